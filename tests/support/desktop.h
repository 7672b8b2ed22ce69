// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QMap>
#include <QRect>
#include <QString>

#include <xcb/xcb.h>

#include <memory>
#include <optional>

namespace pomotide {

/// The X server's two monitors in the tests.
inline constexpr QRect kLeftMonitor{0, 0, 1920, 1080};
inline constexpr QRect kRightMonitor{1920, 0, 1920, 1080};

/// The desktop, as the X server describes it to any client.
class Desktop final {
public:
    Desktop();

    /// A screenshot of that area, composited.
    [[nodiscard]] QImage picture(const QRect& area) const;
    [[nodiscard]] QColor pixel(QPoint point) const;

    [[nodiscard]] xcb_window_t activeWindow() const;

    /// The number of times the window manager has activated another window since this exists.
    [[nodiscard]] int activations();

    /// The windows of that process in the window manager's list, which taskbars show.
    [[nodiscard]] QList<xcb_window_t> managedWindows(qint64 pid) const;

    /// The windows in which that process draws its ring and its words.
    [[nodiscard]] QList<xcb_window_t> overlays(qint64 pid) const;

    /// The open menus of that process.
    [[nodiscard]] QList<xcb_window_t> menus(qint64 pid) const;

    /// The places of the overlays.
    [[nodiscard]] QList<QRect> overlayPlaces(qint64 pid) const;

    /// The resources that the server keeps for the client that shows that process' overlays: the
    /// number of each kind, such as "WINDOW".
    [[nodiscard]] QMap<QByteArray, std::uint32_t> overlayResources(qint64 pid) const;

    /// True if there is a compositor.
    [[nodiscard]] bool isComposited() const;

    /// The place of that process' icon in the tray; nothing without an icon.
    [[nodiscard]] std::optional<QRect> trayIcon(qint64 pid) const;

    /// The title of a window.
    [[nodiscard]] QString title(xcb_window_t window) const;

    /// The place of that window, without its frame.
    [[nodiscard]] QRect place(xcb_window_t window) const;

private:
    struct Disconnect {
        void operator()(xcb_connection_t* connection) const { xcb_disconnect(connection); }
    };

    [[nodiscard]] xcb_atom_t atom(const QByteArray& name) const;
    [[nodiscard]] QByteArray atomName(xcb_atom_t atom) const;
    [[nodiscard]] QByteArray property(xcb_window_t window, const QByteArray& name) const;
    [[nodiscard]] QList<std::uint32_t> numbers(xcb_window_t window, const QByteArray& name) const;
    [[nodiscard]] QList<xcb_window_t> children(xcb_window_t window) const;
    [[nodiscard]] bool belongsTo(xcb_window_t window, qint64 pid) const;
    [[nodiscard]] bool isVisible(xcb_window_t window) const;

    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    xcb_window_t m_root;
    int m_activations = 0;
};

/// A point in the ring's band, at that number of turns clockwise from 12 o'clock, where the shapes
/// of all phases have colour.
[[nodiscard]] QPoint pointOfRing(const QRect& monitor, double turn);

/// `above` over `beneath`, with that opacity.
[[nodiscard]] QColor blended(QColor above, double opacity, QColor beneath);

/// True if each channel of the two colours differs by at most that.
[[nodiscard]] bool isNear(QColor one, QColor other, int tolerance = 3);

/// User input. Each function returns when the X server has processed it.
void click(QPoint point, Qt::MouseButton button = Qt::LeftButton);
void moveTo(QPoint point);         ///< the pointer, with what it holds
void drag(QPoint from, QPoint to); ///< and holds it there
void drop();
void press(const QString& keys); ///< "Return", "ctrl+1"; separated by blanks
void type(const QString& text);
void putWindow(xcb_window_t window, const QRect& place); ///< moves its frame's corner and sets its
                                                         ///< own size

/// Changes to the workspace with that index, from 0.
void goToWorkspace(int number);

} // namespace pomotide
