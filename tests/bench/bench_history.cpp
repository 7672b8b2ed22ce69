// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures operations after short and long histories. tests/bench/history makes a table of it. With
// `--make PATH POMODOROS SECONDS` it only makes a store whose now is SECONDS since 1970.

#include "core/engine/step.h"
#include "core/present/history_model.h"
#include "core/scoring/day_plan.h"
#include "core/scoring/point_events.h"
#include "core/scoring/score.h"
#include "core/store/load_state.h"
#include "core/store/sqlite_store.h"
#include "tests/bench/past_store.h"
#include "tests/support/scripted_zones.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string_view>

namespace pomotide::bench {

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h;
const ScriptedZones kZones;

/// A folder that is deleted with this object.
class Folder final {
public:
    Folder()
    {
        m_path = std::filesystem::temp_directory_path() /
                 ("pomotide-bench-" + std::to_string(std::random_device{}()));
        std::filesystem::create_directories(m_path);
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    /// The store file with that history, created at the first request.
    const std::string& file(int pomodoros, Shape shape)
    {
        auto& path = m_files[{pomodoros, shape}];
        if (path.empty()) {
            path = (m_path / std::to_string(m_files.size())).string();
            makePastStore(path, kNow, pomodoros, shape);
        }
        return path;
    }

private:
    std::filesystem::path m_path;
    std::map<std::pair<int, Shape>, std::string> m_files;
};

const std::string& fileOf(const benchmark::State& run)
{
    static Folder folder;
    return folder.file(static_cast<int>(run.range(0)), static_cast<Shape>(run.range(1)));
}

std::unique_ptr<store::SqliteStore> storeOf(const benchmark::State& run)
{
    return std::move(*store::SqliteStore::open(fileOf(run), kNow));
}

void require(benchmark::State& run, bool isGood)
{
    if (!isGood) {
        run.SkipWithError("the store failed");
    }
}

/// A transaction at the state's now.
Outcome dispatch(benchmark::State& run, Store& store, const Command& command)
{
    const auto done = store.transact([&](const State& state, const History& history) {
        return step(state, command, state.now, kZones, history);
    });
    require(run, static_cast<bool>(done));
    return done ? done->outcome : Outcome::Unknown;
}

StreakPlan twelvePairs()
{
    StreakPlan plan;
    for (int pair = 1; pair <= 12; ++pair) {
        plan.push_back({.pomodoro = pair * 1min, .pause = 1min});
    }
    return plan;
}

void dayPlan(benchmark::State& run)
{
    const auto end = kNow + run.range(0) * 1h;
    const auto pairs = run.range(1) == 12 ? twelvePairs() : defaultStreakPlan();
    for (auto _ : run) {
        DayPlan plan{pairs, end, end + 1h};
        benchmark::DoNotOptimize(plan.fresh(kNow));
    }
}

void score(benchmark::State& run)
{
    State state = initialState(kNow);
    state.settings.streakPlan = run.range(1) == 12 ? twelvePairs() : defaultStreakPlan();
    const Span session{kNow, kNow + run.range(0) * 1h};
    state.tally = {.day = {kNow, session.end + 1h}, .sessions = {session}, .session = session};
    for (auto _ : run) {
        benchmark::DoNotOptimize(scoreOf(state));
    }
}

void load(benchmark::State& run)
{
    const SQLite::Database database{fileOf(run)};
    for (auto _ : run) {
        benchmark::DoNotOptimize(store::loadState(database));
    }
}

void openAndLoad(benchmark::State& run)
{
    for (auto _ : run) {
        const auto store = storeOf(run);
        require(run, static_cast<bool>(store->read([](const State& state, const History&) {
                    benchmark::DoNotOptimize(&state);
                })));
    }
}

void pointsOfADay(benchmark::State& run)
{
    const auto store = storeOf(run);
    for (auto _ : run) {
        require(run, static_cast<bool>(store->read([](const State&, const History& history) {
                    benchmark::DoNotOptimize(
                        pointEvents(history, kZones.system(), TimeOfDay{4h}, {kNow - 24h, kNow}));
                })));
    }
}

void historyOfAYear(benchmark::State& run)
{
    const auto store = storeOf(run);
    const PeriodChoice choice{.period = Period::Year,
                              .date = std::chrono::local_days{std::chrono::year{2025} / 6 / 1},
                              .dayStart = {4h}};
    for (auto _ : run) {
        require(run, static_cast<bool>(store->read([&](const State&, const History& history) {
                    benchmark::DoNotOptimize(historyModel(history, kZones.system(), choice));
                })));
    }
}

void aYearsAbsence(benchmark::State& run)
{
    const auto store = storeOf(run);
    for (auto _ : run) {
        require(run, static_cast<bool>(store->read([](const State& state, const History& history) {
                    benchmark::DoNotOptimize(
                        step(state, Advance{}, state.now + 365 * 24h, kZones, history));
                })));
    }
}

/// Two commands: a start and its cancellation.
void startAndCancel(benchmark::State& run)
{
    const auto store = storeOf(run);
    for (auto _ : run) {
        require(run, dispatch(run, *store, Start{}) == Outcome::Started);
        require(run, dispatch(run, *store, Cancel{}) == Outcome::Cancelled);
    }
}

/// Two commands: the newest pomodoro achieves its intention, and the evaluation is changed back.
void achieveAndTakeBack(benchmark::State& run)
{
    const auto store = storeOf(run);
    const PomodoroId newest{run.range(0) - 1};
    for (auto _ : run) {
        require(run, isAccepted(dispatch(run, *store, Evaluate{newest, Verdict::Achieved})));
        require(run, isAccepted(dispatch(run, *store, Evaluate{newest, Verdict::Focused})));
    }
}

void plans(benchmark::internal::Benchmark* benchmark)
{
    benchmark->ArgNames({"hours", "pairs"})->Unit(benchmark::kMicrosecond);
    for (const int hours : {8, 24}) {
        for (const int pairs : {4, 12}) {
            benchmark->Args({hours, pairs});
        }
    }
}

void pasts(benchmark::internal::Benchmark* benchmark)
{
    benchmark->ArgNames({"pomodoros", "single"})->Unit(benchmark::kMicrosecond)->UseRealTime();
    for (const int single : {0, 1}) {
        for (const int pomodoros : {10, 1000, 100'000}) {
            benchmark->Args({pomodoros, single});
        }
    }
}

BENCHMARK(dayPlan)->Apply(plans);
BENCHMARK(score)->Apply(plans);
BENCHMARK(load)->Apply(pasts);
BENCHMARK(openAndLoad)->Apply(pasts);
BENCHMARK(pointsOfADay)->Apply(pasts);
BENCHMARK(historyOfAYear)->Apply(pasts);
BENCHMARK(aYearsAbsence)->Apply(pasts);
BENCHMARK(startAndCancel)->Apply(pasts);
BENCHMARK(achieveAndTakeBack)->Apply(pasts);

} // namespace

} // namespace pomotide::bench

int main(int argc, char** argv)
{
    if (argc == 5 && std::string_view{argv[1]} == "--make") {
        const pomotide::core::Instant now{std::chrono::seconds{std::stoll(argv[4])}};
        pomotide::bench::makePastStore(argv[2], now, std::stoi(argv[3]),
                                       pomotide::bench::Shape::Usual);
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
