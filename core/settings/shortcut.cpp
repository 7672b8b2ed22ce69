// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/shortcut.h"

#include "core/model/settings.h"
#include "core/text/trimmed.h"

#include <algorithm>
#include <array>
#include <vector>

namespace pomotide::core {

namespace {

/// A key name that is accepted, and its written form.
struct Name {
    std::string_view typed;
    std::string_view written;
};

constexpr std::array kModifiers{
    Name{"ctrl", "Ctrl"}, Name{"control", "Ctrl"}, Name{"alt", "Alt"}, Name{"shift", "Shift"},
    Name{"meta", "Meta"}, Name{"super", "Meta"},   Name{"win", "Meta"}};

/// The modifiers in their written form and order.
constexpr std::array<std::string_view, 4> kInOrder{"Ctrl", "Alt", "Shift", "Meta"};

/// The keys besides letters, digits and function keys.
constexpr std::array kKeys{
    Name{"space", "Space"},   Name{"return", "Return"}, Name{"enter", "Return"},
    Name{"tab", "Tab"},       Name{"home", "Home"},     Name{"end", "End"},
    Name{"insert", "Insert"}, Name{"ins", "Insert"},    Name{"delete", "Delete"},
    Name{"del", "Delete"},    Name{"left", "Left"},     Name{"right", "Right"},
    Name{"up", "Up"},         Name{"down", "Down"}};

template<std::size_t kSize>
std::optional<std::string> nameIn(const std::array<Name, kSize>& names, std::string_view typed)
{
    const auto* const found = std::find_if(names.begin(), names.end(),
                                           [&](const Name& name) { return name.typed == typed; });
    return found == names.end() ? std::nullopt : std::optional<std::string>{found->written};
}

char small(char letter)
{
    return 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isLetter(char letter)
{
    return 'a' <= letter && letter <= 'z';
}

bool isDigit(char letter)
{
    return '0' <= letter && letter <= '9';
}

/// F1 to F24.
bool isFunctionKey(std::string_view name)
{
    if (name.size() == 2) {
        return name[0] == 'f' && isDigit(name[1]) && name[1] != '0';
    }
    return name.size() == 3 && name[0] == 'f' &&
           ((name[1] == '1' && isDigit(name[2])) ||
            (name[1] == '2' && '0' <= name[2] && name[2] <= '4'));
}

std::optional<std::string> keyNamed(std::string_view name)
{
    const bool isOne = name.size() == 1 && (isLetter(name.front()) || isDigit(name.front()));
    if (!isOne && !isFunctionKey(name)) {
        return nameIn(kKeys, name);
    }
    std::string key{name};
    if (isLetter(key.front())) {
        key.front() = static_cast<char>(key.front() - 'a' + 'A');
    }
    return key;
}

/// The parts between the plus signs, trimmed and in lower case.
std::vector<std::string> partsOf(std::string_view text)
{
    std::vector<std::string> parts(1);
    for (const char letter : text) {
        if (letter == '+') {
            parts.emplace_back();
        } else {
            parts.back() += small(letter);
        }
    }
    for (auto& part : parts) {
        part = trimmed(part);
    }
    return parts;
}

struct Modifiers {
    std::string text;      ///< in the written order, each with its plus sign
    bool isEnough = false; ///< for any key
};

std::optional<Modifiers> joined(const std::vector<std::string>& held)
{
    Modifiers modifiers;
    for (const auto modifier : kInOrder) {
        const auto count = std::count(held.begin(), held.end(), modifier);
        if (count > 1) {
            return std::nullopt;
        }
        if (count == 1) {
            modifiers.text.append(modifier).append("+");
            modifiers.isEnough = modifiers.isEnough || modifier != "Shift";
        }
    }
    return modifiers;
}

/// `isInWindow` says that function keys need no modifier.
std::optional<std::string> parse(std::string_view text, bool isInWindow)
{
    auto parts = partsOf(text);
    const auto last = std::move(parts.back());
    parts.pop_back();
    if (parts.empty() && last == AlertSettings::kNoShortcut) {
        return std::string{};
    }
    std::vector<std::string> held;
    for (const auto& part : parts) {
        const auto modifier = nameIn(kModifiers, part);
        if (!modifier) {
            return std::nullopt;
        }
        held.push_back(*modifier);
    }
    const auto modifiers = joined(held);
    const auto key = keyNamed(last);
    const bool isComplete =
        modifiers && key && (modifiers->isEnough || (isInWindow && isFunctionKey(last)));
    return isComplete ? std::optional{modifiers->text + *key} : std::nullopt;
}

} // namespace

std::string formatShortcut(const std::string& shortcut)
{
    return shortcut.empty() ? std::string{AlertSettings::kNoShortcut} : shortcut;
}

std::optional<std::string> parseShortcut(std::string_view text)
{
    return parse(text, false);
}

std::optional<std::string> parseWindowShortcut(std::string_view text)
{
    return parse(text, true);
}

} // namespace pomotide::core
