// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/result.h"

#include <QString>

namespace pomotide::ui::text {

/// Why a backup or a chosen file could not be read or written; nothing was changed.
[[nodiscard]] QString fileNotTaken(const core::Failure& failure);

} // namespace pomotide::ui::text
