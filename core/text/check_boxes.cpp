// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/check_boxes.h"

#include <algorithm>
#include <array>

namespace pomotide::core {

namespace {

/// Calls `use` with each line and its begin.
template<typename Use>
void eachLine(std::string_view notes, const Use& use)
{
    std::size_t begin = 0;
    while (begin <= notes.size()) {
        const auto end = std::min(notes.find('\n', begin), notes.size());
        use(notes.substr(begin, end - begin), begin);
        begin = end + 1;
    }
}

} // namespace

std::optional<CheckBox> checkBoxIn(std::string_view line)
{
    constexpr std::size_t kMark = 3; // in "- [ ] to do"
    constexpr std::size_t kAfter = 5;
    const auto begin = std::min(line.find_first_not_of(" \t"), line.size());
    const auto box = line.substr(begin);
    const bool isBox = box.size() >= kAfter && (box[0] == '-' || box[0] == '*') &&
                       box.substr(1, 2) == " [" && box[kMark + 1] == ']' &&
                       (box.size() == kAfter || box[kAfter] == ' ');
    if (!isBox || std::string_view(" xX").find(box[kMark]) == std::string_view::npos) {
        return std::nullopt;
    }
    return CheckBox{.begin = begin,
                    .mark = begin + kMark,
                    .text = std::min(begin + kAfter + 1, line.size()),
                    .isTicked = box[kMark] != ' '};
}

std::optional<std::size_t> beginOfTypedBox(std::string_view line)
{
    constexpr std::array<std::string_view, 5> kTyped{"[ ] ", "[] ", "- [] ", "-[ ] ", "-[] "};
    const auto begin = std::min(line.find_first_not_of(" \t"), line.size());
    const bool isMeant =
        std::find(kTyped.begin(), kTyped.end(), line.substr(begin)) != kTyped.end();
    return isMeant ? std::optional{begin} : std::nullopt;
}

std::string unticked(std::string_view notes)
{
    std::string result{notes};
    eachLine(notes, [&](std::string_view line, std::size_t begin) {
        if (const auto box = checkBoxIn(line)) {
            result[begin + box->mark] = ' ';
        }
    });
    return result;
}

Ticks ticksIn(std::string_view notes)
{
    Ticks ticks;
    eachLine(notes, [&](std::string_view line, std::size_t) {
        if (const auto box = checkBoxIn(line)) {
            ++ticks.all;
            ticks.ticked += box->isTicked ? 1 : 0;
        }
    });
    return ticks;
}

} // namespace pomotide::core
