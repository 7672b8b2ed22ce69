// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/ports/result.h"

#include <filesystem>

namespace pomotide::store {

/// Makes every index of the database at `path` anew, in one transaction. Fails, having changed
/// nothing, if more than indexes is damaged, or if another program holds it for longer than
/// `patience`.
[[nodiscard]] core::Result<core::Unit> repairIndexes(const std::filesystem::path& path,
                                                     core::Duration patience);

} // namespace pomotide::store
