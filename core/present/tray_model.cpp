// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/tray_model.h"

#include "core/present/end_offers.h"

#include <algorithm>
#include <utility>

namespace pomotide::core {

TrayModel trayModel(const State& state, NowModel now, NowActions actions, const Zone& zone,
                    Instant at)
{
    TrayModel model{.now = std::move(now),
                    .startable = {},
                    .switchable = {},
                    .actions = std::move(actions),
                    .canHaveMoreTime = extendedEnd(state, at).has_value(),
                    .ends = endTimes(state, zone, at)};
    const auto* running = runningPomodoro(state);
    const auto proposed = proposedIntentions(state);
    for (const auto& intention :
         proposed.first(std::min(proposed.size(), TrayModel::kMostEntries))) {
        const TrayModel::Entry entry{.intention = intention.id, .title = intention.title};
        model.startable.push_back(entry);
        if (running != nullptr && running->intention != entry.intention) {
            model.switchable.push_back(entry);
        }
    }
    return model;
}

TrayModel withoutTitles(TrayModel model)
{
    model.now.intention.clear();
    model.now.nextStep.clear();
    for (auto* entries : {&model.startable, &model.switchable}) {
        for (auto& entry : *entries) {
            entry.title.clear();
        }
    }
    if (model.actions.question) {
        model.actions.question->title.clear();
    }
    for (auto& pomodoro : model.actions.awaiting) {
        pomodoro.title.clear();
    }
    return model;
}

} // namespace pomotide::core
