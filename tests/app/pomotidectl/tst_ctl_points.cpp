// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/pomotidectl/terminal.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

namespace pomotide {

using namespace build;

namespace {

/// Two pomodoros on an intention, the second after a break in full, and achieved.
void workOnALetter(Terminal& terminal)
{
    terminal.done("start Letter --estimate 10m");
    terminal.now = kNine + 5min;
    terminal.done("evaluate focused");
    terminal.now = kNine + 12min;
    terminal.done("start Letter");
    terminal.now = kNine + 21min;
    terminal.done("evaluate achieved");
    terminal.now = kNine + 30min;
}

/// Everything that is printed about the present phase and the past.
QStringList reports(Terminal& terminal)
{
    QStringList texts;
    for (const auto* line : {"status", "history", "history week", "history month", "history year",
                             "today", "upcoming", "intentions --all", "hours", "quiet"}) {
        texts += terminal.done(line);
    }
    texts += terminal.done(
        "status --format {phase}|{earned}|{possible}|{at_risk}|{next_loss}|{session_end}");
    return texts;
}

/// Every text of a day in a session: before it, and in each of its phases.
QStringList textsOfADay(Terminal& terminal)
{
    QStringList texts;
    const auto type = [&](const char* line, core::Instant at) {
        terminal.now = at;
        texts += QString::fromStdString(terminal.type(line).text);
        texts += reports(terminal);
    };
    type("hours mon-sun 9:30-17:00", kNine);
    type("start Letter --estimate 10m", kNine + 31min);
    type("evaluate focused", kNine + 36min);
    type("start Letter", kNine + 43min);
    type("stop", kNine + 45min);
    type("skip-break", kNine + 46min);
    type("start Report", kNine + 47min);
    terminal.now = kNine + 51min + 30s;
    static_cast<void>(terminal.act(core::Seen{}));
    type("status", kNine + 52min + 30s); // in overtime
    type("evaluate achieved", kNine + 53min);
    type("cancel", kNine + 54min);
    type("start Report", kNine + 55min);
    type("undo", kNine + 56min);
    type("redo", kNine + 57min);
    type("status", kNine + 2h);
    type("status", kNine + 9h);
    return texts;
}

} // namespace

class PointsCommandTest final : public QObject {
    Q_OBJECT

private slots:
    void eachPointHasItsReason() const;
    void theSameIsPrintedAsJson() const;
    void aDayWithoutPointsSaysSo() const;
    void withPointsOffItSaysHowToSwitchThemOn() const;
    void withPointsOffNoTextHasPoints() const;
    void withPointsOffJsonHasNullForThem() const;
};

void PointsCommandTest::eachPointHasItsReason() const
{
    Terminal terminal;
    workOnALetter(terminal);
    QCOMPARE(terminal.done("points"), "Mon 2 Mar: 6.9 points\n"
                                      "\n"
                                      "09:00–09:05  Letter\n"
                                      "     1  begun for the first time\n"
                                      "   0.5  with an estimate\n"
                                      "   0.5  5 min of work\n"
                                      "   0.5  focused\n"
                                      "   0.5  break taken\n"
                                      "\n"
                                      "09:12–09:20  Letter\n"
                                      "     1  8 min of work and 2 min before it\n"
                                      "   0.2  after 1 break in full\n"
                                      "   1.6  achieved\n"
                                      "   0.4  the intention is done\n"
                                      "   0.2  its estimate was close\n"
                                      "   0.5  break taken\n"
                                      "\n"
                                      "In all\n"
                                      "     1  begun for the first time\n"
                                      "   0.5  with an estimate\n"
                                      "   1.5  work\n"
                                      "   0.2  rest before it\n"
                                      "   2.1  how it went\n"
                                      "   0.4  intentions done\n"
                                      "   0.2  close estimates\n"
                                      "     1  breaks taken");
    QCOMPARE(terminal.done("points --date 2026-03-02"), terminal.done("points"));
}

void PointsCommandTest::theSameIsPrintedAsJson() const
{
    Terminal terminal;
    terminal.done("start Letter");
    terminal.now = kNine + 5min;
    terminal.done("evaluate focused");
    QCOMPARE(terminal.done("points --json"),
             "{\"begin\":\"2026-03-02T04:00:00.000Z\",\"end\":\"2026-03-03T04:00:00.000Z\","
             "\"total\":2.0,"
             "\"points\":{\"first_set\":1.0,\"estimated\":0.0,\"worked\":0.5,\"rested\":0.0,"
             "\"evaluated\":0.5,\"completed\":0.0,\"well_estimated\":0.0,\"break_taken\":0.0},"
             "\"pomodoros\":[{\"pomodoro\":0,\"intention\":0,\"title\":\"Letter\","
             "\"begin\":\"2026-03-02T09:00:00.000Z\",\"end\":\"2026-03-02T09:05:00.000Z\","
             "\"rests\":0,\"evaluation\":\"focused\",\"total\":2.0,"
             "\"points\":{\"first_set\":1.0,\"estimated\":0.0,\"worked\":0.5,\"rested\":0.0,"
             "\"evaluated\":0.5,\"completed\":0.0,\"well_estimated\":0.0,"
             "\"break_taken\":0.0}}]}");
}

void PointsCommandTest::aDayWithoutPointsSaysSo() const
{
    Terminal terminal;
    QCOMPARE(terminal.done("points"), "Mon 2 Mar: no points.");
}

void PointsCommandTest::withPointsOffItSaysHowToSwitchThemOn() const
{
    Terminal terminal;
    terminal.done("set points off");
    QCOMPARE(terminal.done("points"),
             "You have points switched off. To see them: pomotidectl set points on");
    QCOMPARE(terminal.done("points --json"),
             "{\"begin\":\"2026-03-02T04:00:00.000Z\",\"end\":\"2026-03-03T04:00:00.000Z\","
             "\"total\":null,\"points\":null,\"pomodoros\":null}");
}

void PointsCommandTest::withPointsOffNoTextHasPoints() const
{
    Terminal shown;
    Terminal hidden;
    hidden.done("set points off");
    const auto with = textsOfADay(shown);
    const auto without = textsOfADay(hidden);
    QVERIFY(with.join('\n').contains("point", Qt::CaseInsensitive));
    for (const auto& text : without) {
        QVERIFY2(!text.contains("point", Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(!text.contains("score", Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(!text.contains("possible"), qPrintable(text));
    }
    // Points have fractions; other figures are whole, and times of days.
    const QRegularExpression fraction("\\d\\.\\d");
    QVERIFY(with.join('\n').contains(fraction));
    QVERIFY2(!without.join('\n').contains(fraction), qPrintable(without.join('\n')));
    QVERIFY(without.join('\n').contains("prompt|||||17:00"));
}

void PointsCommandTest::withPointsOffJsonHasNullForThem() const
{
    Terminal terminal;
    terminal.done("hours mon-sun 9:00-17:00");
    terminal.done("set points off");
    workOnALetter(terminal);
    const auto status = terminal.done("status --json");
    QVERIFY2(status.contains("\"session\":{\"begin\":\"2026-03-02T09:00:00.000Z\","
                             "\"end\":\"2026-03-02T17:00:00.000Z\",\"earned\":null,"
                             "\"possible\":null,\"at_risk\":null,\"out_of_reach\":null,"
                             "\"perfect\":null,\"next_loss\":null}"),
             qPrintable(status));
    const QRegularExpression figure("\"points\":[^n]");
    for (const auto* line : {"history --json", "history week --json"}) {
        const auto history = terminal.done(line);
        QVERIFY2(history.contains("\"points\":null") && !history.contains(figure),
                 qPrintable(history));
    }
    terminal.now = kNine + 1h;
    const auto prompt = terminal.done("status --json");
    QVERIFY2(prompt.contains("\"phase\":\"prompt\"") &&
                 prompt.contains("\"until\":null,\"left\":null,\"minutes\":null,"
                                 "\"elapsed\":0.0,"),
             qPrintable(prompt));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PointsCommandTest, QCoreApplication)
#include "tst_ctl_points.moc"
