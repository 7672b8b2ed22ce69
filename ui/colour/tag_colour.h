// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

#include <string>

namespace pomotide::ui {

/// The colours of a tag: of a set that people with colour blindness tell apart, always the same for
/// the same tag, also if its case differs. The text has a contrast of at least 4.5:1.
struct TagColours {
    QColor fill;
    QColor text;
};

[[nodiscard]] TagColours tagColours(const std::string& tag, const QPalette& palette);

} // namespace pomotide::ui
