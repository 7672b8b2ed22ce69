// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/sound_player.h"

#include <QPluginLoader>

namespace pomotide::app {

/// Plays with Qt Multimedia, which is loaded together with the sounds when the first one is played:
/// until then the program is quicker to start, and smaller.
class QtSoundPlayer final : public ui::SoundPlayer {
public:
    /// `plugin` is the path of what is loaded.
    explicit QtSoundPlayer(const QString& plugin = usualPlugin());

    /// Where it is installed, or has been built, seen from the program.
    [[nodiscard]] static QString usualPlugin();

    void play(ui::SoundKind kind, int volume) override;

private:
    QPluginLoader m_plugin;
    bool m_isProblemSaid = false;
};

} // namespace pomotide::app
