// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <memory>

namespace pomotide::app {

/// Reports that the user has not typed or pointed for a while, and that they do again. Slots of its
/// signals may delete it.
class IdleAlarm : public QObject {
    Q_OBJECT

signals:
    void reached();
    void left(); ///< emitted after `reached`
    void lost(); ///< the desktop no longer reports it
};

/// Measures the time without typing and pointing, as the desktop does.
class IdleSource {
public:
    virtual ~IdleSource() = default;

    /// Returns an alarm for `idle` without input, which emits from the event loop. Some desktops
    /// count from the call on, others include the time before it. The source must outlive it.
    [[nodiscard]] virtual std::unique_ptr<IdleAlarm> alarmAfter(core::Duration idle) = 0;

    /// Returns an alarm that emits `left` at the next input, then `reached` and `left` by turns:
    /// after `pause` without input, and at the input that ends it. It may emit the first `left` at
    /// once if there was input less than `pause` ago. Other desktops report only an input after a
    /// moment without any.
    [[nodiscard]] virtual std::unique_ptr<IdleAlarm> inputAlarm(core::Duration pause) = 0;

    /// True if the desktop takes a program that keeps the screen on for input.
    [[nodiscard]] virtual bool countsFilms() const = 0;
};

/// The source of this desktop; null if it has none.
[[nodiscard]] std::unique_ptr<IdleSource> makeIdleSource();

} // namespace pomotide::app
