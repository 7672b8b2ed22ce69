// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting_table.h"

#include <QString>

/// What people read where the table of settings has keys and words.
namespace pomotide::ui::text {

/// "Opacity at rest"
[[nodiscard]] QString settingName(core::SettingId id);

/// "Colour-blind safe"; the word itself if it has no other.
[[nodiscard]] QString settingWord(core::SettingId id, std::string_view word);

/// What may be put in, for who has put in something else.
[[nodiscard]] QString settingAdvice(const core::Setting& setting);

} // namespace pomotide::ui::text
