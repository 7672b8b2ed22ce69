// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_actions.h"
#include "ui/session/edit_log.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace pomotide::ui {

class Heading;
class InlineMessage;
class AwaitingCard;

/// The pomodoros without evaluation, a card for each. One that was just evaluated stays for a
/// while, so that nothing moves under the pointer and a wrong click can be undone.
class AwaitingList final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    AwaitingList(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    void offer(const std::vector<core::EvaluablePomodoro>& awaiting);

    /// Removes evaluated cards, unless the pointer is on the list.
    void tidy();

signals:
    /// Emitted when there is another card.
    void added();

protected:
    void leaveEvent(QEvent* event) override;

private:
    struct Line {
        core::EvaluablePomodoro pomodoro;
        AwaitingCard* card = nullptr;
        bool isGone = false;
    };

    void addLine(const core::EvaluablePomodoro& pomodoro, int index);
    void removeGone();
    void evaluate(core::PomodoroId pomodoro, core::Verdict verdict);
    void offerUndo();
    [[nodiscard]] std::vector<Line>::iterator find(core::PomodoroId pomodoro);
    [[nodiscard]] QString timesOf(const core::Span& span) const;

    SessionBridge& m_bridge;
    EditLog& m_log;
    std::vector<Line> m_lines;                  ///< newest first
    std::optional<core::PomodoroId> m_undoable; ///< its evaluation is what would be undone next
    Heading* m_heading;
    QVBoxLayout* m_column;
    InlineMessage* m_message;
};

} // namespace pomotide::ui
