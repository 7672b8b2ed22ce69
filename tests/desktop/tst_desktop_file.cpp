// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the commands of the installed desktop file, as menus and panels do.

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

const QStringList kLanguages{"de", "es", "fr", "pt_BR", "zh_CN"};

} // namespace

class TestDesktopFile final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyTextIsTranslated() const;
    void theProgramStarts() const;
    void quickEntryOpensInANewProgram() const;
    void quickEntryOpensInTheProgramThatRuns() const;
    void stopEndsThePomodoro_data() const;
    void stopEndsThePomodoro() const;
    void quietHoldsForAnHour_data() const;
    void quietHoldsForAnHour() const;
    void actsWithoutAProgramStartNone() const;

private:
    using Group = QMap<QString, QString>;

    [[nodiscard]] QString database() const { return m_folder->filePath("pomotide/pomotide.db"); }
    [[nodiscard]] QProcessEnvironment environment() const;
    /// The words of a group's command; the first is the name of the program.
    [[nodiscard]] QStringList command(const QString& group) const
    {
        return m_groups[group]["Exec"].split(' ');
    }
    [[nodiscard]] std::unique_ptr<Program> start(const QString& group) const;
    void control(const QString& group) const;
    [[nodiscard]] bool isOpen(const Program& program) const
    {
        return m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow());
    }

    const Desktop m_desktop;
    QMap<QString, Group> m_groups;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDesktopFile::initTestCase()
{
    QFile file(qEnvironmentVariable("POMOTIDE_DESKTOP_FILE"));
    QVERIFY(file.open(QFile::ReadOnly));
    QString group;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
        if (line.startsWith('[')) {
            group = line.mid(1).chopped(1);
        } else if (const auto equals = line.indexOf('='); equals > 0) {
            m_groups[group][line.left(equals)] = line.mid(equals + 1);
        }
    }
}

/// A pomodoro runs.
void TestDesktopFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_folder->filePath("pomotide")));
    const core::AddIntention report{.title = "Report", .description = {}, .estimate = {}};
    kept::make(database(), {{kept::now() - 3min, report}, {kept::now() - 2min, core::Start{}}});
}

QProcessEnvironment TestDesktopFile::environment() const
{
    auto environment = Program::usualEnvironment();
    environment.insert("XDG_DATA_HOME", m_folder->path());
    environment.insert("XDG_STATE_HOME", m_folder->path());
    return environment;
}

std::unique_ptr<Program> TestDesktopFile::start(const QString& group) const
{
    auto words = command(group);
    return words.takeFirst() == "pomotide" ? std::make_unique<Program>(words, environment())
                                           : nullptr;
}

/// Carries out a command of pomotidectl.
void TestDesktopFile::control(const QString& group) const
{
    auto words = command(group);
    QCOMPARE(words.takeFirst(), "pomotidectl");
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(qEnvironmentVariable("POMOTIDECTL_BINARY"), words);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestDesktopFile::everyTextIsTranslated() const
{
    const QStringList texts{"Name", "GenericName", "Comment", "Keywords"};
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        for (const QString& text : texts) {
            const bool isNameOfTheProgram = group.key() == "Desktop Entry" && text == "Name";
            if (!group->contains(text) || isNameOfTheProgram) {
                continue;
            }
            for (const QString& language : kLanguages) {
                const QString key = text + '[' + language + ']';
                QVERIFY2(group->contains(key), qPrintable(group.key() + ": " + key));
            }
        }
    }
    for (const QString& action : m_groups["Desktop Entry"]["Actions"].split(';')) {
        QVERIFY(action.isEmpty() || m_groups["Desktop Action " + action].contains("Exec"));
    }
}

void TestDesktopFile::theProgramStarts() const
{
    const auto program = start("Desktop Entry");
    QTRY_VERIFY(m_desktop.trayIcon(program->pid()).has_value());
}

void TestDesktopFile::quickEntryOpensInANewProgram() const
{
    const auto program = start("Desktop Action quick-entry");
    QTRY_VERIFY(isOpen(*program));
}

void TestDesktopFile::quickEntryOpensInTheProgramThatRuns() const
{
    const auto program = start("Desktop Entry");
    QTRY_VERIFY(m_desktop.trayIcon(program->pid()).has_value());
    QCOMPARE(m_desktop.managedWindows(program->pid()).size(), 0);
    QCOMPARE(start("Desktop Action quick-entry")->status(), 0);
    QTRY_VERIFY(isOpen(*program));
}

void TestDesktopFile::stopEndsThePomodoro_data() const
{
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("while the program runs") << true;
    QTest::newRow("without it") << false;
}

void TestDesktopFile::stopEndsThePomodoro() const
{
    QFETCH(bool, isRunning);
    const auto program = isRunning ? start("Desktop Entry") : nullptr;
    if (program) {
        QTRY_VERIFY(m_desktop.trayIcon(program->pid()).has_value());
    }
    const auto before = kept::state(database());
    QVERIFY(core::runningPomodoro(before) != nullptr);
    control("Desktop Action stop");
    const auto after = kept::state(database());
    QVERIFY(core::runningPomodoro(after) == nullptr);
}

void TestDesktopFile::quietHoldsForAnHour_data() const
{
    stopEndsThePomodoro_data();
}

void TestDesktopFile::quietHoldsForAnHour() const
{
    QFETCH(bool, isRunning);
    const auto program = isRunning ? start("Desktop Entry") : nullptr;
    if (program) {
        QTRY_VERIFY(m_desktop.trayIcon(program->pid()).has_value());
    }
    control("Desktop Action quiet");
    const auto state = kept::state(database());
    QVERIFY(state.quietUntil > kept::now() + 55min);
    QVERIFY(state.quietUntil <= kept::now() + 1h);
}

void TestDesktopFile::actsWithoutAProgramStartNone() const
{
    control("Desktop Action stop");
    control("Desktop Action quiet");
    auto* const bus = QDBusConnection::sessionBus().interface();
    QCOMPARE(bus->isServiceRegistered("org.pomotide.Pomotide").value(), false);
}

POMOTIDE_SUITE(TestDesktopFile, QApplication)
#include "tst_desktop_file.moc"
