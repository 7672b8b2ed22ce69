// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/search_field.h"

#include "ui/style/icons.h"
#include "ui/style/measures.h"

#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// For so many letters a field of Qt has room.
constexpr int kQtLetters = 17;

} // namespace

SearchField::SearchField(QWidget* parent) : LineEdit(parent)
{
    setClearButtonEnabled(true);
    m_clear = findChild<QToolButton*>();
    m_clear->setAccessibleName(tr("Clear"));
    addAction(symbolIcon(Symbol::Search), LeadingPosition)->setText(tr("Search"));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::resultsWished);
}

QSize SearchField::sizeHint() const
{
    const QSize usual = LineEdit::sizeHint();
    const auto metrics = fontMetrics();
    const int letters = metrics.horizontalAdvance(placeholderText());
    const int around = usual.width() - kQtLetters * metrics.horizontalAdvance(QLatin1Char('x'));
    return {std::max(usual.width(), letters + around + metrics.height()), usual.height()};
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    LineEdit::resizeEvent(event);
    QRect target(QPoint(), m_clear->size().expandedTo({kLeastTarget, kLeastTarget}));
    target.moveCenter(m_clear->geometry().center());
    m_clear->setGeometry(target);
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return LineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down) {
        emit resultsWished();
    } else {
        LineEdit::keyPressEvent(event);
    }
}

} // namespace pomotide::ui
