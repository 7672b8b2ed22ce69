// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/time/zones.h"

#include <optional>

/// From what is typed to instants.
namespace pomotide::ui {

/// From one time of day on that date to the next such time; `to <= from` is on the next day.
[[nodiscard]] core::Span typedSpan(const core::Zone& zone, core::LocalDate date,
                                   core::TimeOfDay from, core::TimeOfDay to);

/// The span with the bounds that were typed, the others as they are: a begin stays on its date, an
/// end is the first such time after the begin.
[[nodiscard]] core::Span editedSpan(const core::Zone& zone, const core::Span& span,
                                    std::optional<core::TimeOfDay> from,
                                    std::optional<core::TimeOfDay> to);

} // namespace pomotide::ui
