// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/points.h"

#include <algorithm>
#include <cmath>

namespace pomotide::core {

namespace {

using Minutes = std::chrono::duration<double, std::ratio<60>>;

constexpr double kWorkedPerMinute = 0.1;
constexpr double kMorePerPlace = 0.25;
constexpr double kCompletedPerMinute = 0.1;
constexpr double kRestedPerMinute = 0.5;

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

double weight(Duration worked, std::size_t index)
{
    return Minutes{worked}.count() * kWorkedPerMinute *
           (1 + static_cast<double>(index) * kMorePerPlace);
}

int firstSetPoints(int earlier)
{
    constexpr int kRewardedAlike = 3;
    return std::max(0, (kRewardedFirstSets - earlier + kRewardedAlike - 1) / kRewardedAlike);
}

double evaluationShare(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Achieved:
        return 1.25;
    case Verdict::Focused:
        return 1;
    case Verdict::Interrupted:
        return 0.2;
    case Verdict::Distracted:
        return 0.1;
    }
    return 0;
}

double achievedPoints(Duration worked, std::size_t index)
{
    return weight(worked, index) * (1 + evaluationShare(Verdict::Achieved));
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

double breakPoints(Duration taken, Duration worked)
{
    return Minutes{std::min(taken, worked)}.count() * kRestedPerMinute;
}

} // namespace pomotide::core
