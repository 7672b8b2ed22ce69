// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/legend_model.h"

#include <QString>

namespace pomotide::ui::text {

/// "Filled: what is left".
[[nodiscard]] QString legend(core::LegendPart part, const core::OverlayModel& ring);

/// "Thin: a break".
[[nodiscard]] QString legend(core::PhaseKind kind);

/// "The ring, now: 12 min left", or that it is a sample. `summary` says what goes on.
[[nodiscard]] QString legendSubject(const core::LegendModel& legend, const QString& summary);

/// "Every 30 s it grows brighter for a moment: time is passing."
[[nodiscard]] QString pulseLegend(const core::Appearance& appearance);

} // namespace pomotide::ui::text
