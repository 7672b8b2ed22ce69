// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/tray_model.h"

#include <algorithm>
#include <utility>

namespace pomotide::core {

TrayModel trayModel(const State& state, NowModel now, NowActions actions)
{
    TrayModel model{.now = std::move(now), .startable = {}, .actions = std::move(actions)};
    const auto entries = std::min(state.open.size(), TrayModel::kMostEntries);
    for (std::size_t index = 0; index < entries; ++index) {
        model.startable.push_back(
            {.intention = state.open[index].id, .title = state.open[index].title});
    }
    return model;
}

TrayModel withoutTitles(TrayModel model)
{
    model.now.intention.clear();
    for (auto& entry : model.startable) {
        entry.title.clear();
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
