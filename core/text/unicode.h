// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pomotide::core {

/// The number of Unicode code points in a UTF-8 text.
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);

/// True if a UTF-8 text shows nothing: it is empty, or only white space, control characters and
/// characters of no width.
[[nodiscard]] bool isBlank(std::string_view utf8);

/// A UTF-8 text without the characters that set the direction of the text behind them: embeddings,
/// overrides, isolates and their ends.
[[nodiscard]] std::string withoutDirections(std::string_view utf8);

/// Takes the first code point from the text, which must not be empty. Takes one byte and returns
/// nothing if the text does not begin with one.
[[nodiscard]] std::optional<char32_t> takeCodePoint(std::string_view& utf8);

/// The text with U+FFFD in place of each byte that is not UTF-8.
[[nodiscard]] std::string validUtf8(std::string_view text);

} // namespace pomotide::core
