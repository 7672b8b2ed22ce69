// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/overlay_painter.h"

#include "ui/overlay/dial_shapes.h"
#include "ui/overlay/overlay_layout.h"
#include "ui/overlay/overlay_shapes.h"
#include "ui/overlay/shading.h"

#include <QPainter>

namespace pomotide::ui {

QRect overlayArea(const QSize& screen, const core::Appearance& appearance)
{
    return areaOn(screen, appearance);
}

void paint(QPainter& painter, const core::OverlayModel& model, const QSize& area)
{
    if (model.kind == core::PhaseKind::Idle) {
        return;
    }
    const QRect whole({0, 0}, area);
    // Pulses repaint a narrow part many times: pixels outside the clip are not even computed.
    const QRect seen =
        painter.hasClipping() ? painter.clipBoundingRect().toAlignedRect() & whole : whole;
    const Layout layout = layoutOf(model, area);
    shade(painter, layout.track, layersOf(model, layout), seen);
}

QRect changedArea(const core::OverlayModel& before, const core::OverlayModel& after,
                  const QSize& area)
{
    core::OverlayModel waited = before;
    waited.elapsed = after.elapsed;
    if (waited != after) {
        return {{0, 0}, area};
    }
    if (before == after) {
        return {};
    }
    const Layout layout = layoutOf(after, area);
    QRectF changed;
    for (const Patch& way : wayOfHand(before.elapsed, after.elapsed, layout)) {
        changed |= layout.boundsOf(way);
    }
    // One pixel more, for soft edges.
    return changed.adjusted(-1, -1, 1, 1).toAlignedRect() & QRect({0, 0}, area);
}

} // namespace pomotide::ui
