// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

/// The names of enum values in files, reports and the log. Files of users contain them, so they
/// never change.
namespace pomotide::core {

template<typename Value, std::size_t kSize>
using EnumNames = std::array<std::pair<Value, const char*>, kSize>;

inline constexpr EnumNames<Verdict, 4> kVerdictNames{{{Verdict::Achieved, "achieved"},
                                                      {Verdict::Focused, "focused"},
                                                      {Verdict::Interrupted, "interrupted"},
                                                      {Verdict::Distracted, "distracted"}}};
inline constexpr EnumNames<Ending, 3> kEndingNames{
    {{Ending::Full, "full"}, {Ending::Achieved, "achieved"}, {Ending::Stopped, "stopped"}}};
inline constexpr EnumNames<BreakState, 4> kBreakStateNames{{{BreakState::Running, "running"},
                                                            {BreakState::Taken, "taken"},
                                                            {BreakState::Skipped, "skipped"},
                                                            {BreakState::Asleep, "asleep"}}};
inline constexpr EnumNames<PromptForm, 5> kPromptFormNames{{{PromptForm::Stake, "stake"},
                                                            {PromptForm::FirstStep, "first-step"},
                                                            {PromptForm::SmallStart, "small-start"},
                                                            {PromptForm::Question, "question"},
                                                            {PromptForm::Clock, "clock"}}};

/// The name of the value; each value has one.
template<typename Value, std::size_t kSize>
[[nodiscard]] constexpr const char* nameOf(Value value, const EnumNames<Value, kSize>& words)
{
    const auto* const found = std::find_if(words.begin(), words.end(),
                                           [&](const auto& one) { return one.first == value; });
    return found->second;
}

/// The value of that name; nothing if there is none.
template<typename Value, std::size_t kSize>
[[nodiscard]] constexpr std::optional<Value> valueFor(std::string_view word,
                                                      const EnumNames<Value, kSize>& words)
{
    const auto* const found = std::find_if(words.begin(), words.end(),
                                           [&](const auto& one) { return one.second == word; });
    return found == words.end() ? std::nullopt : std::optional{found->first};
}

} // namespace pomotide::core
