// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/command_executor.h"
#include "app/pomotidectl/request.h"

namespace pomotide::cli {

[[nodiscard]] Report perform(const Request& request, Engine& engine);

// Its parts: status.
[[nodiscard]] Report perform(const ShowStatus& request, Engine& engine);

// What is worked on.
[[nodiscard]] Report perform(const StartWork& request, Engine& engine);
[[nodiscard]] Report perform(const EvaluateWork& request, Engine& engine);
[[nodiscard]] Report perform(const StopWork& request, Engine& engine);
[[nodiscard]] Report perform(const CancelStart& request, Engine& engine);
[[nodiscard]] Report perform(const EndBreak& request, Engine& engine);

// Intentions.
[[nodiscard]] Report perform(const Intend& request, Engine& engine);
[[nodiscard]] Report perform(const ListIntentions& request, Engine& engine);
[[nodiscard]] Report perform(const AbandonIntention& request, Engine& engine);
[[nodiscard]] Report perform(const ReopenIntention& request, Engine& engine);
[[nodiscard]] Report perform(const MoveIntention& request, Engine& engine);
[[nodiscard]] Report perform(const EditIntention& request, Engine& engine);

// Sessions and hours.
[[nodiscard]] Report perform(const ListUpcoming& request, Engine& engine);
[[nodiscard]] Report perform(const ShowToday& request, Engine& engine);
[[nodiscard]] Report perform(const EndToday& request, Engine& engine);
[[nodiscard]] Report perform(const SkipToday& request, Engine& engine);
[[nodiscard]] Report perform(const ExtendToday& request, Engine& engine);
[[nodiscard]] Report perform(const RestoreToday& request, Engine& engine);
[[nodiscard]] Report perform(const ShowHours& request, Engine& engine);
[[nodiscard]] Report perform(const SetHours& request, Engine& engine);

// What happened.
[[nodiscard]] Report perform(const ShowHistory& request, Engine& engine);
[[nodiscard]] Report perform(const CorrectWork& request, Engine& engine);
[[nodiscard]] Report perform(const DeleteWork& request, Engine& engine);

// Quiet.
[[nodiscard]] Report perform(const ShowQuiet& request, Engine& engine);
[[nodiscard]] Report perform(const KeepQuiet& request, Engine& engine);
[[nodiscard]] Report perform(const EndQuiet& request, Engine& engine);

// Settings.
[[nodiscard]] Report perform(const ListSettings& request, Engine& engine);
[[nodiscard]] Report perform(const SetSettings& request, Engine& engine);

} // namespace pomotide::cli
