// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/pipewire/picture_graph.h"

#include "tests/support/suite.h"

#include <QTest>

using pomotide::app::PictureGraph;
using Node = PictureGraph::Node;

Q_DECLARE_METATYPE(Node)

namespace {

constexpr Node kScreen{.mediaClass = "Stream/Output/Video",
                       .role = {},
                       .name = "gnome-shell",
                       .application = "gnome-shell"};
constexpr Node kBrowser{.mediaClass = "Stream/Input/Video",
                        .role = {},
                        .name = "webrtc-consume-stream",
                        .application = "firefox"};

} // namespace

class TestPictureGraph final : public QObject {
    Q_OBJECT

private slots:
    void producerAndConsumerDecide_data();
    void producerAndConsumerDecide();
    void aScreenIsSeenFromItsFirstLinkToItsLast();
    void aRemovedConsumerDoesNotCount_data();
    void aRemovedConsumerDoesNotCount();
};

void TestPictureGraph::producerAndConsumerDecide_data()
{
    QTest::addColumn<Node>("from");
    QTest::addColumn<Node>("to");
    QTest::addColumn<bool>("isSeen");
    const auto source = [](std::string_view name, std::string_view role) {
        return Node{.mediaClass = "Video/Source", .role = role, .name = name, .application = {}};
    };
    QTest::newRow("a stream of mutter's") << kScreen << kBrowser << true;
    QTest::newRow("a stream of KWin's") << Node{.mediaClass = "Stream/Output/Video",
                                                .role = {},
                                                .name = "kwin_wayland",
                                                .application = {}}
                                        << kBrowser << true;
    QTest::newRow("a source of the portal of wlroots")
        << source("xdg-desktop-portal-wlr", {}) << kBrowser << true;
    QTest::newRow("a source that goes by the stream's name")
        << source("xdpw-stream-Xa3bQ1", {}) << kBrowser << true;
    QTest::newRow("a source that names its program elsewhere")
        << Node{.mediaClass = "Video/Source",
                .role = {},
                .name = "stream",
                .application = "xdg-desktop-portal-hyprland"}
        << kBrowser << true;
    QTest::newRow("a source that says it is a screen")
        << source("unheard-of", "Screen") << kBrowser << true;
    QTest::newRow("a camera") << source("v4l2_input.pci-0000_00_14.0", "Camera") << kBrowser
                              << false;
    QTest::newRow("a camera that does not say so")
        << source("v4l2_input.pci-0000_00_14.0", {}) << kBrowser << false;
    QTest::newRow("a film") << Node{.mediaClass = "Stream/Output/Video",
                                    .role = "Movie",
                                    .name = "mpv",
                                    .application = "mpv"}
                            << kBrowser << false;
    QTest::newRow("sounds of the desktop") << Node{.mediaClass = "Stream/Output/Audio",
                                                   .role = {},
                                                   .name = "gnome-shell",
                                                   .application = "gnome-shell"}
                                           << kBrowser << false;
    QTest::newRow("windows in the task bar") << kScreen
                                             << Node{.mediaClass = "Stream/Input/Video",
                                                     .role = {},
                                                     .name = "plasmashell",
                                                     .application = "plasmashell"}
                                             << false;
    QTest::newRow("windows in the dialog that asks what to share")
        << kScreen
        << Node{.mediaClass = "Stream/Input/Video",
                .role = {},
                .name = "xdg-desktop-portal-kde",
                .application = {}}
        << false;
    QTest::newRow("a consumer without properties") << kScreen << Node{} << true;
}

void TestPictureGraph::producerAndConsumerDecide()
{
    QFETCH(Node, from);
    QFETCH(Node, to);
    QFETCH(bool, isSeen);
    PictureGraph graph;
    graph.addNode(1, from);
    graph.addNode(2, to);
    QVERIFY(!graph.isScreenSeen());
    graph.addLink(3, 1, 2);
    QCOMPARE(graph.isScreenSeen(), isSeen);
}

void TestPictureGraph::aScreenIsSeenFromItsFirstLinkToItsLast()
{
    PictureGraph graph;
    graph.addNode(1, kScreen);
    graph.addNode(2, kBrowser);
    graph.addNode(3, kBrowser);
    graph.addLink(4, 1, 2);
    graph.addLink(5, 1, 3);
    graph.remove(4);
    QVERIFY(graph.isScreenSeen());
    graph.remove(5);
    QVERIFY(!graph.isScreenSeen());
}

void TestPictureGraph::aRemovedConsumerDoesNotCount_data()
{
    QTest::addColumn<std::uint32_t>("gone");
    QTest::newRow("the screen") << 1U;
    QTest::newRow("the link") << 3U;
}

void TestPictureGraph::aRemovedConsumerDoesNotCount()
{
    QFETCH(std::uint32_t, gone);
    PictureGraph graph;
    graph.addNode(1, kScreen);
    graph.addNode(2, kBrowser);
    graph.addLink(3, 1, 2);
    graph.remove(gone);
    QVERIFY(!graph.isScreenSeen());
}

POMOTIDE_SUITE(TestPictureGraph, QCoreApplication)
#include "tst_picture_graph.moc"
