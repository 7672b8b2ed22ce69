// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/input_run.h"

#include "tests/support/fake_idle_source.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using core::Duration;

namespace {

/// A run with pauses of a second.
struct Scene {
    explicit Scene(bool countsFilms = false) : source(countsFilms) {}

    FakeIdleSource source;
    Duration now{0};
    app::InputRun run{&source, 1s, [this] { return now; }};
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
    scene.now = 10s;
    scene.source.end();
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
    scene.now = 10s;
    scene.source.begin();
    scene.now = 40s;
    QVERIFY(scene.run.isOn());
    QCOMPARE(scene.run.sinceBegin(), ago(30s));
    scene.source.end();
    QVERIFY(!scene.run.isOn());
    QVERIFY(!scene.run.sinceBegin());
    scene.now = 50s;
    QCOMPARE(scene.run.sinceLatest(), ago(11s));
}

void InputRunTest::theLatestInputWasAtMostAPauseAgo()
{
    Scene scene;
    scene.run.watch();
    scene.now = 10s;
    scene.source.begin();
    QCOMPARE(scene.run.sinceLatest(), ago(0s));
    scene.now = 10s + 600ms;
    QCOMPARE(scene.run.sinceLatest(), ago(600ms));
    scene.now = 20s;
    QCOMPARE(scene.run.sinceLatest(), ago(1s));
}

void InputRunTest::whatIsForgottenIsNotKnown()
{
    Scene scene;
    scene.run.watch();
    scene.source.begin();
    scene.run.forget();
    QVERIFY(!scene.source.isWatched());
    QVERIFY(!scene.run.isOn());
    QVERIFY(!scene.run.sinceLatest());
}

void InputRunTest::aFilmIsNoLongRun()
{
    Scene scene(true);
    scene.run.watch();
    scene.now = 10s;
    scene.source.begin();
    scene.now = 1h;
    QCOMPARE(scene.run.sinceLatest(), ago(1h - 70s));
    scene.source.end();
    QCOMPARE(scene.run.sinceLatest(), ago(1h - 70s));
}

POMOTIDE_SUITE(InputRunTest, QCoreApplication)
#include "tst_input_run.moc"
