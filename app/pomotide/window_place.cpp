// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QWidget's saveGeometry() would store the same, but restores windows larger than the screen.

#include "app/pomotide/window_place.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <optional>
#include <utility>

namespace pomotide::app {

namespace {

/// Both borders of a frame at most. A window's own are not known before it is shown.
constexpr QSize kBorders(16, 0);

constexpr auto kOnTop = " top"; ///< after the numbers

constexpr int kLargestCoordinate = 32'767; ///< the largest coordinate of an X server

struct Place {
    QRect area; ///< the frame's corner, and the size without the frame
    bool isMaximized = false;
    bool isOnTop = false;
};

QByteArray written(const Place& place)
{
    return QStringLiteral("%1 %2 %3 %4 %5%6\n")
        .arg(place.area.x())
        .arg(place.area.y())
        .arg(place.area.width())
        .arg(place.area.height())
        .arg(place.isMaximized ? 1 : 0)
        .arg(QLatin1String(place.isOnTop ? kOnTop : ""))
        .toLatin1();
}

std::optional<Place> placeIn(const QByteArray& content)
{
    QList<int> numbers;
    QByteArray words = content.simplified();
    const bool isOnTop = words.endsWith(kOnTop);
    words.chop(isOnTop ? qsizetype(qstrlen(kOnTop)) : 0);
    for (const QByteArray& word : words.split(' ')) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber || number < -kLargestCoordinate || number > kLargestCoordinate) {
            return std::nullopt;
        }
        numbers += number;
    }
    if (numbers.size() != 5 || numbers[2] <= 0 || numbers[3] <= 0) {
        return std::nullopt;
    }
    return Place{.area = {numbers[0], numbers[1], numbers[2], numbers[3]},
                 .isMaximized = numbers[4] != 0,
                 .isOnTop = isOnTop};
}

/// Fits the area on an existing screen, as near to its place as possible.
QRect onScreen(QRect area, const QWidget& window)
{
    const QScreen* screen = QGuiApplication::screenAt(area.center());
    const QRect room = (screen != nullptr ? screen : window.screen())->availableGeometry();
    const int bar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QSize frame(0, bar + bar / 2); // with an edge below
    area.setSize(area.size().boundedTo(room.size() - frame));
    area.moveLeft(std::clamp(area.left(), room.left(), room.right() + 1 - area.width()));
    area.moveTop(
        std::clamp(area.top(), room.top(), room.bottom() + 1 - area.height() - frame.height()));
    return area;
}

} // namespace

WindowPlace::WindowPlace(QString file, QObject* parent) : QObject(parent), m_file(std::move(file))
{}

void WindowPlace::follow(QWidget& window)
{
    window.installEventFilter(this);
    const auto place = placeIn(content());
    window.setWindowFlag(Qt::WindowStaysOnTopHint, place && place->isOnTop);
}

bool WindowPlace::eventFilter(QObject* watched, QEvent* event)
{
    // Spontaneous events come from minimizing and restoring, which keep the place.
    auto& window = *static_cast<QWidget*>(watched);
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        restore(window);
    } else if (event->type() == QEvent::Hide && !event->spontaneous()) {
        keep(window);
    }
    return QObject::eventFilter(watched, event);
}

/// Empty if the file cannot be read.
QByteArray WindowPlace::content() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void WindowPlace::restore(QWidget& window) const
{
    const auto place = placeIn(content());
    if (!place) {
        const QSize fitting = onScreen({window.pos(), window.size()}, window).size();
        window.resize(fitting - (fitting.width() < window.width() ? kBorders : QSize(0, 0)));
        return;
    }
    const QRect area = onScreen(place->area, window);
    window.resize(area.size());
    window.move(area.topLeft());
    // Qt does not report the position of a widget that exists already, and the window manager would
    // choose another.
    window.windowHandle()->setFramePosition(area.topLeft());
    window.setWindowState(place->isMaximized ? Qt::WindowMaximized : Qt::WindowNoState);
}

void WindowPlace::keep(const QWidget& window) const
{
    // Qt does not know the normal frame of a window that was restored maximized. Including the
    // frame would move the window with each restart.
    const bool isMaximized = window.isMaximized();
    const Place place{.area = isMaximized ? window.normalGeometry()
                                          : QRect(window.pos(), window.size()),
                      .isMaximized = isMaximized,
                      .isOnTop = window.windowFlags().testFlag(Qt::WindowStaysOnTopHint)};
    QSaveFile file(m_file);
    if (QDir().mkpath(QFileInfo(m_file).path()) && file.open(QIODevice::WriteOnly)) {
        file.write(written(place));
        file.commit();
    }
}

} // namespace pomotide::app
