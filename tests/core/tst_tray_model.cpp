// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/scripted_zones.h"
#include "core/present/tray_model.h"

#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

const core::Instant kNine = std::chrono::sys_days{2026y / 3 / 2} + 9h;

} // namespace

class TestTrayModel final : public QObject {
    Q_OBJECT

private slots:
    void quietCanLastToTheNextHalfHours();
    void halfHoursAreThoseOfTheClocksThere();
    void whereOthersLookNoTitleIsLeft();
};

void TestTrayModel::quietCanLastToTheNextHalfHours()
{
    const core::ScriptedZones zones;
    const std::vector<core::Instant> expected{kNine + 30min,  kNine + 60min,  kNine + 90min,
                                              kNine + 120min, kNine + 150min, kNine + 180min,
                                              kNine + 210min, kNine + 240min};
    QVERIFY(core::quietTimes(zones.system(), kNine) == expected);
    QVERIFY(core::quietTimes(zones.system(), kNine + 30min - 1ms) == expected);
    QVERIFY(core::quietTimes(zones.system(), kNine + 30min).front() == kNine + 60min);
}

void TestTrayModel::halfHoursAreThoseOfTheClocksThere()
{
    const core::ScriptedZone nepal("Asia/Kathmandu", 5h + 45min);
    QVERIFY(core::quietTimes(nepal, kNine).front() == kNine + 15min);
}

void TestTrayModel::whereOthersLookNoTitleIsLeft()
{
    const core::TrayModel::Question question{.pomodoro = core::PomodoroId{4}, .title = "Letter"};
    const core::TrayModel model{.now = {.intention = "Letter"},
                                .startable = {{core::IntentionId{1}, "Letter"}},
                                .canStart = true,
                                .evaluable = question};
    const core::TrayModel expected{
        .now = {},
        .startable = {{core::IntentionId{1}, ""}},
        .canStart = true,
        .evaluable = core::TrayModel::Question{.pomodoro = core::PomodoroId{4}, .title = {}}};
    QVERIFY(core::withoutTitles(model) == expected);
}

QTEST_GUILESS_MAIN(TestTrayModel)
#include "tst_tray_model.moc"
