// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_model.h"

#include <QString>

namespace pomotide::ui::text {

/// What the part is about: "Letter", or "Break".
[[nodiscard]] QString partTitle(const core::DayPart& part);

/// What is told after it: "Focused · 10 min + 7 min"; the times of an appointment.
[[nodiscard]] QString partDetails(const core::DayPart& part, const core::Zone& zone);

/// Several parts that have one line: "Letter · Report".
[[nodiscard]] QString partTitles(const std::vector<core::DayPart>& parts);

/// The label of hours without anything: "6 h free".
[[nodiscard]] QString freeTime(core::Duration length);

/// The whole part in one line, with its times, for tool tips and screen readers.
[[nodiscard]] QString partSentence(const core::DayPart& part, const core::Zone& zone);

} // namespace pomotide::ui::text
