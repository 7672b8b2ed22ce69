// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Serializes values as text. Each type lists its fields once, in part(); a Writer and a Reader
// visit them in the same order. A number is followed by a blank; a string is its length, then its
// bytes.
#pragma once

#include "core/model/limits.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pomotide::store {

/// Bound of stored numbers: far beyond real dates, and far from an overflow.
inline constexpr std::int64_t kFar = std::int64_t{1} << 53U;

class Writer final {
public:
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] static bool isReading() { return false; }
    [[nodiscard]] static bool isRight() { return true; }

    void number(std::int64_t& value, std::int64_t, std::int64_t)
    {
        m_text += std::to_string(value) + ' ';
    }
    void string(std::string& value)
    {
        m_text += std::to_string(value.size()) + ' ';
        m_text += value;
    }
    void require(bool) {}

private:
    std::string m_text;
};

/// After the first error, all further values are empty.
class Reader final {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    [[nodiscard]] static bool isReading() { return true; }
    [[nodiscard]] bool isRight() const { return m_isRight; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    void number(std::int64_t& value, std::int64_t least, std::int64_t most)
    {
        const auto* const end = m_rest.data() + m_rest.size();
        const auto [next, error] = std::from_chars(m_rest.data(), end, value);
        require(error == std::errc{} && next != end && *next == ' ' && value >= least &&
                value <= most);
        if (m_isRight) {
            m_rest.remove_prefix(static_cast<std::size_t>(next - m_rest.data()) + 1);
        } else {
            value = least;
        }
    }
    void string(std::string& value)
    {
        std::int64_t size = 0;
        number(size, 0, static_cast<std::int64_t>(m_rest.size()));
        require(static_cast<std::size_t>(size) <= m_rest.size());
        if (m_isRight) {
            value = m_rest.substr(0, static_cast<std::size_t>(size));
            m_rest.remove_prefix(static_cast<std::size_t>(size));
        }
    }
    void require(bool isRight)
    {
        m_isRight = m_isRight && isRight;
        if (!m_isRight) {
            m_rest = {};
        }
    }

private:
    std::string_view m_rest;
    bool m_isRight = true;
};

/// Writes or reads a value as an integer from `least` to `most`.
template<typename Archive, typename Value>
void whole(Archive& archive, Value& value, std::int64_t least, std::int64_t most)
{
    auto number = static_cast<std::int64_t>(value);
    archive.number(number, least, most);
    value = static_cast<Value>(number);
}

template<typename Archive, typename Rep, typename Period>
void part(Archive& archive, std::chrono::duration<Rep, Period>& length)
{
    std::int64_t count{length.count()};
    archive.number(count, -kFar, kFar);
    length = std::chrono::duration<Rep, Period>{count};
}

template<typename Archive>
void part(Archive& archive, core::Instant& instant)
{
    auto since = instant.time_since_epoch();
    part(archive, since);
    instant = core::Instant{since};
    archive.require(core::kInstantRange.contains(instant));
}

template<typename Archive>
void part(Archive& archive, std::string& text)
{
    archive.string(text);
}

template<typename Archive, typename Value>
void part(Archive& archive, std::optional<Value>& value)
{
    std::int64_t isThere = value ? 1 : 0;
    archive.number(isThere, 0, 1);
    if (isThere == 1 && Archive::isReading()) {
        value.emplace();
    }
    if (value) {
        part(archive, *value);
    }
}

template<typename Archive, typename Value>
void part(Archive& archive, std::vector<Value>& values)
{
    auto count = static_cast<std::int64_t>(values.size());
    archive.number(count, 0, 1'000'000);
    if (Archive::isReading()) {
        values.clear();
    }
    const auto size = static_cast<std::size_t>(count);
    for (std::size_t index = 0; index < size && archive.isRight(); ++index) {
        if (Archive::isReading()) {
            values.emplace_back();
        }
        part(archive, values[index]);
    }
}

template<std::size_t kIndex = 0, typename... Kinds>
void emplaceAt(std::variant<Kinds...>& value, std::size_t index)
{
    if constexpr (kIndex < sizeof...(Kinds)) {
        if (kIndex == index) {
            value.template emplace<kIndex>();
        } else {
            emplaceAt<kIndex + 1>(value, index);
        }
    }
}

template<typename Archive, typename... Kinds>
void part(Archive& archive, std::variant<Kinds...>& value)
{
    auto index = static_cast<std::int64_t>(value.index());
    archive.number(index, 0, sizeof...(Kinds) - 1);
    if (Archive::isReading()) {
        emplaceAt(value, static_cast<std::size_t>(index));
    }
    std::visit([&](auto& one) { part(archive, one); }, value);
}

} // namespace pomotide::store
