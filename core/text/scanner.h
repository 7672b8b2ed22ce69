// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pomotide::core {

/// Takes what people have typed apart from its front on. Only ASCII digits and letters count as
/// such; letters are read in any case.
class Scanner final {
public:
    explicit Scanner(std::string_view text);
    Scanner(const Scanner&) = delete;
    Scanner& operator=(const Scanner&) = delete;

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    /// Takes digits, if there are some, but not more than that.
    [[nodiscard]] std::optional<std::string_view> takeDigits(std::size_t most);

    /// Takes one of these characters, if one comes next.
    bool takeAnyOf(std::string_view characters);

    /// Takes letters, as many as there are, in lower case.
    [[nodiscard]] std::string_view takeLetters();

    void skipBlanks();

private:
    std::string m_text;
    std::string_view m_rest; ///< of the former
};

/// The value of at most nine digits.
[[nodiscard]] int numberOf(std::string_view digits);

} // namespace pomotide::core
