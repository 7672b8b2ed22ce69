// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/model/local_time.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pomotide::core {

enum class RuleId : std::int64_t {};
enum class SessionId : std::int64_t {};

/// A set of days of the week.
class Weekdays {
public:
    constexpr Weekdays() = default;
    constexpr Weekdays(std::initializer_list<std::chrono::weekday> days)
    {
        for (const auto day : days) {
            add(day);
        }
    }
    /// Reads the seven lowest bits; Sunday is the lowest.
    [[nodiscard]] static constexpr Weekdays fromBits(unsigned bits)
    {
        Weekdays days;
        days.m_bits = static_cast<std::uint8_t>(bits & 0x7Fu);
        return days;
    }

    constexpr void add(std::chrono::weekday day) { m_bits |= bit(day); }
    constexpr void remove(std::chrono::weekday day)
    {
        m_bits = static_cast<std::uint8_t>(m_bits & ~bit(day));
    }
    [[nodiscard]] constexpr bool contains(std::chrono::weekday day) const
    {
        return (m_bits & bit(day)) != 0;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr unsigned bits() const { return m_bits; }

    bool operator==(const Weekdays&) const = default;

private:
    static constexpr std::uint8_t bit(std::chrono::weekday day)
    {
        return static_cast<std::uint8_t>(1u << day.c_encoding());
    }

    std::uint8_t m_bits = 0;
};

/// A weekly rule that says when sessions happen. `to <= from` ends on the next day.
struct WorkHoursRule {
    RuleId id{};
    Weekdays days;
    TimeOfDay from;
    TimeOfDay to;
    std::optional<std::string> zone; ///< fixes the zone; otherwise it is the system's

    bool operator==(const WorkHoursRule&) const = default;
};

/// A rule has no session on that day.
struct SkippedDay {
    bool operator==(const SkippedDay&) const = default;
};

/// A rule's session on that day has other bounds; a bound that is not given follows the rule.
struct ChangedDay {
    std::optional<Instant> begin;
    std::optional<Instant> end;

    bool operator==(const ChangedDay&) const = default;
};

/// A difference from a rule on one date.
struct Override {
    RuleId rule{};
    LocalDate date;
    std::variant<SkippedDay, ChangedDay> what;

    bool operator==(const Override&) const = default;
};

/// A session that the user added by hand.
struct ManualSession {
    SessionId id{};
    Span span;

    bool operator==(const ManualSession&) const = default;
};

/// The data from which sessions are computed.
struct WorkHours {
    std::vector<WorkHoursRule> rules;
    std::vector<Override> overrides;
    std::vector<ManualSession> manual;
    std::vector<Span> events; ///< fixed things of the user's calendars, taken out of sessions

    bool operator==(const WorkHours&) const = default;
};

/// The first fault of a list of rules.
struct RuleFault {
    enum class Field { Id, Days, From, To, Zone };

    std::size_t rule = 0;
    Field field = Field::Id;

    bool operator==(const RuleFault&) const = default;
};

/// The first event that is empty, reversed or too long.
struct EventFault {
    std::size_t event = 0;

    bool operator==(const EventFault&) const = default;
};

/// The longest event.
inline constexpr auto kLongestEvent = std::chrono::days{31};

/// One date of a rule.
struct RuleDay {
    RuleId rule{};
    LocalDate date;

    bool operator==(const RuleDay&) const = default;
};

/// Names one session: a date of a rule, or one made by hand.
using SessionKey = std::variant<RuleDay, SessionId>;

/// A session before overlapping ones are joined.
struct Session {
    SessionKey key;
    Span span;

    bool operator==(const Session&) const = default;
};

/// The core looks this far ahead for the next session, and back for a missed one.
inline constexpr auto kHorizon = std::chrono::days{31};

/// The longest session.
inline constexpr Duration kLongestSession = std::chrono::hours{24};

} // namespace pomotide::core
