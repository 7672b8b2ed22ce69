// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the intentions page with 10,000 open intentions and as many closed ones, three pomodoros
// each, and tags. A frame takes 16 ms.

#include "core/engine/runner.h"
#include "core/store/sqlite_store.h"
#include "tests/bench/bench_program.h"
#include "tests/bench/past_store.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/scripted_zones.h"
#include "ui/pages/intentions/intention_model.h"
#include "ui/pages/intentions/intentions_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>

namespace pomotide::bench {

namespace {

using namespace core;
using namespace std::chrono_literals;

constexpr Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h;
constexpr int kIntentions = 10'000;
constexpr int kPomodorosToAnIntention = 3;
constexpr int kTags = 40;

/// Adds the open intentions in one transaction.
Transition withOpen(const State& before)
{
    Transition transition{.state = before, .changes = {}, .fault = {}, .created = {}};
    State& state = transition.state;
    while (state.open.size() < kIntentions) {
        const auto number = state.next.intention++;
        const Intention intention{.id = IntentionId{number},
                                  .title = "Answer letter " + std::to_string(number) + " #tag" +
                                           std::to_string(number % kTags),
                                  .description = std::string(200, 'n'),
                                  .estimates = {{.length = 25min, .made = kNow}},
                                  .created = kNow,
                                  .order = state.next.order++,
                                  .state = Open{},
                                  .when = static_cast<When>(state.open.size() / 4000)};
        state.open.push_back(intention);
        transition.changes.emplace_back(PutIntention{intention});
    }
    return transition;
}

std::unique_ptr<store::SqliteStore> makeStore(const std::string& path)
{
    makePastStore(path, kNow, kIntentions * kPomodorosToAnIntention, Shape::Usual);
    auto store = std::move(*store::SqliteStore::open(path, kNow));
    static_cast<void>(
        store->transact([](const State& state, const History&) { return withOpen(state); }));
    return store;
}

State newestState(Store& store)
{
    State newest;
    static_cast<void>(
        store.read([&newest](const State& state, const History&) { newest = state; }));
    return newest;
}

/// The page, shown, on a store of its own.
class AppFixture final : public Observer {
public:
    AppFixture()
    {
        page.resize(900, 700);
        page.show();
        QApplication::processEvents();
    }

    void onState(const State& state) override { bridge.onState(state); }
    void onFailure(const Failure& failure) override { bridge.onFailure(failure); }

    void choose(const QString& words)
    {
        auto* choice = page.findChild<QComboBox*>(QStringLiteral("intentionChoice"));
        choice->setCurrentIndex(choice->findText(words, Qt::MatchStartsWith));
        QApplication::processEvents();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store = makeStore(m_folder.filePath("bench.db").toStdString());
    ScriptedZones m_zones;
    ManualTimeDriver m_driver{kNow};
    Runner m_runner{*m_store, m_driver, m_zones, *this};

public:
    ui::SessionBridge bridge{
        newestState(*m_store), m_zones, [this] { return m_driver.now(); },
        [this](std::span<const Command> commands) { return m_runner.dispatch(commands); },
        [this](const Store::ReadFn& look) { return m_store->read(look); }};
    ui::EditLog log{bridge};
    ui::IntentionsPage page{bridge, log};
    QTreeView* view = page.findChild<QTreeView*>(QStringLiteral("intentions"));
    QLineEdit* search = page.findChild<QLineEdit*>(QStringLiteral("search"));
};

void keystroke(benchmark::State& run, AppFixture& fixture, const char* list)
{
    fixture.choose(QLatin1String(list));
    const QString typed = QStringLiteral("letter 99");
    int length = 0;
    for (auto _ : run) {
        length = length % static_cast<int>(typed.size()) + 1;
        fixture.search->setText(typed.left(length));
        QApplication::processEvents();
    }
    fixture.search->setText({});
    fixture.choose(QStringLiteral("Open"));
}

/// Excludes the time of the store, which bench_history measures.
void refreshAfterAnEdit(benchmark::State& run, AppFixture& fixture, const char* list)
{
    fixture.choose(QLatin1String(list));
    State state = fixture.bridge.state();
    int count = 0;
    for (auto _ : run) {
        state.open[state.open.size() / 2].title = "Title " + std::to_string(++count);
        fixture.bridge.onState(state);
        QApplication::processEvents();
    }
    fixture.choose(QStringLiteral("Open"));
}

void scroll(benchmark::State& run, AppFixture& fixture, const char* list)
{
    fixture.choose(QLatin1String(list));
    QScrollBar* bar = fixture.view->verticalScrollBar();
    int row = 0;
    for (auto _ : run) {
        row = (row + 37) % bar->maximum();
        bar->setValue(row);
        QApplication::processEvents();
    }
    fixture.choose(QStringLiteral("Open"));
}

void showPage(benchmark::State& run, AppFixture& fixture, const char* list)
{
    fixture.choose(QLatin1String(list));
    for (auto _ : run) {
        fixture.page.hide();
        fixture.page.show();
        QApplication::processEvents();
    }
}

void selectAll(benchmark::State& run, AppFixture& fixture, const char* list)
{
    fixture.choose(QLatin1String(list));
    for (auto _ : run) {
        fixture.view->selectAll();
        QApplication::processEvents();
        fixture.view->clearSelection();
        QApplication::processEvents();
    }
    fixture.choose(QStringLiteral("Open"));
}

void keystrokeOfATag(benchmark::State& run, AppFixture& fixture, const char* list)
{
    fixture.choose(QLatin1String(list));
    const QString typed = QStringLiteral("#tag12");
    int length = 0;
    for (auto _ : run) {
        length = length % static_cast<int>(typed.size()) + 1;
        fixture.search->setText(typed.left(length));
        QApplication::processEvents();
    }
    fixture.search->setText({});
    fixture.choose(QStringLiteral("Open"));
}

/// To another section and back, with the time of the store.
void move(benchmark::State& run, AppFixture& fixture, const char* list)
{
    fixture.choose(QLatin1String(list));
    auto* model = qobject_cast<ui::IntentionModel*>(fixture.view->model());
    const IntentionIds moved{fixture.bridge.state().open.front().id};
    int count = 0;
    for (auto _ : run) {
        model->moveTo(++count % 2 == 0 ? When::Today : When::Later, moved);
        QApplication::processEvents();
    }
    fixture.choose(QStringLiteral("Open"));
}

std::unique_ptr<AppFixture> registerAll()
{
    auto made = std::make_unique<AppFixture>();
    AppFixture& fixture = *made;
    for (const char* list : {"Open", "All"}) {
        const auto add = [&fixture, list](const std::string& name, auto measure) {
            benchmark::RegisterBenchmark((name + '/' + list).c_str(), [&fixture, list, measure](
                                                                          benchmark::State& run) {
                measure(run, fixture, list);
            })->Unit(benchmark::kMillisecond);
        };
        add("keystroke", keystroke);
        add("refreshAfterAnEdit", refreshAfterAnEdit);
        add("scroll", scroll);
        add("showPage", showPage);
        add("selectAll", selectAll);
        add("keystrokeOfATag", keystrokeOfATag);
        add("move", move);
    }
    return made;
}

} // namespace

} // namespace pomotide::bench

int main(int argc, char** argv)
{
    return pomotide::bench::runBenchmarks(argc, argv, pomotide::bench::registerAll);
}
