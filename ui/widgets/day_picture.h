// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_model.h"
#include "core/time/zones.h"
#include "ui/widgets/time_axis.h"

#include <QPalette>
#include <QRectF>

#include <optional>

class QFontMetrics;
class QPainter;

namespace pomotide::ui {

/// What is painted of a day.
struct DayPicture {
    enum class Form {
        Full, ///< with hours beneath and titles
        Bar,  ///< one line high
    };

    core::DayModel day;
    const core::Zone* zone = nullptr;
    QPalette palette;
    Form form = Form::Full;
    bool isMirrored = false;
    std::optional<std::size_t> focused;   ///< among the day's parts
    std::optional<core::Instant> dragged; ///< where a bound is being dragged
};

[[nodiscard]] int heightOf(DayPicture::Form form, const QFontMetrics& metrics);

/// The part of `rect` in which time runs from one end to the other.
[[nodiscard]] QRectF trackOf(const DayPicture& picture, const QFontMetrics& metrics,
                             const QRectF& rect);

[[nodiscard]] TimeAxis axisOf(const DayPicture& picture, const QFontMetrics& metrics,
                              const QRectF& rect);

/// Where that part of the day is painted.
[[nodiscard]] QRectF placeOf(const DayPicture& picture, std::size_t part,
                             const QFontMetrics& metrics, const QRectF& rect);

/// With the painter's font.
void paint(QPainter& painter, const DayPicture& picture, const QRectF& rect);

} // namespace pomotide::ui
