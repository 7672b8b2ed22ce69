// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

class QPushButton;

namespace pomotide::core {
struct DaySession;
} // namespace pomotide::core

namespace pomotide::ui {

class AwaitingList;
class DayStrip;
class FiguresRow;
class Heading;
class NowPanel;
class PointsBreakdown;
class InlineMessage;

/// The current day: phase, past and planned pomodoros, and points.
class TodayPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    TodayPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows that time has passed. Does nothing while the page is hidden.
    void refresh();

    /// Puts the cursor into the line that says where to pick up, if that can be told now.
    void beginNextStep();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void showState();
    void showEarlyEnd();
    void endNow();
    void ask(const std::vector<core::Command>& changes);
    void changeSession(const core::DaySession& session, const core::Span& span);

    SessionBridge& m_bridge;
    EditLog& m_log;
    Heading* m_title;
    NowPanel* m_now;
    DayStrip* m_strip;
    InlineMessage* m_message;
    QPushButton* m_endNow;
    FiguresRow* m_figures;
    PointsBreakdown* m_breakdown;
    AwaitingList* m_awaiting;
};

} // namespace pomotide::ui
