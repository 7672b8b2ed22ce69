// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/points.h"

#include <algorithm>
#include <cmath>

namespace pomotide::core {

namespace {

using Minutes = std::chrono::duration<double, std::ratio<60>>;

constexpr double kWorkedPerMinute = 0.1;
constexpr double kMorePerRest = 0.25;
constexpr std::size_t kMostRests = 4;
constexpr Minutes kGrowing{25};
constexpr double kCompletedPerMinute = 1.0 / 40;
constexpr double kRestedPerMinute = 0.1;

/// Up to this factor an estimate earns the full points.
constexpr double kRightFactor = 1.1;
/// From this factor on an estimate earns nothing.
constexpr double kWrongFactor = 2;

} // namespace

std::int64_t tenthsOf(double points)
{
    constexpr double kHalf = 0.5;
    return std::llround(std::floor(std::max(points, 0.0) * 10 + kHalf + kPointsEpsilon));
}

double weight(Duration worked, std::size_t rests)
{
    const Minutes minutes{worked};
    const auto grown = std::min(minutes, kGrowing).count() * kMorePerRest *
                       static_cast<double>(std::min(rests, kMostRests));
    return (minutes.count() + grown) * kWorkedPerMinute;
}

double evaluationShare(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Achieved:
        return 1.25;
    case Verdict::Focused:
        return 1;
    case Verdict::Interrupted:
        return 0.5;
    case Verdict::Distracted:
        return 0.1;
    }
    return 0;
}

double focusedPoints(Duration worked, std::size_t rests)
{
    return weight(worked, rests) * (1 + evaluationShare(Verdict::Focused));
}

double completionPoints(Duration worked)
{
    return Minutes{std::min(worked, kCompletionCap)}.count() * kCompletedPerMinute;
}

double closeness(Duration estimate, Duration actual)
{
    const Minutes shorter{std::min(estimate, actual)};
    const Minutes longer{std::max(estimate, actual)};
    if (shorter <= Minutes{0}) {
        return 0;
    }
    const auto factor = longer / shorter;
    return std::clamp((kWrongFactor - factor) / (kWrongFactor - kRightFactor), 0.0, 1.0);
}

double breakPoints(const Break& pause, Duration worked)
{
    const auto taken = pause.span.length();
    return breakPoints(std::min(taken, pause.planned.value_or(taken)), worked);
}

double breakPoints(Duration planned, Duration worked)
{
    return Minutes{std::min(planned, worked)}.count() * kRestedPerMinute;
}

} // namespace pomotide::core
