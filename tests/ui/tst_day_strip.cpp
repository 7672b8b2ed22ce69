// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/colour/ink.h"
#include "ui/widgets/day_strip.h"
#include "ui/widgets/time_handle.h"
#include "ui/widgets/verdict_tones.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>

#include <cmath>
#include <set>

using namespace pomotide;

namespace {

using Kind = core::DayPart::Kind;
using ui::DayPicture;
using ui::DayStrip;
using ui::TimeHandle;

constexpr std::array kVerdicts = {core::Verdict::Achieved, core::Verdict::Focused,
                                  core::Verdict::Interrupted, core::Verdict::Distracted};
constexpr QSize kSize(960, 80);

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
    core::DayModel day{.now = clock(12h),
                       .shown = {clock(8h), clock(16h)},
                       .hours = core::fullHours(kZone, {clock(8h), clock(16h)}),
                       .sessions = {{.key = core::SessionId{0},
                                     .span = session,
                                     .planned = session,
                                     .canMoveBegin = true,
                                     .canMoveEnd = true}},
                       .parts = std::move(parts)};
    return day;
}

QImage painted(const DayPicture& picture)
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(picture.palette.color(QPalette::Window));
    QPainter painter(&image);
    ui::paint(painter, picture, image.rect());
    return image;
}

DayPicture pictureOf(const core::DayModel& day)
{
    return {.day = day, .zone = &kZone, .palette = QPalette(), .focused = {}, .dragged = {}};
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

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

class DayStripTest final : public QObject {
    Q_OBJECT

private slots:
    void partsArePaintedAtTheirTimes();
    void timeIsMirroredInRightToLeftLayouts();
    void evaluationsDifferWithoutColour();
    void signsContrastWithTheirColours();
    void theRunningPartIsFilledUpToNow();
    void gapsAreNotPainted();
    void labelsOfHoursDoNotTouch_data();
    void labelsOfHoursDoNotTouch();

    void arrowKeysChooseAndDescribeParts();
    void draggedBoundSnapsAndIsEmittedOnRelease();
    void escapeCancelsDragging();
    void updateOfTheDayKeepsADraggedBound();
    void keysMoveABound_data();
    void keysMoveABound();
    void handlesKeepTheFocusWhenSessionsChange();

private:
    /// Returns a strip that is shown and has the focus.
    static std::unique_ptr<DayStrip> strip(const core::DayModel& day)
    {
        auto strip = std::make_unique<DayStrip>(DayPicture::Form::Full);
        strip->resize(kSize);
        strip->offer(day, kZone);
        strip->show();
        if (!QTest::qWaitForWindowActive(strip.get())) {
            qFatal("The strip was not shown.");
        }
        return strip;
    }
    static void dragTo(TimeHandle* handle, const DayStrip& strip, core::Instant instant)
    {
        const DayPicture picture = pictureOf(strip.day());
        const auto axis = ui::axisOf(picture, strip.fontMetrics(), strip.rect());
        const double by = axis.xOf(instant) - axis.xOf(handle->instant());
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        QTest::mouseMove(handle, handle->rect().center() + QPoint(static_cast<int>(by), 0));
    }
};

void DayStripTest::partsArePaintedAtTheirTimes()
{
    const auto picture =
        pictureOf(dayWith({part(Kind::Evaluated, 9h, 10h, core::Verdict::Achieved)}));
    const QImage image = painted(picture);
    const QFontMetrics metrics(QApplication::font());
    const QRectF place = ui::placeOf(picture, 0, metrics, image.rect());
    const QColor tone = ui::toneOf(core::Verdict::Achieved).fill;
    const int y = static_cast<int>(place.bottom()) - 3;
    QCOMPARE(image.pixelColor(static_cast<int>(place.left()) + 2, y), tone);
    QCOMPARE(image.pixelColor(static_cast<int>(place.right()) - 2, y), tone);
    QVERIFY(image.pixelColor(static_cast<int>(place.left()) - 2, y) != tone);
    QVERIFY(image.pixelColor(static_cast<int>(place.right()) + 2, y) != tone);

    const auto axis = ui::axisOf(picture, metrics, image.rect());
    QCOMPARE(axis.instantAt(place.left()), clock(9h));
    QCOMPARE(axis.instantAt(place.right()), clock(10h));
}

void DayStripTest::timeIsMirroredInRightToLeftLayouts()
{
    auto picture = pictureOf(dayWith({part(Kind::Evaluated, 9h, 10h, core::Verdict::Achieved)}));
    const QFontMetrics metrics(QApplication::font());
    const QRectF usual = ui::placeOf(picture, 0, metrics, QRect({}, kSize));
    picture.isMirrored = true;
    const QRectF mirrored = ui::placeOf(picture, 0, metrics, QRect({}, kSize));
    QVERIFY(std::abs(mirrored.left() - (kSize.width() - usual.right())) < 0.01);
    QVERIFY(std::abs(mirrored.width() - usual.width()) < 0.01);
}

void DayStripTest::evaluationsDifferWithoutColour()
{
    std::set<std::set<std::pair<int, int>>> fills;
    std::set<std::set<std::pair<int, int>>> signs;
    for (const core::Verdict verdict : kVerdicts) {
        fills.insert(inked([&](QPainter& painter) {
            ui::paintVerdict(painter, verdict, {0, 0, 40, 40});
        }));
        signs.insert(inked([&](QPainter& painter) {
            ui::paintSign(painter, verdict, {8, 8, 24, 24});
        }));
    }
    QCOMPARE(fills.size(), kVerdicts.size());
    QCOMPARE(signs.size(), kVerdicts.size());
    QVERIFY(!signs.contains({}));
}

void DayStripTest::signsContrastWithTheirColours()
{
    for (const core::Verdict verdict : kVerdicts) {
        const QColor fill = ui::toneOf(verdict).fill;
        const double a = luminance(fill) + 0.05;
        const double b = luminance(ui::inkOn(fill)) + 0.05;
        QVERIFY2(std::max(a, b) / std::min(a, b) >= 4.5, qPrintable(fill.name()));
    }
}

void DayStripTest::theRunningPartIsFilledUpToNow()
{
    const auto picture = pictureOf(dayWith({part(Kind::Running, 11h, 14h)}));
    const QImage image = painted(picture);
    const QFontMetrics metrics(QApplication::font());
    const auto axis = ui::axisOf(picture, metrics, image.rect());
    const QRectF place = ui::placeOf(picture, 0, metrics, image.rect());
    const auto colourAt = [&](core::Instant instant) {
        return image.pixelColor(static_cast<int>(axis.xOf(instant)),
                                static_cast<int>(place.bottom()) - 3);
    };
    QCOMPARE(colourAt(clock(11h + 5min)), colourAt(clock(11h + 50min)));
    QCOMPARE(colourAt(clock(12h + 10min)), colourAt(clock(13h + 50min)));
    QVERIFY(colourAt(clock(11h + 50min)) != colourAt(clock(12h + 10min)));
}

void DayStripTest::gapsAreNotPainted()
{
    const auto day = dayWith(
        {part(Kind::Evaluated, 9h, 10h, core::Verdict::Focused), part(Kind::Slot, 13h, 14h)});
    const auto picture = pictureOf(day);
    const QImage image = painted(picture);
    const QImage empty = painted(pictureOf(dayWith({})));
    const auto axis = ui::axisOf(picture, QFontMetrics(QApplication::font()), image.rect());
    const QRect gap(QPoint(static_cast<int>(axis.xOf(clock(10h))) + 2, 0),
                    QPoint(static_cast<int>(axis.xOf(clock(13h))) - 2, kSize.height() - 1));
    QVERIFY(image != empty);
    QCOMPARE(image.copy(gap), empty.copy(gap));
}

void DayStripTest::labelsOfHoursDoNotTouch_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<std::chrono::hours>("from");
    QTest::addColumn<std::chrono::hours>("to");
    for (const char* const locale : {"C", "en_US", "de_DE"}) {
        QTest::addRow("%s, eight hours", locale) << QLocale(locale) << 9h << 17h;
        QTest::addRow("%s, an evening", locale) << QLocale(locale) << 15h << 23h;
        QTest::addRow("%s, all day", locale) << QLocale(locale) << 0h << 24h;
    }
}

void DayStripTest::labelsOfHoursDoNotTouch()
{
    QFETCH(QLocale, locale);
    QFETCH(std::chrono::hours, from);
    QFETCH(std::chrono::hours, to);
    QLocale::setDefault(locale);
    core::DayModel day = dayWith({});
    day.shown = {clock(from), clock(to)};
    day.hours = core::fullHours(kZone, day.shown);
    const DayPicture picture = pictureOf(day);
    const QFontMetrics metrics{QApplication::font()};
    for (int width = 200; width <= 1200; width += 7) {
        const QRectF rect(0, 0, width, 80);
        const auto labels = ui::hourLabels(picture, metrics, rect);
        QVERIFY(!labels.empty());
        double end = 0;
        for (const auto& [place, text] : labels) {
            QVERIFY(rect.contains(place));
            QVERIFY2(end < place.left() || end == 0,
                     qPrintable(QString("%1 within %2 pixels").arg(text).arg(width)));
            end = place.right();
        }
    }
    QLocale::setDefault(QLocale::c());
}

void DayStripTest::arrowKeysChooseAndDescribeParts()
{
    const auto day = strip(dayWith({part(Kind::Evaluated, 9h, 10h, core::Verdict::Focused),
                                    part(Kind::Awaiting, 10h, 11h), part(Kind::Slot, 13h, 14h)}));
    day->setFocus();
    QCOMPARE(day->accessibleDescription(), QStringLiteral("Report · 13:00 – 14:00 · to come"));
    press(Qt::Key_Left);
    QCOMPARE(day->accessibleDescription(),
             QStringLiteral("Report · 10:00 – 11:00 · how did it go?"));
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    QCOMPARE(day->accessibleDescription(), QStringLiteral("Report · 09:00 – 10:00 · Focused"));
    press(Qt::Key_Right);
    QCOMPARE(day->accessibleDescription(),
             QStringLiteral("Report · 10:00 – 11:00 · how did it go?"));
}

void DayStripTest::draggedBoundSnapsAndIsEmittedOnRelease()
{
    const auto day = strip(dayWith({}));
    QSignalSpy wishes(day.get(), &DayStrip::changeWished);
    auto* end = shown<TimeHandle>(day.get(), "end");
    dragTo(end, *day, clock(14h + 2min));
    QCOMPARE(day->day().sessions.front().span.end, clock(14h));
    QVERIFY(wishes.isEmpty());
    QTest::mouseRelease(end, Qt::LeftButton);
    QCOMPARE(wishes.size(), 1);
    QVERIFY((wishes.front().at(1).value<core::Span>() == core::Span{clock(9h), clock(14h)}));
    // The session has not changed yet.
    QCOMPARE(day->day().sessions.front().span.end, clock(15h));
}

void DayStripTest::escapeCancelsDragging()
{
    const auto day = strip(dayWith({}));
    QSignalSpy wishes(day.get(), &DayStrip::changeWished);
    auto* end = shown<TimeHandle>(day.get(), "end");
    end->setFocus();
    dragTo(end, *day, clock(14h));
    press(Qt::Key_Escape);
    QCOMPARE(end->instant(), clock(15h));
    QTest::mouseRelease(end, Qt::LeftButton);
    QVERIFY(wishes.isEmpty());
}

void DayStripTest::updateOfTheDayKeepsADraggedBound()
{
    const auto day = strip(dayWith({}));
    auto* end = shown<TimeHandle>(day.get(), "end");
    dragTo(end, *day, clock(14h));
    auto later = dayWith({});
    later.now = clock(12h + 1min);
    day->offer(later, kZone);
    QCOMPARE(end->instant(), clock(14h));
    QCOMPARE(day->day().sessions.front().span.end, clock(14h));
    QTest::mouseRelease(end, Qt::LeftButton);
}

void DayStripTest::keysMoveABound_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("isShifted");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<core::Instant>("begin");
    QTest::newRow("right-is-later") << Qt::Key_Right << false << false << clock(9h + 5min);
    QTest::newRow("left-is-earlier") << Qt::Key_Left << false << false << clock(8h + 55min);
    QTest::newRow("up-is-later") << Qt::Key_Up << false << false << clock(9h + 5min);
    QTest::newRow("down-is-earlier") << Qt::Key_Down << false << false << clock(8h + 55min);
    QTest::newRow("shift-is-a-minute") << Qt::Key_Right << true << false << clock(9h + 1min);
    QTest::newRow("mirrored-left-is-later") << Qt::Key_Left << false << true << clock(9h + 5min);
}

void DayStripTest::keysMoveABound()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const bool, isShifted);
    QFETCH(const bool, isMirrored);
    QFETCH(const core::Instant, begin);
    const auto day = strip(dayWith({}));
    day->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QSignalSpy wishes(day.get(), &DayStrip::changeWished);
    shown<TimeHandle>(day.get(), "begin")->setFocus();
    press(key, isShifted ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(wishes.size(), 1);
    QVERIFY((wishes.front().at(1).value<core::Span>() == core::Span{begin, clock(15h)}));
}

void DayStripTest::handlesKeepTheFocusWhenSessionsChange()
{
    auto model = dayWith({});
    const auto day = strip(model);
    auto* end = shown<TimeHandle>(day.get(), "end");
    end->setFocus();
    model.sessions.front().canMoveBegin = false;
    model.sessions.front().span.end = clock(14h);
    day->offer(model, kZone);
    QCOMPARE(QApplication::focusWidget(), end);
    QCOMPARE(end->instant(), clock(14h));
    QCOMPARE(end->accessibleName(), QStringLiteral("Session to 14:00"));
}

POMOTIDE_SUITE(DayStripTest, QApplication)
#include "tst_day_strip.moc"
