// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/store/sqlite_store.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace pomotide {

using namespace build;

namespace {

struct Told {
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
    void theZoneInUseIsSaid_data();
    void theZoneInUseIsSaid();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath("test.db"); }

    /// `zone` is what TZ says.
    [[nodiscard]] Told control(const QStringList& arguments, const QString& zone = "UTC") const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("TZ", zone);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("POMOTIDECTL_BINARY"),
                      QStringList{"--database", database()} + arguments);
        process.waitForFinished();
        return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .output = QString::fromUtf8(process.readAllStandardOutput()),
                .errors = QString::fromUtf8(process.readAllStandardError())};
    }

    void act(const std::vector<core::Command>& commands, core::Instant at) const
    {
        const core::ScriptedZones zones;
        const auto store = *store::SqliteStore::open(database().toStdString(), at);
        QVERIFY(store->transact([&](const core::State& state, const core::History& history) {
            return core::step(state, commands, at, zones, history);
        }));
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
    QCOMPARE(control({"hours"}, typed).output.trimmed().section('\n', -1),
             "Times are those of " + zone + ".");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ProgramTest, QCoreApplication)
#include "tst_ctl_program.moc"
