// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVBoxLayout>

namespace pomotide::ui {

/// Returns the layout of a new column in `page` that scrolls if there is not enough room. Margins
/// grow with the font. Widgets in the column belong to the page's scroll area.
[[nodiscard]] QVBoxLayout* scrollingPage(QWidget* page, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace pomotide::ui
