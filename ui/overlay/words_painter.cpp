// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/words_painter.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace pomotide::ui {

namespace {

constexpr double kWidest = 0.6; // of the screen's width

// Of the screen's shorter side.
constexpr double kInRing = 0.76;
constexpr double kHeadline = 0.039;
constexpr double kSubline = 0.025;
constexpr double kRoundest = 0.07;

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

Plate plateOf(const Words& words, const QSizeF& screen)
{
    const double side = std::min(screen.width(), screen.height());
    const QFont headline = wordsFont(side * kHeadline, QFont::DemiBold);
    const double unit = headline.pixelSize();
    const double widest = std::min(kWidest * screen.width(), kInRing * side) - 2 * kPaddingX * unit;
    const QFont subline = wordsFont(side * kSubline, QFont::Normal);

    Plate plate{.headline = blockOf(words.headline, headline, widest),
                .subline = blockOf(words.subline, subline, widest),
                .paddingX = kPaddingX * unit,
                .paddingY = kPaddingY * unit};
    if (!plate.subline.lines.isEmpty()) {
        plate.spacing = kSpacing * unit;
    }
    return plate;
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

QSizeF wordsSize(const Words& words, const QSizeF& screen)
{
    return plateOf(words, screen).size();
}

void paint(QPainter& painter, const Words& words, const QSizeF& screen)
{
    const Plate plate = plateOf(words, screen);
    const QSizeF size = plate.size();
    const double roundest = kRoundest * std::min(screen.width(), screen.height());
    const double radius = std::min(size.height() / 2, roundest);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(11, 14, 19, 210));
    painter.drawRoundedRect(QRectF({0, 0}, size), radius, radius);
    painter.setPen(Qt::white);
    const double top = paintBlock(painter, plate.headline, plate.paddingY, size.width());
    paintBlock(painter, plate.subline, top + plate.spacing, size.width());
    painter.restore();
}

} // namespace pomotide::ui
