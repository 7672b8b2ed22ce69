// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/share_watch.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

#include <chrono>
#include <utility>

namespace pomotide::app {

using namespace std::chrono_literals;

namespace {

/// A socket exists a moment before its server listens.
constexpr auto kPatience = 1s;

/// A picture whose size or format changes is removed and added again.
constexpr auto kRenewal = 2s;

} // namespace

ShareWatch::ShareWatch(const QString& socket, QObject* parent) : QObject(parent), m_socket(socket)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(kRenewal);
    connect(&m_patience, &QTimer::timeout, this, &ShareWatch::connectSource);
    connect(&m_renewal, &QTimer::timeout, this, [this] { tell(false); });
    if (!m_socket.isEmpty()) {
        m_patience.start();
    }
}

ShareWatch::~ShareWatch() = default;

void ShareWatch::connectSource()
{
    if (!m_folder) {
        // Watched before the attempt, so that no new server is missed.
        m_folder = std::make_unique<QFileSystemWatcher>(QStringList{QFileInfo(m_socket).path()});
        connect(m_folder.get(), &QFileSystemWatcher::directoryChanged, &m_patience,
                qOverload<>(&QTimer::start));
    }
    m_source = connectShareSource(m_socket);
    if (m_source) {
        m_folder.reset();
        connect(m_source.get(), &ShareSource::changed, this, &ShareWatch::setShared);
        connect(m_source.get(), &ShareSource::lost, this, &ShareWatch::noteLost,
                Qt::QueuedConnection);
    }
}

void ShareWatch::noteLost()
{
    m_source.reset();
    setShared(false);
    m_patience.start();
}

void ShareWatch::setShared(bool isShared)
{
    if (isShared) {
        m_renewal.stop();
        tell(true);
    } else if (m_isShared) {
        m_renewal.start();
    }
}

void ShareWatch::tell(bool isShared)
{
    if (std::exchange(m_isShared, isShared) != isShared) {
        emit changed(isShared);
    }
}

} // namespace pomotide::app
