// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/status.h"

#include "core/model/transition.h"
#include "core/present/upcoming_model.h"
#include "core/schedule/week.h"
#include "core/time/zones.h"

/// The messages of pomotidectl, except those about refusals, which are in refusals.h, and those
/// about what runs, which are in work_messages.h.
namespace pomotide::cli::messages {

/// The message that the clock was set back before the command; empty if it was not.
[[nodiscard]] std::string notice(const core::Transition& sinceKept, const core::Zone& zone);

/// Phase, points and further figures, one line each.
[[nodiscard]] std::string status(const Status& status, const core::Zone& zone);

/// The reason why words and prompts are suppressed, and until when.
[[nodiscard]] std::string quiet(const Status& status, const core::Zone& zone);

/// One line for each intention. If there is none, explains how to add one.
[[nodiscard]] std::string intentions(const std::vector<core::Intention>& intentions);
[[nodiscard]] std::string noneFits();

[[nodiscard]] std::string upcoming(const std::vector<core::UpcomingSession>& sessions,
                                   const core::Zone& zone);

/// The rest of today's sessions.
[[nodiscard]] std::string today(const std::vector<core::Span>& sessions, const core::Zone& zone);

/// Day by day from `first` on, and by which clocks.
[[nodiscard]] std::string hours(const core::Week& week, std::chrono::weekday first,
                                const core::Zone& zone, core::Instant now);

// ---- Results of commands --------------------------------------------------------------

/// How its times and its intention were understood.
[[nodiscard]] std::string corrected(const core::Span& worked,
                                    const std::optional<core::Intention>& intention,
                                    const core::Zone& zone);

[[nodiscard]] std::string noted(const core::Intention& intention, bool wasKnown = false);
[[nodiscard]] std::string abandoned(core::IntentionId id, std::string_view title);
[[nodiscard]] std::string reopened(const core::Intention& before);
/// `place` counts from 1.
[[nodiscard]] std::string moved(const core::State& after, const core::Intention& before);
/// `estimate` is the new one, if it was changed.
[[nodiscard]] std::string edited(core::IntentionId id, std::string_view title,
                                 const std::optional<core::EstimateIntention>& estimate);

} // namespace pomotide::cli::messages
