// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/system/ask_running.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

namespace pomotide::app {

/// Allows one running Pomotide per user and database.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// `database` is the file's absolute path.
    explicit SingleInstance(const QString& database, QObject* parent = nullptr);

    /// True if this process is the first. Otherwise `askFirst` sends it a request.
    [[nodiscard]] bool isFirst() const { return m_isFirst; }

    /// Sends a request to the first one, which may still be starting. False if it does not answer
    /// within `patience`, or has ended: then this one may be the first.
    [[nodiscard]] bool askFirst(Wish wish,
                                std::chrono::milliseconds patience = std::chrono::seconds{10});

    /// Why later launches do not find this one, and what follows from that; empty if they do.
    [[nodiscard]] const QString& problem() const { return m_problem; }

signals:
    // Emitted when another process asks to open the window or the quick entry. `token` is an
    // activation token: it proves to the desktop that the user wants a window now. It may be empty.
    void openWished(const QString& token);
    void quickWished(const QString& token);

private:
    /// Waits for the lock for up to `patience`.
    void takePlace(std::chrono::milliseconds patience);
    [[nodiscard]] bool isAnyoneThere() const;
    void listen();
    void explain(const QString& cause);
    void answer();
    void grant(QLocalSocket& caller);

    QString m_name;
    QLockFile m_lock;
    bool m_isFirst = false;
    QString m_problem;
    QLocalServer m_server;
};

} // namespace pomotide::app
