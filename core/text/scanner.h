// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pomotide::core {

/// Reads typed text from its front. Digits are ASCII's. Letters are those of ASCII, whose case is
/// ignored, and every character beyond ASCII.
class Scanner final {
public:
    explicit Scanner(std::string_view text);
    Scanner(const Scanner&) = delete;
    Scanner& operator=(const Scanner&) = delete;

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    /// Takes the digits in front. Takes none if there are no digits or more than `most`.
    [[nodiscard]] std::optional<std::string_view> takeDigits(std::size_t most);

    /// Takes one character if it is in `characters`. True if it did.
    bool takeAnyOf(std::string_view characters);

    /// Takes the letters in front, if any, in lower case.
    [[nodiscard]] std::string_view takeLetters();

    /// Takes `text` if it is in front. True if it did.
    bool take(std::string_view text);

    void skipBlanks();

    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string m_text;
    std::string_view m_rest; ///< of m_text
};

/// The value of at most nine digits.
[[nodiscard]] int numberOf(std::string_view digits);

} // namespace pomotide::core
