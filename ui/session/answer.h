// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/ports/result.h"

#include <QString>

#include <optional>
#include <span>

namespace pomotide::ui {

/// Result of commands that a person asked for. At most one of the three is set.
struct Answer {
    std::optional<core::Transition> done; ///< set if the commands were carried out
    QString refusal;                      ///< reason of a refusal, for people
    QString failure; ///< for people; `SessionBridge::failed` was emitted with it

    [[nodiscard]] bool isDone() const { return done.has_value(); }

    /// The refusal or the failure; empty if it was carried out.
    [[nodiscard]] const QString& sentence() const { return refusal.isEmpty() ? failure : refusal; }
};

/// Returns the answer for the result of those commands. `invalid` is the sentence for the outcome
/// Invalid; empty for the usual one.
[[nodiscard]] Answer answerTo(core::Result<core::Transition> result,
                              std::span<const core::Command> commands, const QString& invalid = {});

} // namespace pomotide::ui
