// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/words_painter.h"

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

constexpr double kWidest = 0.6; // of the screen's width

// Of the screen's shorter side.
constexpr double kHeadline = 0.039;
constexpr double kSubline = 0.025;
constexpr double kRoundest = 0.07;
constexpr double kMargin = 0.02; // to a strip, a small ring, the screen's edges
constexpr double kRoomy = 0.5;   // what words need inside a ring; in a smaller one, they go below

constexpr double kInRing = 0.98; // of what is free inside it

// Of the headline's size.
constexpr double kPaddingX = 1.1;
constexpr double kPaddingY = 0.7;
constexpr double kSpacing = 0.2;

constexpr int kMostLines = 2;

QFont wordsFont(double size, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(12, static_cast<int>(std::lround(size))));
    font.setWeight(weight);
    return font;
}

/// One text, broken into lines.
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

/// With nothing between the words but blanks, and where the text has line breaks, those.
QString tidied(const QString& words)
{
    QStringList lines;
    for (const QString& line : words.split(QLatin1Char('\n'))) {
        lines += line.simplified();
    }
    lines.removeAll(QString());
    return lines.join(QChar(QChar::LineSeparator));
}

Block blockOf(const QString& words, const QFont& font, double widest)
{
    const QString text = tidied(words);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    Block block{font, {}};
    if (text.isEmpty()) {
        return block; // or else it would be one empty line
    }
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widest);
        if (block.lines.size() == kMostLines - 1) {
            const QString rest = text.mid(line.textStart()).simplified();
            block.lines += QFontMetricsF(font).elidedText(rest, Qt::ElideRight, widest);
            break;
        }
        block.lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return block;
}

/// The words as they stand on the plate.
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

bool isInsideRing(const QSize& screen, const core::Look& look)
{
    return look.place == core::Place::Centre &&
           insideOfRing(screen, look) >= kRoomy * shorterSide(screen);
}

Plate plateOf(const Words& words, const QSize& screen, const core::Look& look)
{
    const double side = shorterSide(screen);
    const QFont headline = wordsFont(side * kHeadline, QFont::DemiBold);
    const QFont subline = wordsFont(side * kSubline, QFont::Normal);
    const double unit = headline.pixelSize();
    double widest = kWidest * screen.width();
    if (isInsideRing(screen, look)) {
        widest = std::min(widest, kInRing * insideOfRing(screen, look));
    }
    widest -= 2 * kPaddingX * unit;

    Plate plate{.headline = blockOf(words.headline, headline, widest),
                .subline = blockOf(words.subline, subline, widest),
                .paddingX = kPaddingX * unit,
                .paddingY = kPaddingY * unit};
    if (!plate.subline.lines.isEmpty()) {
        plate.spacing = kSpacing * unit;
    }
    return plate;
}

/// In the middle of the screen; away from it only as far as a strip or a small ring demands.
QPointF middleOf(const QSizeF& plate, const QSize& screen, const core::Look& look)
{
    const double margin = kMargin * shorterSide(screen);
    const QRectF overlay = areaOn(screen, look);
    QPointF middle = QRectF({0, 0}, screen).center();
    switch (look.place) {
    case core::Place::Centre:
        if (!isInsideRing(screen, look)) {
            const double lowest = screen.height() - margin - plate.height() / 2;
            middle.setY(std::min(overlay.bottom() + margin + plate.height() / 2, lowest));
        }
        break;
    case core::Place::Top:
        middle.setY(overlay.bottom() + margin + plate.height() / 2);
        break;
    case core::Place::Right:
        middle.setX(overlay.left() - margin - plate.width() / 2);
        break;
    case core::Place::Bottom:
        middle.setY(overlay.top() - margin - plate.height() / 2);
        break;
    case core::Place::Left:
        middle.setX(overlay.right() + margin + plate.width() / 2);
        break;
    }
    return middle;
}

/// Returns where the next block begins.
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

QRect wordsArea(const Words& words, const QSize& screen, const core::Look& look)
{
    QRectF plate({0, 0}, plateOf(words, screen, look).size());
    plate.moveCenter(middleOf(plate.size(), screen, look));
    return {plate.topLeft().toPoint(), QSize(qCeil(plate.width()), qCeil(plate.height()))};
}

void paint(QPainter& painter, const Words& words, const QSize& screen, const core::Look& look)
{
    const Plate plate = plateOf(words, screen, look);
    const QSizeF size = plate.size();
    const double radius = std::min(size.height() / 2, kRoundest * shorterSide(screen));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(11, 14, 19, 210));
    // Blended, Qt would hand parts of it to a pool of threads.
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawRoundedRect(QRectF({0, 0}, size), radius, radius);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(Qt::white);
    const double top = paintBlock(painter, plate.headline, plate.paddingY, size.width());
    paintBlock(painter, plate.subline, top + plate.spacing, size.width());
    painter.restore();
}

} // namespace pomotide::ui
