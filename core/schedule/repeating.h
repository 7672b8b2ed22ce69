// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"
#include "core/time/zones.h"

namespace pomotide::core {

/// The date on which a repeating intention is due again: the first that fits, after `today` and
/// after the date it was due last. Weekly keeps the weekday of that date; without one, of today.
/// Nothing if it does not repeat, or not any more within the range of instants.
[[nodiscard]] std::optional<LocalDate> dueAgain(Repeat repeat, std::optional<LocalDate> due,
                                                LocalDate today);

/// The begin of the user's day on which the intention is due; nothing if it is due on none.
[[nodiscard]] std::optional<Instant> dueBegin(const Intention& intention, const Zone& zone,
                                              TimeOfDay dayStart);

} // namespace pomotide::core
