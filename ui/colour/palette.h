// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "core/present/now_model.h"

#include <QRgb>

namespace pomotide::ui {

/// Opaque colours of a phase. What remains is lighter; in overtime, what has grown has that tone.
/// The ring leaves what has elapsed empty.
struct Tones {
    QRgb elapsed = 0;
    QRgb remaining = 0;
};

[[nodiscard]] Tones tonesOf(core::PhaseKind kind, core::Palette palette = core::Palette::Standard);

/// Opaque colour of the score. What is possible is fainter than what is earned.
[[nodiscard]] QRgb scoreToneOf(core::Palette palette);

} // namespace pomotide::ui
