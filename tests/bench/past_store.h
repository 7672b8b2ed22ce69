// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/store.h"

#include <string>

namespace pomotide::bench {

/// The distribution of pomodoros over intentions.
enum class Shape {
    Usual,  ///< three pomodoros per intention, which is then achieved
    Single, ///< all on one intention, which is never achieved
    Lived   ///< as usual, but with days off, short days and pomodoros that went otherwise
};

/// Makes a store file with that many pomodoros on working days, in streaks, up to the evening
/// before `now`. The work hours are around the clock, so that a session is under way; the recorded
/// sessions are from nine to five.
void makePastStore(const std::string& path, core::Instant now, int pomodoros, Shape shape);

} // namespace pomotide::bench
