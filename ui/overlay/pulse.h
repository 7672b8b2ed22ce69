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

/// From rest to rest. Steps are further apart than things that move: two in one second would be a
/// flash.
[[nodiscard]] core::Duration pulseLength(Motion motion);

/// From the begin of a pulse to the next. Light that changes more often can harm.
[[nodiscard]] core::Duration shortestPeriod(Motion motion);

/// How visible the ring is that long after a pulse began: half a sine from rest to peak, or just
/// the peak.
[[nodiscard]] double visibility(const core::Opacities& opacities, core::Duration sinceBegin,
                                Motion motion);

/// Where what moves from `from` to `to` during a pulse is that long after the pulse began: in a few
/// steps, small ones at both ends.
[[nodiscard]] double eased(double from, double to, core::Duration sinceBegin, Motion motion);

/// The next moment after `sinceBegin` at which an animation of that length is worth a look: 20
/// times a second, or at its end if nothing moves.
[[nodiscard]] core::Duration nextFrame(core::Duration sinceBegin, core::Duration length,
                                       Motion motion);

/// When, on the clock that read `time` at that moment, the next pulse is due; `last` is when the
/// latest one began. Never under the shortest period after it; and if it is a step, not so shortly
/// before the phase ends that the two together would be a flash.
[[nodiscard]] core::Duration nextPulse(const core::NowModel& now, core::Duration time,
                                       core::Duration last, core::Duration period, Motion motion);

/// How words come and go.
struct TextTiming {
    core::Duration reading; ///< for as long as they are fully visible

    static constexpr core::Duration kFade = std::chrono::milliseconds{300};

    [[nodiscard]] core::Duration fadesOut() const { return kFade + reading; }
    [[nodiscard]] core::Duration gone() const { return fadesOut() + kFade; }
    [[nodiscard]] double opacity(core::Duration sinceBegin, Motion motion) const;
};

/// The same, but longer if they would go less than a second before a phase that ends in `left`: in
/// steps, the two together would be a flash.
[[nodiscard]] TextTiming lastingToEnd(TextTiming timing, core::Duration left);

/// The time people need for it: half a second, and a third of one for every word.
[[nodiscard]] core::Duration readingTime(const QString& text);

} // namespace pomotide::ui
