// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVBoxLayout>

namespace pomotide::ui {

/// Gives `page` one column that scrolls where there is not enough room for it; margins grow with
/// the font. What is put into the column belongs to the page's scroll area.
[[nodiscard]] QVBoxLayout* scrollingPage(QWidget* page, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace pomotide::ui
