// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/input_reporter.h"

#include "core/present/input_reports.h"

#include <algorithm>

namespace pomotide::app {

using namespace std::chrono_literals;

namespace {

/// Input is watched from this long before it is reported: some desktops tell of the first one late.
constexpr core::Duration kLead = 1min;

/// The latest input is reported this long before a planned end passes.
constexpr core::Duration kLastCall = 1s;

} // namespace

InputReporter::InputReporter(ui::SessionBridge& bridge, InputRun& input, ui::Ticker& ticker,
                             double speed, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_input(input), m_ticker(ticker), m_speed(speed)
{
    connect(&bridge, &ui::SessionBridge::stateChanged, this, &InputReporter::update);
    connect(&input, &InputRun::changed, this, &InputReporter::update);
    update();
}

void InputReporter::pause()
{
    reportLatest();
    drop();
}

void InputReporter::drop()
{
    m_isPaused = true;
    update();
}

void InputReporter::resume()
{
    m_isPaused = false;
    update();
}

void InputReporter::update()
{
    const auto from = m_isPaused ? std::nullopt : core::inputMattersFrom(m_bridge.state());
    if (from && m_bridge.now() >= *from - kLead) {
        m_input.watch();
        follow(*from);
        return;
    }
    m_input.forget();
    if (from) {
        callAt(*from - kLead);
    } else {
        m_ticker.cancel();
    }
}

void InputReporter::follow(core::Instant from)
{
    const auto latest = news(from);
    const auto next = nextReport(core::runningPomodoro(m_bridge.state())->span.end);
    if (m_bridge.now() < from) {
        callAt(from);
    } else if (!latest && !m_input.isOn()) {
        m_ticker.cancel(); // the next input calls
    } else if (m_bridge.now() < next) {
        callAt(next);
    } else if (!latest) {
        callAt(m_bridge.now() + kLastCall);
    } else {
        // The report changes the state, which calls again; unless it cannot be stored.
        callAt(m_bridge.now() + core::kReportDistance);
        reportLatest();
    }
}

void InputReporter::reportLatest()
{
    const auto from = core::inputMattersFrom(m_bridge.state());
    if (const auto latest = from ? news(*from) : std::nullopt) {
        m_reported = m_ticker.elapsed();
        emit seen(*latest);
    }
}

void InputReporter::callAt(core::Instant at)
{
    const auto wait = std::max(at - m_bridge.now(), core::Duration{});
    m_ticker.callAfter(ui::onTicker(wait, m_speed), [this] { update(); });
}

/// Returns the latest input if it counts and the state does not have it.
std::optional<core::Instant> InputReporter::news(core::Instant from) const
{
    const auto since = m_input.sinceLatest();
    if (!since) {
        return std::nullopt;
    }
    const auto latest = inThePast(*since);
    const bool isNew = latest > m_bridge.state().seen.value_or(core::Instant::min());
    return isNew && latest >= from ? std::optional{latest} : std::nullopt;
}

core::Instant InputReporter::nextReport(core::Instant plannedEnd) const
{
    if (!m_reported) {
        return m_bridge.now();
    }
    const auto reported = inThePast(m_ticker.elapsed() - *m_reported);
    const auto next = reported + core::kReportDistance;
    const auto lastCall = plannedEnd - kLastCall;
    return reported < lastCall ? std::min(next, lastCall) : next;
}

core::Instant InputReporter::inThePast(core::Duration elapsed) const
{
    return m_bridge.now() - std::chrono::duration_cast<core::Duration>(elapsed * m_speed);
}

} // namespace pomotide::app
