// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/word_moment.h"
#include "ui/session/input_watch.h"

#include <functional>
#include <memory>
#include <optional>

namespace pomotide::ui {

/// Waits for the moments of a phase at which words help, and then for a pause in typing. Words
/// that wait too long are dropped: they say nothing new any more. Times are a ticker's.
class PhaseWords final {
public:
    using Say = std::function<void(core::WordMoment)>;

    /// Calls `say` from the event loop. Time runs `speed` times as fast as the ticker. `input` must
    /// outlive it.
    PhaseWords(InputWatch& input, double speed, Say say);

    /// A phase begins, or is shown again. `time` is the ticker's time of `now`.
    void enter(const core::NowModel& now, core::WordsWish wish, core::Duration time);

    /// The phase, the wish or the time may have changed.
    void update(const core::NowModel& now, core::WordsWish wish, core::Duration time);

    /// Drops the words that wait.
    void drop();

    /// Returns when update() has something to do; the ticker's last time if it never has.
    [[nodiscard]] core::Duration next() const;

private:
    struct Waiting {
        core::WordMoment moment;
        core::Duration latest; ///< time at which it is dropped
        std::unique_ptr<InputWatch::PendingCall> pause;
    };

    void await(core::WordMoment moment, core::Duration time);
    void findNext(const core::NowModel& now, core::Duration time);

    InputWatch& m_input;
    double m_speed;
    Say m_say;
    std::optional<core::WordMoment> m_reached;
    core::Duration m_nextMoment = core::Duration::max();
    std::optional<Waiting> m_waiting;
};

} // namespace pomotide::ui
