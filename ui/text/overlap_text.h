// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace pomotide::ui {

/// Says what counts of hours that overlap others, given the times of those: "overlaps 09:00 –
/// 17:00; shared time counts once".
[[nodiscard]] QString overlapText(const QStringList& others);

} // namespace pomotide::ui
