// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/sound_player.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace pomotide::app {

/// Plays sounds with Qt Multimedia. That is loaded with the first sound, so that the program starts
/// faster and stays smaller.
class QtSoundPlayer final : public ui::SoundPlayer {
    Q_DECLARE_TR_FUNCTIONS(QtSoundPlayer)

public:
    /// `plugin` is the path of the sound plugin.
    explicit QtSoundPlayer(const QString& plugin = usualPlugin());

    /// The installed or built plugin, relative to the program.
    [[nodiscard]] static QString usualPlugin();

    void play(ui::SoundKind kind, int volume) override;

    /// Says why the last sound was not heard, or why none will be; empty as far as is known.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    QPluginLoader m_plugin;
    QString m_problem;
    bool m_isProblemLogged = false;
};

} // namespace pomotide::app
