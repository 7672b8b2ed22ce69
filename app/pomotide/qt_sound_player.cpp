// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/qt_sound_player.h"

#include "app/sound/sound_output.h"

#include <QFile>
#include <QLoggingCategory>

#include <utility>

namespace pomotide::app {

namespace {

Q_LOGGING_CATEGORY(soundLog, "pomotide.sound")

QString noPlayer()
{
    return QtSoundPlayer::tr(
        "Sounds are not heard: the part of Pomotide that plays them is missing. "
        "It needs Qt Multimedia.");
}

} // namespace

QtSoundPlayer::QtSoundPlayer(const QString& plugin) : m_plugin(plugin)
{
    if (!QFile::exists(plugin)) {
        m_problem = noPlayer();
    }
}

QString QtSoundPlayer::usualPlugin()
{
    return QCoreApplication::applicationDirPath() +
           QStringLiteral("/../" POMOTIDE_PLUGINS "/pomotide_sound.so");
}

void QtSoundPlayer::play(ui::SoundKind kind, int volume)
{
    auto* const output = qobject_cast<SoundOutput*>(m_plugin.instance());
    const QString problem = output != nullptr ? output->play(kind, volume) : m_plugin.errorString();
    m_problem.clear();
    if (!problem.isEmpty()) {
        m_problem = output == nullptr
                        ? noPlayer()
                        : tr("Sounds are not heard: this computer has no sound device now.");
    }
    if (!problem.isEmpty() && !std::exchange(m_isProblemLogged, true)) {
        qCWarning(soundLog, "Sounds are not heard: %s", qUtf8Printable(problem));
    }
}

} // namespace pomotide::app
