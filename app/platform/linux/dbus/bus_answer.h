// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/dbus/bus_flag.h"

#include <QDBusServiceWatcher>

class QDBusMessage;

namespace pomotide::app {

/// The latest answer of one service; set while it is true.
class BusAnswer final : public DesktopFlag {
    Q_OBJECT

public:
    explicit BusAnswer(DBusQuery question);

private slots:
    void ask();

private:
    void hear(const QDBusMessage& reply);

    DBusQuery m_question;
    QDBusServiceWatcher m_service;
};

} // namespace pomotide::app
