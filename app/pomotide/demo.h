// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotide/demo_user.h"
#include "app/pomotide/qt_time_driver.h"

#include "core/ports/scaled_time_driver.h"
#include "ui/overlay/caption.h"
#include "ui/session/session_bridge.h"

#include <QDialog>
#include <QObject>

#include <memory>

namespace pomotide::app {

/// The demonstration: a simulated user with an alarm of their own, captions that say what can be
/// seen and at what time of the day, and an end that says what next.
class Demo final : public QObject {
    Q_OBJECT

public:
    /// Time runs `speed` times as fast. Without captions, it just quits at the end of the day.
    /// `bridge` must outlive it.
    Demo(ui::SessionBridge& bridge, double speed, bool hasCaptions);

    /// Begins the day.
    void begin();

    /// Shows that time has passed.
    void refresh();

    /// Removes the captions, for example while the session is locked, or shows them again.
    void setHidden(bool isHidden);

private:
    void showEnd();

    ui::SessionBridge& m_bridge;
    QtTimeDriver m_clock;
    core::ScaledTimeDriver m_driver;
    DemoUser m_user;
    bool m_hasEnd;
    std::unique_ptr<ui::Caption> m_caption; ///< null if there are none, or none are possible
    bool m_isHidden = false;
    std::unique_ptr<QDialog> m_end; ///< once the day is over
};

} // namespace pomotide::app
