// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_commands.h"

#include "core/engine/phase.h"
#include "tests/support/looks.h"

#include <array>
#include <string>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr std::array<Duration, 4> kUnits{1s, 1min, 1h, 24h};

/// An instant mostly near now, sometimes weeks away.
Instant near(Instant now, int number)
{
    return number % 7 == 0 ? now + number * 24h : now + number * 20min;
}

/// A pomodoro, mostly one of the newest.
PomodoroId named(const RandomCommand& wish, const State& state)
{
    return wish.a < 20 ? PomodoroId{state.next.pomodoro - 1 - wish.a % 3} : PomodoroId{wish.a % 8};
}

SessionKey sessionKey(const RandomCommand& wish, Instant now)
{
    if (wish.b % 3 == 0) {
        return SessionId{wish.a % 4};
    }
    const auto today = std::chrono::floor<std::chrono::days>(now).time_since_epoch();
    return RuleDay{.rule = RuleId{wish.a % 3},
                   .date = LocalDate{today + std::chrono::days{wish.b % 5 - 2}}};
}

std::vector<WorkHoursRule> rules(int a, int b)
{
    const auto time = [](int number) {
        return std::chrono::minutes{((number % 48) + 48) % 48 * 30};
    };
    const auto days = [](int number) {
        return Weekdays::fromBits(static_cast<unsigned>(number * 37 + 127));
    };
    const auto zone = b % 4 == 0 ? std::optional<std::string>{"Australia/Lord_Howe"} : std::nullopt;
    if (a % 3 == 0) {
        return {rule(0, days(b), time(a), time(b))};
    }
    return {rule(1, days(a), time(a + b), time(a + b + 5), zone),
            rule(2, kEveryDay, time(b), time(b + a))};
}

StreakPlan plan(int a, int b)
{
    StreakPlan plan(static_cast<std::size_t>(a % 4 == 3 ? 0 : a % 4 + 1));
    for (auto& pair : plan) {
        pair = {std::chrono::minutes{++b}, std::chrono::minutes{a}};
    }
    return plan;
}

/// An appearance, sometimes an invalid one.
Appearance look(int a, int b)
{
    auto any = anyLook(static_cast<unsigned>(a));
    any.size = b * 4;
    return any;
}

/// Alert settings, sometimes invalid ones.
AlertSettings prompts(int a, int b)
{
    return {.notifyPrompt = a % 2 == 0,
            .soundBreakOver = b % 2 == 0,
            .volume = b * 4,
            .ringWhenQuiet = a % 3 == 0,
            .shortcut = a % 5 == 0 ? "" : "Meta+Space"};
}

/// Events, sometimes an invalid one.
std::vector<Span> events(Instant now, int a, int b)
{
    std::vector<Span> events;
    for (int number = 0; number < a % 4; ++number) {
        const auto begin = near(now, b - 15 + number * 3);
        events.push_back({begin, begin + (b % 8 == 0 ? 0 : a) * 5min});
    }
    return events;
}

/// Sets one part of the settings.
template<typename Part>
SetSettings with(const State& state, Part Settings::*part, Part value)
{
    SetSettings set{state.settings};
    set.settings.*part = std::move(value);
    return set;
}

/// Mostly Next.
When section(int number)
{
    return number % 5 == 1 ? When::Today : number % 5 == 2 ? When::Later : When::Next;
}

/// The whole range, in short lists too: inRange() narrows it with the size.
rc::Gen<int> anyIn(int begin, int end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(begin, end));
}

} // namespace

rc::Gen<RandomCommand> anyCommand()
{
    return rc::gen::build<RandomCommand>(
        rc::gen::set(&RandomCommand::wait, rc::gen::inRange(-2, 40)),
        rc::gen::set(&RandomCommand::waitUnit,
                     rc::gen::weightedElement<int>({{6, RandomCommand::Second},
                                                    {8, RandomCommand::Minute},
                                                    {2, RandomCommand::Hour},
                                                    {1, RandomCommand::Day},
                                                    {6, RandomCommand::ToDeadline}})),
        rc::gen::set(&RandomCommand::kind, anyIn(0, RandomCommand::KindCount)),
        rc::gen::set(&RandomCommand::a, anyIn(0, 30)),
        rc::gen::set(&RandomCommand::b, anyIn(0, 30)));
}

rc::Gen<std::vector<RandomCommand>> anyCommands()
{
    return rc::gen::scale(0.3, rc::gen::container<std::vector<RandomCommand>>(anyCommand()));
}

rc::Gen<RandomCommand> anyAct()
{
    return rc::gen::build<RandomCommand>(
        rc::gen::set(&RandomCommand::wait, rc::gen::inRange(0, 20)),
        rc::gen::set(&RandomCommand::waitUnit,
                     rc::gen::weightedElement<int>({{2, RandomCommand::Second},
                                                    {3, RandomCommand::Minute},
                                                    {6, RandomCommand::ToDeadline}})),
        rc::gen::set(&RandomCommand::kind,
                     rc::gen::weightedElement<int>(
                         {{1, RandomCommand::Add},        {1, RandomCommand::Estimate},
                          {1, RandomCommand::Reopen},     {8, RandomCommand::StartFirst},
                          {3, RandomCommand::StartNamed}, {4, RandomCommand::Evaluate},
                          {1, RandomCommand::Stop},       {1, RandomCommand::Cancel},
                          {1, RandomCommand::SkipBreak},  {3, RandomCommand::Advance},
                          {1, RandomCommand::Sleep},      {2, RandomCommand::RecordPromptAgain},
                          {1, RandomCommand::WasAway},    {5, RandomCommand::See},
                          {2, RandomCommand::StartLate},  {2, RandomCommand::WorkOn},
                          {2, RandomCommand::SetEnd},     {1, RandomCommand::Switch},
                          {1, RandomCommand::NextStep},   {1, RandomCommand::SetOvertime}})),
        rc::gen::set(&RandomCommand::a, anyIn(0, 30)),
        rc::gen::set(&RandomCommand::b, anyIn(0, 30)));
}

rc::Gen<std::vector<RandomCommand>> anyActs()
{
    return rc::gen::scale(0.3, rc::gen::container<std::vector<RandomCommand>>(anyAct()));
}

Instant instantOf(const RandomCommand& wish, const State& state, const Zones& zones)
{
    if (wish.kind == RandomCommand::Restart && wish.a % 3 == 0) {
        return state.now - wish.b * 1min;
    }
    const bool isSeen = wish.kind == RandomCommand::See || wish.kind == RandomCommand::SeeAgain;
    if (wish.waitUnit == RandomCommand::ToDeadline && isSeen) {
        return nextDeadline(state, zones) - wish.wait * 4s;
    }
    if (wish.waitUnit == RandomCommand::ToDeadline) {
        // Mostly the deadline itself.
        return nextDeadline(state, zones) + Duration{wish.wait > 10 ? wish.wait - 10 : 0};
    }
    return state.now + wish.wait * kUnits.at(static_cast<std::size_t>(wish.waitUnit));
}

Command commandOf(const RandomCommand& wish, const State& state, Instant now)
{
    const auto& [wait, unit, kind, a, b] = wish;
    const IntentionId intention{a % 5};
    const auto length = Duration{(b - 2) * 10min};
    switch (kind) {
    case RandomCommand::Add:
    case RandomCommand::AddAgain:
        return AddIntention{a == 0 ? " " : "To do", "",
                            b % 2 == 0 ? std::optional{length} : std::nullopt, section(a),
                            static_cast<Repeat>(b % 4)};
    case RandomCommand::Edit:
        return EditIntention{intention,
                             a == 0 ? "" : "Otherwise",
                             {},
                             b % 3 == 0 ? std::optional{static_cast<Repeat>(b % 4)} : std::nullopt};
    case RandomCommand::Estimate:
        return EstimateIntention{intention, b % 4 == 0 ? std::nullopt : std::optional{length}};
    case RandomCommand::Abandon:
        return AbandonIntention{intention};
    case RandomCommand::Reopen:
        return ReopenIntention{intention};
    case RandomCommand::Move:
        return MoveIntention{intention, static_cast<std::size_t>(b % 5),
                             a % 2 == 0 ? std::optional{section(a + b)} : std::nullopt};
    case RandomCommand::StartFirst:
    case RandomCommand::StartFirstAgain:
    case RandomCommand::StartFirstOnceMore:
        return Start{};
    case RandomCommand::StartNamed:
        return Start{intention};
    case RandomCommand::Evaluate:
    case RandomCommand::EvaluateAgain:
        return Evaluate{named(wish, state), static_cast<Verdict>(b % 4)};
    case RandomCommand::Stop:
        return Stop{};
    case RandomCommand::Cancel:
        return Cancel{};
    case RandomCommand::SkipBreak:
        return SkipBreak{};
    case RandomCommand::AddSession:
        return AddSession{near(now, a - 15), near(now, a - 15) + length};
    case RandomCommand::ChangeSession:
        return ChangeSession{sessionKey(wish, now),
                             a % 2 == 0 ? std::optional{near(now, b - 15)} : std::nullopt,
                             b % 2 == 0 ? std::optional{near(now, a - 10)} : std::nullopt};
    case RandomCommand::SkipSession:
        return SkipSession{sessionKey(wish, now)};
    case RandomCommand::SetWorkHours:
        return SetWorkHours{rules(a, b)};
    case RandomCommand::SetStreakPlan:
        return with(state, &Settings::streakPlan, plan(a, b));
    case RandomCommand::AdjustClock:
        return AdjustClock{(a - 15) * kUnits.at(static_cast<std::size_t>(b % 4))};
    case RandomCommand::Restart:
        return Restart{};
    case RandomCommand::Sleep:
        return Advance{.asleep = true};
    case RandomCommand::SetDayStart:
        return with(state, &Settings::dayStart, {std::chrono::minutes{a * 60 + b}});
    case RandomCommand::SetAppearance:
        return with(state, &Settings::appearance, look(a, b));
    case RandomCommand::SetLanguage:
        return with(state, &Settings::language, static_cast<Language>(a % 7));
    case RandomCommand::Correct:
        return CorrectPomodoro{named(wish, state),
                               a % 3 == 0 ? std::optional{near(now, b - 27)} : std::nullopt,
                               a % 2 == 0 ? std::optional{near(now, b - 26)} : std::nullopt,
                               a % 5 == 0 ? std::optional{intention} : std::nullopt};
    case RandomCommand::Delete:
        return DeletePomodoro{named(wish, state)};
    case RandomCommand::RecordPrompt:
    case RandomCommand::RecordPromptAgain:
        return RecordPrompt{};
    case RandomCommand::SetAlerts:
        return with(state, &Settings::alerts, prompts(a, b));
    case RandomCommand::SetQuiet:
    case RandomCommand::SetQuietAgain:
        return SetQuiet{a % 4 == 0 ? std::nullopt : std::optional{near(now, b - 3)}};
    case RandomCommand::WasAway:
    case RandomCommand::WasAwayAgain:
        return WasAway{named(wish, state), now - b * 1min};
    case RandomCommand::See:
    case RandomCommand::SeeAgain:
        return Seen{};
    case RandomCommand::StartLate:
        return Start{intention, a % 2 == 0 ? std::optional<Duration>{b * 2min} : std::nullopt,
                     a % 3 == 0 ? std::nullopt : std::optional{now - b * 2min}};
    case RandomCommand::WorkOn:
    case RandomCommand::WorkOnAgain:
        return WorkOn{};
    case RandomCommand::SetEnd:
    case RandomCommand::SetEndAgain:
        return SetEnd{now + (b - 2) * 1min};
    case RandomCommand::Switch:
        return Switch{intention};
    case RandomCommand::NextStep:
        return SetNextStep{intention, a % 3 == 0 ? " " : "Then the end"};
    case RandomCommand::SetEvents:
        return SetEvents{events(now, a, b)};
    case RandomCommand::SetOvertime:
        return with(state, &Settings::overtimeLimit, std::chrono::minutes{(a - 5) * (b % 12)});
    default:
        return Advance{};
    }
}

rc::Gen<StreakPlan> anyPlan()
{
    const auto pair =
        rc::gen::construct<PlanPair>(rc::gen::cast<std::chrono::minutes>(rc::gen::inRange(1, 40)),
                                     rc::gen::cast<std::chrono::minutes>(rc::gen::inRange(1, 20)));
    const auto pairs = rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 6), [=](std::size_t count) {
        return rc::gen::container<StreakPlan>(count, pair);
    });
    return rc::gen::weightedOneOf<StreakPlan>(
        {{1, rc::gen::just(defaultStreakPlan())}, {3, pairs}});
}

World anyWorld()
{
    using Change = ScriptedZone::Change;
    const auto start = utc(2024y / 3 / 1, Duration{*rc::gen::inRange(0, 24 * 9) * 1h});
    // The second change follows so soon that a month of waiting passes over both.
    const std::array<std::vector<Change>, 3> changes{
        std::vector<Change>{},
        std::vector<Change>{{utc(2024y / 3 / 10, 7h), -4h}, {utc(2024y / 3 / 24, 6h), -5h}},
        std::vector<Change>{{utc(2024y / 3 / 10, 9h), -5h - 30min}, {utc(2024y / 3 / 20, 3h), 18h}},
    };
    const auto script = changes.at(*rc::gen::inRange<std::size_t>(0, changes.size()));
    return {.start = start, .zones = ScriptedZones({{"Here", -5h, script}, lordHowe()})};
}

std::ostream& operator<<(std::ostream& stream, const RandomCommand& wish)
{
    static constexpr std::array kNames{" s", " min", " h", " d", " ms from the next deadline"};
    return stream << "wait " << wish.wait << kNames.at(static_cast<std::size_t>(wish.waitUnit))
                  << ", kind " << wish.kind << ", a " << wish.a << ", b " << wish.b;
}

} // namespace pomotide
