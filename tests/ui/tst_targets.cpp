// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that can be clicked in the window is large enough, with small letters too.

#include "tests/support/suite.h"
#include "tests/ui/full_window.h"
#include "ui/style/measures.h"
#include "ui/style/pomotide_style.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSlider>
#include <QStyleOptionButton>
#include <QTabBar>

using namespace pomotide;

namespace {

constexpr QSize kUsual{960, 720};
constexpr QSize kSmall{800, 600};

/// True for signs in fields that only tell something, and for fields in others.
bool isInField(const QWidget* widget)
{
    const QWidget* const parent = widget->parentWidget();
    const bool isToPress = qobject_cast<const ui::SearchField*>(parent) != nullptr &&
                           !widget->accessibleName().isEmpty();
    return (qobject_cast<const QLineEdit*>(parent) != nullptr && !isToPress) ||
           qobject_cast<const QComboBox*>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(parent) != nullptr;
}

/// The part of a check box or radio button that takes clicks: its sign and its text.
QSize clickedPart(const QAbstractButton* button)
{
    const bool isCheckBox = qobject_cast<const QCheckBox*>(button) != nullptr;
    if (!isCheckBox && qobject_cast<const QRadioButton*>(button) == nullptr) {
        return button->size();
    }
    QStyleOptionButton option;
    option.initFrom(button);
    option.text = button->text();
    const auto part = isCheckBox ? QStyle::SE_CheckBoxClickRect : QStyle::SE_RadioButtonClickRect;
    return button->style()->subElementRect(part, &option, button).size();
}

QList<QSize> rowsOf(const QAbstractItemView* view)
{
    QList<QSize> sizes;
    for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
        const QRect place = view->visualRect(view->model()->index(row, 0, view->rootIndex()));
        if (!place.isEmpty()) {
            sizes << place.size();
        }
    }
    return sizes;
}

QList<QSize> targetsOf(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return {clickedPart(button)};
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        QList<QSize> sizes;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            sizes << tabs->tabRect(tab).size();
        }
        return sizes;
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
        return rowsOf(view);
    }
    const bool isField = qobject_cast<const QLineEdit*>(widget) != nullptr ||
                         qobject_cast<const QComboBox*>(widget) != nullptr ||
                         qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
                         qobject_cast<const QSlider*>(widget) != nullptr;
    return isField ? QList<QSize>{widget->size()} : QList<QSize>{};
}

} // namespace

class TargetsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everythingIsLargeEnough_data();
    void everythingIsLargeEnough();

private:
    FullWindow m_full;
    QString m_style;
    QFont m_font;
};

void TargetsTest::init()
{
    m_style = QApplication::style()->name();
    m_font = QApplication::font();
    QApplication::setStyle(new ui::PomotideStyle);
}

void TargetsTest::cleanup()
{
    m_full.close();
    QApplication::setFont(m_font);
    QApplication::setStyle(m_style);
}

void TargetsTest::everythingIsLargeEnough_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("letters");
    for (int page = 0; page < FullWindow::kPages; ++page) {
        for (const int letters : {12, 15, 30}) {
            QTest::addRow("%s-%d", qPrintable(FullWindow::nameOf(page)), letters)
                << page << letters;
        }
    }
}

void TargetsTest::everythingIsLargeEnough()
{
    QFETCH(const int, page);
    QFETCH(const int, letters);
    QFont font = m_font;
    font.setPixelSize(letters);
    QApplication::setFont(font);
    m_full.open(page, letters > 15 ? kUsual : kSmall);
    QVERIFY(QTest::qWaitForWindowExposed(&m_full.window()));
    QStringList small;
    for (const QWidget* widget : m_full.window().findChildren<QWidget*>()) {
        const QWidget* const parent = widget->parentWidget(); // shows a sign once it has a text
        const bool isShown =
            widget->isVisible() ||
            (qobject_cast<const QLineEdit*>(parent) != nullptr && parent->isVisible());
        if (!isShown || isInField(widget)) {
            continue;
        }
        for (const QSize& size : targetsOf(widget)) {
            if (size.width() < ui::kLeastTarget || size.height() < ui::kLeastTarget) {
                small << QStringLiteral("%1 %2 %3x%4")
                             .arg(widget->metaObject()->className(), widget->objectName())
                             .arg(size.width())
                             .arg(size.height());
            }
        }
    }
    QCOMPARE(small.join("; "), QString());
}

POMOTIDE_SUITE(TargetsTest, QApplication)
#include "tst_targets.moc"
