// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/qt_sound_player.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;
using ui::SoundKind;

namespace {

/// The program's own log messages, without those of libraries.
QStringList g_said; // NOLINT: Qt requires a plain function

void hear(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    if (QLatin1String(context.category) == QLatin1String("pomotide.sound")) {
        g_said += message;
    }
}

} // namespace

class TestQtSoundPlayer final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aMissingPluginIsReportedOnce();
    void aMissingDeviceIsReportedOnce();
};

void TestQtSoundPlayer::init()
{
    qputenv("PULSE_SERVER", "unix:/nowhere");
    g_said.clear();
    qInstallMessageHandler(hear);
}

void TestQtSoundPlayer::cleanup()
{
    qInstallMessageHandler(nullptr);
}

void TestQtSoundPlayer::aMissingPluginIsReportedOnce()
{
    app::QtSoundPlayer player("/nowhere/pomotide_sound.so");
    QCOMPARE(player.problem(), "Sounds are not heard: the part of Pomotide that plays them is "
                               "missing. It needs Qt Multimedia.");
    player.play(SoundKind::Prompt, 40);
    player.play(SoundKind::Prompt, 40);
    QCOMPARE(g_said, QStringList{"Sounds are not heard: The shared library was not found."});
}

void TestQtSoundPlayer::aMissingDeviceIsReportedOnce()
{
    app::QtSoundPlayer player(POMOTIDE_SOUND_PLUGIN);
    player.play(SoundKind::Prompt, 40);
    player.play(SoundKind::BreakOver, 40);
    QCOMPARE(g_said, QStringList{"Sounds are not heard: there is no sound device"});
    QCOMPARE(player.problem(), "Sounds are not heard: this computer has no sound device now.");
}

POMOTIDE_SUITE(TestQtSoundPlayer, QCoreApplication)
#include "tst_qt_sound_player.moc"
