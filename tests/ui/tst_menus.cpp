// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/style/pomotide_style.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QStyleOptionComboBox>
#include <QToolButton>

using namespace pomotide;

/// Menus, and what opens them, as the window's style shows them: ui/style/menu_parts.cpp.
class MenusTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void arrowsOfChoicesKeepOffTheEdge_data();
    void arrowsOfChoicesKeepOffTheEdge();
    void moreIsNotPaintedOver();
    void cornersAreRound();
    void textsBeginAtTheEdge();
    void picturesHaveAColumn();
    void linesAreLargeEnough();
    void whatIsDisabledIsNotHighlighted();

private:
    QString m_style;
};

namespace {

/// The leftmost column of pixels of a line that has another colour than the menu.
int beginOfText(QMenu& menu, QAction* action)
{
    const QRect place = menu.actionGeometry(action);
    const QImage image = menu.grab().toImage();
    for (int x = place.left(); x <= place.right(); ++x) {
        for (int y = place.top(); y <= place.bottom(); ++y) {
            if (image.pixelColor(x, y) != menu.palette().color(QPalette::Base)) {
                return x;
            }
        }
    }
    return -1;
}

} // namespace

void MenusTest::initTestCase()
{
    m_style = QApplication::style()->name();
    QApplication::setStyle(new ui::PomotideStyle);
}

void MenusTest::cleanupTestCase()
{
    QApplication::setStyle(m_style);
}

void MenusTest::arrowsOfChoicesKeepOffTheEdge_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int letters : {12, 15, 30}) {
        QTest::addRow("%d", letters) << letters << Qt::LeftToRight;
        QTest::addRow("%d, mirrored", letters) << letters << Qt::RightToLeft;
    }
}

void MenusTest::arrowsOfChoicesKeepOffTheEdge()
{
    QFETCH(const int, letters);
    QFETCH(const Qt::LayoutDirection, direction);
    QComboBox choice;
    QFont font = choice.font();
    font.setPixelSize(letters);
    choice.setFont(font);
    choice.setLayoutDirection(direction);
    choice.addItem("Letter");
    choice.resize(choice.sizeHint());
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    const auto part = [&](QStyle::SubControl of) {
        return choice.style()->subControlRect(QStyle::CC_ComboBox, &option, of, &choice);
    };
    const QRect arrow = part(QStyle::SC_ComboBoxArrow);
    const int reach = ui::scaled(4, choice.fontMetrics()); // of its head
    QVERIFY(std::min(arrow.center().x(), choice.width() - arrow.center().x()) >= 2 * reach);
    const QRect text = part(QStyle::SC_ComboBoxEditField);
    QVERIFY(!text.intersects(QRect(arrow.center(), QSize(1, 1)).adjusted(-reach, 0, reach, 0)));
    QVERIFY(text.width() >= choice.fontMetrics().horizontalAdvance("Letter"));
}

/// A button with a pictogram looks the same with a menu.
void MenusTest::moreIsNotPaintedOver()
{
    QToolButton more;
    ui::setSymbol(&more, ui::Symbol::More);
    more.setPopupMode(QToolButton::InstantPopup);
    more.resize(40, 40);
    const QImage without = more.grab().toImage();
    QMenu menu;
    more.setMenu(&menu);
    QCOMPARE(more.grab().toImage(), without);
}

void MenusTest::cornersAreRound()
{
    QMenu menu;
    menu.addAction("Skip");
    menu.popup({0, 0});
    const QRect whole = menu.rect();
    for (const QPoint corner :
         {whole.topLeft(), whole.topRight(), whole.bottomLeft(), whole.bottomRight()}) {
        QVERIFY(!menu.mask().contains(corner));
        QCOMPARE(menu.grab().toImage().pixelColor(corner).alpha(), 0);
    }
    QVERIFY(menu.mask().contains(QPoint(whole.center().x(), 0)));
    QVERIFY(menu.mask().contains(QPoint(0, whole.center().y())));
}

void MenusTest::textsBeginAtTheEdge()
{
    QMenu menu;
    auto* action = menu.addAction("Skip");
    menu.popup({0, 0});
    const int margin = ui::gap(ui::Gap::Small, menu.fontMetrics());
    const int begin = beginOfText(menu, action) - menu.actionGeometry(action).left();
    QVERIFY2(begin >= margin && begin <= margin + 2, qPrintable(QString::number(begin)));
}

void MenusTest::picturesHaveAColumn()
{
    QMenu menu;
    auto* plain = menu.addAction("Skip");
    menu.addAction(ui::symbolIcon(ui::Symbol::Undo), "Undo");
    menu.popup({0, 0});
    const int picture = menu.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &menu);
    QVERIFY(beginOfText(menu, plain) - menu.actionGeometry(plain).left() > picture);
}

void MenusTest::linesAreLargeEnough()
{
    QMenu menu;
    menu.addAction("Skip");
    menu.addSeparator();
    menu.addMenu("Switch to…")->addAction("Letter");
    menu.popup({0, 0});
    QVERIFY(menu.actionGeometry(menu.actions().front()).height() >= ui::kLeastTarget);
    QVERIFY(menu.actionGeometry(menu.actions().back()).height() >= ui::kLeastTarget);
    const int text = menu.fontMetrics().horizontalAdvance("Switch to…");
    QVERIFY(menu.actionGeometry(menu.actions().back()).width() > text);
}

void MenusTest::whatIsDisabledIsNotHighlighted()
{
    QMenu menu;
    auto* skip = menu.addAction("Skip");
    menu.popup({0, 0});
    const auto backgroundOf = [&] {
        menu.setActiveAction(skip);
        return menu.grab().toImage().pixelColor(menu.actionGeometry(skip).center() +
                                                QPoint(0, menu.actionGeometry(skip).height() / 3));
    };
    const QColor base = menu.palette().color(QPalette::Base);
    QVERIFY(backgroundOf() != base);
    skip->setEnabled(false);
    QCOMPARE(backgroundOf(), base);
}

POMOTIDE_SUITE(MenusTest, QApplication)
#include "tst_menus.moc"
