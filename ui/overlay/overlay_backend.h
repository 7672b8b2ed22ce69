// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"
#include "ui/overlay/text_painter.h"

#include <QFlags>
#include <QObject>
#include <QString>

#include <optional>

namespace pomotide::ui {

/// The overlay at one moment.
struct OverlayFrame {
    core::OverlayModel ring;
    double opacity = 1; ///< of the ring, relative to a pulse's peak
    std::optional<OverlayText> text;
    double textOpacity = 0;

    bool operator==(const OverlayFrame&) const = default;
};

/// Shows the overlay on the desktop.
class OverlayBackend : public QObject {
    Q_OBJECT

public:
    enum Capability {
        ClickThrough = 1, ///< clicks and keys reach the windows below
        AboveFullscreen = 2,
        EveryWorkspace = 4,
        Translucent = 8,      ///< surfaces can have any opacity
        TellsFullScreen = 16, ///< it is known when another program's window fills a screen
    };
    Q_DECLARE_FLAGS(Capabilities, Capability)

    /// Returns the name for the log and the settings.
    [[nodiscard]] virtual QString name() const = 0;

    /// Returns what the desktop supports now.
    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    /// Shows the frame. Paints only the difference from the previous one. The display server has
    /// received it when this returns. Does nothing without a screen.
    virtual void show(const OverlayFrame& frame) = 0;

    /// Raises the overlay above windows that opened later, as far as the desktop allows it.
    virtual void raise() = 0;

    /// Removes everything from the screens and releases all surfaces.
    virtual void hide() = 0;

signals:
    void capabilitiesChanged();
};

} // namespace pomotide::ui

// In the global namespace: inside, these operators would hide Qt's own.
Q_DECLARE_OPERATORS_FOR_FLAGS(pomotide::ui::OverlayBackend::Capabilities)
