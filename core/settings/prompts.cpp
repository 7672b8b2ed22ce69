// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/prompts.h"

#include "core/settings/shortcut.h"

namespace pomotide::core {

bool isValid(const Prompts& prompts)
{
    return Prompts::kLeastVolume <= prompts.volume && prompts.volume <= Prompts::kHighestVolume &&
           parseShortcut(formatShortcut(prompts.shortcut)) == prompts.shortcut;
}

} // namespace pomotide::core
