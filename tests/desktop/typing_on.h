// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A user who works on after the end of a pomodoro.
#pragma once

#include "tests/support/kept.h"
#include "tests/support/program.h"

#include <QTest>

#include <functional>

namespace pomotide {

inline constexpr int kSpeed = 4;
inline constexpr core::Instant kMorning =
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{9};

/// The end of the pomodoro, which runs when the program starts.
inline constexpr core::Instant kPlannedEnd = kMorning + std::chrono::seconds{12};

/// Stores that pomodoro; its break has three minutes. Returns options for it.
inline QStringList endingPomodoro(const QString& database)
{
    using namespace std::chrono_literals;
    const auto begin = kPlannedEnd - 5min;
    kept::make(database, {{begin, core::SetSettings{{.streakPlan = {{5min, 3min}}}}},
                          {begin, core::AddIntention{.title = "Letter"}},
                          {begin, core::Start{}}});
    return {"--database",          database,  "--clock",
            "2026-11-23T09:00:00", "--speed", QString::number(kSpeed)};
}

/// Calls `touch` about ten times a second until the program's time has come that far after `from`,
/// a reading of the computer's clock. Returns the readings around the last touch.
inline core::Span touchUntil(const std::function<void()>& touch, core::Instant from,
                             core::Duration length)
{
    using namespace std::chrono_literals;
    core::Span last;
    do {
        const auto next = kept::now() + 100ms;
        static_cast<void>(QTest::qWaitFor([&] { return kept::now() >= next; }));
        last.begin = kept::now();
        touch();
        last.end = kept::now();
    } while (last.end < from + length / kSpeed);
    return last;
}

/// Works on for two minutes after the end and then pauses: history has the true span.
inline void workOnAndPause(const QString& database, const std::function<void()>& touch)
{
    using namespace std::chrono_literals;
    Program program(endingPomodoro(database));
    QVERIFY(program.logs("phase pomodoro"));
    touchUntil(touch, kept::now(), 8s);
    const auto isOver = [&] {
        touch();
        return program.hasLogged("phase overtime");
    };
    QVERIFY(QTest::qWaitFor(isOver, 10'000));
    const auto end = kept::now();
    const auto last = touchUntil(touch, end, 2min);
    QVERIFY(program.logs("phase break", 45s));
    QVERIFY(kept::now() - last.end > core::Duration{2min} / kSpeed - 1s);

    const auto letter = kept::chronicle(database).pomodoros.front();
    QVERIFY(letter.ending == core::Ending::Full);
    QVERIFY(core::plannedEnd(letter) == kPlannedEnd);
    const core::Span worked{letter.span.begin, kPlannedEnd + (last.begin - end) * kSpeed};
    const auto error = letter.span.end - worked.end;
    QVERIFY2(error > -1s && error < 1s + last.length() * kSpeed,
             qPrintable(QString("%1 ms").arg(error.count())));
    QVERIFY(kept::chronicle(database).breaks.front().span.begin == letter.span.end);
}

/// Does nothing: the break begins when the time is up.
inline void doNothing(const QString& database)
{
    Program program(endingPomodoro(database));
    QVERIFY(program.logs("phase break"));
    QVERIFY(!program.errors().contains("phase overtime"));
    const auto letter = kept::chronicle(database).pomodoros.front();
    QVERIFY(letter.span.end == kPlannedEnd);
    QVERIFY(letter.overtime == core::Duration{});
}

/// The program is killed in overtime and started again later: what was seen last is the end.
inline void killAndStartLater(const QString& database, const std::function<void()>& touch)
{
    using namespace std::chrono_literals;
    auto options = endingPomodoro(database);
    {
        Program program(options);
        QVERIFY(program.logs("phase pomodoro"));
        const auto isOver = [&] {
            touch();
            return program.hasLogged("phase overtime");
        };
        QVERIFY(QTest::qWaitFor(isOver, 10'000));
        touchUntil(touch, kept::now(), 30s);
        program.kill();
    }
    const auto seen = kept::state(database).seen;
    QVERIFY(seen && *seen > kPlannedEnd && *seen < kPlannedEnd + 32s);
    options.replace(options.indexOf("--clock") + 1, "2026-11-23T10:00:00");
    Program program(options);
    QVERIFY(program.logs("phase idle"));
    QVERIFY(kept::chronicle(database).pomodoros.front().span.end == *seen);
}

} // namespace pomotide
