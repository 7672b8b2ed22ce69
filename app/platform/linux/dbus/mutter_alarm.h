// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <optional>

namespace pomotide::app {

/// Two watches of GNOME's window manager by turns: for nobody's being active, then for somebody's.
class MutterAlarm final : public IdleAlarm {
    Q_OBJECT

public:
    MutterAlarm(const QDBusConnection& session, core::Duration idle);
    ~MutterAlarm() override;

    [[nodiscard]] static QString service();

private slots:
    void hear(uint watch);

private:
    enum class Wait { ForPause, ForInput };

    void begin(Wait wait);
    void removeWatch() const;
    void noteWatch(uint watch);
    void loseService();

    QDBusConnection m_session;
    core::Duration m_idle;
    QDBusServiceWatcher m_service;
    Wait m_wait = Wait::ForPause;
    std::optional<uint> m_watch;
    std::optional<uint> m_early; ///< heard before it was known which watch is ours
    int m_asked = 0;             ///< how often; only the latest answer counts
};

} // namespace pomotide::app
