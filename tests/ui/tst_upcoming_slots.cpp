// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/upcoming_fixture.h"
#include "ui/colour/roles.h"
#include "ui/pages/upcoming/open_intentions.h"
#include "ui/pages/upcoming/slot_drag.h"
#include "ui/pages/upcoming/slot_list.h"
#include "ui/text/refusal_text.h"
#include "ui/widgets/intention_field.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTabBar>
#include <QToolButton>

using namespace pomotide;

namespace {

using Titles = std::vector<std::string>;
using ui::InlineMessage;
using ui::IntentionField;

} // namespace

/// The slots on the Upcoming page, on a Monday, 9:20, in a session until 17.
class UpcomingSlotsTest final : public UpcomingFixture {
    Q_OBJECT

public:
    UpcomingSlotsTest() : UpcomingFixture(Tab::Slots) {}

private slots:
    void slotsLookLikeTextUntilTheyAreUsed();
    void theSlotUnderThePointerIsAField();
    void titlesAreBelowEachOther();
    void theSlotWhereItWillLandIsLit();
    void oneMoreSlotThanIntentionsIsShown();
    void theOtherSlotsUnfold();
    void whatIsDroppedOnALaterSlotIsTheNext();
    void tabGoesFromSlotToSlot();
    void typedIntentionIsInsertedAtItsSlot();
    void chosenIntentionMovesToItsSlot();
    void passingThroughSlotsChangesNothing();
    void typedTextSurvivesAStateChange();
    void escapeRestoresTheIntention();
    void refusedTitleStaysTypedWithAReason();
    void everySlotShowsItsTimes();
    void noSlotIsShownAfterTheLastSession();
    void draggedIntentionMovesToTheSlot();
    void draggedSlotsChangePlaces();
    void otherThingsCannotBeDropped();
    void openIntentionsAreListed();

private:
    /// Drops the data on a slot.
    void dropOn(int place, const QMimeData* data)
    {
        const QWidget* list = shown(m_page.get(), "slotList");
        dropAt(slot(place)->mapTo(list, slot(place)->rect().center()), data);
    }
    void dropAt(const QPoint& point, const QMimeData* data)
    {
        QWidget* list = shown(m_page.get(), "slotList");
        QDragEnterEvent enter(point, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list, &enter);
        QDragMoveEvent move(point, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list, &move);
        QDropEvent drop(point, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list, &drop);
    }
    /// The times of the slots that have no field; empty if they are folded.
    [[nodiscard]] QString restText() const
    {
        const auto* rest = shown(m_page.get(), "slotList")->findChild<ui::SecondaryLabel*>();
        return rest->isVisible() ? rest->text() : QString();
    }
    /// Drags the data over a slot. Returns the slots that are lit then.
    std::vector<int> litOver(int place, const QMimeData* data)
    {
        QWidget* list = shown(m_page.get(), "slotList");
        const QPoint point = slot(place)->mapTo(list, slot(place)->rect().center());
        QDragEnterEvent enter(point, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list, &enter);
        QDragMoveEvent move(point, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list, &move);
        const QImage picture = list->grab().toImage();
        QDragLeaveEvent leave;
        QApplication::sendEvent(list, &leave);
        const QRgb lit = ui::colourOf(ui::ColourRole::Selected, list->palette()).rgb();
        std::vector<int> found;
        const auto filled = core::proposedIntentions(m_core->state()).size();
        for (int each = 0; each <= static_cast<int>(filled); ++each) {
            const QWidget* const row = slot(each)->parentWidget();
            if (picture.pixel(row->geometry().center().x(), row->geometry().bottom() + 2) == lit) {
                found.push_back(each);
            }
        }
        return found;
    }
    /// The slots that look like fields: with a frame.
    [[nodiscard]] std::vector<int> framed(int count) const
    {
        std::vector<int> found;
        for (int place = 0; place < count; ++place) {
            const QImage picture = slot(place)->grab().toImage();
            const int middle = picture.height() / 2;
            if (picture.pixel(0, middle) != picture.pixel(0, 0)) {
                found.push_back(place);
            }
        }
        return found;
    }
    void movePointerInto(QWidget* widget, bool isInside = true) const
    {
        const QPointF middle = widget->rect().center();
        QEnterEvent enter(middle, middle, middle);
        QEvent leave(QEvent::Leave);
        widget->setAttribute(Qt::WA_UnderMouse, isInside); // as the application does
        QApplication::sendEvent(widget, isInside ? &enter : &leave);
    }
    [[nodiscard]] core::IntentionId id(std::size_t place) const
    {
        return m_core->state().open.at(place).id;
    }
    [[nodiscard]] IntentionField* slot(int place) const
    {
        return shown<IntentionField>(m_page.get(), QStringLiteral("slot%1").arg(place));
    }
    void add(const std::string& title)
    {
        QCOMPARE(m_core->run(core::AddIntention{title, {}, {}}), core::Outcome::Added);
    }
    void beginTyping(int place)
    {
        slot(place)->setFocus(Qt::TabFocusReason);
        slot(place)->lineEdit()->selectAll();
    }
};

void UpcomingSlotsTest::slotsLookLikeTextUntilTheyAreUsed()
{
    add("Letter");
    add("Report");
    QCOMPARE(framed(3), std::vector<int>{});
    beginTyping(1);
    QCOMPARE(framed(3), std::vector<int>{1});
    type("Rep");
    m_page->findChild<QTabBar*>()->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_core->titles(), (Titles{"Letter", "Rep", "Report"}));
    QCOMPARE(framed(4), std::vector<int>{});
}

void UpcomingSlotsTest::theSlotUnderThePointerIsAField()
{
    add("Letter");
    movePointerInto(slot(1)->parentWidget());
    QCOMPARE(framed(2), std::vector<int>{1});
    movePointerInto(slot(1)->parentWidget(), false);
    QCOMPARE(framed(2), std::vector<int>{});
}

/// Also where the digits have different widths.
void UpcomingSlotsTest::titlesAreBelowEachOther()
{
    QLocale::setDefault(QLocale("en_US"));
    const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    m_core->advanceTo(at(kToday, 11h + 40min));
    QSet<int> places;
    for (int place = 0; place < 5; ++place) {
        add("Letter");
        QApplication::processEvents();
        places << slot(place)->x();
    }
    for (int place = 0; place < 5; ++place) {
        places << slot(place)->x();
    }
    QCOMPARE(places.size(), 1);
}

void UpcomingSlotsTest::oneMoreSlotThanIntentionsIsShown()
{
    QVERIFY(slot(0)->typed().isEmpty());
    QVERIFY(m_page->findChild<QWidget*>("slot1") == nullptr);
    add("Letter");
    QCOMPARE(slot(0)->typed(), QStringLiteral("Letter"));
    QVERIFY(slot(1)->typed().isEmpty());
}

void UpcomingSlotsTest::theOtherSlotsUnfold()
{
    auto* fold = shown<QToolButton>(m_page.get(), "foldSlots");
    QCOMPARE(fold->text(), QStringLiteral("and 20 more to come"));
    QVERIFY(restText().isEmpty());
    pressButton(fold);
    const QStringList times = restText().split('\n');
    QCOMPARE(times.size(), 20);
    QCOMPARE(times.first(), QStringLiteral("09:30 – 09:40"));
    add("Letter");
    QCOMPARE(restText().split('\n'), times.mid(1));
    m_core->advanceTo(at(kToday, 16h + 50min));
    m_page->refresh();
    QVERIFY(!fold->isVisible());
    QVERIFY(restText().isEmpty());
}

void UpcomingSlotsTest::whatIsDroppedOnALaterSlotIsTheNext()
{
    add("Letter");
    add("Report");
    pressButton(shown(m_page.get(), "foldSlots"));
    auto* list = shown(m_page.get(), "slotList");
    dropAt({list->width() / 2, list->height() - 5}, ui::toMimeData({id(0), false}).get());
    QCOMPARE(m_core->titles(), (Titles{"Report", "Letter"}));
}

void UpcomingSlotsTest::tabGoesFromSlotToSlot()
{
    beginTyping(0);
    type("Letter");
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), slot(1));
    type("Report");
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), slot(2));
    type("Receipts");
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), (Titles{"Letter", "Report", "Receipts"}));
}

void UpcomingSlotsTest::typedIntentionIsInsertedAtItsSlot()
{
    add("Letter");
    add("Report");
    beginTyping(0);
    type("Receipts");
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), (Titles{"Receipts", "Letter", "Report"}));
    QCOMPARE(slot(1)->typed(), QStringLiteral("Letter"));

    m_log->undo();
    QCOMPARE(m_core->titles(), (Titles{"Letter", "Report"}));
}

void UpcomingSlotsTest::chosenIntentionMovesToItsSlot()
{
    add("Letter");
    add("Report");
    add("Receipts");
    beginTyping(0);
    press(Qt::Key_Down);
    QTest::keyClick(slot(0)->view(), Qt::Key_End);
    QTest::keyClick(slot(0)->view(), Qt::Key_Return);
    QCOMPARE(m_core->titles(), (Titles{"Receipts", "Letter", "Report"}));
    m_log->undo();
    QCOMPARE(m_core->titles(), (Titles{"Letter", "Report", "Receipts"}));
}

void UpcomingSlotsTest::passingThroughSlotsChangesNothing()
{
    add("Letter");
    const QString undoableBefore = m_log->undoable();
    beginTyping(0);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(m_core->titles(), Titles{"Letter"});
    beginTyping(0);
    press(Qt::Key_Backspace);
    press(Qt::Key_Tab);
    QCOMPARE(m_core->titles(), Titles{"Letter"});
    QCOMPARE(slot(0)->typed(), QStringLiteral("Letter"));
    QCOMPARE(m_log->undoable(), undoableBefore);
}

void UpcomingSlotsTest::typedTextSurvivesAStateChange()
{
    beginTyping(0);
    type("Rep");
    add("Letter");
    m_core->advanceTo(kNow + 30s);
    m_page->refresh();
    type("ort");
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), (Titles{"Report", "Letter"}));
}

void UpcomingSlotsTest::escapeRestoresTheIntention()
{
    add("Letter");
    beginTyping(0);
    type("Rep");
    press(Qt::Key_Escape);
    QCOMPARE(slot(0)->typed(), QStringLiteral("Letter"));
    press(Qt::Key_Tab);
    QCOMPARE(m_core->titles(), Titles{"Letter"});
}

void UpcomingSlotsTest::refusedTitleStaysTypedWithAReason()
{
    const QString tooLong(501, QLatin1Char('x'));
    beginTyping(0);
    slot(0)->lineEdit()->insert(tooLong.left(500));
    type("x");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), ui::text::refusal(core::Outcome::TooLong));
    QCOMPARE(slot(0)->typed(), tooLong);
    m_core->bridge.onState(m_core->state());
    QCOMPARE(slot(0)->typed(), tooLong);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), Titles{std::string(500, 'x')});
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), QString());
}

void UpcomingSlotsTest::everySlotShowsItsTimes()
{
    add("Letter");
    QCOMPARE(slot(0)->accessibleName(), QStringLiteral("Slot 09:20 – 09:25"));
    QCOMPARE(slot(1)->accessibleName(), QStringLiteral("Slot 09:30 – 09:40"));
}

void UpcomingSlotsTest::noSlotIsShownAfterTheLastSession()
{
    m_core->advanceTo(at(kToday, 17h));
    m_page->refresh();
    const auto* list = shown(m_page.get(), "slotList");
    QVERIFY(list->findChildren<IntentionField*>().isEmpty() ||
            !list->findChildren<IntentionField*>().front()->isVisible());
    QCOMPARE(list->findChild<ui::SecondaryLabel*>()->text(),
             QStringLiteral("No slots are to come today."));
}

void UpcomingSlotsTest::draggedIntentionMovesToTheSlot()
{
    add("Letter");
    add("Report");
    add("Receipts");
    dropOn(0, ui::toMimeData({id(2), false}).get());
    QCOMPARE(m_core->titles(), (Titles{"Receipts", "Letter", "Report"}));
    m_log->undo();
    QCOMPARE(m_core->titles(), (Titles{"Letter", "Report", "Receipts"}));
}

void UpcomingSlotsTest::draggedSlotsChangePlaces()
{
    add("Letter");
    add("Report");
    add("Receipts");
    dropOn(2, ui::toMimeData({id(0), true}).get());
    QCOMPARE(m_core->titles(), (Titles{"Receipts", "Report", "Letter"}));
    dropOn(0, ui::toMimeData({id(1), true}).get());
    QCOMPARE(m_core->titles(), (Titles{"Report", "Receipts", "Letter"}));
}

void UpcomingSlotsTest::theSlotWhereItWillLandIsLit()
{
    add("Letter");
    add("Report");
    add("Some day");
    m_core->run(core::MoveIntention{.intention = id(2), .order = 0, .when = core::When::Later});
    QCOMPARE(litOver(2, ui::toMimeData({id(0), false}).get()), std::vector{1});
    QCOMPARE(litOver(1, ui::toMimeData({id(0), false}).get()), std::vector{1});
    QCOMPARE(litOver(2, ui::toMimeData({id(2), false}).get()), std::vector{2});
}

void UpcomingSlotsTest::otherThingsCannotBeDropped()
{
    add("Letter");
    QMimeData text;
    text.setText("Report");
    dropOn(0, &text);
    QCOMPARE(m_core->titles(), Titles{"Letter"});
    dropOn(0, ui::toMimeData({core::IntentionId{77}, false}).get());
    QCOMPARE(m_core->titles(), Titles{"Letter"});
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), ui::text::refusal(core::Outcome::Unknown));
}

void UpcomingSlotsTest::openIntentionsAreListed()
{
    QVERIFY(!m_page->findChild<ui::OpenIntentions*>()->isVisible());
    add("Letter");
    add("Report");
    auto* list = shown<ui::OpenIntentions>(m_page.get(), "openIntentions");
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->text(), QStringLiteral("Report"));

    // The dragged intention stays the current one.
    list->setCurrentRow(1);
    dropOn(0, ui::toMimeData({id(1), false}).get());
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Report"));
    QCOMPARE(list->currentRow(), 0);
}

POMOTIDE_SUITE(UpcomingSlotsTest, QApplication)
#include "tst_upcoming_slots.moc"
