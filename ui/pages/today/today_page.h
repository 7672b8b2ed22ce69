// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_summary.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace pomotide::core {
struct DayModel;
struct DayPart;
struct DaySession;
} // namespace pomotide::core

namespace pomotide::ui {

class AwaitingList;
class ColumnPair;
class DayCard;
class DaySoFar;
class Heading;
class InlineMessage;
class NextEventCard;
class NowPanel;
class PickUpCard;
class SummaryCard;

/// The current day: phase, past and planned pomodoros, what waits for an answer, and points; at its
/// end, a summary.
class TodayPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    TodayPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows that time has passed. Does nothing while the page is hidden.
    void refresh();

    /// Puts the cursor into the line that says where to pick up, if that can be told now.
    void beginNextStep();

signals:
    /// Emitted when sessions should be planned.
    void planWished();
    /// Emitted when it should be chosen what the slots are for.
    void slotsWished();
    /// Emitted when that past pomodoro should be shown, to be corrected.
    void entryWished(const core::DayPart& part);
    /// Emitted with a sentence for people about what was just done.
    void said(const QString& sentence);
    /// Emitted when that content should be written to the file with that path.
    void saveWished(const QString& path, const QByteArray& content);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectAll();
    QWidget* nowCard();
    void showState();
    void showDay(const core::DayModel& day, const core::DaySummary& summary);
    void announcePhase(const core::NowModel& now);
    void showEarlyEnd();
    void endNow();
    void ask(const std::vector<core::Command>& changes);
    void openPart(const core::DayPart& part);
    void showMenu(const core::DayPart& part, const QPoint& point);
    void changeSession(const core::DaySession& session, const core::Span& span);
    void scrollTo(const QWidget* widget, const QRect& place);

    SessionBridge& m_bridge;
    EditLog& m_log;
    QScrollArea* m_area;
    ColumnPair* m_columns;
    Heading* m_title;
    NowPanel* m_now;
    SummaryCard* m_summary;
    AwaitingList* m_awaiting;
    PickUpCard* m_pickUp;
    DayCard* m_day;
    InlineMessage* m_message;
    QPushButton* m_endNow;
    DaySoFar* m_soFar;
    NextEventCard* m_nextEvent;
    std::optional<core::PhaseKind> m_told; ///< none since the page was hidden
};

} // namespace pomotide::ui
