// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/app_fixture.h"
#include "tests/support/manual_input.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/suite.h"
#include "ui/alerts/sound_alerts.h"

#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using core::PromptForm;
using ui::SoundKind;

namespace {

struct Played {
    SoundKind kind;
    int volume = 0;

    bool operator==(const Played&) const = default;
};

class RecordingPlayer final : public ui::SoundPlayer {
public:
    void play(SoundKind kind, int volume) override { played += {kind, volume}; }

    QList<Played> played;
};

/// A user with one intention at nine, and the sounds that are played.
struct Scene {
    Scene() { run(core::AddIntention{.title = "Letter"}); }

    void run(const core::Command& command) { QVERIFY(app.run(command)); }
    void wish(const core::AlertSettings& prompts) { run(core::SetSettings{{.alerts = prompts}}); }
    void pass(core::Duration sinceNine) { app.passTo(AppFixture::nine() + sinceNine); }

    AppFixture app;
    ManualInput input;
    ManualTicker ticker;
    ui::PromptScheduler promptScheduler{app.bridge, input, ticker};
    RecordingPlayer player;
    ui::SoundAlerts soundAlerts{app.bridge, promptScheduler, player};
};

using Sounds = QList<Played>;

} // namespace

class TestSoundAlerts final : public QObject {
    Q_OBJECT

private slots:
    void endsOfPomodorosAndBreaksPlaySounds();
    void endsByHandPlayNoSound();
    void twoFormsOfThePromptPlaySounds();
    void eachSoundCanBeSwitchedOff();
    void noSoundIsPlayedWhileQuiet();
    void absentUsersHearEndsButNoPrompts();
    void noSoundIsPlayedAtNight_data();
    void noSoundIsPlayedAtNight();
    void soundsCanBeTriedAtAnyTime();
};

void TestSoundAlerts::endsOfPomodorosAndBreaksPlaySounds()
{
    Scene scene;
    scene.wish({.volume = 70});
    scene.run(core::Start{});
    scene.pass(5min - 1ms);
    QCOMPARE(scene.player.played, Sounds{});
    scene.pass(5min);
    QCOMPARE(scene.player.played, (Sounds{{SoundKind::PomodoroOver, 70}}));
    scene.pass(10min);
    QCOMPARE(scene.player.played,
             (Sounds{{SoundKind::PomodoroOver, 70}, {SoundKind::BreakOver, 70}}));
}

void TestSoundAlerts::endsByHandPlayNoSound()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(3min);
    scene.run(core::Stop{});
    scene.run(core::SkipBreak{});
    QCOMPARE(scene.player.played, Sounds{});
}

void TestSoundAlerts::twoFormsOfThePromptPlaySounds()
{
    Scene scene;
    QList<PromptForm> heard;
    for (const PromptForm form : core::kPromptForms) {
        scene.player.played.clear();
        emit scene.promptScheduler.prompted(form);
        if (scene.player.played == Sounds{{SoundKind::Prompt, 40}}) {
            heard += form;
        }
    }
    QCOMPARE(heard, (QList<PromptForm>{PromptForm::Stake, PromptForm::Clock}));
}

void TestSoundAlerts::eachSoundCanBeSwitchedOff()
{
    Scene scene;
    scene.wish({.soundPrompt = false, .soundPomodoroOver = false, .soundBreakOver = false});
    emit scene.promptScheduler.prompted(PromptForm::Stake);
    scene.run(core::Start{});
    scene.pass(10min);
    QCOMPARE(scene.player.played, Sounds{});
}

void TestSoundAlerts::noSoundIsPlayedWhileQuiet()
{
    Scene scene;
    scene.run(core::Start{});
    scene.app.bridge.setDesktopStatus({.sharing = true});
    scene.pass(5min);
    emit scene.promptScheduler.prompted(PromptForm::Stake);
    QCOMPARE(scene.player.played, Sounds{});
    scene.app.bridge.setDesktopStatus({});
    QCOMPARE(scene.player.played, Sounds{});
}

void TestSoundAlerts::absentUsersHearEndsButNoPrompts()
{
    Scene scene;
    scene.run(core::Start{});
    scene.app.bridge.setDesktopStatus({.away = true});
    scene.pass(10min);
    emit scene.promptScheduler.prompted(PromptForm::Stake);
    QCOMPARE(scene.player.played,
             (Sounds{{SoundKind::PomodoroOver, 40}, {SoundKind::BreakOver, 40}}));
}

void TestSoundAlerts::noSoundIsPlayedAtNight_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<bool>("isHeard");
    QTest::newRow("before ten in the evening") << 21 << true;
    QTest::newRow("from ten") << 22 << false;
    QTest::newRow("after midnight") << 30 << false;
    QTest::newRow("from seven in the morning") << 31 << true;
}

void TestSoundAlerts::noSoundIsPlayedAtNight()
{
    QFETCH(int, hour);
    Scene scene;
    scene.pass(std::chrono::hours{hour - 9});
    scene.run(core::Advance{});
    emit scene.promptScheduler.prompted(PromptForm::Stake);
    QTEST(!scene.player.played.isEmpty(), "isHeard");

    scene.wish({.soundsAtNight = true});
    scene.player.played.clear();
    emit scene.promptScheduler.prompted(PromptForm::Stake);
    QCOMPARE(scene.player.played, (Sounds{{SoundKind::Prompt, 40}}));
}

void TestSoundAlerts::soundsCanBeTriedAtAnyTime()
{
    Scene scene;
    scene.wish({.soundBreakOver = false, .volume = 10});
    scene.app.bridge.setDesktopStatus({.doNotDisturb = true});
    scene.soundAlerts.play(SoundKind::BreakOver);
    QCOMPARE(scene.player.played, (Sounds{{SoundKind::BreakOver, 10}}));
}

POMOTIDE_SUITE(TestSoundAlerts, QCoreApplication)
#include "tst_sound_alerts.moc"
