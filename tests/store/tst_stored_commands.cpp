// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stored_commands.h"
#include "tests/store/example_states.h"
#include "tests/support/looks.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace std::chrono_literals;

namespace pomotide {

using core::Command;
using examples::kStart;
using store::commandsIn;
using store::textOf;

namespace {

core::Grace grace(core::Instant begin, std::size_t index)
{
    return {.span = {begin, begin + 5min}, .slotEnd = begin + 15min, .index = index};
}

/// A Revert with all fields set.
core::Revert everything()
{
    auto abandoned = examples::intention(1, "Übung, 2 × 45 min");
    abandoned.estimates = {{.length = 25min, .made = kStart - 1h}, {.length = {}, .made = kStart}};
    abandoned.nextStep = "Größe messen";
    abandoned.state = core::Abandoned{.at = kStart};
    abandoned.when = core::When::Later;
    abandoned.repeat = core::Repeat::Weekdays;
    abandoned.due = core::LocalDate{std::chrono::local_days{std::chrono::year{2026} / 3 / 5}};
    auto achieved = abandoned;
    achieved.state = core::Achieved{.at = kStart, .by = core::PomodoroId{7}};
    auto evaluated = examples::pomodoro(7, kStart - 1h);
    evaluated.evaluation =
        core::Evaluation{.verdict = core::Verdict::Achieved, .first = kStart, .since = kStart + 1s};
    evaluated.prompted = core::PromptForm::Clock;
    evaluated.rests = 3;
    evaluated.lead = 4min;
    evaluated.overtime = 5min;
    const core::Break pause{.after = core::PomodoroId{7},
                            .index = 2,
                            .span = {kStart, kStart + 5min},
                            .state = core::BreakState::Asleep,
                            .planned = 6min};
    const auto hours = examples::prompting().hours;
    return {.since = kStart,
            .intentions = {{.from = abandoned, .to = achieved}, {.from = {}, .to = abandoned}},
            .pomodoros = {{.from = examples::pomodoro(7, kStart - 1h), .to = evaluated}},
            .breaks = {{.from = pause, .to = {}}},
            .sessions = {{.from = {}, .to = hours.manual.front()}},
            .overrides = {{.from = hours.overrides.front(), .to = {}},
                          {.from = {}, .to = hours.overrides.back()}},
            .recorded = {{.from = core::Span{kStart - 8h, kStart}, .to = {}}},
            .rules = {.from = hours.rules, .to = std::vector<core::WorkHoursRule>{}},
            .streak = {.from = core::StreakMark{},
                       .to = core::StreakMark{
                           .newest = core::PomodoroId{7},
                           .grace = grace(kStart, 3),
                           .continued = grace(kStart - 1h, 2),
                           .overtime = core::OvertimeBounds{.window = 90s, .limit = kStart + 2h},
                           .hasClockMoved = true}}};
}

core::Settings settings()
{
    return {.streakPlan = {{50min, 10min}, {9min, 9min}},
            .dayStart = {6h},
            .overtimeLimit = 0min,
            .appearance = build::anyLook(5),
            .language = core::Language::German,
            .alerts = {.notifyPrompt = false, .volume = 7, .shortcut = ""}};
}

std::vector<Command> oneOfEach()
{
    return {
        everything(),     core::UndoStart{core::PomodoroId{41}},           core::SetQuiet{kStart},
        core::SetQuiet{}, core::SetSettings{settings(), core::Settings{}}, core::SetSettings{}};
}

} // namespace

/// The inverse of an act in its stored form.
class StoredCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void storedCommandsAreLoadedUnchanged() const;
    void truncatedTextsAreRefused() const;
    void otherTextsAreRefused_data() const;
    void otherTextsAreRefused() const;
    void damagedTextsNeverGiveInvalidValues() const;
};

void StoredCommandsTest::storedCommandsAreLoadedUnchanged() const
{
    const auto commands = commandsIn(textOf(oneOfEach()));
    QVERIFY(commands.has_value());
    QCOMPARE(commands->size(), oneOfEach().size());
    const auto& revert = std::get<core::Revert>(commands->front());
    QVERIFY(revert.since == kStart);
    QVERIFY(revert.intentions[0].from == everything().intentions[0].from);
    QVERIFY(revert.intentions[0].to == everything().intentions[0].to);
    QVERIFY(!revert.intentions[1].from);
    QVERIFY(revert.pomodoros[0].from == everything().pomodoros[0].from);
    QVERIFY(revert.pomodoros[0].to == everything().pomodoros[0].to);
    QVERIFY(revert.breaks[0].from == everything().breaks[0].from);
    QVERIFY(revert.sessions[0].to == everything().sessions[0].to);
    QVERIFY(revert.overrides[0].from == everything().overrides[0].from);
    QVERIFY(revert.overrides[1].to == everything().overrides[1].to);
    QVERIFY(revert.recorded[0].from == everything().recorded[0].from);
    QVERIFY(revert.rules.from == everything().rules.from);
    QVERIFY(revert.rules.to->empty());
    QVERIFY(revert.streak.from == everything().streak.from);
    QVERIFY(revert.streak.to == everything().streak.to);
    QVERIFY(std::get<core::UndoStart>((*commands)[1]).pomodoro == core::PomodoroId{41});
    QVERIFY(std::get<core::SetQuiet>((*commands)[2]).until == kStart);
    QVERIFY(!std::get<core::SetQuiet>((*commands)[3]).until);
    QVERIFY(std::get<core::SetSettings>((*commands)[4]).settings == settings());
    QVERIFY(std::get<core::SetSettings>((*commands)[4]).base == core::Settings{});
    QVERIFY(std::get<core::SetSettings>((*commands)[5]).settings == core::Settings{});
    QVERIFY(!std::get<core::SetSettings>((*commands)[5]).base);
}

void StoredCommandsTest::truncatedTextsAreRefused() const
{
    const auto text = textOf(oneOfEach());
    for (std::size_t size = 0; size < text.size(); ++size) {
        QVERIFY(!commandsIn(std::string_view{text}.substr(0, size)));
    }
    QVERIFY(!commandsIn(text + " "));
}

void StoredCommandsTest::otherTextsAreRefused_data() const
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string{};
    QTest::newRow("words") << std::string{"undo"};
    QTest::newRow("an unknown kind") << std::string{"1 4 0 "};
    QTest::newRow("a pomodoro below zero") << std::string{"1 1 -1 "};
    QTest::newRow("more than fits") << std::string{"1 1 99999999999999999999 "};
    QTest::newRow("a million commands") << std::string{"1000000 1 1 "};
    QTest::newRow("an unknown setting") << std::string{"1 3 6 colour3 red0 0 "};
    QTest::newRow("an unknown value") << std::string{"1 3 8 language7 klingon0 0 "};
    QTest::newRow("a row that is neither before nor after")
        << std::string{"1 0 0 1 0 0 0 0 0 0 0 0 0 0 0 "};
}

void StoredCommandsTest::otherTextsAreRefused() const
{
    QFETCH(const std::string, text);
    QVERIFY(!commandsIn(text));
}

void StoredCommandsTest::damagedTextsNeverGiveInvalidValues() const
{
    const auto text = textOf(oneOfEach());
    for (std::size_t place = 0; place < text.size(); ++place) {
        for (const char wrong : {'0', '9', ' ', '-', '\0', '\xff'}) {
            auto damaged = text;
            damaged[place] = wrong;
            const auto commands = commandsIn(damaged);
            if (!commands) {
                continue;
            }
            for (const auto& command : *commands) {
                const auto* revert = std::get_if<core::Revert>(&command);
                for (const auto& turn :
                     revert != nullptr ? revert->pomodoros : decltype(revert->pomodoros){}) {
                    QVERIFY(turn.to->span.begin <= turn.to->span.end);
                    QVERIFY(core::workedFrom(*turn.to) <= turn.to->span.end);
                    QVERIFY(core::plannedEnd(*turn.to) >= turn.to->span.begin);
                }
            }
        }
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::StoredCommandsTest, QCoreApplication)
#include "tst_stored_commands.moc"
