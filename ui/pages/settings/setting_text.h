// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting_table.h"

#include <QString>

/// Texts for the keys and values in the table of settings.
namespace pomotide::ui::text {

/// "Opacity at rest"
[[nodiscard]] QString settingName(core::SettingId id);

/// Explains a setting whose name does not say enough; empty for others.
[[nodiscard]] QString settingHelp(core::SettingId id);

/// "Colour-blind safe". Returns the value itself if it has no text.
[[nodiscard]] QString settingWord(core::SettingId id, std::string_view word);

/// Says which values are valid. Shown when another one was entered.
[[nodiscard]] QString settingAdvice(const core::Setting& setting);

} // namespace pomotide::ui::text
