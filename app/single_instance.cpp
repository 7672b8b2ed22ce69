// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace pomotide::app {

namespace {

constexpr int kPatience = 3000; // milliseconds
constexpr auto kOpen = "open\n";
constexpr auto kOpened = "opened\n";

/// Per user by its folder, per database by its name; short, as socket paths may be.
QString rendezvous(const QString& database)
{
    const auto digest = QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return folder.filePath("pomotide-" + digest.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString& database, QObject* parent)
    : QObject(parent), m_name(rendezvous(database)), m_lock(m_name + ".lock")
{
    // Not stale by age, only by the death of its owner.
    m_lock.setStaleLockTime(0);
    m_isFirst = m_lock.tryLock();
    if (m_isFirst) {
        listen();
    }
}

void SingleInstance::listen()
{
    // Left over by one that was killed; nobody else can have it while we hold the lock.
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
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
        if (caller->canReadLine() && caller->readLine() == kOpen) {
            caller->write(kOpened);
            caller->flush();
            emit openWished();
        }
    });
}

bool SingleInstance::askFirstToOpen() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience)) {
        return false;
    }
    socket.write(kOpen);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kPatience)) {
            return false;
        }
    }
    return socket.readLine() == kOpened;
}

} // namespace pomotide::app
