// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_monitors.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;

namespace {

using Screens = QList<ui::OverlayScreen>;

Screens two(const QRect& first, const QRect& second)
{
    return {{"Meta-0", first}, {"Meta-1", second}};
}

} // namespace

Q_DECLARE_METATYPE(Screens)

class X11MonitorsTest : public QObject {
    Q_OBJECT

private slots:
    void guestScreensAreWhereTheCompositorHasThem_data() const;
    void guestScreensAreWhereTheCompositorHasThem() const;
};

/// The first rows are what GNOME 48.7 said while the scales of a monitor of 1920x1080 and one of
/// 1280x720 were changed.
void X11MonitorsTest::guestScreensAreWhereTheCompositorHasThem_data() const
{
    QTest::addColumn<Screens>("monitors");
    QTest::addColumn<QSize>("desktop");
    QTest::addColumn<Screens>("logical");
    QTest::addColumn<Screens>("screens");
    const auto plain = two({0, 0, 1920, 1080}, {1920, 0, 1280, 720});
    QTest::newRow("1 and 1") << plain << QSize(3200, 1080) << plain << plain;
    QTest::newRow("2 and 1: the second is not told")
        << plain << QSize(4480, 1440) << two({0, 0, 960, 540}, {960, 0, 1280, 720})
        << two({0, 0, 1920, 1080}, {1920, 0, 2560, 1440});
    QTest::newRow("1.5 and 1: the second is told half")
        << two({0, 0, 2560, 1440}, {2560, 0, 1280, 720}) << QSize(5120, 1440)
        << two({0, 0, 1280, 720}, {1280, 0, 1280, 720})
        << two({0, 0, 2560, 1440}, {2560, 0, 2560, 1440});
    const auto told = two({0, 0, 3840, 2160}, {3840, 0, 2048, 1152});
    QTest::newRow("1 and 1.25: both are told")
        << told << QSize(5888, 2160) << two({0, 0, 1920, 1080}, {1920, 0, 1024, 576}) << told;
    QTest::newRow("the compositor tells no size") << plain << QSize() << plain << plain;
    QTest::newRow("Wayland tells no screens") << plain << QSize(4480, 1440) << Screens() << plain;
    QTest::newRow("Wayland is behind, too")
        << plain << QSize(4480, 1440) << two({0, 0, 960, 540}, {960, 0, 640, 360}) << plain;
}

void X11MonitorsTest::guestScreensAreWhereTheCompositorHasThem() const
{
    QFETCH(Screens, monitors);
    QFETCH(QSize, desktop);
    QFETCH(Screens, logical);
    QFETCH(Screens, screens);
    QCOMPARE(ui::guestScreens(monitors, desktop, logical), screens);
}

POMOTIDE_SUITE(X11MonitorsTest, QCoreApplication)
#include "tst_x11_monitors.moc"
