// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Qt Test and rapidcheck print of the core's values when two of them differ.
#pragma once

#include "core/present/now_model.h"
#include "core/session/transition.h"

#include <QTest>

#include <ostream>

namespace pomotide::core {

char* toString(Outcome outcome);
char* toString(const Span& span);
char* toString(const std::vector<Span>& spans);
char* toString(const Phase& phase);
char* toString(const NowModel& model);

std::ostream& operator<<(std::ostream& stream, const Phase& phase);

} // namespace pomotide::core

namespace QTest {

template<>
char* toString(const pomotide::core::Instant& instant);
template<>
char* toString(const pomotide::core::Duration& duration);
template<>
char* toString(const std::optional<pomotide::core::Instant>& instant);

} // namespace QTest
