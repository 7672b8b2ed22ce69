// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace pomotide::ui {

/// The text without differences in case and white space, for core.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace pomotide::ui
