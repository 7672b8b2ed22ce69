// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/system/ask_running.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace pomotide::app {

/// Sees to it that one user has one Pomotide per database.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// `database` is the file's absolute path.
    explicit SingleInstance(const QString& database, QObject* parent = nullptr);

    /// Whether this process is the one. Otherwise another one is, and can be asked to show itself.
    [[nodiscard]] bool isFirst() const { return m_isFirst; }

    /// Asks the first one. False if it does not answer within three seconds.
    [[nodiscard]] bool askFirst(Wish wish) const;

signals:
    /// Another launch asks for the window.
    void openWished();
    /// Another process asks for the quick entry. `token` proves to the desktop that its user wants
    /// a window now; empty if it has none.
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
