// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/arguments.h"
#include "app/pomotidectl/completion.h"
#include "app/pomotidectl/shell_word.h"

#include "core/settings/setting_table.h"
#include "tests/app/pomotidectl/terminal.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using cli::Candidate;
using cli::CompletionRequest;

class CompletionTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aRequestIsRead() const;
    void aCommandIsNoRequest() const;
    void theDatabaseIsFound() const;
    void everyCommandIsOffered();
    void whatFitsIsOffered_data() const;
    void whatFitsIsOffered();
    void meaningsAreTold();
    void everySettingHasItsValues();
    void numbersOfPomodorosAreOffered();
    void bashGetsWhatItPutsInPlace_data() const;
    void bashGetsWhatItPutsInPlace();
    void wordsOfBashLoseTheirQuotes_data() const;
    void wordsOfBashLoseTheirQuotes() const;
    void quotedWordsAreReadAsTheyWere_data() const;
    void quotedWordsAreReadAsTheyWere() const;

private:
    [[nodiscard]] cli::Candidates candidates(const CompletionRequest& request)
    {
        cli::Candidates found;
        static_cast<void>(
            m_terminal->store.read([&](const core::State& state, const core::History& history) {
                cli::visitCommands([&](const CLI::App& app) {
                    found = cli::candidatesFor(request, app, state, history);
                });
            }));
        return found;
    }
    /// The words that are offered, and "(files)".
    [[nodiscard]] QStringList offered(const QStringList& words)
    {
        CompletionRequest request;
        for (const QString& word : words) {
            request.words.push_back(word.toStdString());
        }
        const auto found = candidates(request);
        QStringList list;
        for (const Candidate& candidate : found.words) {
            list += QString::fromStdString(candidate.word);
        }
        return found.takesFiles ? list + QStringList("(files)") : list;
    }

    std::unique_ptr<Terminal> m_terminal;
};

void CompletionTest::init()
{
    m_terminal = std::make_unique<Terminal>();
    for (const char* title : {"Report #work", "Say \"hi\" for $5", "Zürich\nand back #trip"}) {
        QVERIFY(
            m_terminal->act(core::AddIntention{.title = title, .description = {}, .estimate = {}}));
    }
    QVERIFY(m_terminal->act(core::AbandonIntention{core::IntentionId{0}}));
    QVERIFY(m_terminal->act(
        core::AddIntention{.title = "Letter #work", .description = {}, .estimate = {}}));
}

void CompletionTest::aRequestIsRead() const
{
    const CompletionRequest plain{.words = {"start", "a b"}};
    QVERIFY(cli::completionIn({"complete", "--", "start", "a b"}) == plain);
    const CompletionRequest bash{.words = {"start", "a b"}, .isBash = true, .quote = '"'};
    QVERIFY(cli::completionIn({"complete", "--bash", "--", "start", "\"a b"}) == bash);
}

void CompletionTest::aCommandIsNoRequest() const
{
    QVERIFY(!cli::completionIn({}));
    QVERIFY(!cli::completionIn({"status"}));
    QVERIFY(!cli::completionIn({"complete"}));
    QVERIFY(!cli::completionIn({"complete", "--"}));
    QVERIFY(!cli::completionIn({"complete", "start", ""}));
}

void CompletionTest::theDatabaseIsFound() const
{
    QVERIFY(!cli::databaseIn({.words = {"start", ""}}));
    QVERIFY(!cli::databaseIn({.words = {"--database"}})); // still being typed
    QCOMPARE(*cli::databaseIn({.words = {"--database", "/tmp/a b.db", "start", ""}}),
             "/tmp/a b.db");
    QCOMPARE(*cli::databaseIn({.words = {"start", "--database=b.db", ""}}), "b.db");
}

void CompletionTest::everyCommandIsOffered()
{
    const QStringList all = offered({""});
    QVERIFY(all.size() > 20);
    for (const QString& command : all) {
        const auto help = cli::readArguments({command.toStdString(), "--help"});
        QCOMPARE(std::get<cli::Report>(help).exit, cli::Exit::Done);
    }
    QVERIFY(!all.contains("complete"));
}

void CompletionTest::whatFitsIsOffered_data() const
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QStringList& words, const QStringList& expected) {
        QTest::newRow(name) << words << expected;
    };
    const QStringList titles{"Say \"hi\" for $5", "Zürich\nand back #trip", "Letter #work"};
    row("options of the program", {"-"}, {"--help", "--version", "--database"});
    row("titles", {"start", ""}, titles);
    row("titles after an option", {"start", "--for", "15m", ""}, titles);
    row("titles after an option in one word", {"start", "--for=15m", ""}, titles);
    row("titles with another database", {"--database", "x.db", "switch", ""}, titles);
    row("no title after its first word", {"start", "Say", "h"}, {});
    row("options of a command", {"stop", "--"}, {"--help", "--next", "--json", "--database"});
    row("no option twice", {"stop", "--json", "--"}, {"--help", "--next", "--database"});
    row("options where there is nothing else", {"stop", ""},
        {"--help", "--next", "--json", "--database"});
    row("no options after two dashes", {"stop", "--", "-"}, {});
    row("verdicts", {"evaluate", "f"}, {"achieved", "focused", "interrupted", "distracted"});
    row("values of an option", {"intentions", "--when", ""}, {"today", "next", "later"});
    row("values of an option in one word", {"intentions", "--when=t"},
        {"--when=today", "--when=next", "--when=later"});
    row("free texts", {"stop", "--next", ""}, {});
    row("commands in a command", {"intentions", ""}, {"abandon", "reopen", "move", "edit"});
    row("numbers of open intentions", {"intentions", "abandon", ""}, {"1", "2", "3"});
    row("numbers of closed ones", {"intentions", "reopen", ""}, {"0"});
    row("tags", {"intentions", "--tag", ""}, {"trip", "work"});
    row("values of a setting", {"set", "words", ""}, {"on", "few", "off"});
    row("files", {"import", ""}, {"(files)"});
    row("files for the database", {"--database", ""}, {"(files)"});
    row("periods", {"history", ""}, {"day", "week", "month", "year"});
    row("times of quiet", {"quiet", ""}, {"30m", "1h", "until", "today", "off"});
    row("nothing for what is unknown", {"frobnicate", "x"}, {});
}

void CompletionTest::whatFitsIsOffered()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    QCOMPARE(offered(words), expected);
}

void CompletionTest::meaningsAreTold()
{
    const CompletionRequest request{.words = {"intentions", "abandon", ""}};
    QCOMPARE(QString::fromStdString(cli::answerTo(request, candidates(request))),
             "1\tSay \"hi\" for $5\n2\tZürich and back #trip\n3\tLetter #work");
    const CompletionRequest files{.words = {"import", ""}};
    QCOMPARE(cli::answerTo(files, candidates(files)), "\tfiles");
}

void CompletionTest::everySettingHasItsValues()
{
    QStringList keys;
    for (const auto& setting : core::settingTable()) {
        const auto key = QString::fromStdString(std::string{setting.key});
        keys += key;
        QVERIFY2(!offered({"set", key, ""}).isEmpty(), qPrintable(key));
    }
    QCOMPARE(offered({"set", ""}), keys);
    QCOMPARE(offered({"set", "words", "--default", ""}).size(), 3); // a value, as it stands
    QCOMPARE(offered({"set", "words=off", ""}), keys);
}

void CompletionTest::numbersOfPomodorosAreOffered()
{
    QVERIFY(m_terminal->act(core::Start{}));
    m_terminal->now += 25min;
    QVERIFY(m_terminal->act(core::Advance{}));
    QCOMPARE(offered({"evaluate", "--pomodoro", ""}), QStringList{"0"});
    const CompletionRequest request{.words = {"delete", ""}};
    QCOMPARE(cli::answerTo(request, candidates(request)), "0\tSay \"hi\" for $5");
}

void CompletionTest::bashGetsWhatItPutsInPlace_data() const
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QStringList& words, const char* expected) {
        QTest::newRow(name) << words << QString(expected);
    };
    row("only what begins so", {"st"}, "status\nstart\nstop");
    row("without quotes", {"start", "S"}, R"(Say\ \"hi\"\ for\ \$5)");
    row("after a double quote", {"start", "\"S"}, R"(Say \"hi\" for \$5)");
    row("after a single quote", {"start", "'S"}, R"(Say "hi" for $5)");
    row("in the middle of a title", {"start", R"(Say\ \"h)"}, R"(Say\ \"hi\"\ for\ \$5)");
    row("in one line", {"start", "'Z"}, "Zürich and back #trip");
    row("after an equals sign", {"intentions", "--when=t"}, "today");
    row("files", {"import", ""}, "\tfiles");
}

void CompletionTest::bashGetsWhatItPutsInPlace()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    std::vector<std::string> arguments{"complete", "--bash", "--"};
    for (const QString& word : words) {
        arguments.push_back(word.toStdString());
    }
    const auto request = *cli::completionIn(arguments);
    QCOMPARE(QString::fromStdString(cli::answerTo(request, candidates(request))), expected);
}

void CompletionTest::wordsOfBashLoseTheirQuotes_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("quote");
    QTest::newRow("plain") << "report"
                           << "report" << '\0';
    QTest::newRow("backslash") << R"(a\ b)"
                               << "a b" << '\0';
    QTest::newRow("backslash at the end") << "a\\"
                                          << "a\\" << '\0';
    QTest::newRow("open double quote") << "\"a b"
                                       << "a b" << '"';
    QTest::newRow("open single quote") << "'a \\b"
                                       << "a \\b" << '\'';
    QTest::newRow("closed quotes") << R"('a'"b")"
                                   << "ab" << '\0';
    QTest::newRow("a quote in the other") << R"("it's)"
                                          << "it's" << '"';
    QTest::newRow("escapes between double quotes") << R"("\$\"\n)"
                                                   << R"($"\n)" << '"';
    QTest::newRow("nothing is expanded") << "$(rm)`x`$HOME"
                                         << "$(rm)`x`$HOME" << '\0';
}

void CompletionTest::wordsOfBashLoseTheirQuotes() const
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(char, quote);
    const cli::ShellWord expected{.text = text.toStdString(), .quote = quote};
    QVERIFY(cli::unquoted(typed.toStdString()) == expected);
}

void CompletionTest::quotedWordsAreReadAsTheyWere_data() const
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"a b", "it's", "\"$5\"", "`x` \\ ~ #1 !", "ärger*?[a]", "(a){b}<c>|&;"}) {
        QTest::newRow(text) << QString(text);
    }
}

void CompletionTest::quotedWordsAreReadAsTheyWere() const
{
    QFETCH(QString, text);
    const auto plain = text.toStdString();
    for (const char quote : {'\0', '"', '\''}) {
        const std::string opening = quote == 0 ? "" : std::string(1, quote);
        QCOMPARE(cli::unquoted(opening + cli::quoted(plain, quote)).text, plain);
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CompletionTest, QCoreApplication)
#include "tst_ctl_completion.moc"
