// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"

#include <array>

namespace pomotide::ui {

/// All evaluations in the order of display, which is that of the enumerators.
inline constexpr std::array kVerdicts{core::Verdict::Achieved, core::Verdict::Focused,
                                      core::Verdict::Interrupted, core::Verdict::Distracted};

} // namespace pomotide::ui
