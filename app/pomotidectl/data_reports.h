// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports of commands that use the database as a whole.
#pragma once

#include "app/pomotidectl/invocation.h"

namespace pomotide::cli {

[[nodiscard]] Report done(const std::string& sentence);
[[nodiscard]] Report failed(const core::Failure& failure);

/// The report of a failure, which may concern the file named on the command line. `exit` is for
/// that file, an input or an output.
[[nodiscard]] Report fileFailure(const std::string& file, const core::Failure& failure, Exit exit);

/// Advances the stored state to now. Its own time may be in the past or in the future.
[[nodiscard]] core::Result<core::Transition> advanceToNow(const DataContext& data);

} // namespace pomotide::cli
