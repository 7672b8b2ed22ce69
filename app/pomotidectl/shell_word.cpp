// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/shell_word.h"

namespace pomotide::cli {

namespace {

/// Characters that mean nothing to bash, besides letters, digits and those beyond ASCII.
constexpr std::string_view kPlain = "_./:=+,%@-";

/// Characters that a backslash takes their meaning between double quotes.
constexpr std::string_view kSpecialInDouble = "\\\"$`";

bool isPlain(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || static_cast<unsigned char>(letter) >= 0x80 ||
           kPlain.find(letter) != kPlain.npos;
}

bool isEscape(char letter, char quote, char next)
{
    return letter == '\\' &&
           (quote == 0 || (quote == '"' && kSpecialInDouble.find(next) != kPlain.npos));
}

} // namespace

ShellWord unquoted(std::string_view typed)
{
    ShellWord word;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const char letter = typed[i];
        if (i + 1 < typed.size() && isEscape(letter, word.quote, typed[i + 1])) {
            word.text += typed[++i];
        } else if (letter == word.quote) {
            word.quote = 0;
        } else if (word.quote == 0 && (letter == '"' || letter == '\'')) {
            word.quote = letter;
        } else {
            word.text += letter;
        }
    }
    return word;
}

std::string quoted(std::string_view text, char quote)
{
    std::string typed;
    for (const char letter : text) {
        if (quote == '\'' && letter == quote) {
            typed += "'\\'";
        } else if (quote == '"' ? kSpecialInDouble.find(letter) != kPlain.npos
                                : quote == 0 && !isPlain(letter)) {
            typed += '\\';
        }
        typed += letter;
    }
    return typed;
}

} // namespace pomotide::cli
