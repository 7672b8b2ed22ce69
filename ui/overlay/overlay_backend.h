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

/// All that is to be seen of the overlay at one moment.
struct OverlayFrame {
    core::OverlayModel ring;
    double opacity = 1; ///< of what the painter paints, which is the ring at its peak
    std::optional<OverlayText> text;
    double textOpacity = 0;

    bool operator==(const OverlayFrame&) const = default;
};

/// One way to lay the ring over the desktop.
class OverlayBackend : public QObject {
    Q_OBJECT

public:
    enum Capability {
        ClickThrough = 1, ///< clicks and keys reach what lies beneath
        AboveFullscreen = 2,
        EveryWorkspace = 4,
        Translucent = 8, ///< what lies beneath shines through, as strongly as asked for
    };
    Q_DECLARE_FLAGS(Capabilities, Capability)

    /// What it is called in the log and in the settings.
    [[nodiscard]] virtual QString name() const = 0;

    /// What this desktop allows at the moment.
    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    /// Makes the frame visible on every screen, at no more cost than its difference from the one
    /// before. It has been handed to the display server when this returns. Without a screen,
    /// nothing is shown.
    virtual void show(const OverlayFrame& frame) = 0;

    /// Puts what is shown above windows that came later, as far as the desktop allows it.
    virtual void raise() = 0;

    /// Takes everything off the screens and costs nothing from then on.
    virtual void hide() = 0;

signals:
    void capabilitiesChanged();
};

} // namespace pomotide::ui

// Out here, where Qt's own are: inside they would hide those.
Q_DECLARE_OPERATORS_FOR_FLAGS(pomotide::ui::OverlayBackend::Capabilities)
