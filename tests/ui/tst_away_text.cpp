// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scripted_zones.h"
#include "tests/support/suite.h"
#include "ui/text/away_text.h"

#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using core::AbsenceModel;

namespace {

/// On a Monday, in UTC.
core::Instant at(core::Duration sinceMidnight)
{
    return std::chrono::sys_days{2026y / 3 / 2} + sinceMidnight;
}

const core::Span kSpan{at(9h + 10min), at(9h + 50min)};

AbsenceModel::RanOn ranOn(std::optional<core::Instant> ended)
{
    return {.pomodoro = {}, .title = "Write\nthe report", .ended = ended};
}

} // namespace

class TestAbsenceText final : public QObject {
    Q_OBJECT

private slots:
    void textNamesTheEventsOfTheAbsence_data();
    void textNamesTheEventsOfTheAbsence();
};

void TestAbsenceText::textNamesTheEventsOfTheAbsence_data()
{
    QTest::addColumn<AbsenceModel>("model");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << AbsenceModel{.absence = kSpan} << "";
    QTest::newRow("a pomodoro is still running")
        << AbsenceModel{.absence = kSpan, .ranOn = ranOn({})}
        << "From 09:10 to 09:50: “Write the report” went on.";
    QTest::newRow("a pomodoro and its break have ended")
        << AbsenceModel{.absence = kSpan,
                        .ranOn = ranOn(at(9h + 30min)),
                        .breakEnded = at(9h + 35min)}
        << "From 09:10 to 09:50: “Write the report” ran until 09:30, the break ended at 09:35.";
    QTest::newRow("the end of a streak includes that of its break")
        << AbsenceModel{.absence = kSpan,
                        .breakEnded = at(9h + 35min),
                        .streakEnded = at(9h + 40min)}
        << "From 09:10 to 09:50: the streak ended at 09:40.";
    QTest::newRow("sessions") << AbsenceModel{.absence = kSpan,
                                              .sessionBegan = at(9h + 30min),
                                              .sessionEnded = at(9h + 20min)}
                              << "From 09:10 to 09:50: the session ended at 09:20, a session began "
                                 "at 09:30.";
    QTest::newRow("an absence over night names weekdays")
        << AbsenceModel{.absence = {at(-2h), at(9h)}, .sessionEnded = at(-1h)}
        << "From Sun 22:00 to 09:00: the session ended on Sun at 23:00.";
}

void TestAbsenceText::textNamesTheEventsOfTheAbsence()
{
    QFETCH(AbsenceModel, model);
    const core::ScriptedZones zones;
    QTEST(ui::text::absence(model, zones.system()), "text");
}

POMOTIDE_SUITE(TestAbsenceText, QCoreApplication)
#include "tst_away_text.moc"
