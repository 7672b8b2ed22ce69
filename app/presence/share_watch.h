// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/share_source.h"

#include <QTimer>

class QFileSystemWatcher;

namespace pomotide::app {

/// Tells when somebody else begins and ceases to see the screen.
class ShareWatch final : public QObject {
    Q_OBJECT

public:
    /// By what listens at `socket`, which may come later, go, and come again; an empty one never
    /// tells. It begins a moment later, when the program has started.
    explicit ShareWatch(const QString& socket = shareSocket(), QObject* parent = nullptr);
    ~ShareWatch() override;

signals:
    void changed(bool isShared);

private:
    void connectSource();
    void noteLost();
    void setShared(bool isShared);
    void tell(bool isShared);

    QString m_socket;
    QTimer m_patience; ///< until the source is tried
    QTimer m_renewal;  ///< since nobody sees the screen, which is not told yet
    std::unique_ptr<QFileSystemWatcher> m_folder; ///< while there is no source
    std::unique_ptr<ShareSource> m_source;
    bool m_isShared = false;
};

} // namespace pomotide::app
