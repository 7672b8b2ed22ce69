// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/failures.h"
#include "core/text/enum_names.h"

#include <string>

namespace pomotide::store {

/// Throws damage if no value goes by that word.
template<typename Value, std::size_t kSize>
[[nodiscard]] Value storedValue(const std::string& word, const core::EnumNames<Value, kSize>& words)
{
    const auto value = core::valueFor(word, words);
    if (!value) {
        throw damage("no value is called " + word);
    }
    return *value;
}

} // namespace pomotide::store
