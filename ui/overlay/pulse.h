// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/approach.h"
#include "core/present/overlay_model.h"

#include <QString>

#include <optional>

/// The overlay's timing, as functions of time alone.
namespace pomotide::ui {

/// Smooth changes fade and move; stepped ones happen at once.
enum class Motion { Smooth, Stepped };

/// Returns the length of a pulse from rest to rest. It is longer for steps: two of them in one
/// second would be a flash.
[[nodiscard]] core::Duration pulseLength(Motion motion);

/// Returns the least time between the begins of two pulses. Light that changes more often can be
/// harmful.
[[nodiscard]] core::Duration shortestPeriod(Motion motion);

/// Returns the ring's opacity at `sinceBegin` after the begin of a pulse: half a sine from rest to
/// peak in a few equal steps, or the peak if stepped.
[[nodiscard]] double visibility(const core::Opacities& opacities, core::Duration sinceBegin,
                                Motion motion);

/// Returns the value, at `sinceBegin` after the begin of a pulse, that moves from `from` to `to`
/// during it: in a few steps, smaller ones at both ends. Returns `to` if stepped.
[[nodiscard]] double eased(double from, double to, core::Duration sinceBegin, Motion motion);

/// Returns when the next frame of a pulse is due, since its begin: when the opacity changes, and at
/// the end. `sinceBegin` is before the end.
[[nodiscard]] core::Duration nextPulseFrame(const core::Opacities& opacities,
                                            core::Duration sinceBegin, Motion motion);

/// Returns when the frame after `sinceBegin` of text that fades for that length is due, since its
/// begin: 10 times a second, or only at the end if stepped.
[[nodiscard]] core::Duration nextFrame(core::Duration sinceBegin, core::Duration length,
                                       Motion motion);

/// Returns the ticker's time at which the next pulse is due, at least the shortest period after
/// `last`. `time` is the ticker's time of the rhythm; `last` is that of the latest pulse's begin. A
/// stepped pulse that would be a flash together with the phase's end is due at that end instead.
[[nodiscard]] core::Duration nextPulse(const core::Rhythm& rhythm, core::Duration time,
                                       core::Duration last, Motion motion);

/// The times at which text fades in and out.
struct TextTiming {
    core::Duration reading; ///< time at full opacity

    static constexpr core::Duration kFade = std::chrono::milliseconds{300};

    [[nodiscard]] core::Duration fadesOut() const { return kFade + reading; }
    [[nodiscard]] core::Duration gone() const { return fadesOut() + kFade; }
    [[nodiscard]] double opacity(core::Duration sinceBegin, Motion motion) const;
};

/// Returns the timing of stepped text in a phase that ends in `left`. Text that would disappear
/// less than a second before the end stays until then: the two steps together would be a flash.
[[nodiscard]] TextTiming lastingToEnd(TextTiming timing, core::Duration left);

/// Returns the time to read the text: half a second, and about a third of a second for each word.
/// Of Chinese, which has no blanks, two letters count as a word.
[[nodiscard]] core::Duration readingTime(const QString& text);

} // namespace pomotide::ui
