// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/pages/upcoming/calendar_picture.h"
#include "ui/pages/upcoming/calendar_text.h"

#include <QApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

using namespace pomotide;

namespace {

using namespace std::chrono_literals;
using core::Grip;
using ui::CalendarFrame;
using ui::CalendarHit;

/// Two days of 100 pixels each; an hour is 10 pixels high.
constexpr double kDay = 100;
const CalendarFrame kFrame{.area = {50, 20, 2 * kDay, 240}, .columns = 2};

constexpr double kEdge = 5;

core::CalendarModel model(const std::vector<core::CalendarBlock::Place>& places)
{
    core::CalendarModel model;
    model.columns.resize(2);
    for (const auto& place : places) {
        model.blocks.push_back({.key = core::WeekSpan{0, model.blocks.size()},
                                .place = place,
                                .rule = {},
                                .zone = {}});
    }
    return model;
}

/// A point at a time of the first day.
QPointF pointAt(double hours)
{
    return {50 + kDay / 2, 20 + 10 * hours};
}

/// The rows of pixels that have letters, or the line of the present, in a block from 9 to 17, in a
/// column of that width. An hour is 20 pixels high.
std::vector<int> inkedRows(double column, std::optional<core::CalendarModel::Moment> now = {})
{
    const QColor ink(Qt::red);
    ui::CalendarPicture picture;
    picture.model = model({{0, {9h, 17h}}});
    picture.model.now = now;
    picture.frame = {.area = {100, 20, 2 * column, 480}, .columns = 2};
    picture.palette.setColor(QPalette::Text, ink);
    picture.palette.setColor(QPalette::Highlight, Qt::blue);
    QImage image(600, 500, QImage::Format_RGB32);
    QPainter painter(&image);
    ui::paint(painter, picture, image.rect());
    painter.end();
    const auto pieces = core::piecesOf(picture.model);
    const QRect block = picture.frame.placeOf(pieces.front(), false).toRect();
    std::vector<int> rows;
    for (int y = block.top(); y <= block.bottom(); ++y) {
        const auto isInk = [&](int x) { return image.pixelColor(x, y) == ink; };
        int x = block.left();
        while (x <= block.right() && !isInk(x)) {
            ++x;
        }
        if (x <= block.right()) {
            rows.push_back(y - block.top());
        }
    }
    return rows;
}

} // namespace

/// Where the days, hours and blocks of a calendar are: ui/pages/upcoming/calendar_frame.h.
class CalendarFrameTest final : public QObject {
    Q_OBJECT

private slots:
    void daysAreSideBySide() const;
    void laterDaysAreToTheLeftIfMirrored() const;
    void pointsBesideTheDaysBelongToTheNearest() const;
    void timesAndPlacesCorrespond() const;
    void lanesShareTheWidth() const;
    void eventsLeaveAMargin() const;
    void eventsOfWholeDaysHaveTheirOwnRow() const;
    void whatIsBelowTheRowIsFoundOnlyThere() const;
    void edgesCanBeHeld_data() const;
    void edgesCanBeHeld() const;
    void whereTwoMeetTheOneUnderThePointIsHeld() const;
    void anEdgeBelowAnEventCanBeHeld() const;
    void anEdgeAtMidnightIsNone() const;
    void eventsAreAboveSessions() const;
    void emptyTimeIsFound() const;
    void timesAreWrittenOnlyWhole() const;
    void narrowBlocksHaveTheirTimesTurned() const;
    void theLineOfThePresentStrikesOutNoTimes() const;
};

void CalendarFrameTest::daysAreSideBySide() const
{
    QCOMPARE(kFrame.columnRect(1), QRectF(150, 20, 100, 240));
    QCOMPARE(kFrame.columnAt(149), 0);
    QCOMPARE(kFrame.columnAt(151), 1);
}

void CalendarFrameTest::laterDaysAreToTheLeftIfMirrored() const
{
    CalendarFrame mirrored = kFrame;
    mirrored.isMirrored = true;
    QCOMPARE(mirrored.columnRect(1), kFrame.columnRect(0));
    QCOMPARE(mirrored.columnAt(51), 1);
}

void CalendarFrameTest::pointsBesideTheDaysBelongToTheNearest() const
{
    QCOMPARE(kFrame.columnAt(0), 0);
    QCOMPARE(kFrame.columnAt(999), 1);
    QCOMPARE(kFrame.minutesAt(-5), 0min);
    QCOMPARE(kFrame.minutesAt(999), std::chrono::minutes(24h));
}

void CalendarFrameTest::timesAndPlacesCorrespond() const
{
    QCOMPARE(kFrame.yOf(9h), 110.0);
    QCOMPARE(kFrame.minutesAt(110), std::chrono::minutes(9h));
}

void CalendarFrameTest::lanesShareTheWidth() const
{
    const core::CalendarPiece one{.at = {9h, 10h}, .lane = 0, .lanes = 2};
    const core::CalendarPiece other{.at = {9h, 10h}, .lane = 1, .lanes = 2};
    QCOMPARE(kFrame.placeOf(one, false), QRectF(55, 110, 45, 10));
    QCOMPARE(kFrame.placeOf(other, false), QRectF(100, 110, 45, 10));
}

void CalendarFrameTest::eventsLeaveAMargin() const
{
    const core::CalendarPiece piece{.at = {9h, 10h}};
    QVERIFY(kFrame.placeOf(piece, true).left() > kFrame.placeOf(piece, false).left());
    QCOMPARE(kFrame.placeOf(piece, true).right(), kFrame.placeOf(piece, false).right());
}

void CalendarFrameTest::eventsOfWholeDaysHaveTheirOwnRow() const
{
    CalendarFrame frame = kFrame;
    frame.wholeDays = {50, 5, 2 * kDay, 15};
    const core::CalendarPiece whole{.at = {0h, 24h}};
    QCOMPARE(frame.placeOf(whole, true), QRectF(55, 5, 90, 15));
    QCOMPARE(frame.placeOf(whole, false), QRectF(55, 20, 90, 240));
}

void CalendarFrameTest::whatIsBelowTheRowIsFoundOnlyThere() const
{
    CalendarFrame frame = kFrame;
    frame.wholeDays = {50, 85, 2 * kDay, 15};
    auto both = model({{0, {0h, 24h}}, {0, {7h, 10h}}});
    both.blocks[0].kind = core::CalendarBlock::Kind::Event;
    QCOMPARE(ui::hitAt(frame, both, pointAt(7.5), kEdge).block, std::optional<std::size_t>(0));
    QCOMPARE(ui::hitAt(frame, both, pointAt(9.5), kEdge).block, std::optional<std::size_t>(1));
}

void CalendarFrameTest::edgesCanBeHeld_data() const
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<Grip>("grip");
    QTest::newRow("just-before-it") << 8.85 << Grip::Begin;
    QTest::newRow("above-its-middle") << 9.2 << Grip::Begin;
    QTest::newRow("its-middle") << 13.0 << Grip::Whole;
    QTest::newRow("its-end") << 16.8 << Grip::End;
    QTest::newRow("the-border-of-its-end") << 17.05 << Grip::End;
    QTest::newRow("just-after-it") << 17.15 << Grip::End;
}

void CalendarFrameTest::edgesCanBeHeld() const
{
    QFETCH(const double, hours);
    QFETCH(const Grip, grip);
    const CalendarHit hit = ui::hitAt(kFrame, model({{0, {9h, 17h}}}), pointAt(hours), kEdge);
    QCOMPARE(hit.block, std::optional<std::size_t>(0));
    QCOMPARE(hit.grip, grip);
}

void CalendarFrameTest::whereTwoMeetTheOneUnderThePointIsHeld() const
{
    const auto both = model({{0, {9h, 12h}}, {0, {12h, 14h}}});
    const CalendarHit above = ui::hitAt(kFrame, both, pointAt(11.9), kEdge);
    const CalendarHit below = ui::hitAt(kFrame, both, pointAt(12.1), kEdge);
    QCOMPARE(std::pair(above.block.value(), above.grip), std::pair(std::size_t(0), Grip::End));
    QCOMPARE(std::pair(below.block.value(), below.grip), std::pair(std::size_t(1), Grip::Begin));
}

void CalendarFrameTest::anEdgeBelowAnEventCanBeHeld() const
{
    auto both = model({{0, {9h, 12h}}, {0, {11h, 13h}}});
    both.blocks[1].kind = core::CalendarBlock::Kind::Event;
    const CalendarHit hit = ui::hitAt(kFrame, both, pointAt(12), kEdge);
    QCOMPARE(std::pair(hit.block.value(), hit.grip), std::pair(std::size_t(0), Grip::End));
    QCOMPARE(ui::hitAt(kFrame, both, pointAt(11.5), kEdge).block, std::optional<std::size_t>(1));
}

void CalendarFrameTest::anEdgeAtMidnightIsNone() const
{
    const auto night = model({{0, {20h, 28h}}});
    QCOMPARE(ui::hitAt(kFrame, night, pointAt(23.9), kEdge).grip, Grip::Whole);
    const QPointF below = pointAt(3.8) + QPointF(kDay, 0);
    QCOMPARE(ui::hitAt(kFrame, night, below, kEdge).grip, Grip::End);
}

void CalendarFrameTest::eventsAreAboveSessions() const
{
    auto both = model({{0, {9h, 17h}}, {0, {10h, 11h}}});
    both.blocks[1].kind = core::CalendarBlock::Kind::Event;
    QCOMPARE(ui::hitAt(kFrame, both, pointAt(10.5), kEdge).block, std::optional<std::size_t>(1));
    const QPointF margin(58, pointAt(10.5).y());
    QCOMPARE(ui::hitAt(kFrame, both, margin, kEdge).block, std::optional<std::size_t>(0));
}

void CalendarFrameTest::emptyTimeIsFound() const
{
    const CalendarHit expected{.column = 0, .at = 18h + 30min, .block = {}};
    QVERIFY(ui::hitAt(kFrame, model({{0, {9h, 17h}}}), pointAt(18.5), kEdge) == expected);
}

void CalendarFrameTest::timesAreWrittenOnlyWhole() const
{
    const QFontMetrics metrics(QApplication::font());
    QVERIFY(!inkedRows(ui::leastColumnWidth(metrics)).empty());
    QVERIFY(inkedRows(12).empty());
    QLocale::setDefault(QLocale("en_US"));
    QCOMPARE(ui::shortTimeText({13h + 30min}), QStringLiteral("1:30"));
    QLocale::setDefault(QLocale::c());
}

/// As those of two sessions that overlap are.
void CalendarFrameTest::narrowBlocksHaveTheirTimesTurned() const
{
    const QFontMetrics metrics(QApplication::font());
    const auto rows = inkedRows(ui::leastColumnWidth(metrics) / 2);
    const int length = metrics.horizontalAdvance(ui::timesText({9h, 17h}));
    QVERIFY(!rows.empty());
    QVERIFY(rows.back() - rows.front() > length - metrics.height() && rows.back() < 8 * 20);
}

void CalendarFrameTest::theLineOfThePresentStrikesOutNoTimes() const
{
    const auto rows = inkedRows(200, core::CalendarModel::Moment{.column = 0, .at = 10h});
    QVERIFY(rows.front() >= 18 && rows.back() > 25);
}

POMOTIDE_SUITE(CalendarFrameTest, QApplication)
#include "tst_calendar_frame.moc"
