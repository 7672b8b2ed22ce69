// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPoint>
#include <QRect>
#include <QString>

#include <memory>

namespace pomotide {

/// A person before a Wayland desktop: eyes, a mouse and a keyboard. Points are of the desktop.
class Seat {
public:
    /// Of the desktop that the test runs in. The test fails if that gives no seat.
    [[nodiscard]] static std::unique_ptr<Seat> take();

    virtual ~Seat() = default;
    Seat(const Seat&) = delete;
    Seat& operator=(const Seat&) = delete;

    /// A screenshot of that area.
    [[nodiscard]] virtual QImage picture(const QRect& area) = 0;

    /// Keeps a picture of all screens in the folder POMOTIDE_PICTURES, if that is set.
    void keepPicture(const QString& name);

    virtual void click(QPoint point) = 0;

    /// Types small letters, digits and blanks.
    virtual void type(const QString& text) = 0;

    /// Presses keys together: "ctrl+alt+p", "Escape".
    virtual void press(const QString& keys) = 0;

protected:
    Seat() = default;
};

} // namespace pomotide
