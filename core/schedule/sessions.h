// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/work_hours.h"
#include "core/time/zones.h"

namespace pomotide::core {

/// What the rule alone says for that date: nothing if the rule is unknown, does not apply on that
/// weekday, or the clocks' change leaves nothing of it.
[[nodiscard]] std::optional<Span> ruleSpan(const WorkHours& hours, const Zones& zones,
                                           const RuleDay& day);

/// The session of that name as changed, also if it is skipped: then as the rule says. Nothing if
/// there is no such session.
[[nodiscard]] std::optional<Span> sessionSpan(const WorkHours& hours, const Zones& zones,
                                              const SessionKey& key);

/// The override for that date of that rule, or null.
[[nodiscard]] const Override* findOverride(const WorkHours& hours, const RuleDay& day);

/// All sessions that overlap `window`, earliest begin first.
[[nodiscard]] std::vector<Session> sessionsIn(const WorkHours& hours, const Zones& zones,
                                              Span window);

/// Sessions as they count: overlapping and touching ones joined, cut at the local day's start;
/// those that overlap `window`, in order, whole.
[[nodiscard]] std::vector<Span> joinedSessions(const WorkHours& hours, const Zones& zones,
                                               TimeOfDay dayStart, Span window);

/// The joined sessions that have begun by `now`: of which some part is recorded, or which now lies
/// in.
[[nodiscard]] std::vector<Span> pastSessions(const std::vector<Span>& recorded,
                                             const WorkHours& hours, const Zones& zones,
                                             TimeOfDay dayStart, Instant now);

/// The joined session that `now` lies in, or nothing.
[[nodiscard]] std::optional<Span> sessionAt(const WorkHours& hours, const Zones& zones,
                                            TimeOfDay dayStart, Instant now);

/// The begin of the first joined session that begins after `now` and within the horizon.
[[nodiscard]] std::optional<Instant> nextSessionBegin(const WorkHours& hours, const Zones& zones,
                                                      TimeOfDay dayStart, Instant now);

} // namespace pomotide::core
