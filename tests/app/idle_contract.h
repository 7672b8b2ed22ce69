// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract of idle sources, on a desktop of its kind or on the fake one.
#pragma once

#include "app/presence/idle_watch.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace pomotide {

class IdleContract : public QObject {
    Q_OBJECT

public:
    IdleContract() { m_clock.start(); }

private slots:
    void typingIsNotInterrupted();
    void aCallIsForgottenWhenDestroyed();
    void severalPartsMayWaitForAPause();
    void aCallMayAskForTheNextOne();
    void anAbsenceAndItsEndAreReported();
    void aRunOfInputIsKnownFromItsBeginToItsEnd();
    void withoutInputThereIsNoRun();

protected:
    /// Returns the source; the test fails if there is none.
    [[nodiscard]] virtual std::unique_ptr<app::IdleSource> make() = 0;

    /// Presses a key or moves the pointer. Returns when the desktop has received it.
    virtual void touch() = 0;

    /// The time since an arbitrary instant.
    [[nodiscard]] virtual core::Duration elapsed() const
    {
        return core::Duration{m_clock.elapsed()};
    }

    /// Lets time pass until the condition holds. Returns false if that takes longer than `most`.
    [[nodiscard]] virtual bool passUntil(const std::function<bool()>& holds,
                                         core::Duration most = std::chrono::seconds{5});

    [[nodiscard]] std::unique_ptr<app::IdleWatch> watch(core::Duration away);

private:
    void touchFor(core::Duration length);

    QElapsedTimer m_clock;
};

} // namespace pomotide
