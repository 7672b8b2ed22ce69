// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QScreen;
class QWidget;

namespace pomotide::app {

/// Keeps a window over all others, also those that fill the screen, and gives it the keyboard each
/// time it is shown, until it is hidden. The desktop chooses the screen in use, and centres the
/// window there. Where the desktop does not let programs do that, it does nothing.
class TopWindow final : public QObject {
    Q_OBJECT

public:
    /// The window must outlive it, and must not be shown yet.
    explicit TopWindow(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

public slots:
    /// Sets the distance from the upper edge of the screen, while the window is shown: Wayland
    /// takes no position.
    void setDistance(int distance);

signals:
    /// Emitted before the window is shown, and when it turns out to be on another screen.
    void screenChosen(QScreen* screen);

private:
    void rise();

    QWidget& m_window;
};

} // namespace pomotide::app
