// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/data_reports.h"

#include "app/pomotidectl/data_messages.h"
#include "app/pomotidectl/refusals.h"

namespace pomotide::cli {

Report done(const std::string& sentence)
{
    return {.exit = Exit::Done, .text = sentence};
}

Report failed(const core::Failure& failure)
{
    return {.exit = Exit::StoreFailed, .text = messages::failure(failure)};
}

Report fileFailure(const std::string& file, const core::Failure& failure, Exit exit)
{
    if (failure.subject != file) {
        return failed(failure);
    }
    return {.exit = exit, .text = messages::fileNotTaken(failure)};
}

core::Result<core::Transition> advanceToNow(const DataContext& data)
{
    return data.store.transact([&](const core::State& state, const core::History& history) {
        // The program may have read it already, so the clock is read inside the transaction.
        return advancedToNow(state, history, data.clock(), data.zones);
    });
}

} // namespace pomotide::cli
