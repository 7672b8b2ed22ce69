// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/history_fixture.h"
#include "ui/style/measures.h"
#include "ui/style/pomotide_style.h"
#include "ui/text/refusal_text.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopeGuard>
#include <QStyle>
#include <QTreeView>

#include <utility>

using namespace pomotide;

namespace {

using core::IntentionId;
using core::Period;
using core::PomodoroId;
using core::Verdict;

enum Column { Begin, End, Title, Length, Evaluation, Points };

/// The first and the last column of a picture that is not all of one colour.
std::pair<int, int> inkIn(const QImage& picture)
{
    std::pair<int, int> ink{picture.width(), 0};
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != picture.pixel(0, 0)) {
                ink = {std::min(ink.first, x), x};
            }
        }
    }
    return ink;
}

} // namespace

class HistoryPageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void emptyHistoryHasAFriendlyText();
    void anEmptyTimeThatIsOverIsNotToCome();
    void whatRunsIsAnnounced();
    void pointsAreRoundedInTheListAsAbove();
    void figuresAreShownAsText();
    void startsAfterPromptsAreCounted();
    void tagsOfAllTimesAreKnown();
    void entriesAreListed();
    void keysChangeThePeriod();
    void weekIsTheDefaultPeriod();
    void periodsAfterTodayCannotBeChosen();
    void evaluationIsEditedInPlace();
    void evaluationsAreNotCutInTheirEditor_data();
    void evaluationsAreNotCutInTheirEditor();
    void aDayFillsBothColumns();
    void leavingTheListWithoutAChoiceChangesNothing();
    void beginIsEditedInPlace();
    void typedTimeIsReadInABubble();
    void timesAndLengthsAgree();
    void overtimeIsShownBesideThePlan();
    void refusedTimeStaysInItsEditor();
    void invalidTimeStaysInItsEditor();
    void intentionIsEditedInPlace();
    void deletedEntriesCanBeRestored();
    void selectionSurvivesNewEntries();
    void whatWasDeletedIsSaid();
    void theNewestOfAStreakThatGoesOnSaysSo();
    void numbersAreAlignedAtTheirEnds();
    void headersStandOverTheirColumns();
    void numbersAreApartFromTheTextsAfterThem();
    void aClickOnATagFindsItsWork();

private:
    void select(int row, Column column = Begin);
    [[nodiscard]] QString cell(int row, Column column) const;
    [[nodiscard]] QImage pictureOf(int row, Column column) const
    {
        return view()
            ->viewport()
            ->grab(view()->visualRect(view()->model()->index(row, column)))
            .toImage();
    }
    [[nodiscard]] QTreeView* view() const
    {
        return m_fixture->page.findChild<QTreeView*>("entries");
    }
    [[nodiscard]] WindowFixture& core() const { return m_fixture->core; }
    [[nodiscard]] ui::HistoryPage* page() const { return &m_fixture->page; }

    std::unique_ptr<HistoryFixture> m_fixture;
};

void HistoryPageTest::init()
{
    m_fixture = std::make_unique<HistoryFixture>();
    QVERIFY(QTest::qWaitForWindowActive(page()));
}

void HistoryPageTest::cleanup()
{
    m_fixture.reset();
}

void HistoryPageTest::select(int row, Column column)
{
    view()->setFocus(Qt::TabFocusReason);
    view()->setCurrentIndex(view()->model()->index(row, column));
}

QString HistoryPageTest::cell(int row, Column column) const
{
    return view()->model()->index(row, column).data().toString();
}

void HistoryPageTest::emptyHistoryHasAFriendlyText()
{
    QCOMPARE(m_fixture->label("emptyHistory"),
             "Nothing here yet. Whatever you do gathers here by itself.");
    QVERIFY(!view()->isVisible());
    m_fixture->workAWhile();
    QVERIFY(view()->isVisible());
    QVERIFY(!page()->findChild<QLabel*>("emptyHistory")->isVisible());
}

void HistoryPageTest::whatRunsIsAnnounced()
{
    core().run(core::AddIntention{"Letter", {}, {}});
    QVERIFY(core::isAccepted(core().run(core::Start{})));
    QCOMPARE(m_fixture->label("emptyHistory"),
             "What you are doing now appears here once it is over.");
    QCOMPARE(m_fixture->figures(), QStringList());
}

void HistoryPageTest::pointsAreRoundedInTheListAsAbove()
{
    core().run(core::AddIntention{"Letter", {}, {}});
    core().run(core::Start{});
    core().advanceTo(kNow + 90s);
    QVERIFY(core::isAccepted(core().run(core::Stop{})));
    // 3 for the first set and 0.15 for work.
    QCOMPARE(m_fixture->figures(), QStringList({"1 min worked", "1 pomodoro", "1.2 points"}));
    QCOMPARE(cell(0, Points), "1.2");
}

void HistoryPageTest::figuresAreShownAsText()
{
    m_fixture->workAWhile();
    QStringList figures = m_fixture->figures();
    QVERIFY2(figures.takeAt(2).endsWith(" points"), qPrintable(figures.join("; ")));
    QCOMPARE(figures, QStringList({"15 min worked", "3 pomodoros", "1 intention achieved"}));
    QStringList worked;
    for (const auto* item : shown(page(), "worked")->findChildren<QLabel*>()) {
        worked << item->text();
    }
    QCOMPARE(worked, QStringList({"Achieved 5 min", "Focused 5 min", "Not evaluated 5 min"}));
    QCOMPARE(m_fixture->label("streaks"), "3 streaks of one pomodoro");
    QCOMPARE(m_fixture->label("estimates"), "1 took about as long as estimated");
}

void HistoryPageTest::startsAfterPromptsAreCounted()
{
    m_fixture->workAWhile();
    QVERIFY(!page()->findChild<QLabel*>("starts")->isVisible());
    core().setUsualHours();
    for (const int prompts : {1, 2, 2}) {
        for (int count = 0; count < prompts; ++count) {
            core().run(core::RecordPrompt{});
        }
        core().run(core::Start{IntentionId{1}});
        core().advanceTo(core().state().now + 20min);
    }
    QCOMPARE(m_fixture->label("starts"),
             "Started after a prompt: 3 (a first step 2, what is possible 1). By yourself: 3.");
}

void HistoryPageTest::tagsOfAllTimesAreKnown()
{
    core().run(core::AddIntention{"Forms #tax", {}, {}});
    core().run(core::AbandonIntention{IntentionId{0}});
    auto* const search = shown<QLineEdit>(page(), "searchHistory");
    search->setFocus();
    type("#t");
    const auto* const popup = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    QVERIFY(popup != nullptr);
    QCOMPARE(popup->model()->index(0, 0).data().toString(), "#tax");
}

void HistoryPageTest::anEmptyTimeThatIsOverIsNotToCome()
{
    m_fixture->choose(Period::Day);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_fixture->label("emptyHistory"), "Nothing was recorded then: the time was yours.");
}

void HistoryPageTest::entriesAreListed()
{
    m_fixture->workAWhile();
    m_fixture->choose(Period::Day);
    QCOMPARE(view()->model()->rowCount(), 3);
    QStringList row;
    for (const Column column : {Begin, End, Title, Length, Evaluation}) {
        row << cell(2, column);
    }
    QCOMPARE(row, QStringList({"10:00", "10:05", "Letter", "5 min", "Achieved"}));
    QCOMPARE(cell(1, Evaluation), "Not evaluated");
}

void HistoryPageTest::weekIsTheDefaultPeriod()
{
    QVERIFY(shown<QPushButton>(page(), "period1")->isChecked());
    QCOMPARE(m_fixture->label("periodName"),
             "Monday, 9 March to " + QLocale().toString(QDate(2026, 3, 15), QLocale::LongFormat));
}

void HistoryPageTest::keysChangeThePeriod()
{
    m_fixture->workAWhile();
    m_fixture->choose(Period::Day);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_fixture->label("periodName"),
             QLocale().toString(QDate(2026, 3, 8), QLocale::LongFormat));
    QVERIFY(!view()->isVisible());
    press(Qt::Key_Left, Qt::AltModifier);
    pressButton(shown(page(), "today"));
    QCOMPARE(m_fixture->label("periodName"),
             QLocale().toString(QDate(2026, 3, 9), QLocale::LongFormat));
    QVERIFY(view()->isVisible());
}

void HistoryPageTest::periodsAfterTodayCannotBeChosen()
{
    m_fixture->choose(Period::Day);
    QVERIFY(!shown(page(), "after")->isEnabled());
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_fixture->label("periodName"),
             QLocale().toString(QDate(2026, 3, 9), QLocale::LongFormat));
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_fixture->label("periodName"),
             QLocale().toString(QDate(2026, 3, 9), QLocale::LongFormat));
}

void HistoryPageTest::evaluationIsEditedInPlace()
{
    m_fixture->workAWhile();
    select(1, Evaluation);
    press(Qt::Key_F2);
    auto* list = shown<QComboBox>(view(), "inPlaceEditor");
    list->setCurrentIndex(list->findText("Distracted"));
    press(Qt::Key_Return);
    QCOMPARE(cell(1, Evaluation), "Distracted");
    QCOMPARE(core().pomodoros().at(1).evaluation->verdict, Verdict::Distracted);
    m_fixture->log.undo();
    QCOMPARE(cell(1, Evaluation), "Not evaluated");
}

void HistoryPageTest::evaluationsAreNotCutInTheirEditor_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 520;
    QTest::newRow("usual") << 700;
}

void HistoryPageTest::evaluationsAreNotCutInTheirEditor()
{
    QFETCH(const int, width);
    const auto restore =
        qScopeGuard([before = QApplication::style()->name()] { QApplication::setStyle(before); });
    QApplication::setStyle(new ui::PomotideStyle);
    page()->resize(width, 700);
    m_fixture->workAWhile();
    m_fixture->choose(Period::Day);
    select(1, Evaluation);
    press(Qt::Key_F2);
    const auto* list = shown<QComboBox>(view(), "inPlaceEditor");
    QVERIFY(list->width() >= list->sizeHint().width());
    QVERIFY(list->parentWidget()->rect().contains(list->geometry()));
}

void HistoryPageTest::aDayFillsBothColumns()
{
    page()->resize(1200, 700);
    m_fixture->workAWhile();
    const auto isBeside = [this] { // the chart of the time worked
        QApplication::processEvents();
        const auto leftOf = [this](const char* name) {
            return shown(page(), name)->mapTo(page(), QPoint()).x();
        };
        return leftOf("streaks") > leftOf("workedChart") + shown(page(), "workedChart")->width();
    };
    m_fixture->choose(Period::Week);
    QVERIFY(isBeside());
    m_fixture->choose(Period::Day);
    QVERIFY(!isBeside());
    m_fixture->choose(Period::Week);
    QVERIFY(isBeside());
}

void HistoryPageTest::leavingTheListWithoutAChoiceChangesNothing()
{
    m_fixture->workAWhile();
    select(1, Evaluation);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    QVERIFY(!core().pomodoros().at(1).evaluation);
    QCOMPARE(QApplication::focusWidget(), view());
}

void HistoryPageTest::beginIsEditedInPlace()
{
    m_fixture->workAWhile();
    m_fixture->choose(Period::Day);
    select(0);
    press(Qt::Key_F2);
    type("0910");
    press(Qt::Key_Return);
    QCOMPARE(cell(0, Begin), "09:10");
    QCOMPARE(cell(0, Length), "15 min");
    QVERIFY(core().pomodoros().at(0).span == (core::Span{kNow - 10min, kNow + 5min}));
}

void HistoryPageTest::typedTimeIsReadInABubble()
{
    m_fixture->workAWhile();
    m_fixture->choose(Period::Day);
    select(0);
    press(Qt::Key_F2);
    auto* bubble = view()->findChild<QLabel*>("readingBubble");
    QVERIFY(bubble->isHidden());
    type("9 Uhr 10");
    QCOMPARE(bubble->text(), "09:10");
    QVERIFY(bubble->isVisible());
    QVERIFY(!bubble->geometry().intersects(shown<QLineEdit>(view(), "inPlaceEditor")->geometry()));
    press(Qt::Key_Return);
    QCOMPARE(cell(0, Begin), "09:10");
}

void HistoryPageTest::timesAndLengthsAgree()
{
    core().run(core::AddIntention{"Letter", {}, {}});
    core().run(core::Start{});
    core().advanceTo(kNow + 12min + 40s);
    core().run(core::Start{}); // continues
    core().advanceTo(kNow + 19min);
    core().run(core::Stop{});
    core().advanceTo(kNow + 8h);
    page()->refresh();
    m_fixture->choose(Period::Day);
    QCOMPARE(cell(1, Begin), "09:32");
    QCOMPARE(cell(1, End), "09:39");
    QCOMPARE(cell(1, Length), "7 min");
    select(1);
    press(Qt::Key_F2);
    type("0931");
    press(Qt::Key_Return);
    QCOMPARE(cell(1, Begin), "09:31");
    QCOMPARE(cell(1, Length), "8 min");
}

void HistoryPageTest::overtimeIsShownBesideThePlan()
{
    core().run(core::AddIntention{"Letter", {}, {}});
    core().run(core::Start{});
    core().advanceTo(kNow + 4min);
    core().run(core::Seen{});
    core().advanceTo(kNow + 5min + 30s);
    core().run(core::Seen{});
    core().advanceTo(kNow + 7min);
    core().run(core::Stop{});
    page()->refresh();
    m_fixture->choose(Period::Day);
    QCOMPARE(cell(0, Length), "7 min (planned: 5 min)");
}

void HistoryPageTest::refusedTimeStaysInItsEditor()
{
    m_fixture->workAWhile();
    m_fixture->choose(Period::Day);
    select(1, End);
    press(Qt::Key_F2);
    type("1003");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<ui::InlineMessage>(page()), ui::text::refusal(core::Outcome::Overlaps));
    QCOMPARE(shown<QLineEdit>(view(), "inPlaceEditor")->text(), "1003");
    press(Qt::Key_Escape); // restores what was there
    QCOMPARE(sentenceIn<ui::InlineMessage>(page()), QString());
    press(Qt::Key_Escape);
    QCOMPARE(cell(1, End), "09:45");
    QCOMPARE(sentenceIn<ui::InlineMessage>(page()), QString());
}

void HistoryPageTest::invalidTimeStaysInItsEditor()
{
    m_fixture->workAWhile();
    m_fixture->choose(Period::Day);
    const auto before = core().pomodoros().at(1).span;
    select(1, End);
    press(Qt::Key_F2);
    type("25:00");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<ui::InlineMessage>(page()), "A time of day reads like 9:30, 1815 or 6 pm.");
    QCOMPARE(shown<QLineEdit>(view(), "inPlaceEditor")->text(), "25:00");
    QVERIFY(core().pomodoros().at(1).span == before);

    shown<QLineEdit>(view(), "inPlaceEditor")->selectAll();
    type("9.45");
    press(Qt::Key_Return);
    QVERIFY(core().pomodoros().at(1).span == before);
    QCOMPARE(sentenceIn<ui::InlineMessage>(page()), QString());
}

void HistoryPageTest::intentionIsEditedInPlace()
{
    m_fixture->workAWhile();
    core().run(core::AddIntention{"Receipts", {}, {}});
    select(1, Title);
    press(Qt::Key_F2);
    auto* list = shown<QComboBox>(view(), "inPlaceEditor");
    list->setCurrentIndex(list->findText("Receipts"));
    press(Qt::Key_Return);
    QCOMPARE(cell(1, Title), "Receipts");
    QCOMPARE(core().pomodoros().at(1).intention, IntentionId{2});
}

void HistoryPageTest::deletedEntriesCanBeRestored()
{
    m_fixture->workAWhile();
    select(0);
    press(Qt::Key_Delete);
    QCOMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(core().pomodoros().front().id, PomodoroId{1});
    m_fixture->log.undo();
    QCOMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(core().pomodoros().front().id, PomodoroId{0});
}

void HistoryPageTest::selectionSurvivesNewEntries()
{
    m_fixture->workAWhile();
    select(1, Evaluation);
    press(Qt::Key_F2);
    const auto* list = shown<QComboBox>(view(), "inPlaceEditor");
    core().run(core::DeletePomodoro{PomodoroId{0}});
    m_fixture->work(1, 70min, Verdict::Focused);
    QCOMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(view()->currentIndex(), view()->model()->index(0, Evaluation));
    QCOMPARE(QApplication::focusWidget(), list);
}

void HistoryPageTest::whatWasDeletedIsSaid()
{
    m_fixture->workAWhile();
    QStringList said;
    connect(page(), &ui::HistoryPage::deleted, page(),
            [&said](const QString& sentence) { said << sentence; });
    select(0);
    press(Qt::Key_Delete);
    view()->selectAll();
    press(Qt::Key_Delete);
    QCOMPARE(said,
             QStringList({"The pomodoro on “Report” is deleted.", "2 pomodoros are deleted."}));
}

void HistoryPageTest::theNewestOfAStreakThatGoesOnSaysSo()
{
    core().run(core::AddIntention{"Letter", {}, {}});
    core().run(core::Start{});
    core().advanceTo(kNow + 11min); // in the grace period
    QVERIFY(core().state().streak);
    select(0);
    press(Qt::Key_Delete);
    QCOMPARE(sentenceIn<ui::InlineMessage>(page()),
             "Its streak is still going. It can be changed when the streak is over.");
    QCOMPARE(view()->model()->rowCount(), 1);
}

void HistoryPageTest::numbersAreAlignedAtTheirEnds()
{
    m_fixture->workAWhile();
    QString sides;
    for (const Column column : {Begin, End, Title, Length, Evaluation, Points}) {
        const auto alignment =
            view()->model()->index(0, column).data(Qt::TextAlignmentRole).toInt();
        sides += (alignment & Qt::AlignRight) != 0 ? 'R' : 'L';
        QCOMPARE(view()->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                 alignment);
    }
    QCOMPARE(sides, "RRLRLR");
}

void HistoryPageTest::headersStandOverTheirColumns()
{
    const auto restore =
        qScopeGuard([before = QApplication::style()->name()] { QApplication::setStyle(before); });
    QApplication::setStyle(new ui::PomotideStyle); // others paint lines into headers
    m_fixture->workAWhile();
    const auto* header = view()->header();
    constexpr int kBearing = 2; // letters do not begin where their room does
    for (const Column column : {Begin, End, Title, Length, Evaluation, Points}) {
        const QRect above(header->sectionViewportPosition(column), 1, header->sectionSize(column),
                          header->height() - 4); // without its line
        const auto [titleFrom, titleTo] = inkIn(header->viewport()->grab(above).toImage());
        const auto [from, to] = inkIn(pictureOf(0, column));
        const bool isText = column == Title || column == Evaluation;
        const int apart = isText ? from - titleFrom : to - titleTo;
        QVERIFY2(std::abs(apart) <= kBearing,
                 qPrintable(QStringLiteral("%1: %2").arg(column).arg(apart)));
    }
}

void HistoryPageTest::numbersAreApartFromTheTextsAfterThem()
{
    m_fixture->workAWhile();
    const int least = ui::gap(ui::Gap::Usual, view()->fontMetrics()) - 2;
    for (const Column column : {End, Length}) {
        const QImage number = pictureOf(0, column);
        const QImage text = pictureOf(0, static_cast<Column>(column + 1));
        QVERIFY(number.width() - inkIn(number).second + inkIn(text).first >= least);
    }
}

void HistoryPageTest::aClickOnATagFindsItsWork()
{
    m_fixture->workAWhile("Letter #post", "Report");
    QCOMPARE(cell(2, Title), "Letter · post");
    const auto* search = shown<QLineEdit>(page(), "searchHistory");
    const QRect row = view()->visualRect(view()->model()->index(2, Title));
    const auto click = [&](int x) {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, {x, row.center().y()});
    };
    click(row.right() - 10); // beyond the tag
    QCOMPARE(search->text(), QString());
    QCOMPARE(view()->currentIndex().row(), 2);
    const QFontMetrics metrics = view()->fontMetrics();
    int x = row.left() + metrics.horizontalAdvance("Letter") + ui::gap(ui::Gap::Small, metrics);
    for (; search->text().isEmpty() && x < row.right(); x += 4) {
        click(x);
    }
    QCOMPARE(search->text(), "#post");
    QCOMPARE(view()->model()->rowCount(), 1);
}

POMOTIDE_SUITE_RUN([](int argc, char** argv) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST_SET_MAIN_SOURCE_PATH
    const QApplication application(argc, argv);
    HistoryPageTest test;
    return QTest::qExec(&test, argc, argv);
})
#include "tst_history_page.moc"
