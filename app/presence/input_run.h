// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

#include <functional>
#include <optional>

namespace pomotide::app {

/// The run of input that is under way or was the last: typing and pointing without a pause of a
/// given length. It knows when there was input, never what was typed or where. What happened before
/// it was watched is not known.
class InputRun final : public QObject {
    Q_OBJECT

public:
    /// Returns the time since an arbitrary instant; it never goes back.
    using Elapsed = std::function<core::Duration()>;

    /// Without a source nothing is ever known. It must outlive this.
    InputRun(IdleSource* source, core::Duration pause, Elapsed elapsed);

    /// Watches from now on, if it does not yet.
    void watch();
    /// Ends the watch, and forgets what it saw.
    void forget();

    /// True while there is input.
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Returns the time since a run that is under way began.
    [[nodiscard]] std::optional<core::Duration> sinceBegin() const;
    /// Returns the time since the latest known input. While a run is under way, there may have been
    /// later input, up to a pause later.
    [[nodiscard]] std::optional<core::Duration> sinceLatest() const;

signals:
    /// Emitted when a run begins or ends.
    void changed();

private:
    void begin();
    void end();
    [[nodiscard]] core::Duration latestOfRun() const;

    IdleSource* m_source;
    core::Duration m_pause;
    Elapsed m_elapsed;
    std::unique_ptr<IdleAlarm> m_alarm; ///< set while watching
    bool m_isOn = false;
    core::Duration m_began{};               ///< while it is on
    std::optional<core::Duration> m_latest; ///< of a run that is over
};

} // namespace pomotide::app
