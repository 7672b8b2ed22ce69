// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/value_text.h"

#include "core/text/duration.h"
#include "core/text/trimmed.h"

#include <charconv>
#include <chrono>

namespace pomotide::core {

namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kBetweenPairs = " \t,";

/// Parses a number of at most that many digits and nothing else.
std::optional<int> number(std::string_view text, std::size_t most)
{
    if (text.empty() || text.size() > most ||
        text.find_first_not_of(kDigits) != std::string_view::npos) {
        return std::nullopt;
    }
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Parses a length of whole minutes.
std::optional<std::chrono::minutes> parseMinutes(std::string_view text)
{
    using std::chrono::minutes;
    const auto length = parseDuration(text);
    const bool isWhole = length && *length % minutes{1} == Duration::zero();
    return isWhole ? std::optional{std::chrono::floor<minutes>(*length)} : std::nullopt;
}

std::optional<PlanPair> parsePair(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto pomodoro = parseMinutes(text.substr(0, slash));
    const auto pause = parseMinutes(text.substr(slash + 1));
    if (!pomodoro || !pause) {
        return std::nullopt;
    }
    return PlanPair{.pomodoro = *pomodoro, .pause = *pause};
}

} // namespace

std::string formatStreakPlan(const StreakPlan& plan)
{
    std::string text;
    for (const auto& pair : plan) {
        text += text.empty() ? "" : " ";
        text += std::to_string(pair.pomodoro.count()) + '/' + std::to_string(pair.pause.count());
    }
    return text;
}

std::optional<StreakPlan> parseStreakPlan(std::string_view text)
{
    StreakPlan plan;
    for (auto begin = text.find_first_not_of(kBetweenPairs); begin != std::string_view::npos;
         begin = text.find_first_not_of(kBetweenPairs)) {
        text.remove_prefix(begin);
        const auto word = text.substr(0, text.find_first_of(kBetweenPairs));
        const auto pair = parsePair(word);
        if (!pair) {
            return std::nullopt;
        }
        plan.push_back(*pair);
        text.remove_prefix(word.size());
    }
    return firstFault(plan) ? std::nullopt : std::optional{plan};
}

std::string formatPercent(int percent)
{
    return std::to_string(percent) + '%';
}

std::optional<int> parsePercent(std::string_view text)
{
    if (text.ends_with('%')) {
        text = trimmed(text.substr(0, text.size() - 1));
    }
    return number(text, 3);
}

std::string formatScreens(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names) {
        text.append(text.empty() ? "" : ", ").append(name);
    }
    return names.empty() ? std::string{Appearance::kAllScreens} : text;
}

std::optional<std::vector<std::string>> parseScreens(std::string_view text)
{
    std::vector<std::string> names;
    if (text == Appearance::kAllScreens) {
        return names;
    }
    for (bool isMore = true; isMore;) {
        const auto comma = text.find(',');
        names.emplace_back(trimmed(text.substr(0, comma)));
        if (names.back().empty()) {
            return std::nullopt;
        }
        isMore = comma != std::string_view::npos;
        text.remove_prefix(isMore ? comma + 1 : text.size());
    }
    return names;
}

} // namespace pomotide::core
