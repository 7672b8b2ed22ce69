// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/folded.h"

#include <QString>

namespace pomotide::ui {

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .simplified()
        .toCaseFolded()
        .toStdString();
}

} // namespace pomotide::ui
