// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/zones.h"

#include <QString>

#include <functional>
#include <vector>

namespace pomotide::ui {

/// An answer to a prompt that puts it off.
struct NotNow {
    QString label; ///< "Not for 10 min", "Not before 09:30"
    /// Until when prompts are suppressed if it is chosen at `now`.
    std::function<core::Instant(core::Instant now)> until;
};

/// The answers that are offered at `now`.
[[nodiscard]] std::vector<NotNow> notNow(core::Instant now, const core::Zone& zone);

} // namespace pomotide::ui
