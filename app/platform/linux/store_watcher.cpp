// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Watches for the closing of the database's log, which SQLite keeps open for writing as long as the
// database. Watching writes would report too early, before the change can be read, and would also
// report our own; this process never closes the log. The file itself, the log and its index have
// one name less when they are removed or replaced.

#include "app/platform/store_watcher.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace pomotide::app {

namespace {

/// SQLite creates its log and the log's index beside the file itself, not beside a link to it.
QString besideFile(const QString& database, const char* suffix)
{
    return QFileInfo(database).canonicalFilePath() + suffix;
}

} // namespace

StoreWatcher::StoreWatcher(const QString& database, QObject* parent)
    : QObject(parent), m_queue(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    const auto log = besideFile(database, "-wal");
    const auto name = QFile::encodeName(log);
    const auto file = QFile::encodeName(database);
    if (m_queue < 0 ||
        inotify_add_watch(m_queue, name.constData(), IN_CLOSE_WRITE | IN_ATTRIB) < 0 ||
        inotify_add_watch(m_queue, file.constData(), IN_ATTRIB | IN_MOVE_SELF) < 0) {
        qWarning("Pomotide cannot watch %s: %s. What pomotidectl does is shown later, with the "
                 "next change.",
                 qUtf8Printable(log), std::strerror(errno));
        return;
    }
    // The index of the log is made with it.
    const auto index = QFile::encodeName(besideFile(database, "-shm"));
    inotify_add_watch(m_queue, index.constData(), IN_ATTRIB);
    // A link may come to point elsewhere.
    inotify_add_watch(m_queue, file.constData(),
                      IN_DONT_FOLLOW | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF);
    m_notifier = std::make_unique<QSocketNotifier>(m_queue, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StoreWatcher::read);
}

StoreWatcher::~StoreWatcher()
{
    m_notifier.reset();
    if (m_queue >= 0) {
        close(m_queue);
    }
}

void StoreWatcher::read()
{
    // The content of the events is not needed.
    alignas(inotify_event) std::array<char, 4096> events{};
    while (::read(m_queue, events.data(), events.size()) > 0) {
    }
    emit databaseChanged();
}

} // namespace pomotide::app
