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

namespace pomotide::ui {

/// A day as a tall line of time.
struct Timeline {
    core::DayModel day;
    core::TimeScale scale; ///< of `day` as it was before a bound was dragged
    const core::Zone* zone = nullptr;
    QPalette palette;
    bool isMirrored = false;
    std::optional<std::size_t> focused;   ///< among the day's parts
    std::optional<core::Instant> dragged; ///< position of a bound that is being dragged
};

/// Where things are in a timeline.
struct TimelineLayout {
    /// The time of a full hour, beside the line.
    struct Hour {
        double y = 0;
        QRectF label;
        QString text;
    };

    /// Hours that are cut out.
    struct Cut {
        QRectF place;
        core::Duration length{};
    };

    /// A line of text beside parts that have no room for one.
    struct Name {
        std::vector<std::size_t> parts; ///< those that it names
        QRectF line;
    };

    TimeAxis axis;
    double line = 0; ///< the height of a line of text
    QRectF rail;     ///< the line that shows work hours
    QRectF track;    ///< beside it, for the parts
    std::vector<Hour> hours;
    std::vector<Cut> cuts;
    std::vector<QRectF> places; ///< of each part, at its times; narrow if there is no room for text
    std::vector<Name> names;    ///< those for which there is room between the others

    /// True if the part has room for a line of text.
    [[nodiscard]] bool hasRoom(std::size_t part) const;
};

/// Returns the height that a day of that scale needs.
[[nodiscard]] int heightOf(const core::TimeScale& scale, const QFontMetrics& metrics);

[[nodiscard]] TimelineLayout layOut(const Timeline& timeline, const QFontMetrics& metrics,
                                    const QRectF& rect);

/// True for breaks. They are the gaps of the day.
[[nodiscard]] bool isGap(const core::DayPart& part);

} // namespace pomotide::ui
