// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

#include "ui/alerts/input_watch.h"

namespace pomotide::app {

/// Reports pauses in typing and pointing. The user counts as away after a long one.
class IdleWatch final : public ui::InputWatch {
    Q_OBJECT

public:
    static constexpr core::Duration kAway = std::chrono::minutes{5};

    /// Without a source, the user is never away, and every query reports a pause.
    explicit IdleWatch(std::unique_ptr<IdleSource> source, core::Duration away = kAway);
    ~IdleWatch() override;

    [[nodiscard]] bool isAway() const { return m_isAway; }

    void callAtPause(core::Duration pause, std::function<void()> call) override;
    void cancel() override;

signals:
    void awayChanged(bool isAway);

private:
    void setAway(bool isAway);
    void notePause();

    std::unique_ptr<IdleSource> m_source;
    std::unique_ptr<IdleAlarm> m_absence;
    std::unique_ptr<IdleAlarm> m_pause; ///< set while a call is pending
    std::function<void()> m_call;
    bool m_isAway = false;
};

} // namespace pomotide::app
