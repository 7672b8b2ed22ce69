// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/entry_delegate.h"

#include "ui/pages/history/entry_model.h"
#include "ui/style/measures.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/column_header.h"
#include "ui/widgets/reading_bubble.h"
#include "ui/widgets/row_line.h"
#include "ui/widgets/time_field.h"
#include "ui/widgets/verdicts.h"

#include <QPainter>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Draws the title and its tags, if there is a painter.
RowLine titleLine(QPainter* painter, const QStyleOptionViewItem& item, const QModelIndex& index)
{
    RowLine line(painter, item, cellRoom(item.rect, item.fontMetrics));
    line.title(index.data(EntryModel::PlainRole).toString(), item.font,
               index.data(EntryModel::TagsRole).toStringList());
    return line;
}

/// Draws a sign and a text where lines begin, or a number where they end.
void paintValue(QPainter& painter, const QStyleOptionViewItem& item)
{
    RowLine line(&painter, item, cellRoom(item.rect, item.fontMetrics));
    if (!item.icon.isNull()) {
        line.sign(item.icon, item.decorationSize.width());
    }
    if (item.displayAlignment.testFlag(Qt::AlignRight)) {
        line.take(line.left() - item.fontMetrics.horizontalAdvance(item.text) - 1);
    }
    line.text(item.text, item.font, item.palette.color(QPalette::Active, QPalette::Text),
              line.left());
}

} // namespace

EntryDelegate::EntryDelegate(const SessionBridge& bridge, QObject* parent)
    : InPlaceDelegate(parent), m_bridge(bridge)
{}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    const bool isTime = index.column() == EntryModel::Begin || index.column() == EntryModel::End;
    QWidget* editor = isTime ? timeEditor(parent) : listEditor(parent, index);
    editor->setObjectName(QStringLiteral("inPlaceEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor)) {
        list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
    } else if (auto* field = qobject_cast<TimeField*>(editor)) {
        const auto time = parseTime(index.data(Qt::EditRole).toString());
        field->offer(time.value_or(core::TimeOfDay{}));
    }
}

/// A list is as wide as its words, and within the view.
void EntryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    InPlaceDelegate::updateEditorGeometry(editor, option, index);
    if (qobject_cast<QComboBox*>(editor) != nullptr && index.column() == EntryModel::Evaluation) {
        QRect place = editor->geometry();
        place.setWidth(std::max(place.width(), editor->sizeHint().width()));
        place.moveRight(std::min(place.right(), editor->parentWidget()->width() - 1));
        editor->setGeometry(place);
    }
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, item);
    if (index.column() == EntryModel::Title) {
        titleLine(painter, item, index);
    } else {
        paintValue(*painter, item);
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int sign =
        item.icon.isNull() ? 0 : item.decorationSize.width() + gap(Gap::Tiny, item.fontMetrics);
    const int text = item.fontMetrics.horizontalAdvance(item.text) + 1;
    return {sign + text + 2 * gap(Gap::Small, item.fontMetrics),
            InPlaceDelegate::sizeHint(option, index).height()};
}

QString EntryDelegate::tagAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                             const QPoint& point) const
{
    if (index.column() != EntryModel::Title) {
        return {};
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    return titleLine(nullptr, item, index).tagAt(point);
}

QVariant EntryDelegate::valueOf(const QWidget* editor) const
{
    if (const auto* list = qobject_cast<const QComboBox*>(editor)) {
        return list->currentData();
    }
    const auto* field = qobject_cast<const TimeField*>(editor);
    return field->isReadable() ? timeText(field->timeOfDay()) : field->text();
}

QWidget* EntryDelegate::timeEditor(QWidget* parent)
{
    auto* field = new TimeField(parent);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    new ReadingBubble(field);
    return field;
}

QWidget* EntryDelegate::listEditor(QWidget* parent, const QModelIndex& index) const
{
    auto* editor = new ChoiceBox(parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == EntryModel::Evaluation) {
        for (const core::Verdict verdict : kVerdicts) {
            editor->addItem(text::verdict(verdict), static_cast<int>(verdict));
        }
    } else {
        const QVariant own = index.data(Qt::EditRole);
        for (const core::Intention& each : m_bridge.state().open) {
            editor->addItem(text::titleWithTags(each.title), static_cast<qlonglong>(each.id));
        }
        if (editor->findData(own) < 0) {
            editor->insertItem(0, index.data().toString(), own);
        }
    }
    // Qt calls this const function, but commit() changes the delegate.
    auto* self = const_cast<EntryDelegate*>(this);
    connect(editor, &QComboBox::activated, self, [self, editor] { self->commit(editor); });
    return editor;
}

} // namespace pomotide::ui
