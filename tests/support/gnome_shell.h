// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QPoint>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

namespace pomotide {

/// GNOME Shell as with_gnome runs it, and a person at its mouse and keys. Points are of the
/// desktop, in logical pixels.
class GnomeShell final {
public:
    /// The test fails if there is none.
    GnomeShell();

    /// Enables or disables the extension. Returns false if that did not happen.
    bool enableExtension();
    bool disableExtension();

    [[nodiscard]] QVersionNumber version() const;

    /// Locks the screen, or unlocks it, by the login manager of with_gnome --lock. It is black
    /// until the pointer moves.
    void setLocked(bool isLocked) const;
    [[nodiscard]] bool isLocked() const;

    /// Shows the desktop instead of the overview, which comes at any time after the start.
    void leaveOverview() const;

    [[nodiscard]] QColor pixel(QPoint point) const;

    /// Keeps a picture of all screens in the folder POMOTIDE_PICTURES, if that is set.
    void keepPicture(const QString& name) const;

    /// Places the first monitors side by side, at these scales; others are off. Returns true if the
    /// Shell took it.
    [[nodiscard]] bool setScales(const QList<double>& scales);

    void pointAt(QPoint point);
    void click(QPoint point);

    /// Presses keys together, by their X11 symbols.
    void press(const QList<unsigned>& keys);
    void type(const QString& latin);

    /// The lines about the extension in the Shell's log; it writes none if nothing fails.
    [[nodiscard]] static QStringList complaints();

    /// The voluntary context switches of the thread that runs extensions.
    [[nodiscard]] static qint64 wakeUps();

private:
    bool setExtension(const QString& method, double state);
    QDBusMessage call(const QString& path, const QString& interface, const QString& method,
                      const QVariantList& arguments = {}) const;
    void act(const QString& method, const QVariantList& arguments = {}) const;
    void goToCorner();
    void moveBy(QPoint distance) const;

    QDBusConnection m_bus;
    QString m_session; ///< through which it gets input
    QPoint m_pointer;
};

} // namespace pomotide
