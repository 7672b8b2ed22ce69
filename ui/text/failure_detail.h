// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/result.h"

#include <QString>

namespace pomotide::ui::text {

/// The detail of a failure in the user's language. What the operating system or SQLite say is as
/// they say it.
[[nodiscard]] QString detail(const core::Failure& failure);

} // namespace pomotide::ui::text
