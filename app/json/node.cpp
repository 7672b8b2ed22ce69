// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/node.h"

#include <cmath>
#include <limits>

namespace pomotide::json {

namespace {

/// The beginning of the value, long enough to recognise it.
std::string shown(const nlohmann::json& value)
{
    constexpr std::size_t kLongest = 60;
    if (value.is_object()) {
        return "an object";
    }
    if (value.is_array()) {
        return "a list of " + std::to_string(value.size());
    }
    // A cut within a UTF-8 sequence would be invalid, so everything beyond ASCII is escaped.
    auto text = value.dump(-1, ' ', true);
    return text.size() <= kLongest ? text : text.substr(0, kLongest) + "…";
}

} // namespace

void Node::expected(std::string_view what) const
{
    throw Fault{.where = m_path,
                .what = "expected " + std::string(what) + ", found " + shown(m_value)};
}

Node Node::member(const char* key) const
{
    if (!m_value.is_object()) {
        expected("an object");
    }
    const auto path = m_path.empty() ? key : m_path + '.' + key;
    const auto found = m_value.find(key);
    if (found == m_value.end()) {
        throw Fault{.where = path, .what = "expected a value, found none"};
    }
    return {*found, path};
}

std::optional<Node> Node::optionalMember(const char* key) const
{
    if (!m_value.is_object()) {
        expected("an object");
    }
    const auto found = m_value.find(key);
    return found == m_value.end() || found->is_null() ? std::nullopt : std::optional{member(key)};
}

std::vector<Node> Node::items() const
{
    if (!m_value.is_array()) {
        expected("a list");
    }
    std::vector<Node> items;
    for (const auto& value : m_value) {
        items.push_back({value, m_path + '[' + std::to_string(items.size()) + ']'});
    }
    return items;
}

const std::string& Node::text() const
{
    if (!m_value.is_string()) {
        expected("a text");
    }
    return m_value.get_ref<const std::string&>();
}

bool Node::truth() const
{
    if (!m_value.is_boolean()) {
        expected("true or false");
    }
    return m_value.get<bool>();
}

double Node::number() const
{
    if (!m_value.is_number()) {
        expected("a number");
    }
    return m_value.get<double>();
}

std::int64_t Node::integer(const char* expected) const
{
    const auto number = m_value.is_number() ? wholeNumber() : std::nullopt;
    if (!number) {
        this->expected(expected);
    }
    return *number;
}

std::optional<std::int64_t> Node::wholeNumber() const
{
    if (!m_value.is_number()) {
        expected("a number");
    }
    if (m_value.is_number_unsigned() &&
        m_value.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max()) {
        return std::nullopt;
    }
    if (m_value.is_number_integer()) {
        return m_value.get<std::int64_t>();
    }
    // Doubles represent every integer up to here.
    constexpr double kLast = 1LL << 53;
    const auto number = m_value.get<double>();
    const bool isConsistent = std::abs(number) <= kLast && std::trunc(number) == number;
    return isConsistent ? std::optional{static_cast<std::int64_t>(number)} : std::nullopt;
}

} // namespace pomotide::json
