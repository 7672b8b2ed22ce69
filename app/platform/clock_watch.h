// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace pomotide::app {

/// Readings of the computer's clocks at one moment. Only the wall clock has a meaningful zero.
struct ClockReadings {
    core::Duration wall;    ///< can be set
    core::Duration boot;    ///< continues while the machine sleeps
    core::Duration running; ///< stands still while the machine sleeps
};

[[nodiscard]] ClockReadings readClocks();

/// Notices that the clock was set and that the machine slept, by comparing the clocks.
class ClockWatch final : public QObject {
    Q_OBJECT

public:
    /// Clocks drift and are corrected. A difference up to this is no setting of the clock.
    static constexpr core::Duration kDrift = std::chrono::seconds{2};

    explicit ClockWatch(std::function<ClockReadings()> read = readClocks,
                        QObject* parent = nullptr);
    ~ClockWatch() override;

    /// Compares the clocks at once; otherwise this happens when the system reports a set clock.
    /// Call it before acting on passed time.
    void compare();

signals:
    /// The machine slept for `length`, until now.
    void slept(core::Duration length);
    /// The wall clock was set by `by` just now.
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
