// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_actions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pomotide::ui {

class ElidedLabel;
class VerdictButtons;

/// A pomodoro that waits for its evaluation. Once it has one, it says so in the same room, and the
/// evaluation can be undone.
class AwaitingCard final : public QWidget {
    Q_OBJECT

public:
    /// `times` says when it was.
    AwaitingCard(const core::EvaluablePomodoro& pomodoro, const QString& times,
                 QWidget* parent = nullptr);

    void offer(const core::EvaluablePomodoro& pomodoro);

    /// Says if the evaluation is still what would be undone next.
    void offerUndo(bool isOffered);

signals:
    void chosen(core::Verdict verdict);
    void undoWished();

private:
    QWidget* answer();

    ElidedLabel* m_title;
    VerdictButtons* m_verdicts;
    QLabel* m_answer;
    QPushButton* m_undo;
    QStackedWidget* m_stack;
};

} // namespace pomotide::ui
