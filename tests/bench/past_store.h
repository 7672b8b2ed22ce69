// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/store.h"

#include <string>

namespace pomotide::bench {

/// What the past is like.
enum class Shape {
    Usual,  ///< three pomodoros to an intention, which is then achieved
    Single, ///< all on one intention, which is never achieved
    Lived   ///< as usual, but with days off, short days and pomodoros that went otherwise
};

/// Makes a store file with so many pomodoros that were done on working days, in streaks, up to the
/// evening before `now`. There are work hours around the clock, so that a session is under way;
/// in a lived past they are from nine to five.
void makePastStore(const std::string& path, core::Instant now, int pomodoros, Shape shape);

} // namespace pomotide::bench
