// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

/// What the user has typed, such as a title, on its way into a sentence: in one line, and without
/// changing the direction of the text around it. Letters that are written from right to left keep
/// theirs between two characters that isolate them, which are not seen.
namespace pomotide::ui::text {

[[nodiscard]] QString oneLine(const std::string& typed);

/// The same with at most `longest` letters. The last of them is "…" if some of it is left out.
[[nodiscard]] QString shortened(const std::string& typed, qsizetype longest);

/// The same for a line that has such texts in it already.
[[nodiscard]] QString cut(const QString& line, qsizetype longest);

} // namespace pomotide::ui::text
