// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/tags.h"

#include "core/text/trimmed.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <array>

namespace pomotide::core {

namespace {

constexpr char kSign = '#';

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// True for ASCII letters, digits, - and _, and for all beyond ASCII but punctuation and spaces.
bool isOfTag(char32_t point)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    constexpr std::array kNone{Range{0x80, 0xBF},     Range{0xD7, 0xD7},     Range{0xF7, 0xF7},
                               Range{0x1680, 0x1680}, Range{0x2000, 0x206F}, Range{0x2E00, 0x2E7F},
                               Range{0x3000, 0x3003}, Range{0x3008, 0x3020}, Range{0xFE10, 0xFE6F},
                               Range{0xFEFF, 0xFF0F}, Range{0xFF1A, 0xFF20}, Range{0xFF3B, 0xFF40},
                               Range{0xFF5B, 0xFF65}, Range{0xFFF0, 0xFFFF}};
    if (point < 0x80) {
        const auto letter = static_cast<char>(point);
        const auto small = static_cast<char>(letter | 0x20);
        return isDigit(letter) || letter == '-' || letter == '_' || (small >= 'a' && small <= 'z');
    }
    return std::none_of(kNone.begin(), kNone.end(), [&](const Range& range) {
        return point >= range.first && point <= range.last;
    });
}

/// The end of the run of a tag's letters from `begin` on.
std::size_t endOfLetters(std::string_view title, std::size_t begin)
{
    auto rest = title.substr(begin);
    while (!rest.empty()) {
        auto next = rest;
        const auto point = takeCodePoint(next);
        if (!point || !isOfTag(*point)) {
            break;
        }
        rest = next;
    }
    return title.size() - rest.size();
}

/// True if a tag can begin here: within no word and no address.
bool canBegin(std::string_view title, std::size_t at)
{
    constexpr std::string_view kBefore = " \t\n([{,;\"'";
    return title[at] == kSign && (at == 0 || kBefore.find(title[at - 1]) != kBefore.npos);
}

} // namespace

std::vector<TagSpan> tagSpansIn(std::string_view title)
{
    std::vector<TagSpan> spans;
    for (auto at = title.find(kSign); at != title.npos; at = title.find(kSign, at + 1)) {
        const auto end = endOfLetters(title, at + 1);
        const auto name = title.substr(at + 1, end - at - 1);
        if (canBegin(title, at) && !std::all_of(name.begin(), name.end(), isDigit)) {
            spans.push_back({.begin = at, .end = end});
        }
    }
    return spans;
}

std::vector<std::string> tagsOf(std::string_view title)
{
    std::vector<std::string> tags;
    for (const auto& [begin, end] : tagSpansIn(title)) {
        std::string tag{title.substr(begin + 1, end - begin - 1)};
        if (std::find(tags.begin(), tags.end(), tag) == tags.end()) {
            tags.push_back(std::move(tag));
        }
    }
    return tags;
}

std::string withoutTags(std::string_view title)
{
    std::string left;
    std::size_t from = 0;
    const auto add = [&](std::string_view part) {
        const auto text = trimmed(part);
        left.append(left.empty() || text.empty() ? "" : " ").append(text);
    };
    for (const auto& [begin, end] : tagSpansIn(title)) {
        add(title.substr(from, begin - from));
        from = end;
    }
    add(title.substr(from));
    return left.empty() ? std::string{title} : left;
}

std::string withTag(const std::string& title, const std::string& tag)
{
    const auto tags = tagsOf(title);
    return std::find(tags.begin(), tags.end(), tag) == tags.end() ? title + " #" + tag : title;
}

std::size_t beginOfTypedTag(std::string_view title, std::size_t cursor)
{
    const auto typed = title.substr(0, cursor);
    const auto at = typed.rfind(kSign);
    const bool isTag =
        at != typed.npos && canBegin(typed, at) && endOfLetters(typed, at + 1) == cursor;
    return isTag ? at : cursor;
}

std::uint32_t stableHash(std::string_view tag)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char letter : tag) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
    }
    return hash;
}

} // namespace pomotide::core
