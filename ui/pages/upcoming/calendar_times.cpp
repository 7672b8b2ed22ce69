// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/calendar_times.h"

#include "ui/pages/upcoming/calendar_text.h"
#include "ui/text/civil.h"

#include <QPainter>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// In line heights.
constexpr double kLeast = 0.85; ///< of a line that is readable
constexpr double kLow = 1.9;    ///< below which there is no second line
constexpr double kMargin = 0.45;
constexpr double kOtherMargin = 0.2;
constexpr double kTightMargin = 0.1;

/// Returns the times on one line or two, or only the first one if they are low; empty if the width
/// is too little. Without room for them, "AM" and "PM" go, as the hours are beside the block.
QString textIn(const QSizeF& room, const core::WallSpan& at, const QFontMetrics& metrics)
{
    const double width = room.width() - kOtherMargin * metrics.height();
    if (QString text = timesText(at); metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    const bool isLow = room.height() < kLow * metrics.height();
    for (const auto write : {timeText, shortTimeText}) {
        const QString from = write(core::timeOfDay(at.from));
        const QString to = write(core::timeOfDay(at.to));
        QString text = isLow ? from : from + QStringLiteral("–\n") + to;
        if (metrics.size(0, text).width() <= room.width()) {
            return text;
        }
    }
    return {};
}

/// Writes the times from top to bottom, or only the first one, as the block is high enough.
void paintTurned(QPainter& painter, const BlockTimes& times, const QFontMetrics& metrics)
{
    const double line = metrics.height();
    const QRectF& place = times.place;
    const double length = place.height() - kMargin * line;
    const core::TimeOfDay from = core::timeOfDay(times.at.from);
    const QStringList texts{timesText(times.at), timeText(from), shortTimeText(from)};
    const auto text = std::find_if(texts.begin(), texts.end(), [&](const QString& each) {
        return metrics.horizontalAdvance(each) <= length;
    });
    if (place.width() < kLeast * line || text == texts.end()) {
        return;
    }
    const double beside = std::min(kMargin * line, (place.width() - line) / 2);
    const double right = times.isMirrored ? place.right() - beside : place.left() + beside + line;
    painter.translate(right, place.top() + kMargin * line);
    painter.rotate(90);
    painter.drawText(QRectF(0, 0, length, line),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute), *text);
}

} // namespace

void paintTimes(QPainter& painter, const BlockTimes& times)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const double line = metrics.height();
    const QRectF& place = times.place;
    if (place.height() < kLeast * line) {
        return;
    }
    QFont font = painter.font();
    font.setStrikeOut(times.isStruck);
    painter.save();
    painter.setFont(font);
    painter.setPen(times.ink);
    painter.setClipRect(place, Qt::IntersectClip);
    const double above = std::min(0.4 * line, (place.height() - kLeast * line) / 2);
    const double begin = kMargin * line;
    QRectF room =
        times.isMirrored ? place.adjusted(0, above, -begin, 0) : place.adjusted(begin, above, 0, 0);
    QString text = textIn(room.size(), times.at, metrics);
    if (text.isEmpty()) {
        room = place.adjusted(kTightMargin * line, above, -kTightMargin * line, 0);
        text = textIn(room.size(), times.at, metrics);
    }
    if (text.isEmpty()) {
        paintTurned(painter, times, metrics);
    } else {
        const auto side = times.isMirrored ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(room, static_cast<int>(side | Qt::AlignTop | Qt::AlignAbsolute), text);
    }
    painter.restore();
}

} // namespace pomotide::ui
