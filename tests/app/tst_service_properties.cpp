// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service_fixture.h"
#include "tests/support/suite.h"

#include <QApplication>

using namespace pomotide;
using namespace std::chrono_literals;

/// The properties of the service and their signals.
class ServicePropertiesTest final : public QObject {
    Q_OBJECT

private slots:
    void freeTimeIsTold() const;
    void eachPhaseIsTold() const;
    void overtimeHasAPlannedEndOnly() const;
    void promptHasNoEnd() const;
    void pointsCanBeOff() const;
    void onlyChangesAreSignalled() const;
    void timeAloneSignalsNothing() const;
    void titleIsHiddenWhileTheScreenIsShared() const;
    void nextEventIsTheNextOne() const;
    void shortcutMayBeMissing() const;
};

namespace {

/// The properties at nine on a day without sessions.
QVariantMap freeTime()
{
    return {{"Phase", "idle"},     {"Title", "Letter"},    {"Begins", 0LL},
            {"PlannedEnd", 0LL},   {"Ends", 0LL},          {"Streak", 0U},
            {"Points", -1.0},      {"SessionBegins", 0LL}, {"SessionEnds", 0LL},
            {"NextEvent", 0LL},    {"QuietUntil", 0LL},    {"Shortcut", "Ctrl+Alt+P"},
            {"HasShortcut", true}, {"Version", "1.2.3"}};
}

QVariantMap with(QVariantMap properties, const QVariantMap& others)
{
    properties.insert(others);
    return properties;
}

qlonglong told(core::Duration sinceNine)
{
    return ServiceFixture::told(sinceNine);
}

/// What is told of something that runs then.
QVariantMap running(const QString& phase, core::Duration begin, core::Duration end, uint streak = 1)
{
    return with(freeTime(), {{"Phase", phase},
                             {"Begins", told(begin)},
                             {"PlannedEnd", told(end)},
                             {"Ends", told(end)},
                             {"Streak", streak}});
}

} // namespace

void ServicePropertiesTest::freeTimeIsTold() const
{
    ServiceFixture fixture;
    QCOMPARE(fixture.service.properties(), freeTime());
    fixture.run(core::AddSession{.begin = AppFixture::nine() + 2h, .end = AppFixture::nine() + 5h});
    const QVariantMap expected = with(
        freeTime(), {{"Ends", told(2h)}, {"SessionBegins", told(2h)}, {"SessionEnds", told(5h)}});
    QCOMPARE(fixture.service.properties(), expected);
}

void ServicePropertiesTest::eachPhaseIsTold() const
{
    ServiceFixture fixture;
    fixture.run(core::Start{});
    QCOMPARE(fixture.service.properties(), running("pomodoro", 0min, 5min));
    fixture.passTo(5min);
    QCOMPARE(fixture.service.properties(), running("break", 5min, 10min));
    fixture.run(core::SkipBreak{});
    const auto grace = fixture.state().streak->grace->span;
    QCOMPARE(fixture.service.properties(),
             running("grace", grace.begin - AppFixture::nine(), grace.end - AppFixture::nine()));
    fixture.run(core::Start{});
    QCOMPARE(fixture.property("Streak"), QVariant(2U));
    fixture.passTo(5h);
    QCOMPARE(fixture.service.properties(), freeTime());
}

void ServicePropertiesTest::overtimeHasAPlannedEndOnly() const
{
    ServiceFixture fixture;
    fixture.run(core::Start{});
    fixture.passTo(5min - 1s);
    fixture.core.see();
    fixture.passTo(6min);
    QCOMPARE(fixture.service.properties(), with(running("overtime", 0min, 5min), {{"Ends", 0LL}}));
}

void ServicePropertiesTest::promptHasNoEnd() const
{
    ServiceFixture fixture;
    fixture.run(core::AddSession{.begin = AppFixture::nine(), .end = AppFixture::nine() + 8h});
    const QVariantMap expected = with(freeTime(), {{"Phase", "prompt"},
                                                   {"Points", 0.0},
                                                   {"SessionBegins", told(0h)},
                                                   {"SessionEnds", told(8h)}});
    QCOMPARE(fixture.service.properties(), expected);
}

void ServicePropertiesTest::pointsCanBeOff() const
{
    ServiceFixture fixture;
    fixture.run(core::AddSession{.begin = AppFixture::nine(), .end = AppFixture::nine() + 8h});
    fixture.run(core::Start{});
    fixture.passTo(6min);
    fixture.run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Focused});
    const double points = fixture.property("Points").toDouble();
    QVERIFY(points > 0);
    QCOMPARE(std::round(points * 10), points * 10);
    fixture.run(core::SetSettings{{.points = false}});
    QCOMPARE(fixture.property("Points"), QVariant(-1.0));
}

void ServicePropertiesTest::onlyChangesAreSignalled() const
{
    ServiceFixture fixture;
    QStringList order;
    QList<QVariantMap> changes;
    connect(&fixture.service, &app::Service::propertiesChanged, &fixture.service,
            [&](const QVariantMap& changed) {
                order += "properties";
                changes += changed;
            });
    connect(&fixture.service, &app::Service::phaseChanged, &fixture.service,
            [&order](const QString& phase) { order += phase; });
    fixture.run(core::Start{});
    fixture.run(core::SetEnd{AppFixture::nine() + 7min});
    fixture.run(core::AddIntention{.title = "Report", .description = {}, .estimate = {}});
    fixture.run(core::Stop{});
    const QList<QVariantMap> expected{
        {{"Phase", "pomodoro"},
         {"Begins", told(0min)},
         {"PlannedEnd", told(5min)},
         {"Ends", told(5min)},
         {"Streak", 1U}},
        {{"PlannedEnd", told(7min)}, {"Ends", told(7min)}},
        {{"Phase", "break"}, {"PlannedEnd", told(5min)}, {"Ends", told(5min)}}};
    QCOMPARE(changes, expected);
    QCOMPARE(order, (QStringList{"properties", "pomodoro", "properties", "properties", "break"}));
}

void ServicePropertiesTest::timeAloneSignalsNothing() const
{
    ServiceFixture fixture;
    fixture.run(core::Start{});
    const QSignalSpy changed(&fixture.service, &app::Service::propertiesChanged);
    for (core::Duration at = 0s; at < 5min; at += 10s) {
        fixture.passTo(at);
        fixture.core.see();
    }
    QCOMPARE(changed.count(), 0);
    QCOMPARE(fixture.ticker.due(), std::nullopt);
}

void ServicePropertiesTest::titleIsHiddenWhileTheScreenIsShared() const
{
    ServiceFixture fixture;
    const QSignalSpy changed(&fixture.service, &app::Service::propertiesChanged);
    fixture.core.bridge.setDesktopStatus({.sharing = true});
    fixture.core.bridge.setDesktopStatus({});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).front().toMap(), (QVariantMap{{"Title", ""}}));
    QCOMPARE(changed.at(1).front().toMap(), (QVariantMap{{"Title", "Letter"}}));
}

void ServicePropertiesTest::nextEventIsTheNextOne() const
{
    ServiceFixture fixture;
    const auto nine = AppFixture::nine();
    fixture.run(core::SetEvents{{{nine + 2h, nine + 3h}, {nine + 1h, nine + 2h}}});
    QCOMPARE(fixture.property("NextEvent"), QVariant(told(1h)));
    QCOMPARE(fixture.ticker.due(), std::optional<core::Duration>(1h));
    fixture.passTo(1h);
    QCOMPARE(fixture.property("NextEvent"), QVariant(told(2h)));
    fixture.passTo(2h);
    QCOMPARE(fixture.property("NextEvent"), QVariant(0LL));
    QCOMPARE(fixture.ticker.due(), std::nullopt);
}

void ServicePropertiesTest::shortcutMayBeMissing() const
{
    ServiceFixture fixture;
    const QSignalSpy changed(&fixture.service, &app::Service::propertiesChanged);
    fixture.service.setHasShortcut(false);
    fixture.service.setHasShortcut(true);
    fixture.run(core::SetSettings{{.alerts = {.shortcut = ""}}});
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed.at(0).front().toMap(), (QVariantMap{{"HasShortcut", false}}));
    QCOMPARE(changed.at(1).front().toMap(), (QVariantMap{{"HasShortcut", true}}));
    QCOMPARE(changed.at(2).front().toMap(),
             (QVariantMap{{"HasShortcut", false}, {"Shortcut", ""}}));
}

POMOTIDE_SUITE(ServicePropertiesTest, QApplication)
#include "tst_service_properties.moc"
