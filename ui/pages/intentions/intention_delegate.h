// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace pomotide::ui {

/// Edits one line of text in place. What the model refuses stays in its editor.
class IntentionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

signals:
    /// The Tab key asks to go on editing that many columns to the right.
    void columnWished(int by);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool commit(QWidget* editor);

    mutable bool m_isRefused = false;
};

} // namespace pomotide::ui
