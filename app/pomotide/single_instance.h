// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/system/ask_running.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace pomotide::app {

/// Ensures one running Pomotide per user and database.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// `database` is the file's absolute path.
    explicit SingleInstance(const QString& database, QObject* parent = nullptr);

    /// True if this process is the first. Otherwise `askFirst` reaches the other one.
    [[nodiscard]] bool isFirst() const { return m_isFirst; }

    /// Sends a wish to the first one. False if it does not answer within three seconds.
    [[nodiscard]] bool askFirst(Wish wish) const;

signals:
    /// Another launch asks to open the window.
    void openWished();
    /// Another process asks to open the quick entry. `token` proves to the desktop that the user
    /// wants a window now; it may be empty.
    void quickWished(const QString& token);

private:
    void listen();
    void answer();
    void grant(QLocalSocket& caller);

    QString m_name;
    QLockFile m_lock;
    bool m_isFirst;
    QLocalServer m_server;
};

} // namespace pomotide::app
