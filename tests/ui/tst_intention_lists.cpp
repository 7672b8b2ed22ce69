// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The intentions page beyond a single open intention: search, choices, several at once, notes.

#include "tests/support/spoken_language.h"
#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/colour/tag_colour.h"
#include "ui/pages/intentions/intention_model.h"
#include "ui/pages/intentions/intentions_page.h"
#include "ui/style/measures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/length_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTreeView>

using namespace pomotide;

namespace {

using core::IntentionId;
using Titles = std::vector<std::string>;

constexpr int kEffort = 1;

} // namespace

class IntentionListsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void searchFindsWordsInTitlesAndNotesIgnoringCase_data();
    void searchFindsWordsInTitlesAndNotesIgnoringCase();
    void shortcutFocusesTheSearchAndEscapeClearsIt();
    void emptySearchPassesEscapeToTheWindow();
    void selectionSurvivesASearch();
    void searchWithoutResultsShowsAMessage();
    void choicesShowTheirCounts();
    void closedIntentionsShowTheirDate();
    void closedIntentionCanBeReopened();
    void addingAnIntentionShowsTheOpenOnes();
    void timeWorkedIsShownBesideTheEstimate();
    void effortsAreNotCut_data();
    void effortsAreNotCut();
    void severalIntentionsAreAbandonedAtOnce();
    void whatUndoBringsBackIsSelected();
    void withoutASelectionASentenceSaysWhatToDo();
    void effortsStayInTheirPlaceInAllLists();
    void severalIntentionsMoveTogether();
    void droppedIntentionsMoveToTheDropPosition();
    void closedIntentionsAcceptNoDrops();
    void headingsNameSectionsAndCannotBeSelected();
    void droppedIntentionsMoveToAnotherSection();
    void droppedOnAHeadingTheyMoveToItsFront();
    void keysMoveIntentionsToASection();
    void movingBeyondASectionGoesToTheNext();
    void aTagInTheSearchIsFoundWhole_data();
    void aTagInTheSearchIsFoundWhole();
    void severalAreEstimatedTaggedAndRepeatedAtOnce();
    void aTagIsNotAddedTwice();
    void knownTagsAreSortedByUse();
    void aTagIsPaintedInItsColour();
    void aClickOnATagFindsItsIntentions();
    void fieldsThatDoNotApplyAreDisabled();
    void aSectionIsChosenForSeveral();
    void anEstimateThatCannotBeReadStays();
    void anEstimateIsTakenBackByEmptyingItsField();
    void estimatesAreTakenBackByTheMenu();
    void anEstimateIsChangedInItsField();
    void oneForLaterIsForTodayOnceItIsStarted();
    void whatComesLaterSaysWhen();
    void checkBoxesAreTickedAndUndone();
    void typedBracketsMakeACheckBox();
    void typedBracketsTickTheCheckBoxOfTheirLine();
    void checkBoxesAreLargeEnoughToClick();
    void tagsAreCompletedWhileTheyAreTyped();
    void notesAreSavedWhenTheFocusLeaves();
    void notesAreSavedByControlEnter();
    void notesAreSavedWhileTheyAreTyped();
    void notesAreSavedWhenTheSelectionChanges();
    void notesAreSavedWhenThePageIsHidden();
    void tooLongNotesStayInTheEditor();
    void unsavedNotesReturnWithTheirIntention();
    void externalNotesAreShownUnlessTheUserTypes();
    void undoKeysGoToTheWindowWithoutTypedText();
    void renamedClosedIntentionIsUpdated();

private:
    void add(const Titles& titles);
    void close(std::int64_t id) { m_core->run(core::AbandonIntention{IntentionId{id}}); }
    void select(std::initializer_list<int> rows);
    void choose(const QString& words);
    [[nodiscard]] Titles listed() const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString spoken(int row) const
    {
        return nth(row).data(Qt::AccessibleTextRole).toString();
    }
    /// The index in the view's model of the nth intention, without the headings.
    [[nodiscard]] QModelIndex nth(int number, int column = 0) const;
    [[nodiscard]] std::string notes(std::int64_t id) const;
    [[nodiscard]] QTreeView* view() const { return m_page->findChild<QTreeView*>("intentions"); }
    [[nodiscard]] QLineEdit* search() const { return shown<QLineEdit>(m_page.get(), "search"); }
    [[nodiscard]] QPlainTextEdit* notesEdit() const
    {
        return shown<QPlainTextEdit>(m_page.get(), "notes");
    }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<ui::IntentionsPage> m_page;
};

void IntentionListsTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_log = std::make_unique<ui::EditLog>(m_core->bridge);
    m_page = std::make_unique<ui::IntentionsPage>(m_core->bridge, *m_log);
    m_page->resize(700, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void IntentionListsTest::cleanup()
{
    m_page->hide();
    m_page.reset();
    m_log.reset();
    m_core.reset();
}

void IntentionListsTest::add(const Titles& titles)
{
    for (const std::string& each : titles) {
        QCOMPARE(m_core->run(core::AddIntention{each, {}, {}}), core::Outcome::Added);
    }
}

void IntentionListsTest::select(std::initializer_list<int> rows)
{
    view()->setFocus(Qt::TabFocusReason);
    view()->selectionModel()->clear();
    for (const int row : rows) {
        view()->selectionModel()->setCurrentIndex(nth(row), QItemSelectionModel::Select |
                                                                QItemSelectionModel::Rows);
    }
}

void IntentionListsTest::choose(const QString& words)
{
    auto* choice = shown<QComboBox>(m_page.get(), "intentionChoice");
    const int index = choice->findText(words, Qt::MatchStartsWith);
    QVERIFY(index >= 0);
    choice->setCurrentIndex(index);
}

QModelIndex IntentionListsTest::nth(int number, int column) const
{
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, column);
        if (index.flags().testFlag(Qt::ItemIsSelectable) && number-- == 0) {
            return index;
        }
    }
    return {};
}

Titles IntentionListsTest::listed() const
{
    Titles titles;
    for (int number = 0; nth(number).isValid(); ++number) {
        titles.push_back(cell(number, 0).toStdString());
    }
    return titles;
}

QString IntentionListsTest::cell(int row, int column) const
{
    return nth(row, column).data().toString();
}

std::string IntentionListsTest::notes(std::int64_t id) const
{
    return core::findIntention(m_core->state(), IntentionId{id})->description;
}

void IntentionListsTest::searchFindsWordsInTitlesAndNotesIgnoringCase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("part-of-a-title") << "port"
                                     << "Report Überweisung";
    QTest::newRow("any-case") << "REPORT"
                              << "Report";
    QTest::newRow("letters-beyond-ascii") << "üBER"
                                          << "Überweisung";
    QTest::newRow("notes") << "friday"
                           << "Report";
    QTest::newRow("words-in-any-order") << "friday report"
                                        << "Report";
    QTest::newRow("all-words-are-needed") << "report nowhere"
                                          << "";
    QTest::newRow("white-space-is-no-word") << "  "
                                            << "Report Überweisung Plants";
}

void IntentionListsTest::searchFindsWordsInTitlesAndNotesIgnoringCase()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    m_core->run(core::AddIntention{"Report", "until Friday", {}});
    m_core->run(core::AddIntention{"Überweisung", "Portokasse", {}});
    m_core->run(core::AddIntention{"Plants", {}, {}});
    search()->setFocus();
    search()->setText(typed);
    QStringList titles;
    for (const std::string& each : listed()) {
        titles << QString::fromStdString(each);
    }
    QCOMPARE(titles.join(' '), found);
}

void IntentionListsTest::shortcutFocusesTheSearchAndEscapeClearsIt()
{
    add({"First", "Second"});
    select({0});
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), search());
    type("sec");
    QVERIFY(listed() == Titles{"Second"});
    press(Qt::Key_Escape);
    QCOMPARE(search()->text(), QString());
    QVERIFY(listed() == (Titles{"First", "Second"}));
}

void IntentionListsTest::emptySearchPassesEscapeToTheWindow()
{
    add({"First"});
    QAction escape;
    escape.setShortcut(Qt::Key_Escape);
    m_page->addAction(&escape);
    int count = 0;
    connect(&escape, &QAction::triggered, this, [&count] { ++count; });
    search()->setFocus();
    type("x");
    press(Qt::Key_Escape);
    QCOMPARE(count, 0);
    press(Qt::Key_Escape);
    QCOMPARE(count, 1);
}

void IntentionListsTest::selectionSurvivesASearch()
{
    add({"First", "Second", "Third"});
    select({1});
    search()->setFocus();
    type("d");
    QVERIFY(listed() == (Titles{"Second", "Third"}));
    QCOMPARE(view()->currentIndex().data().toString(), "Second");
    QVERIFY(view()->selectionModel()->isRowSelected(nth(0).row()));
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), view());
    QCOMPARE(view()->currentIndex().data().toString(), "Second");
}

void IntentionListsTest::searchWithoutResultsShowsAMessage()
{
    add({"First"});
    search()->setFocus();
    type("zz");
    QCOMPARE(shown<ui::SecondaryLabel>(m_page.get(), {})->text(),
             "Nothing here with “zz”. Fewer letters may find more.");
}

void IntentionListsTest::choicesShowTheirCounts()
{
    add({"First", "Second", "Third"});
    close(1);
    m_core->run(core::Start{IntentionId{0}});
    m_core->advanceTo(kNow + 2min);
    m_core->run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Achieved});
    QStringList words;
    const auto* choice = shown<QComboBox>(m_page.get(), "intentionChoice");
    for (int index = 0; index < choice->count(); ++index) {
        words << choice->itemText(index);
    }
    QCOMPARE(words, QStringList({"Open (1)", "Achieved (1)", "Abandoned (1)", "All (3)"}));
}

void IntentionListsTest::closedIntentionsShowTheirDate()
{
    add({"First", "Second"});
    close(0);
    choose("Abandoned");
    QVERIFY(listed() == Titles{"First"});
    const QString date = QLocale().toString(QDate(2026, 3, 9), QLocale::ShortFormat);
    QCOMPARE(spoken(0), "First, Abandoned " + date);
    choose("All");
    QVERIFY(listed() == (Titles{"Second", "First"}));
}

void IntentionListsTest::closedIntentionCanBeReopened()
{
    add({"First", "Second"});
    close(0);
    choose("Abandoned");
    select({0});
    pressButton(shown(m_page.get(), "reopenIntention"));
    QVERIFY(m_core->titles() == (Titles{"Second", "First"}));
    QVERIFY(listed().empty());
}

void IntentionListsTest::addingAnIntentionShowsTheOpenOnes()
{
    add({"First"});
    choose("Achieved");
    m_page->beginNew();
    type("Second");
    press(Qt::Key_Return);
    QVERIFY(listed() == (Titles{"First", "Second"}));
    QCOMPARE(view()->currentIndex().data().toString(), "Second");
}

void IntentionListsTest::timeWorkedIsShownBesideTheEstimate()
{
    m_core->run(core::AddIntention{"First", {}, 20min});
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 4min);
    m_page->refresh();
    QCOMPARE(cell(0, kEffort), "4 of 20 min");
    m_core->advanceTo(kNow + 8min);
    QCOMPARE(cell(0, kEffort), "5 of 20 min");
    QCOMPARE(nth(0, kEffort).data(Qt::ToolTipRole).toString(), "Worked 5 min of about 20 min");
}

void IntentionListsTest::effortsAreNotCut_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : SpokenLanguage::all()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void IntentionListsTest::effortsAreNotCut()
{
    QFETCH(const QString, language);
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    const SpokenLanguage spoken(language);
    QCoreApplication::processEvents(); // the page adopts the language
    m_core->run(core::AddIntention{"First", {}, {}});
    m_core->run(core::AddIntention{"Second", {}, 45min});
    m_core->run(core::AddIntention{"Third", {}, 10h + 45min});
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 30s);
    m_page->refresh();
    const int room =
        view()->columnWidth(kEffort) - 2 * ui::gap(ui::Gap::Small, view()->fontMetrics());
    for (int row = 0; row < 3; ++row) {
        const QString text = cell(row, kEffort);
        QVERIFY(!text.isEmpty());
        QVERIFY2(view()->fontMetrics().horizontalAdvance(text) <= room, qPrintable(text));
    }
}

void IntentionListsTest::severalIntentionsAreAbandonedAtOnce()
{
    add({"First", "Second", "Third"});
    const QSignalSpy abandoned(m_page.get(), &ui::IntentionsPage::abandoned);
    select({0, 2});
    press(Qt::Key_Delete);
    QVERIFY(m_core->titles() == Titles{"Second"});
    QCOMPARE(abandoned, QList<QVariantList>{{QStringLiteral("2 intentions are abandoned.")}});
    m_log->undo();
    QVERIFY(m_core->titles() == (Titles{"First", "Second", "Third"}));
}

void IntentionListsTest::whatUndoBringsBackIsSelected()
{
    add({"First", "Second", "Third", "Fourth"});
    select({0, 2});
    press(Qt::Key_Delete);
    QVERIFY(listed() == (Titles{"Second", "Fourth"}));
    select({1});
    m_log->undo();
    QVERIFY(listed() == (Titles{"First", "Second", "Third", "Fourth"}));
    QModelIndexList selected = view()->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    QCOMPARE(selected, (QModelIndexList{nth(0), nth(2)}));
    QCOMPARE(view()->currentIndex(), nth(0));
}

void IntentionListsTest::withoutASelectionASentenceSaysWhatToDo()
{
    add({"First"});
    view()->selectionModel()->clear();
    const auto* nothing = shown(m_page.get(), "nothingSelected");
    const auto* when = m_page->findChild<QWidget*>("when");
    QVERIFY(nothing->isVisible() && !when->isVisible());
    select({0});
    QVERIFY(!nothing->isVisible() && when->isVisible());
}

void IntentionListsTest::effortsStayInTheirPlaceInAllLists()
{
    add({"First", "Second"});
    close(0);
    const QRect place = view()->visualRect(nth(0, kEffort));
    choose("All");
    const QRect again = view()->visualRect(nth(0, kEffort));
    QCOMPARE(again.left(), place.left());
    QCOMPARE(again.right(), view()->viewport()->width() - 1);
}

void IntentionListsTest::severalIntentionsMoveTogether()
{
    add({"First", "Second", "Third", "Fourth"});
    select({1, 2});
    press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_core->titles() == (Titles{"Second", "Third", "First", "Fourth"}));
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_core->titles() == (Titles{"First", "Fourth", "Second", "Third"}));
    QVERIFY(view()->selectionModel()->isRowSelected(nth(2).row()));
    QVERIFY(view()->selectionModel()->isRowSelected(nth(3).row()));
    QVERIFY(listed() == m_core->titles());
}

void IntentionListsTest::droppedIntentionsMoveToTheDropPosition()
{
    add({"First", "Second", "Third", "Fourth"});
    auto* model = view()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({nth(0), nth(0, kEffort), nth(3)}));
    QVERIFY(model->dropMimeData(dragged.get(), Qt::MoveAction, nth(2).row(), 0, {}));
    QVERIFY(m_core->titles() == (Titles{"Second", "First", "Fourth", "Third"}));
    m_log->undo();
    QVERIFY(m_core->titles() == (Titles{"First", "Second", "Third", "Fourth"}));
    m_log->redo();
    QVERIFY(m_core->titles() == (Titles{"Second", "First", "Fourth", "Third"}));
    QVERIFY(model->dropMimeData(dragged.get(), Qt::MoveAction, nth(3).row() + 1, 0, {}));
    QVERIFY(listed() == (Titles{"Second", "Third", "First", "Fourth"}));
}

void IntentionListsTest::closedIntentionsAcceptNoDrops()
{
    add({"First", "Second", "Third"});
    close(2);
    choose("All");
    auto* model = view()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({nth(0)}));
    const int closed = nth(2).row();
    QVERIFY(model->canDropMimeData(dragged.get(), Qt::MoveAction, closed - 1, 0, {}));
    QVERIFY(!model->canDropMimeData(dragged.get(), Qt::MoveAction, closed, 0, {}));
    QVERIFY(!nth(2).flags().testFlag(Qt::ItemIsDragEnabled));
}

void IntentionListsTest::headingsNameSectionsAndCannotBeSelected()
{
    add({"First", "Second", "Third"});
    m_core->run(core::MoveIntention{IntentionId{1}, 0, core::When::Today});
    QStringList rows;
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        rows << view()->model()->index(row, 0).data().toString();
    }
    QCOMPARE(rows, QStringList({"Today", "Second", "Next", "First", "Third", "Later"}));
    QCOMPARE(view()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString(),
             "Next, 2 intentions");
    QVERIFY(!view()->model()->index(2, 0).flags().testFlag(Qt::ItemIsSelectable));
    search()->setText("first");
    QCOMPARE(view()->model()->rowCount(), 2); // empty sections are left out
}

void IntentionListsTest::droppedIntentionsMoveToAnotherSection()
{
    add({"First", "Second", "Third", "Fourth"});
    m_core->run(core::MoveIntention{IntentionId{3}, 0, core::When::Today});
    auto* model = view()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({nth(1), nth(3)}));
    QVERIFY(model->dropMimeData(dragged.get(), Qt::MoveAction, nth(0).row() + 1, 0, {}));
    QVERIFY(m_core->titles() == (Titles{"Fourth", "First", "Third", "Second"}));
    QCOMPARE(m_core->state().open[2].when, core::When::Today);
    QCOMPARE(m_core->state().open[3].when, core::When::Next);
    m_log->undo();
    QVERIFY(m_core->titles() == (Titles{"Fourth", "First", "Second", "Third"}));
}

void IntentionListsTest::droppedOnAHeadingTheyMoveToItsFront()
{
    add({"First", "Second"});
    m_core->run(core::MoveIntention{IntentionId{0}, 0, core::When::Later});
    auto* model = view()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({nth(0)})); // Second
    const QModelIndex later = nth(1).siblingAtRow(nth(1).row() - 1);
    QVERIFY(model->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, later));
    QVERIFY(m_core->titles() == (Titles{"Second", "First"}));
    QCOMPARE(m_core->state().open.front().when, core::When::Later);
}

void IntentionListsTest::keysMoveIntentionsToASection()
{
    add({"First", "Second", "Third"});
    select({0, 2});
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_core->titles() == (Titles{"First", "Third", "Second"}));
    QCOMPARE(m_core->state().open[1].when, core::When::Today);
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_core->state().open[1].when, core::When::Later);
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(m_core->titles() == (Titles{"Second", "First", "Third"}));
    const QString before = m_log->undoable();
    press(Qt::Key_2, Qt::AltModifier); // they are there
    QVERIFY(m_core->titles() == (Titles{"Second", "First", "Third"}));
    QCOMPARE(m_log->undoable(), before);
}

void IntentionListsTest::movingBeyondASectionGoesToTheNext()
{
    add({"First", "Second"});
    select({0});
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_core->state().open[0].when, core::When::Today);
    press(Qt::Key_Up, Qt::AltModifier); // it is the first of all
    QCOMPARE(m_core->state().open[0].when, core::When::Today);
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_core->titles() == (Titles{"First", "Second"}));
    QCOMPARE(m_core->state().open[0].when, core::When::Next);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_core->state().open[1].when, core::When::Later);
    QVERIFY(m_core->titles() == (Titles{"Second", "First"}));
}

void IntentionListsTest::aTagInTheSearchIsFoundWhole_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("a-tag") << "#tax"
                           << "Receipts #Tax";
    QTest::newRow("a-tag-that-is-being-typed") << "#ta"
                                               << "Receipts #Tax|Plan #taxes";
    QTest::newRow("a-tag-and-a-word") << "plan #taxes"
                                      << "Plan #taxes";
    QTest::newRow("a-word-is-found-everywhere") << "tax"
                                                << "Receipts #Tax|Plan #taxes|Pay tax";
}

void IntentionListsTest::aTagInTheSearchIsFoundWhole()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    add({"Receipts #Tax", "Plan #taxes", "Pay tax", "Plants"});
    search()->setText(typed);
    QStringList titles;
    for (const std::string& each : listed()) {
        titles << QString::fromStdString(each);
    }
    QCOMPARE(titles.join('|'), found);
}

void IntentionListsTest::severalAreEstimatedTaggedAndRepeatedAtOnce()
{
    add({"First", "Second #home", "Third"});
    select({0, 1});
    auto* const estimate = shown<QLineEdit>(m_page.get(), "estimate");
    estimate->setFocus();
    type("25");
    press(Qt::Key_Return);
    auto* const tag = shown<QLineEdit>(m_page.get(), "tag");
    tag->setFocus();
    type("home");
    press(Qt::Key_Return);
    auto* const repeat = shown<QComboBox>(m_page.get(), "repeat");
    repeat->setCurrentIndex(1);
    emit repeat->activated(1);
    QVERIFY(m_core->titles() == (Titles{"First #home", "Second #home", "Third"}));
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        const core::Intention& each = m_core->state().open[index];
        QVERIFY(each.estimates.back().length == 25min);
        QCOMPARE(each.repeat, core::Repeat::Daily);
    }
    QVERIFY(m_core->state().open[2].estimates.empty());
}

void IntentionListsTest::aTagIsNotAddedTwice()
{
    add({"First #Home", "Second"});
    select({0, 1});
    auto* const tag = shown<QLineEdit>(m_page.get(), "tag");
    tag->setFocus();
    type("two words");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()),
             "A tag is one word of letters and digits, like #tax.");
    tag->selectAll();
    type("#home");
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()), QString());
    press(Qt::Key_Return);
    QVERIFY(m_core->titles() == (Titles{"First #Home", "Second #home"}));
    QCOMPARE(tag->text(), QString());
}

void IntentionListsTest::knownTagsAreSortedByUse()
{
    add({"First #home", "Second #Tax", "Third #tax #home #tax", "Fourth #TAX", "Fifth #garden"});
    close(4);
    m_page->refresh();
    const auto* model = qobject_cast<const ui::IntentionModel*>(view()->model());
    QCOMPARE(model->knownTags(), QStringList({"TAX", "home", "garden"}));
}

void IntentionListsTest::aTagIsPaintedInItsColour()
{
    add({"First #tax"});
    const auto fill = ui::tagColours("tax", view()->palette()).fill;
    const QImage picture = view()->viewport()->grab().toImage();
    const QRect row = view()->visualRect(nth(0));
    int count = 0;
    for (int x = row.left(); x < row.right(); ++x) {
        count +=
            picture.pixelColor(x, row.center().y() - row.height() / 5).rgb() == fill.rgb() ? 1 : 0;
    }
    QVERIFY(count > 5);
}

void IntentionListsTest::aClickOnATagFindsItsIntentions()
{
    add({"Receipts #tax", "Letters #home", "Forms #tax #home"});
    const QRect row = view()->visualRect(nth(0));
    const auto click = [&](int x) {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, {x, row.center().y()});
    };
    click(row.left() + 10); // on the title
    QCOMPARE(search()->text(), QString());
    QCOMPARE(view()->currentIndex().row(), nth(0).row());
    const QFontMetrics metrics = view()->fontMetrics();
    const int title = metrics.horizontalAdvance("Receipts");
    click(row.left() + title + 3 * ui::gap(ui::Gap::Small, metrics));
    QCOMPARE(search()->text(), "#tax");
    QCOMPARE(listed(), (Titles{"Receipts #tax", "Forms #tax #home"}));
}

void IntentionListsTest::fieldsThatDoNotApplyAreDisabled()
{
    add({"First", "Second"});
    close(0);
    choose("All");
    const auto enabled = [this] {
        QStringList names;
        for (const char* name : {"when", "repeat", "estimate", "tag", "nextStep", "notes"}) {
            if (shown(m_page.get(), name)->isEnabled()) {
                names << name;
            }
        }
        return names.join(' ');
    };
    select({0});
    QCOMPARE(enabled(), "when repeat estimate tag nextStep notes");
    select({1});
    QCOMPARE(enabled(), "notes");
    select({0, 1});
    QCOMPARE(enabled(), "when repeat estimate tag");
}

void IntentionListsTest::aSectionIsChosenForSeveral()
{
    add({"First", "Second", "Third"});
    m_core->run(core::MoveIntention{IntentionId{2}, 0, core::When::Today});
    select({0, 1}); // Third, First
    auto* const when = shown<QComboBox>(m_page.get(), "when");
    QCOMPARE(when->currentText(), QString()); // they differ
    emit when->activated(0);
    QVERIFY(m_core->titles() == (Titles{"Third", "First", "Second"}));
    QCOMPARE(m_core->state().open[1].when, core::When::Today);
    QCOMPARE(m_core->state().open[2].when, core::When::Next);
    QCOMPARE(when->currentText(), "Today");
    m_log->undo();
    QCOMPARE(m_core->state().open[1].when, core::When::Next);
}

void IntentionListsTest::anEstimateThatCannotBeReadStays()
{
    add({"First", "Second"});
    select({0});
    auto* const estimate = shown<ui::LengthField>(m_page.get(), "estimate");
    estimate->setFocus();
    type("soon");
    press(Qt::Key_Return);
    QCOMPARE(estimate->text(), "soon");
    QVERIFY(!estimate->isReadable());
    QVERIFY(m_core->state().open[0].estimates.empty());
    select({1});
    QCOMPARE(estimate->text(), QString());
    QVERIFY(m_core->state().open[1].estimates.empty());
}

void IntentionListsTest::anEstimateIsTakenBackByEmptyingItsField()
{
    m_core->run(core::AddIntention{"First", {}, 20min});
    select({0});
    auto* const estimate = shown<ui::LengthField>(m_page.get(), "estimate");
    estimate->setFocus();
    estimate->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QVERIFY(!core::estimateOf(m_core->state().open[0]));
    QCOMPARE(estimate->text(), QString());
    QCOMPARE(m_log->undoable(), "estimate of “First” taken back");
    m_log->undo();
    QCOMPARE(estimate->text(), "20 min");
}

void IntentionListsTest::estimatesAreTakenBackByTheMenu()
{
    add({"First"});
    m_core->run(core::AddIntention{"Second", {}, 20min});
    m_core->run(core::AddIntention{"Third", {}, 30min});
    const auto actions = view()->actions();
    auto* const none = *std::find_if(actions.begin(), actions.end(), [](const QAction* each) {
        return each->text() == "No estimate";
    });
    select({0});
    QVERIFY(!none->isEnabled());
    select({0, 1, 2});
    none->trigger();
    for (const core::Intention& each : m_core->state().open) {
        QVERIFY(!core::estimateOf(each));
    }
    QVERIFY(m_core->state().open[0].estimates.empty());
    m_log->undo();
    QVERIFY(core::estimateOf(m_core->state().open[1]) == core::Duration(20min));
    QVERIFY(core::estimateOf(m_core->state().open[2]) == core::Duration(30min));
}

void IntentionListsTest::anEstimateIsChangedInItsField()
{
    m_core->run(core::AddIntention{"First", {}, 20min});
    select({0});
    auto* const estimate = shown<ui::LengthField>(m_page.get(), "estimate");
    estimate->setFocus();
    estimate->selectAll();
    type("45");
    QCOMPARE(shown<ui::SecondaryLabel>(m_page.get(), "estimateHints")->text(), "45 min");
    press(Qt::Key_Return);
    QCOMPARE(estimate->text(), "45 min");
    QVERIFY(m_core->state().open[0].estimates.back().length == 45min);
}

void IntentionListsTest::oneForLaterIsForTodayOnceItIsStarted()
{
    add({"First", "Second"});
    m_core->run(core::MoveIntention{IntentionId{1}, 0, core::When::Later});
    select({1});
    press(Qt::Key_Return);
    QCOMPARE(m_core->state().open.front().title, "Second");
    QCOMPARE(m_core->state().open.front().when, core::When::Today);
    m_log->undo();
    QVERIFY(core::runningPomodoro(m_core->state()) == nullptr);
    QCOMPARE(m_core->state().open.back().when, core::When::Later);
}

void IntentionListsTest::whatComesLaterSaysWhen()
{
    m_core->run(core::AddIntention{
        .title = "Plants", .description = {}, .estimate = {}, .repeat = core::Repeat::Daily});
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 6min);
    m_core->run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Achieved});
    QCOMPARE(nth(0).data(Qt::AccessibleTextRole).toString(), "Plants, every day, from tomorrow");
}

void IntentionListsTest::checkBoxesAreTickedAndUndone()
{
    m_core->run(core::AddIntention{"First", "- [ ] milk\n- [x] tea", {}});
    select({0});
    notesEdit()->setFocus();
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(notes(0), "- [x] milk\n- [x] tea");
    QTest::mouseClick(notesEdit()->viewport(), Qt::LeftButton, {},
                      notesEdit()->cursorRect().translated(8, 0).center());
    QCOMPARE(notes(0), "- [ ] milk\n- [x] tea");
    view()->setFocus();
    m_log->undo();
    QCOMPARE(notes(0), "- [x] milk\n- [x] tea");
    QCOMPARE(notesEdit()->toPlainText(), "- [x] milk\n- [x] tea");
}

void IntentionListsTest::typedBracketsMakeACheckBox()
{
    add({"First"});
    select({0});
    notesEdit()->setFocus();
    type("Buy [ ] x");
    press(Qt::Key_Return);
    type("[ ] milk");
    press(Qt::Key_Return);
    type("tea");
    QCOMPARE(notesEdit()->toPlainText(), "Buy [ ] x\n- [ ] milk\n- [ ] tea");
}

void IntentionListsTest::typedBracketsTickTheCheckBoxOfTheirLine()
{
    m_core->run(core::AddIntention{"First", "- [ ] milk", {}});
    select({0});
    notesEdit()->setFocus();
    press(Qt::Key_Home);
    type("[x] ");
    QCOMPARE(notesEdit()->toPlainText(), "- [x] milk");
    press(Qt::Key_End);
    press(Qt::Key_Return);
    type("[x] tea");
    QCOMPARE(notesEdit()->toPlainText(), "- [x] milk\n- [x] tea");
}

void IntentionListsTest::checkBoxesAreLargeEnoughToClick()
{
    m_core->run(core::AddIntention{"First", "- [ ] milk\n- [ ] tea", {}});
    select({0});
    notesEdit()->setFocus();
    const QRect box = notesEdit()->cursorRect();
    press(Qt::Key_Down);
    QVERIFY(notesEdit()->cursorRect().top() - box.top() >= ui::kLeastTarget);
    for (const int inset : {1, ui::kLeastTarget - 1}) {
        QTest::mouseClick(notesEdit()->viewport(), Qt::LeftButton, {},
                          box.topLeft() + QPoint(inset, inset));
    }
    QCOMPARE(notes(0), "- [ ] milk\n- [ ] tea"); // ticked and unticked
    QTest::mouseClick(notesEdit()->viewport(), Qt::LeftButton, {}, box.topLeft() + QPoint(1, 1));
    QCOMPARE(notes(0), "- [x] milk\n- [ ] tea");
}

void IntentionListsTest::tagsAreCompletedWhileTheyAreTyped()
{
    add({"Receipts #tax", "Letters #home"});
    m_page->beginNew();
    type("Forms #t");
    auto* const popup = QApplication::activePopupWidget();
    QVERIFY(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(shown<QLineEdit>(m_page.get(), "newTitle")->text(), "Forms #tax ");
}

void IntentionListsTest::notesAreSavedWhenTheFocusLeaves()
{
    add({"First"});
    select({0});
    notesEdit()->setFocus();
    type("Ask Ann");
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(notes(0), "Ask Ann");
    m_log->undo();
    QCOMPARE(notes(0), "");
    QCOMPARE(notesEdit()->toPlainText(), QString());
}

void IntentionListsTest::notesAreSavedByControlEnter()
{
    add({"First"});
    select({0});
    notesEdit()->setFocus();
    type("Ask Ann");
    QCOMPARE(notes(0), "");
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(notes(0), "Ask Ann");
    QCOMPARE(QApplication::focusWidget(), notesEdit());
}

void IntentionListsTest::notesAreSavedWhileTheyAreTyped()
{
    add({"First"});
    select({0});
    notesEdit()->setFocus();
    const QSignalSpy typed(m_page.get(), &ui::IntentionsPage::typed);
    type("Ask");
    QCOMPARE(typed.count(), 3);
    m_page->saveTyped();
    QCOMPARE(notes(0), "Ask");
    type(" Ann");
    m_page->saveTyped();
    QCOMPARE(notes(0), "Ask Ann");
    QCOMPARE(notesEdit()->toPlainText(), "Ask Ann");
    QCOMPARE(QApplication::focusWidget(), notesEdit());
    press(Qt::Key_Z, Qt::ControlModifier); // the field still takes back what was typed in it
    QCOMPARE(notesEdit()->toPlainText(), "Ask");
    m_page->saveTyped();
    QCOMPARE(notes(0), "Ask");
}

void IntentionListsTest::notesAreSavedWhenTheSelectionChanges()
{
    add({"First", "Second"});
    select({0});
    notesEdit()->setFocus();
    type("Ask Ann");
    view()->setCurrentIndex(nth(1));
    QCOMPARE(notes(0), "Ask Ann");
    QCOMPARE(notes(1), "");
    QCOMPARE(notesEdit()->toPlainText(), QString());
}

void IntentionListsTest::notesAreSavedWhenThePageIsHidden()
{
    add({"First"});
    select({0});
    notesEdit()->setFocus();
    type("Ask Ann");
    m_page->hide();
    QCOMPARE(notes(0), "Ask Ann");
}

void IntentionListsTest::tooLongNotesStayInTheEditor()
{
    add({"First", "Second"});
    select({0});
    const QString tooLong(20'001, 'x');
    notesEdit()->setFocus();
    notesEdit()->insertPlainText(tooLong);
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()),
             "Notes have room for 20,000 letters; here are 20,001. They wait here until they are "
             "shorter.");
    select({1});
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()), QString());
    QCOMPARE(notesEdit()->toPlainText(), QString());
    select({0});
    QCOMPARE(notesEdit()->toPlainText(), tooLong);
    notesEdit()->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()), QString());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(notes(0), tooLong.chopped(1).toStdString());
}

void IntentionListsTest::unsavedNotesReturnWithTheirIntention()
{
    add({"First", "Second"});
    select({0});
    notesEdit()->setFocus();
    type("Ask Ann");
    m_core->fillDisk();
    select({1});
    m_core->fillDisk(false);
    QCOMPARE(notes(0), "");
    select({0});
    QCOMPARE(notesEdit()->toPlainText(), "Ask Ann");
    select({1});
    QCOMPARE(notes(0), "Ask Ann");
}

void IntentionListsTest::externalNotesAreShownUnlessTheUserTypes()
{
    add({"First"});
    select({0});
    m_core->run(core::EditIntention{IntentionId{0}, {}, "From elsewhere"});
    QCOMPARE(notesEdit()->toPlainText(), "From elsewhere");
    notesEdit()->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    type(", and on");
    m_core->run(core::EditIntention{IntentionId{0}, {}, "Something else"});
    QCOMPARE(notesEdit()->toPlainText(), "From elsewhere, and on");
}

void IntentionListsTest::undoKeysGoToTheWindowWithoutTypedText()
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    m_page->addAction(&undo);
    int count = 0;
    connect(&undo, &QAction::triggered, this, [&count] { ++count; });
    add({"First"});
    select({0});
    for (QWidget* field : {shown(m_page.get(), "newTitle"), shown(m_page.get(), "notes")}) {
        count = 0;
        field->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count, 1);
        type("x");
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count, 1);
    }
}

void IntentionListsTest::renamedClosedIntentionIsUpdated()
{
    add({"First"});
    close(0);
    choose("Abandoned");
    select({0});
    press(Qt::Key_F2);
    type("Renamed");
    press(Qt::Key_Return);
    QVERIFY(listed() == Titles{"Renamed"});
    m_log->undo();
    QVERIFY(listed() == Titles{"First"});
}

POMOTIDE_SUITE(IntentionListsTest, QApplication)
#include "tst_intention_lists.moc"
