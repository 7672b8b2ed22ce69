// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/intentions/intentions_page.h"
#include "ui/text/refusal_text.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace pomotide;

namespace {

using ui::InlineMessage;
using Titles = std::vector<std::string>;

constexpr int kMany = 10'000;

} // namespace

class IntentionsPageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nextStepIsSavedAndUndone();
    void tooLongNextStepStaysInItsField();
    void intentionIsAddedByKeyboard();
    void estimateIsAddedWithTheTitle();
    void estimateInTheLineIsReadBesideIt();
    void anUnreadableEstimateInTheLineStaysTyped();
    void whatIsOnTheListIsNotAddedAgain();
    void blankTitleIsRefused();
    void unreadableEstimateStaysTyped();
    void tooLongEstimateStaysTyped();
    void titleStaysTypedIfSavingFails();
    void titleIsEditedInPlace();
    void refusedTitleStaysInItsEditor();
    void undoBringsBackATitleThatEscapeTook();
    void undoBringsBackAnEstimateThatEscapeTook();
    void escapeClosesAnEditorWithoutTyping();
    void earlierEffortsAreToldWhileAnEstimateIsTyped();
    void estimateIsEditedInPlace();
    void anEstimateIsTakenBackInPlace();
    void undoRestoresAnAbandonedIntentionAtItsPlace();
    void enterStartsTheSelectedIntention();
    void clicksStartNothing();
    void startIsDisabledWhileAPomodoroRuns();
    void intentionIsMovedDown();
    void editorSurvivesAStateChange();
    void selectionSurvivesChangesOfOtherIntentions();
    void modelAdoptsAnyOrder();
    void tenThousandIntentionsNeedNoWidgets();
    void emptyPageHasAFriendlyText();

    void estimateIsReadInManySpellings_data();
    void estimateIsReadInManySpellings();

private:
    void add(const Titles& titles);
    void select(int row);
    /// The index in the view's model of the nth intention, without the headings.
    [[nodiscard]] QModelIndex nth(int number) const;
    [[nodiscard]] QTreeView* view() const { return m_page->findChild<QTreeView*>("intentions"); }
    [[nodiscard]] QLineEdit* title() const { return shown<QLineEdit>(m_page.get(), "newTitle"); }
    [[nodiscard]] QLineEdit* estimate() const
    {
        return shown<QLineEdit>(m_page.get(), "newEstimate");
    }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<ui::IntentionsPage> m_page;
};

void IntentionsPageTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_log = std::make_unique<ui::EditLog>(m_core->bridge);
    m_page = std::make_unique<ui::IntentionsPage>(m_core->bridge, *m_log);
    m_page->resize(700, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void IntentionsPageTest::cleanup()
{
    m_page->hide();
    m_page.reset();
    m_log.reset();
    m_core.reset();
}

void IntentionsPageTest::add(const Titles& titles)
{
    for (const std::string& each : titles) {
        QCOMPARE(m_core->run(core::AddIntention{each, {}, {}}), core::Outcome::Added);
    }
}

void IntentionsPageTest::select(int row)
{
    view()->setFocus(Qt::TabFocusReason);
    view()->setCurrentIndex(nth(row));
}

QModelIndex IntentionsPageTest::nth(int number) const
{
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable) && number-- == 0) {
            return index;
        }
    }
    return {};
}

void IntentionsPageTest::nextStepIsSavedAndUndone()
{
    add({"Letter", "Report"});
    select(0);
    auto* const field = shown<QLineEdit>(m_page.get(), "nextStep");
    field->setFocus(Qt::TabFocusReason);
    type("Sign  it");
    select(1); // leaving it saves
    QCOMPARE(m_core->state().open.front().nextStep, "Sign it");
    QCOMPARE(field->text(), "");
    select(0);
    QCOMPARE(field->text(), "Sign it");
    m_log->undo();
    QCOMPARE(field->text(), "");
}

void IntentionsPageTest::tooLongNextStepStaysInItsField()
{
    add({"Letter"});
    select(0);
    auto* const field = shown<QLineEdit>(m_page.get(), "nextStep");
    field->setFocus(Qt::TabFocusReason);
    field->setText(QString(500, 'x'));
    type("y");
    press(Qt::Key_Return);
    QCOMPARE(field->text().size(), 501);
    QCOMPARE(m_core->state().open.front().nextStep, "");
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()),
             "That is too long: a next step has room for 500 letters.");
}

void IntentionsPageTest::intentionIsAddedByKeyboard()
{
    m_page->beginNew();
    type("Water the plants");
    press(Qt::Key_Return);

    QCOMPARE(m_core->titles(), Titles{"Water the plants"});
    QCOMPARE(title()->text(), QString());
    QCOMPARE(QApplication::focusWidget(), title());
}

void IntentionsPageTest::estimateIsAddedWithTheTitle()
{
    m_page->beginNew();
    type("Write the report");
    press(Qt::Key_Tab);
    type("1h 30m");
    press(Qt::Key_Return);
    const std::vector wanted{core::Estimate{90min, kNow}};
    QVERIFY(m_core->state().open.at(0).estimates == wanted);
}

void IntentionsPageTest::estimateInTheLineIsReadBesideIt()
{
    m_page->beginNew();
    type("Tax 45m");
    const auto* reading = m_page->findChild<QLabel*>("newReading");
    QVERIFY(reading->isVisible());
    QCOMPARE(reading->text(), "Enter adds “Tax” · estimate: 45 min");
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), Titles{"Tax"});
    const std::vector wanted{core::Estimate{45min, kNow}};
    QVERIFY(m_core->state().open.at(0).estimates == wanted);
    QVERIFY(!reading->isVisible());
    type("Call 20m");
    press(Qt::Key_Tab);
    type("1h");
    QCOMPARE(reading->text(), "Enter adds “Call” · estimate: 1 h");
    press(Qt::Key_Return);
    QVERIFY(core::estimateOf(m_core->state().open.at(1)) == core::Duration(1h));
}

void IntentionsPageTest::anUnreadableEstimateInTheLineStaysTyped()
{
    m_page->beginNew();
    type("Tax ~1:75");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), "An estimate reads like 25m, 90 or 1h 30.");
    QCOMPARE(title()->text(), "Tax ~1:75");
    QVERIFY(m_core->state().open.empty());
}

void IntentionsPageTest::whatIsOnTheListIsNotAddedAgain()
{
    add({"Tax", "Call"});
    m_page->beginNew();
    type("tax");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), "“Tax” is on your list already");
    QCOMPARE(view()->currentIndex(), nth(0));
    QCOMPARE(title()->text(), QString());
    type("tax 45m");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), "Estimate of “Tax” noted");
    QVERIFY(m_core->titles() == (Titles{"Tax", "Call"}));
    QVERIFY(core::estimateOf(m_core->state().open.at(0)) == core::Duration(45min));
}

void IntentionsPageTest::blankTitleIsRefused()
{
    m_page->beginNew();
    type("  ");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), ui::text::refusal(core::Outcome::BlankTitle));
    type("x");
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), QString());
}

void IntentionsPageTest::unreadableEstimateStaysTyped()
{
    m_page->beginNew();
    type("Write the report");
    press(Qt::Key_Tab);
    type("soon");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), "An estimate reads like 25m, 90 or 1h 30.");
    QCOMPARE(title()->text(), "Write the report");
    QCOMPARE(estimate()->text(), "soon");
    QVERIFY(m_core->state().open.empty());
}

void IntentionsPageTest::tooLongEstimateStaysTyped()
{
    m_page->beginNew();
    type("Write the report");
    press(Qt::Key_Tab);
    type("1001h");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), "An estimate can be from 1 min to 1000 h.");
    QCOMPARE(estimate()->text(), "1001h");
    QVERIFY(m_core->state().open.empty());
}

void IntentionsPageTest::titleStaysTypedIfSavingFails()
{
    m_core->fillDisk();
    m_page->beginNew();
    type("Write the report");
    press(Qt::Key_Return);
    QCOMPARE(title()->text(), "Write the report");
}

void IntentionsPageTest::titleIsEditedInPlace()
{
    add({"Rite the report"});
    select(0);
    press(Qt::Key_F2);
    type("Write the report");
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), Titles{"Write the report"});
    QCOMPARE(QApplication::focusWidget(), view());
}

void IntentionsPageTest::refusedTitleStaysInItsEditor()
{
    add({"Write the report"});
    select(0);
    press(Qt::Key_F2);
    type(" ");
    press(Qt::Key_Return);

    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), ui::text::refusal(core::Outcome::BlankTitle));
    QCOMPARE(shown<QLineEdit>(view(), "inPlaceEditor")->text(), " ");
    QCOMPARE(m_core->titles(), Titles{"Write the report"});

    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), QString());
    QCOMPARE(QApplication::focusWidget(), view());
}

void IntentionsPageTest::undoBringsBackATitleThatEscapeTook()
{
    add({"Beta"});
    select(0);
    press(Qt::Key_F2);
    type("Beta changed");
    press(Qt::Key_Escape);
    auto* editor = shown<QLineEdit>(view(), "inPlaceEditor");
    QCOMPARE(editor->text(), "Beta");
    m_page->refresh();
    QTest::keySequence(editor, QKeySequence::Undo);
    QCOMPARE(editor->text(), "Beta changed");
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), Titles{"Beta changed"});
}

void IntentionsPageTest::undoBringsBackAnEstimateThatEscapeTook()
{
    add({"Beta"});
    select(0);
    press(Qt::Key_F2);
    press(Qt::Key_Tab);
    type("25m");
    press(Qt::Key_Escape);
    auto* editor = shown<QLineEdit>(view(), "inPlaceEditor");
    QCOMPARE(editor->text(), QString());
    QTest::keySequence(editor, QKeySequence::Undo);
    QCOMPARE(editor->text(), "25m");
}

void IntentionsPageTest::escapeClosesAnEditorWithoutTyping()
{
    add({"Beta"});
    select(0);
    press(Qt::Key_F2);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), view());
    QCOMPARE(m_core->titles(), Titles{"Beta"});
}

void IntentionsPageTest::earlierEffortsAreToldWhileAnEstimateIsTyped()
{
    m_core->run(core::SetSettings{{.streakPlan = {{.pomodoro = 30min, .pause = 1min}}}});
    core::Instant now = kNow;
    for (std::int64_t count = 0; count < 5; ++count) {
        m_core->run(core::AddIntention{"Write " + std::to_string(count), {}, {}});
        m_core->run(core::Start{core::IntentionId{count}});
        now += 10min;
        m_core->advanceTo(now);
        m_core->run(core::Evaluate{core::PomodoroId{count}, core::Verdict::Achieved});
        now += 20min; // the streak ends
        m_core->advanceTo(now);
    }
    const auto* efforts = m_page->findChild<QLabel*>("pastEfforts");
    shown<QLineEdit>(m_page.get(), "newTitle")->setText("write a letter");
    QVERIFY(!efforts->isVisible());
    estimate()->setText("2");
    QVERIFY(efforts->isVisible());
    QCOMPARE(efforts->text(), "Your last 5 of this kind took about 10 min");
    estimate()->clear();
    QVERIFY(!efforts->isVisible());

    add({"Write a letter"});
    const auto* ofEdited = m_page->findChild<QLabel*>("effortsOfCell");
    select(0);
    press(Qt::Key_F2);
    QVERIFY(!ofEdited->isVisible());
    press(Qt::Key_Tab);
    QVERIFY(ofEdited->isVisible());
    QCOMPARE(ofEdited->text(), "Your last 5 of this kind took about 10 min");
    press(Qt::Key_Escape);
    QVERIFY(!ofEdited->isVisible());

    shown<QLineEdit>(m_page.get(), "newTitle")->setText("Read");
    estimate()->setText("2");
    QVERIFY(!efforts->isVisible());
}

void IntentionsPageTest::estimateIsEditedInPlace()
{
    add({"Write the report"});
    select(0);
    press(Qt::Key_F2);
    press(Qt::Key_Tab);
    type("25");
    press(Qt::Key_Return);
    const std::vector wanted{core::Estimate{25min, kNow}};
    QVERIFY(m_core->state().open.at(0).estimates == wanted);
}

void IntentionsPageTest::anEstimateIsTakenBackInPlace()
{
    m_core->run(core::AddIntention{"Write the report", {}, 25min});
    select(0);
    press(Qt::Key_F2);
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QVERIFY(!core::estimateOf(m_core->state().open.at(0)));
    QCOMPARE(view()->currentIndex().siblingAtColumn(1).data().toString(), QString());
    m_log->undo();
    QVERIFY(core::estimateOf(m_core->state().open.at(0)) == core::Duration(25min));
}

void IntentionsPageTest::undoRestoresAnAbandonedIntentionAtItsPlace()
{
    add({"First", "Second", "Third"});
    QSignalSpy abandoned(m_page.get(), &ui::IntentionsPage::abandoned);
    select(1);
    press(Qt::Key_Delete);
    QCOMPARE(m_core->titles(), (Titles{"First", "Third"}));
    QCOMPARE(abandoned, QList<QVariantList>{
                            {QStringLiteral("“Second” is abandoned: one thing less to carry.")}});

    m_log->undo();
    QCOMPARE(m_core->titles(), (Titles{"First", "Second", "Third"}));
}

void IntentionsPageTest::enterStartsTheSelectedIntention()
{
    add({"First", "Second"});
    select(1);
    press(Qt::Key_Return);
    const core::Pomodoro* running = core::runningPomodoro(m_core->state());
    QVERIFY(running);
    QCOMPARE(running->intention, m_core->state().open.at(1).id);
    const QVariant spoken = nth(1).data(Qt::AccessibleTextRole);
    QCOMPARE(spoken.toString(), "Second, running");
}

/// Desktops can have single clicks activate items.
void IntentionsPageTest::clicksStartNothing()
{
    add({"First"});
    select(0);
    emit view()->activated(nth(0));
    const QPoint place = view()->visualRect(nth(0)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(core::runningPomodoro(m_core->state()) == nullptr);
    QVERIFY(shown<QLineEdit>(view(), "inPlaceEditor")->hasFocus());
}

void IntentionsPageTest::startIsDisabledWhileAPomodoroRuns()
{
    add({"First", "Second"});
    select(1);
    auto* start = shown<QPushButton>(m_page.get(), "startIntention");
    QVERIFY(start->isEnabled());
    QCOMPARE(m_core->run(core::Start{}), core::Outcome::Started);
    QVERIFY(!start->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(core::runningPomodoro(m_core->state())->intention, m_core->state().open.at(0).id);
}

void IntentionsPageTest::intentionIsMovedDown()
{
    add({"First", "Second", "Third"});
    select(0);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_core->titles(), (Titles{"Second", "Third", "First"}));
    QCOMPARE(view()->currentIndex(), nth(2));
}

void IntentionsPageTest::editorSurvivesAStateChange()
{
    add({"First", "Second"});
    select(1);
    press(Qt::Key_F2);
    type("Half ty");
    QCOMPARE(m_core->run(core::AbandonIntention{m_core->state().open.at(0).id}),
             core::Outcome::Done);
    QCOMPARE(m_core->run(core::EstimateIntention{m_core->state().open.at(0).id, 5min}),
             core::Outcome::Done);
    type("ped");
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), Titles{"Half typed"});
}

void IntentionsPageTest::selectionSurvivesChangesOfOtherIntentions()
{
    add({"First", "Second", "Third"});
    select(1);
    QCOMPARE(m_core->run(core::AbandonIntention{m_core->state().open.at(0).id}),
             core::Outcome::Done);
    add({"Fourth"});
    QCOMPARE(m_core->run(core::MoveIntention{m_core->state().open.at(2).id, 0}),
             core::Outcome::Done);
    QCOMPARE(m_core->titles(), (Titles{"Fourth", "Second", "Third"}));
    QCOMPARE(view()->currentIndex().data().toString(), "Second");
}

void IntentionsPageTest::modelAdoptsAnyOrder()
{
    const QAbstractItemModelTester tester(view()->model());
    add({"a", "b", "c", "d", "e", "f"});
    core::State state = m_core->state();
    const auto original = state.open;
    const std::vector<std::vector<std::size_t>> orders{{5, 4, 3, 2, 1, 0},
                                                       {1, 2, 3, 4, 5, 0},
                                                       {5, 0, 1, 2, 3, 4},
                                                       {2, 0, 5},
                                                       {0, 1, 2, 3, 4, 5},
                                                       {4, 1},
                                                       {},
                                                       {3, 5, 1}};
    for (const auto& order : orders) {
        state.open.clear();
        QStringList wanted;
        for (const std::size_t each : order) {
            state.open.push_back(original[each]);
            wanted << QString::fromStdString(original[each].title);
        }
        m_core->bridge.onState(state);
        QStringList titles;
        for (int number = 0; nth(number).isValid(); ++number) {
            titles << nth(number).data().toString();
        }
        QCOMPARE(titles, wanted);
    }
}

void IntentionsPageTest::tenThousandIntentionsNeedNoWidgets()
{
    add({"One"});
    const auto widgets = m_page->findChildren<QWidget*>().size();
    core::State state = m_core->state();
    for (int i = 1; i < kMany; ++i) {
        state.open.push_back(state.open.front());
        state.open.back().id = core::IntentionId{i};
    }
    m_core->bridge.onState(state);
    QCOMPARE(view()->model()->rowCount(), kMany + 3); // and the headings
    QCOMPARE(m_page->findChildren<QWidget*>().size(), widgets);
}

void IntentionsPageTest::emptyPageHasAFriendlyText()
{
    QVERIFY(!view()->isVisible());
    QCOMPARE(shown<ui::SecondaryLabel>(m_page.get(), {})->text(),
             "Nothing here yet. One small thing is enough to begin.");
    add({"First"});
    QVERIFY(view()->isVisible());
    m_core->run(core::AbandonIntention{core::IntentionId{0}});
    QCOMPARE(shown<ui::SecondaryLabel>(m_page.get(), {})->text(),
             "Nothing waits for you here. One small thing is enough to go on.");
}

void IntentionsPageTest::estimateIsReadInManySpellings_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"90", "90m", "1h30", "1h 30", "1:30", "1.5h", "1,5 h"}) {
        QTest::newRow(typed) << QString(typed);
    }
}

void IntentionsPageTest::estimateIsReadInManySpellings()
{
    QFETCH(const QString, typed);
    m_page->beginNew();
    type("Write the report");
    press(Qt::Key_Tab);
    type(typed);
    press(Qt::Key_Return);
    QCOMPARE(m_core->state().open.at(0).estimates.at(0).length.value(), core::Duration(90min));
}

POMOTIDE_SUITE(IntentionsPageTest, QApplication)
#include "tst_intentions_page.moc"
