// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/length_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pomotide::ui {

namespace {

/// The context of these texts in a translation.
struct LengthText {
    Q_DECLARE_TR_FUNCTIONS(LengthText)
};

constexpr double kMinutesPerHour = 60;

core::Duration minutes(double count)
{
    return std::chrono::round<core::Duration>(
        std::chrono::duration<double, std::chrono::minutes::period>(count));
}

double number(const QRegularExpressionMatch& match, const QString& name)
{
    return match.captured(name).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
}

} // namespace

std::optional<core::Duration> parseLength(const QString& typed)
{
    // Few digits: whatever they say fits a duration.
    static const QRegularExpression clock(QStringLiteral("^(?<h>\\d{1,4}):(?<m>[0-5]\\d)$"));
    static const QRegularExpression units(
        QStringLiteral("^(?:(?<h>\\d{1,4}(?:[.,]\\d{1,2})?)\\s*h[a-z]*\\.?)?\\s*"
                       "(?:(?<m>\\d{1,5})\\s*(?:m[a-z]*\\.?)?)?$"),
        QRegularExpression::CaseInsensitiveOption);

    const QString text = typed.trimmed();
    for (const QRegularExpression& form : {clock, units}) {
        const auto match = form.match(text);
        if (match.hasMatch() && !text.isEmpty()) {
            return minutes(number(match, QStringLiteral("h")) * kMinutesPerHour +
                           number(match, QStringLiteral("m")));
        }
    }
    return {};
}

QString estimateAdvice()
{
    return LengthText::tr("An estimate reads like 25m or 1h 30m.");
}

QString estimateLimits()
{
    return LengthText::tr("An estimate can be from 1 minute to 1000 hours.");
}

} // namespace pomotide::ui
