// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <functional>

namespace pomotide::ui {

/// Notices when the user does not type or point for a while. What they type is not looked at.
class InputWatch : public QObject {
    Q_OBJECT

public:
    /// Calls once, from the event loop, as soon as no key and no pointer has moved for `pause`: at
    /// once if that is so, or if this desktop does not tell. Replaces what was asked for before.
    /// Nothing wakes the program meanwhile.
    virtual void callAtPause(core::Duration pause, std::function<void()> call) = 0;

    /// Forgets what was asked for.
    virtual void cancel() = 0;
};

} // namespace pomotide::ui
