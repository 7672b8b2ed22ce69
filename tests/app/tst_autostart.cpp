// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/autostart.h"

#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;

namespace {

const auto kEntry = QStringLiteral("autostart/org.pomotide.Pomotide.desktop");
const QByteArray kOn = "[Desktop Entry]\nType=Application\nName=Pomotide\nExec=pomotide\n";

/// A user's folder and the system's, empty at first.
struct Folders {
    QTemporaryDir user;
    QTemporaryDir shared;

    [[nodiscard]] app::Autostart autostart(const QString& program = "/usr/bin/pomotide") const
    {
        return {program, user.path(), {shared.path()}};
    }
    [[nodiscard]] QString entry() const { return user.filePath(kEntry); }
};

void write(const QTemporaryDir& folder, const QByteArray& content)
{
    QVERIFY(QDir(folder.path()).mkpath("autostart"));
    QFile file(folder.filePath(kEntry));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray commandIn(const QByteArray& entry)
{
    for (const QByteArray& line : entry.split('\n')) {
        if (line.startsWith("Exec=")) {
            return line.mid(5);
        }
    }
    return {};
}

} // namespace

class TestAutostart final : public QObject {
    Q_OBJECT

private slots:
    void isOffWithoutAnEntry();
    void switchingOnMakesItOn();
    void switchingOffRemovesTheEntry();
    void theUsersEntryComesFirst_data();
    void theUsersEntryComesFirst();
    void aSharedEntryIsHiddenForOneUser();
    void theProgramIsQuoted_data();
    void theProgramIsQuoted();
    void theEntryIsValid();
    void aFailedWriteIsReportedAndChangesNothing();
};

void TestAutostart::isOffWithoutAnEntry()
{
    const Folders folders;
    QVERIFY(!folders.autostart().isOn());
}

void TestAutostart::switchingOnMakesItOn()
{
    const Folders folders;
    QCOMPARE(folders.autostart().setOn(true), QString());
    QVERIFY(folders.autostart().isOn());
    QCOMPARE(commandIn(read(folders.entry())), "\"/usr/bin/pomotide\"");
}

void TestAutostart::switchingOffRemovesTheEntry()
{
    const Folders folders;
    QCOMPARE(folders.autostart().setOn(true), QString());
    QCOMPARE(folders.autostart().setOn(false), QString());
    QVERIFY(!folders.autostart().isOn());
    QVERIFY(!QFile::exists(folders.entry()));
    QCOMPARE(folders.autostart().setOn(false), QString());
}

void TestAutostart::theUsersEntryComesFirst_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("shared");
    QTest::addColumn<bool>("isOn");
    const QByteArray none;
    QTest::newRow("only the system's") << none << kOn << true;
    QTest::newRow("the system's is hidden") << none << kOn + "Hidden=true\n" << false;
    QTest::newRow("only the user's") << kOn << none << true;
    QTest::newRow("the user's is hidden") << kOn + "Hidden=true\n" << kOn << false;
    QTest::newRow("blanks around the sign") << kOn + "Hidden = true\n" << kOn << false;
    QTest::newRow("GNOME's switch is off") << kOn + "X-GNOME-Autostart-enabled=false\n"
                                           << kOn << false;
    QTest::newRow("the user's is back on") << kOn + "Hidden=false\n"
                                           << kOn + "Hidden=true\n"
                                           << true;
    QTest::newRow("another group says so") << kOn + "[Desktop Action x]\nHidden=true\n"
                                           << none << true;
}

void TestAutostart::theUsersEntryComesFirst()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, shared);
    const Folders folders;
    if (!user.isEmpty()) {
        write(folders.user, user);
    }
    if (!shared.isEmpty()) {
        write(folders.shared, shared);
    }
    QTEST(folders.autostart().isOn(), "isOn");
}

void TestAutostart::aSharedEntryIsHiddenForOneUser()
{
    const Folders folders;
    write(folders.shared, kOn);
    QCOMPARE(folders.autostart().setOn(false), QString());
    QVERIFY(!folders.autostart().isOn());
    QCOMPARE(read(folders.shared.filePath(kEntry)), kOn);
    QCOMPARE(folders.autostart().setOn(true), QString());
    QVERIFY(folders.autostart().isOn());
}

void TestAutostart::theProgramIsQuoted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("a blank") << "/opt/my programs/pomotide"
                             << QByteArray(R"("/opt/my programs/pomotide")");
    QTest::newRow("a percent sign") << "/opt/50%/pomotide" << QByteArray(R"("/opt/50%%/pomotide")");
    QTest::newRow("a dollar sign") << "/opt/$x/pomotide" << QByteArray(R"("/opt/\\$x/pomotide")");
    QTest::newRow("quotation marks")
        << R"(/opt/"x"/pomotide)" << QByteArray(R"("/opt/\\"x\\"/pomotide")");
    QTest::newRow("a backslash") << R"(/opt/x\y/pomotide)"
                                 << QByteArray(R"("/opt/x\\\\y/pomotide")");
    QTest::newRow("letters of another script")
        << "/opt/помо/pomotide" << QByteArray("\"/opt/помо/pomotide\"");
}

void TestAutostart::theProgramIsQuoted()
{
    QFETCH(QString, program);
    const Folders folders;
    QCOMPARE(folders.autostart(program).setOn(true), QString());
    QTEST(commandIn(read(folders.entry())), "command");
}

void TestAutostart::theEntryIsValid()
{
    const QString validator = QStandardPaths::findExecutable("desktop-file-validate");
    if (validator.isEmpty()) {
        QSKIP("desktop-file-validate is not installed");
    }
    const Folders folders;
    QCOMPARE(folders.autostart("/opt/my programs/$pomo%").setOn(true), QString());
    QProcess process;
    process.start(validator, {folders.entry()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAll(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void TestAutostart::aFailedWriteIsReportedAndChangesNothing()
{
    const Folders folders;
    QFile blocking(folders.user.filePath("autostart")); // a file in place of the folder
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    const QString problem = folders.autostart().setOn(true);
    QVERIFY2(problem.contains(folders.entry()), qPrintable(problem));
    QVERIFY(!folders.autostart().isOn());
}

POMOTIDE_SUITE(TestAutostart, QCoreApplication)
#include "tst_autostart.moc"
