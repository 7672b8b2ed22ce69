// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pomodoro that runs, and what its ring looks like.
#pragma once

#include "tests/support/desktop.h"
#include "tests/support/kept.h"

#include "core/present/overlay_model.h"
#include "ui/colour/palette.h"

namespace pomotide {

/// Where what remains of a young pomodoro is, for longer than a test takes.
inline constexpr double kRemaining = 0.7;

inline QColor remainingTone()
{
    return ui::tonesOf(core::PhaseKind::Pomodoro).remaining;
}

/// What remains, between two pulses, over a page of that colour.
inline QColor remainingOver(QColor page)
{
    return blended(remainingTone(), core::Opacities{}.rest, page);
}

/// A pomodoro that has run for a minute, with a ring that never says anything.
inline void keepQuietPomodoro(const QString& database,
                              core::Duration pulsePeriod = core::Appearance{}.pulsePeriod)
{
    core::Appearance look;
    look.words = false;
    look.pulsePeriod = pulsePeriod;
    const auto begin = kept::now() - std::chrono::minutes(1);
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(database, {{begin, core::SetSettings{{.appearance = look}}},
                          {begin, letter},
                          {begin, core::Start{}}});
}

} // namespace pomotide
