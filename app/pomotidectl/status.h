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

/// The phase and the points at one instant.
struct Status {
    core::Instant now;
    core::Phase phase;
    core::NowModel model;
    std::string nextStep;     ///< of the running intention, else of the first proposed one
    std::size_t awaiting = 0; ///< pomodoros that have no evaluation yet
    std::optional<core::Instant> quietUntil;
};

[[nodiscard]] Status statusOf(const core::State& state, const core::Zones& zones);

/// A placeholder for the user's own status line.
struct Placeholder {
    std::string_view name;
    const char* meaning; ///< in English, to be translated
};

[[nodiscard]] std::vector<Placeholder> placeholders();

/// The first part of `format` that is no known placeholder, for example "{colour}"; nothing if
/// there is none.
[[nodiscard]] std::optional<std::string> formatFault(std::string_view format);

/// `format` with each placeholder such as {phase} replaced; {{ and }} are literal braces. A value
/// that does not apply now is empty.
[[nodiscard]] std::string filled(std::string_view format, const Status& status,
                                 const core::Zone& zone);

} // namespace pomotide::cli
