// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/widgets/page_layout.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pomotide;

/// The focus of a page when the widget that has it goes.
class PageLayoutTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }

    void focusPassesButtonsThatAct_data();
    void focusPassesButtonsThatAct();
    void theChosenOneOfSeveralMayTakeTheFocus();
    void amongButtonsAloneNoneIsPressed();

private:
    template<typename Widget>
    Widget* add(Widget* widget)
    {
        m_column->addWidget(widget);
        widget->show();
        return widget;
    }
    QPushButton* addButton() { return add(new QPushButton("Do it")); }

    std::unique_ptr<QWidget> m_page;
    QVBoxLayout* m_column = nullptr;
};

void PageLayoutTest::init()
{
    m_page = std::make_unique<QWidget>();
    m_column = ui::scrollingPage(m_page.get());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void PageLayoutTest::focusPassesButtonsThatAct_data()
{
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("from a hidden one") << true;
    QTest::newRow("from a disabled one") << false;
}

void PageLayoutTest::focusPassesButtonsThatAct()
{
    QFETCH(const bool, isHidden);
    QPushButton* const going = addButton();
    addButton();
    auto* const field = add(new QLineEdit);
    going->setFocus();
    if (isHidden) {
        going->hide();
    } else {
        going->setEnabled(false);
    }
    QCOMPARE(QApplication::focusWidget(), field);
}

void PageLayoutTest::theChosenOneOfSeveralMayTakeTheFocus()
{
    QPushButton* const going = addButton();
    QButtonGroup choices;
    for (QPushButton* choice : {addButton(), addButton()}) {
        choice->setCheckable(true);
        choices.addButton(choice);
    }
    choices.buttons().front()->setFocusPolicy(Qt::ClickFocus); // as once one had the focus
    choices.buttons().back()->setChecked(true);
    going->setFocus();
    going->hide();
    QCOMPARE(QApplication::focusWidget(), choices.buttons().back());
}

void PageLayoutTest::amongButtonsAloneNoneIsPressed()
{
    QPushButton* const going = addButton();
    const QSignalSpy pressed(addButton(), &QPushButton::clicked);
    const QSignalSpy alsoPressed(addButton(), &QPushButton::clicked);
    going->setFocus();
    going->hide();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(pressed.size() + alsoPressed.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr);
}

POMOTIDE_SUITE(PageLayoutTest, QApplication)
#include "tst_page_layout.moc"
