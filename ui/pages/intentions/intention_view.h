// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/intention_list.h"

#include <QTreeView>

namespace pomotide::ui {

class IntentionModel;

/// The list of intentions. What is selected stays selected, also through another search.
class IntentionView final : public QTreeView {
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit IntentionView(IntentionModel& model, QWidget* parent = nullptr);

    /// From the top down.
    [[nodiscard]] std::vector<int> selectedRows() const;

    void select(core::IntentionId id);

    /// Edits the current row's title.
    void editTitle();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void selectionMoved();
    void editorClosed();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void adoptFont();
    void adoptChoice();
    void keepSelection();
    void restoreSelection();
    void editColumn(int by);

    IntentionModel& m_model;
    core::IntentionIds m_kept;
    std::optional<core::IntentionId> m_keptCurrent;
};

} // namespace pomotide::ui
