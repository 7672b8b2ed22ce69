// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the history page after ten years of sixteen pomodoros a day: opening it, and following a
// change.

#include "core/engine/runner.h"
#include "core/store/sqlite_store.h"
#include "tests/bench/bench_program.h"
#include "tests/bench/past_store.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/scripted_zones.h"
#include "ui/pages/history/history_page.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace pomotide::bench {

namespace {

using namespace core;
using namespace std::chrono_literals;

constexpr Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 12 / 31} + 9h;
constexpr int kPomodoros = 10 * 365 * 16;

/// A bridge to a store of its own.
class AppFixture final : public Observer {
public:
    AppFixture()
    {
        static_cast<void>(
            m_store->read([this](const State& state, const History&) { bridge.onState(state); }));
    }

    void onState(const State& state) override { bridge.onState(state); }
    void onFailure(const Failure& failure) override { bridge.onFailure(failure); }

private:
    [[nodiscard]] static std::unique_ptr<Store> pastStore(const std::string& path)
    {
        makePastStore(path, kNow, kPomodoros, Shape::Usual);
        return std::move(*store::SqliteStore::open(path, kNow));
    }

    QTemporaryDir m_folder;
    std::string m_path = m_folder.filePath("bench.db").toStdString();
    std::unique_ptr<Store> m_store = pastStore(m_path);
    ScriptedZones m_zones;

public:
    ui::SessionBridge bridge{State{}, m_zones, [] { return kNow; },
                             [](std::span<const Command>) { return Failure{}; },
                             [this](const Store::ReadFn& look) { return m_store->read(look); }};
    ui::EditLog log{bridge};
};

void choose(const ui::HistoryPage& page, Period period)
{
    page.findChild<QPushButton*>(QStringLiteral("period%1").arg(static_cast<int>(period)))->click();
}

/// Like the window when the page is opened for the first time.
void open(benchmark::State& run, AppFixture& fixture)
{
    for (auto _ : run) {
        ui::HistoryPage page(fixture.bridge, fixture.log);
        page.resize(900, 700);
        page.show();
        QApplication::processEvents();
    }
}

void change(benchmark::State& run, AppFixture& fixture, Period period)
{
    ui::HistoryPage page(fixture.bridge, fixture.log);
    page.resize(900, 700);
    page.show();
    for (auto _ : run) {
        choose(page, Period::Day);
        choose(page, period);
        QApplication::processEvents();
    }
}

/// Measures a change that the page does not show.
void refresh(benchmark::State& run, AppFixture& fixture, Period period)
{
    ui::HistoryPage page(fixture.bridge, fixture.log);
    page.resize(900, 700);
    page.show();
    choose(page, period);
    const State state = fixture.bridge.state();
    for (auto _ : run) {
        fixture.bridge.onState(state);
        QApplication::processEvents();
    }
}

std::unique_ptr<AppFixture> registerAll()
{
    auto made = std::make_unique<AppFixture>();
    AppFixture& fixture = *made;
    const auto add = [](const std::string& name, auto measure) {
        benchmark::RegisterBenchmark(name.c_str(), measure)->Unit(benchmark::kMillisecond);
    };
    add("open", [&fixture](benchmark::State& run) { open(run, fixture); });
    const std::pair<const char*, Period> periods[] = {
        {"week", Period::Week}, {"month", Period::Month}, {"year", Period::Year}};
    for (const auto& [name, each] : periods) {
        const Period period = each;
        add(std::string("change/") + name,
            [&fixture, period](benchmark::State& run) { change(run, fixture, period); });
        add(std::string("refresh/") + name,
            [&fixture, period](benchmark::State& run) { refresh(run, fixture, period); });
    }
    return made;
}

} // namespace

} // namespace pomotide::bench

int main(int argc, char** argv)
{
    return pomotide::bench::runBenchmarks(argc, argv, pomotide::bench::registerAll);
}
