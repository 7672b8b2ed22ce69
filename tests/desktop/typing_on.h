// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A user who works on after the end of a pomodoro.
#pragma once

#include "core/present/input_reports.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>
#include <utility>

namespace pomotide {

inline constexpr int kSpeed = 4;
inline constexpr core::Instant kMorning =
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{9};

/// How late a busy computer hears of input, and of a pause: half a second, which is more of the
/// program's time.
inline constexpr core::Duration kLateness = kSpeed * std::chrono::milliseconds{500};

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

/// Calls `touch` until the program's log has that line. Returns the readings between which it
/// appeared.
inline core::Span touchUntilLogged(const std::function<void()>& touch, Program& program,
                                   const QString& line)
{
    auto unlogged = kept::now();
    auto read = unlogged;
    const auto isLogged = [&] {
        touch();
        unlogged = std::exchange(read, kept::now());
        QCoreApplication::processEvents(); // reads the log
        return program.hasLogged(line);
    };
    if (!QTest::qWaitFor(isLogged, static_cast<int>(kPatience.count()))) {
        qFatal("The program did not log \"%s\", but\n%s", qPrintable(line),
               qPrintable(program.errors()));
    }
    return {unlogged, kept::now()};
}

/// The instants of the program between which the last touch was, given the readings around that
/// and around the planned end. A busy computer is late with either.
inline core::Span latestTouch(const core::Span& end, const core::Span& last)
{
    return {kPlannedEnd + (last.begin - end.end) * kSpeed,
            kPlannedEnd + (last.end - end.begin) * kSpeed};
}

/// Works on after the end, for so long, and then pauses: history has the true span.
inline void workOnAndPause(const QString& database, const std::function<void()>& touch,
                           core::Duration overtime = std::chrono::minutes{2})
{
    using namespace std::chrono_literals;
    Program program(endingPomodoro(database));
    QVERIFY(program.logs("phase pomodoro"));
    touchUntil(touch, kept::now(), 8s);
    const auto end = touchUntilLogged(touch, program, "phase overtime");
    const auto last = touchUntil(touch, end.end, overtime);
    QVERIFY(program.logs("phase break", 45s));
    QVERIFY(kept::now() - last.end > core::Duration{2min} / kSpeed - 1s);

    const auto letter = kept::chronicle(database).pomodoros.front();
    QVERIFY(letter.ending == core::Ending::Full);
    QVERIFY(core::plannedEnd(letter) == kPlannedEnd);
    const auto worked = latestTouch(end, last);
    const auto early = worked.begin - letter.span.end;
    const auto late = letter.span.end - worked.end;
    QVERIFY2(early < 1s && late < kLateness,
             qPrintable(QString("%1 ms early, %2 ms late").arg(early.count()).arg(late.count())));
    QVERIFY(kept::chronicle(database).breaks.front().span.begin == letter.span.end);
}

/// The program takes nothing for work, though there may be input: the break begins when the time is
/// up.
inline void endOnTime(const QString& database, const QProcessEnvironment& environment,
                      const std::function<void()>& touch)
{
    Program program(endingPomodoro(database), environment);
    touchUntilLogged(touch, program, "phase break");
    QVERIFY(!program.errors().contains("phase overtime"));
    const auto letter = kept::chronicle(database).pomodoros.front();
    QVERIFY(letter.span.end == kPlannedEnd);
    QVERIFY(letter.overtime == core::Duration{});
}

inline void doNothing(const QString& database)
{
    endOnTime(database, Program::usualEnvironment(), [] {});
}

/// The program is killed in overtime and started again later: what was seen last is the end.
inline void killAndStartLater(const QString& database, const std::function<void()>& touch)
{
    using namespace std::chrono_literals;
    auto options = endingPomodoro(database);
    core::Span latest;
    {
        Program program(options);
        QVERIFY(program.logs("phase pomodoro"));
        const auto end = touchUntilLogged(touch, program, "phase overtime");
        latest = latestTouch(end, touchUntil(touch, end.end, 30s));
        program.kill();
    }
    const auto seen = kept::state(database).seen;
    QVERIFY(seen && *seen > latest.begin - core::kReportDistance - kLateness &&
            *seen < latest.end + kLateness);
    options.replace(options.indexOf("--clock") + 1, "2026-11-23T10:00:00");
    Program program(options);
    QVERIFY(program.logs("phase idle"));
    QVERIFY(kept::chronicle(database).pomodoros.front().span.end == *seen);
}

} // namespace pomotide
