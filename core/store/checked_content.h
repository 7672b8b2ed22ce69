// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <filesystem>
#include <string>

namespace pomotide::store {

/// Writes what the file at `source` has to the new file `target`, with today's schema, once it has
/// been seen to be whole: every page, every reference, and a state that goes on. Throws otherwise.
/// `source` is only read.
void copyChecked(const std::string& source, const std::filesystem::path& target, core::Instant at);

} // namespace pomotide::store
