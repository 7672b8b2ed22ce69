// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Uses a real media server, with streams like those of compositors and their portals.

#include "app/presence/share_watch.h"

#include "tests/support/media_server.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace pomotide;
using app::ShareWatch;

namespace {

constexpr int kPatience = 20'000; // milliseconds

const QList<QVariantList> kShared{{true}};
const QList<QVariantList> kSharedAndNoMore{{true}, {false}};

/// A consumer of the screen's pictures.
struct Call {
    explicit Call(const MediaServer& server) : program(server, "firefox") {}

    void join(std::uint32_t pictures) { QVERIFY(program.link(pictures, program.takePictures())); }

    MediaClient program;
};

/// A screen's pictures as mutter provides them.
struct Screen {
    explicit Screen(const MediaServer& server)
        : program(server, "gnome-shell"), pictures(program.makePictures("meta-screen-cast-src"))
    {}

    MediaClient program;
    std::uint32_t pictures;
};

} // namespace

class TestShareWatch final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_server.reset(); }
    void sharingIsReported_data();
    void sharingIsReported();
    void anEarlierShareIsReported();
    void aPictureThatIsReplacedIsOneShare();
    void otherPicturesAreNoShare();
    void aRestartedServerReportsAgain();
    void onX11NothingIsWatched();

private:
    std::unique_ptr<MediaServer> m_server;
};

void TestShareWatch::initTestCase()
{
    if (QStandardPaths::findExecutable("pipewire").isEmpty()) {
        QSKIP("pipewire is not installed");
    }
}

void TestShareWatch::init()
{
    m_server = std::make_unique<MediaServer>();
    QVERIFY(m_server->start());
}

void TestShareWatch::sharingIsReported_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("mediaClass");
    QTest::newRow("GNOME") << QByteArray("gnome-shell") << QByteArray("meta-screen-cast-src")
                           << QByteArray();
    QTest::newRow("KDE Plasma") << QByteArray("kwin_wayland") << QByteArray("kwin-screencast-DP-1")
                                << QByteArray();
    QTest::newRow("sway") << QByteArray("xdg-desktop-portal-wlr")
                          << QByteArray("xdpw-stream-Xa3bQ1") << QByteArray("Video/Source");
    QTest::newRow("Hyprland") << QByteArray("xdg-desktop-portal-hyprland")
                              << QByteArray("xdph-streaming-Xa3bQ1") << QByteArray("Video/Source");
}

void TestShareWatch::sharingIsReported()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, mediaClass);
    ShareWatch watch(m_server->socket());
    QSignalSpy changes(&watch, &ShareWatch::changed);
    MediaClient compositor(*m_server, program);
    const auto pictures = compositor.makePictures(
        stream, mediaClass.isEmpty()
                    ? MediaClient::Properties{}
                    : MediaClient::Properties{{PW_KEY_MEDIA_CLASS, mediaClass.constData()}});
    Call call(*m_server);
    call.join(pictures);
    QTRY_COMPARE_WITH_TIMEOUT(changes, kShared, kPatience);
    call.program.unlink();
    QTRY_COMPARE_WITH_TIMEOUT(changes, kSharedAndNoMore, kPatience);
}

void TestShareWatch::anEarlierShareIsReported()
{
    const Screen screen(*m_server);
    Call call(*m_server);
    call.join(screen.pictures);
    ShareWatch watch(m_server->socket());
    QSignalSpy changes(&watch, &ShareWatch::changed);
    QTRY_COMPARE_WITH_TIMEOUT(changes, kShared, kPatience);
}

void TestShareWatch::aPictureThatIsReplacedIsOneShare()
{
    ShareWatch watch(m_server->socket());
    QSignalSpy changes(&watch, &ShareWatch::changed);
    const Screen screen(*m_server);
    Call call(*m_server);
    call.join(screen.pictures);
    QTRY_COMPARE_WITH_TIMEOUT(changes, kShared, kPatience);
    call.program.unlink();
    call.join(screen.pictures);
    call.program.unlink();
    QTRY_COMPARE_WITH_TIMEOUT(changes, kSharedAndNoMore, kPatience);
}

void TestShareWatch::otherPicturesAreNoShare()
{
    ShareWatch watch(m_server->socket());
    QSignalSpy changes(&watch, &ShareWatch::changed);
    MediaClient cameras(*m_server, "wireplumber");
    const auto camera = cameras.makePictures(
        "Webcam", {{PW_KEY_MEDIA_CLASS, "Video/Source"}, {PW_KEY_MEDIA_ROLE, "Camera"}});
    Call meeting(*m_server);
    meeting.join(camera);
    MediaClient player(*m_server, "mpv");
    const auto film = player.makePictures("film", {{PW_KEY_MEDIA_ROLE, "Movie"}});
    Call cinema(*m_server);
    cinema.join(film);
    MediaClient compositor(*m_server, "kwin_wayland");
    MediaClient taskBar(*m_server, "plasmashell");
    QVERIFY(taskBar.link(compositor.makePictures("kwin-screencast-org.kde.kate"),
                         taskBar.takePictures()));

    // Only this one is reported, and none of the above.
    Call call(*m_server);
    call.join(compositor.makePictures("kwin-screencast-DP-1"));
    QTRY_COMPARE_WITH_TIMEOUT(changes, kShared, kPatience);
    call.program.unlink();
    QTRY_COMPARE_WITH_TIMEOUT(changes, kSharedAndNoMore, kPatience);
}

void TestShareWatch::aRestartedServerReportsAgain()
{
    ShareWatch watch(m_server->socket());
    QSignalSpy changes(&watch, &ShareWatch::changed);
    {
        const Screen screen(*m_server);
        Call call(*m_server);
        call.join(screen.pictures);
        QTRY_COMPARE_WITH_TIMEOUT(changes, kShared, kPatience);
        m_server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(changes, kSharedAndNoMore, kPatience);
    }
    changes.clear();
    QVERIFY(m_server->start());
    const Screen screen(*m_server);
    Call call(*m_server);
    call.join(screen.pictures);
    QTRY_COMPARE_WITH_TIMEOUT(changes, kShared, kPatience);
}

void TestShareWatch::onX11NothingIsWatched()
{
    qunsetenv("WAYLAND_DISPLAY");
    qputenv("XDG_SESSION_TYPE", "x11");
    QCOMPARE(app::shareSocket(), QString());
    qputenv("XDG_SESSION_TYPE", "wayland");
    QCOMPARE(app::shareSocket(), qEnvironmentVariable("XDG_RUNTIME_DIR") + "/pipewire-0");
}

POMOTIDE_SUITE(TestShareWatch, QCoreApplication)
#include "tst_share_watch.moc"
