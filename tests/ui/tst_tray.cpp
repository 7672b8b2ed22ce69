// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "ui/text.h"
#include "ui/tray/tray.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace pomotide;
using namespace std::chrono_literals;
using core::PhaseKind;

namespace {

constexpr PhaseKind kKinds[] = {PhaseKind::Idle, PhaseKind::Prompt, PhaseKind::Pomodoro,
                                PhaseKind::Break, PhaseKind::Grace};

QImage painted(const ui::TrayRing& ring, int size, QColor panel)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(panel);
    QPainter painter(&image);
    ui::paint(painter, ring, image.rect());
    return image;
}

/// How far the lightest and the darkest pixel are from the panel's lightness.
int contrast(const QImage& image, QColor panel)
{
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            most = std::max(most, qAbs(qGray(image.pixel(x, y)) - qGray(panel.rgb())));
        }
    }
    return most;
}

QAction* find(const QMenu& menu, const QString& text)
{
    const auto actions = menu.actions();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&text](const QAction* one) { return one->text() == text; });
    return found == actions.end() ? nullptr : *found;
}

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        texts += action->text();
    }
    return texts;
}

/// The tray at a desk with two open intentions.
struct Scene {
    Scene()
    {
        run(core::AddIntention{.title = "Letter"});
        run(core::AddIntention{.title = "Bread & butter"});
    }

    void run(const core::Command& command) { QVERIFY(desk.run(command)); }

    [[nodiscard]] QMenu& submenu(int index) const
    {
        return *tray.menu().actions().at(index)->menu();
    }
    [[nodiscard]] QMenu& start() const { return submenu(3); }
    [[nodiscard]] QMenu& evaluate() const { return submenu(4); }
    [[nodiscard]] PhaseKind kind() const { return desk.bridge.nowModel().kind; }

    Desk desk;
    ui::Tray tray{desk.bridge};
};

} // namespace

class TestTray final : public QObject {
    Q_OBJECT

private slots:
    void iconsTellThePhasesApartWithoutColours();
    void iconsAreSeenOnEveryPanel();
    void anIconShowsHowMuchHasElapsed();

    void theMenuSaysWhatIsGoingOn();
    void theMenuHasTheFiguresInSessionsOnly();
    void theMenuSaysWhatTimeHasMadeOfIt();
    void theMenuOffersAllThereIs();
    void anIntentionIsStarted();
    void aNewIntentionIsWishedFor();
    void whatCannotBeDoneIsDisabled();
    void aPomodoroIsStopped();
    void aPomodoroIsEvaluated();
    void anAmpersandIsNoMnemonic();
    void theWindowAndTheEndAreWishedFor();
};

void TestTray::iconsTellThePhasesApartWithoutColours()
{
    std::vector<QImage> icons;
    for (const PhaseKind kind : kKinds) {
        const QImage icon = painted({kind, 0}, 22, Qt::white).createMaskFromColor(0xffffffff);
        QVERIFY2(std::find(icons.begin(), icons.end(), icon) == icons.end(),
                 "two phases have one shape");
        icons.push_back(icon);
    }
}

void TestTray::iconsAreSeenOnEveryPanel()
{
    for (const PhaseKind kind : kKinds) {
        for (const int size : {16, 22, 32, 48, 64}) {
            for (const QColor panel : {QColor(0x20, 0x24, 0x28), QColor(Qt::white)}) {
                QVERIFY(contrast(painted({kind, 0}, size, panel), panel) > 70);
            }
        }
    }
}

void TestTray::anIconShowsHowMuchHasElapsed()
{
    const QImage icon = painted({PhaseKind::Pomodoro, ui::TrayRing::kSteps / 2}, 64, Qt::white);
    const QColor right = icon.pixelColor(54, 32);
    const QColor left = icon.pixelColor(10, 32);
    QVERIFY(right.blue() > right.green());
    QVERIFY(left.green() > left.blue());
}

void TestTray::theMenuSaysWhatIsGoingOn()
{
    Scene scene;
    scene.run(core::Start{});
    const QAction* const header = scene.tray.menu().actions().front();
    QCOMPARE(header->text(), ui::text::summary(scene.desk.bridge.nowModel(),
                                               scene.desk.driver.now(), scene.desk.zones.system()));
    QVERIFY(!header->isEnabled());
}

void TestTray::theMenuHasTheFiguresInSessionsOnly()
{
    Scene scene;
    scene.run(core::Start{});
    const QAction* const figures = scene.tray.menu().actions().at(1);
    QVERIFY(!figures->isVisible());

    scene.run(core::AddSession{.begin = Desk::nine(), .end = Desk::nine() + 8h});
    QVERIFY(figures->isVisible());
    QCOMPARE(figures->text(),
             ui::text::figures(scene.desk.bridge.nowModel(), scene.desk.driver.now(),
                               scene.desk.zones.system()));
    QVERIFY(!figures->isEnabled());
}

void TestTray::theMenuSaysWhatTimeHasMadeOfIt()
{
    Scene scene;
    scene.run(core::Start{});
    const QString before = scene.tray.menu().actions().front()->text();
    scene.desk.passTo(Desk::nine() + 3min);
    scene.tray.refresh();
    QVERIFY(scene.tray.menu().actions().front()->text() != before);
}

void TestTray::theMenuOffersAllThereIs()
{
    const Scene scene;
    const QStringList expected{QStringLiteral("&Start"),         QStringLiteral("&Evaluate"),
                               QStringLiteral("S&top"),          QString(),
                               QStringLiteral("&Open Pomotide"), QStringLiteral("&Quit")};
    QCOMPARE(textsOf(scene.tray.menu()).mid(3), expected);
    const QStringList verdicts{QStringLiteral("Achieved"), QStringLiteral("Focused"),
                               QStringLiteral("Interrupted"), QStringLiteral("Distracted")};
    QCOMPARE(textsOf(scene.evaluate()), verdicts);
}

void TestTray::anIntentionIsStarted()
{
    const Scene scene;
    QAction* const report = scene.start().actions().at(1);
    report->trigger();
    const core::Pomodoro* const running = core::runningPomodoro(scene.desk.bridge.state());
    QVERIFY(running);
    QCOMPARE(running->intention, core::IntentionId{1});
}

void TestTray::aNewIntentionIsWishedFor()
{
    const Scene scene;
    const QSignalSpy wished(&scene.tray, &ui::Tray::newIntentionWished);
    scene.start().actions().back()->trigger();
    QCOMPARE(wished.size(), 1);
}

void TestTray::whatCannotBeDoneIsDisabled()
{
    Scene scene;
    const QAction* const stop = find(scene.tray.menu(), QStringLiteral("S&top"));
    QVERIFY(scene.start().isEnabled());
    QVERIFY(!scene.evaluate().isEnabled());
    QVERIFY(!stop->isEnabled());

    scene.run(core::Start{});
    QVERIFY(!scene.start().isEnabled());
    QVERIFY(scene.evaluate().isEnabled());
    QVERIFY(stop->isEnabled());
}

void TestTray::aPomodoroIsStopped()
{
    Scene scene;
    scene.run(core::Start{});
    find(scene.tray.menu(), QStringLiteral("S&top"))->trigger();
    QCOMPARE(scene.kind(), PhaseKind::Break);
}

void TestTray::aPomodoroIsEvaluated()
{
    Scene scene;
    scene.run(core::Start{});
    scene.desk.passTo(Desk::nine() + 6min);
    QCOMPARE(scene.evaluate().title(), QStringLiteral("&Evaluate “Letter”"));
    scene.evaluate().actions().front()->trigger();
    QVERIFY(scene.desk.bridge.state().awaiting.empty());
    QCOMPARE(scene.evaluate().title(), QStringLiteral("&Evaluate"));
    QVERIFY(!scene.evaluate().isEnabled());
}

void TestTray::anAmpersandIsNoMnemonic()
{
    const Scene scene;
    QCOMPARE(textsOf(scene.start()).at(1), QStringLiteral("Bread && butter"));
}

void TestTray::theWindowAndTheEndAreWishedFor()
{
    const Scene scene;
    const QSignalSpy window(&scene.tray, &ui::Tray::windowWished);
    const QSignalSpy quit(&scene.tray, &ui::Tray::quitWished);
    find(scene.tray.menu(), QStringLiteral("&Open Pomotide"))->trigger();
    find(scene.tray.menu(), QStringLiteral("&Quit"))->trigger();
    QCOMPARE(window.size(), 1);
    QCOMPARE(quit.size(), 1);
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
