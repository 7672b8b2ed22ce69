// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/qt_sound_player.h"

#include "app/sound/sound_output.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <utility>

namespace pomotide::app {

namespace {

Q_LOGGING_CATEGORY(soundLog, "pomotide.sound")

} // namespace

QtSoundPlayer::QtSoundPlayer(const QString& plugin) : m_plugin(plugin) {}

QString QtSoundPlayer::usualPlugin()
{
    return QCoreApplication::applicationDirPath() +
           QStringLiteral("/../" POMOTIDE_PLUGINS "/pomotide_sound.so");
}

void QtSoundPlayer::play(ui::SoundKind kind, int volume)
{
    auto* const output = qobject_cast<SoundOutput*>(m_plugin.instance());
    const QString problem = output != nullptr ? output->play(kind, volume) : m_plugin.errorString();
    if (!problem.isEmpty() && !std::exchange(m_isProblemSaid, true)) {
        qCWarning(soundLog, "Sounds are not heard: %s", qUtf8Printable(problem));
    }
}

} // namespace pomotide::app
