// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labels.h"

#include "ui/colour/mixed_colour.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace pomotide::ui {

namespace {

/// Source: resources/design.md.
qreal scaleOf(Heading::Rank rank)
{
    switch (rank) {
    case Heading::Rank::Now:
        return 1.9;
    case Heading::Rank::Page:
        return 1.5;
    case Heading::Rank::Part:
        return 1.15;
    case Heading::Rank::Group:
        break;
    }
    return 1;
}

/// Share of the text's colour in a secondary label's; the rest is the background's.
constexpr float kSecondaryStrength = 0.72F;

constexpr int kMessageBar = 3;

} // namespace

Heading::Heading(const QString& text, Rank rank, QWidget* parent)
    : QLabel(text, parent), m_rank(rank)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (rank == Rank::Page) {
        setObjectName(QStringLiteral("pageTitle"));
    } else if (rank == Rank::Group) {
        setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    }
    adoptFont();
}

void Heading::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        adoptFont();
    }
}

void Heading::adoptFont()
{
    QFont own = QApplication::font();
    if (own.pointSizeF() > 0) {
        own.setPointSizeF(own.pointSizeF() * scaleOf(m_rank));
    }
    own.setWeight(QFont::DemiBold);
    setFont(own);
}

SecondaryLabel::SecondaryLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    adoptPalette();
}

void SecondaryLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        adoptPalette();
    }
}

bool SecondaryLabel::event(QEvent* event)
{
    const bool taken = QLabel::event(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::Polish) {
        adoptPalette();
    }
    return taken;
}

void SecondaryLabel::adoptPalette()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    const QColor wanted =
        mixed(around.color(QPalette::Active, QPalette::WindowText),
              around.color(QPalette::Active, QPalette::Window), kSecondaryStrength);
    if (palette().color(QPalette::Active, QPalette::WindowText) != wanted) {
        QPalette own;
        own.setColor(QPalette::WindowText, wanted);
        setPalette(own);
    }
}

InlineMessage::InlineMessage(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(3 * kMessageBar, kMessageBar, 0, kMessageBar);
    hide();
}

void InlineMessage::say(const QString& sentence)
{
    if (sentence.isEmpty()) {
        clear();
        return;
    }
    setText(sentence);
    show();
    announce(*this, sentence);
}

void InlineMessage::clear()
{
    setText({});
    hide();
}

void InlineMessage::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(style()->visualRect(layoutDirection(), rect(), {0, 0, kMessageBar, height()}),
                     palette().highlight());
    QLabel::paintEvent(event);
}

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("MMMMMMMMMM")), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(
        &painter, room, Qt::AlignVCenter | Qt::AlignLeading, palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    const bool whole = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
    setToolTip(whole ? QString() : plainToolTip(text()));
}

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace pomotide::ui
