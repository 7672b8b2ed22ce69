// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"

#include <QString>

#include <optional>

/// What is to be seen at which moment: the overlay's timing, as functions of time alone.
namespace pomotide::ui {

/// Whether things move, or appear at once.
enum class Motion { Smooth, Stepped };

inline constexpr core::Duration kPulseLength = std::chrono::seconds{1};
inline constexpr core::Duration kPulsePeak = kPulseLength / 2;

/// Light that changes more often can harm.
inline constexpr core::Duration kShortestPeriod = std::chrono::seconds{2};

/// How visible the ring is that long after a pulse began: half a sine from rest to peak.
[[nodiscard]] double visibility(const core::Opacities& opacities, core::Duration sinceBegin,
                                Motion motion);

/// Where what moves from `from` to `to` during a pulse is that long after the pulse began.
[[nodiscard]] double eased(double from, double to, core::Duration sinceBegin, Motion motion);

/// The next moment after `sinceBegin` at which an animation is worth a look: 30 times a second, or
/// twice if nothing moves.
[[nodiscard]] core::Duration nextFrame(core::Duration sinceBegin, Motion motion);

/// When, on the clock that read `time` at that moment, the next pulse is due; `last` is when the
/// latest one began. Never under `kShortestPeriod` after it.
[[nodiscard]] core::Duration nextPulse(const core::NowModel& now, core::Duration time,
                                       core::Duration last, core::Duration period);

/// How words come and go.
struct WordsTiming {
    core::Duration reading; ///< for as long as they are fully visible

    static constexpr core::Duration kFade = std::chrono::milliseconds{300};

    [[nodiscard]] core::Duration fadesOut() const { return kFade + reading; }
    [[nodiscard]] core::Duration gone() const { return fadesOut() + kFade; }
    [[nodiscard]] double opacity(core::Duration sinceBegin, Motion motion) const;
};

/// The time people need for it: half a second, and a third of one for every word.
[[nodiscard]] core::Duration readingTime(const QString& text);

} // namespace pomotide::ui
