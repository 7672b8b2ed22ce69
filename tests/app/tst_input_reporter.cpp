// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/input_reporter.h"

#include "core/present/input_reports.h"
#include "tests/support/app_fixture.h"
#include "tests/support/fake_idle_source.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace pomotide;
using namespace std::chrono_literals;
using core::Duration;

namespace {

constexpr Duration kPause = app::InputReporter::kPause;

/// A pomodoro from nine to five past nine, and what is reported of its user.
struct Worker {
    explicit Worker(std::chrono::minutes limit = 120min)
    {
        QObject::connect(&reporter, &app::InputReporter::seen, &reporter, [this](core::Instant at) {
            reports.push_back({since(app.driver.now()), since(at)});
            QVERIFY(app.runner.see(at));
        });
        run(core::SetSettings{{.overtimeLimit = limit}});
        run(core::AddIntention{.title = "Letter"});
        run(core::Start{});
    }

    void run(const core::Command& command) { QVERIFY(app.run(command)); }
    [[nodiscard]] static Duration since(core::Instant instant)
    {
        return instant - AppFixture::nine();
    }

    /// Advances the clock, the ticker and the desktop together.
    void pass(Duration sinceNine)
    {
        const auto next = [&] {
            return std::min(
                {sinceNine, ticker.due().value_or(sinceNine), desktop.due().value_or(sinceNine)});
        };
        while (desktop.elapsed() < sinceNine || ticker.due() == sinceNine) {
            const auto time = next();
            app.passTo(AppFixture::nine() + time);
            ticker.advanceTo(time);
            desktop.passTo(time);
        }
    }

    /// Types from now on, without a pause.
    void type(Duration until)
    {
        while (desktop.elapsed() < until) {
            desktop.touch();
            pass(std::min(desktop.elapsed() + kPause / 2, until));
        }
        desktop.touch();
    }

    void type(Duration from, Duration to)
    {
        pass(from);
        type(to);
        pass(to + kPause);
    }

    /// Types in bursts until a time since nine, with pauses of half a minute to almost `longest`.
    /// Returns when the last input was.
    Duration typeWithPauses(Duration until, std::chrono::seconds longest)
    {
        constexpr auto kShortest = 30s;
        const auto spread = (longest - kShortest).count();
        Duration latest{};
        Duration begin = kShortest;
        for (int n = 0; begin < until; ++n) {
            latest = std::min(begin + std::chrono::seconds{1 + 29 * n % 50}, until);
            type(begin, latest);
            begin = latest + kShortest + std::chrono::seconds{37 * n % spread};
        }
        return latest;
    }

    /// The history of the day.
    [[nodiscard]] core::Chronicle history()
    {
        core::Chronicle history;
        static_cast<void>(app.store.read([&](const core::State&, const core::History& stored) {
            history = stored.chronicle({AppFixture::nine(), AppFixture::nine() + 12h});
        }));
        return history;
    }

    [[nodiscard]] Duration overtime() const
    {
        return app.bridge.state().streak->pairs.front().pomodoro.overtime;
    }

    /// When something was reported, and what.
    struct Report {
        Duration told;
        Duration seen;

        bool operator==(const Report&) const = default;
    };

    AppFixture app;
    ManualTicker ticker;
    FakeInput desktop;
    FakeIdleSource source{desktop};
    app::InputRun input{&source, kPause, [this] { return ticker.elapsed(); }};
    app::InputReporter reporter{app.bridge, input, ticker, 1};
    std::vector<Report> reports;
};

} // namespace

class InputReporterTest final : public QObject {
    Q_OBJECT

private slots:
    void inputIsReportedEvery20SecondsAndJustBeforeTheEnd();
    void hoursOfTypingWithPausesAreOnePomodoro_data();
    void hoursOfTypingWithPausesAreOnePomodoro();
    void withoutInputNothingIsReported();
    void inputBeforeTheLastMinutesIsNot();
    void inputIsNotWatchedUntilShortlyBefore();
    void withoutALimitNothingIsWatched();
    void aLockReportsTheLatestInputAndThenNothing();
    void aSleepThatIsNoticedLateReportsNothing();
    void inputAfterALockCountsAgain();
};

void InputReporterTest::inputIsReportedEvery20SecondsAndJustBeforeTheEnd()
{
    Worker worker;
    worker.type(3min, 6min);
    worker.pass(7min + 59s);
    QVERIFY(worker.app.bridge.state().streak->overtime);
    worker.pass(8min);
    std::vector<Worker::Report> expected{{3min, 3min}};
    for (const Duration told : {Duration{3min + 20s}, Duration{3min + 40s}, Duration{4min},
                                Duration{4min + 20s}, Duration{4min + 40s}, Duration{4min + 59s},
                                Duration{5min + 19s}, Duration{5min + 39s}, Duration{5min + 59s}}) {
        expected.push_back({told, told - kPause});
    }
    expected.push_back({6min + 19s, 6min});
    QVERIFY(worker.reports == expected);
    QCOMPARE(worker.overtime(), Duration{1min});
    QVERIFY(!worker.desktop.isWatched());
    QVERIFY(!worker.ticker.due());
}

void InputReporterTest::hoursOfTypingWithPausesAreOnePomodoro_data()
{
    QTest::addColumn<int>("minutesOfBreak");
    QTest::addColumn<int>("longestPause");
    QTest::addRow("pauses of up to two minutes") << 5 << 120;
    QTest::addRow("pauses of up to a minute, with breaks as short") << 1 << 60;
}

void InputReporterTest::hoursOfTypingWithPausesAreOnePomodoro()
{
    QFETCH(int, minutesOfBreak);
    QFETCH(int, longestPause);
    const std::chrono::minutes pause{minutesOfBreak};
    Worker worker;
    worker.run(core::SetSettings{{.streakPlan = {{5min, pause}, {10min, pause}}}});
    const auto latest = worker.typeWithPauses(2h, std::chrono::seconds{longestPause});
    worker.pass(2h + 30min);

    QVERIFY(latest > 118min);
    const auto history = worker.history();
    QCOMPARE(history.pomodoros.size(), 1U);
    QCOMPARE(Worker::since(history.pomodoros.front().span.end), latest);
    QCOMPARE(history.breaks.size(), 1U);
    QCOMPARE(Worker::since(history.breaks.front().span.end), latest + pause);
    Duration earlier = -core::kReportDistance;
    for (const auto& [told, seen] : worker.reports) {
        QVERIFY(told - earlier >= core::kReportDistance || told == 4min + 59s);
        earlier = told;
    }
}

void InputReporterTest::withoutInputNothingIsReported()
{
    Worker worker;
    worker.pass(9min);
    QVERIFY(worker.reports.empty());
    QCOMPARE(worker.overtime(), Duration{});
}

void InputReporterTest::inputBeforeTheLastMinutesIsNot()
{
    Worker worker;
    worker.type(2min + 10s, 2min + 50s);
    worker.pass(9min);
    QVERIFY(worker.reports.empty());
}

void InputReporterTest::inputIsNotWatchedUntilShortlyBefore()
{
    Worker worker;
    worker.pass(2min - 1ms);
    QVERIFY(!worker.desktop.isWatched());
    worker.pass(2min);
    QVERIFY(worker.desktop.isWatched());
}

void InputReporterTest::withoutALimitNothingIsWatched()
{
    Worker worker(0min);
    worker.pass(4min);
    QVERIFY(!worker.desktop.isWatched());
    QVERIFY(!worker.ticker.due());
}

void InputReporterTest::aLockReportsTheLatestInputAndThenNothing()
{
    Worker worker;
    worker.pass(4min + 55s);
    worker.type(5min + 7s);
    worker.reporter.pause();
    worker.desktop.touch();
    worker.pass(9min);
    QCOMPARE(worker.reports.back().seen, Duration{5min + 7s - kPause});
    QCOMPARE(worker.overtime(), Duration{7s - kPause});
}

void InputReporterTest::aSleepThatIsNoticedLateReportsNothing()
{
    Worker worker;
    worker.pass(4min + 50s);
    worker.type(4min + 55s);
    worker.reporter.drop();
    worker.reporter.resume();
    worker.pass(6min);
    QVERIFY((worker.reports == std::vector<Worker::Report>{{4min + 50s, 4min + 50s}}));
}

void InputReporterTest::inputAfterALockCountsAgain()
{
    Worker worker;
    worker.pass(3min);
    worker.reporter.pause();
    worker.pass(4min);
    worker.reporter.resume();
    worker.type(4min + 30s, 4min + 31s);
    QVERIFY((worker.reports == std::vector<Worker::Report>{{4min + 30s, 4min + 30s}}));
    worker.pass(5min);
    QVERIFY(worker.app.bridge.state().streak->overtime);
}

POMOTIDE_SUITE(InputReporterTest, QCoreApplication)
#include "tst_input_reporter.moc"
