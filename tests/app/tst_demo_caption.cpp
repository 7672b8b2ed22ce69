// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/demo_caption.h"
#include "app/pomotide/demo_end.h"
#include "app/pomotide/demo_user.h"

#include "core/engine/runner.h"
#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "tests/support/builders.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/suite.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// Notes each caption of a demonstration, until a time.
class CaptionedDay final : public Observer {
public:
    explicit CaptionedDay(Instant morning)
        : m_driver(morning), m_userDriver(morning), m_store(initialState(morning)),
          m_runner(m_store, m_driver, m_zones, *this),
          m_user(
              m_userDriver, m_zones,
              [this](const Command& command) { static_cast<void>(m_runner.dispatch(command)); },
              [] {})
    {
        m_user.begin(initialState(morning));
    }

    void onState(const State& state) override
    {
        const auto text = app::demoCaption(state, m_zones, m_driver.now());
        if (captions.isEmpty() || !captions.back().endsWith(text.subline)) {
            captions += text.headline + QLatin1Char(' ') + text.subline;
        }
        m_user.onState(state);
    }
    void onFailure(const Failure&) override { QTest::qFail("a store failed", __FILE__, __LINE__); }

    void playUntil(Instant end)
    {
        for (;;) {
            const Instant next =
                std::min(m_driver.alarm().value_or(end), m_userDriver.alarm().value_or(end));
            if (next >= end) {
                return;
            }
            m_driver.advanceTo(next);
            m_userDriver.advanceTo(next);
        }
    }

    QStringList captions;

private:
    ScriptedZones m_zones;
    ManualTimeDriver m_driver;
    ManualTimeDriver m_userDriver;
    MemoryStore m_store;
    Runner m_runner;
    app::DemoUser m_user;
};

} // namespace

class DemoCaptionTest final : public QObject {
    Q_OBJECT

private slots:
    void captionsSayTheTimeAndWhatIsSeen() const;
    void theEndLetsTheUserBegin() const;
};

void DemoCaptionTest::captionsSayTheTimeAndWhatIsSeen() const
{
    CaptionedDay day(kNine - 3min);
    day.playUntil(kNine + 50min);
    const QStringList expected{"08:57 Before work: no ring, your own time",
                               "09:00 Work begins: the dashed ring invites to start",
                               "09:03 A pomodoro of 5 min: filled is what is left",
                               "09:08 A break of 5 min: thin and faint",
                               "09:13 The break is over: a start now keeps the streak",
                               "09:14 The streak grows: 10 min this time",
                               "09:23 Still in a thought: the ring grows in steps",
                               "09:28 A break of 5 min: thin and faint",
                               "09:31 The break is over: a start now keeps the streak",
                               "09:34 The streak grows: 20 min this time"};
    QCOMPARE(day.captions, expected);
}

void DemoCaptionTest::theEndLetsTheUserBegin() const
{
    app::DemoEnd end;
    const QSignalSpy accepted(&end, &QDialog::accepted);
    end.show();
    QTest::mouseClick(end.findChild<QPushButton*>("beginMyDay"), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!end.isVisible());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DemoCaptionTest, QApplication)
#include "tst_demo_caption.moc"
