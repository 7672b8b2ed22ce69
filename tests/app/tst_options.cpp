// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/options.h"

#include "core/store/schema.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

namespace pomotide {

using app::Answer;
using app::Options;
using app::parseOptions;

namespace {

std::variant<Options, Answer> parse(const QStringList& arguments)
{
    return parseOptions(QStringList{"pomotide"} + arguments);
}

/// The options at the beginning of lines.
QStringList namesIn(const QString& text)
{
    static const QRegularExpression option("^(?:  )?(?:-\\w, )?(--[a-z-]+)",
                                           QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto& match : option.globalMatch(text)) {
        names += match.captured(1);
    }
    names.sort();
    return names;
}

} // namespace

class OptionsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void validArgumentsAreRead_data() const;
    void validArgumentsAreRead() const;
    void wrongArgumentsAreExplained_data() const;
    void wrongArgumentsAreExplained() const;
    void helpNamesEveryOption() const;
    void shellsGetEveryOption() const;
    void theManualNamesEveryOption() const;
    void theVersionIsTheApplications() const;
};

void OptionsTest::initTestCase()
{
    QCoreApplication::setApplicationVersion("1.2.3");
}

void OptionsTest::validArgumentsAreRead_data() const
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Options>("options");

    const auto row = [](const char* name, QStringList arguments, Options options) {
        QTest::newRow(name) << arguments << options;
    };
    const QDateTime morning({2026, 3, 2}, {8, 59, 50});
    row("nothing", {}, {});
    row("a database", {"--database", "/tmp/my own.db"}, {.database = "/tmp/my own.db"});
    row("a database, in one word", {"--database=/tmp/a.db"}, {.database = "/tmp/a.db"});
    row("the window", {"--window"}, {.window = true});
    row("the quick entry", {"--quick"}, {.quick = true});
    row("the message bus", {"--service"}, {.service = true});
    row("the demonstration", {"--demo"}, {.demo = true, .speed = 120});
    row("a demonstration without words about it", {"--demo", "--no-captions"},
        {.demo = true, .captions = false, .speed = 120});
    row("a slower demonstration", {"--demo", "--speed", "60"}, {.demo = true, .speed = 60});
    row("a clock", {"--clock", "2026-03-02T08:59:50"}, {.clock = morning});
    row("a clock in UTC", {"--clock", "2026-03-02T08:59:50Z"},
        {.clock = QDateTime({2026, 3, 2}, {8, 59, 50}, QTimeZone::utc())});
    row("a slow clock", {"--clock", "2026-03-02T08:59:50", "--speed", "0.1"},
        {.speed = 0.1, .clock = morning});
    row("a fast clock", {"--clock", "2026-03-02T08:59:50", "--speed", "10000"},
        {.speed = 10'000, .clock = morning});
    row("Qt's own options are left to Qt", {"-platform", "offscreen", "--style=fusion", "-reverse"},
        {});
}

void OptionsTest::validArgumentsAreRead() const
{
    QFETCH(QStringList, arguments);
    QFETCH(Options, options);
    const auto asked = parse(arguments);
    QVERIFY(std::holds_alternative<Options>(asked));
    QCOMPARE(std::get<Options>(asked), options);
}

void OptionsTest::wrongArgumentsAreExplained_data() const
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char* name, QStringList arguments, QString sentence) {
        QTest::newRow(name) << arguments << sentence;
    };
    row("an unknown option", {"--colour"}, "Unknown option 'colour'.");
    row("a database without a name", {"--database"}, "Missing value after '--database'.");
    row("a database with an empty name", {"--database", ""},
        "--database needs the name of a file.");
    row("a value for a switch", {"--window=yes"}, "Unexpected value after '--window'.");
    row("a word that is no option", {"now"}, "\"now\" is not an option.");
    const QString clock("--clock cannot read \"%1\" as a time like 2026-03-02T08:59:50.");
    row("a clock that is no time", {"--clock", "nine"}, clock.arg("nine"));
    row("a clock on a date that does not exist", {"--clock", "2026-02-30T09:00:00"},
        clock.arg("2026-02-30T09:00:00"));
    const QString speed("--speed takes a number from 0.1 to 10000, not \"%1\".");
    row("a speed that is no number", {"--demo", "--speed", "fast"}, speed.arg("fast"));
    row("a speed that is not a number", {"--demo", "--speed", "nan"}, speed.arg("nan"));
    row("too slow", {"--demo", "--speed", "0.09"}, speed.arg("0.09"));
    row("backwards", {"--demo", "--speed=-1"}, speed.arg("-1"));
    row("too fast", {"--demo", "--speed", "10001"}, speed.arg("10001"));
    row("speed on the user's own time", {"--speed", "2"}, "--speed goes with --demo or --clock.");
    row("no captions outside a demonstration", {"--no-captions"},
        "--no-captions goes with --demo.");
    row("a demonstration on a database", {"--demo", "--database", "a.db"},
        "--demo keeps nothing, so it takes no --database.");
}

void OptionsTest::wrongArgumentsAreExplained() const
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const auto asked = parse(arguments);
    QVERIFY(std::holds_alternative<Answer>(asked));
    const auto& answer = std::get<Answer>(asked);
    QCOMPARE(answer.text, QString("pomotide: %1 See pomotide --help.").arg(sentence));
    QCOMPARE(answer.status, 2);
}

void OptionsTest::helpNamesEveryOption() const
{
    for (const auto* option : {"--help", "-h"}) {
        const auto answer = std::get<Answer>(parse({option}));
        QCOMPARE(answer.status, 0);
        for (const auto* name : {"--help", "--version", "--database", "--window", "--quick",
                                 "--demo", "--no-captions", "--speed", "--clock"}) {
            QVERIFY2(answer.text.contains(name), name);
        }
        QVERIFY(!answer.text.contains("platform"));
    }
}

void OptionsTest::shellsGetEveryOption() const
{
    const auto answer = std::get<Answer>(parse({"--complete"}));
    QCOMPARE(answer.status, 0);
    QCOMPARE(namesIn(answer.text), namesIn(std::get<Answer>(parse({"--help"})).text));
    for (const QString& line : answer.text.split('\n')) {
        QCOMPARE(line.count('\t'), 1);
        QVERIFY(!line.endsWith('\t'));
    }
}

void OptionsTest::theManualNamesEveryOption() const
{
    QFile file(POMOTIDE_MANUAL);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto manual = QString::fromUtf8(file.readAll()).replace("\\-", "-");
    const auto options = manual.mid(manual.indexOf(".SH OPTIONS"));
    for (const QString& name : namesIn(std::get<Answer>(parse({"--help"})).text)) {
        QVERIFY2(options.contains(name), qPrintable(name));
    }
}

void OptionsTest::theVersionIsTheApplications() const
{
    const Answer expected{.text = "pomotide 1.2.3\nschema " +
                                  QString::number(store::migrations().back().version),
                          .status = 0};
    for (const auto* option : {"--version", "-v"}) {
        QCOMPARE(std::get<Answer>(parse({option})), expected);
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::OptionsTest, QCoreApplication)
#include "tst_options.moc"
