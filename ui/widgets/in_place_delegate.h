// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace pomotide::ui {

/// Edits in place, in rows high enough for an editor and for a finger. What the model refuses stays
/// in its editor, and so does what is being typed when the model changes.
class InPlaceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

signals:
    /// The Tab key asks to go on editing that many columns to the right.
    void columnWished(int by);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

    /// What the model is to be given.
    [[nodiscard]] virtual QVariant valueOf(const QWidget* editor) const;

    /// Gives the model what was entered, and closes the editor if that is not refused.
    bool commit(QWidget* editor);

private:
    mutable bool m_isRefused = false;
};

} // namespace pomotide::ui
