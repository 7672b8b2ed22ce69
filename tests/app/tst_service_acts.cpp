// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service_fixture.h"
#include "tests/support/suite.h"

#include <QApplication>

using namespace pomotide;
using namespace std::chrono_literals;

/// The acts that other programs ask for.
class ServiceActsTest final : public QObject {
    Q_OBJECT

private slots:
    void startTakesTheOpenIntention() const;
    void startAddsAnIntention() const;
    void startCanTellItsBeginAndLength() const;
    void lateStartReachesToNow() const;
    void switchChangesTheIntention() const;
    void stopNotesTheNextStep() const;
    void cancelTakesTheStartBack() const;
    void breakCanBeSkippedOrTakenBack() const;
    void endCanBeSetAndMoved() const;
    void evaluationIsOfTheNewestWithoutOne() const;
    void intendAddsWithItsOptions() const;
    void quietBeginsAndEnds() const;
    void undoAndRedoAreThoseOfTheUser() const;
    void windowsGetTheToken() const;
    void menuHasTheTraysLines() const;
    void menuHidesTitlesWhileTheScreenIsShared() const;
    void menuLineCanBeChosen() const;
    void menuLineThatChangedIsRefused() const;
};

namespace {

const QStringList kDone;

/// "Letter" has run for two minutes.
ServiceFixture& startedTwoMinutesAgo(ServiceFixture& fixture)
{
    fixture.run(core::Start{});
    fixture.passTo(2min);
    return fixture;
}

QStringList titlesIn(const core::State& state)
{
    QStringList titles;
    for (const core::Intention& intention : state.open) {
        titles += QString::fromStdString(intention.title);
    }
    return titles;
}

QList<ui::MenuLine> linesOf(ServiceFixture& fixture)
{
    const auto reply = fixture.call("Menu");
    return std::get<QVariantList>(reply).at(1).value<QList<ui::MenuLine>>();
}

ui::MenuLine lineCalled(ServiceFixture& fixture, const QString& label)
{
    for (const ui::MenuLine& line : linesOf(fixture)) {
        if (line.label == label) {
            return line;
        }
    }
    return {};
}

} // namespace

void ServiceActsTest::startTakesTheOpenIntention() const
{
    ServiceFixture fixture;
    QCOMPARE(fixture.faultOf("Start", "sa{sv}", {"  lettER ", QVariantMap()}), kDone);
    QCOMPARE(titlesIn(fixture.state()), QStringList{"Letter"});
    QCOMPARE(fixture.property("Phase"), QVariant("pomodoro"));

    ServiceFixture other;
    QCOMPARE(other.faultOf("Start", "sa{sv}", {"", QVariantMap()}), kDone);
    QCOMPARE(titlesIn(other.state()), QStringList{"Letter"});
    QCOMPARE(other.property("Phase"), QVariant("pomodoro"));
}

void ServiceActsTest::startAddsAnIntention() const
{
    ServiceFixture fixture;
    QCOMPARE(fixture.faultOf("Start", "sa{sv}", {" Tax return 15m ", QVariantMap()}), kDone);
    QCOMPARE(titlesIn(fixture.state()), (QStringList{"Letter", "Tax return 15m"}));
    QCOMPARE(core::runningPomodoro(fixture.state())->intention, core::IntentionId{1});

    // It is one act.
    QCOMPARE(fixture.faultOf("Undo"), kDone);
    QCOMPARE(titlesIn(fixture.state()), QStringList{"Letter"});
    QCOMPARE(fixture.property("Phase"), QVariant("idle"));
}

void ServiceActsTest::startCanTellItsBeginAndLength() const
{
    ServiceFixture fixture;
    fixture.passTo(10min);
    const QVariantMap options{{"since", ServiceFixture::told(3min)}, {"length", 25U}};
    QCOMPARE(fixture.faultOf("Start", "sa{sv}", {"Letter", options}), kDone);
    QCOMPARE(core::runningPomodoro(fixture.state())->span,
             (core::Span{AppFixture::nine() + 3min, AppFixture::nine() + 28min}));
}

void ServiceActsTest::lateStartReachesToNow() const
{
    ServiceFixture fixture;
    fixture.run(core::SetSettings{{.overtimeLimit = 0min}});
    fixture.passTo(30min);
    const QVariantMap options{{"since", ServiceFixture::told(0min)}};
    QCOMPARE(fixture.faultOf("Start", "sa{sv}", {"Letter", options}), kDone);
    QCOMPARE(core::runningPomodoro(fixture.state())->span,
             (core::Span{AppFixture::nine(), AppFixture::nine() + 35min}));
}

void ServiceActsTest::switchChangesTheIntention() const
{
    ServiceFixture fixture;
    startedTwoMinutesAgo(fixture);
    QCOMPARE(fixture.faultOf("Switch", "s", {"Report"}), kDone);
    QCOMPARE(fixture.property("Title"), QVariant("Report"));
    QCOMPARE(fixture.faultOf("Switch", "s", {"LETTER"}), kDone);
    QCOMPARE(fixture.property("Title"), QVariant("Letter"));
    QCOMPARE(titlesIn(fixture.state()), (QStringList{"Letter", "Report"}));
}

void ServiceActsTest::stopNotesTheNextStep() const
{
    ServiceFixture fixture;
    startedTwoMinutesAgo(fixture);
    QCOMPARE(fixture.faultOf("Stop", "s", {" check the sums "}), kDone);
    QCOMPARE(fixture.property("Phase"), QVariant("break"));
    QCOMPARE(fixture.state().open.front().nextStep, std::string("check the sums"));

    fixture.run(core::SkipBreak{});
    fixture.run(core::Start{});
    QCOMPARE(fixture.faultOf("Stop", "s", {""}), kDone);
    QCOMPARE(fixture.state().open.front().nextStep, std::string("check the sums"));
}

void ServiceActsTest::cancelTakesTheStartBack() const
{
    ServiceFixture fixture;
    fixture.run(core::Start{});
    QCOMPARE(fixture.faultOf("Cancel"), kDone);
    QCOMPARE(fixture.property("Phase"), QVariant("idle"));
}

void ServiceActsTest::breakCanBeSkippedOrTakenBack() const
{
    ServiceFixture fixture;
    fixture.run(core::Start{});
    fixture.passTo(6min);
    QCOMPARE(fixture.faultOf("WorkOn"), kDone);
    QCOMPARE(fixture.property("Phase"), QVariant("overtime"));
    QCOMPARE(fixture.faultOf("Stop", "s", {""}), kDone);
    QCOMPARE(fixture.faultOf("SkipBreak"), kDone);
    QCOMPARE(fixture.property("Phase"), QVariant("grace"));
}

void ServiceActsTest::endCanBeSetAndMoved() const
{
    ServiceFixture fixture;
    startedTwoMinutesAgo(fixture);
    QCOMPARE(fixture.faultOf("SetEnd", "x", {ServiceFixture::told(20min)}), kDone);
    QCOMPARE(fixture.property("Ends"), QVariant(ServiceFixture::told(20min)));
    QCOMPARE(fixture.faultOf("Extend", "u", {7U}), kDone);
    QCOMPARE(fixture.property("Ends"), QVariant(ServiceFixture::told(27min)));
}

void ServiceActsTest::evaluationIsOfTheNewestWithoutOne() const
{
    ServiceFixture fixture;
    startedTwoMinutesAgo(fixture);
    QCOMPARE(fixture.faultOf("Evaluate", "s", {"focused"}), kDone);
    QCOMPARE(core::runningPomodoro(fixture.state())->evaluation->verdict, core::Verdict::Focused);

    fixture.run(core::Undo{});
    fixture.passTo(6min);
    QCOMPARE(fixture.state().awaiting.size(), 1U);
    QCOMPARE(fixture.faultOf("Evaluate", "s", {"distracted"}), kDone);
    QCOMPARE(fixture.state().awaiting.size(), 0U);
}

void ServiceActsTest::intendAddsWithItsOptions() const
{
    ServiceFixture fixture;
    const QVariantMap options{{"estimate", 90U}, {"description", "With\nall sums"}};
    QCOMPARE(fixture.faultOf("Intend", "sa{sv}", {"Report", options}), kDone);
    core::Intention expected{.id = core::IntentionId{1},
                             .title = "Report",
                             .description = "With\nall sums",
                             .estimates = {{.length = 90min, .made = AppFixture::nine()}},
                             .created = AppFixture::nine(),
                             .order = 1};
    QVERIFY(fixture.state().open.back() == expected);
}

void ServiceActsTest::quietBeginsAndEnds() const
{
    ServiceFixture fixture;
    QCOMPARE(fixture.faultOf("Quiet", "x", {ServiceFixture::told(1h)}), kDone);
    QCOMPARE(fixture.property("QuietUntil"), QVariant(ServiceFixture::told(1h)));
    QCOMPARE(fixture.faultOf("Quiet", "x", {0LL}), kDone);
    QCOMPARE(fixture.property("QuietUntil"), QVariant(0LL));
}

void ServiceActsTest::undoAndRedoAreThoseOfTheUser() const
{
    ServiceFixture fixture;
    QCOMPARE(fixture.faultOf("Undo"), kDone);
    QCOMPARE(titlesIn(fixture.state()), QStringList());
    QCOMPARE(fixture.faultOf("Redo"), kDone);
    QCOMPARE(titlesIn(fixture.state()), QStringList{"Letter"});
}

void ServiceActsTest::windowsGetTheToken() const
{
    ServiceFixture fixture;
    const QSignalSpy quick(&fixture.service, &app::Service::quickEntryWished);
    const QSignalSpy window(&fixture.service, &app::Service::windowWished);
    const QSignalSpy text(&fixture.service, &app::Service::textWished);
    QCOMPARE(fixture.faultOf("QuickEntry", "s", {"one"}), kDone);
    QCOMPARE(fixture.faultOf("ShowWindow", "s", {"two"}), kDone);
    QCOMPARE(fixture.faultOf("SayNow"), kDone);
    QCOMPARE(quick, (QList<QVariantList>{{"one"}}));
    QCOMPARE(window, (QList<QVariantList>{{"two"}}));
    QCOMPARE(text.count(), 1);
}

void ServiceActsTest::menuHasTheTraysLines() const
{
    ServiceFixture fixture;
    fixture.run(core::AddIntention{.title = "Bread & butter", .description = {}, .estimate = {}});
    fixture.menu.setShortcut("Ctrl+Alt+P");
    fixture.menu.setTrouble("There is no room.");
    const auto reply = std::get<QVariantList>(fixture.call("Menu"));
    QCOMPARE(reply.at(0), QVariant("Free time\nThere is no room."));
    const auto lines = reply.at(1).value<QList<ui::MenuLine>>();
    const QList<ui::MenuLine> expected{{1, 0, "Start", true},
                                       {2, 1, "Letter", true},
                                       {3, 1, "Bread & butter", true},
                                       {4, 1, "", false},
                                       {5, 1, "New intention…", true},
                                       {6, 0, "Quick entry… (Ctrl+Alt+P)", true},
                                       {7, 0, "Evaluate", false},
                                       {8, 7, "Achieved", false},
                                       {9, 7, "Focused", false},
                                       {10, 7, "Interrupted", false},
                                       {11, 7, "Distracted", false},
                                       {12, 0, "Stop", false},
                                       {13, 0, "", false},
                                       {14, 0, "Quiet", true},
                                       {15, 14, "For an hour", true},
                                       {16, 14, "For the rest of the day", true},
                                       {17, 14, "", false},
                                       {18, 14, "Until 09:30", true},
                                       {19, 14, "Until 10:00", true},
                                       {20, 14, "Until 10:30", true},
                                       {21, 14, "Until 11:00", true},
                                       {22, 14, "Until 11:30", true},
                                       {23, 14, "Until 12:00", true},
                                       {24, 14, "Until 12:30", true},
                                       {25, 14, "Until 13:00", true},
                                       {26, 0, "", false},
                                       {27, 0, "Open Pomotide", true},
                                       {28, 0, "What does the ring show?", true},
                                       {29, 0, "Quit", true}};
    for (qsizetype at = 0; at < std::min(lines.size(), expected.size()); ++at) {
        QCOMPARE(lines.at(at).label, expected.at(at).label);
        QVERIFY2(lines.at(at) == expected.at(at), qPrintable(lines.at(at).label));
    }
    QCOMPARE(lines.size(), expected.size());
}

void ServiceActsTest::menuHidesTitlesWhileTheScreenIsShared() const
{
    ServiceFixture fixture;
    const ui::MenuLine letter = lineCalled(fixture, "Letter");
    fixture.core.bridge.setDesktopStatus({.sharing = true});
    QCOMPARE(lineCalled(fixture, "Letter").id, 0U);
    const ui::MenuLine hidden = lineCalled(fixture, "Intention 1");
    QCOMPARE(hidden.parent, letter.parent);
    QVERIFY(hidden.id > letter.id);
    QCOMPARE(fixture.faultOf("Choose", "uss", {hidden.id, hidden.label, ""}), kDone);
    for (const ui::MenuLine& line : linesOf(fixture)) {
        QVERIFY2(!line.label.contains("Letter"), qPrintable(line.label));
    }
    QCOMPARE(std::get<QVariantList>(fixture.call("Menu")).at(0), QVariant("5 min left"));
}

void ServiceActsTest::menuLineCanBeChosen() const
{
    ServiceFixture fixture;
    const QSignalSpy window(&fixture.menu, &ui::TrayMenu::windowWished);
    const uint open = lineCalled(fixture, "Open Pomotide").id;
    QCOMPARE(fixture.faultOf("Choose", "uss", {open, "Open Pomotide", "token"}), kDone);
    QCOMPARE(window, (QList<QVariantList>{{"token"}}));

    const uint letter = lineCalled(fixture, "Letter").id;
    QCOMPARE(fixture.faultOf("Choose", "uss", {letter, "Letter", ""}), kDone);
    QCOMPARE(fixture.property("Phase"), QVariant("pomodoro"));
}

void ServiceActsTest::menuLineThatChangedIsRefused() const
{
    const QStringList changed{"org.pomotide.Pomotide1.Error.Changed",
                              "The menu has changed. Please choose again."};
    ServiceFixture fixture;
    const auto choose = [&fixture](uint id, const QString& label) {
        return fixture.faultOf("Choose", "uss", {id, label, ""});
    };
    const uint letter = lineCalled(fixture, "Letter").id;
    const uint start = lineCalled(fixture, "Start").id;
    const uint stop = lineCalled(fixture, "Stop").id;
    QCOMPARE(choose(letter, "Report"), changed);
    QCOMPARE(choose(start, "Start"), changed); // has a submenu
    QCOMPARE(choose(stop, "Stop"), changed);   // cannot be chosen
    QCOMPARE(choose(0, ""), changed);
    QCOMPARE(choose(4711, "Letter"), changed);
    fixture.run(core::AddIntention{.title = "Report", .description = {}, .estimate = {}});
    QCOMPARE(choose(letter, "Letter"), changed); // the submenu was made anew
    QCOMPARE(fixture.property("Phase"), QVariant("idle"));
}

POMOTIDE_SUITE(ServiceActsTest, QApplication)
#include "tst_service_acts.moc"
