// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/gnome_banners.h"

#include "tests/support/suite.h"

#include <QDBusConnectionInterface>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using app::GnomeBanners;

namespace {

constexpr auto kShell = "org.gnome.Shell";
constexpr auto kWriter = "/usr/libexec/dconf-service";

bool gsettings(const QStringList& arguments)
{
    return QProcess::execute("gsettings", arguments) == 0;
}

bool setBanners(bool areShown)
{
    return gsettings(
        {"set", "org.gnome.desktop.notifications", "show-banners", areShown ? "true" : "false"});
}

/// A Shell that does nothing but be there.
class Shell final {
public:
    Shell() { QVERIFY(bus()->registerService(kShell)); }
    ~Shell() { bus()->unregisterService(kShell); }
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;

private:
    static QDBusConnectionInterface* bus() { return QDBusConnection::sessionBus().interface(); }
};

} // namespace

class GnomeBannersTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void followsTheUser();
    void resettingAllIsHeard();
    void changesInARowEndWithTheLast();
    void countsOnlyWhileTheShellIsThere();
    void withoutTheCommandNothingIsSet();

private:
    QProcess m_writer;
};

void GnomeBannersTest::initTestCase()
{
    qputenv("GSETTINGS_BACKEND", "dconf");
    if (!QFile::exists(kWriter)) {
        QSKIP("dconf-service is not installed");
    }
    m_writer.start(kWriter, QStringList());
    const auto* const bus = QDBusConnection::sessionBus().interface();
    QTRY_VERIFY(bus->isServiceRegistered("ca.desrt.dconf"));
}

void GnomeBannersTest::init()
{
    QVERIFY(setBanners(true));
}

void GnomeBannersTest::cleanupTestCase()
{
    m_writer.kill();
    m_writer.waitForFinished();
}

void GnomeBannersTest::followsTheUser()
{
    const Shell shell;
    QVERIFY(setBanners(false));
    const GnomeBanners flag(QDBusConnection::sessionBus());
    QTRY_VERIFY(flag.isSet());
    const QSignalSpy changes(&flag, &GnomeBanners::changed);
    QVERIFY(setBanners(true));
    QTRY_COMPARE(changes, (QList<QVariantList>{{false}}));
    QVERIFY(setBanners(false));
    QTRY_COMPARE(changes, (QList<QVariantList>{{false}, {true}}));
}

void GnomeBannersTest::resettingAllIsHeard()
{
    const Shell shell;
    QVERIFY(setBanners(false));
    const GnomeBanners flag(QDBusConnection::sessionBus());
    QTRY_VERIFY(flag.isSet());
    QVERIFY(gsettings({"reset-recursively", "org.gnome.desktop.notifications"}));
    QTRY_VERIFY(!flag.isSet());
}

void GnomeBannersTest::changesInARowEndWithTheLast()
{
    const Shell shell;
    const GnomeBanners flag(QDBusConnection::sessionBus());
    for (const bool areShown : {false, true, false, true, false}) {
        QVERIFY(setBanners(areShown));
    }
    QTRY_VERIFY(flag.isSet());
    QVERIFY(setBanners(true));
    QTRY_VERIFY(!flag.isSet());
}

void GnomeBannersTest::countsOnlyWhileTheShellIsThere()
{
    QVERIFY(setBanners(false));
    const GnomeBanners flag(QDBusConnection::sessionBus());
    QVERIFY(setBanners(true));
    QVERIFY(setBanners(false));
    QVERIFY(!QTest::qWaitFor([&] { return flag.isSet(); }, 500));
    {
        const Shell shell;
        QTRY_VERIFY(flag.isSet());
    }
    QTRY_VERIFY(!flag.isSet());
}

void GnomeBannersTest::withoutTheCommandNothingIsSet()
{
    const Shell shell;
    QVERIFY(setBanners(false));
    const auto path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    const GnomeBanners flag(QDBusConnection::sessionBus());
    QVERIFY(!QTest::qWaitFor([&] { return flag.isSet(); }, 500));
    qputenv("PATH", path);
}

POMOTIDE_SUITE(GnomeBannersTest, QCoreApplication)
#include "tst_gnome_banners.moc"
