// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/scanner.h"

#include "core/text/trimmed.h"

#include <algorithm>
#include <charconv>

namespace pomotide::core {

namespace {

constexpr std::string_view kDigits = "0123456789";

bool isLetter(char character)
{
    constexpr unsigned char kBeyondAscii = 0x80;
    return (character >= 'a' && character <= 'z') ||
           static_cast<unsigned char>(character) >= kBeyondAscii;
}

} // namespace

Scanner::Scanner(std::string_view text) : m_text(lowered(trimmed(text))), m_rest(m_text) {}

std::optional<std::string_view> Scanner::takeDigits(std::size_t most)
{
    const auto digits = m_rest.substr(0, m_rest.find_first_not_of(kDigits));
    if (digits.empty() || digits.size() > most) {
        return std::nullopt;
    }
    m_rest.remove_prefix(digits.size());
    return digits;
}

bool Scanner::takeAnyOf(std::string_view characters)
{
    const bool isThere = !m_rest.empty() && characters.find(m_rest.front()) != m_rest.npos;
    m_rest.remove_prefix(isThere ? 1 : 0);
    return isThere;
}

std::string_view Scanner::takeLetters()
{
    const auto* const end = std::find_if_not(m_rest.begin(), m_rest.end(), isLetter);
    const auto letters = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
    m_rest.remove_prefix(letters.size());
    return letters;
}

bool Scanner::take(std::string_view text)
{
    const bool isThere = m_rest.starts_with(text);
    m_rest.remove_prefix(isThere ? text.size() : 0);
    return isThere;
}

void Scanner::skipBlanks()
{
    while (takeAnyOf(" \t")) {
    }
}

int numberOf(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace pomotide::core
