// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/away_tracker.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pomotide::ui {

class SecondaryLabel;
class TimeField;

/// Asks in the window about a pomodoro that ran on while the user was away, and since when. Hidden
/// without a question.
class AbsenceBar final : public QFrame {
    Q_OBJECT

public:
    /// Both must outlive it.
    AbsenceBar(SessionBridge& bridge, AwayTracker& awayTracker, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* answers();
    QWidget* typing();
    void renew();
    void beginTyping();
    void endTyping();
    void takeTyped();

    SessionBridge& m_bridge;
    AwayTracker& m_awayTracker;
    QLabel* m_sentence;
    QPushButton* m_other; ///< asks for another time
    QWidget* m_typing;    ///< the line in which it is typed
    TimeField* m_time;
    SecondaryLabel* m_reading;
};

} // namespace pomotide::ui
