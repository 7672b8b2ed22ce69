// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

class QLayout;
class QPushButton;
class QToolButton;

namespace pomotide::ui {

class Heading;
class NowDial;
class SecondaryLabel;

/// A small window with what runs now, for a corner or a second screen.
class CompactWindow final : public QWidget {
    Q_OBJECT

public:
    /// Both references must outlive it. `canStayOnTop` says if windows can ask this desktop for
    /// that.
    CompactWindow(SessionBridge& bridge, EditLog& log, bool canStayOnTop);

    /// Shows that time has passed. Does nothing while hidden.
    void refresh();

signals:
    /// Emitted when the main window is wished instead of this one.
    void wholeWished();
    /// Emitted when Start was pressed but there is no intention yet.
    void newIntentionWished();

protected:
    void changeEvent(QEvent* event) override;
    /// Drops the second click of a double click: the button may have got another meaning.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QLayout* lines();
    QLayout* buttons();
    void setUpSigns();
    void setUpKeys();
    void adoptFont();
    void showText();
    [[nodiscard]] QString whatRuns(const core::NowModel& now) const;
    void say(const QString& sentence);
    void showEvaluation(const core::EvaluablePomodoro& question);
    void showStart();
    void showOther();
    void dropFocus();
    void act();
    void stopOrSkip();
    void stayOnTop(bool isWished);
    void ask(const core::Command& command);
    [[nodiscard]] bool asksForEvaluation() const;

    SessionBridge& m_bridge;
    EditLog& m_log;
    NowDial* m_dial;
    Heading* m_headline;
    SecondaryLabel* m_subline;
    QPushButton* m_main;
    QPushButton* m_other;
    QToolButton* m_onTop;
    QToolButton* m_whole;
};

} // namespace pomotide::ui
