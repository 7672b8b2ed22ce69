// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presence/input_run.h"

#include "ui/session/input_watch.h"

#include <QElapsedTimer>

namespace pomotide::app {

/// Reports pauses in typing and pointing. The user counts as away after a long one.
class IdleWatch final : public ui::InputWatch {
    Q_OBJECT

public:
    static constexpr core::Duration kAway = std::chrono::minutes{5};
    /// A user who pauses longer is not busy.
    static constexpr core::Duration kShortPause = std::chrono::minutes{2};

    /// Without a source, the user is never away nor busy, and every query reports a pause.
    explicit IdleWatch(std::unique_ptr<IdleSource> source, core::Duration away = kAway,
                       core::Duration shortPause = kShortPause);
    ~IdleWatch() override;

    /// Null if the desktop does not report input.
    [[nodiscard]] IdleSource* source() const { return m_source.get(); }
    [[nodiscard]] bool isAway() const { return m_isAway; }
    [[nodiscard]] std::optional<core::Duration> busyFor() const override;

    /// While paused, the user is not busy: what they type belongs to a lock screen.
    void setPaused(bool isPaused);

    [[nodiscard]] std::unique_ptr<PendingCall> callAtPause(core::Duration pause,
                                                           std::function<void()> call) override;

signals:
    void awayChanged(bool isAway);

private:
    void setAway(bool isAway);

    std::unique_ptr<IdleSource> m_source;
    QElapsedTimer m_clock;
    InputRun m_run;
    std::unique_ptr<IdleAlarm> m_absence;
    bool m_isAway = false;
};

} // namespace pomotide::app
