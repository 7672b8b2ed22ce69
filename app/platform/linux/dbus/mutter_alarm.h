// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <optional>

namespace pomotide::app {

/// Two watches of GNOME's window manager by turns: for a pause, and for the next input.
class MutterAlarm final : public IdleAlarm {
    Q_OBJECT

public:
    enum class Wait { ForPause, ForInput };

    MutterAlarm(const QDBusConnection& session, core::Duration idle, Wait first);
    ~MutterAlarm() override;

    [[nodiscard]] static QString service();

private slots:
    void hear(uint watch);

private:
    void begin(Wait wait);
    void removeWatch() const;
    void noteWatch(uint watch);
    void loseService();

    QDBusConnection m_session;
    core::Duration m_idle;
    QDBusServiceWatcher m_service;
    Wait m_wait;
    std::optional<uint> m_watch;
    std::optional<uint> m_early; ///< fired before the id of our watch was known
    int m_asked = 0;             ///< number of requests; only the answer to the latest counts
};

} // namespace pomotide::app
