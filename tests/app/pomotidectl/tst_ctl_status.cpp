// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/status.h"

#include "app/pomotidectl/messages.h"
#include "core/engine/step.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace cli;
using core::PhaseKind;

namespace {

constexpr core::Score kScore{.day = {kMonday + 4h, kMonday + 28h},
                             .session = core::Span{kNine, kNine + 8h},
                             .earned = 7.125,
                             .possible = 49,
                             .atRisk = 2.5,
                             .outOfReach = 0,
                             .perfect = 56.125,
                             .until = kNine + 15min};

constexpr core::Loss kLoss{.points = 3, .before = kNine + 15min};
constexpr core::Span kSession{kNine, kNine + 8h};

Status statusIn(PhaseKind kind, core::Phase phase, std::optional<core::Score> score = kScore)
{
    return {.now = kNine,
            .phase = std::move(phase),
            .model = {.kind = kind,
                      .elapsed = 0.25,
                      .until = kNine + 4min + 1s,
                      .left = 4min + 1s,
                      .intention = "Letter",
                      .next = core::Duration{10min},
                      .score = score,
                      .session = score ? std::optional{kSession} : std::nullopt,
                      .loss = score ? std::optional{kLoss} : std::nullopt},
            .nextStep = "check the\nsums",
            .awaiting = 0,
            .quietUntil = {}};
}

Status atWork()
{
    auto status =
        statusIn(PhaseKind::Pomodoro, core::Pomodoro{.id = core::PomodoroId{41}, .index = 1});
    status.model.next.reset();
    return status;
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

class StatusTest final : public QObject {
    Q_OBJECT

private slots:
    void everyPlaceholderIsFilledIn_data() const;
    void everyPlaceholderIsFilledIn() const;
    void valuesThatDoNotApplyAreEmpty() const;
    void overtimeIsTimePastThePlannedEnd() const;
    void literalTextStays() const;
    void unknownPlaceholdersAreReported() const;
    void aTitleIsPrintedOnOneLine() const;
    void phasesInWords_data() const;
    void phasesInWords() const;
};

void StatusTest::everyPlaceholderIsFilledIn_data() const
{
    QTest::addColumn<QString>("value");
    const std::map<std::string_view, const char*> values{
        {"phase", "pomodoro"},  {"title", "Letter"},      {"left", "4 min"},
        {"minutes", "4"},       {"percent", "25"},        {"until", "09:04"},
        {"place", "2"},         {"pomodoro", "41"},       {"next", ""},
        {"earned", "7.1"},      {"possible", "49"},       {"at_risk", "3"},
        {"next_loss", "09:15"}, {"session_end", "17:00"}, {"awaiting", "0"},
        {"quiet", "15:00"},     {"overtime", ""},         {"next_step", "check the sums"},
    };
    for (const auto& placeholder : placeholders()) {
        const std::string name{placeholder.name};
        QVERIFY2(values.contains(placeholder.name), name.c_str());
        QTest::newRow(name.c_str()) << values.at(placeholder.name);
    }
}

void StatusTest::everyPlaceholderIsFilledIn() const
{
    const auto format = std::string{"{"} + QTest::currentDataTag() + "}";
    QVERIFY(!formatFault(format));
    auto status = atWork();
    status.quietUntil = kNine + 6h;
    QTEST(text(filled(format, status, core::ScriptedZones{}.system())), "value");
}

void StatusTest::valuesThatDoNotApplyAreEmpty() const
{
    Status idle{.now = kNine, .phase = core::Idle{}, .model = {}};
    const auto line =
        filled("{phase}|{title}|{left}|{minutes}|{until}|{place}|{pomodoro}|{next}|{earned}|"
               "{possible}|{at_risk}|{next_loss}|{session_end}|{quiet}",
               idle, core::ScriptedZones{}.system());
    QCOMPARE(text(line), "idle|||||||||||||");
}

void StatusTest::overtimeIsTimePastThePlannedEnd() const
{
    auto status = atWork();
    status.phase = core::Overtime{.pomodoro = {.id = core::PomodoroId{41}}, .until = kNine};
    status.model.kind = PhaseKind::Overtime;
    status.model.until.reset();
    status.model.overtime = 7min + 59s;
    QCOMPARE(text(filled("{phase} +{overtime}|{left}|{minutes}|{until}|{pomodoro}", status,
                         core::ScriptedZones{}.system())),
             "overtime +7 min||||41");
}

void StatusTest::literalTextStays() const
{
    const core::ScriptedZones zones;
    QCOMPARE(text(filled("", atWork(), zones.system())), "");
    QCOMPARE(text(filled("a } b", atWork(), zones.system())), "a } b");
    QCOMPARE(text(filled("{{phase}} {{{phase}}}", atWork(), zones.system())), "{phase} {pomodoro}");
    QCOMPARE(text(filled("{phase}{phase}…", atWork(), zones.system())), "pomodoropomodoro…");
}

void StatusTest::unknownPlaceholdersAreReported() const
{
    QVERIFY(formatFault("{phase} {colour} {taste}") == "{colour}");
    QVERIFY(formatFault("{}") == "{}");
    QVERIFY(formatFault("{ phase}") == "{ phase}");
    QVERIFY(formatFault("{phase") == "{phase");
    QVERIFY(formatFault("{") == "{");
    QVERIFY(!formatFault("{{phase} }}"));
}

void StatusTest::aTitleIsPrintedOnOneLine() const
{
    auto status = atWork();
    status.model.intention = "one\ntwo\x1B[2Jthree\x7F é";
    QCOMPARE(text(filled("{title}", status, core::ScriptedZones{}.system())),
             "one two [2Jthree  é");
}

void StatusTest::phasesInWords_data() const
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("words");
    const QString points = "\n7.1 points earned, 49 still possible today";
    const QString risk = "; 3 of them if you start by 09:15.";
    QTest::newRow("pomodoro") << atWork() << "“Letter”: 4 min left, until 09:04." + points + ".";
    auto onePoint = atWork();
    onePoint.model.score->earned = 0.96;
    QTest::newRow("one point") << onePoint
                               << "“Letter”: 4 min left, until 09:04.\n1 point earned, 49 still "
                                  "possible today.";
    const QString next = "\nNext you were going to: check the sums";
    QTest::newRow("prompt") << statusIn(PhaseKind::Prompt, core::Prompt{})
                            << "Ready to begin: “Letter”, 10 min are enough." + next + points +
                                   risk;
    auto overtime = statusIn(PhaseKind::Overtime, core::Overtime{});
    overtime.model.next.reset();
    overtime.model.until.reset();
    overtime.model.overtime = 59s;
    QTest::newRow("first minute of overtime")
        << overtime
        << "“Letter”: Finish the thought. The break begins at your next pause." + points + ".";
    overtime.model.overtime = 7min + 59s;
    QTest::newRow("overtime") << overtime
                              << "“Letter”: Finish the thought. +7 min. The break begins at your "
                                 "next pause." +
                                     points + ".";
    QTest::newRow("break") << statusIn(PhaseKind::Break, core::Break{})
                           << "Break: 4 min left, until 09:04." + points + risk;
    QTest::newRow("grace") << statusIn(PhaseKind::Grace, core::Grace{})
                           << "Start until 09:04 and the streak goes on: 10 min next, “Letter”." +
                                  next + points + risk;
    auto pressing = statusIn(PhaseKind::Prompt, core::Prompt{});
    pressing.model.loss->before.reset();
    QTest::newRow("a prompt, with no time to wait")
        << pressing
        << "Ready to begin: “Letter”, 10 min are enough." + next + points +
               "; 3 of them if you start now.";
    auto resting = statusIn(PhaseKind::Break, core::Break{});
    resting.model.next.reset();
    resting.model.loss->before.reset();
    QTest::newRow("a break, with no time to wait after it")
        << resting
        << "Break: 4 min left, until 09:04." + points +
               "; 3 of them if you start as soon as the break is over.";
    auto calm = statusIn(PhaseKind::Grace, core::Grace{});
    calm.model.mayLapse = true;
    QTest::newRow("grace that wins nothing")
        << calm
        << "10 min next, if you like: “Letter”. The streak can go on until 09:04." + next + points +
               risk;
    auto pointsOff = statusIn(PhaseKind::Prompt, core::Prompt{});
    pointsOff.model.score.reset();
    pointsOff.model.loss.reset();
    QTest::newRow("points off") << pointsOff
                                << "Ready to begin: “Letter”, 10 min are enough." + next +
                                       "\n"
                                       "Session until 17:00.";
    QTest::newRow("idle") << statusIn(PhaseKind::Idle, core::Idle{}, std::nullopt)
                          << "Free time until 09:04.";
    auto tomorrow = statusIn(PhaseKind::Idle, core::Idle{}, std::nullopt);
    tomorrow.model.until = kNine + 24h;
    QTest::newRow("idle until tomorrow") << tomorrow << "Free time until Tue 09:00.";
    tomorrow.model.until = kNine + 7 * 24h;
    QTest::newRow("idle until next week") << tomorrow << "Free time until Mon 9 Mar 09:00.";
    auto awaiting = statusIn(PhaseKind::Idle, core::Idle{}, std::nullopt);
    awaiting.model.until.reset();
    awaiting.awaiting = 2;
    QTest::newRow("idle with pomodoros that await")
        << awaiting
        << "Free time.\n2 pomodoros await their evaluation: pomotidectl evaluate focused";
    auto quiet = statusIn(PhaseKind::Idle, core::Idle{}, std::nullopt);
    quiet.quietUntil = kNine + 24h;
    QTest::newRow("quiet") << quiet
                           << "Free time until 09:04.\n"
                              "Words and prompts are held back until Tue 09:00.";
}

void StatusTest::phasesInWords() const
{
    QFETCH(Status, status);
    QTEST(text(messages::status(status, core::ScriptedZones{}.system())), "words");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::StatusTest, QCoreApplication)
#include "tst_ctl_status.moc"
