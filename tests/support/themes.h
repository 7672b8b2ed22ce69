// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

#include <utility>
#include <vector>

namespace pomotide {

/// The palettes of a light and a dark desktop, in that order, by name.
[[nodiscard]] std::vector<std::pair<QString, QPalette>> themes();

} // namespace pomotide
