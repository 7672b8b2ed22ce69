// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/colour/ink.h"
#include "ui/colour/mixed_colour.h"
#include "ui/text/day_text.h"
#include "ui/widgets/day_timeline.h"
#include "ui/widgets/time_handle.h"
#include "ui/widgets/timeline_painter.h"
#include "ui/widgets/verdict_tones.h"
#include "ui/widgets/verdicts.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>

#include <set>

using namespace pomotide;

namespace {

using Kind = core::DayPart::Kind;
using ui::DayTimeline;
using ui::TimeHandle;
using ui::Timeline;

core::Instant clock(std::chrono::minutes time)
{
    return at(kToday, time);
}

core::DayPart part(Kind kind, std::chrono::minutes from, std::chrono::minutes to,
                   std::optional<core::Verdict> verdict = {})
{
    return {.kind = kind, .span = {clock(from), clock(to)}, .title = "Report", .verdict = verdict};
}

/// Returns a day from 8 to 16 at 12, with a session from 9 to 15.
core::DayModel dayWith(std::vector<core::DayPart> parts)
{
    const core::Span session{clock(9h), clock(15h)};
    return {.now = clock(12h),
            .shown = {clock(8h), clock(16h)},
            .hours = core::fullHours(kZone, {clock(8h), clock(16h)}),
            .sessions = {{.key = core::SessionId{0},
                          .span = session,
                          .planned = session,
                          .canMoveBegin = true,
                          .canMoveEnd = true}},
            .parts = std::move(parts)};
}

Timeline timelineOf(const core::DayModel& day)
{
    return {.day = day,
            .scale = core::dayScale(day),
            .zone = &kZone,
            .palette = QPalette(),
            .focused = {},
            .dragged = {}};
}

QRectF roomFor(const Timeline& timeline, double width = 500)
{
    const QFontMetrics metrics(QApplication::font());
    return {0, 0, width, double(ui::heightOf(timeline.scale, metrics))};
}

ui::TimelineLayout layoutOf(const Timeline& timeline, double width = 500)
{
    return ui::layOut(timeline, QFontMetrics(QApplication::font()), roomFor(timeline, width));
}

QImage painted(const Timeline& timeline)
{
    QImage image(roomFor(timeline).size().toSize(), QImage::Format_RGB32);
    image.fill(timeline.palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.setFont(QApplication::font());
    ui::paint(painter, timeline, roomFor(timeline));
    return image;
}

/// Returns the pixels that differ from the background.
std::set<std::pair<int, int>> inked(const std::function<void(QPainter&)>& paint)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 3));
    paint(painter);
    painter.end();
    const QRgb background = image.pixel(0, 0);
    std::set<std::pair<int, int>> pixels;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != background) {
                pixels.emplace(x, y);
            }
        }
    }
    return pixels;
}

} // namespace

class DayTimelineTest final : public QObject {
    Q_OBJECT

private slots:
    void partsAreAtTheirTimes();
    void fiveMinutesAreNamedBesideThem();
    void shortPartsAreNamedBesideThem();
    void shortPartsThatFollowAtOnceShareAName();
    void aShortPartBetweenOthersHasNoName();
    void handlesTouchNoLabelOfAnHour();
    void theLineOfNowCrossesNoTitle();
    void appointmentsAreBesideTheWork();
    void timeIsMirroredInRightToLeftLayouts();
    void labelsOfHoursDoNotTouch();
    void hoursThatAreCutOutAreTold();
    void barHasTheColourOfTheEvaluation();
    void evaluationsDifferWithoutColour();
    void signsContrastWithTheirColours();

    void lengthsAgreeWithTheirTimes();
    void arrowKeysChooseAndDescribeParts();
    void draggedBoundSnapsAndIsEmittedOnRelease();
    void escapeCancelsDragging();
    void updateOfTheDayKeepsADraggedBound();
    void keysMoveABound_data();
    void keysMoveABound();
    void handlesKeepTheFocusWhenSessionsChange();

private:
    /// Returns a timeline that is shown and has the focus.
    static std::unique_ptr<DayTimeline> timeline(const core::DayModel& day)
    {
        auto timeline = std::make_unique<DayTimeline>();
        timeline->offer(day, kZone);
        timeline->resize(500, timeline->sizeHint().height());
        timeline->show();
        if (!QTest::qWaitForWindowActive(timeline.get())) {
            qFatal("The timeline was not shown.");
        }
        return timeline;
    }
    static void dragTo(TimeHandle* handle, const core::DayModel& day, core::Instant instant)
    {
        const auto axis = layoutOf(timelineOf(day)).axis;
        const double by = axis.placeOf(instant) - axis.placeOf(handle->instant());
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        QTest::mouseMove(handle, handle->rect().center() + QPoint(0, static_cast<int>(by)));
    }
};

void DayTimelineTest::partsAreAtTheirTimes()
{
    const auto layout = layoutOf(timelineOf(dayWith({part(Kind::Slot, 13h, 14h)})));
    QCOMPARE(layout.places.front().top(), layout.axis.placeOf(clock(13h)));
    QCOMPARE(layout.places.front().bottom(), layout.axis.placeOf(clock(14h)) - 1);
    QVERIFY(std::chrono::abs(layout.axis.instantAt(layout.places.front().top()) - clock(13h)) < 1s);
}

void DayTimelineTest::fiveMinutesAreNamedBesideThem()
{
    const auto day =
        dayWith({part(Kind::Slot, 13h, 13h + 5min), part(Kind::Slot, 13h + 5min, 13h + 10min),
                 part(Kind::Slot, 13h + 10min, 13h + 20min)});
    const auto layout = layoutOf(timelineOf(day));
    QVERIFY(!layout.hasRoom(0)); // a line would touch its border
    QVERIFY(layout.hasRoom(2));
    QCOMPARE(layout.names.size(), std::size_t{2});
    QVERIFY(layout.names.front().line.left() >= layout.places.front().right());
}

void DayTimelineTest::shortPartsAreNamedBesideThem()
{
    const auto day = dayWith({part(Kind::Evaluated, 9h, 9h + 3min, core::Verdict::Focused),
                              part(Kind::Break, 9h + 3min, 9h + 20min),
                              part(Kind::Running, 9h + 20min, 9h + 40min)});
    const auto layout = layoutOf(timelineOf(day));
    const QRectF& place = layout.places.front();
    QCOMPARE(place.bottom(), layout.axis.placeOf(clock(9h + 3min)) - 1);
    QCOMPARE(layout.names.size(), std::size_t{1});
    QVERIFY(layout.names.front().parts == std::vector<std::size_t>{0});
    QVERIFY(layout.names.front().line.left() >= place.right());
    QCOMPARE(layout.names.front().line.center().y(), place.center().y());
}

void DayTimelineTest::shortPartsThatFollowAtOnceShareAName()
{
    const auto day = dayWith({part(Kind::Evaluated, 10h, 10h + 2min, core::Verdict::Focused),
                              part(Kind::Evaluated, 10h + 3min, 10h + 5min, core::Verdict::Focused),
                              part(Kind::Running, 10h + 5min, 10h + 40min)});
    const auto layout = layoutOf(timelineOf(day));
    QCOMPARE(layout.names.size(), std::size_t{1});
    QVERIFY((layout.names.front().parts == std::vector<std::size_t>{0, 1}));
    QVERIFY(layout.names.front().line.bottom() <= layout.places.back().top());
}

void DayTimelineTest::aShortPartBetweenOthersHasNoName()
{
    const auto day = dayWith({part(Kind::Evaluated, 9h, 10h, core::Verdict::Focused),
                              part(Kind::Evaluated, 10h, 10h + 2min, core::Verdict::Focused),
                              part(Kind::Running, 10h + 2min, 10h + 40min)});
    QVERIFY(layoutOf(timelineOf(day)).names.empty());
}

void DayTimelineTest::handlesTouchNoLabelOfAnHour()
{
    const auto model = dayWith({});
    const auto day = timeline(model);
    const auto layout = layoutOf(timelineOf(model));
    const QRect begin = shown<TimeHandle>(day.get(), "begin")->geometry();
    QVERIFY(begin.left() >= layout.hours.front().label.right());
    QVERIFY(begin.right() <= layout.track.left());
    QVERIFY(begin.width() >= 24);
}

/// In the middle of what runs or could be started, the picture is the same at any time.
void DayTimelineTest::theLineOfNowCrossesNoTitle()
{
    for (const Kind kind : {Kind::Running, Kind::Slot}) {
        auto timeline = timelineOf(dayWith({part(kind, 11h, 13h)}));
        const QRect block = layoutOf(timeline).places.front().toRect();
        const QRect middle = block.adjusted(block.width() / 4, 4, -block.width() / 4, -4);
        timeline.day.now = clock(11h + 5min); // where the title is
        const QImage there = painted(timeline).copy(middle);
        timeline.day.now = clock(15h);
        QCOMPARE(there, painted(timeline).copy(middle));
    }
}

void DayTimelineTest::appointmentsAreBesideTheWork()
{
    const auto day = dayWith({part(Kind::Slot, 13h, 14h), part(Kind::Event, 13h, 14h),
                              part(Kind::Event, 13h + 30min, 15h)});
    const auto layout = layoutOf(timelineOf(day));
    for (std::size_t i = 1; i < layout.places.size(); ++i) {
        QVERIFY(layout.places[i - 1].right() < layout.places[i].left());
    }
    QVERIFY(layout.places.back().right() <= layout.track.right());
}

void DayTimelineTest::timeIsMirroredInRightToLeftLayouts()
{
    auto timeline = timelineOf(dayWith({part(Kind::Slot, 13h, 14h)}));
    const QRectF usual = layoutOf(timeline).places.front();
    timeline.isMirrored = true;
    const auto layout = layoutOf(timeline);
    QVERIFY(std::abs(layout.places.front().left() - (500 - usual.right())) < 0.01);
    QVERIFY(layout.rail.left() > layout.track.right());
    QCOMPARE(layout.places.front().top(), usual.top());
}

void DayTimelineTest::labelsOfHoursDoNotTouch()
{
    auto day = dayWith({});
    day.sessions.clear();
    day.shown = {clock(0h), clock(24h)};
    day.hours = core::fullHours(kZone, day.shown);
    const auto layout = layoutOf(timelineOf(day));
    QStringList labels;
    double bottom = -layout.line;
    for (const auto& hour : layout.hours) {
        labels << hour.text;
        QVERIFY(hour.label.top() >= bottom);
        bottom = hour.label.bottom();
    }
    QCOMPARE(labels, (QStringList{"00:00", "11:00", "12:00", "13:00", "14:00", "00:00"}));
}

void DayTimelineTest::hoursThatAreCutOutAreTold()
{
    auto day = dayWith({});
    day.shown = {clock(8h), clock(20h)};
    day.hours = core::fullHours(kZone, day.shown);
    const auto timeline = timelineOf(day);
    const auto layout = layoutOf(timeline);
    QCOMPARE(layout.cuts.size(), std::size_t{1});
    QCOMPARE(layout.cuts.front().length, core::Duration{4h});
    const QRect place = layout.cuts.front().place.toRect();
    QVERIFY(place.height() >= layout.line);
    QImage empty(place.size(), QImage::Format_RGB32);
    empty.fill(timeline.palette.color(QPalette::Base));
    QVERIFY(painted(timeline).copy(place.adjusted(0, 4, 0, -4)) !=
            empty.copy(0, 0, place.width(), place.height() - 8));
}

void DayTimelineTest::barHasTheColourOfTheEvaluation()
{
    const auto timeline =
        timelineOf(dayWith({part(Kind::Evaluated, 9h, 10h, core::Verdict::Achieved)}));
    const QImage image = painted(timeline);
    const auto layout = layoutOf(timeline);
    const QRectF place = layout.places.front();
    const QColor tone = ui::toneOf(core::Verdict::Achieved).fill;
    const auto colourAt = [&](double x, double y) {
        return image.pixel(static_cast<int>(x), static_cast<int>(y));
    };
    QCOMPARE(colourAt(place.left() + 1, place.center().y()), tone.rgb());
    QCOMPARE(colourAt(place.right() - 3, place.bottom() - layout.line),
             ui::mixed(tone, timeline.palette.color(QPalette::Base), 0.26F).rgb());
    QCOMPARE(colourAt(place.right() - 3, place.bottom() + layout.line * 2),
             timeline.palette.color(QPalette::Base).rgb());
}

void DayTimelineTest::evaluationsDifferWithoutColour()
{
    std::set<std::set<std::pair<int, int>>> fills;
    std::set<std::set<std::pair<int, int>>> signs;
    for (const core::Verdict verdict : ui::kVerdicts) {
        fills.insert(inked([&](QPainter& painter) {
            ui::paintVerdict(painter, verdict, {0, 0, 40, 40});
        }));
        signs.insert(inked([&](QPainter& painter) {
            ui::paintSign(painter, verdict, {8, 8, 24, 24});
        }));
    }
    QCOMPARE(fills.size(), ui::kVerdicts.size());
    QCOMPARE(signs.size(), ui::kVerdicts.size());
    QVERIFY(!signs.contains({}));
}

void DayTimelineTest::signsContrastWithTheirColours()
{
    for (const core::Verdict verdict : ui::kVerdicts) {
        const QColor fill = ui::toneOf(verdict).fill;
        QVERIFY2(ui::contrastOf(fill, ui::inkOn(fill)) >= 4.5, qPrintable(fill.name()));
    }
}

void DayTimelineTest::lengthsAgreeWithTheirTimes()
{
    auto worked = part(Kind::Unrated, 10h, 10h);
    const auto sentence = [&](core::Duration from, core::Duration to) {
        worked.span = {clock(10h) + from, clock(10h) + to};
        return ui::text::partSentence(worked, kZone);
    };
    QCOMPARE(sentence(10s, 5min + 50s), "Report · 10:00 – 10:05 · 5 min");
    QCOMPARE(sentence(50s, 5min + 10s), "Report · 10:00 – 10:05 · 5 min");
    QCOMPARE(sentence(5s, 45s), "Report · 10:00 – 10:00 · less than 1 min");
    worked.overtime = 6min + 20s;
    QCOMPARE(sentence(50s, 17min + 10s), "Report · 10:00 – 10:17 · 10 min + 7 min");
    worked.overtime = 50s;
    QCOMPARE(sentence(50s, 11min + 40s), "Report · 10:00 – 10:11 · 11 min");
}

void DayTimelineTest::arrowKeysChooseAndDescribeParts()
{
    const auto day =
        timeline(dayWith({part(Kind::Evaluated, 9h, 10h, core::Verdict::Focused),
                          part(Kind::Awaiting, 10h, 11h), part(Kind::Slot, 13h, 14h)}));
    QSignalSpy reached(day.get(), &DayTimeline::reached);
    day->setFocus(Qt::TabFocusReason);
    QCOMPARE(day->accessibleDescription(),
             QStringLiteral("Report · 13:00 – 14:00 · to come · 1 h"));
    press(Qt::Key_Up);
    QCOMPARE(day->accessibleDescription(),
             QStringLiteral("Report · 10:00 – 11:00 · how did it go? · 1 h"));
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    QCOMPARE(day->accessibleDescription(),
             QStringLiteral("Report · 09:00 – 10:00 · Focused · 1 h"));
    press(Qt::Key_Down);
    QCOMPARE(day->accessibleDescription(),
             QStringLiteral("Report · 10:00 – 11:00 · how did it go? · 1 h"));
    QVERIFY(reached.size() >= 4);
}

void DayTimelineTest::draggedBoundSnapsAndIsEmittedOnRelease()
{
    const auto model = dayWith({});
    const auto day = timeline(model);
    QSignalSpy wishes(day.get(), &DayTimeline::changeWished);
    auto* end = shown<TimeHandle>(day.get(), "end");
    dragTo(end, model, clock(14h + 2min));
    QCOMPARE(day->day().sessions.front().span.end, clock(14h));
    QVERIFY(wishes.isEmpty());
    QTest::mouseRelease(end, Qt::LeftButton);
    QCOMPARE(wishes.size(), 1);
    QVERIFY((wishes.front().at(1).value<core::Span>() == core::Span{clock(9h), clock(14h)}));
    // The session has not changed yet.
    QCOMPARE(day->day().sessions.front().span.end, clock(15h));
}

void DayTimelineTest::escapeCancelsDragging()
{
    const auto model = dayWith({});
    const auto day = timeline(model);
    QSignalSpy wishes(day.get(), &DayTimeline::changeWished);
    auto* end = shown<TimeHandle>(day.get(), "end");
    end->setFocus();
    dragTo(end, model, clock(14h));
    press(Qt::Key_Escape);
    QCOMPARE(end->instant(), clock(15h));
    QTest::mouseRelease(end, Qt::LeftButton);
    QVERIFY(wishes.isEmpty());
}

void DayTimelineTest::updateOfTheDayKeepsADraggedBound()
{
    const auto model = dayWith({});
    const auto day = timeline(model);
    auto* end = shown<TimeHandle>(day.get(), "end");
    dragTo(end, model, clock(14h));
    auto later = dayWith({});
    later.now = clock(12h + 1min);
    day->offer(later, kZone);
    QCOMPARE(end->instant(), clock(14h));
    QCOMPARE(day->day().sessions.front().span.end, clock(14h));
    QTest::mouseRelease(end, Qt::LeftButton);
}

void DayTimelineTest::keysMoveABound_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("isShifted");
    QTest::addColumn<core::Instant>("begin");
    QTest::newRow("down-is-later") << Qt::Key_Down << false << clock(9h + 5min);
    QTest::newRow("up-is-earlier") << Qt::Key_Up << false << clock(8h + 55min);
    QTest::newRow("right-is-later") << Qt::Key_Right << false << clock(9h + 5min);
    QTest::newRow("left-is-earlier") << Qt::Key_Left << false << clock(8h + 55min);
    QTest::newRow("shift-is-a-minute") << Qt::Key_Down << true << clock(9h + 1min);
}

void DayTimelineTest::keysMoveABound()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const bool, isShifted);
    QFETCH(const core::Instant, begin);
    const auto day = timeline(dayWith({}));
    QSignalSpy wishes(day.get(), &DayTimeline::changeWished);
    shown<TimeHandle>(day.get(), "begin")->setFocus();
    press(key, isShifted ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(wishes.size(), 1);
    QVERIFY((wishes.front().at(1).value<core::Span>() == core::Span{begin, clock(15h)}));
}

void DayTimelineTest::handlesKeepTheFocusWhenSessionsChange()
{
    auto model = dayWith({});
    const auto day = timeline(model);
    auto* end = shown<TimeHandle>(day.get(), "end");
    end->setFocus();
    model.sessions.front().canMoveBegin = false;
    model.sessions.front().span.end = clock(14h);
    day->offer(model, kZone);
    QCOMPARE(QApplication::focusWidget(), end);
    QCOMPARE(end->instant(), clock(14h));
    QCOMPARE(end->accessibleName(), QStringLiteral("Session to 14:00"));
}

POMOTIDE_SUITE(DayTimelineTest, QApplication)
#include "tst_day_timeline.moc"
