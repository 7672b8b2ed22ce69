// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/transition.h"

namespace pomotide::core {

bool isAccepted(Outcome outcome)
{
    return outcome < Outcome::Unknown;
}

template<typename One>
requires kIsOneOf<One, AnyChange> Change::Change(One one)
    : AnyChange{std::in_place_type<One>, std::move(one)}
{}

template Change::Change(PutIntention);
template Change::Change(RemoveIntention);
template Change::Change(PutPomodoro);
template Change::Change(RemovePomodoro);
template Change::Change(PutBreak);
template Change::Change(RemoveBreak);
template Change::Change(RecordSession);
template Change::Change(ForgetSession);
template Change::Change(PutManualSession);
template Change::Change(RemoveManualSession);
template Change::Change(PutOverride);
template Change::Change(RemoveOverride);
template Change::Change(PutRules);
template Change::Change(PutEvents);

Change::Change(const Change& other) = default;
Change::Change(Change&& other) noexcept = default;
Change& Change::operator=(const Change& other) = default;
Change& Change::operator=(Change&& other) noexcept = default;
Change::~Change() = default;

} // namespace pomotide::core
