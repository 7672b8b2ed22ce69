// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/sound_player.h"

#include <QString>
#include <QtPlugin>

namespace pomotide::app {

/// The interface of the sound plugin.
class SoundOutput {
public:
    virtual ~SoundOutput() = default;

    /// Plays a sound; one that still plays is stopped. Returns the reason for the log if that
    /// failed, otherwise an empty text.
    [[nodiscard]] virtual QString play(ui::SoundKind kind, int volume) = 0;
};

} // namespace pomotide::app

Q_DECLARE_INTERFACE(pomotide::app::SoundOutput, "org.pomotide.SoundOutput/1")
