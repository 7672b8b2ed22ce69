// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/shortened.h"

#include "core/text/unicode.h"

#include <QList>

#include <algorithm>

namespace pomotide::ui::text {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopDirectionalIsolate(0x2069);
constexpr QChar kEllipsis(0x2026);

QString simplified(const std::string& typed)
{
    return QString::fromStdString(core::withoutDirections(typed)).simplified();
}

bool isFromRightToLeft(uint letter)
{
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

QString isolated(const QString& line)
{
    const QList<uint> letters = line.toUcs4();
    return std::none_of(letters.begin(), letters.end(), isFromRightToLeft)
               ? line
               : kFirstStrongIsolate + line + kPopDirectionalIsolate;
}

} // namespace

QString oneLine(const std::string& typed)
{
    return isolated(simplified(typed));
}

QString shortened(const std::string& typed, qsizetype longest)
{
    return isolated(cut(simplified(typed), longest));
}

QString cut(const QString& line, qsizetype longest)
{
    if (line.size() <= longest) {
        return line;
    }
    QString begin = line.left(longest - 1);
    if (begin.back().isHighSurrogate()) { // half a letter
        begin.chop(1);
    }
    return begin.trimmed() + kEllipsis;
}

} // namespace pomotide::ui::text
