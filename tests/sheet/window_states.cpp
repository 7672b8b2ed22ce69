// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sheet/window_states.h"

#include "core/engine/runner.h"
#include "core/engine/step.h"
#include "core/store/sqlite_store.h"
#include "tests/bench/past_store.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/scripted_zones.h"

#include <QTemporaryDir>

#include <chrono>

namespace pomotide {

using namespace std::chrono_literals;

namespace {

/// A Tuesday.
constexpr core::Instant kMorning = std::chrono::sys_days{2026y / 11 / 24} + 8h + 50min;

constexpr int kAFewWeeks = 30 * 16;
constexpr int kTenYears = 3652 * 16;

class StoredState final : public WindowState, public core::Observer {
public:
    explicit StoredState(int pomodoros)
    {
        const auto path = m_folder.filePath(QStringLiteral("sheet.db")).toStdString();
        if (pomodoros > 0) {
            bench::makePastStore(path, kMorning, pomodoros, bench::Shape::Lived);
        }
        auto opened = store::SqliteStore::open(path, kMorning);
        if (!opened) {
            qFatal("The sheet's database: %s", opened.failure().detail.c_str());
        }
        m_store = std::move(*opened);
        m_runner = std::make_unique<core::Runner>(*m_store, m_driver, m_zones, *this);
        m_bridge = std::make_unique<ui::SessionBridge>(
            core::initialState(kMorning), m_zones, [this] { return m_driver.now(); },
            [this](std::span<const core::Command> commands) {
                return m_runner->dispatch(commands);
            },
            [this](const core::Store::ReadFn& look) { return m_store->read(look); });
        run(core::Restart{});
        if (pomodoros > 0) {
            liveTheMorning();
        }
    }

    ui::SessionBridge& bridge() override { return *m_bridge; }

    void onState(const core::State& state) override
    {
        if (m_bridge) {
            m_bridge->onState(state);
        }
    }
    void onFailure(const core::Failure& failure) override { m_bridge->onFailure(failure); }

private:
    void run(const core::Command& command)
    {
        if (const auto done = m_bridge->dispatch(command);
            !done || !core::isAccepted(done->outcome)) {
            qFatal("The sheet's morning could not be lived");
        }
    }

    void work(core::Duration length)
    {
        run(core::Start{});
        m_driver.advanceTo(m_driver.now() + length);
    }

    void evaluate(core::Verdict verdict)
    {
        run(core::Evaluate{core::PomodoroId{m_bridge->state().next.pomodoro - 1}, verdict});
    }

    void liveTheMorning()
    {
        run(core::AddIntention{"Read about ebb and flow, and note what the talk needs",
                               "Chapters 3 and 4.", 1h + 30min});
        m_driver.advanceTo(kMorning + 20min);
        work(10min + 30s);
        evaluate(core::Verdict::Focused);
        work(15min + 30s);
        evaluate(core::Verdict::Interrupted);
        work(25min + 30s);
        work(7min);
    }

    const QTemporaryDir m_folder;
    core::ScriptedZones m_zones;
    core::ManualTimeDriver m_driver{kMorning};
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<core::Runner> m_runner;
    std::unique_ptr<ui::SessionBridge> m_bridge;
};

} // namespace

std::vector<std::pair<QString, std::function<std::unique_ptr<WindowState>()>>> windowStates()
{
    const auto after = [](int pomodoros) {
        return [pomodoros] { return std::make_unique<StoredState>(pomodoros); };
    };
    return {{QStringLiteral("empty"), after(0)},
            {QStringLiteral("typical"), after(kAFewWeeks)},
            {QStringLiteral("ten-years"), after(kTenYears)}};
}

} // namespace pomotide
