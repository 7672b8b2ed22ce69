// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <functional>

namespace pomotide::ui {

/// Notices when the user stops typing and pointing for a while. Never looks at what is typed.
class InputWatch : public QObject {
    Q_OBJECT

public:
    /// Calls `call` once, from the event loop, when there has been no input for `pause`; at once if
    /// that is the case already or the desktop does not tell. Replaces the previous request. Does
    /// not wake the program while it waits.
    virtual void callAtPause(core::Duration pause, std::function<void()> call) = 0;

    /// Drops the request.
    virtual void cancel() = 0;
};

} // namespace pomotide::ui
