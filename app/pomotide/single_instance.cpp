// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/single_instance.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>

namespace pomotide::app {

SingleInstance::SingleInstance(const QString& database, QObject* parent)
    : QObject(parent), m_name(socketPath(database)), m_lock(m_name + ".lock")
{
    // A lock becomes stale only by the death of its owner, not by age.
    m_lock.setStaleLockTime(0);
    takePlace(std::chrono::milliseconds::zero());
}

void SingleInstance::takePlace(std::chrono::milliseconds patience)
{
    m_isFirst = !m_name.isEmpty() && m_lock.tryLock(static_cast<int>(patience.count()));
    if (m_isFirst) {
        listen();
    } else if (m_name.isEmpty()) {
        m_isFirst = true;
        explain(tr("it is not a folder of this user alone"));
    } else if (m_lock.error() != QLockFile::LockFailedError && !isAnyoneThere()) {
        m_isFirst = true;
        explain(m_lock.error() == QLockFile::PermissionError ? tr("nothing may be written there")
                                                             : tr("there may be no room"));
    }
}

bool SingleInstance::isAnyoneThere() const
{
    QLocalSocket caller;
    caller.connectToServer(m_name);
    return caller.waitForConnected();
}

void SingleInstance::explain(const QString& cause)
{
    const QString folder =
        m_name.isEmpty() ? qEnvironmentVariable("XDG_RUNTIME_DIR") : QFileInfo(m_name).path();
    m_problem =
        tr("Pomotide cannot use the folder %1 (%2). It runs all the same, but does not notice "
           "when it is started again: please start it once only.")
            .arg(folder, cause);
}

void SingleInstance::listen()
{
    // A killed process has left the socket behind. No other process uses it while we hold the lock.
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    if (!m_server.listen(m_name)) {
        explain(m_server.errorString());
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
        emit openWished(asked->token);
    }
}

bool SingleInstance::askFirst(Wish wish, std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    const QDeadlineTimer end(patience);
    while (!m_isFirst && !end.hasExpired()) {
        const Reply reply = askRunning(m_name, {wish, activationToken()});
        if (reply == Reply::Granted) {
            return true;
        }
        // The first process has the lock a moment before it answers.
        takePlace(reply == Reply::NobodyThere ? 50ms : 0ms);
    }
    return false;
}

} // namespace pomotide::app
