// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/week.h"

namespace pomotide::ui {

std::chrono::weekday firstOfWeek(const QLocale& locale)
{
    // Monday in China by GB/T 7408, in glibc, and in CLDR since 42; older Qt has Sunday.
    const bool isChina = locale.territory() == QLocale::China;
    return std::chrono::weekday{
        static_cast<unsigned>(isChina ? Qt::Monday : locale.firstDayOfWeek())};
}

std::vector<std::size_t> workingDays()
{
    std::vector<std::size_t> days;
    for (const Qt::DayOfWeek day : QLocale().weekdays()) {
        days.push_back(static_cast<std::size_t>(day) % Qt::Sunday);
    }
    return days;
}

} // namespace pomotide::ui
