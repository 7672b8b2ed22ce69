// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace pomotide::app {

/// What the computer's clocks read at one moment; only the wall's has a zero that means anything.
struct ClockReadings {
    core::Duration wall;    ///< can be set
    core::Duration boot;    ///< runs on while the machine sleeps
    core::Duration running; ///< stands still while the machine sleeps
};

[[nodiscard]] ClockReadings readClocks();

/// Notices that the clock was set, and that the machine slept: the clocks part.
class ClockWatch final : public QObject {
    Q_OBJECT

public:
    /// Clocks drift and are nudged; up to here nobody meant anything by it.
    static constexpr core::Duration kDrift = std::chrono::seconds{2};

    explicit ClockWatch(std::function<ClockReadings()> read = readClocks,
                        QObject* parent = nullptr);
    ~ClockWatch() override;

    /// Compares the clocks, which otherwise happens as soon as the system says that one was set.
    /// To be called before anything is done because time has passed.
    void compare();

signals:
    /// The machine slept that long, up to now.
    void slept(core::Duration length);
    /// The wall clock was set by that much, just now.
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
