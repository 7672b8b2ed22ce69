// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags: words of a title such as #tax. They begin with # and go on with letters, digits, - or _; a
// number alone, such as #3, is none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::core {

/// The place of a tag in a title, in bytes, from its # on.
struct TagSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const TagSpan&) const = default;
};

[[nodiscard]] std::vector<TagSpan> tagSpansIn(std::string_view title);

/// The tags of a title without their #, each once, in their order.
[[nodiscard]] std::vector<std::string> tagsOf(std::string_view title);

/// The title without its tags; the whole title if it is nothing else.
[[nodiscard]] std::string withoutTags(std::string_view title);

/// The title with that tag, which has no #, at its end, unless it has it.
[[nodiscard]] std::string withTag(const std::string& title, const std::string& tag);

/// The begin, at its #, of the tag being typed that ends at `cursor`; `cursor` if there is none.
[[nodiscard]] std::size_t beginOfTypedTag(std::string_view title, std::size_t cursor);

/// A number for choosing a tag's colour, always the same for the same text.
[[nodiscard]] std::uint32_t stableHash(std::string_view tag);

} // namespace pomotide::core
