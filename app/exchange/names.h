// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to the exchange: the words that its files have for the core's values.
#pragma once

#include "core/session/pomodoro.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

namespace pomotide::exchange {

/// The version of the format, and the key that says so.
inline constexpr int kVersion = 1;
inline constexpr auto kVersionKey = "pomotide";

template<typename Value, std::size_t kSize>
using Names = std::array<std::pair<Value, std::string_view>, kSize>;

inline constexpr Names<core::Verdict, 4> kVerdicts{{{core::Verdict::Achieved, "achieved"},
                                                    {core::Verdict::Focused, "focused"},
                                                    {core::Verdict::Interrupted, "interrupted"},
                                                    {core::Verdict::Distracted, "distracted"}}};
inline constexpr Names<core::Ending, 3> kEndings{{{core::Ending::Full, "full"},
                                                  {core::Ending::Achieved, "achieved"},
                                                  {core::Ending::Stopped, "stopped"}}};
inline constexpr Names<core::BreakState, 4> kBreakStates{{{core::BreakState::Running, "running"},
                                                          {core::BreakState::Taken, "taken"},
                                                          {core::BreakState::Skipped, "skipped"},
                                                          {core::BreakState::Asleep, "asleep"}}};
inline constexpr Names<core::PromptForm, 5> kForms{{{core::PromptForm::Stake, "stake"},
                                                    {core::PromptForm::FirstStep, "first-step"},
                                                    {core::PromptForm::SmallStart, "small-start"},
                                                    {core::PromptForm::Question, "question"},
                                                    {core::PromptForm::Clock, "clock"}}};
inline constexpr Names<std::chrono::weekday, 7> kWeekdays{{{std::chrono::Monday, "monday"},
                                                           {std::chrono::Tuesday, "tuesday"},
                                                           {std::chrono::Wednesday, "wednesday"},
                                                           {std::chrono::Thursday, "thursday"},
                                                           {std::chrono::Friday, "friday"},
                                                           {std::chrono::Saturday, "saturday"},
                                                           {std::chrono::Sunday, "sunday"}}};

/// Every value there is has one.
template<typename Value, std::size_t kSize>
[[nodiscard]] constexpr std::string_view nameOf(Value value, const Names<Value, kSize>& names)
{
    const auto* const found = std::find_if(names.begin(), names.end(),
                                           [&](const auto& one) { return one.first == value; });
    return found->second;
}

template<typename Value, std::size_t kSize>
[[nodiscard]] constexpr std::optional<Value> named(std::string_view name,
                                                   const Names<Value, kSize>& names)
{
    const auto* const found = std::find_if(names.begin(), names.end(),
                                           [&](const auto& one) { return one.second == name; });
    return found == names.end() ? std::nullopt : std::optional{found->first};
}

} // namespace pomotide::exchange
