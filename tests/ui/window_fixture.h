// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fixture for the window's pages: the real core on a store in memory, with a manual clock.
#pragma once

#include "core/engine/runner.h"
#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "core/present/upcoming_model.h"
#include "core/schedule/week.h"
#include "core/time/resolve.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/scripted_zones.h"
#include "ui/session/session_bridge.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <memory>

namespace pomotide {

using namespace std::chrono_literals;

/// One hour ahead of UTC, all year.
inline const core::ScriptedZone kZone{"Europe/Berlin", 1h};

/// A Monday.
inline constexpr core::LocalDate kToday{2026y / 3 / 9};

inline core::Instant at(core::LocalDate date, std::chrono::minutes sinceMidnight)
{
    return core::resolve(kZone, date + sinceMidnight, core::Reading::First);
}

/// Monday, 9:20.
inline const core::Instant kNow = at(kToday, 9h + 20min);

class WindowFixture final : public core::Observer {
public:
    WindowFixture()
        : m_zones({kZone}), m_store(core::initialState(kNow)), m_driver(kNow),
          m_runner(m_store, m_driver, m_zones, *this),
          bridge(
              core::initialState(kNow), m_zones, [this] { return m_driver.now(); },
              [this](std::span<const core::Command> commands) { return carryOut(commands); },
              [this](const core::Store::ReadFn& look) { return m_store.read(look); })
    {}

    core::Outcome run(const core::Command& command)
    {
        const auto result = m_runner.dispatch(command);
        return result->outcome;
    }

    /// Monday to Friday, 9 to 17.
    void setUsualHours() { run(core::SetWorkHours{core::rulesOf(core::proposedWeek(), {})}); }

    /// Makes the store fail as if the disk were full, until called with false.
    void fillDisk(bool isFull = true) { m_isFull = isFull; }

    void advanceTo(core::Instant instant) { m_driver.advanceTo(instant); }

    [[nodiscard]] const core::State& state() const { return bridge.state(); }
    [[nodiscard]] core::Week week() const { return core::weekOf(state().hours.rules); }
    [[nodiscard]] std::vector<core::UpcomingSession> sessions() const
    {
        return core::upcomingSessions(state(), m_zones, m_driver.now());
    }
    [[nodiscard]] std::vector<std::string> titles() const
    {
        std::vector<std::string> titles;
        for (const core::Intention& intention : state().open) {
            titles.push_back(intention.title);
        }
        return titles;
    }

    /// Returns today's stored pomodoros.
    [[nodiscard]] std::vector<core::Pomodoro> pomodoros()
    {
        std::vector<core::Pomodoro> pomodoros;
        static_cast<void>(m_store.read([&](const core::State&, const core::History& history) {
            pomodoros = history.chronicle({at(kToday, 0h), at(kToday, 24h)}).pomodoros;
        }));
        return pomodoros;
    }

    void onState(const core::State& state) override { bridge.onState(state); }
    void onFailure(const core::Failure& failure) override { bridge.onFailure(failure); }

private:
    core::Result<core::Transition> carryOut(std::span<const core::Command> commands)
    {
        if (m_isFull) {
            const core::Failure failure{core::Failure::Kind::Full, "pomotide.db", {}};
            onFailure(failure);
            return failure;
        }
        return m_runner.dispatch(commands);
    }

    core::ScriptedZones m_zones;
    core::MemoryStore m_store;
    core::ManualTimeDriver m_driver;
    core::Runner m_runner;
    bool m_isFull = false;

public:
    ui::SessionBridge bridge;
};

/// Returns the visible child of that name. Fails the test if there is none.
template<typename Widget = QWidget>
Widget* shown(const QWidget* parent, const QString& name)
{
    for (Widget* widget : parent->findChildren<Widget*>(name)) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    qFatal("No %s is shown.", qPrintable(name));
    return nullptr;
}

/// Types into the widget that has the focus.
inline void type(const QString& keys)
{
    QTest::keyClicks(QApplication::focusWidget(), keys);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Enters the field with the Tab key and types a time.
inline void typeTime(QLineEdit* field, const QString& time)
{
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    type(time);
}

/// Presses a button by keyboard.
inline void pressButton(QWidget* button)
{
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

/// Chooses an entry of a menu by its text.
inline void choose(const QMenu* menu, const QString& words)
{
    for (QAction* action : menu->actions()) {
        if (action->text().remove(QLatin1Char('&')) == words) {
            action->trigger();
            return;
        }
    }
    qFatal("The menu has no %s.", qPrintable(words));
}

/// Returns the message beside the fields of `row`; empty if there is none.
template<typename InlineMessage>
QString sentenceIn(const QWidget* row)
{
    for (const InlineMessage* remark : row->findChildren<InlineMessage*>()) {
        if (remark->isVisible()) {
            return remark->text();
        }
    }
    return {};
}

} // namespace pomotide
