// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/answer.h"

#include "ui/text/refusal_text.h"
#include "ui/text/text.h"

#include <utility>

namespace pomotide::ui {

Answer answerTo(core::Result<core::Transition> result, std::span<const core::Command> commands,
                const QString& invalid)
{
    if (!result) {
        return {.done = {}, .refusal = {}, .failure = text::failure(result.failure())};
    }
    if (core::isAccepted(result->outcome)) {
        return {.done = *std::move(result), .refusal = {}, .failure = {}};
    }
    const bool isNamed = result->outcome == core::Outcome::Invalid && !invalid.isEmpty();
    const auto& refused = commands[result->refused.value_or(0)];
    return {.done = {},
            .refusal = isNamed ? invalid : text::refusal(result->outcome, refused),
            .failure = {}};
}

} // namespace pomotide::ui
