// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sound/sound_output.h"

#include <QObject>

#include <memory>

class QSoundEffect;

namespace pomotide::app {

/// The sound plugin. Qt Multimedia is large, so it is loaded only for a sound.
class MultimediaOutput final : public QObject, public SoundOutput {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.pomotide.SoundOutput/1")
    Q_INTERFACES(pomotide::app::SoundOutput)

public:
    MultimediaOutput();
    ~MultimediaOutput() override;

    [[nodiscard]] QString play(ui::SoundKind kind, int volume) override;

private:
    void leave();

    std::unique_ptr<QSoundEffect> m_effect; ///< exists while its sound plays
};

} // namespace pomotide::app
