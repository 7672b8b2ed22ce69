// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/iso_text.h"

#include <string>

namespace pomotide::exchange {

/// Returns, for example, "20260302T090000Z".
[[nodiscard]] inline std::string compactTime(core::Instant instant)
{
    std::string text;
    for (const char unit : core::formatIso(instant)) {
        if (unit == '.') {
            break;
        }
        if (unit != '-' && unit != ':') {
            text += unit;
        }
    }
    return text + 'Z';
}

} // namespace pomotide::exchange
