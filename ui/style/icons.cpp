// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include "ui/style/measures.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <array>

namespace pomotide::ui {

namespace {

constexpr int kSide = 18;

// In the order of Symbol.
constexpr std::array kNames{
    "today", "upcoming", "intentions", "history",  "settings", "undo",  "redo",  "add",  "remove",
    "close", "more",     "search",     "previous", "next",     "start", "stop",  "skip", "repeat",
    "check", "copy",     "save",       "compact",  "info",     "pin",   "whole",
};

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Selected) {
        return palette.color(QPalette::HighlightedText);
    }
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                         QPalette::ButtonText);
}

/// True for those that point backwards or forwards.
bool hasDirection(Symbol symbol)
{
    return symbol == Symbol::Previous || symbol == Symbol::Next || symbol == Symbol::Undo ||
           symbol == Symbol::Redo;
}

/// Draws a pictogram anew in each size and colour.
class SymbolEngine final : public QIconEngine {
public:
    explicit SymbolEngine(Symbol symbol) : m_hasDirection(hasDirection(symbol))
    {
        QFile file(QStringLiteral(":/icons/symbolic/%1.svg").arg(symbolName(symbol)));
        if (file.open(QIODevice::ReadOnly)) {
            m_svg = file.readAll();
        }
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QByteArray ink = inkFor(mode).name().toLatin1();
        QSvgRenderer picture(QByteArray(m_svg).replace("currentColor", ink));
        painter->save();
        if (m_hasDirection && QApplication::isRightToLeft()) {
            painter->translate(rect.left() + rect.right() + 1, 0);
            painter->scale(-1, 1);
        }
        picture.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SymbolEngine(*this); }

private:
    QByteArray m_svg;    ///< with currentColor for the ink
    bool m_hasDirection; ///< mirrored where texts are written from right to left
};

} // namespace

QString symbolName(Symbol symbol)
{
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(symbol)));
}

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

void setSymbol(QAbstractButton* button, Symbol symbol)
{
    const int side = scaled(kSide, button->fontMetrics());
    button->setIcon(symbolIcon(symbol));
    button->setIconSize({side, side});
}

} // namespace pomotide::ui
