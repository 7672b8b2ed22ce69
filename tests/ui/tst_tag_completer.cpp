// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/widgets/tag_completer.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace pomotide {

class TagCompleterTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_line.reset(); }

    void offersTagsThatBeginSo_data();
    void offersTagsThatBeginSo();
    void enterTakesTheChosenTag();
    void enterWithoutAChoiceGoesToTheLine();
    void tabWithoutAChoiceLeavesTheLine();
    void escapeHidesWhatIsOffered();
    void completesWithinTheLine();

private:
    void press(Qt::Key key) { QTest::keyClick(m_completer->popup(), key); }
    [[nodiscard]] QStringList offered() const;

    std::unique_ptr<QLineEdit> m_line;
    ui::TagCompleter* m_completer = nullptr;
};

void TagCompleterTest::init()
{
    m_line = std::make_unique<QLineEdit>();
    m_completer = new ui::TagCompleter(m_line.get(), [] {
        return QStringList{"tax", "Taxi", "home"};
    });
    m_line->show();
    QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
}

QStringList TagCompleterTest::offered() const
{
    QStringList tags;
    const QAbstractItemView* popup = m_completer->popup();
    for (int row = 0; popup->isVisible() && row < popup->model()->rowCount(); ++row) {
        tags << popup->model()->index(row, 0).data().toString();
    }
    return tags;
}

void TagCompleterTest::offersTagsThatBeginSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("a sign") << "Receipts #" << QStringList{"#tax", "#Taxi", "#home"};
    QTest::newRow("any case") << "Receipts #TA" << QStringList{"#tax", "#Taxi"};
    QTest::newRow("the whole tag") << "Receipts #home" << QStringList{};
    QTest::newRow("an unknown tag") << "Receipts #x" << QStringList{};
    QTest::newRow("a word") << "Receipts ta" << QStringList{};
    QTest::newRow("a tag before") << "Receipts #ta and" << QStringList{};
    QTest::newRow("within a word") << "C#ta" << QStringList{};
}

void TagCompleterTest::offersTagsThatBeginSo()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, tags);
    QTest::keyClicks(m_line.get(), typed);
    QCOMPARE(offered(), tags);
}

void TagCompleterTest::enterTakesTheChosenTag()
{
    const QSignalSpy entered(m_line.get(), &QLineEdit::returnPressed);
    QTest::keyClicks(m_line.get(), "Receipts #ta");
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_line->text(), "Receipts #Taxi ");
    QCOMPARE(offered(), QStringList());
    QCOMPARE(entered.count(), 0);
}

void TagCompleterTest::enterWithoutAChoiceGoesToTheLine()
{
    const QSignalSpy entered(m_line.get(), &QLineEdit::returnPressed);
    QTest::keyClicks(m_line.get(), "Receipts #ta");
    press(Qt::Key_Return);
    QCOMPARE(m_line->text(), "Receipts #ta");
    QCOMPARE(offered(), QStringList());
    QCOMPARE(entered.count(), 1);
}

void TagCompleterTest::tabWithoutAChoiceLeavesTheLine()
{
    QWidget window;
    auto* other = new QLineEdit(&window);
    m_line->setParent(&window);
    m_line->show();
    QWidget::setTabOrder(m_line.get(), other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_line->setFocus();
    QTest::keyClicks(m_line.get(), "#ta");
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), other);
    QCOMPARE(offered(), QStringList());
    m_line->setParent(nullptr);
}

void TagCompleterTest::escapeHidesWhatIsOffered()
{
    QTest::keyClicks(m_line.get(), "#ta");
    press(Qt::Key_Escape);
    QCOMPARE(offered(), QStringList());
    QCOMPARE(m_line->text(), "#ta");
}

void TagCompleterTest::completesWithinTheLine()
{
    m_line->setText("Receipts  of March");
    m_line->setCursorPosition(9);
    QTest::keyClicks(m_line.get(), "#h");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_line->text(), "Receipts #home  of March");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::TagCompleterTest, QApplication)
#include "tst_tag_completer.moc"
