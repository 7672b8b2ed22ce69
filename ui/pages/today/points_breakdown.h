// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/points_model.h"
#include "ui/session/session_bridge.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

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
    void addEntry(const core::PointsEntry& entry);
    void add(QWidget* line);

    SessionBridge& m_bridge;
    QToolButton* m_fold;
    QWidget* m_content;
    QVBoxLayout* m_column;
    core::PointsModel m_model; ///< shown
};

} // namespace pomotide::ui
