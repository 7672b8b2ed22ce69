// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/input_run.h"

#include "tests/support/fake_idle_source.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace pomotide;
using namespace std::chrono_literals;
using core::Duration;

namespace {

/// A run with pauses of a second.
struct Scene {
    explicit Scene(bool countsFilms = false) : source(input, countsFilms) {}

    /// There is input now and every half second until then.
    void type(Duration until)
    {
        while (input.elapsed() < until) {
            input.touch();
            input.passTo(std::min(input.elapsed() + 500ms, until));
        }
        input.touch();
    }

    FakeInput input;
    FakeIdleSource source;
    app::InputRun run{&source, 1s, [this] { return input.elapsed(); }};
};

std::optional<Duration> ago(Duration length)
{
    return length;
}

} // namespace

class InputRunTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsKnownBeforeTheFirstInput();
    void aRunLastsUntilAPause();
    void theLatestInputWasAtMostAPauseAgo();
    void whatIsForgottenIsNotKnown();
    void aFilmIsNoLongRun();
};

void InputRunTest::nothingIsKnownBeforeTheFirstInput()
{
    Scene scene;
    scene.run.watch();
    scene.input.passTo(10s);
    QVERIFY(!scene.run.isOn());
    QVERIFY(!scene.run.sinceBegin());
    QVERIFY(!scene.run.sinceLatest());
    app::InputRun without(nullptr, 1s, [] { return Duration{5s}; });
    without.watch();
    QVERIFY(!without.sinceLatest());
}

void InputRunTest::aRunLastsUntilAPause()
{
    Scene scene;
    scene.run.watch();
    scene.input.passTo(10s);
    scene.type(39s);
    scene.input.passTo(40s - 1ms);
    QVERIFY(scene.run.isOn());
    QCOMPARE(scene.run.sinceBegin(), ago(30s - 1ms));
    scene.input.passTo(50s);
    QVERIFY(!scene.run.isOn());
    QVERIFY(!scene.run.sinceBegin());
    QCOMPARE(scene.run.sinceLatest(), ago(11s));
}

void InputRunTest::theLatestInputWasAtMostAPauseAgo()
{
    Scene scene;
    scene.run.watch();
    scene.input.passTo(10s);
    scene.input.touch();
    QCOMPARE(scene.run.sinceLatest(), ago(0s));
    scene.input.passTo(10s + 600ms);
    QCOMPARE(scene.run.sinceLatest(), ago(600ms));
    scene.type(20s);
    QCOMPARE(scene.run.sinceLatest(), ago(1s));
}

void InputRunTest::whatIsForgottenIsNotKnown()
{
    Scene scene;
    scene.run.watch();
    scene.input.touch();
    scene.run.forget();
    QVERIFY(!scene.input.isWatched());
    QVERIFY(!scene.run.isOn());
    QVERIFY(!scene.run.sinceLatest());
}

void InputRunTest::aFilmIsNoLongRun()
{
    Scene scene(true);
    scene.run.watch();
    scene.input.passTo(10s);
    scene.type(1h);
    QCOMPARE(scene.run.sinceLatest(), ago(1h - 70s));
    scene.input.passTo(1h + 1s);
    QVERIFY(!scene.run.isOn());
    QCOMPARE(scene.run.sinceLatest(), ago(1h - 69s));
}

POMOTIDE_SUITE(InputRunTest, QCoreApplication)
#include "tst_input_run.moc"
