// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/perform.h"

#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"

namespace pomotide::cli {

Report perform(const Request& request, CommandExecutor& executor)
{
    return std::visit([&](const auto& wanted) { return perform(wanted, executor); }, request);
}

Report perform(const ShowStatus& request, CommandExecutor& executor)
{
    return executor.show([&](const core::State& now, const core::History&) {
        const auto status = statusOf(now, executor.zones());
        const auto& zone = executor.zones().system();
        if (request.format) {
            return filled(*request.format, status, zone);
        }
        return executor.tellsJson() ? json_output::status(status) : messages::status(status, zone);
    });
}

} // namespace pomotide::cli
