// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/act.h"

#include <functional>
#include <optional>
#include <vector>

namespace pomotide::core {

/// Everything that overlaps a span, whole, oldest first; also each pomodoro that was started in the
/// span, or whose first or last evaluation was.
struct Chronicle {
    std::vector<Pomodoro> pomodoros;
    std::vector<Break> breaks;
    std::vector<Span> sessions; ///< past ones, as recorded

    bool operator==(const Chronicle&) const = default;
};

/// True if a chronicle of that span includes the pomodoro.
[[nodiscard]] bool belongsTo(Span span, const Pomodoro& pomodoro);

class History;

/// The break after that pomodoro, once it has begun.
[[nodiscard]] std::optional<Break> breakAfter(const History& history, PomodoroId pomodoro);

/// Reads the stored rows that are not in the state. If the store cannot answer, the whole
/// transaction ends with that failure; the core never sees it.
class History {
public:
    virtual ~History() = default;

    [[nodiscard]] virtual std::optional<Intention> intention(IntentionId id) const = 0;
    /// All intentions, open and closed, by id.
    [[nodiscard]] virtual std::vector<Intention> intentions() const = 0;
    [[nodiscard]] virtual std::optional<Pomodoro> pomodoro(PomodoroId id) const = 0;
    /// The pomodoros of the streak that begins with `first`, each with its break, by index.
    [[nodiscard]] virtual std::vector<Streak::Pair> streak(PomodoroId first) const = 0;

    /// Calls `wantsMore` with the pomodoros of that intention that were started before `limit`,
    /// newest first, until it returns false.
    virtual void visitPomodoros(IntentionId id, PomodoroId limit,
                                const std::function<bool(const Pomodoro&)>& wantsMore) const = 0;

    [[nodiscard]] virtual Chronicle chronicle(Span span) const = 0;

    /// The newest act that is not undone.
    [[nodiscard]] virtual std::optional<Act> undoableAct() const = 0;
    /// The act that was undone last.
    [[nodiscard]] virtual std::optional<Act> redoableAct() const = 0;
};

} // namespace pomotide::core
