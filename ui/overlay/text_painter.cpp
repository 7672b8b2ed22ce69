// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/text_painter.h"

#include "ui/overlay/overlay_layout.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace pomotide::ui {

namespace {

constexpr double kWidest = 0.6; // share of the screen's width

// Shares of the screen's shorter side.
constexpr double kHeadline = 0.039;
constexpr double kSubline = 0.025;
constexpr double kRoundest = 0.07;
constexpr double kMargin = 0.02; // to a strip, a small ring and the screen's edges
constexpr double kRoomy = 0.5;   // least diameter for text inside a ring, else it is below

constexpr double kLeastBeside = 0.25; // least width for text beside a ring, else it is inside

// Shares of the diameter inside a ring.
constexpr double kInRing = 0.98;
constexpr double kInRingAway = 0.8; // away from its middle
constexpr double kFarthest = 0.25;  // from its middle

// Shares of the headline's size.
constexpr double kPaddingX = 1.1;
constexpr double kNarrowPaddingX = 0.8; // beside a ring
constexpr double kPaddingY = 0.7;
constexpr double kSpacing = 0.2;

constexpr double kNarrower = 0.95; // factor of each step towards lines of equal width

constexpr int kMostLines = 2;
constexpr int kMostLinesBeside = 3;

QFont textFont(double size, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(12, static_cast<int>(std::lround(size))));
    font.setWeight(weight);
    return font;
}

/// A text broken into lines.
struct Block {
    QFont font;
    QStringList lines;

    [[nodiscard]] double width() const
    {
        double widest = 0;
        for (const QString& line : lines) {
            widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(line));
        }
        return std::ceil(widest);
    }
    [[nodiscard]] double height() const
    {
        return static_cast<double>(lines.size()) * QFontMetricsF(font).height();
    }
};

/// Returns the text with one blank between words and without empty lines.
QString tidied(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        lines += line.simplified();
    }
    lines.removeAll(QString());
    return lines.join(QChar(QChar::LineSeparator));
}

/// Returns at most `mostLines` lines. Only the last one, which has the rest, may be wider than
/// `width`.
QStringList broken(const QString& text, const QFont& font, double width, int mostLines,
                   QTextOption::WrapMode mode)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(mode);
    layout.setTextOption(option);

    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostLines - 1) {
            lines += text.mid(line.textStart()).simplified();
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

bool fit(const QStringList& lines, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    return std::all_of(lines.begin(), lines.end(), [&](const QString& line) {
        return metrics.horizontalAdvance(line) <= width;
    });
}

/// Returns as few lines as possible, of about equal width.
Block blockOf(const QString& source, const QFont& font, double widest, int mostLines)
{
    const QString text = tidied(source);
    Block block{font, {}};
    if (text.isEmpty()) {
        return block; // broken() would return one empty line
    }
    block.lines = broken(text, font, widest, mostLines, QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A text without any width would fit into any.
    for (double width = kNarrower * widest; width >= 1; width *= kNarrower) {
        const QStringList lines = broken(text, font, width, mostLines, QTextOption::WordWrap);
        if (lines.size() != block.lines.size() || !fit(lines, font, width)) {
            break;
        }
        block.lines = lines;
    }
    block.lines.back() = QFontMetricsF(font).elidedText(block.lines.back(), Qt::ElideRight, widest);
    return block;
}

/// The lines and the space around them.
struct Plate {
    Block headline;
    Block subline;
    double paddingX = 0;
    double paddingY = 0;
    double spacing = 0;

    [[nodiscard]] QSizeF size() const
    {
        const double width = std::max(headline.width(), subline.width());
        return {width + 2 * paddingX,
                headline.height() + spacing + subline.height() + 2 * paddingY};
    }
};

double shorterSide(const QSize& screen)
{
    return std::min(screen.width(), screen.height());
}

bool isInsideRing(const QSize& screen, const core::Appearance& appearance)
{
    return appearance.place == core::Place::Centre &&
           insideOfRing(screen, appearance) >= kRoomy * shorterSide(screen);
}

bool isBeside(TextPlace place)
{
    return place == TextPlace::Left || place == TextPlace::Right;
}

/// Returns the width for text on either side of a ring.
double widthBesideRing(const QSize& screen, const core::Appearance& appearance)
{
    const double free = (screen.width() - areaOn(screen, appearance).width()) / 2.0;
    return free - 2 * kMargin * shorterSide(screen);
}

TextPlace placeOn(const QSize& screen, const core::Appearance& appearance, TextPlace wished)
{
    const bool hasRoom = appearance.place != core::Place::Centre ||
                         widthBesideRing(screen, appearance) >= kLeastBeside * shorterSide(screen);
    return isBeside(wished) && !hasRoom ? TextPlace::Centre : wished;
}

double widestAt(TextPlace place, const QSize& screen, const core::Appearance& appearance)
{
    const double widest = kWidest * screen.width();
    if (appearance.place != core::Place::Centre) {
        return widest;
    }
    if (isBeside(place)) {
        return std::min(widest, widthBesideRing(screen, appearance));
    }
    const double share = place == TextPlace::Centre ? kInRing : kInRingAway;
    return isInsideRing(screen, appearance)
               ? std::min(widest, share * insideOfRing(screen, appearance))
               : widest;
}

Plate plateOf(const OverlayText& text, const QSize& screen, const core::Appearance& appearance)
{
    const double side = shorterSide(screen);
    const QFont headline = textFont(side * kHeadline, QFont::DemiBold);
    const QFont subline = textFont(side * kSubline, QFont::Normal);
    const double unit = headline.pixelSize();
    const TextPlace place = placeOn(screen, appearance, text.place);
    const bool isNarrow = isBeside(place) && appearance.place == core::Place::Centre;
    const double paddingX = unit * (isNarrow ? kNarrowPaddingX : kPaddingX);
    const double widest = widestAt(place, screen, appearance) - 2 * paddingX;
    const int mostLines = isNarrow ? kMostLinesBeside : kMostLines;

    Plate plate{.headline = blockOf(text.headline, headline, widest, mostLines),
                .subline = blockOf(text.subline, subline, widest, mostLines),
                .paddingX = paddingX,
                .paddingY = kPaddingY * unit};
    if (!plate.subline.lines.isEmpty()) {
        plate.spacing = kSpacing * unit;
    }
    return plate;
}

/// Returns the largest distance from the middle at which a plate does not touch the ring.
double awayInRing(const QSizeF& plate, double inside)
{
    const double radius = kInRing * inside / 2;
    const double across = std::min(plate.width() / 2, radius);
    const double reach = std::sqrt(radius * radius - across * across) - plate.height() / 2;
    return std::clamp(reach, 0.0, kFarthest * inside);
}

QPointF middleAtRing(const QSizeF& plate, const QSize& screen, const core::Appearance& appearance,
                     TextPlace place)
{
    const double margin = kMargin * shorterSide(screen);
    const QRectF ring = areaOn(screen, appearance);
    const bool isInside = isInsideRing(screen, appearance);
    const double inside = insideOfRing(screen, appearance);
    const double halfWidth = plate.width() / 2;
    const double halfHeight = plate.height() / 2;
    QPointF middle = QRectF({0, 0}, screen).center();
    switch (place) {
    case TextPlace::Left:
        middle.setX(ring.left() - margin - halfWidth);
        break;
    case TextPlace::Right:
        middle.setX(ring.right() + margin + halfWidth);
        break;
    case TextPlace::Above:
        middle.setY(isInside ? middle.y() - awayInRing(plate, inside)
                             : std::max(ring.top() - margin, margin + plate.height()) - halfHeight);
        break;
    case TextPlace::Below:
    case TextPlace::Centre:
        if (!isInside) {
            const double lowest = screen.height() - margin - halfHeight;
            middle.setY(std::min(ring.bottom() + margin + halfHeight, lowest));
        } else if (place == TextPlace::Below) {
            middle.setY(middle.y() + awayInRing(plate, inside));
        }
        break;
    }
    return middle;
}

/// Returns the position along a strip, 0 to 1.
double shareAlong(TextPlace place)
{
    switch (place) {
    case TextPlace::Centre:
        break;
    case TextPlace::Above:
        return 0.25;
    case TextPlace::Right:
        return 1;
    case TextPlace::Below:
        return 0.75;
    case TextPlace::Left:
        return 0;
    }
    return 0.5;
}

/// Returns the middle of a plate that is one margin away from the strip.
QPointF middleAtStrip(const QSizeF& plate, const QSize& screen, const core::Appearance& appearance,
                      TextPlace place)
{
    const double margin = kMargin * shorterSide(screen);
    const QRectF strip = areaOn(screen, appearance);
    const double share = shareAlong(place);
    const auto along = [&](double length, double taken) {
        return std::lerp(margin + taken / 2, length - margin - taken / 2, share);
    };
    QPointF middle(along(screen.width(), plate.width()), along(screen.height(), plate.height()));
    switch (appearance.place) {
    case core::Place::Centre:
    case core::Place::Top:
        middle.setY(strip.bottom() + margin + plate.height() / 2);
        break;
    case core::Place::Right:
        middle.setX(strip.left() - margin - plate.width() / 2);
        break;
    case core::Place::Bottom:
        middle.setY(strip.top() - margin - plate.height() / 2);
        break;
    case core::Place::Left:
        middle.setX(strip.right() + margin + plate.width() / 2);
        break;
    }
    return middle;
}

/// Returns the top of the next block.
double paintBlock(QPainter& painter, const Block& block, double top, double width)
{
    painter.setFont(block.font);
    const double step = QFontMetricsF(block.font).height();
    for (const QString& line : block.lines) {
        painter.drawText(QRectF(0, top, width, step), Qt::AlignCenter | Qt::TextDontClip, line);
        top += step;
    }
    return top;
}

} // namespace

QRect overlayTextArea(const OverlayText& text, const QSize& screen,
                      const core::Appearance& appearance)
{
    QRectF plate({0, 0}, plateOf(text, screen, appearance).size());
    const bool isAtRing = appearance.place == core::Place::Centre;
    const TextPlace place = placeOn(screen, appearance, text.place);
    plate.moveCenter(isAtRing ? middleAtRing(plate.size(), screen, appearance, place)
                              : middleAtStrip(plate.size(), screen, appearance, place));
    return {plate.topLeft().toPoint(), QSize(qCeil(plate.width()), qCeil(plate.height()))};
}

void paint(QPainter& painter, const OverlayText& text, const QSize& screen,
           const core::Appearance& appearance)
{
    const Plate plate = plateOf(text, screen, appearance);
    const QSizeF size = plate.size();
    const double radius = std::min(size.height() / 2, kRoundest * shorterSide(screen));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(11, 14, 19, 210));
    // Qt would use a thread pool for blending.
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawRoundedRect(QRectF({0, 0}, size), radius, radius);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(Qt::white);
    const double top = paintBlock(painter, plate.headline, plate.paddingY, size.width());
    paintBlock(painter, plate.subline, top + plate.spacing, size.width());
    painter.restore();
}

} // namespace pomotide::ui
