// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/shortened.h"

namespace pomotide::ui::text {

QString shortened(const std::string& title, qsizetype longest)
{
    QString line = QString::fromStdString(title).simplified();
    if (line.size() <= longest) {
        return line;
    }
    QString begin = line.left(longest - 1);
    if (begin.back().isHighSurrogate()) { // half a letter
        begin.chop(1);
    }
    return begin.trimmed() + QChar(0x2026);
}

} // namespace pomotide::ui::text
