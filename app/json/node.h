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

/// A value in a JSON text, and the way there. What is not as asked for throws the Fault that says
/// so, for readScenario to catch.
class Node {
public:
    /// The whole of a text; it must outlive the nodes.
    explicit Node(const nlohmann::json& root) : m_value(root) {}

    [[nodiscard]] Node member(const char* key) const;
    /// Nothing if there is none, or if it is null.
    [[nodiscard]] std::optional<Node> optionalMember(const char* key) const;
    [[nodiscard]] std::vector<Node> items() const;

    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] bool truth() const;
    [[nodiscard]] double number() const;
    /// What fits 64 bits and has no fraction; `expected` completes a sentence.
    [[nodiscard]] std::int64_t integer(const char* expected = "a whole number") const;
    /// The same, but a number that is not whole or too large is nothing.
    [[nodiscard]] std::optional<std::int64_t> wholeNumber() const;

    /// The value is something else: "expected …, found …".
    [[noreturn]] void expected(std::string_view what) const;

private:
    Node(const nlohmann::json& value, std::string path) : m_value(value), m_path(std::move(path)) {}

    const nlohmann::json& m_value;
    std::string m_path;
};

} // namespace pomotide::json
