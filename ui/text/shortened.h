// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace pomotide::ui::text {

/// Returns a title in one line of at most `longest` letters. The last of them is "…" if some of the
/// title is left out.
[[nodiscard]] QString shortened(const std::string& title, qsizetype longest);

} // namespace pomotide::ui::text
