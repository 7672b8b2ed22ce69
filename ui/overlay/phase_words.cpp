// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/phase_words.h"

#include "ui/session/ticker.h"

#include <algorithm>
#include <utility>

namespace pomotide::ui {

PhaseWords::PhaseWords(InputWatch& input, double speed, Say say)
    : m_input(input), m_speed(speed), m_say(std::move(say))
{}

void PhaseWords::enter(const core::NowModel& now, core::WordsWish wish, core::Duration time)
{
    drop();
    m_reached = core::wordMoment(now);
    if (m_reached && core::isWished(core::WordMoment::Begin, wish)) {
        await(core::WordMoment::Begin, time);
    }
    findNext(now, time);
}

void PhaseWords::update(const core::NowModel& now, core::WordsWish wish, core::Duration time)
{
    if (m_waiting && (time >= m_waiting->latest || !core::isWished(m_waiting->moment, wish))) {
        drop();
    }
    const auto moment = core::wordMoment(now);
    if (std::exchange(m_reached, moment) < moment && core::isWished(*moment, wish)) {
        await(*moment, time);
    }
    findNext(now, time);
}

void PhaseWords::drop()
{
    m_waiting.reset();
}

core::Duration PhaseWords::next() const
{
    return m_waiting ? std::min(m_nextMoment, m_waiting->latest) : m_nextMoment;
}

void PhaseWords::await(core::WordMoment moment, core::Duration time)
{
    const core::Duration longest = onTicker(kLongestWaitForPause, m_speed);
    m_waiting = Waiting{.moment = moment,
                        .latest = time + longest,
                        .pause = m_input.callAtPause(kPauseForWords, [this] {
                            const core::WordMoment due = m_waiting->moment;
                            drop();
                            m_say(due);
                        })};
}

void PhaseWords::findNext(const core::NowModel& now, core::Duration time)
{
    const auto left = core::untilNextWordMoment(now);
    m_nextMoment = left ? time + onTicker(*left, m_speed) : core::Duration::max();
}

} // namespace pomotide::ui
