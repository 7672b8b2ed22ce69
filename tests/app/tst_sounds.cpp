// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sounds as the computer plays them: with a sound server of its own that has only a null sink, and
// a recorder of that sink.

#include "app/pomotide/qt_sound_player.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace pomotide;
using ui::SoundKind;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// -12 dB relative to full scale.
constexpr double kSoft = 0.2512;

/// A fifth of a second in bytes, with 16-bit samples at 44.1 kHz.
constexpr qsizetype kLongSilence = 2 * 44'100 / 5;

/// The peak of the 16-bit samples as a share of full scale.
double peakOf(const QByteArray& recorded)
{
    int peak = 0;
    for (qsizetype at = 0; at + 1 < recorded.size(); at += 2) {
        const auto low = static_cast<unsigned char>(recorded.at(at));
        const auto high = static_cast<signed char>(recorded.at(at + 1));
        peak = std::max(peak, std::abs(high * 256 + low));
    }
    return peak / 32768.0;
}

} // namespace

class TestSounds final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void eachSoundIsSoftAndEnds_data();
    void eachSoundIsSoftAndEnds();
    void aVolumeOfZeroIsSilent();

private:
    /// The peak of everything recorded since the last silence.
    [[nodiscard]] double peak()
    {
        m_heard += m_recorder.readAllStandardOutput();
        return peakOf(m_heard);
    }
    /// True if the previous sound has been recorded to its end, which is later than the end of
    /// playing.
    [[nodiscard]] bool isSilent()
    {
        if (peak() > 0) {
            m_heard.clear();
        }
        return m_heard.size() > kLongSilence;
    }
    /// The number of sounds that the server is playing.
    [[nodiscard]] static qsizetype playing()
    {
        QProcess process;
        process.start("pactl", {"list", "short", "sink-inputs"});
        process.waitForFinished();
        return process.readAllStandardOutput().count('\n');
    }

    const QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_recorder;
    QByteArray m_heard;
    app::QtSoundPlayer m_player{POMOTIDE_SOUND_PLUGIN};
};

void TestSounds::initTestCase()
{
    if (QStandardPaths::findExecutable("pulseaudio").isEmpty()) {
        QSKIP("pulseaudio is not installed");
    }
    const QString socket = m_folder.filePath("native");
    qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
    m_server.start("pulseaudio",
                   {"-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
                    "--load=module-null-sink sink_name=nowhere",
                    "--load=module-native-protocol-unix auth-anonymous=1 socket=" + socket});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), kPatience);
    m_recorder.start("parec", {"--device=nowhere.monitor", "--format=s16le", "--channels=1",
                               "--latency-msec=20"});
    QTRY_VERIFY_WITH_TIMEOUT(m_recorder.bytesAvailable() > 0, kPatience);
}

void TestSounds::cleanupTestCase()
{
    for (QProcess* const process : {&m_recorder, &m_server}) {
        process->kill();
        process->waitForFinished();
    }
}

void TestSounds::eachSoundIsSoftAndEnds_data()
{
    QTest::addColumn<SoundKind>("kind");
    QTest::newRow("prompt") << SoundKind::Prompt;
    QTest::newRow("pomodoro over") << SoundKind::PomodoroOver;
    QTest::newRow("break over") << SoundKind::BreakOver;
}

void TestSounds::eachSoundIsSoftAndEnds()
{
    QFETCH(SoundKind, kind);
    m_heard.clear();
    m_player.play(kind, 100);
    QTRY_VERIFY_WITH_TIMEOUT(peak() > kSoft / 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(playing(), 0, kPatience);
    QVERIFY2(peak() < kSoft, qPrintable(QString::number(peak())));
}

void TestSounds::aVolumeOfZeroIsSilent()
{
    m_heard.clear();
    QTRY_VERIFY_WITH_TIMEOUT(isSilent(), kPatience);
    m_player.play(SoundKind::BreakOver, 0);
    QTRY_COMPARE_WITH_TIMEOUT(playing(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(playing(), 0, kPatience);
    QCOMPARE(peak(), 0.0);
}

POMOTIDE_SUITE(TestSounds, QCoreApplication)
#include "tst_sounds.moc"
