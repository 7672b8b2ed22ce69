// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <memory>

namespace pomotide::app {

/// While it lives, tells when nobody has typed or pointed for a while, and when somebody does
/// again. It may be deleted by whoever hears that.
class IdleAlarm : public QObject {
    Q_OBJECT

signals:
    void reached();
    void left(); ///< after that
    void lost(); ///< the desktop does not tell any more
};

/// What a desktop knows of typing and pointing.
class IdleSource {
public:
    virtual ~IdleSource() = default;

    /// It tells from the event loop. Some desktops count from here on, others what has passed
    /// already. It is gone before the source is.
    [[nodiscard]] virtual std::unique_ptr<IdleAlarm> alarmAfter(core::Duration idle) = 0;
};

/// The one that knows this desktop; null if there is none.
[[nodiscard]] std::unique_ptr<IdleSource> makeIdleSource();

} // namespace pomotide::app
