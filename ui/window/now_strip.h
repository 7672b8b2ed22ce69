// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QFrame>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pomotide::ui {

class ElidedLabel;
class SecondaryLabel;
class VerdictButtons;

/// One line about the current phase, and buttons for the actions that are possible now.
class NowStrip final : public QFrame {
    Q_OBJECT

public:
    /// Both must outlive the strip.
    NowStrip(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows that time has passed. Does nothing while hidden.
    void refresh();

    /// One line alone, in a window without room for more.
    void setLow(bool isLow);

    /// Begins and ends where the column of the page does while its title is visible.
    void followTitleOf(QWidget* page);

signals:
    /// Emitted when Start was pressed but there is no intention yet.
    void newIntentionWished();
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void align();
    QHBoxLayout* firstLine();
    void layOutQuestion();
    void keepFocus(const core::NowActions& actions);
    void showButton();
    void showQuestion();
    void startOrStop();
    void evaluate(core::Verdict verdict);
    void ask(const core::Command& command);

    SessionBridge& m_bridge;
    EditLog& m_log;
    ElidedLabel* m_summary;
    SecondaryLabel* m_figures;
    QPushButton* m_button;
    QWidget* m_question;
    QLabel* m_questionText;
    VerdictButtons* m_verdicts;
    bool m_canStop = false;
    std::optional<core::PomodoroId> m_asked; ///< that is asked about
    bool m_isLow = false;
    std::vector<const QWidget*> m_titles;
};

} // namespace pomotide::ui
