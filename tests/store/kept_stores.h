// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/store.h"

#include <QString>

#include <memory>
#include <optional>

namespace pomotide {

/// A new store of one kind, with helpers for tests.
class KeptStore {
public:
    virtual ~KeptStore() = default;

    [[nodiscard]] virtual core::Store& store() = 0;

    /// Closes and reopens the store, if its kind is durable.
    virtual void reopen() = 0;

    /// Stores the state and the changes that lead to it; false if the store fails.
    [[nodiscard]] bool keep(const core::State& state, const std::vector<core::Change>& changes);

    /// The state passed to a decision; nothing if the store fails.
    [[nodiscard]] std::optional<core::State> state();

    /// All intentions, read outside any decision.
    [[nodiscard]] std::vector<core::Intention> intentions();
    [[nodiscard]] core::Chronicle chronicle(core::Span span);

    /// The result of `question`, called within a decision.
    template<typename Question>
    [[nodiscard]] auto ask(Question question)
    {
        decltype(question(std::declval<const core::History&>())) answer{};
        const auto result =
            store().transact([&](const core::State& state, const core::History& history) {
                answer = question(history);
                return core::Transition{.state = state};
            });
        return result ? answer : decltype(answer){};
    }
};

/// All kinds of stores, by the names of the data rows.
[[nodiscard]] const std::vector<const char*>& kindsOfStore();

/// A store of that kind without history before `now`.
[[nodiscard]] std::unique_ptr<KeptStore> makeStore(const QString& kind, core::Instant now);

} // namespace pomotide
