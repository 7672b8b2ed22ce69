// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_summary.h"
#include "core/present/now_model.h"
#include "ui/session/session_bridge.h"

#include <QWidget>

namespace pomotide::ui {

class Heading;
class PointsBar;
class PointsBreakdown;
class SecondaryLabel;
class TitledCard;

/// What the day has been so far: points, if the user wants them, and times.
class DaySoFar final : public QWidget {
    Q_OBJECT

public:
    /// The bridge must outlive it.
    explicit DaySoFar(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Hides itself while there is nothing to tell.
    void offer(const core::NowModel& now, const core::DaySummary& summary);

private:
    void build();
    void showPoints(const core::NowModel& now, const core::DaySummary& summary);

    SessionBridge& m_bridge;
    TitledCard* m_card;
    PointsBar* m_bar;
    Heading* m_earned;
    SecondaryLabel* m_possible;
    SecondaryLabel* m_loss;
    SecondaryLabel* m_times;
    PointsBreakdown* m_breakdown;
};

} // namespace pomotide::ui
