// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/parse_json.h"

#include <algorithm>

namespace pomotide::json {

using Json = nlohmann::json;

namespace {

std::string placeOf(std::string_view text, std::size_t position)
{
    const auto before = text.substr(0, position);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto column = before.size() - (before.rfind('\n') + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// The library's message without its prefix, its number and its position.
std::string wordsOf(const Json::exception& error)
{
    const std::string words = error.what();
    const auto begin = std::min(words.find("syntax error"), words.find("number overflow"));
    return begin == std::string::npos ? words : words.substr(begin);
}

} // namespace

std::variant<Json, Fault> parseJson(std::string_view text)
{
    if (text.empty()) {
        // The library's own message differs from version to version.
        return Fault{.where = placeOf(text, 0), .what = "expected a value, found none"};
    }
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        // `byte` counts from 1, and is one beyond the text if that ends too soon.
        const auto position = std::min(std::max(error.byte, std::size_t{1}) - 1, text.size());
        return Fault{.where = placeOf(text, position), .what = wordsOf(error)};
    } catch (const Json::out_of_range& error) {
        return Fault{.where = {}, .what = wordsOf(error)};
    }
}

} // namespace pomotide::json
