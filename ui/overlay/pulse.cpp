// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/pulse.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pomotide::ui {

namespace {

using namespace std::chrono_literals;

/// The highest step of the opacity. Each step makes the whole desktop below the ring be drawn anew,
/// which costs ten times as much as the program itself. Steps of equal height are as smooth as
/// twice as many at equal times.
constexpr double kHighestStep = 0.075;
constexpr int kMostLevels = 8;

constexpr int kFrames = 10; // per second, of fading text

/// Steps of the boundary in a pulse. They are few because painting costs more than fading.
constexpr int kSteps = 6;

/// Two steps at least this far apart are no flash.
constexpr core::Duration kNoFlash = 1s;

constexpr core::Duration kReadingStart = 500ms;
constexpr core::Duration kReadingMinute = 1min;
constexpr int kWordsPerMinute = 190;

double share(core::Duration part, core::Duration whole)
{
    const double value = static_cast<double>(part.count()) / static_cast<double>(whole.count());
    return std::clamp(value, 0.0, 1.0);
}

/// Steps from rest to peak.
int levelsOf(const core::Opacities& opacities)
{
    constexpr double kRounding = 1e-6;
    const double levels = std::ceil((opacities.peak - opacities.rest) / kHighestStep - kRounding);
    return std::clamp(static_cast<int>(levels), 1, kMostLevels);
}

/// The level of a smooth pulse, 0 at rest to `levels`.
int levelAt(core::Duration sinceBegin, int levels)
{
    const double height =
        std::sin(std::numbers::pi * share(sinceBegin, pulseLength(Motion::Smooth)));
    return static_cast<int>(std::lround(levels * height));
}

} // namespace

core::Duration pulseLength(Motion motion)
{
    return motion == Motion::Smooth ? 1s : 2s;
}

core::Duration shortestPeriod(Motion motion)
{
    return 2 * pulseLength(motion);
}

double visibility(const core::Opacities& opacities, core::Duration sinceBegin, Motion motion)
{
    if (sinceBegin < 0ms || sinceBegin >= pulseLength(motion)) {
        return opacities.rest;
    }
    if (motion == Motion::Stepped) {
        return opacities.peak;
    }
    const int levels = levelsOf(opacities);
    return std::lerp(opacities.rest, opacities.peak, double(levelAt(sinceBegin, levels)) / levels);
}

double eased(double from, double to, core::Duration sinceBegin, Motion motion)
{
    if (motion == Motion::Stepped) {
        return to;
    }
    const double time = std::round(kSteps * share(sinceBegin, pulseLength(motion))) / kSteps;
    const double way = (1 - std::cos(std::numbers::pi * time)) / 2;
    return std::lerp(from, to, way);
}

core::Duration nextPulseFrame(const core::Opacities& opacities, core::Duration sinceBegin,
                              Motion motion)
{
    const core::Duration end = pulseLength(motion);
    if (motion == Motion::Stepped) {
        return end;
    }
    const int levels = levelsOf(opacities);
    core::Duration next = sinceBegin + 1ms;
    while (next < end && levelAt(next, levels) == levelAt(sinceBegin, levels)) {
        next += 1ms;
    }
    return next;
}

core::Duration nextFrame(core::Duration sinceBegin, core::Duration length, Motion motion)
{
    if (motion == Motion::Stepped) {
        return length;
    }
    constexpr core::Duration second = 1s;
    const auto next = sinceBegin.count() * kFrames / second.count() + 1;
    return std::min(length, core::Duration{(next * second.count() + kFrames - 1) / kFrames});
}

core::Duration nextPulse(const core::Rhythm& rhythm, core::Duration time, core::Duration last,
                         Motion motion)
{
    core::Duration next = last + rhythm.period;
    if (rhythm.change) {
        next = std::min(next, time + *rhythm.change);
    }
    next = std::max(next, last + shortestPeriod(motion));
    if (motion == Motion::Smooth || !rhythm.end) {
        return next;
    }
    const core::Duration end = time + *rhythm.end;
    const bool endsWithin = next < end && end < next + pulseLength(motion) + kNoFlash;
    return endsWithin ? end : next;
}

double TextTiming::opacity(core::Duration sinceBegin, Motion motion) const
{
    if (sinceBegin >= gone()) {
        return 0;
    }
    if (motion == Motion::Stepped) {
        return 1;
    }
    return std::min(share(sinceBegin, kFade), share(gone() - sinceBegin, kFade));
}

TextTiming lastingToEnd(TextTiming timing, core::Duration left)
{
    const core::Duration rest = left - timing.gone();
    if (0ms < rest && rest < kNoFlash) {
        timing.reading += rest;
    }
    return timing;
}

core::Duration readingTime(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\p{Han}{1,2}|[^\\s\\p{Han}]+"));
    int words = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext(); matches.next()) {
        ++words;
    }
    return kReadingStart + words * kReadingMinute / kWordsPerMinute;
}

} // namespace pomotide::ui
