// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/prompt_backoff.h"

#include <algorithm>

namespace pomotide::core {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// A later start does not count as an answer to the prompt.
constexpr Duration kPromptResponseWindow = minutes{2};

} // namespace

PromptForm formAfter(int shown)
{
    return kPromptForms.at(static_cast<std::size_t>(shown) % kPromptForms.size());
}

Duration delayAfter(int shown)
{
    static constexpr std::array<Duration, 7> kDistances{
        seconds{30}, minutes{1}, minutes{2}, minutes{5}, minutes{10}, minutes{20}, minutes{40}};
    const auto latest = static_cast<std::size_t>(std::max(shown, 1) - 1);
    return kDistances.at(std::min(latest, kDistances.size() - 1));
}

std::optional<PromptForm> latestForm(const State& state)
{
    if (!state.backoff || state.backoff->count == 0) {
        return std::nullopt;
    }
    return formAfter(state.backoff->count - 1);
}

std::optional<PromptForm> answeredForm(const State& state)
{
    if (!state.backoff || !state.backoff->latest ||
        state.now - state.backoff->latest->at > kPromptResponseWindow) {
        return std::nullopt;
    }
    return state.backoff->latest->form;
}

} // namespace pomotide::core
