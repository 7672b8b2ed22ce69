// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A running pomodoro and the appearance of its ring.
#pragma once

#include "tests/support/desktop.h"
#include "tests/support/kept.h"

#include "core/present/overlay_model.h"
#include "ui/colour/palette.h"
#include "ui/overlay/shape_colours.h"

namespace pomotide {

/// A position on the ring that belongs to the remaining part during the whole test.
inline constexpr double kRemaining = 0.7;

inline QColor remainingTone()
{
    return ui::tonesOf(core::PhaseKind::Pomodoro).remaining;
}

/// Returns the colour of the remaining part between two pulses, over a page of that colour.
inline QColor remainingOver(QColor page)
{
    return blended(remainingTone(), core::Opacities{}.rest * ui::kLightStrength, page);
}

/// The pomodoro that runs fills the circle. All its pulses are the same.
inline core::Settings wholeCircle()
{
    return {.appearance = {.dial = core::DialLength::Span, .approach = false}};
}

/// Stores a pomodoro that has run for a minute, with that appearance; it fills the circle,
/// and all its pulses are the same.
inline void keepPomodoro(const QString& database, core::Appearance look)
{
    look.dial = core::DialLength::Span;
    look.approach = false;
    const auto begin = kept::now() - std::chrono::minutes(1);
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(database, {{begin, core::SetSettings{{.appearance = look}}},
                          {begin, letter},
                          {begin, core::Start{}}});
}

/// The same with a ring that shows no text, and stays over full-screen windows.
inline void keepQuietPomodoro(const QString& database,
                              core::Duration pulsePeriod = core::Appearance{}.pulsePeriod)
{
    core::Appearance look;
    look.pulsePeriod = pulsePeriod;
    look.overFullScreen = core::OverFullScreen::Always; // the tests' pages fill screens
    look.words = core::WordsWish::None;
    keepPomodoro(database, look);
}

} // namespace pomotide
