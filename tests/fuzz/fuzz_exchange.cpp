// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as an export: it is refused with a reason, or the core can go on with it.

#include "app/exchange/read_json.h"
#include "app/exchange/write_json.h"
#include "core/engine/phase.h"
#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "tests/fuzz/claim.h"
#include "tests/support/builders.h"

#include <cstddef>
#include <cstdint>
#include <sstream>

using namespace pomotide;

namespace {

std::string written(core::Store& store)
{
    std::ostringstream text;
    static_cast<void>(store.read([&](const core::State& state, const core::History& history) {
        exchange::writeJson(text, state, history, [](double) {});
    }));
    return text.str();
}

/// Lets time pass after the import.
void goOn(const core::Transition& content)
{
    static const core::ScriptedZones kZones(
        {{"UTC", std::chrono::seconds{0}}, build::newYork(), build::lordHowe()});
    core::MemoryStore store(core::initialState(content.state.now));
    static_cast<void>(
        store.transact([&](const core::State&, const core::History&) { return content; }));
    const auto text = written(store);
    claim(std::holds_alternative<core::Transition>(exchange::readJson(text)),
          "what was read can be written and read again");
    for (const auto wait :
         {std::chrono::hours{-1}, std::chrono::hours{0}, std::chrono::hours{30}}) {
        static_cast<void>(
            store.transact([&](const core::State& state, const core::History& history) {
                auto after = core::step(state, core::Restart{}, state.now + wait, kZones, history);
                static_cast<void>(core::phaseOf(after.state, kZones));
                claim(core::nextDeadline(after.state, kZones) > after.state.now,
                      "the next deadline is ahead");
                return after;
            }));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = exchange::readJson(std::string(data, data + size));
    if (const auto* const fault = std::get_if<exchange::Fault>(&read)) {
        claim(!fault->what.empty(), "a fault says what it is");
    } else {
        goOn(std::get<core::Transition>(read));
    }
    return 0;
}
