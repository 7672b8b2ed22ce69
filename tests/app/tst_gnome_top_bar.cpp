// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/gnome_top_bar.h"

#include "tests/support/suite.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pomotide;

namespace {

constexpr auto kLogIn = "Pomotide will be in the top bar once you have logged out and in again.";
const QString kFolder = QStringLiteral("gnome-shell/extensions/pomotide@pomotide.org");

/// A simulation of GNOME Shell: its version, and the extension if it knows it.
class Shell final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell.Extensions")

public:
    explicit Shell(QVariantMap known) : m_known(std::move(known)) {}

public slots:
    [[nodiscard]] QVariantMap GetExtensionInfo(const QString& uuid) const // NOLINT: as on the bus
    {
        return uuid == "pomotide@pomotide.org" ? m_known : QVariantMap();
    }

private:
    QVariantMap m_known;
};

class Version final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell")
    Q_PROPERTY(QString ShellVersion MEMBER m_version)

public:
    Version(QObject* shell, QString version)
        : QDBusAbstractAdaptor(shell), m_version(std::move(version))
    {}

private:
    QString m_version;
};

} // namespace

class TestGnomeTopBar final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void onlyAKnownVersionIsFound_data();
    void onlyAKnownVersionIsFound();
    void addingWritesTheFilesAndEnablesThem_data();
    void addingWritesTheFilesAndEnablesThem();
    void addedOnesAreShownAtOnceIfTheShellKnowsThem();
    void aLoadedOneThatFailsNeedsANewLogin();
    void removingLeavesNothing();
    void otherExtensionsStayAsTheyAre();
    void itIsSaidThatAllExtensionsAreOff();
    void filesOfAnEarlierVersionAreReplaced();
    void aSharedExtensionIsOnlyEnabled();
    void aLinkToFilesElsewhereIsOnlyEnabled();
    void filesOfOthersStay();
    void failuresAreReportedAndChangeNothing();
    void filesThatCannotBeRemovedDoNotKeepItThere();

private:
    [[nodiscard]] QString path(const QString& file = {}) const
    {
        return m_user->filePath(kFolder + '/' + file);
    }
    [[nodiscard]] QByteArray content(const QString& file) const;
    /// Starts a Shell of that version, and waits until its top bar has been found.
    void find(const QString& version = "43.9");
    void start(const QString& version);

    std::optional<QTemporaryDir> m_user;
    std::optional<QTemporaryDir> m_shared;
    QMap<QString, QString> m_settings;
    bool m_canWrite = true;
    QVariantMap m_known; ///< what the Shell knows of the extension
    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<app::GnomeTopBar> m_bar;
};

void TestGnomeTopBar::init()
{
    m_user.emplace();
    m_shared.emplace();
    m_settings = {{"enabled-extensions", "@as []"},
                  {"disabled-extensions", "@as []"},
                  {"disable-user-extensions", "false"}};
    m_canWrite = true;
    m_known.clear();
}

void TestGnomeTopBar::cleanup()
{
    m_bar.reset();
    m_shell.reset();
    QDBusConnection::disconnectFromBus("shell");
}

QByteArray TestGnomeTopBar::content(const QString& file) const
{
    QFile opened(path(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void TestGnomeTopBar::start(const QString& version)
{
    m_shell = std::make_unique<Shell>(m_known);
    new Version(m_shell.get(), version); // owned by the Shell
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "shell");
    QVERIFY(bus.registerObject("/org/gnome/Shell", m_shell.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAdaptors));
    QVERIFY(bus.registerService("org.gnome.Shell"));
    const auto write = [this](const QString& key, const QString& value) {
        if (m_canWrite) {
            m_settings[key] = value;
        }
        return m_canWrite;
    };
    m_bar = std::make_unique<app::GnomeTopBar>(
        QDBusConnection::sessionBus(),
        app::ShellSettings{.read = [this](const QString& key) { return m_settings.value(key); },
                           .write = write},
        app::ExtensionFiles(m_user->path(), {m_shared->path()}));
}

void TestGnomeTopBar::find(const QString& version)
{
    start(version);
    QTRY_VERIFY(m_bar->isThere());
}

void TestGnomeTopBar::onlyAKnownVersionIsFound_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("before all") << "41.10" << false;
    QTest::newRow("the first") << "42.0" << true;
    QTest::newRow("the last of the old form") << "44.9" << true;
    QTest::newRow("the first of the new form") << "45.beta" << true;
    QTest::newRow("the last") << "51.1" << true;
    QTest::newRow("later than all") << "52.0" << false;
    QTest::newRow("none that can be read") << "next" << false;
}

void TestGnomeTopBar::onlyAKnownVersionIsFound()
{
    QFETCH(QString, version);
    QFETCH(bool, isFound);
    start(version);
    QSignalSpy found(m_bar.get(), &app::TopBar::found);
    QCOMPARE(found.wait(isFound ? 5'000 : 200), isFound);
    QCOMPARE(m_bar->isThere(), isFound);
}

void TestGnomeTopBar::addingWritesTheFilesAndEnablesThem_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("import");
    QTest::newRow("old form") << "44.0" << QByteArray("\nconst {GLib} = imports.gi;\n");
    QTest::newRow("modules") << "48.7" << QByteArray("\nimport GLib from 'gi://GLib';\n");
}

void TestGnomeTopBar::addingWritesTheFilesAndEnablesThem()
{
    QFETCH(QString, version);
    QFETCH(QByteArray, import);
    find(version);
    QVERIFY(!m_bar->hasPomotide());
    QCOMPARE(m_bar->setPomotide(true), kLogIn);
    QVERIFY(m_bar->hasPomotide());
    QCOMPARE(m_settings["enabled-extensions"], "['pomotide@pomotide.org']");
    QVERIFY(content("extension.js").contains(import));
    QVERIFY(content("metadata.json").contains('"' + version.left(2).toUtf8() + '"'));
}

void TestGnomeTopBar::addedOnesAreShownAtOnceIfTheShellKnowsThem()
{
    m_known = {{"state", 2.0}};
    find();
    QCOMPARE(m_bar->setPomotide(true), QString());
}

void TestGnomeTopBar::aLoadedOneThatFailsNeedsANewLogin()
{
    m_known = {{"state", 4.0}};
    find();
    QCOMPARE(m_bar->setPomotide(true), kLogIn);
}

void TestGnomeTopBar::removingLeavesNothing()
{
    find();
    QCOMPARE(m_bar->setPomotide(true), kLogIn);
    QCOMPARE(m_bar->setPomotide(false), QString());
    QVERIFY(!m_bar->hasPomotide());
    QCOMPARE(m_settings["enabled-extensions"], "[]");
    QVERIFY(!QFile::exists(path()));
}

void TestGnomeTopBar::otherExtensionsStayAsTheyAre()
{
    m_settings["enabled-extensions"] = "['a@b.org', \"it's@c\"]";
    m_settings["disabled-extensions"] = "['pomotide@pomotide.org', 'd@e']";
    find();
    QCOMPARE(m_bar->setPomotide(true), kLogIn);
    QCOMPARE(m_settings["enabled-extensions"], "['a@b.org', \"it's@c\", 'pomotide@pomotide.org']");
    QCOMPARE(m_settings["disabled-extensions"], "['d@e']");
    QCOMPARE(m_bar->setPomotide(false), QString());
    QCOMPARE(m_settings["enabled-extensions"], "['a@b.org', \"it's@c\"]");
}

void TestGnomeTopBar::itIsSaidThatAllExtensionsAreOff()
{
    m_settings["disable-user-extensions"] = "true";
    find();
    QCOMPARE(m_bar->setPomotide(true), "All of GNOME's extensions are switched off, so this one "
                                       "is, too. GNOME's program Extensions switches them on.");
}

void TestGnomeTopBar::filesOfAnEarlierVersionAreReplaced()
{
    QVERIFY(QDir().mkpath(path()));
    QFile old(path("extension.js"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    find();
    QVERIFY(content("extension.js").contains("PomotideExtension"));
    QVERIFY(!m_bar->hasPomotide()); // that is the user's choice
}

void TestGnomeTopBar::aSharedExtensionIsOnlyEnabled()
{
    QVERIFY(QDir(m_shared->path()).mkpath(kFolder));
    m_known = {{"state", 2.0}};
    find();
    QCOMPARE(m_bar->setPomotide(true), QString());
    QVERIFY(m_bar->hasPomotide());
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(m_bar->setPomotide(false), QString());
    QVERIFY(!m_bar->hasPomotide());
}

void TestGnomeTopBar::aLinkToFilesElsewhereIsOnlyEnabled()
{
    const QString elsewhere = m_user->filePath("checkout");
    QVERIFY(QDir().mkpath(elsewhere + "/.git"));
    QVERIFY(QFile::copy(":/gnome-shell/45-51/pomotide@pomotide.org/extension.js",
                        elsewhere + "/extension.js"));
    QVERIFY(QDir().mkpath(QFileInfo(m_user->filePath(kFolder)).path()));
    m_known = {{"state", 2.0}};
    find();
    QVERIFY(QFile::link(elsewhere, m_user->filePath(kFolder)));
    QCOMPARE(m_bar->setPomotide(true), QString());
    QVERIFY(m_bar->hasPomotide());
    QCOMPARE(m_bar->setPomotide(false), QString());
    QVERIFY(!m_bar->hasPomotide());
    QCOMPARE(QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{".git", "extension.js"}));
}

void TestGnomeTopBar::filesOfOthersStay()
{
    find();
    QCOMPARE(m_bar->setPomotide(true), kLogIn);
    QFile notes(path("notes.txt"));
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("mine") == 4);
    notes.close();
    QCOMPARE(m_bar->setPomotide(false), QString());
    QCOMPARE(QDir(path()).entryList(QDir::Files), QStringList{"notes.txt"});
}

void TestGnomeTopBar::failuresAreReportedAndChangeNothing()
{
    find();
    m_canWrite = false;
    QCOMPARE(m_bar->setPomotide(true),
             "The top bar stays as it was: GNOME's settings could not be changed.");
    QVERIFY(!m_bar->hasPomotide());

    QVERIFY(QDir(path()).removeRecursively());
    QFile inTheWay(path().chopped(1));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_canWrite = true;
    QCOMPARE(m_bar->setPomotide(true),
             QString("The top bar stays as it was: the folder %1 could not be created.")
                 .arg(path().chopped(1)));
    QVERIFY(!m_bar->hasPomotide());
}

void TestGnomeTopBar::filesThatCannotBeRemovedDoNotKeepItThere()
{
    find();
    QCOMPARE(m_bar->setPomotide(true), kLogIn);
    QVERIFY(QFile::remove(path("dial.js")));
    QVERIFY(QDir(path("dial.js")).mkpath("full")); // not removed as a file
    QCOMPARE(m_bar->setPomotide(false),
             QString("Pomotide is no longer in the top bar, but its file %1 could not be removed.")
                 .arg(path("dial.js")));
    QVERIFY(!m_bar->hasPomotide());
}

POMOTIDE_SUITE(TestGnomeTopBar, QCoreApplication)
#include "tst_gnome_top_bar.moc"
