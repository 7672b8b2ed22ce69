// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace pomotide::app {

/// Reports, from the event loop, when the screen begins and ceases to be shared. It begins as not
/// shared.
class ShareSource : public QObject {
    Q_OBJECT

signals:
    void changed(bool isShared);
    void lost(); ///< the source reports nothing any more
};

/// The socket that reports sharing on this desktop; empty if there is none.
[[nodiscard]] QString shareSocket();

/// Connects to the server at `socket`; null if none listens.
[[nodiscard]] std::unique_ptr<ShareSource> connectShareSource(const QString& socket);

} // namespace pomotide::app
