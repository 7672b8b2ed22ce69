// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to reading JSON: single rows. Each function throws a Fault if the value is not one that
// Pomotide writes.
#pragma once

#include "app/json/node.h"

#include "core/model/state.h"

namespace pomotide::exchange {

using json::Node;

[[nodiscard]] core::Instant instantIn(const Node& node);
[[nodiscard]] std::int64_t numberIn(const Node& node);
/// The member `key`, or the one that has its older name.
[[nodiscard]] Node renamed(const Node& node, const char* key, const char* older);
[[nodiscard]] core::WorkHoursRule ruleIn(const Node& node);
[[nodiscard]] core::Override overrideIn(const Node& node);
[[nodiscard]] core::ManualSession manualSessionIn(const Node& node);
[[nodiscard]] core::Span sessionIn(const Node& node);
[[nodiscard]] core::Intention intentionIn(const Node& node);
[[nodiscard]] core::Pomodoro pomodoroIn(const Node& node);
/// Leaves out the index, which is that of the pomodoro.
[[nodiscard]] core::Break breakIn(const Node& node);
[[nodiscard]] core::Grace graceIn(const Node& node);
[[nodiscard]] core::Prompt promptIn(const Node& node);
[[nodiscard]] core::PromptBackoff backoffIn(const Node& node);
/// The end of the quiet at `now`.
[[nodiscard]] core::Instant quietEndIn(const Node& node, core::Instant now);
[[nodiscard]] core::Span eventIn(const Node& node);
[[nodiscard]] core::OvertimeBounds overtimeIn(const Node& node);
[[nodiscard]] core::LapsedGrace lapsedIn(const Node& node);
[[nodiscard]] core::NextIds nextIdsIn(const Node& node);

/// Any of the core's ids.
template<typename Id>
[[nodiscard]] Id idIn(const Node& node)
{
    return Id{numberIn(node)};
}

} // namespace pomotide::exchange
