// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/chart_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pomotide::core {

namespace {

constexpr double kMinutesPerHour = 60;

int stepsTo(double most, double step)
{
    return std::max(1, static_cast<int>(std::ceil(most / step)));
}

} // namespace

ChartScale scaleOfCounts(double most, int mostSteps)
{
    for (double power = 1;; power *= 10) {
        for (const double digit : {1, 2, 5}) {
            const double step = digit * power;
            if (most <= step * mostSteps) {
                return {.step = step, .steps = stepsTo(most, step)};
            }
        }
    }
}

ChartScale scaleOfTime(Duration most, int mostSteps)
{
    constexpr std::array kRound{1., 2., 5., 10., 15., 30.};
    const double minutes = minutesOf(most);
    for (const double step : kRound) {
        if (minutes <= step * mostSteps) {
            return {.step = step, .steps = stepsTo(minutes, step)};
        }
    }
    ChartScale hours = scaleOfCounts(minutes / kMinutesPerHour, mostSteps);
    hours.step *= kMinutesPerHour;
    return hours;
}

double minutesOf(Duration length)
{
    return std::chrono::duration<double, std::chrono::minutes::period>(length).count();
}

} // namespace pomotide::core
