// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/command_executor.h"
#include "app/pomotidectl/request.h"

namespace pomotide::cli {

[[nodiscard]] Report perform(const Request& request, CommandExecutor& executor);

// Its parts: status.
[[nodiscard]] Report perform(const ShowStatus& request, CommandExecutor& executor);

// What is worked on.
[[nodiscard]] Report perform(const StartWork& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const EvaluateWork& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const StopWork& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const CancelStart& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const EndBreak& request, CommandExecutor& executor);

// Intentions.
[[nodiscard]] Report perform(const Intend& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const ListIntentions& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const AbandonIntention& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const ReopenIntention& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const MoveIntention& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const EditIntention& request, CommandExecutor& executor);

// Sessions and hours.
[[nodiscard]] Report perform(const ListUpcoming& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const ShowToday& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const EndToday& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const SkipToday& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const ExtendToday& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const RestoreToday& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const ShowHours& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const SetHours& request, CommandExecutor& executor);

// What happened.
[[nodiscard]] Report perform(const ShowHistory& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const CorrectWork& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const DeleteWork& request, CommandExecutor& executor);

// Quiet.
[[nodiscard]] Report perform(const ShowQuiet& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const KeepQuiet& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const EndQuiet& request, CommandExecutor& executor);

// Settings.
[[nodiscard]] Report perform(const ListSettings& request, CommandExecutor& executor);
[[nodiscard]] Report perform(const SetSettings& request, CommandExecutor& executor);

} // namespace pomotide::cli
