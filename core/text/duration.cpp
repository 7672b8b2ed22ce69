// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/duration.h"

#include "core/text/scanner.h"

#include <algorithm>
#include <array>
#include <span>

namespace pomotide::core {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t kMostDigits = 5; // few enough for any sum of them to fit
constexpr std::size_t kMostDecimals = 3;

struct Unit {
    Duration length;
    std::string_view name; ///< any prefix of it is accepted
    std::span<const std::string_view> others;
};

// In German, French, Spanish, Portuguese and Chinese. No word has two meanings among them.
constexpr std::array<std::string_view, 12> kHours{"hr",      "hrs",   "std",    "stunde",
                                                  "stunden", "heure", "heures", "hora",
                                                  "horas",   "小时",  "个小时", "小時"};
constexpr std::array<std::string_view, 8> kMinutes{"mins",    "minuten", "mn",   "minuto",
                                                   "minutos", "分",      "分钟", "分鐘"};
constexpr std::array<std::string_view, 12> kSeconds{"secs",    "sek",      "sekunde", "sekunden",
                                                    "seconde", "secondes", "seg",     "segs",
                                                    "segundo", "segundos", "秒",      "秒钟"};

/// The units in the order in which they may follow each other.
constexpr std::array kUnits{Unit{1h, "hours", kHours}, Unit{1min, "minutes", kMinutes},
                            Unit{1s, "seconds", kSeconds}};

/// Words between two parts of a length.
constexpr std::array<std::string_view, 5> kAnd{"and", "und", "et", "y", "e"};

/// Words before a length from now, and behind one.
constexpr std::array<std::string_view, 9> kIn{"in",      "dans",  "en",    "em", "dentro de",
                                              "daqui a", "d'ici", "d’ici", "过"};
constexpr std::array<std::string_view, 3> kLater{"之后", "以后", "后"};

bool isAmong(std::string_view word, std::span<const std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

const Unit* unitCalled(std::string_view word)
{
    const auto* const found = std::find_if(kUnits.begin(), kUnits.end(), [word](const Unit& unit) {
        return !word.empty() && (unit.name.starts_with(word) || isAmong(word, unit.others));
    });
    return found == kUnits.end() ? nullptr : found;
}

/// Reads the minutes after "1:".
std::optional<Duration> minutesAfter(Duration hours, Scanner& text)
{
    const auto minutes = text.takeDigits(2);
    if (!minutes || minutes->size() != 2 || numberOf(*minutes) * 1min >= 1h || !text.isAtEnd()) {
        return std::nullopt;
    }
    return hours + numberOf(*minutes) * 1min;
}

/// Takes the word between two parts, if there is one. False if it is another word.
bool takeAnd(Scanner& text)
{
    const auto word = text.takeLetters();
    text.skipBlanks();
    return word.empty() || isAmong(word, kAnd);
}

/// Reads "1h 30m 20s" from a text, part by part.
class Parts final {
public:
    explicit Parts(BareNumber bare) : m_bare(bare) {}

    [[nodiscard]] Duration sum() const { return m_sum; }

    /// Adds a number with its unit. False if it is not valid here.
    [[nodiscard]] bool add(std::string_view digits, Scanner& text)
    {
        const auto decimals = text.takeAnyOf(".,") ? text.takeDigits(kMostDecimals)
                                                   : std::optional<std::string_view>{""};
        text.skipBlanks();
        const auto word = text.takeLetters();
        const auto* const unit = word.empty() ? unitWithoutName() : unitCalled(word);
        const bool mayHaveDecimals = unit == kUnits.begin() && !word.empty();
        if (unit == nullptr || unit < m_next || !decimals ||
            (!decimals->empty() && !mayHaveDecimals)) {
            return false;
        }
        if (!word.empty()) {
            text.takeAnyOf("."); // as in "min."
        }
        text.skipBlanks();
        m_sum += numberOf(digits) * unit->length;
        auto decimalPlace = unit->length;
        for (const char digit : *decimals) {
            decimalPlace /= 10;
            m_sum += (digit - '0') * decimalPlace;
        }
        m_next = unit + 1;
        m_isClosed = word.empty();
        return true;
    }

    /// True if nothing may follow, as after "1h 30".
    [[nodiscard]] bool isClosed() const { return m_isClosed; }

private:
    [[nodiscard]] const Unit* unitWithoutName() const
    {
        const bool isAfterHours = m_next == kUnits.begin() + 1;
        const bool isFirst = m_next == kUnits.begin();
        return isAfterHours || (isFirst && m_bare == BareNumber::Minutes) ? kUnits.begin() + 1
                                                                          : nullptr;
    }

    BareNumber m_bare;
    Duration m_sum{};
    const Unit* m_next = kUnits.begin();
    bool m_isClosed = false;
};

} // namespace

std::optional<Duration> parseDuration(std::string_view typed, BareNumber bare)
{
    Scanner text{typed};
    Parts parts{bare};
    for (bool isFirst = true; isFirst || !text.isAtEnd(); isFirst = false) {
        if (!isFirst && !takeAnd(text)) {
            return std::nullopt;
        }
        const auto digits = text.takeDigits(kMostDigits);
        if (!digits || parts.isClosed()) {
            return std::nullopt;
        }
        if (isFirst && text.takeAnyOf(":")) {
            return minutesAfter(numberOf(*digits) * 1h, text);
        }
        if (!parts.add(*digits, text)) {
            return std::nullopt;
        }
    }
    return parts.sum();
}

std::optional<Duration> parseMore(std::string_view typed)
{
    Scanner text{typed};
    return text.takeAnyOf("+") ? parseDuration(text.rest()) : std::nullopt;
}

std::optional<Duration> parseFromNow(std::string_view typed)
{
    Scanner text{typed};
    if (std::any_of(kIn.begin(), kIn.end(), [&](auto word) { return text.take(word); })) {
        return parseDuration(text.rest());
    }
    const auto rest = text.rest();
    const auto* const later = std::find_if(kLater.begin(), kLater.end(),
                                           [rest](auto word) { return rest.ends_with(word); });
    return later == kLater.end()
               ? std::nullopt
               : parseDuration(rest.substr(0, rest.size() - later->size()), BareNumber::Nothing);
}

std::string formatDuration(Duration duration)
{
    std::string text;
    auto rest = std::chrono::floor<std::chrono::seconds>(duration);
    for (const auto& unit : kUnits) {
        const auto count = rest / unit.length;
        if (count > 0) {
            text += std::to_string(count) + unit.name.front();
        }
        rest -= count * std::chrono::floor<std::chrono::seconds>(unit.length);
    }
    return text.empty() ? "0s" : text;
}

} // namespace pomotide::core
