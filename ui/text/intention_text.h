// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"
#include "core/present/tag_counts.h"

#include <QStringList>

namespace pomotide::ui::text {

/// The name of a section of the list of intentions.
[[nodiscard]] QString section(core::When when);

/// The tags of a title without their #.
[[nodiscard]] QStringList tags(const std::string& title);

/// The same of all that were counted, the most frequent first.
[[nodiscard]] QStringList tagsByUse(const core::TagCounts& counts);

/// "every day", "never".
[[nodiscard]] QString repeat(core::Repeat repeat);

/// "from tomorrow", "from Friday" or with the date.
[[nodiscard]] QString fromDate(core::LocalDate date, core::LocalDate today);

/// "40 of 60 min", "0 min of 2 h".
[[nodiscard]] QString workedOf(core::Duration worked, core::Duration estimate);

} // namespace pomotide::ui::text
