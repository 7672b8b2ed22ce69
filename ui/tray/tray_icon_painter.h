// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "core/present/now_model.h"

#include <QIcon>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace pomotide::ui {

/// The part of a model that an icon shows: equal values look the same.
struct TrayRing {
    core::PhaseKind kind = core::PhaseKind::Idle;
    int elapsed = 0; ///< in steps, clockwise from 12 o'clock; what overtime has grown
    core::Palette palette = core::Palette::Standard;
    std::optional<int> minutes; ///< left, or of overtime; none in Idle

    static constexpr int kSteps = 48;

    bool operator==(const TrayRing&) const = default;
};

[[nodiscard]] TrayRing trayRing(const core::NowModel& now, core::Palette palette);

/// The minutes in two characters; from 100 on, hours.
[[nodiscard]] QString trayDigits(int minutes);

/// Paints into a square of at least 16 pixels. Ring and minutes are visible on light and on dark
/// panels.
void paint(QPainter& painter, const TrayRing& ring, const QRectF& square);

/// Returns an icon for all sizes that panels request.
[[nodiscard]] QIcon trayIcon(const TrayRing& ring);

} // namespace pomotide::ui
