// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sound/multimedia_output.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace pomotide::app {

namespace {

constexpr float kPercent = 100;

QUrl soundOf(ui::SoundKind kind)
{
    switch (kind) {
    case ui::SoundKind::Prompt:
        break;
    case ui::SoundKind::PomodoroOver:
        return QUrl(QStringLiteral("qrc:/sounds/pomodoro_over.wav"));
    case ui::SoundKind::BreakOver:
        return QUrl(QStringLiteral("qrc:/sounds/break_over.wav"));
    }
    return QUrl(QStringLiteral("qrc:/sounds/prompt.wav"));
}

} // namespace

MultimediaOutput::MultimediaOutput() = default;

MultimediaOutput::~MultimediaOutput() = default;

QString MultimediaOutput::play(ui::SoundKind kind, int volume)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        return QStringLiteral("there is no sound device");
    }
    // A new effect for each sound: devices come and go, and a silent effect keeps its device awake.
    m_effect = std::make_unique<QSoundEffect>(device);
    m_effect->setSource(soundOf(kind));
    m_effect->setVolume(QAudio::convertVolume(static_cast<float>(volume) / kPercent,
                                              QAudio::LogarithmicVolumeScale,
                                              QAudio::LinearVolumeScale));
    connect(m_effect.get(), &QSoundEffect::playingChanged, this, &MultimediaOutput::leave,
            Qt::QueuedConnection);
    m_effect->play();
    return {};
}

void MultimediaOutput::leave()
{
    if (m_effect && !m_effect->isPlaying()) {
        m_effect.reset();
    }
}

} // namespace pomotide::app
