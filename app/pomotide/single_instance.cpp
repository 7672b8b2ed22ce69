// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/single_instance.h"

#include <QLocalSocket>

namespace pomotide::app {

SingleInstance::SingleInstance(const QString& database, QObject* parent)
    : QObject(parent), m_name(socketPath(database)), m_lock(m_name + ".lock")
{
    // A lock becomes stale only by the death of its owner, not by age.
    m_lock.setStaleLockTime(0);
    m_isFirst = m_lock.tryLock();
    if (m_isFirst) {
        listen();
    }
}

void SingleInstance::listen()
{
    // A killed process has left the socket behind. No other process uses it while we hold the lock.
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    if (!m_server.listen(m_name)) {
        qWarning("Pomotide could not listen on %s: %s. A second launch cannot open the window.",
                 qUtf8Printable(m_name), qUtf8Printable(m_server.errorString()));
    }
}

void SingleInstance::answer()
{
    auto* const caller = m_server.nextPendingConnection();
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] { grant(*caller); });
}

void SingleInstance::grant(QLocalSocket& caller)
{
    if (!caller.canReadLine()) {
        return;
    }
    const auto asked = readWish(caller.readLine());
    if (!asked) {
        return;
    }
    caller.write(kGranted);
    caller.flush();
    if (asked->wish == Wish::QuickEntry) {
        emit quickWished(asked->token);
    } else {
        emit openWished();
    }
}

bool SingleInstance::askFirst(Wish wish) const
{
    return askRunning(m_name, {wish, activationToken()}) == Reply::Granted;
}

} // namespace pomotide::app
