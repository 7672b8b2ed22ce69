// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manual_ticker.h"
#include "tests/support/suite.h"
#include "tests/support/themes.h"
#include "tests/ui/window_fixture.h"
#include "ui/alerts/quick_entry.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quick_suggestions.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace pomotide;

namespace {

using core::Verdict;
using ui::QuickEntry;

/// Most keys beside the title from a thought to what runs. The chord that opens the entry counts as
/// all of its keys, a letter as one, also with Shift.
constexpr qsizetype kMostKeys = 8;
constexpr qsizetype kOpeningKeys = 3; // Ctrl+Alt+P

/// Makes every text a third longer, as in German.
class Longer final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words + QStringLiteral(" und") + QString(words.size() / 3, QLatin1Char('n'));
    }
};

} // namespace

/// The quick entry on a Monday, 9:20, with hours from 9 to 17.
class QuickEntryTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void enterStartsTheTypedIntention();
    void enterStartsTheFirstIntentionOfTheList();
    void whereToPickUpIsShownBeforeTheStart();
    void enterWithoutIntentionsAsksForText();
    void invalidEstimateIsReported_data();
    void invalidEstimateIsReported();
    void refusalsAreShownBesideTheField();
    void savingFailureIsReported();
    void downAndEnterStartTheChosenSuggestion();
    void tabCompletesTheTitle();
    void clickStartsASuggestion();
    void enterAddsForLaterWhileAPomodoroRuns();
    void altAndLetterEvaluate();
    void afterAnAnswerTypingGoesToTheField();
    void altAndLetterOfADisabledAnswerTypesNothing();
    void digitsAreTyped_data() const;
    void digitsAreTyped();
    void startIsPossibleAfterAnAnswer();
    void enterTwiceDoesNothingUnwanted_data();
    void enterTwiceDoesNothingUnwanted();
    void stopRequestsAnEvaluation();
    void breakCanBeSkippedToContinue();
    void breakThatBeganByItselfCanBeTakenBack();
    void absenceQuestionIsAnswered();
    void escapeKeepsTypedText();
    void startCanBeCancelledInItsFirstMinute();
    void typedTextReturnsAfterTheFocusWasElsewhere();
    void staysOpenIfTheFocusComesBackAtOnce();
    void noTitlesAreShownWhileTheScreenIsShared();
    void aPomodoroCanBeginBeforeNow_data();
    void aPomodoroCanBeginBeforeNow();
    void aSeemingBeginIsOffered();
    void aBeginIsExplainedWhileAPomodoroRuns();
    void aBeginWithinAnotherPomodoroIsExplained();
    void aBeginThatCannotBeIsExplained();
    void aPomodoroCanHaveALengthOfItsOwn();
    void whatRunsCanBeSwitched();
    void whatRunsCanBeSwitchedToSomethingNew();
    void fewKeysLeadFromAThoughtToWhatRuns_data();
    void fewKeysLeadFromAThoughtToWhatRuns();
    void theEndCanBeSet_data();
    void theEndCanBeSet();
    void typedMoreTimeIsGivenAtOnce();
    void altAndDigitPickAnOpenIntention();
    void altAndDigitSwitch();
    void everyControlHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    void add(const std::string& title)
    {
        QCOMPARE(m_core->run(core::AddIntention{title, {}, {}}), core::Outcome::Added);
    }
    void open()
    {
        m_entry->open();
        QVERIFY(QTest::qWaitForWindowActive(m_entry.get()));
    }
    /// Types the keys after a title.
    static void finish(const QString& typed, const QList<Qt::Key>& keys)
    {
        type(typed);
        for (const Qt::Key key : keys) {
            press(key);
        }
    }
    void click(const QString& button) const
    {
        QTest::mouseClick(shown<QPushButton>(m_entry.get(), button), Qt::LeftButton);
    }
    [[nodiscard]] QString said(const QString& name) const
    {
        return shown<QLabel>(m_entry.get(), name)->text();
    }
    [[nodiscard]] QString remark() const
    {
        const auto* const remark = m_entry->findChild<ui::InlineMessage*>();
        return remark->isVisible() ? remark->text() : QString();
    }
    [[nodiscard]] bool isShown(const QString& name) const
    {
        return m_entry->findChild<QWidget*>(name)->isVisible();
    }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::AwayTracker> m_absence;
    ManualTicker m_ticker;
    std::optional<core::Instant> m_busySince;
    std::unique_ptr<QuickEntry> m_entry;
    std::unique_ptr<QSignalSpy> m_said;
};

void QuickEntryTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_core->setUsualHours();
    m_absence = std::make_unique<ui::AwayTracker>(m_core->bridge);
    m_busySince.reset();
    m_entry = std::make_unique<QuickEntry>(m_core->bridge, *m_absence, m_ticker,
                                           [this] { return m_busySince; });
    m_said = std::make_unique<QSignalSpy>(m_entry.get(), &QuickEntry::said);
}

void QuickEntryTest::cleanup()
{
    m_said.reset();
    m_entry.reset();
    m_absence.reset();
    m_core.reset();
}

void QuickEntryTest::enterStartsTheTypedIntention()
{
    open();
    QCOMPARE(said("whatEnterDoes"), "A word or two, then Enter: 5 min are enough");
    type("Write the letter ~25m");
    QCOMPARE(said("whatEnterDoes"), "Enter starts 5 min on “Write the letter” · estimate: 25 min");
    press(Qt::Key_Return);
    QVERIFY(!m_entry->isVisible());
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Write the letter"});
    QVERIFY(m_core->state().open.front().estimates.front().length == 25min);
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
}

void QuickEntryTest::enterStartsTheFirstIntentionOfTheList()
{
    add("Letter");
    add("Report");
    open();
    QCOMPARE(said("whatEnterDoes"), "Enter starts 5 min on “Letter”");
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state())->intention == core::IntentionId{0});
}

void QuickEntryTest::whereToPickUpIsShownBeforeTheStart()
{
    add("Letter");
    m_core->run(core::SetNextStep{core::IntentionId{0}, "look for  stamps"});
    open();
    QCOMPARE(said("whatEnterDoes"),
             "Enter starts 5 min on “Letter”\nNext you were going to: look for stamps");
}

void QuickEntryTest::enterWithoutIntentionsAsksForText()
{
    open();
    press(Qt::Key_Return);
    QCOMPARE(remark(), "A word or two, please, so that you know what it is.");
    type("a");
    QCOMPARE(remark(), "");
}

void QuickEntryTest::invalidEstimateIsReported_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("too short") << "Letter ~0m"
                               << "An estimate can be from 1 min to 1000 h.";
    QTest::newRow("unreadable") << "Letter ~1:75"
                                << "An estimate reads like 25m, 90 or 1h 30.";
}

void QuickEntryTest::invalidEstimateIsReported()
{
    QFETCH(QString, typed);
    open();
    type(typed);
    QTEST(said("whatEnterDoes"), "sentence");
    press(Qt::Key_Return);
    QVERIFY(m_entry->isVisible());
    QCOMPARE(m_core->titles(), std::vector<std::string>{});
}

void QuickEntryTest::refusalsAreShownBesideTheField()
{
    open();
    type(QString(501, 'x'));
    press(Qt::Key_Return);
    QVERIFY(m_entry->isVisible());
    QVERIFY2(remark().startsWith("That is too long"), qPrintable(remark()));
    QCOMPARE(shown<QLineEdit>(m_entry.get(), "quickField")->text().size(), 501);
}

void QuickEntryTest::savingFailureIsReported()
{
    open();
    m_core->fillDisk();
    type("Letter");
    press(Qt::Key_Return);
    QVERIFY(m_entry->isVisible());
    QVERIFY2(remark().contains("no room left"), qPrintable(remark()));
}

void QuickEntryTest::downAndEnterStartTheChosenSuggestion()
{
    for (const auto* title : {"Letter", "Report", "Receipts"}) {
        add(title);
    }
    open();
    type("re");
    press(Qt::Key_Down);
    QCOMPARE(said("whatEnterDoes"), "Enter starts 5 min on “Report”");
    press(Qt::Key_Down);
    QCOMPARE(said("whatEnterDoes"), "Enter starts 5 min on “Receipts”");
    press(Qt::Key_Down); // to the typed text, then around
    QCOMPARE(said("whatEnterDoes"), "Enter starts 5 min on “re”");
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state())->intention == core::IntentionId{2});
    QCOMPARE(m_core->titles().size(), 3u);
}

void QuickEntryTest::tabCompletesTheTitle()
{
    add("Letter");
    add("Report & more");
    open();
    type("rep");
    press(Qt::Key_Tab);
    const auto* const field = shown<QLineEdit>(m_entry.get(), "quickField");
    QCOMPARE(field->text(), "Report & more");
    QVERIFY(field->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state())->intention == core::IntentionId{1});
}

void QuickEntryTest::clickStartsASuggestion()
{
    add("Letter");
    add("Report");
    open();
    auto* const list = shown<ui::QuickSuggestions>(m_entry.get(), "suggestions");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(1)).center());
    QVERIFY(core::runningPomodoro(m_core->state())->intention == core::IntentionId{1});
    QVERIFY(!m_entry->isVisible());
}

void QuickEntryTest::enterAddsForLaterWhileAPomodoroRuns()
{
    add("Letter");
    m_core->run(core::Start{});
    open();
    QCOMPARE(said("whatEnterDoes"), "Something on your mind? Enter notes it for later");
    type("Call Ada");
    QCOMPARE(said("whatEnterDoes"), "Enter notes “Call Ada” for later");
    press(Qt::Key_Return);
    QVERIFY(!m_entry->isVisible());
    QCOMPARE(m_core->titles(), (std::vector<std::string>{"Letter", "Call Ada"}));
    QCOMPARE(*m_said, QSignalSpy::QList<QVariantList>{{"Noted for later: “Call Ada”"}});
}

void QuickEntryTest::altAndLetterEvaluate()
{
    add("Letter");
    m_core->run(core::Start{});
    open();
    int place = 0;
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_F, Qt::Key_I, Qt::Key_D}) {
        QCOMPARE(
            shown<QPushButton>(m_entry.get(), QStringLiteral("verdict%1").arg(place++))->shortcut(),
            QKeySequence(Qt::ALT | key));
    }
    click("verdict2");
    QVERIFY(!m_entry->isVisible());
    QVERIFY(core::runningPomodoro(m_core->state())->evaluation->verdict == Verdict::Interrupted);
    QCOMPARE(m_said->constFirst(), QVariantList{"Interrupted: Letter"});
}

void QuickEntryTest::afterAnAnswerTypingGoesToTheField()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 6min);
    open();
    auto* const answer = shown<QPushButton>(m_entry.get(), "verdict1");
    answer->setFocus(); // as its key does
    answer->click();
    type("Call mum");
    QCOMPARE(shown<QLineEdit>(m_entry.get(), "quickField")->text(), "Call mum");
    QVERIFY(m_core->state().streak->pairs.back().pause->state == core::BreakState::Running);
}

void QuickEntryTest::altAndLetterOfADisabledAnswerTypesNothing()
{
    add("Letter");
    m_core->run(core::Start{}); // it cannot be achieved yet
    open();
    QVERIFY(!shown<QPushButton>(m_entry.get(), "verdict0")->isEnabled());
    QTest::keyClick(shown<QLineEdit>(m_entry.get(), "quickField"), Qt::Key_A, Qt::AltModifier);
    QCOMPARE(shown<QLineEdit>(m_entry.get(), "quickField")->text(), "");
}

void QuickEntryTest::digitsAreTyped_data() const
{
    QTest::addColumn<QString>("title");
    QTest::newRow("a meeting") << "1:1 with the team";
    QTest::newRow("a print") << "3D print the holder";
    QTest::newRow("a number alone") << "4";
    QTest::newRow("within a title") << "Read 2 pages";
}

void QuickEntryTest::digitsAreTyped()
{
    QFETCH(QString, title);
    add("Letter");
    m_core->run(core::Start{});
    open();
    type(title);
    QVERIFY(m_entry->isVisible());
    QCOMPARE(shown<QLineEdit>(m_entry.get(), "quickField")->text(), title);
    QVERIFY(!core::runningPomodoro(m_core->state())->evaluation);
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), (std::vector<std::string>{"Letter", title.toStdString()}));
}

void QuickEntryTest::startIsPossibleAfterAnAnswer()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 11min); // in the grace after it
    open();
    QCOMPARE(said("whatEnterDoes"), "Enter keeps the streak going: 10 min on “Letter”");
    click("verdict0");
    QVERIFY(!isShown("verdict1"));
    QVERIFY(m_entry->isVisible());
    QVERIFY(m_core->pomodoros().front().evaluation->verdict == Verdict::Achieved);
    type("Report");
    press(Qt::Key_Return);
    QVERIFY(!m_entry->isVisible());
    QCOMPARE(m_core->pomodoros().size(), 2u);
}

void QuickEntryTest::enterTwiceDoesNothingUnwanted_data()
{
    QTest::addColumn<std::chrono::minutes>("after");
    QTest::addColumn<QString>("button");
    QTest::newRow("evaluation in a break") << 6min << "verdict1";
    QTest::newRow("evaluation in a grace period") << 11min << "verdict1";
    QTest::newRow("break that is skipped") << 6min << "quickSkipBreak";
    QTest::newRow("stop") << 2min << "quickStop";
}

void QuickEntryTest::enterTwiceDoesNothingUnwanted()
{
    QFETCH(const std::chrono::minutes, after);
    QFETCH(const QString, button);
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + after);
    open();
    shown(m_entry.get(), button)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    const auto once = m_core->pomodoros();
    press(Qt::Key_Return);
    QVERIFY(m_core->pomodoros() == once);
    QVERIFY(core::runningPomodoro(m_core->state()) == nullptr);
    QVERIFY(m_entry->isVisible());
    type("Report");
    QCOMPARE(shown<QLineEdit>(m_entry.get(), "quickField")->text(), "Report");
}

void QuickEntryTest::stopRequestsAnEvaluation()
{
    add("Letter");
    m_core->run(core::Start{});
    open();
    click("quickStop");
    QVERIFY(core::runningPomodoro(m_core->state()) == nullptr);
    QVERIFY(m_entry->isVisible());
    QVERIFY(!isShown("quickStop"));
    click("verdict3");
    QVERIFY(m_core->pomodoros().front().evaluation->verdict == Verdict::Distracted);
}

void QuickEntryTest::breakCanBeSkippedToContinue()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 6min);
    open();
    click("quickSkipBreak");
    QCOMPARE(said("whatEnterDoes"), "Enter keeps the streak going: 10 min on “Letter”");
    QVERIFY(!isShown("quickSkipBreak"));
}

void QuickEntryTest::breakThatBeganByItselfCanBeTakenBack()
{
    add("Letter");
    m_core->run(core::Start{});
    open();
    QVERIFY(!isShown("quickWorkOn"));
    m_core->advanceTo(kNow + 6min);
    open();
    QCOMPARE(shown<QPushButton>(m_entry.get(), "quickWorkOn")->shortcut(),
             QKeySequence(Qt::ALT | Qt::Key_O));
    click("quickWorkOn");
    QVERIFY(!m_entry->isVisible());
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
    QVERIFY(m_core->state().streak->overtime.has_value());
}

void QuickEntryTest::absenceQuestionIsAnswered()
{
    add("Letter");
    m_core->run(core::Start{});
    m_absence->begin(kNow + 1min);
    m_core->advanceTo(kNow + 7min);
    m_absence->end();
    open();
    QVERIFY(isShown("worked"));
    QVERIFY(!isShown("verdict1"));
    click("worked");
    QVERIFY(!isShown("worked"));
    QVERIFY(isShown("verdict1"));
}

void QuickEntryTest::escapeKeepsTypedText()
{
    const QSignalSpy closed(m_entry.get(), &QuickEntry::closed);
    open();
    type("Letter");
    press(Qt::Key_Escape);
    QVERIFY(!m_entry->isVisible());
    QCOMPARE(closed.count(), 1);
    QCOMPARE(m_core->titles(), std::vector<std::string>{});
    open();
    const auto* field = shown<QLineEdit>(m_entry.get(), "quickField");
    QCOMPARE(field->text(), "Letter");
    QCOMPARE(field->selectedText(), "Letter"); // typing replaces it
}

void QuickEntryTest::startCanBeCancelledInItsFirstMinute()
{
    add("Letter");
    open();
    QVERIFY(!isShown("quickCancel"));
    m_core->run(core::Start{});
    QVERIFY(isShown("quickCancel"));
    QVERIFY(isShown("quickStop"));
    m_core->advanceTo(kNow + 1min);
    m_entry->open();
    QVERIFY(!isShown("quickCancel"));
    QVERIFY(isShown("quickStop"));

    m_core->run(core::Stop{});
    m_core->run(core::SkipBreak{});
    m_core->run(core::Start{});
    click("quickCancel");
    QVERIFY(!m_entry->isVisible());
    QVERIFY(core::runningPomodoro(m_core->state()) == nullptr);
}

void QuickEntryTest::typedTextReturnsAfterTheFocusWasElsewhere()
{
    open();
    type("Letter");
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    QVERIFY(m_entry->isVisible()); // the focus may come back at once
    m_ticker.advanceTo(std::chrono::milliseconds(100));
    QVERIFY(!m_entry->isVisible());
    open();
    QCOMPARE(shown<QLineEdit>(m_entry.get(), "quickField")->selectedText(), "Letter");
}

void QuickEntryTest::staysOpenIfTheFocusComesBackAtOnce()
{
    QWidget elsewhere;
    elsewhere.show();
    open();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    m_entry->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_entry.get()));
    QVERIFY(m_entry->isVisible());
    QVERIFY(!m_ticker.due());
}

void QuickEntryTest::noTitlesAreShownWhileTheScreenIsShared()
{
    add("Letter");
    add("Report");
    m_core->run(core::Start{});
    m_core->run(core::Stop{});
    m_core->bridge.setDesktopStatus({.sharing = true});
    open();
    for (const auto* const label : m_entry->findChildren<QLabel*>()) {
        QVERIFY2(!label->text().contains("Letter"), qPrintable(label->text()));
    }
    const auto* const list = shown<ui::QuickSuggestions>(m_entry.get(), "suggestions");
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), "+5 min: until 09:30");
}

void QuickEntryTest::aPomodoroCanBeginBeforeNow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("so long ago") << " @12m";
    QTest::newRow("a time of day") << " @09:08";
}

void QuickEntryTest::aPomodoroCanBeginBeforeNow()
{
    QFETCH(QString, typed);
    open();
    type("Letter" + typed);
    const QString sentence = "Enter starts 5 min on “Letter” · counted from ";
    QVERIFY2(said("whatEnterDoes").startsWith(sentence), qPrintable(said("whatEnterDoes")));
    m_entry->findChild<QLineEdit*>("quickField")->clear();

    type("Letter");
    finish(typed, {Qt::Key_Return});
    const auto* const running = core::runningPomodoro(m_core->state());
    QVERIFY(running != nullptr);
    QVERIFY(running->span.begin == kNow - 12min);
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Letter"});
}

void QuickEntryTest::aSeemingBeginIsOffered()
{
    m_busySince = kNow - 12min;
    open();
    type("Letter");
    QCOMPARE(shown<ui::QuickSuggestions>(m_entry.get(), "suggestions")->item(0)->text(),
             "Count from 09:08: you seem to have begun then");
    press(Qt::Key_Down);
    QCOMPARE(said("whatEnterDoes"),
             "Enter starts 5 min on “Letter” · counted from 09:08 · already in overtime: +7 min");
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state())->span.begin == kNow - 12min);
}

void QuickEntryTest::aBeginIsExplainedWhileAPomodoroRuns()
{
    add("Letter");
    m_core->run(core::Start{});
    open();
    type("Plan @12m");
    QCOMPARE(said("whatEnterDoes"), "A pomodoro is running already.");
    press(Qt::Key_Return);
    QVERIFY(m_entry->isVisible());
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Letter"});
    const auto* const list = shown<ui::QuickSuggestions>(m_entry.get(), "suggestions");
    QCOMPARE(list->item(0)->text(), "All of it as a title");
    QCOMPARE(list->item(1)->text(), "Switch to “Plan”");
}

void QuickEntryTest::aBeginWithinAnotherPomodoroIsExplained()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->run(core::Stop{});
    m_core->advanceTo(kNow + 20min);
    open();
    type("Report @30m");
    press(Qt::Key_Return);
    QCOMPARE(remark(),
             "Work can have begun at most 3 h ago, and not before the end of what is recorded.");
}

void QuickEntryTest::aBeginThatCannotBeIsExplained()
{
    open();
    type("Plan @4h");
    const QString reason =
        "Work can have begun at most 3 h ago, and not before the end of what is recorded.";
    QCOMPARE(said("whatEnterDoes"), reason);
    press(Qt::Key_Return);
    QVERIFY(m_core->titles().empty());
    QVERIFY(core::runningPomodoro(m_core->state()) == nullptr);
    finish("", {Qt::Key_Down, Qt::Key_Return}); // all of it as a title
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Plan @4h"});
}

void QuickEntryTest::aPomodoroCanHaveALengthOfItsOwn()
{
    open();
    type("Tax return 15m");
    QCOMPARE(shown<ui::QuickSuggestions>(m_entry.get(), "suggestions")->item(0)->text(),
             "15 min on “Tax return”");
    QCOMPARE(said("whatEnterDoes"), "Enter starts 5 min on “Tax return 15m”");
    m_entry->findChild<QLineEdit*>("quickField")->clear();

    type("Tax return");
    finish(" 15m", {Qt::Key_Down, Qt::Key_Return});
    const auto* const running = core::runningPomodoro(m_core->state());
    QVERIFY(running->span == (core::Span{kNow, kNow + 15min}));
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Tax return"});
}

void QuickEntryTest::whatRunsCanBeSwitched()
{
    add("Letter");
    add("Report");
    m_core->run(core::Start{});
    open();
    type("rep");
    press(Qt::Key_Down);
    QCOMPARE(said("whatEnterDoes"), "Enter switches to “Report”");
    press(Qt::Key_Up);
    finish({}, {Qt::Key_Down, Qt::Key_Return});
    QVERIFY(core::runningPomodoro(m_core->state())->intention == core::IntentionId{1});
    QVERIFY(!m_entry->isVisible());
}

void QuickEntryTest::whatRunsCanBeSwitchedToSomethingNew()
{
    add("Letter");
    m_core->run(core::Start{});
    open();
    type("Call Ada");
    finish({}, {Qt::Key_Down, Qt::Key_Return});
    QCOMPARE(m_core->titles(), (std::vector<std::string>{"Letter", "Call Ada"}));
    QVERIFY(core::runningPomodoro(m_core->state())->intention == core::IntentionId{1});
}

void QuickEntryTest::fewKeysLeadFromAThoughtToWhatRuns_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<core::Duration>("begun"); // before now
    QTest::addColumn<core::Duration>("length");
    QTest::newRow("late start") << false << "" << QList{Qt::Key_Up, Qt::Key_Return}
                                << core::Duration{12min} << core::Duration{5min};
    QTest::newRow("own length") << false << " 15" << QList{Qt::Key_Down, Qt::Key_Return}
                                << core::Duration{0min} << core::Duration{15min};
    QTest::newRow("switch") << true << "" << QList{Qt::Key_Down, Qt::Key_Return}
                            << core::Duration{0min} << core::Duration{5min};
}

void QuickEntryTest::fewKeysLeadFromAThoughtToWhatRuns()
{
    QFETCH(bool, isRunning);
    QFETCH(QString, typed);
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(core::Duration, begun);
    QFETCH(core::Duration, length);
    add("Letter");
    if (isRunning) {
        m_core->run(core::Start{});
    }
    m_busySince = kNow - 12min;
    open();
    type("Tax return");
    finish(typed, keys);
    QVERIFY(kOpeningKeys + typed.size() + keys.size() <= kMostKeys);
    const auto* const running = core::runningPomodoro(m_core->state());
    QVERIFY(running->span == (core::Span{kNow - begun, kNow - begun + length}));
    QCOMPARE(core::findIntention(m_core->state(), running->intention)->title,
             std::string{"Tax return"});
}

void QuickEntryTest::theEndCanBeSet_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<core::Duration>("length");
    QTest::addColumn<bool>("isBreak");
    QTest::newRow("five minutes more") << "" << core::Duration{10min} << false;
    QTest::newRow("ten minutes more") << "+10" << core::Duration{15min} << false;
    QTest::newRow("at a time") << "10:00" << core::Duration{40min} << false;
    QTest::newRow("five minutes more of the break") << "" << core::Duration{10min} << true;
    QTest::newRow("the break at a time") << "10:00" << core::Duration{35min} << true;
}

void QuickEntryTest::theEndCanBeSet()
{
    QFETCH(QString, typed);
    QFETCH(core::Duration, length);
    QFETCH(bool, isBreak);
    add("Letter");
    m_core->run(core::Start{});
    if (isBreak) {
        m_core->advanceTo(kNow + 5min);
    }
    open();
    finish(typed, {Qt::Key_Down, Qt::Key_Return});
    QVERIFY(!m_entry->isVisible());
    const auto& [pomodoro, pause] = m_core->state().streak->pairs.back();
    QVERIFY((isBreak ? pause->span : pomodoro.span).length() == length);
}

void QuickEntryTest::typedMoreTimeIsGivenAtOnce()
{
    add("Letter");
    m_core->run(core::Start{});
    open();
    type("+5");
    QCOMPARE(said("whatEnterDoes"), "Enter lets it end at 09:30");
    press(Qt::Key_Return);
    QVERIFY(!m_entry->isVisible());
    QVERIFY(core::runningPomodoro(m_core->state())->span.length() == 10min);
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Letter"});
}

void QuickEntryTest::altAndDigitPickAnOpenIntention()
{
    add("Letter");
    add("Report ~25m");
    open();
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(shown<QLineEdit>(m_entry.get(), "quickField")->text(), "");
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shown<QLineEdit>(m_entry.get(), "quickField")->text(), "Report ~25m");
    QCOMPARE(said("whatEnterDoes"), "Enter starts 5 min on “Report ~25m”");
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state())->intention == core::IntentionId{1});
    QCOMPARE(m_core->titles().size(), 2u);
}

void QuickEntryTest::altAndDigitSwitch()
{
    add("Letter");
    add("Report");
    m_core->run(core::Start{});
    open();
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(said("whatEnterDoes"), "Enter switches to “Report”");
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state())->intention == core::IntentionId{1});
}

void QuickEntryTest::everyControlHasAName()
{
    add("Letter");
    m_core->run(core::Start{});
    open();
    QCOMPARE(shown<QLineEdit>(m_entry.get(), "quickField")->accessibleName(), "Note for later");
    for (const auto* const button : m_entry->findChildren<QPushButton*>()) {
        QVERIFY2(!button->text().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!QKeySequence::mnemonic(button->text()).isEmpty(), qPrintable(button->text()));
    }
}

void QuickEntryTest::nothingIsClipped_data()
{
    QTest::addColumn<bool>("isLonger");
    QTest::addColumn<double>("scale");

    QTest::newRow("usual") << false << 1.0;
    QTest::newRow("large font") << false << 2.0;
    QTest::newRow("large font, long words") << true << 2.0;
}

void QuickEntryTest::nothingIsClipped()
{
    QFETCH(bool, isLonger);
    QFETCH(double, scale);
    Longer longer;
    if (isLonger) {
        QCoreApplication::installTranslator(&longer);
    }
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * scale);
    QApplication::setFont(large);
    QuickEntry entry(m_core->bridge, *m_absence, m_ticker,
                     [] { return std::optional<core::Instant>{}; });
    add("Write the long letter to the aunt in America, about the house and all that is in it");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 11min);
    entry.open();
    const QString folder = qEnvironmentVariable("POMOTIDE_LOOK");
    for (const auto& [name, palette] : themes()) {
        QApplication::setPalette(palette);
        QCoreApplication::processEvents();
        if (!folder.isEmpty()) {
            entry.grab().save(
                QString("%1/%2-%3-%4.png").arg(folder, name).arg(scale).arg(isLonger));
        }
    }
    for (const auto* const child : entry.findChildren<QWidget*>()) {
        const bool isText =
            qobject_cast<const QLabel*>(child) || qobject_cast<const QPushButton*>(child);
        if (child->isVisible() && isText) {
            QVERIFY2(child->width() >= child->minimumSizeHint().width(),
                     qPrintable(child->objectName()));
            const int needed = child->hasHeightForWidth() ? child->heightForWidth(child->width())
                                                          : child->minimumSizeHint().height();
            QVERIFY2(child->height() >= needed, qPrintable(child->objectName()));
            QVERIFY(entry.rect().contains(QRect(child->mapTo(&entry, QPoint()), child->size())));
        }
    }
    QApplication::setFont(before);
}

POMOTIDE_SUITE(QuickEntryTest, QApplication)
#include "tst_quick_entry.moc"
