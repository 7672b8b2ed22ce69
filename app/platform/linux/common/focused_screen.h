// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_display.h"

namespace pomotide::ui {

/// True if a window of this program has the focus on that one of `all`, as far as Qt knows. Where
/// it names screens differently, that may be each of them.
[[nodiscard]] bool mayHaveFocus(const OverlayScreen& screen, const QList<OverlayScreen>& all);

} // namespace pomotide::ui
