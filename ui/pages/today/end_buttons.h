// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace pomotide::ui {

/// Buttons that give the running pomodoro or break five minutes more, or another end.
class EndButtons final : public QWidget {
    Q_OBJECT

public:
    /// `bridge` must outlive it.
    explicit EndButtons(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Disables what is not possible now.
    void offer();

signals:
    void endWished(core::Instant end);

private:
    void giveMoreTime();
    void listTimes();

    SessionBridge& m_bridge;
    QPushButton* m_moreTime;
    QPushButton* m_endAt;
    QMenu* m_times;
};

} // namespace pomotide::ui
