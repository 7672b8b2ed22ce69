// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

/// The title of an intention as it is shown. Tags are shown with their # only where a title is
/// typed.
namespace pomotide::ui::text {

/// The title without its tags, on its way into a sentence as by oneLine().
[[nodiscard]] QString plainTitle(const std::string& title);

/// The same with at most `longest` letters. The last of them is "…" if some of it is left out.
[[nodiscard]] QString plainTitle(const std::string& title, qsizetype longest);

/// "Receipts · tax · home": for lists to choose from, where tags tell equal titles apart.
[[nodiscard]] QString titleWithTags(const std::string& title);

} // namespace pomotide::ui::text
