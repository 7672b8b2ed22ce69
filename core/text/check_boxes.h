// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Check boxes in notes: lines "- [ ] to do" and "- [x] done".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pomotide::core {

inline constexpr std::string_view kEmptyBox = "- [ ] ";
inline constexpr std::string_view kTickedBox = "- [x] ";

struct CheckBox {
    std::size_t begin = 0; ///< of the dash
    std::size_t mark = 0;  ///< of the letter within the brackets
    std::size_t text = 0;  ///< of what it says
    bool isTicked = false;

    bool operator==(const CheckBox&) const = default;
};

/// The check box that the line is; nothing if it is none. Positions are in bytes.
[[nodiscard]] std::optional<CheckBox> checkBoxIn(std::string_view line);

/// Letters of a line that become one check box. All of them are ASCII.
struct TypedBox {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isTicked = false;

    bool operator==(const TypedBox&) const = default;
};

/// The check box that is meant by "[ ] ", "[] " or "[x] ", with a dash before or without, if that
/// was typed up to `cursor` at the begin of the line, or beside its check box, which it replaces.
/// Nothing if the line is that check box already.
[[nodiscard]] std::optional<TypedBox> typedBoxIn(std::string_view line, std::size_t cursor);

/// The notes with every check box empty.
[[nodiscard]] std::string unticked(std::string_view notes);

/// How many check boxes the notes have, and how many of them are ticked.
struct Ticks {
    std::size_t ticked = 0;
    std::size_t all = 0;

    bool operator==(const Ticks&) const = default;
};
[[nodiscard]] Ticks ticksIn(std::string_view notes);

} // namespace pomotide::core
