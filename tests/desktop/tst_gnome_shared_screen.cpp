// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call that takes pictures of the screen from GNOME Shell.

#include "tests/support/gnome_shell.h"
#include "tests/support/kept.h"
#include "tests/support/media_server.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include "app/platform/state_folder.h"
#include "app/pomotide/first_time.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr auto kService = "org.gnome.Mutter.ScreenCast";

/// Pictures of a screen, as GNOME Shell hands them to its portal.
class ScreenCast final : public QObject {
    Q_OBJECT

public:
    explicit ScreenCast(const QString& monitor)
    {
        const auto session =
            call("/org/gnome/Mutter/ScreenCast", kService, "CreateSession", {QVariantMap{}});
        m_session = session.path();
        const auto stream =
            call(m_session, interface("Session"), "RecordMonitor", {monitor, QVariantMap{}});
        QDBusConnection::sessionBus().connect(kService, stream.path(), interface("Stream"),
                                              "PipeWireStreamAdded", this, SLOT(hear(uint)));
        call(m_session, interface("Session"), "Start");
    }

    /// PipeWire's number of the producer; 0 until there is one.
    [[nodiscard]] uint node() const { return m_node; }

    void stop() { call(m_session, interface("Session"), "Stop"); }

private slots:
    void hear(uint node) { m_node = node; }

private:
    static QString interface(const char* object)
    {
        return QString(kService) + '.' + QLatin1String(object);
    }
    static QDBusObjectPath call(const QString& path, const QString& interface,
                                const QString& method, const QVariantList& arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(kService, path, interface, method);
        message.setArguments(arguments);
        const auto reply = QDBusConnection::sessionBus().call(message);
        if (reply.type() != QDBusMessage::ReplyMessage) {
            qFatal("%s: %s", qPrintable(method), qPrintable(reply.errorMessage()));
        }
        return reply.arguments().value(0).value<QDBusObjectPath>();
    }

    QString m_session;
    uint m_node = 0;
};

} // namespace

class GnomeSharedScreenTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void titlesAreHiddenWhileTheScreenIsShared();

private:
    std::unique_ptr<GnomeShell> m_shell;
};

void GnomeSharedScreenTest::initTestCase()
{
    if (QStandardPaths::findExecutable("pipewire").isEmpty()) {
        QSKIP("pipewire is not installed");
    }
    m_shell = std::make_unique<GnomeShell>();
    QVERIFY(app::isFirstTime(app::stateFolder() + "/no-tray")); // it would open its window
}

void GnomeSharedScreenTest::titlesAreHiddenWhileTheScreenIsShared()
{
    MediaServer server;
    QVERIFY(server.start());
    QVERIFY(QFile::link(server.socket(), qEnvironmentVariable("XDG_RUNTIME_DIR") + "/pipewire-0"));
    const core::Instant begin = std::chrono::sys_days{2026y / 11 / 23} + 9h;
    const QTemporaryDir folder;
    const auto database = folder.filePath("work.db");
    kept::make(database, {{begin, core::SetSettings{{.streakPlan = {{30min, 10min}}}}},
                          {begin, core::AddIntention{.title = "Letter"}},
                          {begin, core::Start{}}});
    // Words come when a phase begins and when they may be shown again, and then not for a minute.
    Program program({"--database", database, "--clock", "2026-11-23T09:01:00", "--speed", "20"});
    QVERIFY(program.logs("words shown"));

    ScreenCast pictures("Meta-0");
    QTRY_VERIFY(pictures.node() != 0);
    MediaClient call(server, "firefox");
    QVERIFY(call.link(pictures.node(), call.takePictures()));
    QTRY_VERIFY(call.isStreaming());
    QVERIFY(program.logs("words gone"));
    QVERIFY(!program.logs("words shown", 2s));
    QVERIFY(call.isStreaming());
    pictures.stop();
    QVERIFY(program.logs("words shown"));
}

POMOTIDE_SUITE(GnomeSharedScreenTest, QGuiApplication)
#include "tst_gnome_shared_screen.moc"
