// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/support/themes.h"
#include "tests/ui/history_fixture.h"
#include "ui/colour/ink.h"
#include "ui/colour/roles.h"
#include "ui/colour/tag_colour.h"
#include "ui/pages/history/chart_view.h"
#include "ui/widgets/row_line.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace pomotide {

namespace {

using core::Period;
using ui::ChartView;
using ui::Series;

constexpr std::array kSeries{Series::Achieved,   Series::Focused, Series::Interrupted,
                             Series::Distracted, Series::Worked,  Series::NotEvaluated,
                             Series::Estimated,  Series::Points};

} // namespace

/// The charts of the page History, by pointer, keys, and for screen readers.
class HistoryChartsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everySeriesStandsOut_data() const { addThemes(); }
    void everySeriesStandsOut() const;
    void everyLevelOfTheHeatMapStandsOut_data() const { addThemes(); }
    void everyLevelOfTheHeatMapStandsOut() const;
    void marksOfAxesDiffer();
    void chartsAreSummedUpWithoutTheFocus();
    void keysMoveTheCursorAndReadTheValue();
    void keysMoveTheOtherWayInAMirroredChart();
    void valuesAreShownUnderThePointer();
    void heatMapHasOnlyUsedHours();
    void aDayHasNoChartsOfAWeek();
    void aBarLeadsToItsDay();
    void aMonthOfAYearLeadsToTheMonth();
    void aTagLeavesItsWork();
    void tagsHaveTheirColours();
    void tagsAreNotCutIfThereIsRoom();
    void wordsLeaveTheWorkThatHasThem();
    void aSearchThatFindsNothingSaysSo();
    void aYearHasItsCalibrationByMonth();

private:
    static void addThemes();
    ChartView* focus(const char* name) const;

    std::unique_ptr<HistoryFixture> m_fixture;
};

void HistoryChartsTest::init()
{
    m_fixture = std::make_unique<HistoryFixture>();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->page));
}

void HistoryChartsTest::cleanup()
{
    m_fixture.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void HistoryChartsTest::addThemes()
{
    QTest::addColumn<QPalette>("palette");
    for (const bool dark : {false, true}) {
        for (const QRgb accent : {0x1b7f4cU, 0x3584e4U, 0xffff00U, 0xe66100U, 0x000000U}) {
            QTest::addRow("%s, accent %06x", dark ? "dark" : "light", accent)
                << ui::ownPalette(dark, QColor(accent));
        }
    }
    for (const auto& [name, palette] : themes()) {
        QTest::addRow("a desktop's %s", qPrintable(name)) << palette;
    }
}

ChartView* HistoryChartsTest::focus(const char* name) const
{
    auto* chart = shown<ChartView>(&m_fixture->page, name);
    chart->setFocus(Qt::TabFocusReason);
    return chart;
}

void HistoryChartsTest::everySeriesStandsOut() const
{
    QFETCH(QPalette, palette);
    for (const Series series : kSeries) {
        QCOMPARE_GE(ui::contrastOf(swatchOf(series, palette).fill, palette.color(QPalette::Base)),
                    3.0);
    }
}

void HistoryChartsTest::everyLevelOfTheHeatMapStandsOut() const
{
    QFETCH(QPalette, palette);
    double before = 2.9;
    for (int level = 1; level <= core::kHeatLevels; ++level) {
        const QColor fill = ui::heatSwatch(level, false, palette).fill;
        const double contrast = ui::contrastOf(fill, palette.color(QPalette::Base));
        QCOMPARE_GE(contrast, before + 0.1);
        before = contrast;
    }
}

void HistoryChartsTest::marksOfAxesDiffer()
{
    m_fixture->workAWhile();
    for (const char* name : {"workedChart", "pointsChart"}) {
        const auto* view = shown<ChartView>(&m_fixture->page, name);
        QStringList marks = std::get<ui::BarChart>(view->chart()).marks;
        QVERIFY(marks.size() > 1);
        QCOMPARE(marks.removeDuplicates(), 0);
    }
}

void HistoryChartsTest::chartsAreSummedUpWithoutTheFocus()
{
    m_fixture->workAWhile("Letter #tax", "Report");
    const auto said = [this](const char* name) {
        const auto* chart = shown<ChartView>(&m_fixture->page, name);
        return chart->accessibleName() + " | " + chart->accessibleDescription();
    };
    QCOMPARE(said("workedChart"), "Time worked, by evaluation | Monday, 9 March: 15 min · Achieved "
                                  "5 min · Focused 5 min · Not evaluated 5 min");
    QVERIFY(said("pointsChart").startsWith("Points | Monday, 9 March: "));
    QCOMPARE(said("titleChart"),
             "Time worked, by intention | Report: 10 min worked in 2 pomodoros; "
             "Letter: 5 min worked in one pomodoro");
    QCOMPARE(said("tagChart"), "Time worked, by tag | tax: 5 min worked in one pomodoro; "
                               "Without a tag: 10 min worked in 2 pomodoros");
    QCOMPARE(said("effortChart"), "Estimates and time worked | Letter: about 5 min estimated, "
                                  "5 min worked");
}

void HistoryChartsTest::keysMoveTheCursorAndReadTheValue()
{
    m_fixture->workAWhile();
    auto* chart = focus("workedChart");
    const QString monday = chart->accessibleDescription();
    QVERIFY2(monday.startsWith("Monday, 9 March: 15 min"), qPrintable(monday));
    press(Qt::Key_Right);
    QCOMPARE(chart->accessibleDescription(), "Tuesday, 10 March: free");
    QCOMPARE(QToolTip::text(), "Tuesday, 10 March: free");
    QCOMPARE(QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Description),
             "Tuesday, 10 March: free");
    press(Qt::Key_End);
    press(Qt::Key_Right);
    QCOMPARE(chart->accessibleDescription(), "Sunday, 15 March: free");
    press(Qt::Key_Home);
    QCOMPARE(chart->accessibleDescription(), monday);
}

void HistoryChartsTest::keysMoveTheOtherWayInAMirroredChart()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_fixture->workAWhile();
    const auto* chart = focus("workedChart");
    press(Qt::Key_Left);
    QCOMPARE(chart->accessibleDescription(), "Tuesday, 10 March: free");
    QVERIFY(chart->placeOf(1).center().x() < chart->placeOf(0).center().x());
}

void HistoryChartsTest::valuesAreShownUnderThePointer()
{
    m_fixture->workAWhile();
    auto* chart = shown<ChartView>(&m_fixture->page, "pointsChart");
    const auto pointAt = [chart](int item) {
        QTest::mouseMove(chart, chart->placeOf(item).center().toPoint());
    };
    pointAt(1);
    QCOMPARE(QToolTip::text(), "Tuesday, 10 March: 0 points");
    pointAt(2);
    QCOMPARE(QToolTip::text(), "Wednesday, 11 March: 0 points");
}

void HistoryChartsTest::heatMapHasOnlyUsedHours()
{
    m_fixture->workAWhile();
    auto* hours = focus("heatMap");
    QCOMPARE(std::get<ui::HeatChart>(hours->chart()).hours, QStringList({"09:00", "10:00"}));
    QCOMPARE(hours->accessibleDescription(),
             "Monday, 09:00 to 10:00: 10 min worked, 5 min of it in flow");
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(hours->accessibleDescription(),
             "Monday, 10:00 to 11:00: 5 min worked, 5 min of it in flow");
    press(Qt::Key_Down);
    QCOMPARE(hours->accessibleDescription(), "Tuesday, 10:00 to 11:00: free");
}

void HistoryChartsTest::aDayHasNoChartsOfAWeek()
{
    m_fixture->workAWhile();
    QVERIFY(m_fixture->page.findChild<QWidget*>("heatMap")->isVisible());
    m_fixture->choose(Period::Day);
    for (const char* name : {"heatMap", "pointsChart"}) {
        QVERIFY(!m_fixture->page.findChild<QWidget*>(name)->isVisible());
    }
    QCOMPARE(shown(&m_fixture->page, "workedChart")->accessibleDescription(),
             "Achieved 5 min; Focused 5 min; Not evaluated 5 min");
}

void HistoryChartsTest::aBarLeadsToItsDay()
{
    m_fixture->workAWhile();
    focus("workedChart");
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->label("periodName"),
             QLocale().toString(QDate(2026, 3, 9), QLocale::LongFormat));
}

void HistoryChartsTest::aMonthOfAYearLeadsToTheMonth()
{
    m_fixture->workAWhile();
    m_fixture->choose(Period::Year);
    auto* chart = shown<ChartView>(&m_fixture->page, "workedChart");
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->placeOf(0).center().toPoint());
    QCOMPARE(m_fixture->label("periodName"), "January 2026");
    // The chart has gone, and Space must not press what comes next.
    QCOMPARE(QApplication::focusWidget()->objectName(), "searchHistory");
}

void HistoryChartsTest::aTagLeavesItsWork()
{
    m_fixture->workAWhile("Letter #tax", "Report");
    focus("tagChart");
    press(Qt::Key_Return);
    QCOMPARE(shown<QLineEdit>(&m_fixture->page, "searchHistory")->text(), "#tax");
    QStringList figures = m_fixture->figures();
    figures.removeAt(2); // points
    QCOMPARE(figures, QStringList({"5 min worked", "1 pomodoro", "1 intention achieved"}));
    QCOMPARE(m_fixture->page.findChild<QTreeView*>("entries")->model()->rowCount(), 1);
}

void HistoryChartsTest::tagsHaveTheirColours()
{
    m_fixture->workAWhile("Letter #tax");
    QWidget* chart = shown(&m_fixture->page, "tagChart");
    const QImage picture = chart->grab().toImage();
    const QRgb fill = ui::tagColours("tax", chart->palette()).fill.rgb();
    int count = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            count += picture.pixel(x, y) == fill ? 1 : 0;
        }
    }
    QVERIFY(count > 50);
}

void HistoryChartsTest::tagsAreNotCutIfThereIsRoom()
{
    const QFont font = QApplication::font();
    const auto letters = [&font](const QString& tag, int more) {
        const int width = ui::tagWidth(tag, QFontMetrics(font)) + more;
        QImage picture(width, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setFont(font);
        ui::paintTag(painter, QRectF(0, 0, width, 40), tag, QPalette());
        return picture.copy(more / 2 + 4, 12, width - more - 8, 16); // without the round ends
    };
    for (const char* tag : {"talk", "tides", "reading", "ill", "firm", "Wörter", "home"}) {
        QVERIFY2(letters(tag, 0) == letters(tag, 20), tag);
    }
}

void HistoryChartsTest::wordsLeaveTheWorkThatHasThem()
{
    m_fixture->workAWhile("Letter #tax", "Report");
    auto* search = shown<QLineEdit>(&m_fixture->page, "searchHistory");
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    type("REP");
    QCOMPARE(m_fixture->figures().at(1), "2 pomodoros");
    search->clear();
    QCOMPARE(m_fixture->figures().at(1), "3 pomodoros");
}

void HistoryChartsTest::aSearchThatFindsNothingSaysSo()
{
    m_fixture->workAWhile();
    auto* search = shown<QLineEdit>(&m_fixture->page, "searchHistory");
    search->setText("#garden");
    QCOMPARE(m_fixture->label("emptyHistory"), "Nothing about “#garden” in this period.");
    QCOMPARE(m_fixture->figures(), QStringList());
    pressButton(shown(&m_fixture->page, "clearSearch"));
    QCOMPARE(m_fixture->figures().at(1), "3 pomodoros");
    QVERIFY(search->hasFocus());
}

void HistoryChartsTest::aYearHasItsCalibrationByMonth()
{
    m_fixture->workAWhile();
    m_fixture->choose(Period::Month);
    QCOMPARE(m_fixture->label("calibration"), "March: 5 min estimated, 5 min worked (1 intention)");
    m_fixture->choose(Period::Year);
    const auto* chart = focus("calibrationChart");
    QCOMPARE(chart->accessibleDescription(), "March: 5 min estimated, 5 min worked (1 intention)");
}

} // namespace pomotide

POMOTIDE_SUITE_RUN([](int argc, char** argv) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST_SET_MAIN_SOURCE_PATH
    const QApplication application(argc, argv);
    pomotide::HistoryChartsTest test;
    return QTest::qExec(&test, argc, argv);
})
#include "tst_history_charts.moc"
