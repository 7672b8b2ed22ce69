// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/app_fixture.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/spoken_language.h"
#include "tests/support/suite.h"
#include "ui/colour/palette.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"
#include "ui/tray/tray.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace pomotide;
using namespace std::chrono_literals;
using core::PhaseKind;

namespace {

constexpr PhaseKind kKinds[] = {PhaseKind::Idle,  PhaseKind::Prompt, PhaseKind::Pomodoro,
                                PhaseKind::Break, PhaseKind::Grace,  PhaseKind::Overtime};

QImage painted(const ui::TrayRing& ring, int size, QColor panel)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(panel);
    QPainter painter(&image);
    ui::paint(painter, ring, image.rect());
    return image;
}

/// Returns the largest difference of a pixel's lightness from the panel's.
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

/// True if a pixel has that tone, or nearly.
bool has(const QImage& image, QColor tone)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (qAbs(pixel.red() - tone.red()) + qAbs(pixel.green() - tone.green()) +
                    qAbs(pixel.blue() - tone.blue()) <
                90) {
                return true;
            }
        }
    }
    return false;
}

/// Returns the texts of a menu; separators are empty.
QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        if (action->isVisible()) {
            texts += action->text();
        }
    }
    return texts;
}

QAction* find(const QMenu& menu, const QString& text)
{
    const auto actions = menu.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&text](const QAction* one) {
        return one->isVisible() && one->text() == text;
    });
    return found == actions.end() ? nullptr : *found;
}

void choose(const QMenu& menu, const QString& text)
{
    QAction* const action = find(menu, text);
    QVERIFY2(action && action->isEnabled(), qPrintable(text));
    action->trigger();
}

/// Returns the bounds of the nearly white part of an icon.
QRect whitePartOf(const QImage& icon)
{
    constexpr int white = 200;
    QRect part;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            const QColor pixel = icon.pixelColor(x, y);
            if (std::min({pixel.red(), pixel.green(), pixel.blue()}) > white) {
                part |= QRect(x, y, 1, 1);
            }
        }
    }
    return part;
}

/// A tray with two open intentions.
struct Scene {
    Scene()
    {
        run(core::AddIntention{.title = "Letter"});
        run(core::AddIntention{.title = "Bread & butter"});
    }

    void run(const core::Command& command) { QVERIFY(app.run(command)); }

    /// Advances the clock and the ticker together.
    void passTo(core::Duration end)
    {
        while (ticker.due() && *ticker.due() < end) {
            step(*ticker.due());
        }
        step(end);
    }

    [[nodiscard]] const QMenu& menu() const { return trayMenu.menu(); }
    [[nodiscard]] QMenu& submenu(const QString& begin) const
    {
        const auto actions = menu().actions();
        return *(*std::find_if(actions.begin(), actions.end(), [&begin](const QAction* one) {
                    return one->menu() && one->text().startsWith(begin);
                }))->menu();
    }
    [[nodiscard]] QMenu& start() const { return submenu(QStringLiteral("&Start")); }
    [[nodiscard]] QMenu& evaluate() const { return submenu(QStringLiteral("&Evaluate")); }
    [[nodiscard]] QMenu& quiet() const { return submenu(QStringLiteral("Qu&iet")); }
    [[nodiscard]] PhaseKind kind() const { return app.bridge.nowModel().kind; }
    [[nodiscard]] std::optional<core::Instant> quietUntil() const
    {
        return app.bridge.state().quietUntil;
    }

    AppFixture app;
    ui::AwayTracker absence{app.bridge};
    ManualTicker ticker;
    ui::TrayMenu trayMenu{app.bridge, absence};
    ui::Tray tray{app.bridge, trayMenu, ticker};

private:
    void step(core::Duration to)
    {
        app.passTo(AppFixture::nine() + to);
        ticker.advanceTo(to);
    }
};

} // namespace

class TestTray final : public QObject {
    Q_OBJECT

private slots:
    void iconsOfPhasesDifferWithoutColours();
    void iconsAreVisibleOnEveryPanel();
    void iconShowsTheElapsedShare();

    void iconShowsTheMinutesLeft();
    void iconCountsDownOnlyToWhatUrges();
    void minutesHaveTwoCharacters();
    void digitsFillMostOfASmallIcon();
    void digitsAreVisibleOnEveryPanel();

    void menuShowsThePhase();
    void menuShowsFiguresInSessionsOnly();
    void menuFollowsTheTime();
    void menuShowsAFailureToSave();
    void oneCallAMinuteIsDueExceptInIdle();
    void menuHasAllEntriesInOrder();
    void menuNamesTheShortcut();
    void menuStartsAnIntention();
    void entriesEmitTheirSignals();
    void impossibleActionsAreDisabled();
    void menuStopsAPomodoro();
    void startCanBeCancelledForAMinute();
    void menuSkipsABreak();
    void menuEvaluatesAPomodoro();
    void achievedIsDisabledWithAReasonInTheFirstMinute();
    void evaluationOfARunningPomodoroCanBeChanged();
    void refusalIsEmitted();
    void ampersandIsNoMnemonic();
    void toolTipHasNoTagOfATitle();
    void quietCanLastAnHourOrTheDay();
    void quietEndsAtAFullOrHalfHour();
    void promptCanBePutOff();
    void menuEndsQuiet();
    void iconGrowsInOvertime();
    void beginOfOvertimeIsSeenOnEveryPanel_data();
    void beginOfOvertimeIsSeenOnEveryPanel();
    void overtimeIsToldKindlyAndTheBreakCanBeTaken();
    void overtimeIsNotCut_data() const;
    void overtimeIsNotCut();
    void menuOffersTheLegend();
    void breakThatBeganByItselfCanBeTakenBack();
    void endOfWhatRunsCanBeSet();
    void whatRunsCanBeSwitched();
    void noTitleIsShownWhileTheScreenIsShared();
    void menuAsksAboutAnAbsence_data();
    void menuAsksAboutAnAbsence();
};

void TestTray::iconsOfPhasesDifferWithoutColours()
{
    std::vector<QImage> icons;
    for (const PhaseKind kind : kKinds) {
        const QImage icon = painted({.kind = kind}, 22, Qt::white).createMaskFromColor(0xffffffff);
        QVERIFY2(std::find(icons.begin(), icons.end(), icon) == icons.end(),
                 "two phases have one shape");
        icons.push_back(icon);
    }
}

void TestTray::iconsAreVisibleOnEveryPanel()
{
    for (const PhaseKind kind : kKinds) {
        for (const int size : {16, 22, 32, 48, 64}) {
            for (const QColor panel : {QColor(0x20, 0x24, 0x28), QColor(Qt::white)}) {
                QVERIFY(contrast(painted({.kind = kind}, size, panel), panel) > 70);
            }
        }
    }
}

void TestTray::iconShowsTheElapsedShare()
{
    const QImage icon =
        painted({.kind = PhaseKind::Pomodoro, .elapsed = ui::TrayRing::kSteps / 2}, 64, Qt::white);
    const QColor right = icon.pixelColor(54, 32);
    const QColor left = icon.pixelColor(10, 32);
    QVERIFY(right.blue() > right.green());
    QVERIFY(left.green() > left.blue());
}

void TestTray::iconShowsTheMinutesLeft()
{
    const Scene scene;
    const auto ring = [&scene] {
        return ui::trayRing(scene.app.bridge.nowModel(), core::Palette::Standard);
    };
    QCOMPARE(ring().minutes, std::nullopt);
    choose(scene.start(), QStringLiteral("Letter"));
    QCOMPARE(ring().minutes, std::optional(5));
}

void TestTray::iconCountsDownOnlyToWhatUrges()
{
    const auto minutes = [](const core::NowModel& now) {
        return ui::trayRing(now, core::Palette::Standard).minutes;
    };
    const core::Instant nine = AppFixture::nine();
    core::NowModel now{.kind = PhaseKind::Grace, .until = nine + 3min, .left = 3min};
    QCOMPARE(minutes(now), std::optional(3));
    now.mayLapse = true;
    QCOMPARE(minutes(now), std::nullopt);
    now = {.kind = PhaseKind::Prompt, .until = nine + 3min, .left = 3min};
    QCOMPARE(minutes(now), std::nullopt);
    now.loss = core::Loss{.points = 2, .before = nine + 10min};
    QCOMPARE(minutes(now), std::optional(10));
    now.loss->before.reset();
    QCOMPARE(minutes(now), std::nullopt);
    now.loss.reset();
    now.until.reset(); // with points off
    QCOMPARE(minutes(now), std::nullopt);
}

void TestTray::minutesHaveTwoCharacters()
{
    QCOMPARE(ui::trayDigits(0), QStringLiteral("0"));
    QCOMPARE(ui::trayDigits(99), QStringLiteral("99"));
    QCOMPARE(ui::trayDigits(100), QStringLiteral("2h"));
    QCOMPARE(ui::trayDigits(149), QStringLiteral("2h"));
    QCOMPARE(ui::trayDigits(150), QStringLiteral("3h"));
}

void TestTray::digitsFillMostOfASmallIcon()
{
    const ui::TrayRing ring{.kind = PhaseKind::Pomodoro, .minutes = 28};
    const QRect digits = whitePartOf(painted(ring, 16, Qt::black));
    QVERIFY(digits.width() >= 10 && digits.height() >= 7);
    QVERIFY(QRect(1, 1, 14, 14).contains(digits));
}

void TestTray::digitsAreVisibleOnEveryPanel()
{
    for (const PhaseKind kind : kKinds) {
        for (const int size : {16, 22, 24, 32, 48, 64}) {
            for (const QColor panel : {QColor(0x20, 0x24, 0x28), QColor(Qt::white)}) {
                const QImage one = painted({.kind = kind, .minutes = 11}, size, panel);
                const QImage other = painted({.kind = kind, .minutes = 88}, size, panel);
                int differing = 0;
                for (int y = 0; y < size; ++y) {
                    for (int x = 0; x < size; ++x) {
                        const int change = qGray(one.pixel(x, y)) - qGray(other.pixel(x, y));
                        differing += qAbs(change) > 100 ? 1 : 0;
                    }
                }
                QVERIFY(differing > size * size / 20);
            }
        }
    }
}

void TestTray::menuShowsThePhase()
{
    Scene scene;
    scene.run(core::Start{});
    const QAction* const header = scene.menu().actions().front();
    QCOMPARE(header->text(), ui::text::summary(scene.app.bridge.nowModel(), scene.app.driver.now(),
                                               scene.app.zones.system()));
    QVERIFY(!header->isEnabled());
}

void TestTray::menuShowsFiguresInSessionsOnly()
{
    Scene scene;
    scene.run(core::Start{});
    const QAction* const figures = scene.menu().actions().at(1);
    QVERIFY(!figures->isVisible());

    scene.run(core::AddSession{.begin = AppFixture::nine(), .end = AppFixture::nine() + 8h});
    QVERIFY(figures->isVisible());
    QCOMPARE(figures->text(), ui::text::figures(scene.app.bridge.nowModel(), scene.app.driver.now(),
                                                scene.app.zones.system()));
    QVERIFY(!figures->isEnabled());
}

void TestTray::menuShowsAFailureToSave()
{
    AppFixture fixture;
    ui::AwayTracker absence(fixture.bridge);
    ui::TrayMenu tray(fixture.bridge, absence);
    const QString usual = textsOf(tray.menu()).front();
    tray.setTrouble("There is no room.");
    QCOMPARE(textsOf(tray.menu()).mid(0, 2), (QStringList{usual, "There is no room."}));
    tray.setTrouble({});
    QVERIFY(!textsOf(tray.menu()).contains("There is no room."));
}

void TestTray::menuFollowsTheTime()
{
    Scene scene;
    scene.run(core::Start{});
    const QAction* const header = scene.menu().actions().front();
    QCOMPARE(header->text(), QStringLiteral("5 min left · Letter"));
    scene.passTo(2min + 1ms);
    QCOMPARE(header->text(), QStringLiteral("3 min left · Letter"));
}

void TestTray::oneCallAMinuteIsDueExceptInIdle()
{
    Scene scene;
    QCOMPARE(scene.ticker.due(), std::nullopt);
    scene.run(core::Start{});
    scene.passTo(70s);
    QCOMPARE(scene.ticker.due(), std::optional<core::Duration>(2min));
    scene.run(core::Stop{});
    scene.run(core::SkipBreak{});
    scene.passTo(10min);
    QCOMPARE(scene.kind(), PhaseKind::Idle);
    QCOMPARE(scene.ticker.due(), std::nullopt);
}

void TestTray::menuHasAllEntriesInOrder()
{
    const Scene scene;
    const QStringList expected{QStringLiteral("Free time"),
                               QString(),
                               QStringLiteral("&Start"),
                               QStringLiteral("Quick e&ntry…"),
                               QStringLiteral("&Evaluate"),
                               QStringLiteral("S&top"),
                               QString(),
                               QStringLiteral("Qu&iet"),
                               QString(),
                               QStringLiteral("&Open Pomotide"),
                               QStringLiteral("What does the &ring show?"),
                               QStringLiteral("&Quit")};
    QCOMPARE(textsOf(scene.menu()), expected);
    const QStringList starts{QStringLiteral("Letter"), QStringLiteral("Bread && butter"), QString(),
                             QStringLiteral("&New intention…")};
    QCOMPARE(textsOf(scene.start()), starts);
    const QStringList verdicts{QStringLiteral("Achieved"), QStringLiteral("Focused"),
                               QStringLiteral("Interrupted"), QStringLiteral("Distracted")};
    QCOMPARE(textsOf(scene.evaluate()), verdicts);
}

void TestTray::menuNamesTheShortcut()
{
    Scene scene;
    scene.trayMenu.setShortcut(QStringLiteral("Ctrl+Alt+P"));
    QVERIFY(find(scene.menu(), QStringLiteral("Quick e&ntry… (Ctrl+Alt+P)")));
    scene.trayMenu.setShortcut({});
    QVERIFY(find(scene.menu(), QStringLiteral("Quick e&ntry…")));
}

void TestTray::menuStartsAnIntention()
{
    const Scene scene;
    choose(scene.start(), QStringLiteral("Bread && butter"));
    const core::Pomodoro* const running = core::runningPomodoro(scene.app.bridge.state());
    QVERIFY(running);
    QCOMPARE(running->intention, core::IntentionId{1});
}

void TestTray::entriesEmitTheirSignals()
{
    const Scene scene;
    const QSignalSpy fresh(&scene.trayMenu, &ui::TrayMenu::newIntentionWished);
    const QSignalSpy quick(&scene.trayMenu, &ui::TrayMenu::quickEntryWished);
    const QSignalSpy window(&scene.trayMenu, &ui::TrayMenu::windowWished);
    const QSignalSpy quit(&scene.trayMenu, &ui::TrayMenu::quitWished);
    choose(scene.start(), QStringLiteral("&New intention…"));
    choose(scene.menu(), QStringLiteral("Quick e&ntry…"));
    choose(scene.menu(), QStringLiteral("&Open Pomotide"));
    choose(scene.menu(), QStringLiteral("&Quit"));
    QCOMPARE((std::array{fresh.size(), quick.size(), window.size(), quit.size()}),
             (std::array<qsizetype, 4>{1, 1, 1, 1}));
}

void TestTray::impossibleActionsAreDisabled()
{
    Scene scene;
    const QAction* const stop = find(scene.menu(), QStringLiteral("S&top"));
    QVERIFY(scene.start().isEnabled());
    QVERIFY(!scene.evaluate().isEnabled());
    QVERIFY(!stop->isEnabled());

    scene.run(core::Start{});
    QVERIFY(!scene.start().isEnabled());
    QVERIFY(scene.evaluate().isEnabled());
    QVERIFY(stop->isEnabled());
}

void TestTray::menuStopsAPomodoro()
{
    Scene scene;
    scene.run(core::Start{});
    choose(scene.menu(), QStringLiteral("S&top"));
    QCOMPARE(scene.kind(), PhaseKind::Break);
}

void TestTray::startCanBeCancelledForAMinute()
{
    Scene scene;
    const QString cancel = QStringLiteral("&Cancel the start");
    scene.run(core::Start{});
    scene.passTo(60s - 1ms);
    QVERIFY(find(scene.menu(), cancel));
    scene.passTo(60s + 1ms);
    QVERIFY(!find(scene.menu(), cancel));
    scene.passTo(6min);
    scene.run(core::SkipBreak{});
    scene.run(core::Start{});
    choose(scene.menu(), cancel);
    QCOMPARE(scene.kind(), PhaseKind::Grace);
    QVERIFY(!find(scene.menu(), cancel));
}

void TestTray::menuSkipsABreak()
{
    Scene scene;
    const QString skip = QStringLiteral("S&kip the break");
    scene.run(core::Start{});
    QVERIFY(!find(scene.menu(), skip));
    scene.passTo(6min);
    choose(scene.menu(), skip);
    QCOMPARE(scene.kind(), PhaseKind::Grace);
    QVERIFY(!find(scene.menu(), skip));
}

void TestTray::menuEvaluatesAPomodoro()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(6min);
    QCOMPARE(scene.evaluate().title(), QStringLiteral("&Evaluate “Letter”"));
    choose(scene.evaluate(), QStringLiteral("Achieved"));
    QVERIFY(scene.app.bridge.state().awaiting.empty());
    QCOMPARE(scene.evaluate().title(), QStringLiteral("&Evaluate"));
    QVERIFY(!scene.evaluate().isEnabled());
}

void TestTray::achievedIsDisabledWithAReasonInTheFirstMinute()
{
    Scene scene;
    scene.run(core::Start{});
    const QAction* const achieved = scene.evaluate().actions().constFirst();
    QVERIFY(!achieved->isEnabled());
    QCOMPARE(achieved->text(), QStringLiteral("Achieved · Give it a minute first."));
    scene.passTo(60s);
    QVERIFY(achieved->isEnabled());
    QCOMPARE(achieved->text(), QStringLiteral("Achieved"));
}

void TestTray::evaluationOfARunningPomodoroCanBeChanged()
{
    Scene scene;
    scene.run(core::Start{});
    choose(scene.evaluate(), QStringLiteral("Focused"));
    choose(scene.evaluate(), QStringLiteral("Distracted"));
    QCOMPARE(core::runningPomodoro(scene.app.bridge.state())->evaluation->verdict,
             core::Verdict::Distracted);
}

void TestTray::refusalIsEmitted()
{
    Scene scene;
    scene.run(core::Start{});
    const QSignalSpy refused(&scene.trayMenu, &ui::TrayMenu::refused);
    scene.app.passTo(AppFixture::nine() + 61s); // the tray has not been updated yet
    choose(scene.menu(), QStringLiteral("&Cancel the start"));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().toString(), ui::text::refusal(core::Outcome::TooLate));
}

void TestTray::ampersandIsNoMnemonic()
{
    const Scene scene;
    QCOMPARE(textsOf(scene.start()).at(1), QStringLiteral("Bread && butter"));
}

void TestTray::toolTipHasNoTagOfATitle()
{
    Scene scene;
    scene.run(core::AddIntention{.title = "<img src='/etc/hostname'>"});
    scene.run(core::Start{scene.app.bridge.state().open.back().id});
    const QString toolTip = scene.tray.findChild<QSystemTrayIcon*>()->toolTip();
    QVERIFY(toolTip.contains(QStringLiteral("img src=")));
    QVERIFY(!toolTip.contains(QLatin1Char('<')));
}

void TestTray::quietCanLastAnHourOrTheDay()
{
    Scene scene;
    scene.passTo(7min);
    choose(scene.quiet(), QStringLiteral("For an &hour"));
    QCOMPARE(scene.quietUntil(), std::optional(AppFixture::nine() + 67min));
    QCOMPARE(scene.quiet().title(), QStringLiteral("Qu&iet until 10:07"));
    choose(scene.quiet(), QStringLiteral("For the &rest of the day"));
    QCOMPARE(scene.quietUntil(), std::optional(AppFixture::nine() + 19h));
    QCOMPARE(scene.quiet().title(), QStringLiteral("Qu&iet until Tue 04:00"));
}

void TestTray::promptCanBePutOff()
{
    Scene scene;
    const QString title = QStringLiteral("Not now, &later");
    QVERIFY(!find(scene.menu(), title));
    const core::Instant nine = AppFixture::nine();
    scene.run(core::AddSession{.begin = nine, .end = nine + 8h});
    QVERIFY(find(scene.menu(), title));
    const QMenu& notNow = scene.submenu(title);
    QCOMPARE(textsOf(notNow),
             (QStringList{QStringLiteral("Not for 10 min"), QStringLiteral("Not for 20 min"),
                          QStringLiteral("Not before 09:30")}));
    choose(notNow, QStringLiteral("Not for 20 min"));
    QCOMPARE(scene.quietUntil(), std::optional(nine + 20min));
    QVERIFY(!find(scene.menu(), title));
}

void TestTray::quietEndsAtAFullOrHalfHour()
{
    Scene scene;
    scene.passTo(47min);
    emit const_cast<QMenu&>(scene.menu()).aboutToShow(); // as showing the menu does
    const QStringList expected{QStringLiteral("For an &hour"),
                               QStringLiteral("For the &rest of the day"),
                               QString(),
                               QStringLiteral("Until 10:00"),
                               QStringLiteral("Until 10:30"),
                               QStringLiteral("Until 11:00"),
                               QStringLiteral("Until 11:30"),
                               QStringLiteral("Until 12:00"),
                               QStringLiteral("Until 12:30"),
                               QStringLiteral("Until 13:00"),
                               QStringLiteral("Until 13:30")};
    QCOMPARE(textsOf(scene.quiet()), expected);
    choose(scene.quiet(), QStringLiteral("Until 10:30"));
    QCOMPARE(scene.quietUntil(), std::optional(AppFixture::nine() + 90min));
}

void TestTray::menuEndsQuiet()
{
    Scene scene;
    choose(scene.quiet(), QStringLiteral("For an &hour"));
    QCOMPARE(textsOf(scene.quiet()).front(), QStringLiteral("&End the quiet"));
    choose(scene.quiet(), QStringLiteral("&End the quiet"));
    QCOMPARE(scene.quietUntil(), std::nullopt);
    QCOMPARE(scene.quiet().title(), QStringLiteral("Qu&iet"));
}

void TestTray::iconGrowsInOvertime()
{
    const auto ringAt = [](core::Duration overtime, double grown) {
        return ui::trayRing(
            {.kind = PhaseKind::Overtime, .elapsed = 1, .overtime = overtime, .grown = grown},
            core::Palette::Standard);
    };
    QVERIFY(ringAt(59s, 0) == (ui::TrayRing{.kind = PhaseKind::Overtime}));
    QVERIFY(ringAt(55min, 0.5) ==
            (ui::TrayRing{.kind = PhaseKind::Overtime, .elapsed = 24, .minutes = 55}));
    // Of a large icon: the high step from 12 o'clock on, the low one after it, and what has not
    // grown yet.
    const QImage icon = painted(ringAt(55min, 0.25), 64, Qt::white);
    const auto isAmber = [&icon](double radius, double turn) {
        const double angle = 2 * std::numbers::pi * turn;
        const QColor pixel = icon.pixelColor(qRound(31.5 + radius * 29 * std::sin(angle)),
                                             qRound(31.5 - radius * 29 * std::cos(angle)));
        return pixel.red() > 200 && pixel.green() > 120 && pixel.blue() < 110;
    };
    QVERIFY(isAmber(0.94, 1.0 / 48) && isAmber(0.83, 1.0 / 48));
    QVERIFY(!isAmber(0.94, 3.0 / 48) && isAmber(0.83, 3.0 / 48));
    QVERIFY(!isAmber(0.94, 0.5) && !isAmber(0.83, 0.5));
}

void TestTray::beginOfOvertimeIsSeenOnEveryPanel_data()
{
    QTest::addColumn<core::Palette>("palette");
    QTest::newRow("standard") << core::Palette::Standard;
    QTest::newRow("colour-blind") << core::Palette::ColourBlind;
    QTest::newRow("high-contrast") << core::Palette::HighContrast;
    QTest::newRow("monochrome") << core::Palette::Monochrome;
}

void TestTray::beginOfOvertimeIsSeenOnEveryPanel()
{
    QFETCH(core::Palette, palette);
    const QRgb grown = ui::tonesOf(PhaseKind::Overtime, palette).remaining;
    const ui::TrayRing ring = ui::trayRing(
        {.kind = PhaseKind::Overtime, .elapsed = 1, .overtime = core::Duration{1s}}, palette);
    for (const int size : {16, 22, 32, 48, 64}) {
        for (const QColor panel : {QColor(0x20, 0x24, 0x28), QColor(Qt::white)}) {
            const QImage icon = painted(ring, size, panel);
            // The first step is at the upper right; the line to grow along, everywhere.
            const QImage step = icon.copy(size / 2, 0, size / 4, size / 2);
            QVERIFY(has(step, grown));
            QVERIFY(contrast(icon.copy(0, 0, size / 3, size), panel) > 40);
        }
    }
}

void TestTray::overtimeIsToldKindlyAndTheBreakCanBeTaken()
{
    Scene scene;
    choose(scene.start(), QStringLiteral("Letter"));
    for (const core::Duration at :
         {core::Duration{4min + 30s}, core::Duration{6min}, core::Duration{7min}}) {
        scene.passTo(at);
        scene.run(core::Seen{});
    }
    QCOMPARE(scene.kind(), PhaseKind::Overtime);
    const auto header = [&scene] { return textsOf(scene.menu()).constFirst(); };
    QCOMPARE(header(), "Finish the thought. +2 min. The break begins at your next pause.");
    scene.passTo(8min);
    QCOMPARE(header(), "Finish the thought. +3 min. The break begins at your next pause.");
    choose(scene.menu(), QStringLiteral("&Take the break now"));
    QCOMPARE(scene.kind(), PhaseKind::Break);
}

void TestTray::overtimeIsNotCut_data() const
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* language, const char* first, const char* last) {
        QTest::newRow(language) << QString(language) << QString(first) << QString(last);
    };
    row("de", "Bring den Gedanken zu Ende. Danach ist Pause.",
        "Bring den Gedanken zu Ende. +3 h 59 min. Danach ist Pause.");
    row("es", "Termina la idea. El descanso empieza en cuanto pares.",
        "Termina la idea. +3 h 59 min. El descanso empieza en cuanto pares.");
    row("fr", "Terminez votre idée. La pause dès que vous arrêtez.",
        "Terminez votre idée. +3 h 59 min. La pause dès que vous arrêtez.");
    row("pt_BR", "Termine o raciocínio. A pausa vem assim que você parar.",
        "Termine o raciocínio. +3 h 59 min. A pausa vem assim que você parar.");
    row("zh_CN", "把思路收个尾。等你停下来就休息。",
        "把思路收个尾。+3 小时 59 分钟。等你停下来就休息。");
}

void TestTray::overtimeIsNotCut()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    Scene scene;
    scene.run(core::SetSettings{{.overtimeLimit = 4h}});
    scene.run(core::Start{});
    scene.passTo(5min - 1s);
    scene.run(core::Seen{});
    const auto header = [&scene] { return textsOf(scene.menu()).constFirst(); };
    scene.passTo(5min + 59s);
    QTEST(header(), "first");
    for (core::Duration at = 6min; at <= 4h + 4min; at += 1min) {
        scene.passTo(at);
        scene.run(core::Seen{});
        QVERIFY2(!header().contains(QChar(0x2026)), qPrintable(header()));
    }
    QTEST(header(), "last");
}

void TestTray::menuOffersTheLegend()
{
    Scene scene;
    const QSignalSpy wished(&scene.trayMenu, &ui::TrayMenu::legendWished);
    choose(scene.menu(), QStringLiteral("What does the &ring show?"));
    QCOMPARE(wished.size(), 1);
}

void TestTray::breakThatBeganByItselfCanBeTakenBack()
{
    Scene scene;
    choose(scene.start(), QStringLiteral("Letter"));
    QVERIFY(!find(scene.menu(), QStringLiteral("Sti&ll on it")));
    scene.passTo(6min);
    QCOMPARE(scene.kind(), PhaseKind::Break);
    choose(scene.menu(), QStringLiteral("Sti&ll on it"));
    QCOMPARE(scene.kind(), PhaseKind::Overtime);
    choose(scene.menu(), QStringLiteral("&Take the break now"));
    QVERIFY(find(scene.menu(), QStringLiteral("Sti&ll on it"))); // it is full
    scene.run(core::SkipBreak{});
    QVERIFY(!find(scene.menu(), QStringLiteral("Sti&ll on it")));
}

void TestTray::endOfWhatRunsCanBeSet()
{
    Scene scene;
    QVERIFY(!find(scene.menu(), QStringLiteral("+5 min")));
    choose(scene.start(), QStringLiteral("Letter"));
    const auto end = [&scene] { return scene.app.bridge.nowModel().until; };
    choose(scene.menu(), QStringLiteral("+5 min"));
    QVERIFY(end() == AppFixture::nine() + 10min);
    choose(scene.submenu(QStringLiteral("En&d at")), QStringLiteral("09:30"));
    QVERIFY(end() == AppFixture::nine() + 30min);
    scene.passTo(30min);
    QCOMPARE(scene.kind(), PhaseKind::Break);
    choose(scene.menu(), QStringLiteral("+5 min"));
    QVERIFY(end() == AppFixture::nine() + 40min);
}

void TestTray::whatRunsCanBeSwitched()
{
    Scene scene;
    choose(scene.start(), QStringLiteral("Letter"));
    QMenu& others = scene.submenu(QStringLiteral("S&witch to"));
    QCOMPARE(textsOf(others), QStringList{"Bread && butter"});
    choose(others, QStringLiteral("Bread && butter"));
    QCOMPARE(scene.app.bridge.nowModel().intention, "Bread & butter");
    QCOMPARE(textsOf(others), QStringList{"Letter"});
}

void TestTray::noTitleIsShownWhileTheScreenIsShared()
{
    Scene scene;
    scene.run(core::Start{});
    scene.app.bridge.setDesktopStatus({.sharing = true});
    QCOMPARE(textsOf(scene.menu()).front(), QStringLiteral("5 min left"));
    scene.passTo(6min);
    const QStringList starts{QStringLiteral("Intention 1"), QStringLiteral("Intention 2"),
                             QString(), QStringLiteral("&New intention…")};
    QCOMPARE(textsOf(scene.start()), starts);
    QCOMPARE(scene.evaluate().title(), QStringLiteral("&Evaluate"));
    QVERIFY(!textsOf(scene.menu()).join(QLatin1Char('\n')).contains(QLatin1String("Letter")));

    choose(scene.evaluate(), QStringLiteral("Focused"));
    QVERIFY(scene.app.bridge.state().awaiting.empty());
    scene.app.bridge.setDesktopStatus({});
    QCOMPARE(textsOf(scene.start()).front(), QStringLiteral("Letter"));
}

void TestTray::menuAsksAboutAnAbsence_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<core::Duration>("length");
    QTest::newRow("worked") << QStringLiteral("I &worked") << core::Duration(5min);
    QTest::newRow("was-away") << QStringLiteral("I was &away") << core::Duration(1min);
}

void TestTray::menuAsksAboutAnAbsence()
{
    QFETCH(const QString, answer);
    QFETCH(const core::Duration, length);
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(1min);
    scene.absence.begin(scene.app.driver.now());
    scene.passTo(20min);
    const QString question = QStringLiteral("“Letter” went on while you were away");
    QVERIFY(!find(scene.menu(), question));
    scene.absence.end();
    QVERIFY(find(scene.menu(), question));
    choose(scene.menu(), answer);
    QVERIFY(!find(scene.menu(), question) && !find(scene.menu(), answer));
    QCOMPARE(scene.app.bridge.state().awaiting.size(), answer.contains("away") ? 0U : 1U);
    scene.app.bridge.read([&](const core::State&, const core::History& history) {
        QCOMPARE(history.pomodoro(core::PomodoroId{0})->span.length(), length);
    });
}

POMOTIDE_SUITE(TestTray, QApplication)
#include "tst_tray.moc"
