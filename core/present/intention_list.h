// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/ports/history.h"

#include <unordered_set>

namespace pomotide::core {

/// Which of the intentions are listed.
enum class IntentionChoice { Open, Achieved, Abandoned, All };

[[nodiscard]] bool isChosen(IntentionChoice choice, const Intention& intention);

/// When it was achieved or abandoned; none while it is open.
[[nodiscard]] std::optional<Instant> closedAt(const Intention& intention);

/// Worked on it up to `now`: one that runs counts with what has passed of it.
[[nodiscard]] Duration workedOn(const History& history, IntentionId id, Instant now);

using IntentionIds = std::unordered_set<IntentionId>;

[[nodiscard]] IntentionIds idsOf(const std::vector<Intention>& intentions);

/// The moves, to be made one after the other, that bring some of the open ones together in the
/// order they are in, before the one that is at `place` now; a place beyond the last means the end.
[[nodiscard]] std::vector<MoveIntention> movesTo(const std::vector<Intention>& open,
                                                 const IntentionIds& moved, std::size_t place);

/// The closed intentions, the last closed first: read once, and from then on kept in step with the
/// open ones, so that closing or reopening one does not read all of them again.
class ClosedIntentions final {
public:
    /// Reads all but those that `open` has.
    void read(const std::vector<Intention>& open, const History& history);

    /// Whether none was closed or reopened since it was read or followed last.
    [[nodiscard]] bool isInStepWith(const std::vector<Intention>& open) const;

    /// Takes in those that `open` had when it was seen last and has no more, and the other way
    /// round.
    void follow(const std::vector<Intention>& open, const History& history);

    /// Reads one of them again.
    void renew(IntentionId id, const History& history);

    [[nodiscard]] const std::vector<Intention>& newestFirst() const { return m_closed; }
    [[nodiscard]] std::size_t count(IntentionChoice choice) const;

private:
    void insert(Intention intention);

    std::vector<Intention> m_closed;
    IntentionIds m_open; ///< when it was seen last
};

} // namespace pomotide::core
