// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/points_model.h"
#include "ui/session/session_bridge.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace pomotide::ui {

/// The reason for each point of the day. Folded until the user opens it.
class PointsBreakdown final : public QWidget {
    Q_OBJECT

public:
    /// The bridge must outlive it.
    explicit PointsBreakdown(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Shows the points of today. Reads the history only while unfolded.
    void refresh();

private:
    void setUnfolded(bool isUnfolded);
    void showEntries();
    void addEntry(const core::PointsEntry& entry, int row);
    void add(QWidget* part, int row, int column, int columns);

    SessionBridge& m_bridge;
    QToolButton* m_fold;
    QWidget* m_content;
    QGridLayout* m_grid;
    core::PointsModel m_model; ///< shown
};

} // namespace pomotide::ui
