// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/ports/history.h"

#include <unordered_set>

namespace pomotide::core {

/// The intentions that are listed.
enum class IntentionChoice { Open, Achieved, Abandoned, All };

[[nodiscard]] bool isChosen(IntentionChoice choice, const Intention& intention);

/// The time at which the intention was achieved or abandoned; nothing while it is open.
[[nodiscard]] std::optional<Instant> closedAt(const Intention& intention);

/// Time worked on the intention up to `now`, with the elapsed part of a running pomodoro.
[[nodiscard]] Duration workedOn(const History& history, IntentionId id, Instant now);

using IntentionIds = std::unordered_set<IntentionId>;

[[nodiscard]] IntentionIds idsOf(const std::vector<Intention>& intentions);

/// The successive moves that bring these open intentions together, in their order, into that
/// section, before the intention now at index `order` of it. An index beyond the last means the
/// end.
[[nodiscard]] std::vector<MoveIntention> movesTo(const std::vector<Intention>& open,
                                                 const IntentionIds& moved, When when,
                                                 std::size_t order);

/// The closed intentions, the last closed first. They are read once and then updated from the open
/// ones, so that closing or reopening an intention does not read all of them again.
class ClosedIntentions final {
public:
    /// Reads all intentions that are not in `open`.
    void read(const std::vector<Intention>& open, const History& history);

    /// True if no intention was closed or reopened since the last read or follow.
    [[nodiscard]] bool isInStepWith(const std::vector<Intention>& open) const;

    /// Adds the intentions that have left `open` since it was last seen, and removes those that
    /// have come back.
    void follow(const std::vector<Intention>& open, const History& history);

    /// Reads one intention again.
    void renew(IntentionId id, const History& history);

    [[nodiscard]] const std::vector<Intention>& newestFirst() const { return m_closed; }
    [[nodiscard]] std::size_t count(IntentionChoice choice) const;

private:
    void insert(Intention intention);

    std::vector<Intention> m_closed;
    IntentionIds m_open; ///< the open intentions at the last read or follow
};

} // namespace pomotide::core
