// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace pomotide::ui {

/// The pause in typing and pointing that prompts and words wait for.
inline constexpr core::Duration kPauseForWords = std::chrono::seconds{2};

/// The longest time that they wait for it.
inline constexpr core::Duration kLongestWaitForPause = std::chrono::minutes{2};

/// Detects pauses in typing and pointing. It never reads what is typed.
class InputWatch : public QObject {
    Q_OBJECT

public:
    /// A call that waits for a pause. The destructor cancels it.
    class PendingCall {
    public:
        virtual ~PendingCall() = default;
    };

    /// Calls `call` once, from the event loop, when there has been no input for `pause`;
    /// immediately if that is already true or the desktop does not report input. `call` may
    /// destroy what this returns. Does not wake the program while it waits.
    [[nodiscard]] virtual std::unique_ptr<PendingCall> callAtPause(core::Duration pause,
                                                                   std::function<void()> call) = 0;

    /// Returns for how long the user has been typing or pointing, with short pauses. Nothing if
    /// they are not, or if the desktop does not report input.
    [[nodiscard]] virtual std::optional<core::Duration> busyFor() const = 0;
};

} // namespace pomotide::ui
