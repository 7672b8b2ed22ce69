// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/answer.h"

#include "ui/text/text.h"

#include <utility>

namespace pomotide::ui {

Answer answerTo(core::Result<core::Transition> result, const QString& invalid)
{
    if (!result) {
        return {.done = {}, .refusal = {}, .failure = text::failure(result.failure())};
    }
    if (core::isAccepted(result->outcome)) {
        return {.done = *std::move(result), .refusal = {}, .failure = {}};
    }
    const bool isNamed = result->outcome == core::Outcome::Invalid && !invalid.isEmpty();
    return {
        .done = {}, .refusal = isNamed ? invalid : text::refusal(result->outcome), .failure = {}};
}

} // namespace pomotide::ui
