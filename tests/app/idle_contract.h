// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every source of pauses does, on a desktop of its kind.
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

protected:
    /// There is no test without it.
    [[nodiscard]] virtual std::unique_ptr<app::IdleSource> make() const = 0;

    /// A key or the pointer. Returns when the desktop has been told.
    virtual void touch() = 0;

    [[nodiscard]] std::unique_ptr<app::IdleWatch> watch(core::Duration away) const;

private:
    void touchFor(core::Duration length);
};

} // namespace pomotide
