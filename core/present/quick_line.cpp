// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/quick_line.h"

#include "core/text/time_of_day.h"
#include "core/text/trimmed.h"

#include <utility>

namespace pomotide::core {

namespace {

constexpr char kEstimateMark = '~';
constexpr char kBeginMark = '@';
constexpr char kMoreMark = '+';
constexpr std::string_view kBlanks = " \t";
constexpr std::string_view kDigits = "0123456789";

/// A number alone is a duration only if nothing follows it: "~5 miles" is none.
std::optional<Duration> readEstimate(std::string_view words, bool isLast)
{
    return parseDuration(words, isLast ? BareNumber::Minutes : BareNumber::Nothing);
}

/// True if no other number looks like that time: it has minutes, a half of the day, or the Chinese
/// word for an hour of the day.
bool isUnmistakable(std::string_view time)
{
    const bool isNumber = time.find_first_not_of(kDigits) == std::string_view::npos;
    return isNumber ? time.size() > 2
                    : time.find_first_of(":mM") != std::string_view::npos ||
                          time.find("点") != std::string_view::npos;
}

std::optional<TimeOfDay> readTime(std::string_view words)
{
    return isUnmistakable(words) ? parseTimeOfDay(words) : std::nullopt;
}

std::optional<TypedBegin> readTypedBegin(std::string_view words, bool)
{
    return parseBegin(words);
}

/// Reads the longest text at the front of `words` that `read` accepts. Returns the value and the
/// size of that text.
template<typename Value>
std::optional<std::pair<Value, std::size_t>>
longestInFront(std::string_view words, std::optional<Value> (*read)(std::string_view, bool))
{
    if (words.empty() || kBlanks.find(words.front()) != std::string_view::npos) {
        return std::nullopt;
    }
    for (auto end = words.size(); end != 0 && end != std::string_view::npos;) {
        if (const auto value = read(words.substr(0, end), end == words.size())) {
            return std::pair{*value, end};
        }
        end = words.find_last_of(kBlanks, end - 1);
    }
    return std::nullopt;
}

/// The last value behind that mark with what may follow it, and the line without mark and value.
template<typename Value>
std::optional<std::pair<Value, std::string>>
takeMarked(std::string_view typed, char mark, std::optional<Value> (*read)(std::string_view, bool),
           bool (*mayFollow)(std::string_view))
{
    for (auto at = typed.rfind(mark); at != std::string_view::npos;
         at = at == 0 ? std::string_view::npos : typed.rfind(mark, at - 1)) {
        const auto value =
            isWordOf(typed, at) ? longestInFront(typed.substr(at + 1), read) : std::nullopt;
        const auto after =
            value ? trimmed(typed.substr(at + 1 + value->second)) : std::string_view{};
        if (value && mayFollow(after)) {
            const auto before = trimmed(typed.substr(0, at));
            const auto* const between = before.empty() || after.empty() ? "" : " ";
            return std::pair{value->first, std::string{before}.append(between).append(after)};
        }
    }
    return std::nullopt;
}

bool isAnything(std::string_view)
{
    return true;
}

/// True for a length, an estimate, both, or nothing.
bool isWithoutTitle(std::string_view typed)
{
    const auto line = readQuickLine(typed);
    const auto timed = readTimedTitle(line.title);
    return (timed ? timed->title : line.title).empty();
}

bool isMeantAsEstimate(std::string_view word)
{
    return word.size() > 1 && word[0] == kEstimateMark &&
           kDigits.find(word[1]) != std::string_view::npos;
}

} // namespace

QuickLine readQuickLine(std::string_view typed)
{
    if (auto marked = takeMarked(typed, kEstimateMark, readEstimate, isAnything)) {
        return {.title = std::move(marked->second), .estimate = marked->first};
    }
    const auto words = wordsOf(typed);
    return {.title = std::string{trimmed(typed)},
            .estimate = {},
            .isEstimateUnreadable = !words.empty() && isMeantAsEstimate(words.back())};
}

std::optional<TypedBegin> parseBegin(std::string_view typed)
{
    const auto text = trimmed(typed);
    if (const auto time = readTime(text)) {
        return *time;
    }
    if (text.find(':') != std::string_view::npos) {
        return std::nullopt;
    }
    const auto ago = parseDuration(text, BareNumber::Nothing);
    return ago ? std::optional<TypedBegin>{*ago} : std::nullopt;
}

std::optional<BegunLine> readBegin(std::string_view typed)
{
    auto marked = takeMarked(typed, kBeginMark, readTypedBegin, isWithoutTitle);
    return marked ? std::optional<BegunLine>{{marked->first, std::move(marked->second)}}
                  : std::nullopt;
}

std::optional<TimedTitle> readTimedTitle(std::string_view typed, BareNumber bare)
{
    const auto line = trimmed(typed);
    // From the front, so that of "Letter 1h 30m" both words are the length.
    for (std::size_t at = 0; at < line.size(); ++at) {
        const auto end = line.substr(at);
        const bool isDigit = kDigits.find(end.front()) != std::string_view::npos;
        if (!isDigit || !isWordOf(line, at) || end.find(':') != std::string_view::npos) {
            continue;
        }
        if (const auto length = parseDuration(end, bare)) {
            return TimedTitle{std::string{trimmed(line.substr(0, at))}, *length};
        }
    }
    return std::nullopt;
}

std::optional<TypedEnd> readEnd(std::string_view typed)
{
    const auto line = trimmed(typed);
    if (line.starts_with(kMoreMark)) {
        const auto more = parseMore(line);
        return more > Duration{} ? std::optional<TypedEnd>{*more} : std::nullopt;
    }
    const auto words = wordsOf(line);
    for (auto word = words.rbegin(); word != words.rend() && word - words.rbegin() < 2; ++word) {
        const auto at = static_cast<std::size_t>(word->data() - line.data());
        const auto end = line.substr(at);
        const bool isNumber = end.find_first_not_of(kDigits) == std::string_view::npos;
        const auto time = isNumber && at > 0 ? std::nullopt : readTime(end); // "Read 1984"
        if (time) {
            return *time;
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!(text = trimmed(text)).empty()) {
        const auto word = text.substr(0, text.find_first_of(kBlanks));
        words.push_back(word);
        text.remove_prefix(word.size());
    }
    return words;
}

bool isWordOf(std::string_view text, std::size_t at)
{
    return at == 0 || kBlanks.find(text[at - 1]) != std::string_view::npos;
}

} // namespace pomotide::core
