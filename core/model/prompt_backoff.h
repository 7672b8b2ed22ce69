// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <array>
#include <optional>

namespace pomotide::core {

/// The ways to prompt, in the order in which they are tried: each looks and reads differently.
enum class PromptForm { Stake, FirstStep, SmallStart, Question, Clock };

inline constexpr std::array kPromptForms{PromptForm::Stake, PromptForm::FirstStep,
                                         PromptForm::SmallStart, PromptForm::Question,
                                         PromptForm::Clock};

/// A prompt that was shown.
struct ShownPrompt {
    PromptForm form = PromptForm::Stake;
    Instant at;

    bool operator==(const ShownPrompt&) const = default;
};

/// How often a user has been prompted since they last did something, in a session.
struct PromptBackoff {
    Instant session;                   ///< its begin
    int count = 0;                     ///< prompts shown since the user last did something
    Instant next;                      ///< when the next prompt is due
    std::optional<ShownPrompt> latest; ///< also if they did something since

    bool operator==(const PromptBackoff&) const = default;
};

} // namespace pomotide::core
