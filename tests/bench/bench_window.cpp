// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the window: opening it, and going to each of its pages, with nothing yet, after a few
// weeks and after ten years. 150 ms and 50 ms are the most that a person takes for at once.

#include "tests/bench/bench_program.h"
#include "tests/sheet/window_states.h"
#include "ui/window/main_window.h"

namespace pomotide::bench {

namespace {

using ui::MainWindow;
using Page = MainWindow::Page;

constexpr QSize kUsual(960, 720);
constexpr std::pair<const char*, Page> kPages[] = {{"today", Page::Today},
                                                   {"upcoming", Page::Upcoming},
                                                   {"intentions", Page::Intentions},
                                                   {"history", Page::History},
                                                   {"settings", Page::Settings}};

/// As when the program is called while it runs.
void open(benchmark::State& run, WindowState& state)
{
    for (auto _ : run) {
        ui::EditLog log(state.bridge());
        MainWindow window(state.bridge(), log);
        window.resize(kUsual);
        window.show();
        QApplication::processEvents();
    }
}

void goTo(benchmark::State& run, WindowState& state, Page page)
{
    ui::EditLog log(state.bridge());
    MainWindow window(state.bridge(), log);
    window.resize(kUsual);
    window.show();
    const Page other = page == Page::Today ? Page::Settings : Page::Today;
    for (auto _ : run) {
        run.PauseTiming();
        window.showPage(other);
        QApplication::processEvents();
        run.ResumeTiming();
        window.showPage(page);
        QApplication::processEvents();
    }
}

std::vector<std::unique_ptr<WindowState>> registerAll()
{
    std::vector<std::unique_ptr<WindowState>> states;
    for (const auto& [name, make] : windowStates()) {
        WindowState& state = *states.emplace_back(make());
        const std::string after = '/' + name.toStdString();
        benchmark::RegisterBenchmark(("open" + after).c_str(), [&state](benchmark::State& run) {
            open(run, state);
        })->Unit(benchmark::kMillisecond);
        for (const auto& [pageName, each] : kPages) {
            const Page page = each;
            benchmark::RegisterBenchmark((pageName + after).c_str(), [&state,
                                                                      page](benchmark::State& run) {
                goTo(run, state, page);
            })->Unit(benchmark::kMillisecond);
        }
    }
    return states;
}

} // namespace

} // namespace pomotide::bench

int main(int argc, char** argv)
{
    return pomotide::bench::runBenchmarks(argc, argv, pomotide::bench::registerAll);
}
