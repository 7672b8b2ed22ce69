// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences for people, in their language.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <concepts>
#include <string>
#include <string_view>

namespace pomotide::cli {

/// Translation context of pomotidectl's texts. What programs read is not translated: names, JSON,
/// and what status --format has.
struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

inline QString valueText(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

inline QString valueText(const char* value)
{
    return QString::fromUtf8(value);
}

inline QString valueText(const QString& value)
{
    return value;
}

inline QString valueText(std::integral auto value)
{
    return QString::number(value);
}

/// The sentence in UTF-8, with these values for %1, %2 and so on.
template<typename... Values>
[[nodiscard]] std::string say(const QString& sentence, const Values&... values)
{
    if constexpr (sizeof...(values) > 0) {
        return sentence.arg(valueText(values)...).toStdString();
    } else {
        return sentence.toStdString();
    }
}

} // namespace pomotide::cli
