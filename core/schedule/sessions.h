// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/work_hours.h"
#include "core/time/zones.h"

namespace pomotide::core {

/// The span of the rule on that date, without overrides. Nothing if the rule is unknown or does not
/// apply on that weekday, or if a clock change leaves nothing of it.
[[nodiscard]] std::optional<Span> ruleSpan(const WorkHours& hours, const Zones& zones,
                                           const RuleDay& day);

/// The span of that session with its changes; of a skipped session, the span of its rule. Nothing
/// if there is no such session.
[[nodiscard]] std::optional<Span> sessionSpan(const WorkHours& hours, const Zones& zones,
                                              const SessionKey& key);

/// The override for that date of that rule, or null.
[[nodiscard]] const Override* findOverride(const WorkHours& hours, const RuleDay& day);

/// All sessions that overlap `window`, earliest begin first.
[[nodiscard]] std::vector<Session> sessionsIn(const WorkHours& hours, const Zones& zones,
                                              Span window);

/// Sessions that overlap or touch as one, without events. Of what an event cut, pieces under five
/// minutes are left out. Returns those that overlap `window`, in order.
[[nodiscard]] std::vector<Span> sessionPieces(const WorkHours& hours, const Zones& zones,
                                              Span window);

/// The parts of `session`, one of those in `hours`, that events leave.
[[nodiscard]] std::vector<Span> piecesOf(const Span& session, const WorkHours& hours,
                                         const Zones& zones);

/// Sessions for scoring: pieces, cut at the start of each local day. Returns those that overlap
/// `window`, in order.
[[nodiscard]] std::vector<Span> joinedSessions(const WorkHours& hours, const Zones& zones,
                                               TimeOfDay dayStart, Span window);

/// The joined sessions of the local day of `now`, of those that are recorded, under way and to
/// come; and all others that are recorded. A session that was over before its rule was set is none
/// of them.
[[nodiscard]] std::vector<Span> sessionsOfDay(const std::vector<Span>& recorded,
                                              const WorkHours& hours, const Zones& zones,
                                              TimeOfDay dayStart, Instant now);

/// Those of `sessionsOfDay` that have begun by `now`.
[[nodiscard]] std::vector<Span> pastSessions(const std::vector<Span>& recorded,
                                             const WorkHours& hours, const Zones& zones,
                                             TimeOfDay dayStart, Instant now);

/// The joined session that contains `now`, or nothing.
[[nodiscard]] std::optional<Span> sessionAt(const WorkHours& hours, const Zones& zones,
                                            TimeOfDay dayStart, Instant now);

/// The begin of the first joined session that begins after `now` and within the horizon.
[[nodiscard]] std::optional<Instant> nextSessionBegin(const WorkHours& hours, const Zones& zones,
                                                      TimeOfDay dayStart, Instant now);

} // namespace pomotide::core
