// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/time/zones.h"

#include <optional>

/// Converts typed times to instants.
namespace pomotide::ui {

/// Returns the span from a time on that date to a time on the same date, or on the next date if
/// `to <= from`.
[[nodiscard]] core::Span typedSpan(const core::Zone& zone, core::LocalDate date,
                                   core::TimeOfDay from, core::TimeOfDay to);

/// Returns the span with the typed bounds replaced. A begin keeps its date; an end is the first
/// such time after the begin.
[[nodiscard]] core::Span editedSpan(const core::Zone& zone, const core::Span& span,
                                    std::optional<core::TimeOfDay> from,
                                    std::optional<core::TimeOfDay> to);

} // namespace pomotide::ui
