// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/seat.h"

#include "tests/support/desktop.h"
#include "tests/support/virtual_keyboard.h"
#include "tests/support/virtual_pointer.h"

#include <QGuiApplication>
#include <QProcess>
#include <QScreen>
#include <QTest>

namespace pomotide {

namespace {

/// Of desktops of wlroots, by its protocols.
class WlrootsSeat final : public Seat {
public:
    [[nodiscard]] QImage picture(const QRect& area) override
    {
        const auto place =
            QString("%1,%2 %3x%4").arg(area.x()).arg(area.y()).arg(area.width()).arg(area.height());
        QProcess grim;
        grim.start("grim", {"-t", "ppm", "-g", place, "-"});
        grim.waitForFinished();
        const auto shown = QImage::fromData(grim.readAllStandardOutput(), "PPM");
        if (shown.isNull()) {
            qFatal("There is no picture of %s: %s", qPrintable(place),
                   grim.readAllStandardError().constData());
        }
        return shown;
    }

    void click(QPoint point) override
    {
        m_pointer.click(point, QGuiApplication::primaryScreen()->virtualSize());
    }
    void type(const QString& text) override { m_keyboard.type(text); }
    void press(const QString& keys) override { m_keyboard.press(keys); }

private:
    VirtualPointer m_pointer;
    VirtualKeyboard m_keyboard;
};

/// Of a desktop that an X server shows, place for place.
class NestedSeat final : public Seat {
public:
    [[nodiscard]] QImage picture(const QRect& area) override { return m_server.picture(area); }
    void click(QPoint point) override { pomotide::click(point); }
    void type(const QString& text) override { pomotide::type(text); }
    void press(const QString& keys) override { pomotide::press(keys); }

private:
    Desktop m_server;
};

} // namespace

std::unique_ptr<Seat> Seat::take()
{
    const QByteArray server = qgetenv("POMOTIDE_OUTER_DISPLAY");
    if (server.isEmpty()) {
        return std::make_unique<WlrootsSeat>();
    }
    qputenv("DISPLAY", server);
    return std::make_unique<NestedSeat>();
}

void Seat::keepPicture(const QString& name)
{
    const auto folder = qEnvironmentVariable("POMOTIDE_PICTURES");
    if (!folder.isEmpty()) {
        const QRect desktop = QGuiApplication::primaryScreen()->virtualGeometry();
        QVERIFY(picture(desktop).save(QString("%1/%2.png").arg(folder, name)));
    }
}

} // namespace pomotide
