// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/wanted.h"

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/refusals.h"
#include "app/pomotidectl/typed.h"

#include <QString>

#include <algorithm>

namespace pomotide::cli {

namespace {

using core::Intention;
using core::IntentionId;

bool isSameTitle(const std::string& one, const std::string& other)
{
    const auto folded = [](const std::string& title) {
        return QString::fromStdString(title).simplified().toCaseFolded();
    };
    return folded(one) == folded(other);
}

Meant known(const Intention& intention, std::optional<core::Duration> estimate)
{
    Meant meant{.intention = intention, .before = {}};
    if (estimate) {
        meant.before = core::EstimateIntention{.intention = intention.id, .estimate = *estimate};
    }
    return meant;
}

Meant added(const std::string& title, IntentionId id, std::optional<core::Duration> estimate)
{
    const auto trimmed = QString::fromStdString(title).trimmed().toStdString();
    return {.intention = {.id = id, .title = trimmed},
            .before =
                core::AddIntention{.title = trimmed, .description = {}, .estimate = estimate}};
}

} // namespace

Wanted wantedIn(const std::vector<std::string>& words)
{
    if (const auto id = words.size() == 1 ? parseId(words.front()) : std::nullopt) {
        return IntentionId{*id};
    }
    return words.empty() ? Wanted{} : joined(words);
}

const Intention* openOfTitle(const core::State& now, const std::string& title)
{
    const auto open = std::find_if(now.open.begin(), now.open.end(), [&](const Intention& other) {
        return isSameTitle(other.title, title);
    });
    return open != now.open.end() ? &*open : nullptr;
}

std::variant<Meant, std::string> meantBy(const Wanted& wanted,
                                         std::optional<core::Duration> estimate,
                                         const core::State& now, const core::History& history)
{
    if (const auto* id = std::get_if<IntentionId>(&wanted)) {
        const auto intention = history.intention(*id);
        return intention ? std::variant<Meant, std::string>{known(*intention, estimate)}
                         : messages::noSuchIntention(*id);
    }
    const auto* title = std::get_if<std::string>(&wanted);
    if (title == nullptr) {
        const auto* first = core::firstProposed(now);
        return first != nullptr ? std::variant<Meant, std::string>{known(*first, estimate)}
                                : messages::nothingToStart();
    }
    if (const auto* open = openOfTitle(now, *title)) {
        return known(*open, estimate);
    }
    return added(*title, IntentionId{now.next.intention}, estimate);
}

} // namespace pomotide::cli
