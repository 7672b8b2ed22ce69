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
                        .state = Open{},
                        .when = command.when,
                        .repeat = command.repeat};
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
    if (command.repeat && !intention->isOpen()) {
        return Outcome::NotOpen;
    }
    if (const auto refusal = refusalOfTexts(command.title, command.description)) {
        return *refusal;
    }
    intention->title = command.title.value_or(intention->title);
    intention->description = command.description.value_or(intention->description);
    intention->repeat = command.repeat.value_or(intention->repeat);
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
    if (command.estimate && !isEstimate(*command.estimate)) {
        return Outcome::Invalid;
    }
    if (command.estimate || estimateOf(*intention)) {
        intention->estimates.push_back({.length = command.estimate, .made = draft.state.now});
    }
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
        intention->order = draft.state.next.order++;
        reopen(draft, *std::move(intention));
    }
    return Outcome::Done;
}

namespace {

/// An intention whose day has come, and that is put off, does not come again by itself.
void putIn(When when, Intention& moved, const Draft& draft)
{
    if (when == When::Later && moved.when != When::Later && hasCome(draft, moved)) {
        moved.due.reset();
    }
    moved.when = when;
}

/// Assigns the `order` values of these intentions anew, in their sequence. Returns those that
/// differ from before, and `moved`.
std::vector<Intention> reordered(const std::vector<Intention>& section, IntentionId moved)
{
    std::vector<std::int64_t> orders;
    orders.reserve(section.size());
    for (const auto& intention : section) {
        orders.push_back(intention.order);
    }
    std::sort(orders.begin(), orders.end());
    std::vector<Intention> changed;
    for (std::size_t index = 0; index < section.size(); ++index) {
        if (section[index].order != orders[index] || section[index].id == moved) {
            changed.push_back(section[index]);
            changed.back().order = orders[index];
        }
    }
    return changed;
}

} // namespace

Outcome apply(Draft& draft, const MoveIntention& command)
{
    const auto before = draft.past().intention(command.intention);
    if (!before) {
        return Outcome::Unknown;
    }
    if (!before->isOpen()) {
        return Outcome::NotOpen;
    }
    auto moved = *before;
    putIn(command.when.value_or(moved.when), moved, draft);
    std::vector<Intention> section;
    std::copy_if(
        draft.state.open.begin(), draft.state.open.end(), std::back_inserter(section),
        [&](const Intention& other) { return other.when == moved.when && other.id != moved.id; });
    const auto at = std::min(command.order, section.size());
    if (moved.when != before->when && at == section.size()) {
        moved.order = draft.state.next.order++;
        draft.put(moved);
        return Outcome::Done;
    }
    section.insert(section.begin() + static_cast<std::ptrdiff_t>(at), moved);
    draft.put(reordered(section, moved.id));
    return Outcome::Done;
}

} // namespace pomotide::core
