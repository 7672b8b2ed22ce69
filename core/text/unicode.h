// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace pomotide::core {

/// The number of Unicode code points in a UTF-8 text.
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);

/// True if a UTF-8 text is empty or only white space.
[[nodiscard]] bool isBlank(std::string_view utf8);

} // namespace pomotide::core
