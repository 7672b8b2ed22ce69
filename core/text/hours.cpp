// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/hours.h"

#include "core/text/time_of_day.h"
#include "core/text/trimmed.h"

#include <array>
#include <optional>
#include <string>

namespace pomotide::core {

namespace {

constexpr char kDash = '-';
constexpr char kComma = ',';

/// Text that means a dash or a comma.
struct Synonym {
    std::string_view text;
    char meaning;
};

constexpr std::array<Synonym, 12> kSigns{{{"–", kDash},
                                          {"—", kDash},
                                          {"~", kDash},
                                          {"到", kDash},
                                          {"至", kDash},
                                          {";", kComma},
                                          {"&", kComma},
                                          {"+", kComma},
                                          {"、", kComma},
                                          {"和", kComma},
                                          {"与", kComma},
                                          {"及", kComma}}};

/// These stand between blanks.
constexpr std::array<Synonym, 11> kWords{{{" to ", kDash},
                                          {" until ", kDash},
                                          {" bis ", kDash},
                                          {" à ", kDash},
                                          {" a ", kDash},
                                          {" hasta ", kDash},
                                          {" até ", kDash},
                                          {" and ", kComma},
                                          {" und ", kComma},
                                          {" et ", kComma},
                                          {" y ", kComma}}};

void replaceAll(std::string& text, const Synonym& synonym)
{
    for (auto at = text.find(synonym.text); at != text.npos; at = text.find(synonym.text)) {
        text.replace(at, synonym.text.size(), 1, synonym.meaning);
    }
}

/// The text with dashes and commas in place of what means them.
std::string plain(std::string_view typed)
{
    std::string text = lowered(typed);
    for (const Synonym& sign : kSigns) {
        replaceAll(text, sign);
    }
    for (const Synonym& word : kWords) {
        replaceAll(text, word);
    }
    return text;
}

std::vector<std::string_view> splitAtDashes(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (auto dash = text.find(kDash); dash != text.npos; dash = text.find(kDash)) {
        parts.push_back(text.substr(0, dash));
        text.remove_prefix(dash + 1);
    }
    parts.push_back(text);
    return parts;
}

/// Reads the end of some hours and the begin of the next ones: "12, 14" or "12 14". Times may have
/// blanks in them, such as "12 Uhr 30".
std::vector<TimeOfDay> readBetween(std::string_view text, const ReadTimeFn& readTime)
{
    const char separator = text.find(kComma) != text.npos ? kComma : ' ';
    for (auto at = text.find(separator); at != text.npos; at = text.find(separator, at + 1)) {
        const auto end = readTime(trimmed(text.substr(0, at)));
        const auto begin = readTime(trimmed(text.substr(at + 1)));
        if (end && begin) {
            return {*end, *begin};
        }
    }
    return {};
}

std::vector<TimeOfDay> readAlone(std::string_view text, const ReadTimeFn& readTime)
{
    const auto time = readTime(trimmed(text));
    return time ? std::vector{*time} : std::vector<TimeOfDay>{};
}

} // namespace

std::vector<Hours> parseHours(std::string_view typed, const ReadTimeFn& readTime)
{
    const ReadTimeFn read = readTime ? readTime : parseTimeOfDay;
    const std::string text = plain(typed);
    const auto parts = splitAtDashes(text);
    std::vector<Hours> hours;
    std::optional<TimeOfDay> from;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isBetween = i > 0 && i + 1 < parts.size();
        const auto times = isBetween ? readBetween(parts[i], read) : readAlone(parts[i], read);
        if (times.empty()) {
            return {};
        }
        if (from) {
            hours.push_back({*from, times.front()});
        }
        from = times.back();
    }
    return hours;
}

} // namespace pomotide::core
