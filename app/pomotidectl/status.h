// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/phase.h"
#include "core/present/now_model.h"
#include "core/time/zones.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::cli {

/// What is going on at one instant, and what can be won.
struct Status {
    core::Instant now;
    core::Phase phase;
    core::NowModel model;
    std::size_t awaiting = 0; ///< pomodoros that have no evaluation yet
    std::optional<core::Instant> quietUntil;
};

[[nodiscard]] Status statusOf(const core::State& state, const core::Zones& zones);

/// A name that stands for something in a status line of one's own.
struct Placeholder {
    std::string_view name;
    std::string_view meaning;
};

[[nodiscard]] std::vector<Placeholder> placeholders();

/// What of `format` cannot be filled in, as it stands there: "{colour}"; nothing if all can.
[[nodiscard]] std::optional<std::string> formatFault(std::string_view format);

/// `format` with each placeholder, as {phase}, filled in; {{ and }} are braces. What is not so now
/// is empty.
[[nodiscard]] std::string filled(std::string_view format, const Status& status,
                                 const core::Zone& zone);

} // namespace pomotide::cli
