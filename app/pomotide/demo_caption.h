// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/time/zones.h"
#include "ui/text/overlay_text.h"

namespace pomotide::app {

/// The caption of the demonstration at `now`: the time of day, and what the ring shows.
[[nodiscard]] ui::OverlayText demoCaption(const core::State& state, const core::Zones& zones,
                                          core::Instant now);

} // namespace pomotide::app
