// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/duration.h"

#include "core/text/scanner.h"

#include <algorithm>
#include <array>

namespace pomotide::core {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t kMostDigits = 5; // few enough for any sum of them to fit
constexpr std::size_t kMostDecimals = 3;

struct Unit {
    Duration length;
    std::string_view name; ///< any prefix of it is accepted
    std::array<std::string_view, 5> others;
};

/// The units in the order in which they may follow each other.
constexpr std::array kUnits{Unit{1h, "hours", {"hr", "hrs", "std", "stunde", "stunden"}},
                            Unit{1min, "minutes", {"mins", "minuten"}},
                            Unit{1s, "seconds", {"secs", "sek", "sekunde", "sekunden"}}};

const Unit* unitCalled(std::string_view word)
{
    const auto* const found = std::find_if(kUnits.begin(), kUnits.end(), [word](const Unit& unit) {
        return !word.empty() &&
               (unit.name.starts_with(word) ||
                std::find(unit.others.begin(), unit.others.end(), word) != unit.others.end());
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
    return text.takeLetters() == "in" ? parseDuration(text.rest()) : std::nullopt;
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
