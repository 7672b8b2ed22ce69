// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/sound_player.h"

#include <QString>
#include <QtPlugin>

namespace pomotide::app {

/// What the sound plugin offers the program.
class SoundOutput {
public:
    virtual ~SoundOutput() = default;

    /// Begins that sound and ends the one before, if it is still heard. Empty, or why it cannot be
    /// heard, for the log.
    [[nodiscard]] virtual QString play(ui::SoundKind kind, int volume) = 0;
};

} // namespace pomotide::app

Q_DECLARE_INTERFACE(pomotide::app::SoundOutput, "org.pomotide.SoundOutput/1")
