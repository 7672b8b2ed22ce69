// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/check_boxes.h"

#include <algorithm>
#include <array>

namespace pomotide::core {

using namespace std::string_view_literals;

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

std::optional<TypedBox> typedBoxIn(std::string_view line, std::size_t cursor)
{
    constexpr std::array kEmpty{kEmptyBox, "[ ] "sv, "[] "sv, "- [] "sv, "-[ ] "sv, "-[] "sv};
    constexpr std::array kTicked{kTickedBox, "[x] "sv, "[X] "sv, "- [X] "sv, "-[x] "sv, "-[X] "sv};
    const auto typed = line.substr(0, cursor);
    const auto begin = std::min(typed.find_first_not_of(" \t"), typed.size());
    const auto before = checkBoxIn(typed);
    const auto box = typed.substr(before && before->text < cursor ? before->text : begin);
    const auto isOneOf = [box](const auto& boxes) {
        return std::find(boxes.begin(), boxes.end(), box) != boxes.end();
    };
    const bool isTicked = isOneOf(kTicked);
    if (!isTicked && !isOneOf(kEmpty)) {
        return std::nullopt;
    }
    const auto after = checkBoxIn(line.substr(cursor));
    const auto end = cursor + (after ? after->text : 0);
    const bool isThere = line.substr(begin, end - begin) == (isTicked ? kTickedBox : kEmptyBox);
    return isThere ? std::nullopt : std::optional<TypedBox>{{begin, end, isTicked}};
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
