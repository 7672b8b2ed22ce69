// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/arguments.h"

#include "app/pomotidectl/status.h"

#include "core/settings/setting_table.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

Q_DECLARE_METATYPE(pomotide::cli::Invocation)

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

/// Every command, by the words that lead to it.
const std::vector<QStringList>& commands()
{
    static const std::vector<QStringList> kCommands{
        {"status"},
        {"start"},
        {"evaluate"},
        {"stop"},
        {"cancel"},
        {"skip-break"},
        {"quick"},
        {"intend"},
        {"intentions"},
        {"upcoming"},
        {"today"},
        {"hours"},
        {"history"},
        {"correct"},
        {"delete"},
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

} // namespace

class ArgumentsTest final : public QObject {
    Q_OBJECT

private slots:
    void whatIsAskedFor_data() const;
    void whatIsAskedFor() const;
    void whatIsWrongIsSaid_data() const;
    void whatIsWrongIsSaid() const;
    void everyCommandHasHelpWithExamples() const;
    void helpTellsTheExitStatus() const;
    void statusHelpHasEveryPlaceholder() const;
    void everySettingIsInTheHelpAndInTheManual() const;
    void textThatIsNoUtf8IsNotTaken() const;
};

void ArgumentsTest::whatIsAskedFor_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Invocation>("invocation");
    const auto row = [](const char* typed, Request request, bool json = false) {
        QTest::newRow(typed) << QString(typed)
                             << Invocation{
                                    .what = std::move(request), .database = {}, .json = json};
    };
    const core::IntentionId twelve{12};
    row("status", ShowStatus{});
    row("status --json", ShowStatus{}, true);
    row("status --format {phase}{{", ShowStatus{.format = "{phase}{{"});
    row("start", StartWork{.what = {}, .estimate = {}});
    row("start 12", StartWork{.what = twelve, .estimate = {}});
    row("start #12 --json", StartWork{.what = twelve, .estimate = {}}, true);
    row("start 12 letters", StartWork{.what = "12 letters", .estimate = {}});
    row("start Write report --estimate 40m", StartWork{.what = "Write report", .estimate = 40min});
    row("start stop", StartWork{.what = "stop", .estimate = {}});
    row("evaluate focused", EvaluateWork{.verdict = core::Verdict::Focused, .pomodoro = {}});
    row("evaluate achieved --pomodoro 7",
        EvaluateWork{.verdict = core::Verdict::Achieved, .pomodoro = core::PomodoroId{7}});
    row("stop", StopWork{});
    row("cancel", CancelStart{});
    row("skip-break --json", EndBreak{}, true);
    row("intend Write report --notes long --estimate 1h30m",
        Intend{.title = "Write report", .description = "long", .estimate = 90min});
    row("intentions", ListIntentions{.all = false});
    row("intentions --all --json", ListIntentions{.all = true}, true);
    row("intentions abandon 12", AbandonIntention{twelve});
    row("intentions reopen #12", ReopenIntention{twelve});
    row("intentions move 12 3", MoveIntention{.intention = twelve, .order = 3});
    row("intentions edit 12 --title Letter",
        EditIntention{.intention = twelve, .title = "Letter", .description = {}, .estimate = {}});
    row("upcoming", ListUpcoming{std::chrono::days{14}});
    row("upcoming --days 3", ListUpcoming{std::chrono::days{3}});
    row("today", ShowToday{});
    row("today --end 15:00", EndToday{{15h}});
    row("today --extend 30m", ExtendToday{30min});
    row("today --skip", SkipToday{});
    row("today --restore", RestoreToday{});
    row("hours", ShowHours{});
    row("hours mon-fri 9:00-12:00 13:00-17:00",
        SetHours{.days = kMondayToFriday, .hours = {{{9h}, {12h}}, {{13h}, {17h}}}});
    row("hours sun off", SetHours{.days = {std::chrono::Sunday}, .hours = {}});
    row("history", ShowHistory{});
    row("history year --date 2026-03-02 --json",
        ShowHistory{.period = core::Period::Year, .date = std::chrono::local_days{2026y / 3 / 2}},
        true);
    row("correct 41 --end 9:05 --intention #12",
        CorrectWork{.pomodoro = core::PomodoroId{41},
                    .begin = {},
                    .end = TypedMoment{.date = {}, .time = {9h + 5min}},
                    .intention = twelve});
    row("delete 41", DeleteWork{core::PomodoroId{41}});
    row("quiet", ShowQuiet{});
    row("quiet --json", ShowQuiet{}, true);
    row("quiet 1h", KeepQuiet{core::Duration{1h}});
    row("quiet 1h 30m --json", KeepQuiet{core::Duration{90min}}, true);
    row("quiet until 15:00", KeepQuiet{core::TimeOfDay{15h}});
    row("quiet today", KeepQuiet{KeepQuiet::RestOfDay{}});
    row("quiet off", EndQuiet{});
    row("settings", ListSettings{});
    row("settings --json", ListSettings{}, true);
    row("set day-start 05:00", SetSettings{{{"day-start", "05:00"}}});
    row("set day_start 05:00", SetSettings{{{"day-start", "05:00"}}});
    row("set streak-plan 5/5 10/5", SetSettings{{{"streak-plan", "5/5 10/5"}}});
    row("set screens DP-1, HDMI-1 --json", SetSettings{{{"screens", "DP-1, HDMI-1"}}}, true);
    row("set size=70% words=off", SetSettings{{{"size", "70%"}, {"words", "off"}}});
    row("set place --default", SetSettings{{{"place", "centre"}}});
    row("set --default day_start size --json",
        SetSettings{{{"day-start", "04:00"}, {"size", "90%"}}}, true);
    row("set streak-plan=5/5,10/5", SetSettings{{{"streak-plan", "5/5,10/5"}}});
    QTest::newRow("simulate") << "simulate a.json"
                              << Invocation{.what = Simulate{"a.json"}, .database = {}};
    QTest::newRow("quick") << "quick" << Invocation{.what = OpenQuickEntry{}, .database = {}};
    for (const auto* typed :
         {"--database a.db stop", "stop --database a.db", "stop --database=a.db"}) {
        QTest::newRow(typed) << typed
                             << Invocation{.what = Request{StopWork{}}, .database = "a.db"};
    }
}

void ArgumentsTest::whatIsAskedFor() const
{
    QFETCH(QString, typed);
    QFETCH(Invocation, invocation);
    const auto asked = read(typed.split(' '));
    QVERIFY2(std::holds_alternative<Invocation>(asked),
             std::get_if<Report>(&asked) != nullptr ? std::get<Report>(asked).text.c_str() : "");
    QVERIFY(std::get<Invocation>(asked) == invocation);
}

void ArgumentsTest::whatIsWrongIsSaid_data() const
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QStringList& arguments, const char* sentence) {
        QTest::newRow(qPrintable(arguments.join(' '))) << arguments << QString(sentence);
    };
    row({}, "Say what to do, for example: pomotidectl status. See pomotidectl --help.");
    row({"history", "decade"}, "\"decade\" is none of day, week, month and year. "
                               "See pomotidectl history --help.");
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
    row({"intend", "Letter", "--estimate", "soon"},
        "--estimate takes a length like 40m, 1h30m or 90 (minutes), not \"soon\". See pomotidectl "
        "intend --help.");
    row({"intentions", "abandon", "letter"},
        "An intention is named by its number, as #12, not \"letter\". See pomotidectl intentions "
        "abandon --help.");
    row({"intentions", "move", "12", "0"},
        "A place is a number from 1 on, not \"0\". See pomotidectl intentions move --help.");
    row({"intentions", "edit", "12"}, "Say what to change: --title, --notes or --estimate. See "
                                      "pomotidectl intentions edit --help.");
    row({"status", "--json", "--format", "{phase}"},
        "It is told with --json or with --format, not with both. See pomotidectl status --help.");
    row({"today", "--skip", "--end", "15:00"},
        "Today is changed by one of --end, --extend, --skip and --restore at a time. See "
        "pomotidectl today --help.");
    row({"today", "--end", "25:00"},
        "--end takes a time like 15:00, not \"25:00\". See pomotidectl today --help.");
    row({"hours", "mon"},
        "Say from when to when, as 9:00-17:00, or off. See pomotidectl hours --help.");
    row({"hours", "mon", "9-5"},
        "Hours are given as 9:00-17:00, not \"9-5\". See pomotidectl hours --help.");
    row({"set", "colour", "red"},
        "There is no setting \"colour\", but streak-plan, day-start, palette, place, size, "
        "thickness, rest-opacity, peak-opacity, pulse-period, motion, screens, score-ring, "
        "streak-ring, words, language, notify-prompt, notify-evaluation, notify-grace, "
        "notify-break-over, notify-absence, ring-when-quiet, sound-prompt, sound-pomodoro-over, "
        "sound-break-over, volume, sounds-at-night and shortcut. See pomotidectl set --help.");
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
        "words is on or off, not \"loud\". See pomotidectl set --help.");
    row({"set", "size=70%", "words"}, "Several settings are given as KEY=VALUE each, not "
                                      "\"words\". See pomotidectl set --help.");
}

void ArgumentsTest::whatIsWrongIsSaid() const
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

void ArgumentsTest::textThatIsNoUtf8IsNotTaken() const
{
    const auto asked = readArguments({"intend", "\xFF\xFE"});
    const Report expected{.exit = Exit::WrongUsage,
                          .text = "Argument 2 is not text in UTF-8. See pomotidectl --help."};
    QVERIFY(std::get<Report>(asked) == expected);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ArgumentsTest, QCoreApplication)
#include "tst_ctl_arguments.moc"
