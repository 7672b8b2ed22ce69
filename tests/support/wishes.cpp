// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/wishes.h"

#include <array>
#include <string>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr int kKinds = 24;
constexpr std::array<Duration, 4> kUnits{1s, 1min, 1h, 24h};

/// Mostly around now, at times weeks away.
Instant near(Instant now, int number)
{
    return number % 7 == 0 ? now + number * 24h : now + number * 20min;
}

SessionKey sessionKey(const Wish& wish, Instant now)
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

} // namespace

rc::Gen<Wish> anyWish()
{
    return rc::gen::build<Wish>(
        rc::gen::set(&Wish::wait, rc::gen::inRange(-2, 40)),
        rc::gen::set(&Wish::waitUnit,
                     rc::gen::weightedElement<int>({{6, 0}, {10, 1}, {3, 2}, {1, 3}})),
        rc::gen::set(&Wish::kind, rc::gen::inRange(0, kKinds)),
        rc::gen::set(&Wish::a, rc::gen::inRange(0, 30)),
        rc::gen::set(&Wish::b, rc::gen::inRange(0, 30)));
}

rc::Gen<std::vector<Wish>> anyWishes()
{
    return rc::gen::scale(0.5, rc::gen::container<std::vector<Wish>>(anyWish()));
}

Duration waitOf(const Wish& wish)
{
    return wish.wait * kUnits.at(static_cast<std::size_t>(wish.waitUnit));
}

Command commandOf(const Wish& wish, Instant now)
{
    const auto& [wait, unit, kind, a, b] = wish;
    const IntentionId intention{a % 5};
    const auto length = Duration{(b - 2) * 10min};
    switch (kind) {
    case 0:
    case 1:
        return AddIntention{a == 0 ? " " : "To do", "",
                            b % 2 == 0 ? std::optional{length} : std::nullopt};
    case 2:
        return EditIntention{intention, a == 0 ? "" : "Otherwise", {}};
    case 3:
        return EstimateIntention{intention, length};
    case 4:
        return AbandonIntention{intention};
    case 5:
        return ReopenIntention{intention};
    case 6:
        return MoveIntention{intention, static_cast<std::size_t>(b % 5)};
    case 7:
    case 8:
    case 9:
        return Start{};
    case 10:
        return Start{intention};
    case 11:
    case 12:
        return Evaluate{PomodoroId{a % 8}, static_cast<Verdict>(b % 4)};
    case 13:
        return Stop{};
    case 14:
        return Cancel{};
    case 15:
        return SkipBreak{};
    case 16:
        return AddSession{near(now, a - 15), near(now, a - 15) + length};
    case 17:
        return ChangeSession{sessionKey(wish, now),
                             a % 2 == 0 ? std::optional{near(now, b - 15)} : std::nullopt,
                             b % 2 == 0 ? std::optional{near(now, a - 10)} : std::nullopt};
    case 18:
        return SkipSession{sessionKey(wish, now)};
    case 19:
        return SetWorkHours{rules(a, b)};
    case 20:
        return SetStreakPlan{plan(a, b)};
    case 21:
        return AdjustClock{(a - 15) * kUnits.at(static_cast<std::size_t>(b % 4))};
    case 22:
        return Restart{};
    default:
        return Advance{};
    }
}

World anyWorld()
{
    using Change = ScriptedZone::Change;
    const auto start = utc(2024y / 3 / 1, Duration{*rc::gen::inRange(0, 24 * 9) * 1h});
    // The second change is so near that a month of waiting passes over both.
    const std::array<std::vector<Change>, 3> changes{
        std::vector<Change>{},
        std::vector<Change>{{utc(2024y / 3 / 10, 7h), -4h}, {utc(2024y / 3 / 24, 6h), -5h}},
        std::vector<Change>{{utc(2024y / 3 / 10, 9h), -5h - 30min}, {utc(2024y / 3 / 20, 3h), 18h}},
    };
    const auto script = changes.at(*rc::gen::inRange<std::size_t>(0, changes.size()));
    return {.start = start, .zones = ScriptedZones({{"Here", -5h, script}, lordHowe()})};
}

std::ostream& operator<<(std::ostream& stream, const Wish& wish)
{
    return stream << "wait " << waitOf(wish).count() << " ms, kind " << wish.kind << ", a "
                  << wish.a << ", b " << wish.b;
}

} // namespace pomotide
