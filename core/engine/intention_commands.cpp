// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft.h"
#include "core/text/unicode.h"

#include <algorithm>

namespace pomotide::core {

namespace {

std::optional<Outcome> refusalOfTexts(const std::optional<std::string>& title,
                                      const std::optional<std::string>& description)
{
    if (title && isBlank(*title)) {
        return Outcome::BlankTitle;
    }
    if ((title && codePointCount(*title) > kLongestTitle) ||
        (description && codePointCount(*description) > kLongestDescription)) {
        return Outcome::TooLong;
    }
    return std::nullopt;
}

bool isEstimate(Duration length)
{
    return length >= kShortestEstimate && length <= kLongestEstimate;
}

} // namespace

Outcome apply(Draft& draft, const AddIntention& command)
{
    if (const auto refusal = refusalOfTexts(command.title, command.description)) {
        return *refusal;
    }
    if (command.estimate && !isEstimate(*command.estimate)) {
        return Outcome::Invalid;
    }
    auto& state = draft.state;
    Intention intention{.id = IntentionId{state.next.intention++},
                        .title = command.title,
                        .description = command.description,
                        .nextStep = {},
                        .estimates = {},
                        .created = state.now,
                        .order = state.next.order++,
                        .state = Open{}};
    if (command.estimate) {
        intention.estimates.push_back({.length = *command.estimate, .made = state.now});
    }
    draft.put(intention);
    draft.created = intention.id;
    return Outcome::Added;
}

Outcome apply(Draft& draft, const EditIntention& command)
{
    auto intention = draft.past().intention(command.intention);
    if (!intention) {
        return Outcome::Unknown;
    }
    if (const auto refusal = refusalOfTexts(command.title, command.description)) {
        return *refusal;
    }
    intention->title = command.title.value_or(intention->title);
    intention->description = command.description.value_or(intention->description);
    draft.put(*intention);
    return Outcome::Done;
}

Outcome apply(Draft& draft, const EstimateIntention& command)
{
    auto intention = draft.past().intention(command.intention);
    if (!intention) {
        return Outcome::Unknown;
    }
    if (!intention->isOpen()) {
        return Outcome::NotOpen;
    }
    if (!isEstimate(command.estimate)) {
        return Outcome::Invalid;
    }
    intention->estimates.push_back({.length = command.estimate, .made = draft.state.now});
    draft.put(*intention);
    return Outcome::Done;
}

Outcome apply(Draft& draft, const SetNextStep& command)
{
    auto intention = draft.past().intention(command.intention);
    if (!intention) {
        return Outcome::Unknown;
    }
    if (!intention->isOpen()) {
        return Outcome::NotOpen;
    }
    if (codePointCount(command.text) > kLongestNextStep) {
        return Outcome::TooLong;
    }
    intention->nextStep = isBlank(command.text) ? std::string{} : command.text;
    draft.put(*intention);
    return Outcome::Done;
}

Outcome apply(Draft& draft, const AbandonIntention& command)
{
    auto intention = draft.past().intention(command.intention);
    if (!intention) {
        return Outcome::Unknown;
    }
    if (!intention->isOpen()) {
        return Outcome::NotOpen;
    }
    intention->state = Abandoned{.at = draft.state.now};
    draft.put(*intention);
    return Outcome::Done;
}

Outcome apply(Draft& draft, const ReopenIntention& command)
{
    auto intention = draft.past().intention(command.intention);
    if (!intention) {
        return Outcome::Unknown;
    }
    if (!intention->isOpen()) {
        intention->state = Open{};
        intention->order = draft.state.next.order++;
        draft.put(*intention);
    }
    return Outcome::Done;
}

Outcome apply(Draft& draft, const MoveIntention& command)
{
    const auto moved = draft.past().intention(command.intention);
    if (!moved) {
        return Outcome::Unknown;
    }
    if (!moved->isOpen()) {
        return Outcome::NotOpen;
    }
    // The open intentions keep the same set of `order` values, assigned anew.
    auto order = draft.state.open;
    std::vector<std::int64_t> places;
    places.reserve(order.size());
    for (const auto& intention : order) {
        places.push_back(intention.order);
    }
    std::erase_if(order, [&](const Intention& other) { return other.id == moved->id; });
    const auto at = std::min(command.order, order.size());
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(at), *moved);
    std::vector<Intention> changed;
    for (std::size_t index = 0; index < order.size(); ++index) {
        if (order[index].order != places[index]) {
            order[index].order = places[index];
            changed.push_back(order[index]);
        }
    }
    draft.put(changed);
    return Outcome::Done;
}

} // namespace pomotide::core
