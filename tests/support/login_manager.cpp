// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/login_manager.h"

#include <QDBusArgument>
#include <QDBusMessage>

namespace pomotide {

int LoginManager::delays() const
{
    const auto reply = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall("org.freedesktop.login1", "/org/freedesktop/login1",
                                       "org.freedesktop.login1.Manager", "ListInhibitors"));
    int count = 0;
    const auto list = reply.arguments().value(0).value<QDBusArgument>();
    for (list.beginArray(); !list.atEnd(); ++count) {
        QString what;
        QString who;
        QString why;
        QString mode;
        uint user = 0;
        uint process = 0;
        list.beginStructure();
        list >> what >> who >> why >> mode >> user >> process;
        list.endStructure();
        if (what != "sleep" || who != "Pomotide" || mode != "delay" || why.isEmpty()) {
            return -1;
        }
    }
    return count;
}

} // namespace pomotide
