// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/upcoming_fixture.h"
#include "ui/pages/upcoming/session_row.h"
#include "ui/text/refusal_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/day_strip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/time_handle.h"

#include <QPushButton>

using namespace pomotide;

namespace {

using ui::SessionRow;
using ui::TimeHandle;

constexpr core::LocalDate kTuesday = kToday + std::chrono::days(1);

core::Instant utc(std::chrono::sys_days date, std::chrono::minutes sinceMidnight)
{
    return date + sinceMidnight;
}

} // namespace

/// The sessions on the Upcoming page: dragging bounds, and other zones.
class UpcomingDragTest final : public UpcomingFixture {
    Q_OBJECT

private slots:
    void draggedEndChangesTheSession();
    void keysMoveABound();
    void refusedBoundIsExplainedBesideTheSession();
    void skippedSessionHasNoHandles();
    void beginOfTheCurrentSessionCannotBeDragged();
    void handlesFollowTheButtonsInTheTabOrder();
    void fixedZoneIsShown();
    void exactTimesAreShownWhereClocksChange_data();
    void exactTimesAreShownWhereClocksChange();

private:
    [[nodiscard]] SessionRow* row(std::size_t place) const
    {
        const core::SessionKey key = m_core->sessions().at(place).key;
        for (auto* each : m_page->findChildren<SessionRow*>()) {
            if (each->session().key == key && each->isVisible()) {
                return each;
            }
        }
        qFatal("No such row.");
        return nullptr;
    }
};

void UpcomingDragTest::draggedEndChangesTheSession()
{
    auto* end = shown<TimeHandle>(row(1), "end");
    const QPoint centre = end->rect().center();
    const int perHour = (end->x() - shown<TimeHandle>(row(1), "begin")->x()) / 8;
    QTest::mousePress(end, Qt::LeftButton, {}, centre);
    QTest::mouseMove(end, centre + QPoint(2 * perHour, 0));
    QTest::mouseRelease(end, Qt::LeftButton, {}, end->rect().center());

    const core::Span span = m_core->sessions().at(1).span;
    QCOMPARE(span.begin, at(kTuesday, 9h));
    QVERIFY(span.end > at(kTuesday, 18h + 40min) && span.end < at(kTuesday, 19h + 20min));
    QCOMPARE(span.end, std::chrono::floor<std::chrono::minutes>(span.end));
    QCOMPARE((span.end - at(kTuesday, 0h)) % 5min, core::Duration(0));
}

void UpcomingDragTest::keysMoveABound()
{
    shown<TimeHandle>(row(1), "begin")->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_core->sessions().at(1).span.begin, at(kTuesday, 9h + 4min));
    QCOMPARE(QApplication::focusWidget(), shown<TimeHandle>(row(1), "begin"));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Session from 09:04"));
}

void UpcomingDragTest::refusedBoundIsExplainedBesideTheSession()
{
    auto* end = shown<TimeHandle>(row(1), "end");
    QTest::mousePress(end, Qt::LeftButton, {}, end->rect().center());
    QTest::mouseMove(end, QPoint(-end->x(), end->rect().center().y()));
    QTest::mouseRelease(end, Qt::LeftButton);
    QCOMPARE(sentenceIn<ui::InlineMessage>(row(1)),
             ui::text::refusal(core::Outcome::EndsBeforeBegin));
    QCOMPARE(end->instant(), at(kTuesday, 17h));
}

void UpcomingDragTest::skippedSessionHasNoHandles()
{
    pressButton(shown(row(1), "skip"));
    for (const auto* handle : row(1)->findChildren<TimeHandle*>()) {
        QVERIFY(!handle->isVisible());
    }
    press(Qt::Key_Space);
    QVERIFY(shown<TimeHandle>(row(1), "begin")->isEnabled());
}

void UpcomingDragTest::beginOfTheCurrentSessionCannotBeDragged()
{
    QVERIFY(row(0)->findChild<TimeHandle*>("begin") == nullptr);
    QVERIFY(shown<TimeHandle>(row(0), "end")->isEnabled());
}

void UpcomingDragTest::handlesFollowTheButtonsInTheTabOrder()
{
    shown(row(1), "skip")->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown(row(1), "begin"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown(row(1), "end"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown(row(2), "from"));
}

void UpcomingDragTest::fixedZoneIsShown()
{
    auto rules = m_core->state().hours.rules;
    for (auto& rule : rules) {
        rule.zone = kZone.id();
    }
    QCOMPARE(m_core->run(core::SetWorkHours{rules}), core::Outcome::Done);
    QVERIFY2(shown<ui::SecondaryLabel>(row(1), {})->text().endsWith("09:00 – 17:00 in Berlin"),
             qPrintable(shown<ui::SecondaryLabel>(row(1), {})->text()));
}

void UpcomingDragTest::exactTimesAreShownWhereClocksChange_data()
{
    QTest::addColumn<core::Span>("span");
    QTest::addColumn<QString>("text");
    // Clocks go back from 3 to 2 at one o'clock UTC.
    const std::chrono::sys_days sunday{2026y / 10 / 25};
    QTest::newRow("a-day-without-a-change")
        << core::Span{utc(sunday, 8h), utc(sunday, 16h)} << QString();
    QTest::newRow("inside") << core::Span{utc(sunday, 0h), utc(sunday, 3h)}
                            << QStringLiteral(
                                   "clocks change: from 02:00 (UTC+02:00) to 04:00 (UTC+01:00)");
    QTest::newRow("just-after")
        << core::Span{utc(sunday, 1h + 30min), utc(sunday, 5h)}
        << QStringLiteral("clocks change: from 02:30 (UTC+01:00) to 06:00 (UTC+01:00)");
    QTest::newRow("just-before")
        << core::Span{utc(sunday, -3h), utc(sunday, 0h)}
        << QStringLiteral("clocks change: from 23:00 (UTC+02:00) to 02:00 (UTC+02:00)");
}

void UpcomingDragTest::exactTimesAreShownWhereClocksChange()
{
    QFETCH(const core::Span, span);
    QFETCH(const QString, text);
    const core::ScriptedZone berlin{
        "Europe/Berlin", 2h, {{.at = utc({2026y / 10 / 25}, 1h), .offset = 1h}}};
    QCOMPARE(ui::clockChangeText(berlin, span), text);
}

POMOTIDE_SUITE(UpcomingDragTest, QApplication)
#include "tst_upcoming_drag.moc"
