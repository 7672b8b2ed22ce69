// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/text_painter.h"

#include "ui/overlay/text_places.h"

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

// Shares of the screen's shorter side.
constexpr double kHeadline = 0.039;
constexpr double kSubline = 0.025;
constexpr double kRoundest = 0.07;

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

Plate plateOf(const OverlayText& text, const QSize& screen, const core::Appearance& appearance)
{
    const double side = shorterSide(screen);
    const QFont headline = textFont(side * kHeadline, QFont::DemiBold);
    const QFont subline = textFont(side * kSubline, QFont::Normal);
    const double unit = headline.pixelSize();
    const TextPlace place = roomyPlace(screen, appearance, text.place);
    const bool isNarrow = isBesideRing(place, appearance);
    const double paddingX = unit * (isNarrow ? kNarrowPaddingX : kPaddingX);
    const double widest = widestPlate(place, screen, appearance) - 2 * paddingX;
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
    const TextPlace place = roomyPlace(screen, appearance, text.place);
    plate.moveCenter(middleOfPlate(plate.size(), screen, appearance, place));
    return {plate.topLeft().toPoint(), QSize(qCeil(plate.width()), qCeil(plate.height()))};
}

std::optional<TextPlace> freeTextPlace(OverlayText text, const QSize& screen,
                                       const core::Appearance& appearance, const QRegion& taken)
{
    const int margin = qCeil(marginOfPlate(screen));
    using enum TextPlace;
    for (const TextPlace place : {text.place, Foot, Above, Corner, Left, Right, Below, Centre}) {
        text.place = place;
        const QRect area = overlayTextArea(text, screen, appearance);
        if (!taken.intersects(area.adjusted(-margin, -margin, margin, margin))) {
            return place;
        }
    }
    return std::nullopt;
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
