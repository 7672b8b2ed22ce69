// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

namespace pomotide::build {

/// A valid appearance, the same for the same seed.
[[nodiscard]] core::Appearance anyLook(unsigned seed);

} // namespace pomotide::build
