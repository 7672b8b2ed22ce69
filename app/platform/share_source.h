// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace pomotide::app {

/// While it lives, tells from the event loop whether somebody else sees the screen. At first nobody
/// does.
class ShareSource : public QObject {
    Q_OBJECT

signals:
    void changed(bool isShared);
    void lost(); ///< it does not tell any more
};

/// Where this desktop tells of that; empty if it does not.
[[nodiscard]] QString shareSocket();

/// To what listens there; null if nothing does.
[[nodiscard]] std::unique_ptr<ShareSource> connectShareSource(const QString& socket);

} // namespace pomotide::app
