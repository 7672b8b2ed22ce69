// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/store/sqlite_store.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <map>
#include <memory>

namespace pomotide {

using namespace build;

namespace {

struct ProcessResult {
    int status = -1;
    QString output;
    QString errors;
};

core::Instant wallClock()
{
    return std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
}

} // namespace

/// pomotidectl as it is installed: its exit status, its output and its errors.
class ProgramTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aClockThatWasAheadOnceFreezesNothing();
    void itSpeaksTheUsersLanguage_data();
    void itSpeaksTheUsersLanguage();
    void theZoneInUseIsSaid_data();
    void theZoneInUseIsSaid();
    void twoReplacementsAtOnceAreOneAfterTheOther_data();
    void twoReplacementsAtOnceAreOneAfterTheOther();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString database() const { return path("test.db"); }

    using Variables = std::map<QString, QString>;

    /// `variables` are added to the environment.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments,
                                                  const Variables& variables = {}) const
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("TZ", "UTC");
        for (const auto& [name, value] : variables) {
            environment.insert(name, value);
        }
        process->setProcessEnvironment(environment);
        process->start(qEnvironmentVariable("POMOTIDECTL_BINARY"),
                       QStringList{"--database", database()} + arguments);
        return process;
    }
    [[nodiscard]] static ProcessResult resultOf(QProcess& process)
    {
        process.waitForFinished();
        return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .output = QString::fromUtf8(process.readAllStandardOutput()),
                .errors = QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] ProcessResult control(const QStringList& arguments,
                                        const Variables& variables = {}) const
    {
        return resultOf(*start(arguments, variables));
    }

    void act(const std::vector<core::Command>& commands, core::Instant at) const
    {
        const core::ScriptedZones zones;
        const auto store = *store::SqliteStore::open(database().toStdString(), at);
        QVERIFY(store->transact([&](const core::State& state, const core::History& history) {
            return core::step(state, commands, at, zones, history);
        }));
    }

    /// Makes a database with many intentions of that title, a copy of it, and its export.
    void make(const QString& title) const
    {
        constexpr std::size_t kMany = 200;
        const std::vector<core::Command> many(
            kMany,
            core::AddIntention{.title = title.toStdString(), .description = {}, .estimate = {}});
        act(many, wallClock());
        QCOMPARE(control({"backup", path(title + ".db")}).status, 0);
        QCOMPARE(control({"export", path(title + ".json")}).status, 0);
        QVERIFY(QFile::remove(database()));
    }

    /// The titles in that database, each once.
    [[nodiscard]] static QStringList titlesIn(const QString& file)
    {
        QStringList titles;
        const auto store = store::SqliteStore::open(file.toStdString(), wallClock());
        if (!store || !(*store)->read([&](const core::State&, const core::History& history) {
                for (const auto& intention : history.intentions()) {
                    titles += QString::fromStdString(intention.title);
                }
            })) {
            return {"not read"};
        }
        titles.removeDuplicates();
        return titles;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProgramTest::aClockThatWasAheadOnceFreezesNothing()
{
    act({core::AddIntention{.title = "Write", .description = {}, .estimate = {}},
         core::Start{core::kJustAdded}},
        wallClock() + 365 * 24h);

    QCOMPARE(control({"status"}).output,
             "Free time.\n1 pomodoro awaits its evaluation: pomotidectl evaluate focused\n");
    const auto started = control({"start", "Call"});
    QVERIFY2(started.output.startsWith("Started “Call”: 5 min, until "),
             qPrintable(started.output));
    QVERIFY2(started.errors.startsWith("pomotidectl: The computer's clock was set back, to "),
             qPrintable(started.errors));
    QCOMPARE(started.status, 0);
    const auto again = control({"status", "--format", "{title}"});
    QCOMPARE(again.output, "Call\n");
    QCOMPARE(again.errors, "");
}

void ProgramTest::itSpeaksTheUsersLanguage_data()
{
    QTest::addColumn<QStringList>("variables"); // LC_ALL, LC_MESSAGES, LANG, LANGUAGE
    QTest::addColumn<QString>("text");
    const QString english = "Free time.\n";
    const QString german = "Freie Zeit.\n";
    const auto row = [](const char* name, const QStringList& variables, const QString& text) {
        QTest::newRow(name) << variables << text;
    };
    row("none", {"", "", "", ""}, english);
    row("C", {"C", "", "de_DE.UTF-8", ""}, english);
    row("English", {"", "", "en_GB.UTF-8", ""}, english);
    row("English before others", {"", "", "de_DE.UTF-8", "en:de"}, english);
    row("German", {"", "", "de_AT.UTF-8", ""}, german);
    row("German before all", {"de_DE.UTF-8", "", "en_US.UTF-8", ""}, german);
    row("German messages", {"", "de_DE.UTF-8", "en_US.UTF-8", ""}, german);
    row("German in an old encoding", {"de_DE@euro", "", "", ""}, german);
    row("a list", {"", "", "en_US.UTF-8", "he:de:en"}, german);
    row("a list where scripts run", {"C.UTF-8", "", "de_DE.UTF-8", "de"}, english);
    row("a language without texts", {"", "", "ar_EG.UTF-8", ""}, english);
}

void ProgramTest::itSpeaksTheUsersLanguage()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, text);
    const auto answer = control({"status"}, {{"LC_ALL", variables[0]},
                                             {"LC_MESSAGES", variables[1]},
                                             {"LANG", variables[2]},
                                             {"LANGUAGE", variables[3]}});
    QCOMPARE(answer.errors, "");
    QCOMPARE(answer.output, text);
}

void ProgramTest::theZoneInUseIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("zone");
    const auto row = [](const char* typed, const char* zone) {
        QTest::newRow(typed) << QString(typed) << QString(zone);
    };
    row("Asia/Tokyo", "Asia/Tokyo (UTC+09:00)");
    row("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo (UTC+09:00)");
    row("GMT+5", "GMT+5 (UTC-05:00)");
    row("Mars/Olympus", "UTC (UTC+00:00)");
}

void ProgramTest::theZoneInUseIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, zone);
    QCOMPARE(control({"hours"}, {{"TZ", typed}}).output.trimmed().section('\n', -1),
             "Times are those of " + zone + ".");
}

void ProgramTest::twoReplacementsAtOnceAreOneAfterTheOther_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    const QStringList restore{"restore", "%1.db"};
    const QStringList import{"import", "%1.json"};
    QTest::newRow("restores") << restore << restore;
    QTest::newRow("imports") << import << import;
    QTest::newRow("a restore and an import") << restore << import;
}

/// Each says what it has replaced, and that is there to be restored.
void ProgramTest::twoReplacementsAtOnceAreOneAfterTheOther()
{
    constexpr int kPairs = 25;
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    for (const auto* title : {"Before", "One", "Other"}) {
        make(title);
    }
    const std::array typed{one.replaceInStrings("%1", path("One")),
                           other.replaceInStrings("%1", path("Other"))};
    for (int pair = 0; pair < kPairs; ++pair) {
        QVERIFY(QDir{database() + "-backups"}.removeRecursively());
        QFile::remove(database());
        QVERIFY(QFile::copy(path("Before.db"), database()));
        QCOMPARE(titlesIn(database()), QStringList{"Before"});

        const std::array processes{start(typed[0]), start(typed[1])};
        QStringList replaced;
        for (std::size_t index = 0; index < typed.size(); ++index) {
            const auto answer = resultOf(*processes.at(index));
            QCOMPARE(answer.errors, "");
            QCOMPARE(answer.status, 0);
            const auto lines = answer.output.split('\n');
            QCOMPARE(lines[0], "Everything is as in " + typed.at(index).last());
            const auto backup = lines[1].section(' ', -1);
            QCOMPARE(lines[1], "To take that back: pomotidectl restore " + backup);
            replaced += titlesIn(database() + "-backups/" + backup).join(", ");
        }
        const auto last = titlesIn(database()).join(", ");
        QVERIFY2(last == "One" || last == "Other", qPrintable(last));
        const QStringList oneFirst{"Before", "One"};
        const QStringList otherFirst{"Other", "Before"};
        QCOMPARE(replaced, last == "Other" ? oneFirst : otherFirst);
        QCOMPARE(QDir{database() + "-backups"}.entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList{});
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ProgramTest, QCoreApplication)
#include "tst_ctl_program.moc"
