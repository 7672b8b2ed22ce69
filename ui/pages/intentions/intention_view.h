// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/intention_list.h"

#include <QTreeView>

namespace pomotide::ui {

class IntentionModel;

/// The list of intentions. It keeps the selection when the search changes.
class IntentionView final : public QTreeView {
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit IntentionView(IntentionModel& model, QWidget* parent = nullptr);

    /// Returns the selected rows in ascending order.
    [[nodiscard]] std::vector<int> selectedRows() const;

    void select(core::IntentionId id);
    void selectFirst();

    /// Selects intentions that were selected when they went, and are back now.
    void selectReturned();

    using QTreeView::edit;
    /// Edits the current row's title.
    void editTitle();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void selectionMoved();
    /// Emitted when a cell is being edited.
    void editorOpened(const QModelIndex& index);
    void editorClosed();
    /// Emitted with a tag, without its #, that was clicked.
    void tagChosen(const QString& tag);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void adoptFont();
    void noteRemoved(int first, int last);
    void keepSelection();
    void restoreSelection();
    void editColumn(int by);
    /// The height at which what is dragged over that place would go.
    [[nodiscard]] int dropLineAt(const QPoint& place) const;

    IntentionModel& m_model;
    core::IntentionIds m_kept;
    core::IntentionIds m_removed; ///< they were selected
    std::optional<core::IntentionId> m_keptCurrent;
    int m_dropLine = -1; ///< where what is dragged would go; negative if nowhere
};

} // namespace pomotide::ui
