// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/pomodoro.h"
#include "core/store/failures.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

/// The words that the tables have for the core's values.
namespace pomotide::store {

template<typename Value, std::size_t kSize>
using Words = std::array<std::pair<Value, const char*>, kSize>;

inline constexpr Words<core::Verdict, 4> kVerdicts{{{core::Verdict::Achieved, "achieved"},
                                                    {core::Verdict::Focused, "focused"},
                                                    {core::Verdict::Interrupted, "interrupted"},
                                                    {core::Verdict::Distracted, "distracted"}}};
inline constexpr Words<core::Ending, 3> kEndings{{{core::Ending::Full, "full"},
                                                  {core::Ending::Achieved, "achieved"},
                                                  {core::Ending::Stopped, "stopped"}}};
inline constexpr Words<core::BreakState, 4> kBreakStates{{{core::BreakState::Running, "running"},
                                                          {core::BreakState::Taken, "taken"},
                                                          {core::BreakState::Skipped, "skipped"},
                                                          {core::BreakState::Asleep, "asleep"}}};
inline constexpr Words<core::PromptForm, 5> kForms{{{core::PromptForm::Stake, "stake"},
                                                    {core::PromptForm::FirstStep, "first-step"},
                                                    {core::PromptForm::SmallStart, "small-start"},
                                                    {core::PromptForm::Question, "question"},
                                                    {core::PromptForm::Clock, "clock"}}};

/// Every value there is has one.
template<typename Value, std::size_t kSize>
[[nodiscard]] constexpr const char* wordFor(Value value, const Words<Value, kSize>& words)
{
    const auto* const found = std::find_if(words.begin(), words.end(),
                                           [&](const auto& one) { return one.first == value; });
    return found->second;
}

/// Throws damage if there is none.
template<typename Value, std::size_t kSize>
[[nodiscard]] Value valueFor(const std::string& word, const Words<Value, kSize>& words)
{
    const auto* const found = std::find_if(words.begin(), words.end(),
                                           [&](const auto& one) { return one.second == word; });
    if (found == words.end()) {
        throw damage("no value is called " + word);
    }
    return found->first;
}

} // namespace pomotide::store
