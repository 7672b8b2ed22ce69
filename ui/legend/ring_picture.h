// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"
#include "ui/overlay/overlay_backend.h"

#include <QWidget>

namespace pomotide::ui {

/// The ring on a small screen, stronger than over the desktop. It is as large as any: small ones
/// would have no room for their parts here.
class RingPicture final : public QWidget {
    Q_OBJECT

public:
    /// `lines` is the height of the screen in lines of text.
    explicit RingPicture(int lines, QWidget* parent = nullptr);

    void setRing(const core::OverlayModel& ring);

    /// Shows it as small and as faint as it is over the desktop.
    void setRingAsItIs(const core::OverlayModel& ring);

    [[nodiscard]] const core::OverlayModel& ring() const { return m_ring; }

    /// Returns the area of ring or strip, in this widget.
    [[nodiscard]] QRect overlayPlace() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void adoptFont();

    int m_lines;
    core::OverlayModel m_ring;
};

/// Returns the ring as a desktop with these capabilities shows it.
[[nodiscard]] core::OverlayModel shownOn(OverlayBackend::Capabilities capabilities,
                                         core::OverlayModel ring);

} // namespace pomotide::ui
