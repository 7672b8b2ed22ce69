// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Check boxes in notes: lines "- [ ] to do" and "- [x] done".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pomotide::core {

struct CheckBox {
    std::size_t begin = 0; ///< of the dash
    std::size_t mark = 0;  ///< of the letter within the brackets
    std::size_t text = 0;  ///< of what it says
    bool isTicked = false;

    bool operator==(const CheckBox&) const = default;
};

/// The check box that the line is; nothing if it is none. Positions are in bytes.
[[nodiscard]] std::optional<CheckBox> checkBoxIn(std::string_view line);

/// The begin, in bytes, of "[ ] " or "[] ", with a dash before or without, if the line is nothing
/// else but white space: a check box is meant.
[[nodiscard]] std::optional<std::size_t> beginOfTypedBox(std::string_view line);

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
