// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/perform.h"

#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"

namespace pomotide::cli {

Report perform(const Request& request, Engine& engine)
{
    return std::visit([&](const auto& wanted) { return perform(wanted, engine); }, request);
}

Report perform(const ShowStatus& request, Engine& engine)
{
    return engine.show([&](const core::State& now, const core::History&) {
        const auto status = statusOf(now, engine.zones());
        const auto& zone = engine.zones().system();
        if (request.format) {
            return filled(*request.format, status, zone);
        }
        return engine.tellsJson() ? json_output::status(status) : words::status(status, zone);
    });
}

} // namespace pomotide::cli
