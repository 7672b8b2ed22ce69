// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract of idle sources, on a desktop of its kind.
#pragma once

#include "app/presence/idle_watch.h"

#include <QObject>

namespace pomotide {

class IdleContract : public QObject {
    Q_OBJECT

private slots:
    void typingIsNotInterrupted();
    void aCallIsForgottenWhenCancelled();
    void aNewCallReplacesTheOldOne();
    void aCallMayAskForTheNextOne();
    void anAbsenceAndItsEndAreReported();
    void aRunOfInputIsKnownFromItsBeginToItsEnd();
    void withoutInputThereIsNoRun();

protected:
    /// Returns the source; the test fails if there is none.
    [[nodiscard]] virtual std::unique_ptr<app::IdleSource> make() const = 0;

    /// Presses a key or moves the pointer. Returns when the desktop has received it.
    virtual void touch() = 0;

    [[nodiscard]] std::unique_ptr<app::IdleWatch> watch(core::Duration away) const;

private:
    void touchFor(core::Duration length);
};

} // namespace pomotide
