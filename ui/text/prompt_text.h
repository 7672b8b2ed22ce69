// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/prompt_backoff.h"
#include "core/present/now_model.h"
#include "core/time/zones.h"
#include "ui/text/overlay_text.h"

namespace pomotide::ui::text {

/// Text of a prompt at `at`, and its place on the ring. `shortcut` is the text of the shortcut that
/// opens the quick entry; empty if there is none.
[[nodiscard]] OverlayText prompt(core::PromptForm form, const core::NowModel& now, core::Instant at,
                                 const core::Zone& zone, const QString& shortcut);

/// The question about a pomodoro that is about to end.
[[nodiscard]] QString softQuestion();

/// Words that show their place, while nothing else is said.
[[nodiscard]] QString sampleWords();

} // namespace pomotide::ui::text
