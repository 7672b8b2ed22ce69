// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/tray_model.h"

#include <algorithm>
#include <utility>

namespace pomotide::core {

namespace {

std::optional<TrayModel::Question> questionOf(const State& state)
{
    const auto* pomodoro = runningPomodoro(state);
    const bool running = pomodoro != nullptr && !pomodoro->evaluation;
    if (!running) {
        pomodoro = state.awaiting.empty() ? nullptr : &state.awaiting.front();
    }
    if (pomodoro == nullptr) {
        return std::nullopt;
    }
    const auto* intention = findIntention(state, pomodoro->intention);
    return TrayModel::Question{.pomodoro = pomodoro->id,
                               .title = intention != nullptr ? intention->title : std::string{},
                               .running = running};
}

} // namespace

TrayModel trayModel(const State& state, NowModel now)
{
    TrayModel model{.now = std::move(now),
                    .startable = {},
                    .canStart = false,
                    .canStop = false,
                    .evaluable = questionOf(state)};
    model.canStart = model.now.next.has_value();
    model.canStop = model.now.kind == PhaseKind::Pomodoro;
    model.canSkipBreak = model.now.kind == PhaseKind::Break;
    if (const auto* running = runningPomodoro(state)) {
        model.cancelUntil = running->act + kFirstMinute;
    }
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
    if (model.evaluable) {
        model.evaluable->title.clear();
    }
    return model;
}

std::vector<Instant> quietTimes(const Zone& zone, Instant now)
{
    constexpr int kTimes = 8;
    constexpr Duration step = std::chrono::minutes{30};
    const Duration ahead = zone.offsetAt(now);
    const Duration local = now.time_since_epoch() + ahead;
    Instant time{local - local % step - ahead};
    std::vector<Instant> times;
    for (int i = 0; i < kTimes; ++i) {
        time += step;
        times.push_back(time);
    }
    return times;
}

} // namespace pomotide::core
