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

/// As much of a model as can be seen in an icon: equal ones look the same.
struct TrayRing {
    core::PhaseKind kind = core::PhaseKind::Idle;
    int elapsed = 0; ///< in steps, clockwise from 12 o'clock
    core::Palette palette = core::Palette::Standard;
    std::optional<int> minutes; ///< that are left; none in Idle

    static constexpr int kSteps = 48;

    bool operator==(const TrayRing&) const = default;
};

[[nodiscard]] TrayRing trayRing(const core::NowModel& now, core::Palette palette);

/// Minutes as an icon has room for them: two signs, from 100 on hours.
[[nodiscard]] QString trayDigits(int minutes);

/// Fills a square of 16 pixels or more so that ring and minutes are seen on light and on dark
/// panels.
void paint(QPainter& painter, const TrayRing& ring, const QRectF& square);

/// In all the sizes that panels ask for.
[[nodiscard]] QIcon trayIcon(const TrayRing& ring);

} // namespace pomotide::ui
