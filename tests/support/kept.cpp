// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/kept.h"

#include "app/pomotide/qt_time_driver.h"
#include "core/engine/step.h"
#include "core/model/limits.h"
#include "core/store/sqlite_store.h"
#include "tests/support/scripted_zones.h"

#include <memory>

namespace pomotide::kept {

using namespace std::chrono_literals;

namespace {

std::unique_ptr<store::SqliteStore> open(const QString& path, core::Instant now)
{
    auto store = store::SqliteStore::open(path.toStdString(), now);
    if (!store) {
        qFatal("The test could not open %s: %s", qUtf8Printable(path),
               store.failure().detail.c_str());
    }
    return *std::move(store);
}

void read(const QString& path, const core::Store::ReadFn& look)
{
    if (!open(path, now())->read(look)) {
        qFatal("The test could not read %s", qUtf8Printable(path));
    }
}

} // namespace

core::Instant now()
{
    return app::QtTimeDriver{}.now();
}

void make(const QString& path, const std::vector<Act>& acts)
{
    const core::ScriptedZones zones;
    const auto store = open(path, acts.front().at);
    for (const auto& act : acts) {
        const auto done = store->transact([&](const auto& state, const auto& history) {
            return core::step(state, act.command, act.at, zones, history);
        });
        if (!done || !core::isAccepted(done->outcome)) {
            qFatal("The test could not do in %s what it starts from", qUtf8Printable(path));
        }
    }
}

core::State state(const QString& path)
{
    core::State state;
    read(path, [&state](const auto& newest, const auto&) { state = newest; });
    return state;
}

core::Chronicle chronicle(const QString& path)
{
    core::Chronicle chronicle;
    read(path, [&](const auto&, const auto& history) {
        chronicle = history.chronicle(core::kInstantRange);
    });
    return chronicle;
}

void history(const QString& path, const std::function<void(const core::History&)>& look)
{
    read(path, [&look](const auto&, const auto& history) { look(history); });
}

} // namespace pomotide::kept
