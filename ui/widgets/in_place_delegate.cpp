// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/in_place_delegate.h"

#include "ui/widgets/line_edit.h"
#include "ui/widgets/typed_field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMetaProperty>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// True if text was typed into the editor or the line edit in it.
bool isTyped(const QWidget* editor)
{
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    line = line ? line : editor->findChild<const QLineEdit*>();
    return line && line->isModified();
}

/// True if the focus has left the editor. Popups such as its list or a menu do not count.
bool isLeft(const QWidget* editor)
{
    const QWidget* focus = QApplication::focusWidget();
    return QApplication::activePopupWidget() == nullptr && focus != editor &&
           !editor->isAncestorOf(focus);
}

} // namespace

QWidget* InPlaceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex& index) const
{
    auto* editor = new LineEdit(parent);
    editor->setObjectName(QStringLiteral("inPlaceEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

QSize InPlaceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), std::max(usual.height(), 2 * option.fontMetrics.height())};
}

void InPlaceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    m_offered = index.data(Qt::EditRole).toString();
    // Setting the same text again would make the line forget what undo brings back.
    if (!isTyped(editor) && valueOf(editor).toString() != m_offered) {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void InPlaceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const
{
    m_isRefused = !model->setData(index, valueOf(editor));
}

QVariant InPlaceDelegate::valueOf(const QWidget* editor) const
{
    return editor->metaObject()->userProperty().read(editor);
}

void InPlaceDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& item)
{
    QStyleOptionViewItem background = item;
    background.text.clear();
    background.icon = {};
    background.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, &painter, item.widget);
}

bool InPlaceDelegate::eventFilter(QObject* object, QEvent* event)
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
        case Qt::Key_Escape:
            if (const auto* field = qobject_cast<TypedField*>(editor);
                field && field->isTouched()) {
                emit restored();
                return false; // it restores itself
            }
            if (restore(editor)) {
                emit restored();
                return true;
            }
            break;
        default:
            break;
        }
    }
    if (editor && event->type() == QEvent::FocusOut) {
        if (!editor->isActiveWindow() || isLeft(editor)) {
            commit(editor);
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

/// As an edit of the text, so that undo brings it back. Returns false if nothing was typed.
bool InPlaceDelegate::restore(QWidget* editor) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr || qobject_cast<TypedField*>(line) != nullptr || !line->isModified()) {
        return false;
    }
    line->selectAll();
    line->insert(m_offered);
    line->selectAll();
    line->setModified(false);
    return true;
}

bool InPlaceDelegate::commit(QWidget* editor)
{
    emit commitData(editor);
    if (!m_isRefused) {
        if (auto* line = qobject_cast<QLineEdit*>(editor)) {
            line->setModified(false); // it is no draft any more
        }
        emit closeEditor(editor);
    }
    return !m_isRefused;
}

} // namespace pomotide::ui
