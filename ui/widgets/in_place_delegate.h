// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace pomotide::ui {

/// Edits cells in place. Rows are high enough for an editor and for touch. A value that the model
/// refuses stays in the editor, as does typed text when the model changes. Escape restores what was
/// there, and undo brings the typed text back; the next Escape closes the editor.
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
    /// Emitted when Tab was pressed: editing should continue `by` columns to the right.
    void columnWished(int by);
    /// Emitted when Escape has brought back what was there before typing.
    void restored();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

    /// Paints what is behind the content of a cell, and its focus.
    static void paintBackground(QPainter& painter, const QStyleOptionViewItem& item);

    /// Returns the value for the model.
    [[nodiscard]] virtual QVariant valueOf(const QWidget* editor) const;

    /// Passes the entered value to the model. Closes the editor and returns true if it was
    /// accepted.
    bool commit(QWidget* editor);

private:
    bool restore(QWidget* editor) const;

    mutable QString m_offered; ///< what a line is to edit
    mutable bool m_isRefused = false;
};

} // namespace pomotide::ui
