// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <array>
#include <optional>

namespace pomotide::core {

/// The forms of a prompt, in the order in which they are tried. Each looks and reads differently.
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

/// The prompt back-off: how often the user was prompted in a session since their last act.
struct PromptBackoff {
    Instant session;                   ///< its begin
    int count = 0;                     ///< prompts shown since the last act
    Instant next;                      ///< when the next prompt is due
    std::optional<ShownPrompt> latest; ///< kept even after an act

    bool operator==(const PromptBackoff&) const = default;
};

} // namespace pomotide::core
