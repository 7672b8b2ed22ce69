// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tag_clicks.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QStyleOptionViewItem>

#include <utility>

namespace pomotide::ui {

TagClicks::TagClicks(QAbstractItemView* view, TagAt tagAt)
    : QObject(view), m_view(view), m_tagAt(std::move(tagAt))
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

bool TagClicks::eventFilter(QObject* object, QEvent* event)
{
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (mouse == nullptr) {
        return QObject::eventFilter(object, event);
    }
    const QString tag = tagAt(mouse->position().toPoint());
    const bool isPlain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
    switch (event->type()) {
    case QEvent::MouseMove:
        if (mouse->buttons() == Qt::NoButton) {
            showPointer(!tag.isEmpty());
        }
        return !m_pressed.isEmpty();
    case QEvent::MouseButtonPress:
        m_pressed = isPlain ? tag : QString();
        return !m_pressed.isEmpty();
    case QEvent::MouseButtonDblClick:
        return isPlain && !tag.isEmpty(); // other rows may have come there
    case QEvent::MouseButtonRelease: {
        const QString pressed = std::exchange(m_pressed, {});
        if (!pressed.isEmpty() && pressed == tag) {
            emit chosen(tag);
        }
        return !pressed.isEmpty();
    }
    default:
        return false;
    }
}

void TagClicks::showPointer(bool isOnTag)
{
    if (isOnTag) {
        m_view->viewport()->setCursor(Qt::PointingHandCursor);
    } else {
        m_view->viewport()->unsetCursor();
    }
}

QString TagClicks::tagAt(const QPoint& point) const
{
    const QModelIndex index = m_view->indexAt(point);
    if (!index.isValid()) {
        return {};
    }
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.widget = m_view;
    option.font = m_view->font();
    option.rect = m_view->visualRect(index);
    return m_tagAt(option, index, point);
}

} // namespace pomotide::ui
