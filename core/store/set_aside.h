// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <filesystem>

/// A damaged database gives way to a good one, and is kept.
namespace pomotide::store {

/// Puts the file `good`, which nothing has open, in the place of the `database`. A symbolic
/// link stays one: what it points to is replaced. Returns the new name of what was there. A file of
/// the old name exists at every moment.
[[nodiscard]] std::filesystem::path giveWayTo(const std::filesystem::path& good,
                                              const std::filesystem::path& database,
                                              core::Instant at);

/// Replaces what is in the file at `path`, for every program that has it open, by the content of
/// the database at `good`. Returns the name of a copy of what was there. Throws, having changed
/// nothing, if SQLite cannot write to that file, as when its first page is damaged.
[[nodiscard]] std::filesystem::path overwrite(const std::filesystem::path& path,
                                              const std::filesystem::path& good, core::Instant at,
                                              core::Duration patience);

} // namespace pomotide::store
