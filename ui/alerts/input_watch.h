// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <functional>
#include <optional>

namespace pomotide::ui {

/// Detects pauses in typing and pointing. It never reads what is typed.
class InputWatch : public QObject {
    Q_OBJECT

public:
    /// Calls `call` once, from the event loop, when there has been no input for `pause`;
    /// immediately if that is already true or the desktop does not report input. Replaces the
    /// previous request. Does not wake the program while it waits.
    virtual void callAtPause(core::Duration pause, std::function<void()> call) = 0;

    /// Cancels the request.
    virtual void cancel() = 0;

    /// Returns for how long the user has been typing or pointing, with short pauses. Nothing if
    /// they are not, or if the desktop does not report input.
    [[nodiscard]] virtual std::optional<core::Duration> busyFor() const = 0;
};

} // namespace pomotide::ui
