// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/hours_text.h"

#include "ui/text/civil.h"

#include <QCoreApplication>

namespace pomotide::ui {

namespace {

/// Translation context of these texts.
struct HoursText {
    Q_DECLARE_TR_FUNCTIONS(HoursText)
};

} // namespace

std::vector<core::Hours> parseHours(const QString& typed)
{
    return core::parseHours(plainly(typed), [](std::string_view time) {
        return parseTime(QString::fromUtf8(time.data(), static_cast<qsizetype>(time.size())));
    });
}

QString hoursAdvice()
{
    return HoursText::tr(
        "Hours read like 9-17, 9:30 to 6 pm or, if there are several, 9-12, 14-18.");
}

QString hoursText(const core::Hours& hours)
{
    return HoursText::tr("%1 – %2").arg(timeText(hours.from), timeText(hours.to));
}

} // namespace pomotide::ui
