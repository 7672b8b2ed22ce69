// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace pomotide::ui {

class TimeField;

/// Buttons that give the running pomodoro or break five minutes more, or another end.
class EndButtons final : public QWidget {
    Q_OBJECT

public:
    /// `bridge` must outlive it.
    explicit EndButtons(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Disables what is not possible now.
    void offer();

    /// The line in which a time is typed, for a place where it moves no buttons. Hidden until then.
    [[nodiscard]] QWidget* typing() const { return m_typing; }

    /// Asks for a time to be typed.
    void beginTyping();

signals:
    void endWished(core::Instant end);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endTyping();
    void giveMoreTime();
    void listTimes();
    void showReading();
    void takeTyped();
    [[nodiscard]] std::optional<core::Instant> typedEnd() const;
    [[nodiscard]] core::Instant plannedEnd() const;
    [[nodiscard]] core::TimeOfDay timeAt(core::Instant instant) const;

    SessionBridge& m_bridge;
    QPushButton* m_moreTime;
    QPushButton* m_endAt;
    QMenu* m_times;
    QWidget* m_typing;
    TimeField* m_time;
    QLabel* m_reading;
};

} // namespace pomotide::ui
