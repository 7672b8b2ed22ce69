// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as a scenario: it is run, or refused with a reason.

#include "app/simulate/simulate.h"
#include "tests/fuzz/claim.h"
#include "tests/support/builders.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>

using namespace pomotide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const core::ScriptedZones kZones(
        {{"UTC", std::chrono::seconds{0}}, build::newYork(), build::lordHowe(), build::apia()});
    const std::string text(data, data + size);
    const auto answer = simulate::simulate(text, kZones);
    if (const auto* const fault = std::get_if<json::Fault>(&answer)) {
        claim(!fault->what.empty(), "a fault says what it is");
        return 0;
    }
    claim(nlohmann::json::accept(std::get<std::string>(answer)), "what comes of it is JSON");
    return 0;
}
