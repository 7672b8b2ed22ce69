// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_model.h"
#include "core/present/day_summary.h"

#include <QWidget>

class QPushButton;

namespace pomotide::ui {

class DayTimeline;
class SecondaryLabel;
class TitledCard;

/// The day as a timeline. What is over is folded until the user opens it; a day without anything
/// has a sentence instead.
class DayCard final : public QWidget {
    Q_OBJECT

public:
    explicit DayCard(QWidget* parent = nullptr);

    /// `zone` must outlive it.
    void offer(const core::DayModel& day, core::DayStage stage, const core::Zone& zone);

    /// Adds a widget below the timeline.
    void addBelow(QWidget* widget, Qt::Alignment alignment = {});

    /// Returns the whole day as offered.
    [[nodiscard]] const core::DayModel& day() const { return m_day; }

signals:
    /// Emitted when the user has moved a bound of the session. `span` has the new bounds.
    void changeWished(const core::DaySession& session, const core::Span& span);
    /// Emitted when sessions should be planned.
    void planWished();
    /// Emitted when the keyboard has reached a place in that widget.
    void reached(const QWidget* widget, const QRect& place);
    void opened(const core::DayPart& part);
    /// Emitted when the acts for the part should be offered at that point of the screen.
    void menuWished(const core::DayPart& part, const QPoint& point);

private:
    void build();
    void showDay();
    void showEmpty(bool isEmpty);

    core::DayModel m_day;
    core::DayStage m_stage = core::DayStage::NoHours;
    const core::Zone* m_zone = nullptr;
    bool m_isUnfolded = false;
    TitledCard* m_card;
    QPushButton* m_earlier;
    DayTimeline* m_timeline;
    SecondaryLabel* m_empty;
    QPushButton* m_plan;
};

} // namespace pomotide::ui
