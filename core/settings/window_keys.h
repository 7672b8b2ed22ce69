// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "core/text/enum_names.h"

namespace pomotide::core {

inline constexpr EnumNames<WindowAct, 13> kWindowActNames{
    {{WindowAct::ShowToday, "today"},
     {WindowAct::ShowUpcoming, "upcoming"},
     {WindowAct::ShowIntentions, "intentions"},
     {WindowAct::ShowHistory, "history"},
     {WindowAct::ShowSettings, "settings"},
     {WindowAct::NewIntention, "new-intention"},
     {WindowAct::Undo, "undo"},
     {WindowAct::Redo, "redo"},
     {WindowAct::ExplainRing, "ring"},
     {WindowAct::ListShortcuts, "shortcuts"},
     {WindowAct::Compact, "compact"},
     {WindowAct::Close, "close"},
     {WindowAct::Quit, "quit"}}};
static_assert(static_cast<std::size_t>(WindowAct::Quit) + 1 == kWindowActNames.size());

/// Returns, for example, "undo=F5, quit=off"; "usual" if none is chosen.
[[nodiscard]] std::string formatWindowKeys(const WindowKeys& keys);

/// Parses such a list in any order; nothing for unknown acts, keys that cannot be a shortcut, and
/// an act or keys that are there twice.
[[nodiscard]] std::optional<WindowKeys> parseWindowKeys(std::string_view text);

} // namespace pomotide::core
