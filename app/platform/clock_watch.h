// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace pomotide::app {

/// Readings of the computer's clocks at one moment. Only the wall clock has a defined zero.
struct ClockReadings {
    core::Duration wall;    ///< can be set
    core::Duration boot;    ///< runs while the machine sleeps
    core::Duration running; ///< stops while the machine sleeps
};

[[nodiscard]] ClockReadings readClocks();

/// Detects that the clock was set or that the machine slept, by comparing the clocks.
class ClockWatch final : public QObject {
    Q_OBJECT

public:
    explicit ClockWatch(std::function<ClockReadings()> read = readClocks,
                        QObject* parent = nullptr);
    ~ClockWatch() override;

    /// Compares the clocks now. Call it before acting on passed time. Otherwise they are compared
    /// when the system reports that the clock was set.
    void compare();

signals:
    /// Emitted after the machine has slept for `length`, until now.
    void slept(core::Duration length);
    /// Emitted when the wall clock has just been set by `by`.
    void adjusted(core::Duration by);

private:
    bool listen();
    void hear();

    std::function<ClockReadings()> m_read;
    ClockReadings m_latest;
    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pomotide::app
