// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/unicode.h"

#include <algorithm>
#include <array>

namespace pomotide::core {

namespace {

constexpr std::string_view kReplacement = "\uFFFD";

struct Range {
    char32_t first;
    char32_t last;
};

/// Code points that leave nothing to see: Unicode 15's White_Space, Default_Ignorable_Code_Point
/// and control characters, and the blank Braille pattern.
constexpr std::array kInvisible{
    Range{0x0000, 0x0020},   Range{0x007F, 0x00A0},   Range{0x00AD, 0x00AD},
    Range{0x034F, 0x034F},   Range{0x061C, 0x061C},   Range{0x115F, 0x1160},
    Range{0x1680, 0x1680},   Range{0x17B4, 0x17B5},   Range{0x180B, 0x180F},
    Range{0x2000, 0x200F},   Range{0x2028, 0x202F},   Range{0x205F, 0x206F},
    Range{0x2800, 0x2800},   Range{0x3000, 0x3000},   Range{0x3164, 0x3164},
    Range{0xFE00, 0xFE0F},   Range{0xFEFF, 0xFEFF},   Range{0xFFA0, 0xFFA0},
    Range{0xFFF0, 0xFFFB},   Range{0x1BCA0, 0x1BCA3}, Range{0x1D173, 0x1D17A},
    Range{0xE0000, 0xE0FFF},
};

constexpr bool setsDirection(char32_t point)
{
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

bool isInvisible(char32_t point)
{
    const auto found = std::find_if(kInvisible.begin(), kInvisible.end(),
                                    [&](const Range& range) { return point <= range.last; });
    return found != kInvisible.end() && found->first <= point;
}

/// The value of a first byte and the number of bytes that follow it; nothing if no sequence begins
/// so.
std::optional<std::pair<char32_t, std::size_t>> beginOf(unsigned char first)
{
    if (first < 0x80u) {
        return std::pair{char32_t{first}, std::size_t{0}};
    }
    if (first >= 0xC2u && first < 0xE0u) {
        return std::pair{char32_t{first & 0x1Fu}, std::size_t{1}};
    }
    if (first >= 0xE0u && first < 0xF0u) {
        return std::pair{char32_t{first & 0x0Fu}, std::size_t{2}};
    }
    if (first >= 0xF0u && first < 0xF5u) {
        return std::pair{char32_t{first & 0x07u}, std::size_t{3}};
    }
    return std::nullopt;
}

bool isScalarValue(char32_t point, std::size_t following)
{
    constexpr std::array<char32_t, 4> kLeast{0, 0x80, 0x800, 0x10000};
    return point >= kLeast.at(following) && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
}

} // namespace

std::optional<char32_t> takeCodePoint(std::string_view& utf8)
{
    const auto begin = beginOf(static_cast<unsigned char>(utf8.front()));
    const auto rest = utf8.substr(1);
    utf8 = rest;
    if (!begin || rest.size() < begin->second) {
        return std::nullopt;
    }
    auto [point, following] = *begin;
    for (const char unit : rest.substr(0, following)) {
        const auto bits = static_cast<unsigned char>(unit);
        if ((bits & 0xC0u) != 0x80u) {
            return std::nullopt;
        }
        point = (point << 6u) | (bits & 0x3Fu);
    }
    if (!isScalarValue(point, following)) {
        return std::nullopt;
    }
    utf8.remove_prefix(following);
    return point;
}

std::size_t codePointCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char unit) {
        return (static_cast<unsigned char>(unit) & 0xC0u) != 0x80u;
    }));
}

bool isBlank(std::string_view utf8)
{
    while (!utf8.empty()) {
        const auto point = takeCodePoint(utf8);
        if (!point || !isInvisible(*point)) {
            return false;
        }
    }
    return true;
}

std::string withoutDirections(std::string_view utf8)
{
    std::string rest;
    while (!utf8.empty()) {
        const auto before = utf8;
        const auto point = takeCodePoint(utf8);
        if (!point || !setsDirection(*point)) {
            rest.append(before.substr(0, before.size() - utf8.size()));
        }
    }
    return rest;
}

std::string validUtf8(std::string_view text)
{
    std::string valid;
    while (!text.empty()) {
        const auto before = text;
        const bool isValid = takeCodePoint(text).has_value();
        valid.append(isValid ? before.substr(0, before.size() - text.size()) : kReplacement);
    }
    return valid;
}

} // namespace pomotide::core
