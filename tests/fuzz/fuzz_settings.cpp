// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as settings: each line is read or refused; settings that were read are written in a form
// that reads the same.

#include "core/settings/settings_text.h"
#include "core/settings/validity.h"
#include "tests/fuzz/claim.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace pomotide;
using namespace pomotide::core;

namespace {

void checkFaults(const std::vector<SettingsFault>& faults, std::string_view text)
{
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    std::size_t last = 0;
    for (const auto& fault : faults) {
        claim(fault.line > last, "faults are in the order of their lines, one for each");
        last = fault.line;
    }
    claim(!faults.empty(), "what is not read has a fault");
    claim(last <= static_cast<std::size_t>(lines), "faults are in the text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    const auto parsed = parseSettings(text, Settings{});
    if (const auto* const faults = std::get_if<std::vector<SettingsFault>>(&parsed)) {
        checkFaults(*faults, text);
        return 0;
    }
    const auto& settings = std::get<Settings>(parsed);
    claim(settings.dayStart.isValid(), "the day start is a time of day");
    claim(!firstFault(settings.streakPlan), "the streak plan has no fault");
    claim(isValid(settings.appearance), "the look is within its bounds");
    claim(isValid(settings.alerts), "the prompts are within their bounds");
    claim(parseSettings(formatSettings(settings), Settings{}) == parsed,
          "what is written is read as it was");
    return 0;
}
