// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/away_tracker.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pomotide::ui {

class TimeEntry;

/// Asks in the window about a pomodoro that ran on while the user was away, and since when. Hidden
/// without a question.
class AbsenceBar final : public QFrame {
    Q_OBJECT

public:
    /// Both must outlive it.
    AbsenceBar(SessionBridge& bridge, AwayTracker& awayTracker, QWidget* parent = nullptr);

private:
    QWidget* answers();
    void buildTyping();
    void renew();
    void beginTyping();
    void takeTyped();

    SessionBridge& m_bridge;
    AwayTracker& m_awayTracker;
    QLabel* m_sentence;
    QPushButton* m_other; ///< asks for another time
    TimeEntry* m_typing;
};

} // namespace pomotide::ui
