// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/typed.h"

#include "core/text/time_of_day.h"

namespace pomotide::cli {

namespace {

Request quietIn(const std::vector<std::string>& words)
{
    if (words.empty()) {
        return ShowQuiet{};
    }
    const auto typed = joined(words);
    if (typed == "off") {
        return EndQuiet{};
    }
    if (typed == "today") {
        return KeepQuiet{KeepQuiet::RestOfDay{}};
    }
    if (words.size() == 2 && words.front() == "until") {
        if (const auto time = core::parseTimeOfDay(words.back())) {
            return KeepQuiet{*time};
        }
    }
    if (const auto length = parseLength(typed)) {
        return KeepQuiet{*length};
    }
    malformed("Say for how long, as 1h, or until 15:00, today or off, not " + inQuotes(typed));
}

} // namespace

void addQuiet(const CommandBuilder& builder)
{
    auto* command =
        builder.add(&builder.app, "quiet", "Let words and prompts rest, or show whether they do",
                    "  pomotidectl quiet 1h\n"
                    "  pomotidectl quiet until 15:00\n"
                    "  pomotidectl quiet today    the rest of it\n"
                    "  pomotidectl quiet off      they come again",
                    [&builder] { return quietIn(builder.values.words); });
    command->add_option("HOW", builder.values.words, "a LENGTH, until TIME, today or off");
    builder.addJson(command);
}

} // namespace pomotide::cli
