// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/failures.h"
#include "core/text/enum_names.h"

#include <string>

namespace pomotide::store {

/// The value of that name. Throws damage if there is none.
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
