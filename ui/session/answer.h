// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/ports/result.h"

#include <QString>

#include <optional>

namespace pomotide::ui {

/// What came of something a person asked for. At most one of the three is there.
struct Answer {
    std::optional<core::Transition> done; ///< if it was carried out
    QString refusal;                      ///< why it was not, for people
    QString failure; ///< what went wrong instead, for people; `SessionBridge::failed` has said it

    [[nodiscard]] bool isDone() const { return done.has_value(); }

    /// The refusal or the failure; empty if it was carried out.
    [[nodiscard]] const QString& sentence() const { return refusal.isEmpty() ? failure : refusal; }
};

/// `invalid` is what to say of an outcome that is Invalid; empty for the usual sentence.
[[nodiscard]] Answer answerTo(core::Result<core::Transition> result, const QString& invalid = {});

} // namespace pomotide::ui
