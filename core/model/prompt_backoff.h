// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <array>
#include <optional>

namespace pomotide::core {

/// The forms of a prompt, in the order in which they are shown. They differ in look and wording.
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

/// The prompt back-off: counts the prompts of a session since the user's last act.
struct PromptBackoff {
    Instant session;                   ///< the begin of the session
    int count = 0;                     ///< prompts shown since the last act
    Instant next;                      ///< the time of the next prompt
    std::optional<ShownPrompt> latest; ///< kept even after an act

    bool operator==(const PromptBackoff&) const = default;
};

} // namespace pomotide::core
