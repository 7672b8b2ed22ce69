// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace pomotide::app {

/// Hears of it when another process has worked on the database. Costs nothing while none does.
class StoreWatcher final : public QObject {
    Q_OBJECT

public:
    /// The database is open, and stays so for as long as this lives. Where the system offers no
    /// way to listen, a warning says so, and nothing is heard.
    explicit StoreWatcher(const QString& database, QObject* parent = nullptr);
    ~StoreWatcher() override;

signals:
    /// Another process has come and gone; it may have kept something.
    void databaseChanged();

private:
    void read();

    int m_queue;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pomotide::app
