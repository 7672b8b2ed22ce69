// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/write_timew.h"

#include "app/exchange/compact_time.h"
#include "app/exchange/ended_pomodoros.h"

#include "core/text/tags.h"

#include <string>

namespace pomotide::exchange {

namespace {

/// The text in quotation marks, on one line.
std::string quoted(std::string_view text)
{
    std::string tag = "\"";
    for (const char unit : text) {
        tag += (unit == '"' || unit == '\\') ? "\\" : "";
        tag += static_cast<unsigned char>(unit) < ' ' ? ' ' : unit;
    }
    return tag + '"';
}

} // namespace

void writeTimew(std::ostream& out, const core::History& history, const Progress& progress)
{
    for (const auto& ended : endedPomodoros(history)) {
        const auto worked = core::workedSpan(ended.pomodoro);
        out << "inc " << compactTime(worked.begin) << " - " << compactTime(worked.end) << " # "
            << quoted(core::withoutTags(ended.title));
        for (const auto& tag : core::tagsOf(ended.title)) {
            out << ' ' << quoted(tag);
        }
        out << '\n';
    }
    progress(1);
}

} // namespace pomotide::exchange
