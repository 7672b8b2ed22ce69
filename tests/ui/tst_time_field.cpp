// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/colour/roles.h"
#include "ui/widgets/length_field.h"
#include "ui/widgets/span_field.h"
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

    void turnWheel(int delta = 120, Qt::KeyboardModifiers keys = Qt::NoModifier) const
    {
        QWheelEvent event({5, 5}, field->mapToGlobal(QPointF(5, 5)), {}, {0, delta}, Qt::NoButton,
                          keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &event);
    }
    /// Replaces what the field has, as a user does who tabs into it.
    void type(const char* text) const
    {
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] bool isMarked() const
    {
        const QImage picture = field->grab().toImage();
        const QColor edge = picture.pixelColor(picture.width() / 2, 0);
        return edge == ui::colourOf(ui::ColourRole::Danger, field->palette());
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

/// Typing, wheel, clicks and keys in fields for times of day and lengths.
class TimeFieldTest final : public QObject {
    Q_OBJECT

private slots:
    void theWheelStepsOnlyWhereTheFocusIs();
    void stepsOfTouchpadsAddUp();
    void stepsAreFiveMinutesOrAnHour_data() const;
    void stepsAreFiveMinutesOrAnHour();
    void stepsGoRoundTheClock();
    void typedTextIsUnderstood_data() const;
    void typedTextIsUnderstood();
    void unreadableTextStaysAndIsMarked();
    void unreadableTextTakesNoStep();
    void undoBringsBackWhatEscapeTook();
    void whatUndoBringsBackIsSaidOnlyWhereTheFocusIs();
    void undoTakesBackASteppedTime();
    void theOfferedTimeTypedAgainIsNoEdit();
    void aDoubleClickSelectsAll();
    void theEndOfASpanCountsFromItsBegin();
    void severalHoursAreTypedInOneField_data();
    void severalHoursAreTypedInOneField();
    void severalHoursHaveTheRoomOfBothFields();
    void aLengthOutOfRangeIsNotChanged();
    void anOptionalLengthMayBeEmpty();
    void lengthsAreSteppedWithinTheirRange();
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
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{9h + 5min});
    form.turnWheel(-120, Qt::ShiftModifier);
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{8h + 5min});
}

void TimeFieldTest::stepsOfTouchpadsAddUp()
{
    const Form form;
    form.field->setFocus();
    for (int part = 0; part < 7; ++part) {
        form.turnWheel(15);
    }
    QVERIFY(!form.field->isTouched());
    form.turnWheel(15);
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{9h + 5min});
}

void TimeFieldTest::stepsAreFiveMinutesOrAnHour_data() const
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withShift");
    QTest::addColumn<QString>("expected");
    QTest::newRow("up") << int(Qt::Key_Up) << false << "09:05";
    QTest::newRow("down") << int(Qt::Key_Down) << false << "09:00";
    QTest::newRow("Shift and up") << int(Qt::Key_Up) << true << "10:02";
    QTest::newRow("Shift and down") << int(Qt::Key_Down) << true << "08:02";
    QTest::newRow("page up") << int(Qt::Key_PageUp) << false << "10:02";
    QTest::newRow("page down") << int(Qt::Key_PageDown) << false << "08:02";
}

void TimeFieldTest::stepsAreFiveMinutesOrAnHour()
{
    QFETCH(const int, key);
    QFETCH(const bool, withShift);
    const Form form;
    form.field->offer({9h + 2min});
    form.field->setCursorPosition(1); // where the cursor is does not matter
    QTest::keyClick(form.field, Qt::Key(key), withShift ? Qt::ShiftModifier : Qt::NoModifier);
    QTEST(form.field->text(), "expected");
}

void TimeFieldTest::stepsGoRoundTheClock()
{
    const Form form;
    form.field->offer({23h});
    form.field->selectAll();
    QTest::keyClick(form.field, Qt::Key_PageUp);
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{0h});
    QTest::keyClick(form.field, Qt::Key_Down);
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{23h + 55min});
}

void TimeFieldTest::typedTextIsUnderstood_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reading");
    QTest::newRow("an hour") << "9"
                             << "09:00, in 30 min";
    QTest::newRow("three digits") << "930"
                                  << "09:30, in 1 h";
    QTest::newRow("a full stop") << "9.30"
                                 << "09:30, in 1 h";
    QTest::newRow("German") << "9 Uhr 30"
                            << "09:30, in 1 h";
    QTest::newRow("a word") << "noon"
                            << "12:00, in 3 h 30 min";
    QTest::newRow("in the evening") << "9:30 pm"
                                    << "21:30, in 13 h";
    QTest::newRow("tomorrow") << "8"
                              << "08:00, in 23 h 30 min";
    QTest::newRow("now") << "8:30"
                         << "08:30, now";
    QTest::newRow("so much more") << "+25"
                                  << "09:25, in 55 min";
    QTest::newRow("so long from now") << "in 20 min"
                                      << "08:50, in 20 min";
    QTest::newRow("half a time") << "9:"
                                 << "not a time yet";
    QTest::newRow("no time") << "25:00"
                             << "not a time yet";
    QTest::newRow("the text offered") << "09:0"
                                      << "not a time yet";
}

void TimeFieldTest::typedTextIsUnderstood()
{
    QFETCH(const QString, typed);
    const Form form;
    form.field->setBase([] { return core::TimeOfDay{9h}; });
    form.field->setNow([] { return core::TimeOfDay{8h + 30min}; });
    QCOMPARE(form.field->reading(), QString());
    form.field->offer({10h});
    form.type(qPrintable(typed));
    QTEST(form.field->reading(), "reading");
    QCOMPARE(form.field->accessibleDescription(), form.field->reading());
}

void TimeFieldTest::unreadableTextStaysAndIsMarked()
{
    const Form form;
    form.type("25:00");
    QVERIFY(!form.isMarked()); // the user is still typing
    form.other->setFocus();
    QVERIFY(form.isMarked());
    form.field->offer({11h});
    form.field->accept();
    QCOMPARE(form.field->text(), "25:00");
    QVERIFY(!form.field->isReadable());
    form.type("12");
    form.other->setFocus();
    QVERIFY(!form.isMarked());
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{12h});
}

void TimeFieldTest::unreadableTextTakesNoStep()
{
    const Form form;
    form.type("25:00");
    QTest::keyClick(form.field, Qt::Key_Up);
    form.turnWheel();
    QCOMPARE(form.field->text(), "25:00");
}

void TimeFieldTest::undoBringsBackWhatEscapeTook()
{
    const Form form;
    form.type("1015");
    QTest::keyClick(form.field, Qt::Key_Escape);
    QCOMPARE(form.field->text(), "09:00");
    QVERIFY(!form.field->isTouched());
    QCOMPARE(form.field->reading(), "As before; Ctrl+Z brings back what you typed");
    QTest::keySequence(form.field, QKeySequence::Undo);
    QCOMPARE(form.field->text(), "1015");
    QVERIFY(form.field->timeOfDay() == core::TimeOfDay{10h + 15min});
}

void TimeFieldTest::whatUndoBringsBackIsSaidOnlyWhereTheFocusIs()
{
    const Form form;
    form.type("1015");
    QTest::keyClick(form.field, Qt::Key_Escape);
    const QSignalSpy reverted(form.field, &ui::TypedField::reverted);
    form.other->setFocus();
    QCOMPARE(form.field->reading(), QString());
    QCOMPARE(reverted.size(), 1);
    form.field->setFocus();
    form.other->setFocus();
    QCOMPARE(reverted.size(), 1);
}

void TimeFieldTest::undoTakesBackASteppedTime()
{
    const Form form;
    form.field->setFocus();
    QTest::keyClick(form.field, Qt::Key_Up);
    QTest::keySequence(form.field, QKeySequence::Undo);
    QCOMPARE(form.field->text(), "09:00");
    QVERIFY(!form.field->isTouched());
}

void TimeFieldTest::theOfferedTimeTypedAgainIsNoEdit()
{
    const Form form;
    form.type("09:00");
    QVERIFY(!form.field->isTouched());
    form.field->offer({11h});
    QCOMPARE(form.field->text(), "11:00");
}

void TimeFieldTest::aDoubleClickSelectsAll()
{
    const Form form;
    QTest::mouseClick(form.field, Qt::LeftButton);
    QTest::mouseDClick(form.field, Qt::LeftButton);
    QCOMPARE(form.field->selectedText(), "09:00");
}

void TimeFieldTest::theEndOfASpanCountsFromItsBegin()
{
    ui::SpanField span;
    span.offer({9h}, {17h});
    span.last()->selectAll();
    QTest::keyClicks(span.last(), "+1:30");
    QVERIFY(span.to() == core::TimeOfDay{10h + 30min});
    QCOMPARE(span.reading(), QStringLiteral("09:00 – 10:30"));
    span.first()->selectAll();
    QTest::keyClicks(span.first(), "x");
    QCOMPARE(span.reading(), "not a time yet");
}

void TimeFieldTest::severalHoursAreTypedInOneField_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reading");
    const QString both = QStringLiteral("09:00 – 12:00, 14:00 – 18:00");
    QTest::newRow("the first") << true << "9-12, 14-18" << both;
    QTest::newRow("the second") << false << "12, 14-18" << both;
    QTest::newRow("half of it") << true << "9-12, 14"
                                << "not a time yet";
}

void TimeFieldTest::severalHoursAreTypedInOneField()
{
    QFETCH(const bool, isFirst);
    QFETCH(const QString, typed);
    ui::SpanField span;
    span.offer({9h}, {17h});
    ui::TimeField* const field = isFirst ? span.first() : span.last();
    field->selectAll();
    QTest::keyClicks(field, typed);
    QTEST(span.reading(), "reading");
}

void TimeFieldTest::severalHoursHaveTheRoomOfBothFields()
{
    ui::SpanField span;
    span.offer({9h}, {17h});
    span.show();
    const QSize usual = span.sizeHint();
    span.first()->selectAll();
    QTest::keyClicks(span.first(), "9:00-12:30, 14:00-18:00");
    QVERIFY(!span.last()->isVisible());
    QCOMPARE(span.sizeHint(), usual);
    QCOMPARE(span.first()->sizeHint().height(), usual.height());
    QCOMPARE(span.first()->minimumWidth(), usual.width());
    span.keepFirst();
    QVERIFY(span.last()->isVisible());
    QCOMPARE(span.first()->text() + ' ' + span.last()->text(), "09:00 12:30");
}

void TimeFieldTest::aLengthOutOfRangeIsNotChanged()
{
    ui::LengthField field({.least = 1min, .most = 3h});
    field.offer(25min);
    field.selectAll();
    QTest::keyClicks(&field, "4h");
    QVERIFY(!field.isReadable());
    QCOMPARE(field.reading(), "not a length from 1 min to 3 h yet");
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), "4h");
    field.selectAll();
    QTest::keyClicks(&field, "1:30");
    QCOMPARE(field.reading(), "1 h 30 min");
    QVERIFY(field.length() == 90min);
}

void TimeFieldTest::anOptionalLengthMayBeEmpty()
{
    ui::LengthField field({.least = 1min, .most = 3h});
    field.offer(25min);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QVERIFY(!field.isReadable());
    field.setOptional(true);
    QVERIFY(field.isReadable());
    QVERIFY(!field.length());
}

void TimeFieldTest::lengthsAreSteppedWithinTheirRange()
{
    ui::LengthField field({.least = 1min, .most = 3h});
    field.offer(12min);
    QStringList texts;
    for (const auto key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up,
                           Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_PageUp}) {
        QTest::keyClick(&field, key);
        texts << field.text();
    }
    QCOMPARE(texts.join(" | "),
             "15 min | 10 min | 5 min | 1 min | 5 min | 1 h 5 min | 2 h 5 min | 3 h");
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
