// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/motion_preference.h"

#include "tests/support/settings_portal.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;

namespace {

QDBusConnection connectTo(const QString& name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

} // namespace

class MotionPreferenceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SettingsPortal::registerTypes(); }
    void init();
    void cleanup();
    void thePortalSetsThePreference_data();
    void thePortalSetsThePreference();
    void changesAreFollowed();
    void settingsFilesSetThePreference_data();
    void settingsFilesSetThePreference();
    void thePortalOverridesTheFiles();

private:
    void startPortal(const PortalGroups& groups);
    void write(const QString& file, const QByteArray& text);

    std::unique_ptr<QTemporaryDir> m_config;
    QDBusConnection m_desktop{QString()};
    SettingsPortal m_portal;
};

void MotionPreferenceTest::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    m_desktop = connectTo("desktop");
    QVERIFY(m_desktop.isConnected());
}

void MotionPreferenceTest::cleanup()
{
    m_desktop.unregisterService("org.freedesktop.portal.Desktop");
    QDBusConnection::disconnectFromBus("desktop");
    QDBusConnection::disconnectFromBus("us");
}

void MotionPreferenceTest::startPortal(const PortalGroups& groups)
{
    m_portal.groups = groups;
    const auto what = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    QVERIFY(m_desktop.registerObject("/org/freedesktop/portal/desktop", &m_portal, what));
    QVERIFY(m_desktop.registerService("org.freedesktop.portal.Desktop"));
}

void MotionPreferenceTest::write(const QString& file, const QByteArray& text)
{
    const QString path = m_config->filePath(file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

void MotionPreferenceTest::thePortalSetsThePreference_data()
{
    QTest::addColumn<PortalGroups>("groups");
    QTest::newRow("freedesktop") << PortalGroups{
        {"org.freedesktop.appearance", {{"reduced-motion", 1U}}}};
    QTest::newRow("gnome") << PortalGroups{
        {"org.gnome.desktop.interface", {{"enable-animations", false}}}};
    QTest::newRow("kde") << PortalGroups{
        {"org.kde.kdeglobals.KDE", {{"AnimationDurationFactor", QStringLiteral("0")}}}};
    QTest::newRow("one-of-two") << PortalGroups{
        {"org.freedesktop.appearance", {{"reduced-motion", 0U}}},
        {"org.gnome.desktop.interface", {{"enable-animations", false}}}};
}

void MotionPreferenceTest::thePortalSetsThePreference()
{
    QFETCH(PortalGroups, groups);
    startPortal(groups);
    const app::MotionPreference motion(connectTo("us"), m_config->path());
    QTRY_VERIFY(motion.isSet());
}

void MotionPreferenceTest::changesAreFollowed()
{
    startPortal({{"org.gnome.desktop.interface", {{"enable-animations", true}}}});
    const app::MotionPreference motion(connectTo("us"), m_config->path());
    const QSignalSpy changes(&motion, &app::MotionPreference::changed);
    const auto say = [this](bool enabled) {
        m_portal.groups["org.gnome.desktop.interface"]["enable-animations"] = enabled;
        emit m_portal.SettingChanged("org.gnome.desktop.interface", "enable-animations",
                                     QDBusVariant(enabled));
    };
    say(false);
    QTRY_COMPARE(changes, (QList<QVariantList>{{true}}));
    say(true);
    QTRY_COMPARE(changes, (QList<QVariantList>{{true}, {false}}));
}

void MotionPreferenceTest::settingsFilesSetThePreference_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isReduced");
    const QByteArray off = "[Settings]\ngtk-enable-animations=0\n";
    QTest::newRow("gtk-4") << "gtk-4.0/settings.ini" << off << true;
    QTest::newRow("gtk-3") << "gtk-3.0/settings.ini"
                           << QByteArray("[Settings]\ngtk-enable-animations=false\n") << true;
    QTest::newRow("gtk-with-motion")
        << "gtk-4.0/settings.ini" << QByteArray("[Settings]\ngtk-enable-animations=1\n") << false;
    QTest::newRow("kde") << "kdeglobals" << QByteArray("[KDE]\nAnimationDurationFactor=0\n")
                         << true;
    QTest::newRow("kde-with-motion")
        << "kdeglobals" << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n") << false;
    QTest::newRow("nothing-of-it")
        << "gtk-3.0/settings.ini" << QByteArray("[Settings]\ngtk-font-name=Sans\n") << false;
}

void MotionPreferenceTest::settingsFilesSetThePreference()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, isReduced);
    write(file, text);
    QCOMPARE(app::MotionPreference(connectTo("us"), m_config->path()).isSet(), isReduced);
}

void MotionPreferenceTest::thePortalOverridesTheFiles()
{
    write("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n");
    startPortal({{"org.gnome.desktop.interface", {{"enable-animations", true}}}});
    const app::MotionPreference motion(connectTo("us"), m_config->path());
    QVERIFY(motion.isSet());
    QTRY_VERIFY(!motion.isSet());
}

POMOTIDE_SUITE(MotionPreferenceTest, QCoreApplication)
#include "tst_motion_preference.moc"
