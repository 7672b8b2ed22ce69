// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace pomotide::ui {

QWidget* IntentionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("inPlaceEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

QSize IntentionDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    // Room for an editor, and for a finger.
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), std::max(usual.height(), 2 * option.fontMetrics.height())};
}

void IntentionDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const
{
    m_isRefused = !model->setData(index, static_cast<QLineEdit*>(editor)->text());
}

bool IntentionDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            commit(editor);
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            if (commit(editor)) {
                emit columnWished(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab ? 1 : -1);
            }
            return true;
        default:
            break;
        }
    }
    if (editor && event->type() == QEvent::FocusOut) {
        // A menu over the editor does not take the focus for good.
        if (!editor->isActiveWindow() || QApplication::focusWidget() != editor) {
            commit(editor);
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

bool IntentionDelegate::commit(QWidget* editor)
{
    emit commitData(editor);
    if (!m_isRefused) {
        emit closeEditor(editor);
    }
    return !m_isRefused;
}

} // namespace pomotide::ui
