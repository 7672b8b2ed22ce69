// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace pomotide::app {

/// Reports that another process has used the database or has put another file in its place. Costs
/// nothing otherwise.
class StoreWatcher final : public QObject {
    Q_OBJECT

public:
    /// The database must be open as long as this exists. If the system cannot watch it, this logs a
    /// warning and emits nothing.
    explicit StoreWatcher(const QString& database, QObject* parent = nullptr);
    ~StoreWatcher() override;

signals:
    /// Another process has closed the database and may have changed it, or has moved, removed or
    /// replaced its file.
    void databaseChanged();

private:
    void read();

    int m_queue;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pomotide::app
