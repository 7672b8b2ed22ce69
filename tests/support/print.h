// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the core's values for Qt Test and rapidcheck when two of them differ.
#pragma once

#include "core/model/transition.h"
#include "core/present/now_model.h"
#include "core/scoring/point_events.h"
#include "core/scoring/score.h"

#include <QTest>

#include <ostream>

namespace pomotide::core {

char* toString(Outcome outcome);
char* toString(const Span& span);
char* toString(const std::vector<Span>& spans);
char* toString(const Phase& phase);
char* toString(const NowModel& model);
char* toString(const std::vector<PointEvent>& events);
char* toString(const std::optional<Score>& score);
char* toString(const std::optional<Prompt>& prompt);

std::ostream& operator<<(std::ostream& stream, const Phase& phase);
std::ostream& operator<<(std::ostream& stream, const std::vector<PointEvent>& events);
std::ostream& operator<<(std::ostream& stream, const std::optional<Score>& score);

} // namespace pomotide::core

namespace QTest {

template<>
char* toString(const pomotide::core::Instant& instant);
template<>
char* toString(const pomotide::core::Duration& duration);
template<>
char* toString(const std::optional<pomotide::core::Instant>& instant);

} // namespace QTest
