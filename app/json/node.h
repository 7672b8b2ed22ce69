// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::json {

/// A value in a JSON text and its path. Each accessor throws a Fault if the value is of another
/// kind; the reader of the text catches it.
class Node {
public:
    /// The root of a text, which must outlive the nodes.
    explicit Node(const nlohmann::json& root) : m_value(root) {}

    [[nodiscard]] Node member(const char* key) const;
    /// Nothing if there is no such member, or if it is null.
    [[nodiscard]] std::optional<Node> optionalMember(const char* key) const;
    [[nodiscard]] std::vector<Node> items() const;

    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] bool truth() const;
    [[nodiscard]] double number() const;
    /// Returns a 64-bit integer. `expected` completes the sentence of the Fault.
    [[nodiscard]] std::int64_t integer(const char* expected = "a whole number") const;
    /// The same, but returns nothing if the number is not an integer or out of range.
    [[nodiscard]] std::optional<std::int64_t> wholeNumber() const;

    /// Throws the Fault "expected …, found …".
    [[noreturn]] void expected(std::string_view what) const;

private:
    Node(const nlohmann::json& value, std::string path) : m_value(value), m_path(std::move(path)) {}

    const nlohmann::json& m_value;
    std::string m_path;
};

} // namespace pomotide::json
