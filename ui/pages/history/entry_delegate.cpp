// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/entry_delegate.h"

#include "ui/pages/history/entry_model.h"
#include "ui/text/text.h"
#include "ui/widgets/verdicts.h"

#include <QComboBox>

namespace pomotide::ui {

EntryDelegate::EntryDelegate(const SessionBridge& bridge, QObject* parent)
    : InPlaceDelegate(parent), m_bridge(bridge)
{}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const bool isTime = index.column() == EntryModel::Begin || index.column() == EntryModel::End;
    if (isTime) {
        return InPlaceDelegate::createEditor(parent, option, index);
    }
    QWidget* editor = listEditor(parent, index);
    editor->setObjectName(QStringLiteral("inPlaceEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor)) {
        list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
    } else {
        InPlaceDelegate::setEditorData(editor, index);
    }
}

QVariant EntryDelegate::valueOf(const QWidget* editor) const
{
    if (const auto* list = qobject_cast<const QComboBox*>(editor)) {
        return list->currentData();
    }
    return InPlaceDelegate::valueOf(editor);
}

QWidget* EntryDelegate::listEditor(QWidget* parent, const QModelIndex& index) const
{
    auto* editor = new QComboBox(parent);
    if (index.column() == EntryModel::Evaluation) {
        for (const core::Verdict verdict : kVerdicts) {
            editor->addItem(text::verdict(verdict), static_cast<int>(verdict));
        }
    } else {
        const QVariant own = index.data(Qt::EditRole);
        for (const core::Intention& each : m_bridge.state().open) {
            editor->addItem(QString::fromStdString(each.title).simplified(),
                            static_cast<qlonglong>(each.id));
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
