// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/share_source.h"

#include <QTimer>

class QFileSystemWatcher;

namespace pomotide::app {

/// Reports when the screen begins and ceases to be shared.
class ShareWatch final : public QObject {
    Q_OBJECT

public:
    /// Uses the server at `socket`, which may appear, disappear and return; with an empty path it
    /// reports nothing. It connects a moment later, after the program's start.
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
    QTimer m_patience; ///< time until the next connection attempt
    QTimer m_renewal;  ///< time since an end of sharing that is not reported yet
    std::unique_ptr<QFileSystemWatcher> m_folder; ///< set while there is no source
    std::unique_ptr<ShareSource> m_source;
    bool m_isShared = false;
};

} // namespace pomotide::app
