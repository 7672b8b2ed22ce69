// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_model.h"
#include "core/time/zones.h"
#include "ui/widgets/time_axis.h"

#include <QPalette>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QFontMetrics;
class QPainter;

namespace pomotide::ui {

/// Content of a day's picture.
struct DayPicture {
    enum class Form {
        Full, ///< with titles, and hours below
        Bar,  ///< one line high
    };

    core::DayModel day;
    const core::Zone* zone = nullptr;
    QPalette palette;
    Form form = Form::Full;
    bool isMirrored = false;
    std::optional<std::size_t> focused;   ///< among the day's parts
    std::optional<core::Instant> dragged; ///< position of a bound that is being dragged
};

[[nodiscard]] int heightOf(DayPicture::Form form, const QFontMetrics& metrics);

/// Returns the part of `rect` that shows the day's time from one end to the other.
[[nodiscard]] QRectF trackOf(const DayPicture& picture, const QFontMetrics& metrics,
                             const QRectF& rect);

[[nodiscard]] TimeAxis axisOf(const DayPicture& picture, const QFontMetrics& metrics,
                              const QRectF& rect);

/// Returns the area of the part with that index.
[[nodiscard]] QRectF placeOf(const DayPicture& picture, std::size_t part,
                             const QFontMetrics& metrics, const QRectF& rect);

/// The time of a full hour, written below the track.
struct HourLabel {
    QRectF place;
    QString text;
};

/// Returns labels within `rect` that do not touch each other: of every hour, or of every second
/// one, or of fewer.
[[nodiscard]] std::vector<HourLabel> hourLabels(const DayPicture& picture,
                                                const QFontMetrics& metrics, const QRectF& rect);

/// Paints the day in `rect` with the painter's font.
void paint(QPainter& painter, const DayPicture& picture, const QRectF& rect);

} // namespace pomotide::ui
