// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A day as Markdown, for people's own notes.
#pragma once

#include "core/present/day_summary.h"
#include "core/present/history_model.h"
#include "core/time/zones.h"

#include <optional>
#include <string>

namespace pomotide::cli {

/// The note of a day, between two lines that mark its begin and end. `day` is the history of that
/// day alone.
[[nodiscard]] std::string dayNote(const core::DaySummary& summary, const core::HistoryModel& day,
                                  const core::Zone& zone);

/// `text` with the note of that date in place of an earlier one, or else at its end. Nothing if an
/// earlier one has no mark of its end.
[[nodiscard]] std::optional<std::string> withNote(std::string text, core::LocalDate date,
                                                  const std::string& note);

} // namespace pomotide::cli
