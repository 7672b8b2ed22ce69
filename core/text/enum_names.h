// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

/// The names of enum values in files, reports and the log. They are in users' files, so they never
/// change.
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

inline constexpr EnumNames<When, 3> kWhenNames{
    {{When::Today, "today"}, {When::Next, "next"}, {When::Later, "later"}}};
inline constexpr EnumNames<Repeat, 4> kRepeatNames{{{Repeat::Never, "never"},
                                                    {Repeat::Daily, "daily"},
                                                    {Repeat::Weekdays, "weekdays"},
                                                    {Repeat::Weekly, "weekly"}}};

inline constexpr EnumNames<std::chrono::weekday, 7> kWeekdayNames{
    {{std::chrono::Monday, "monday"},
     {std::chrono::Tuesday, "tuesday"},
     {std::chrono::Wednesday, "wednesday"},
     {std::chrono::Thursday, "thursday"},
     {std::chrono::Friday, "friday"},
     {std::chrono::Saturday, "saturday"},
     {std::chrono::Sunday, "sunday"}}};

inline constexpr EnumNames<ActKind, 30> kActKindNames{
    {{ActKind::AddIntention, "add-intention"},
     {ActKind::EditIntention, "edit-intention"},
     {ActKind::EstimateIntention, "estimate-intention"},
     {ActKind::TakeBackEstimate, "take-back-estimate"},
     {ActKind::AbandonIntention, "abandon-intention"},
     {ActKind::ReopenIntention, "reopen-intention"},
     {ActKind::MoveIntention, "move-intention"},
     {ActKind::Start, "start"},
     {ActKind::Evaluate, "evaluate"},
     {ActKind::Stop, "stop"},
     {ActKind::Cancel, "cancel"},
     {ActKind::SkipBreak, "skip-break"},
     {ActKind::WorkOn, "work-on"},
     {ActKind::SetEnd, "set-end"},
     {ActKind::Switch, "switch"},
     {ActKind::SetNextStep, "set-next-step"},
     {ActKind::AddSession, "add-session"},
     {ActKind::ChangeSession, "change-session"},
     {ActKind::SkipSession, "skip-session"},
     {ActKind::SetWorkHours, "set-work-hours"},
     {ActKind::SetStreakPlan, "set-streak-plan"},
     {ActKind::SetDayStart, "set-day-start"},
     {ActKind::SetAppearance, "set-appearance"},
     {ActKind::SetLanguage, "set-language"},
     {ActKind::SetAlerts, "set-alerts"},
     {ActKind::SetSettings, "set-settings"},
     {ActKind::SetQuiet, "set-quiet"},
     {ActKind::WasAway, "was-away"},
     {ActKind::CorrectPomodoro, "correct-pomodoro"},
     {ActKind::DeletePomodoro, "delete-pomodoro"}}};

inline constexpr EnumNames<Outcome, 35> kOutcomeNames{
    {{Outcome::Advanced, "Advanced"},
     {Outcome::Added, "Added"},
     {Outcome::Done, "Done"},
     {Outcome::Started, "Started"},
     {Outcome::Continued, "Continued"},
     {Outcome::Evaluated, "Evaluated"},
     {Outcome::EndedEarly, "EndedEarly"},
     {Outcome::Stopped, "Stopped"},
     {Outcome::Cancelled, "Cancelled"},
     {Outcome::Skipped, "Skipped"},
     {Outcome::WorkingOn, "WorkingOn"},
     {Outcome::Seen, "Seen"},
     {Outcome::Adjusted, "Adjusted"},
     {Outcome::Restarted, "Restarted"},
     {Outcome::ClockWentBack, "ClockWentBack"},
     {Outcome::Ignored, "Ignored"},
     {Outcome::Unknown, "Unknown"},
     {Outcome::NotOpen, "NotOpen"},
     {Outcome::BlankTitle, "BlankTitle"},
     {Outcome::TooLong, "TooLong"},
     {Outcome::TooShort, "TooShort"},
     {Outcome::Invalid, "Invalid"},
     {Outcome::OnBreak, "OnBreak"},
     {Outcome::AlreadyStarted, "AlreadyStarted"},
     {Outcome::NotLatest, "NotLatest"},
     {Outcome::TooEarly, "TooEarly"},
     {Outcome::TooLate, "TooLate"},
     {Outcome::NothingRunning, "NothingRunning"},
     {Outcome::NotOnBreak, "NotOnBreak"},
     {Outcome::EndsBeforeBegin, "EndsBeforeBegin"},
     {Outcome::AlreadyOver, "AlreadyOver"},
     {Outcome::UnderWay, "UnderWay"},
     {Outcome::InTheFuture, "InTheFuture"},
     {Outcome::Overlaps, "Overlaps"},
     {Outcome::ChangedSince, "ChangedSince"}}};
static_assert(static_cast<std::size_t>(Outcome::ChangedSince) + 1 == kOutcomeNames.size());

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
