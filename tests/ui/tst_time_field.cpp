// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/widgets/time_field.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTest>
#include <QWheelEvent>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// A field for nine o'clock beside another, which has the focus.
struct Form {
    Form()
    {
        auto* row = new QHBoxLayout(&window);
        row->addWidget(other);
        row->addWidget(field);
        field->offer({9h});
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        other->setFocus();
    }

    void turnWheel() const
    {
        QWheelEvent event({5, 5}, field->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &event);
    }
    /// True if the field keeps Escape from the shortcuts of its window.
    [[nodiscard]] bool takesEscape() const
    {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(field, &event);
        return event.isAccepted();
    }

    QWidget window;
    QLineEdit* other = new QLineEdit(&window);
    ui::TimeField* field = new ui::TimeField(&window);
};

} // namespace

/// Wheel, clicks and Escape in a field for a time of day.
class TimeFieldTest final : public QObject {
    Q_OBJECT

private slots:
    void theWheelStepsOnlyWhereTheFocusIs();
    void stepsAreHoursWhereTheCursorIsInThem();
    void stepsGoRoundTheClock();
    void escapeIsTheFieldsOnlyAfterTyping();
    void onlyTheFirstClickSelectsAll();
    void theFirstDragKeepsItsSelection();
};

void TimeFieldTest::theWheelStepsOnlyWhereTheFocusIs()
{
    const Form form;
    form.turnWheel();
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{9h});
    QVERIFY(!form.field->isTouched());
    form.field->setFocus();
    form.field->selectAll();
    form.turnWheel();
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{10h});
}

void TimeFieldTest::stepsAreHoursWhereTheCursorIsInThem()
{
    const Form form;
    form.field->setCursorPosition(1);
    QTest::keyClick(form.field, Qt::Key_Up);
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{10h});
    form.field->setCursorPosition(static_cast<int>(form.field->text().size()));
    QTest::keyClick(form.field, Qt::Key_Up);
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{10h + 5min});
}

void TimeFieldTest::stepsGoRoundTheClock()
{
    const Form form;
    form.field->offer({23h});
    form.field->selectAll();
    QTest::keyClick(form.field, Qt::Key_Up);
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{0h});
    QTest::keyClick(form.field, Qt::Key_Down);
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{23h});
}

void TimeFieldTest::escapeIsTheFieldsOnlyAfterTyping()
{
    const Form form;
    form.field->setFocus();
    QVERIFY(!form.takesEscape());
    QTest::keyClicks(form.field, "1");
    QVERIFY(form.takesEscape());
    QTest::keyClick(form.field, Qt::Key_Escape);
    QVERIFY(!form.takesEscape());
}

void TimeFieldTest::onlyTheFirstClickSelectsAll()
{
    const Form form;
    QTest::mouseClick(form.field, Qt::LeftButton);
    QCOMPARE(form.field->selectedText(), form.field->text());
    QTest::mouseClick(form.field, Qt::LeftButton);
    QCOMPARE(form.field->selectedText(), QString());
}

void TimeFieldTest::theFirstDragKeepsItsSelection()
{
    const Form form;
    const QPoint end(form.field->width() - 1, form.field->height() / 2);
    QTest::mousePress(form.field, Qt::LeftButton);
    QMouseEvent drag(QEvent::MouseMove, end, form.field->mapToGlobal(end), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(form.field, &drag);
    const QString dragged = form.field->selectedText();
    QVERIFY(!dragged.isEmpty() && dragged != form.field->text());
    QTest::mouseRelease(form.field, Qt::LeftButton, {}, end);
    QCOMPARE(form.field->selectedText(), dragged);
}

POMOTIDE_SUITE(TimeFieldTest, QApplication)
#include "tst_time_field.moc"
