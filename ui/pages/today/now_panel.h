// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_actions.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace pomotide::ui {

class EndButtons;
class Heading;
class NextStepField;
class NowDial;
class SecondaryLabel;
class StartLine;
class InlineMessage;
class VerdictButtons;

/// The current phase in large letters, and what can be done now: start, evaluate, stop, skip, go
/// on, and change what runs. All lines keep their positions in all phases.
class NowPanel final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    NowPanel(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// `isDone` says that nothing more is to come on this day, which had some work.
    void offer(const core::NowActions& actions, bool isDone);

    /// Puts the cursor into the line that says where to pick up, if it is shown.
    void beginNextStep();

protected:
    /// Drops the second click of a double click if the first was on another button.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* runningLines();
    QWidget* breakLines();
    void connectAll();
    void showText();
    void offerRunning();
    void buildMore();
    void fold();
    void offerNextStep();
    void showLines(QWidget* lines);
    [[nodiscard]] bool hasOthers() const;
    void listOthers();
    void evaluate(core::Verdict verdict);
    /// Returns true if all commands were carried out. A refusal is shown.
    bool ask(const std::vector<core::Command>& commands);

    SessionBridge& m_bridge;
    EditLog& m_log;
    core::NowActions m_actions;
    bool m_isDone = false;
    NowDial* m_dial;
    Heading* m_headline;
    SecondaryLabel* m_subline;
    QWidget* m_stack; ///< of the lines, of which one shows
    QWidget* m_lines = nullptr;
    StartLine* m_startLine;
    VerdictButtons* m_verdicts;
    SecondaryLabel* m_reason; ///< why the main act is not possible yet
    QPushButton* m_stop;
    QPushButton* m_cancel;
    QPushButton* m_switch;
    QMenu* m_others; ///< intentions to switch to
    EndButtons* m_pomodoroEnd;
    QToolButton* m_more; ///< has what finds no room in the line
    QPushButton* m_skipBreak;
    QPushButton* m_workOn;
    EndButtons* m_breakEnd;
    NextStepField* m_nextStep;
    InlineMessage* m_message;
    QWidget* m_runningLines;
    QWidget* m_breakLines;
    const QObject* m_pressed = nullptr; ///< the button that was clicked last
};

} // namespace pomotide::ui
