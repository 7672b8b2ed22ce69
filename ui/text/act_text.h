// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/act.h"

#include <QString>

#include <cstddef>

/// The names of acts, for whatever lists or undoes them.
namespace pomotide::ui::text {

/// "“%1” moved". Most have %1 for the title, or for the date of a session.
[[nodiscard]] QString act(core::ActKind kind);

/// "“Letter” moved, and 2 more", for an act of several commands.
[[nodiscard]] QString withOthers(const QString& act, std::size_t others);

} // namespace pomotide::ui::text
