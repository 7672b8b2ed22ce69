// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/arguments.h"

#include "app/pomotidectl/refusals.h"
#include "app/pomotidectl/status.h"

#include "core/schedule/week.h"
#include "core/settings/setting_table.h"
#include "core/settings/settings_text.h"
#include "tests/app/pomotidectl/terminal.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace pomotide {

using namespace build;
using namespace cli;

namespace {

std::variant<Invocation, Report> read(const QStringList& arguments)
{
    std::vector<std::string> words;
    for (const auto& argument : arguments) {
        words.push_back(argument.toStdString());
    }
    return readArguments(words);
}

/// Every command, as the words before its arguments.
const std::vector<QStringList>& commands()
{
    static const std::vector<QStringList> kCommands{
        {"status"},
        {"start"},
        {"switch"},
        {"evaluate"},
        {"stop"},
        {"cancel"},
        {"skip-break"},
        {"end"},
        {"work-on"},
        {"quick"},
        {"intend"},
        {"intentions"},
        {"upcoming"},
        {"today"},
        {"hours"},
        {"history"},
        {"points"},
        {"correct"},
        {"delete"},
        {"undo"},
        {"redo"},
        {"quiet"},
        {"settings"},
        {"set"},
        {"backup"},
        {"backups"},
        {"restore"},
        {"export"},
        {"import"},
        {"simulate"},
        {"intentions", "abandon"},
        {"intentions", "reopen"},
        {"intentions", "move"},
        {"intentions", "edit"},
    };
    return kCommands;
}

const core::WorkHoursRule kEightToFive = rule(0, kEveryDay, 8h, 17h);
const core::RuleDay kToday{.rule = kEightToFive.id, .date = std::chrono::local_days{2026y / 3 / 2}};

constexpr core::IntentionId kCall{11};
constexpr core::IntentionId kReport{12};
constexpr core::IntentionId kClosed{13};
constexpr core::IntentionId kNextIntention{16};
constexpr core::PomodoroId kPomodoro{41};

/// The state at nine, in addition to the common content of PreparedTerminal.
enum class Situation { Free, Running, Overtime, OnBreak, EndsEarlier, Quiet };

void prepare(Terminal& terminal, Situation situation)
{
    switch (situation) {
    case Situation::Free:
        return;
    case Situation::Running:
        terminal.now = kNine - 30s;
        QVERIFY(terminal.act(core::Start{kReport}));
        return;
    case Situation::Overtime:
        terminal.now = kNine - 7min;
        QVERIFY(terminal.act(core::Start{kReport}));
        terminal.now = kNine - 3min;
        QVERIFY(terminal.act(core::Seen{}));
        terminal.now = kNine - 90s;
        QVERIFY(terminal.act(core::Seen{}));
        return;
    case Situation::OnBreak:
        terminal.now = kNine - 6min;
        QVERIFY(terminal.act(core::Start{kCall}));
        return;
    case Situation::EndsEarlier:
        QVERIFY(terminal.act(
            core::ChangeSession{.session = kToday, .begin = {}, .end = kMonday + 15h}));
        return;
    case Situation::Quiet:
        QVERIFY(terminal.act(core::SetQuiet{kNine + 1h}));
        return;
    }
}

/// At nine on a work day from eight to five, with intentions from #11 on, #13 closed, and pomodoro
/// 41 without an evaluation.
class PreparedTerminal final {
public:
    explicit PreparedTerminal(Situation situation = Situation::Free)
    {
        m_terminal.now = kMonday + 8h;
        std::vector<core::Command> commands{core::SetWorkHours{{kEightToFive}}};
        for (const auto* title : {"Call", "Write report", "Old", "Sort", "Sleep"}) {
            commands.emplace_back(core::AddIntention{title, "soon", {}});
        }
        commands.emplace_back(core::AbandonIntention{kClosed});
        commands.emplace_back(core::Start{kCall});
        for (const auto& command : commands) {
            QVERIFY(m_terminal.act(command));
        }
        m_terminal.now = kNine;
        prepare(m_terminal, situation);
        m_terminal.now = kNine;
    }

    Terminal* operator->() { return &m_terminal; }

private:
    static core::State initial()
    {
        auto state = core::initialState(kMonday + 8h);
        state.next.intention = static_cast<std::int64_t>(kCall);
        state.next.pomodoro = static_cast<std::int64_t>(kPomodoro);
        return state;
    }

    Terminal m_terminal{.store = core::MemoryStore{initial()}};
};

/// Changes the work hours, which are from eight to five every day.
template<typename Change>
core::Command workHours(const Change& change)
{
    auto week = core::weekOf({kEightToFive});
    change(week);
    return core::SetWorkHours{core::rulesOf(week, {kEightToFive})};
}

using SettingLines = std::vector<std::pair<const char*, const char*>>;

core::Settings with(core::Settings settings, const SettingLines& lines)
{
    for (const auto& [key, value] : lines) {
        settings = *core::findSetting(key)->parse(settings, value);
    }
    return settings;
}

} // namespace

class ArgumentsTest final : public QObject {
    Q_OBJECT

private slots:
    void everyCommandHasTheEffectOfTheCoresCommand_data() const;
    void everyCommandHasTheEffectOfTheCoresCommand() const;
    void typedSettingsAreSet_data() const;
    void typedSettingsAreSet() const;
    void queriesPrintTheirResult_data() const;
    void queriesPrintTheirResult() const;
    void theDatabaseOptionStandsBeforeOrAfterTheCommand_data() const;
    void theDatabaseOptionStandsBeforeOrAfterTheCommand() const;
    void simulateOpensNoDatabase() const;
    void quickAsksTheProgramOfThatDatabase() const;
    void wrongArgumentsAreExplained_data() const;
    void wrongArgumentsAreExplained() const;
    void everyCommandHasHelpWithExamples() const;
    void helpTellsTheExitStatus() const;
    void statusHelpHasEveryPlaceholder() const;
    void everySettingIsInTheHelpAndInTheManual() const;
    void invalidUtf8IsRefused() const;
};

void ArgumentsTest::everyCommandHasTheEffectOfTheCoresCommand_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<std::vector<core::Command>>("commands");
    const auto row = [](const char* typed, std::vector<core::Command> commands,
                        Situation situation = Situation::Free) {
        QTest::newRow(typed) << QString(typed) << situation << std::move(commands);
    };
    row("start", {core::Start{kCall}});
    row("start 12", {core::Start{kReport}});
    row("start #12 --json", {core::Start{kReport}});
    row("start 12 letters",
        {core::AddIntention{"12 letters", "", {}}, core::Start{kNextIntention}});
    row("start Write report --estimate 40m",
        {core::EstimateIntention{kReport, 40min}, core::Start{kReport}});
    row("start --since 8:50", {core::Start{kCall, {}, kMonday + 8h + 50min}});
    row("start --since 8:12", {core::Start{kCall, {}, kMonday + 8h + 12min}});
    row("start --since 12m Write report --for 1h", {core::Start{kReport, 1h, kNine - 12min}});
    row("start --for 15m Letter",
        {core::AddIntention{"Letter", "", {}}, core::Start{kNextIntention, 15min}});
    row("switch 11", {core::Switch{kCall}}, Situation::Running);
    row("switch call --json", {core::Switch{kCall}}, Situation::Overtime);
    row("switch Letter --estimate 40m",
        {core::AddIntention{"Letter", "", 40min}, core::Switch{kNextIntention}},
        Situation::Running);
    row("end 9:20", {core::SetEnd{kNine + 20min}}, Situation::Running);
    row("end +5m", {core::SetEnd{kNine + 9min + 30s}}, Situation::Running);
    row("end +5 --json", {core::SetEnd{kNine + 9min}}, Situation::OnBreak);
    row("end +10m", {core::SetEnd{kNine + 10min}}, Situation::Overtime);
    row("work-on", {core::WorkOn{}}, Situation::OnBreak);
    row("start stop", {core::AddIntention{"stop", "", {}}, core::Start{kNextIntention}});
    row("evaluate focused", {core::Evaluate{kPomodoro, core::Verdict::Focused}});
    row("evaluate achieved --pomodoro 41", {core::Evaluate{kPomodoro, core::Verdict::Achieved}},
        Situation::Running);
    row("evaluate focused --next sums", {core::Evaluate{kPomodoro, core::Verdict::Focused},
                                         core::SetNextStep{.intention = kCall, .text = "sums"}});
    row("stop", {core::Stop{}}, Situation::Running);
    row("stop --json", {core::Stop{}}, Situation::Overtime);
    row("stop --next sums", {core::Stop{}, core::SetNextStep{.intention = kReport, .text = "sums"}},
        Situation::Running);
    row("cancel", {core::Cancel{}}, Situation::Running);
    row("skip-break --json", {core::SkipBreak{}}, Situation::OnBreak);
    row("intend Write letter --notes long --estimate 1h30m",
        {core::AddIntention{"Write letter", "long", 90min}});
    row("intend Plants #home --when today --repeat daily",
        {core::AddIntention{.title = "Plants #home",
                            .description = {},
                            .estimate = {},
                            .when = core::When::Today,
                            .repeat = core::Repeat::Daily}});
    row("intentions abandon 12", {core::AbandonIntention{kReport}});
    row("intentions reopen #13", {core::ReopenIntention{kClosed}});
    row("intentions move 12 3", {core::MoveIntention{.intention = kReport, .order = 2}});
    row("intentions move 12 1 --when today",
        {core::MoveIntention{.intention = kReport, .order = 0, .when = core::When::Today}});
    row("intentions move 12 --when Later",
        {core::MoveIntention{.intention = kReport,
                             .order = std::numeric_limits<std::size_t>::max(),
                             .when = core::When::Later}});
    row("intentions edit 12 --repeat weekly",
        {core::EditIntention{kReport, {}, {}, core::Repeat::Weekly}});
    row("intentions edit 12 --title Letter", {core::EditIntention{kReport, "Letter", {}}});
    row("intentions edit 12 --next sums",
        {core::SetNextStep{.intention = kReport, .text = "sums"}});
    row("intentions edit 12 --notes ", {core::EditIntention{kReport, {}, ""}});
    row("intentions edit 12 --estimate 40m --notes late",
        {core::EditIntention{kReport, {}, "late"}, core::EstimateIntention{kReport, 40min}});
    row("intentions edit 12 --estimate none", {core::EstimateIntention{kReport, std::nullopt}});
    row("today --end 15:00", {core::ChangeSession{kToday, {}, kMonday + 15h}});
    row("today --extend 30m", {core::ChangeSession{kToday, {}, kMonday + 17h + 30min}});
    row("today --skip", {core::SkipSession{kToday}});
    row("today --restore", {core::ChangeSession{kToday, {}, {}}}, Situation::EndsEarlier);
    row("hours mon-fri 9:00-12:00 13:00-17:00", {workHours([](core::Week& week) {
            for (std::size_t day = 1; day <= 5; ++day) {
                week.days.at(day) = {{{9h}, {12h}, {}}, {{13h}, {17h}, {}}};
            }
        })});
    row("hours sun 9-5pm", {workHours([](core::Week& week) {
            week.days.front().assign(1, {.from = {9h}, .to = {17h}, .zone = {}});
        })});
    row("hours sun off", {workHours([](core::Week& week) { week.days.front().clear(); })});
    row("correct 41 --end 8:04 --intention #12",
        {core::CorrectPomodoro{kPomodoro, {}, kMonday + 8h + 4min, kReport}});
    row("correct 41 --begin 7:59",
        {core::CorrectPomodoro{kPomodoro, kMonday + 7h + 59min, {}, {}}});
    row("delete 41", {core::DeletePomodoro{kPomodoro}});
    row("quiet 1h", {core::SetQuiet{kNine + 1h}});
    row("quiet 1h 30m --json", {core::SetQuiet{kNine + 90min}});
    row("quiet until 15:00", {core::SetQuiet{kMonday + 15h}});
    row("quiet today", {core::SetQuiet{kMonday + 28h}});
    row("quiet off", {core::SetQuiet{std::nullopt}}, Situation::Quiet);
}

void ArgumentsTest::everyCommandHasTheEffectOfTheCoresCommand() const
{
    QFETCH(QString, typed);
    QFETCH(Situation, situation);
    QFETCH(std::vector<core::Command>, commands);
    PreparedTerminal expected{situation};
    const auto before = expected->state();
    const auto chronicleBefore = expected->chronicle();
    for (const auto& command : commands) {
        QVERIFY(expected->act(command));
    }
    QVERIFY(expected->state() != before || !(expected->chronicle() == chronicleBefore));

    PreparedTerminal terminal{situation};
    const auto told = terminal->done(typed);
    QVERIFY2(!told.startsWith("(refused)"), qPrintable(told));
    QCOMPARE(told.startsWith("{\"intention\":"), typed.contains("--json"));
    QVERIFY(terminal->state() == expected->state());
    QVERIFY(terminal->chronicle() == expected->chronicle());
}

void ArgumentsTest::typedSettingsAreSet_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SettingLines>("lines");
    const auto row = [](const char* typed, const SettingLines& lines) {
        QTest::newRow(typed) << QString(typed) << lines;
    };
    row("set day-start 05:00", {{"day-start", "05:00"}});
    row("set day_start 05:00", {{"day-start", "05:00"}});
    row("set overtime 30", {{"overtime", "30m"}});
    row("set overtime 0", {{"overtime", "0s"}});
    row("set streak-plan 5/5 10/5", {{"streak-plan", "5/5 10/5"}});
    row("set screens DP-1, HDMI-1 --json", {{"screens", "DP-1, HDMI-1"}});
    row("set size=70% words=off", {{"size", "70%"}, {"words", "off"}});
    row("set place --default", {{"place", "centre"}});
    row("set --default day_start size --json", {{"day-start", "04:00"}, {"size", "90%"}});
    row("set streak-plan=5/5,10/5", {{"streak-plan", "5/5,10/5"}});
}

void ArgumentsTest::typedSettingsAreSet() const
{
    QFETCH(QString, typed);
    QFETCH(SettingLines, lines);
    const auto before = with({}, {{"day-start", "06:00"}, {"size", "60%"}, {"place", "top"}});
    const auto expected = with(before, lines);
    QVERIFY(core::formatSettings(expected) != core::formatSettings(before));

    Terminal terminal;
    terminal.done("set day-start=06:00 size=60% place=top");
    const auto told = terminal.done(typed);
    QCOMPARE(told.startsWith("{\"intention\":"), typed.contains("--json"));
    QCOMPARE(core::formatSettings(terminal.state().settings), core::formatSettings(expected));
}

void ArgumentsTest::queriesPrintTheirResult_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* typed, const QString& text) {
        QTest::newRow(typed) << QString(typed) << text;
    };
    row("status", "Ready to begin: “Call”, 5 min are enough.\n…");
    row("status --json",
        "{\"now\":\"2026-03-02T09:00:00.000Z\",\"phase\":\"prompt\",\"title\":\"Call\","
        "\"next_step\":null,…");
    row("status --format {phase}{{", "prompt{");
    const QString open = "#11  Call\n#12  Write report\n#14  Sort\n#15  Sleep";
    row("intentions", open);
    row("intentions --all", open + "\n#13  Old  (abandoned)");
    row("intentions --all --json", "[{\"id\":11,\"title\":\"Call\",…");
    const QString threeDays = "Mon 2 Mar   08:00–17:00  (under way)\nTue 3 Mar   08:00–17:00\n"
                              "Wed 4 Mar   08:00–17:00\nThu 5 Mar   08:00–17:00";
    row("upcoming --days 3", threeDays);
    row("upcoming", threeDays + "\nFri 6 Mar   08:00–17:00\n…");
    row("today", "Today: 08:00–17:00.");
    row("hours", "Mon  08:00–17:00\nTue  08:00–17:00\nWed  08:00–17:00\nThu  08:00–17:00\n"
                 "Fri  08:00–17:00\nSat  08:00–17:00\nSun  08:00–17:00\n"
                 "Times are those of UTC (UTC+00:00).");
    row("history", "2026-03-02\n41  08:00–08:05  …");
    row("points", "Mon 2 Mar: …");
    row("points --date 2026-03-01", "Sun 1 Mar: no points.");
    row("points --date 2026-03-01 --json",
        "{\"begin\":\"2026-03-01T04:00:00.000Z\",\"end\":\"2026-03-02T04:00:00.000Z\",…");
    row("history year --date 2026-03-02 --json",
        "{\"begin\":\"2026-01-01T04:00:00.000Z\",\"end\":\"2027-01-01T04:00:00.000Z\",…");
    row("history year --date 2025-03-02 --json",
        "{\"begin\":\"2025-01-01T04:00:00.000Z\",\"end\":\"2026-01-01T04:00:00.000Z\",…");
    row("quiet", "Words and prompts come as they are set.");
    row("quiet --json",
        "{\"now\":\"2026-03-02T09:00:00.000Z\",\"phase\":\"prompt\",\"title\":\"Call\",…");
    row("settings", QString::fromStdString(core::formatSettings({})).trimmed());
    row("settings --json", "{\"streak-plan\":\"5/5 10/5 20/5 30/10\",\"day-start\":\"04:00\",…");
}

void ArgumentsTest::queriesPrintTheirResult() const
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    PreparedTerminal terminal;
    const auto before = terminal->state();
    const auto told = terminal->done(typed);
    // "…" stands for any text.
    const bool isWhole = !text.endsWith("…");
    QCOMPARE(isWhole ? told : told.left(text.size() - 1) + "…", text);
    QVERIFY(terminal->state() == before);
}

void ArgumentsTest::theDatabaseOptionStandsBeforeOrAfterTheCommand_data() const
{
    QTest::addColumn<QString>("typed");
    for (const auto* typed :
         {"--database a.db stop", "stop --database a.db", "stop --database=a.db"}) {
        QTest::newRow(typed) << typed;
    }
}

void ArgumentsTest::theDatabaseOptionStandsBeforeOrAfterTheCommand() const
{
    QFETCH(QString, typed);
    const auto asked = read(typed.split(' '));
    QCOMPARE(std::get<Invocation>(asked).database, std::optional<std::string>{"a.db"});
    PreparedTerminal terminal{Situation::Running};
    PreparedTerminal expected{Situation::Running};
    QCOMPARE(terminal->done(typed), expected->done("stop"));
    QVERIFY(terminal->state() == expected->state());
}

void ArgumentsTest::simulateOpensNoDatabase() const
{
    const QTemporaryDir folder;
    const auto file = folder.filePath("a.json").toStdString();
    const auto asked = readArguments({"simulate", file});
    const auto& simulate = std::get<DirectAction>(std::get<Invocation>(asked).action);
    const Report expected{.exit = Exit::WrongUsage, .text = messages::notReadable(file)};
    QVERIFY(simulate({}) == expected);
}

void ArgumentsTest::quickAsksTheProgramOfThatDatabase() const
{
    const QTemporaryDir folder;
    const auto file = folder.filePath("a.db").toStdString();
    const auto asked = readArguments({"quick", "--database", file});
    const auto& invocation = std::get<Invocation>(asked);
    const Report expected{.exit = Exit::Refused,
                          .text = "Pomotide is not running. To start it with the quick entry: "
                                  "pomotide --quick --database '" +
                                  file + "'"};
    QVERIFY(std::get<DirectAction>(invocation.action)(invocation.database) == expected);
}

void ArgumentsTest::wrongArgumentsAreExplained_data() const
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QStringList& arguments, const char* sentence) {
        QTest::newRow(qPrintable(arguments.join(' '))) << arguments << QString(sentence);
    };
    row({}, "Say what to do, for example: pomotidectl status. See pomotidectl --help.");
    row({"history", "decade"}, "\"decade\" is none of day, week, month and year. "
                               "See pomotidectl history --help.");
    row({"points", "--date", "today"},
        "--date takes a day like 2026-03-02, not \"today\". See pomotidectl points --help.");
    row({"history", "--date", "today"},
        "--date takes a day like 2026-03-02, not \"today\". See pomotidectl history --help.");
    row({"correct", "41", "--begin", "2026-13-02 9:05"},
        "--begin takes a time like 9:05 or 2026-03-02 9:05, not \"2026-13-02 9:05\". "
        "See pomotidectl correct --help.");
    row({"dance"}, "There is no command or option \"dance\". See pomotidectl --help.");
    row({"--dance"}, "There is no command or option \"--dance\". See pomotidectl --help.");
    row({"stop", "--database", ""},
        "--database needs the name of a file. See pomotidectl stop --help.");
    row({"status", "--format", "{phase} {colour}"},
        "--format does not know {colour}. See pomotidectl status --help.");
    row({"status", "--format", "{phase"},
        "--format does not know {phase. See pomotidectl status --help.");
    row({"evaluate", "great"},
        "\"great\" is none of achieved, focused, interrupted and distracted. "
        "See pomotidectl evaluate --help.");
    row({"evaluate", "focused", "--pomodoro", "x"},
        "--pomodoro takes a number, not \"x\". See pomotidectl evaluate --help.");
    row({"evaluate", "achieved", "--next", "sums"},
        "What is achieved leaves nothing to pick up: --next does not go with it. "
        "See pomotidectl evaluate --help.");
    row({"start", "--since", "10"},
        "--since takes a length like 12m, for so long ago, or a time like 10:36, not \"10\". "
        "See pomotidectl start --help.");
    row({"start", "--since", "10:36 or so"},
        "--since takes a length like 12m, for so long ago, or a time like 10:36, not \"10:36 or "
        "so\". See pomotidectl start --help.");
    row({"start", "--for", "30s"},
        "--for takes whole minutes from 1m to 3h, not \"30s\". See pomotidectl start --help.");
    row({"start", "--for", "181"},
        "--for takes whole minutes from 1m to 3h, not \"181\". See pomotidectl start --help.");
    row({"start", "--for", "long"}, "--for takes a length like 40m, 1h30m or 90 (minutes), not "
                                    "\"long\". See pomotidectl start --help.");
    row({"end", "+0m"},
        "Say when, as 11:00, or how much later, as +5m, not \"+0m\". See pomotidectl end --help.");
    row({"switch"}, "WHAT is required. See pomotidectl switch --help.");
    row({"end", "soon"}, "Say when, as 11:00, or how much later, as +5m, not \"soon\". "
                         "See pomotidectl end --help.");
    row({"end", "+"}, "Say when, as 11:00, or how much later, as +5m, not \"+\". "
                      "See pomotidectl end --help.");
    row({"set", "overtime", "241"},
        "overtime is 0s to 4h, not \"241\". See pomotidectl set --help.");
    row({"intend", "Letter", "--estimate", "soon"},
        "--estimate takes a length like 40m, 1h30m or 90 (minutes), not \"soon\". See pomotidectl "
        "intend --help.");
    row({"intentions", "abandon", "letter"},
        "An intention is named by its number, as #12, not \"letter\". See pomotidectl intentions "
        "abandon --help.");
    row({"intentions", "move", "12", "0"},
        "A place is a number from 1 on, not \"0\". See pomotidectl intentions move --help.");
    row({"intentions", "move", "12"},
        "Say where to: a place from 1 on, or --when. See pomotidectl intentions move --help.");
    row({"intend", "Plants", "--when", "soon"},
        "--when is today, next or later, not \"soon\". See pomotidectl intend --help.");
    row({"intend", "Plants", "--repeat", "often"},
        "--repeat is daily, weekdays, weekly or never, not \"often\". See pomotidectl intend "
        "--help.");
    row({"intentions", "edit", "12"},
        "Say what to change: --title, --notes, --next, --estimate or --repeat. See pomotidectl "
        "intentions edit --help.");
    row({"status", "--json", "--format", "{phase}"},
        "It is told with --json or with --format, not with both. See pomotidectl status --help.");
    row({"today", "--skip", "--end", "15:00"},
        "Today is changed by one of --end, --extend, --skip and --restore at a time. See "
        "pomotidectl today --help.");
    row({"today", "--end", "25:00"},
        "--end takes a time like 15:00, not \"25:00\". See pomotidectl today --help.");
    row({"hours", "mon"},
        "Say from when to when, as 9:00-17:00, or off. See pomotidectl hours --help.");
    row({"hours", "mon", "9-25"},
        "Hours are given as 9:00-17:00, not \"9-25\". See pomotidectl hours --help.");
    row({"set", "colour", "red"},
        "There is no setting \"colour\", but streak-plan, day-start, overtime, points, palette, "
        "place, dial, size, thickness, rest-opacity, peak-opacity, pulse-period, approach, motion, "
        "screens, over-full-screen, score-ring, streak-ring, words, words-place, language, "
        "theme, controls, notify-prompt, notify-evaluation, notify-grace, notify-break-over, "
        "notify-absence, ring-when-quiet, sound-prompt, sound-pomodoro-over, sound-break-over, "
        "volume, sounds-at-night, shortcut and window-shortcuts. See pomotidectl set --help.");
    row({"quiet", "please"}, "Say for how long, as 1h, or until 15:00, today or off, not "
                             "\"please\". See pomotidectl quiet --help.");
    row({"quiet", "until", "25:00"}, "Say for how long, as 1h, or until 15:00, today or off, not "
                                     "\"until 25:00\". See pomotidectl quiet --help.");
    row({"set", "shortcut", "P"}, "shortcut is written like Ctrl+Alt+P or off, not \"P\". See "
                                  "pomotidectl set --help.");
    row({"set", "volume", "101%"},
        "volume is 0% to 100%, not \"101%\". See pomotidectl set --help.");
    row({"set", "day-start", "noon"},
        "day-start is written like 04:00, not \"noon\". See pomotidectl set --help.");
    row({"set", "size", "7"}, "size is 20% to 96%, not \"7\". See pomotidectl set --help.");
    row({"set", "size"}, "size is 20% to 96%. See pomotidectl set --help.");
    row({"set", "pulse-period", "1s"},
        "pulse-period is 5s to 10m, not \"1s\". See pomotidectl set --help.");
    row({"set", "palette", "neon"}, "palette is standard, colour-blind, high-contrast or "
                                    "monochrome, not \"neon\". See pomotidectl set --help.");
    row({"set", "screens", ","},
        "screens is written like all or DP-1, HDMI-1, not \",\". See pomotidectl set --help.");
    row({"set", "size=70%", "words=loud"},
        "words is on, few or off, not \"loud\". See pomotidectl set --help.");
    row({"set", "size=70%", "words"}, "Several settings are given as KEY=VALUE each, not "
                                      "\"words\". See pomotidectl set --help.");
}

void ArgumentsTest::wrongArgumentsAreExplained() const
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const auto asked = read(arguments);
    QVERIFY(std::holds_alternative<Report>(asked));
    QCOMPARE(QString::fromStdString(std::get<Report>(asked).text), sentence);
    QVERIFY(std::get<Report>(asked).exit == Exit::WrongUsage);
}

void ArgumentsTest::everyCommandHasHelpWithExamples() const
{
    for (const auto& command : commands()) {
        const auto asked = read(command + QStringList{"--help"});
        QVERIFY2(std::holds_alternative<Report>(asked), qPrintable(command.join(' ')));
        const auto& answer = std::get<Report>(asked);
        QVERIFY(answer.exit == Exit::Done);
        const auto help = QString::fromStdString(answer.text);
        QVERIFY2(help.contains("Examples:\n  pomotidectl " + command.join(' ')), qPrintable(help));
    }
}

void ArgumentsTest::helpTellsTheExitStatus() const
{
    const auto help = QString::fromStdString(std::get<Report>(read({"--help"})).text);
    for (const auto exit :
         {Exit::Done, Exit::Refused, Exit::WrongUsage, Exit::StoreFailed, Exit::OutputFailed}) {
        QVERIFY(help.contains(QString("\n  %1  ").arg(static_cast<int>(exit))));
    }
    for (const auto& command : commands()) {
        QVERIFY2(help.contains("  " + command.first() + " "), qPrintable(command.first()));
    }
}

void ArgumentsTest::statusHelpHasEveryPlaceholder() const
{
    const auto help = QString::fromStdString(std::get<Report>(read({"status", "--help"})).text);
    for (const auto& placeholder : placeholders()) {
        const auto name = QString::fromStdString("  {" + std::string{placeholder.name} + "} ");
        QVERIFY2(help.contains(name), qPrintable(name));
    }
}

void ArgumentsTest::everySettingIsInTheHelpAndInTheManual() const
{
    const auto help = QString::fromStdString(std::get<Report>(read({"set", "--help"})).text);
    QFile file{POMOTIDE_MANUAL};
    QVERIFY(file.open(QFile::ReadOnly));
    const auto manual = QString::fromUtf8(file.readAll()).replace("\\-", "-");
    for (const auto& setting : core::settingTable()) {
        const auto key = QString::fromStdString(std::string{setting.key});
        QVERIFY2(help.contains("\n  " + key + " "), qPrintable(key));
        QVERIFY2(manual.contains("\n.B " + key + "\n"), qPrintable(key));
    }
}

void ArgumentsTest::invalidUtf8IsRefused() const
{
    const auto asked = readArguments({"intend", "\xFF\xFE"});
    const Report expected{.exit = Exit::WrongUsage,
                          .text = "Argument 2 is not text in UTF-8. See pomotidectl --help."};
    QVERIFY(std::get<Report>(asked) == expected);
    QVERIFY(std::holds_alternative<Invocation>(readArguments({"intend", "\xEF\xBB\xBFReport"})));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ArgumentsTest, QCoreApplication)
#include "tst_ctl_arguments.moc"
