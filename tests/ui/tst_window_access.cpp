// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window for users with low vision, with a screen reader, or without a mouse.

#include "tests/support/spoken_language.h"
#include "tests/support/suite.h"
#include "tests/support/themes.h"
#include "tests/ui/full_window.h"
#include "ui/colour/ink.h"
#include "ui/pages/history/chart_view.h"
#include "ui/widgets/day_timeline.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace pomotide;

namespace {

using ui::MainWindow;

constexpr double kLeastContrast = 4.5;
constexpr QSize kSmallest{640, 400};

QString describe(const QWidget* widget)
{
    return QStringLiteral("%1 %2 in %3")
        .arg(widget->metaObject()->className(), widget->objectName(),
             widget->parentWidget()->objectName());
}

bool isText(const QWidget* widget)
{
    if (qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr) {
        return false; // a sign in a field
    }
    const auto* label = qobject_cast<const QLabel*>(widget);
    return (label != nullptr && !label->text().isEmpty()) ||
           qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr;
}

/// Returns the page's widgets in tab order.
QList<QWidget*> tabChain(const QWidget* page)
{
    QList<QWidget*> chain;
    auto* const first = page->nextInFocusChain();
    for (auto* widget = first; chain.isEmpty() || widget != first;
         widget = widget->nextInFocusChain()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                            widget->focusProxy() == nullptr && widget->isEnabled() &&
                            widget->isVisible();
        if (page->isAncestorOf(widget) && isStop) {
            chain << widget;
        }
        if (widget->nextInFocusChain() == first) {
            break;
        }
    }
    return chain;
}

QRect placeOf(const QWidget* widget, const QWidget* page)
{
    return {widget->mapTo(page, QPoint()), widget->size()};
}

/// The texts of the items of a list for eyes, ears and the pointer.
QStringList textsOf(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant spoken = index.data(Qt::AccessibleTextRole);
            texts << (spoken.isValid() ? spoken : index.data()).toString()
                  << index.data(Qt::ToolTipRole).toString();
        }
    }
    return texts;
}

/// True for the list of a field in which titles are typed.
bool isOfField(const QAbstractItemView* view)
{
    for (const QObject* parent = view->parent(); parent != nullptr; parent = parent->parent()) {
        const auto* list = qobject_cast<const QComboBox*>(parent);
        if (list != nullptr) {
            return list->isEditable();
        }
    }
    return false;
}

QStringList textsOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return {label->text()};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return {button->text()};
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view != nullptr && !isOfField(view) ? textsOf(*view->model()) : QStringList();
}

/// The texts of the window, but for those in fields where they are typed.
QStringList shownTexts(const QWidget& window)
{
    QStringList texts;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << textsOf(widget);
    }
    for (const auto* action : window.findChildren<QAction*>()) {
        texts << action->text() << action->toolTip();
    }
    return texts;
}

} // namespace

class WindowAccessTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyControlHasANameAndARole_data() { addPages(); }
    void everyControlHasANameAndARole();
    void noControlIsNamedByItsValue_data() { addPages(); }
    void noControlIsNamedByItsValue();
    void tagsHaveTheirSignOnlyWhereTheyAreTyped_data() { addPages(); }
    void tagsHaveTheirSignOnlyWhereTheyAreTyped();
    void partsAreHeardAsWhatTheyAre();
    void buttonsInFieldsHaveNames();
    void dayIsDescribedBeforeItHasTheFocus();
    void tabOrderFollowsTheLayout_data() { addPages(); }
    void tabOrderFollowsTheLayout();
    void focusIsVisible_data() { addPages(); }
    void focusIsVisible();
    void everyTextHasEnoughContrast_data();
    void everyTextHasEnoughContrast();
    void noTextIsCutOff_data();
    void noTextIsCutOff();
    void stripStandsOverThePagesColumn_data();
    void stripStandsOverThePagesColumn();

private:
    static void addPages();
    void open(int page, QSize size = {960, 720});

    FullWindow m_full;
    QPalette m_palette;
    QFont m_font;
};

void WindowAccessTest::init()
{
    m_palette = QApplication::palette();
    m_font = QApplication::font();
}

void WindowAccessTest::cleanup()
{
    m_full.close();
    QApplication::setPalette(m_palette);
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void WindowAccessTest::addPages()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < FullWindow::kPages; ++page) {
        QTest::addRow("%s", qPrintable(FullWindow::nameOf(page))) << page;
    }
}

void WindowAccessTest::open(int page, QSize size)
{
    m_full.open(page, size);
    QVERIFY(QTest::qWaitForWindowActive(&m_full.window()));
}

void WindowAccessTest::everyControlHasANameAndARole()
{
    QFETCH(const int, page);
    open(page);
    QStringList nameless;
    for (QWidget* widget : m_full.window().findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr ||
            !widget->isVisible()) {
            continue;
        }
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty() ||
            spoken->role() == QAccessible::NoRole) {
            nameless << describe(widget);
        }
    }
    QCOMPARE(nameless.join("; "), QString());
}

void WindowAccessTest::noControlIsNamedByItsValue()
{
    QFETCH(const int, page);
    open(page);
    QStringList unnamed;
    for (QWidget* widget : m_full.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->focusProxy() != nullptr) {
            continue;
        }
        const auto* list = qobject_cast<const QComboBox*>(widget);
        const auto* field = qobject_cast<const QLineEdit*>(widget);
        const QString value = list != nullptr    ? list->currentText()
                              : field != nullptr ? field->text()
                                                 : QString();
        const auto* spoken = QAccessible::queryAccessibleInterface(widget);
        const QString name = spoken->text(QAccessible::Name).trimmed();
        if ((!value.isEmpty() && name == value) || name.endsWith(QLatin1Char(','))) {
            unnamed << describe(widget);
        }
    }
    QCOMPARE(unnamed.join("; "), QString());
}

void WindowAccessTest::tagsHaveTheirSignOnlyWhereTheyAreTyped()
{
    QFETCH(const int, page);
    open(page);
    QStringList raw;
    for (const QString& text : shownTexts(m_full.window())) {
        if (text.contains("#work")) {
            raw << text;
        }
    }
    QCOMPARE(raw.join("; "), QString());
}

void WindowAccessTest::partsAreHeardAsWhatTheyAre()
{
    open(0);
    const auto roleOf = [](QWidget* widget) {
        return QAccessible::queryAccessibleInterface(widget)->role();
    };
    auto& window = m_full.window();
    QCOMPARE(roleOf(&window), QAccessible::Window);
    QCOMPARE(roleOf(window.findChild<ui::DayTimeline*>()), QAccessible::Canvas);
    QCOMPARE(roleOf(window.findChild<ui::ChartView*>()), QAccessible::Chart);
    auto* week = window.findChild<QPushButton*>("period1");
    QCOMPARE(roleOf(week), QAccessible::RadioButton);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(week);
    QCOMPARE(spoken->text(QAccessible::Name), "Week");
    QVERIFY(spoken->state().checked);
    auto* day = window.findChild<QPushButton*>("period0");
    QAccessible::queryAccessibleInterface(day)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    QVERIFY(day->isChecked());
}

void WindowAccessTest::buttonsInFieldsHaveNames()
{
    open(0);
    QStringList nameless;
    for (auto* field : m_full.window().findChildren<QLineEdit*>()) {
        for (auto* button : field->findChildren<QToolButton*>()) {
            if (QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty()) {
                nameless << describe(field);
            }
        }
    }
    QCOMPARE(nameless.join("; "), QString());
}

void WindowAccessTest::dayIsDescribedBeforeItHasTheFocus()
{
    open(0);
    const auto* day = m_full.window().findChild<ui::DayTimeline*>();
    QVERIFY(!day->hasFocus());
    QVERIFY2(day->accessibleDescription().contains("Write the report"),
             qPrintable(day->accessibleDescription()));
}

void WindowAccessTest::tabOrderFollowsTheLayout()
{
    QFETCH(const int, page);
    open(page);
    const auto chain = tabChain(m_full.page());
    QVERIFY(!chain.isEmpty());
    QStringList upwards;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QWidget* one = chain[i];
        const QWidget* next = chain[(i + 1) % chain.size()];
        const QRect from = placeOf(one, m_full.page());
        const QRect to = placeOf(next, m_full.page());
        const bool isNextColumn = to.left() > from.right();
        if (to.bottom() < from.top() && !isNextColumn) {
            upwards << describe(one) + " -> " + describe(next);
        }
    }
    // The chain is a ring: once it goes back to the top.
    QVERIFY2(upwards.size() <= 1, qPrintable(upwards.join("; ")));
}

void WindowAccessTest::focusIsVisible()
{
    QFETCH(const int, page);
    open(page);
    QApplication::setCursorFlashTime(0);
    m_full.window().setAttribute(Qt::WA_KeyboardFocusChange); // as after the Tab key
    const auto around = [this](const QWidget* widget) {
        constexpr int margin = 4;
        const QRect place = placeOf(widget, &m_full.window());
        return m_full.window().grab(place.adjusted(-margin, -margin, margin, margin)).toImage();
    };
    QStringList unseen;
    for (QWidget* widget : tabChain(m_full.page())) {
        for (auto* area : m_full.page()->findChildren<QScrollArea*>()) {
            area->ensureWidgetVisible(widget); // as the Tab key does
        }
        m_full.window().setFocus();
        const QImage without = around(widget);
        widget->setFocus(Qt::TabFocusReason);
        if (around(widget) == without) {
            unseen << describe(widget);
        }
    }
    QCOMPARE(unseen.join("; "), QString());
}

void WindowAccessTest::everyTextHasEnoughContrast_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QPalette>("palette");
    for (int page = 0; page < FullWindow::kPages; ++page) {
        for (const auto& [name, palette] : themes()) {
            QTest::addRow("%s-%s", qPrintable(FullWindow::nameOf(page)), qPrintable(name))
                << page << palette;
        }
    }
}

void WindowAccessTest::everyTextHasEnoughContrast()
{
    QFETCH(const int, page);
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    open(page);
    QStringList faint;
    int judged = 0;
    for (const auto* widget : m_full.window().findChildren<QWidget*>()) {
        // Disabled controls are exempt from the least contrast.
        if (!isText(widget) || !widget->isVisible() || !widget->isEnabled()) {
            continue;
        }
        const QColor text = widget->palette().color(widget->foregroundRole());
        const QColor ground = widget->palette().color(widget->backgroundRole());
        ++judged;
        if (ui::contrastOf(text, ground) < kLeastContrast) {
            faint
                << QStringLiteral("%1 %2").arg(describe(widget)).arg(ui::contrastOf(text, ground));
        }
    }
    QVERIFY(judged > 5);
    QCOMPARE(faint.join("; "), QString());
}

void WindowAccessTest::noTextIsCutOff_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isReversed");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<QSize>("size");
    for (int page = 0; page < FullWindow::kPages; ++page) {
        const QString name = FullWindow::nameOf(page);
        const QSize usual{800, 600};
        for (const QString& language : SpokenLanguage::all()) {
            QTest::addRow("%s-large-%s", qPrintable(name), qPrintable(language))
                << page << language << false << 2.0 << usual;
            // 1366x768 at 150 % is 910x512, and some of it has panels and a title bar.
            QTest::addRow("%s-small-%s", qPrintable(name), qPrintable(language))
                << page << language << false << 1.0 << kSmallest;
        }
        QTest::addRow("%s-reversed", qPrintable(name))
            << page << QStringLiteral("en") << true << 2.0 << usual;
    }
}

void WindowAccessTest::noTextIsCutOff()
{
    QFETCH(const int, page);
    QFETCH(const QString, language);
    QFETCH(const bool, isReversed);
    QFETCH(const double, fontScale);
    QFETCH(const QSize, size);
    const SpokenLanguage spoken(language);
    QApplication::setLayoutDirection(isReversed ? Qt::RightToLeft : Qt::LeftToRight);
    QFont large = m_font;
    large.setPointSizeF(fontScale * m_font.pointSizeF());
    QApplication::setFont(large);
    open(page, size);

    QCOMPARE(m_full.window().size(), size);
    QStringList cut;
    for (const auto* area : m_full.window().findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
            cut << describe(area);
        }
    }
    for (const auto* widget : m_full.window().findChildren<QWidget*>()) {
        const QSize needed = widget->minimumSizeHint();
        const bool isBoundedText =
            isText(widget) && qobject_cast<const QLineEdit*>(widget) == nullptr;
        if (isBoundedText && widget->isVisible() &&
            (widget->width() < needed.width() || widget->height() < needed.height())) {
            cut << describe(widget);
        }
    }
    QCOMPARE(cut.join("; "), QString());
}

void WindowAccessTest::stripStandsOverThePagesColumn_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (int page = 1; page < FullWindow::kWelcome; ++page) {
        for (const int width : {800, 1920, 3840}) {
            const auto name = FullWindow::nameOf(page);
            QTest::addRow("%s-%d", qPrintable(name), width) << page << width << Qt::LeftToRight;
            QTest::addRow("%s-%d-mirrored", qPrintable(name), width)
                << page << width << Qt::RightToLeft;
        }
    }
}

void WindowAccessTest::stripStandsOverThePagesColumn()
{
    QFETCH(const int, page);
    QFETCH(const int, width);
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    open(page, {width, 900});
    const bool isMirrored = direction == Qt::RightToLeft;
    const auto edge = [&](const QWidget* widget, bool isBegin) {
        const QRect place = placeOf(widget, &m_full.window());
        return isBegin != isMirrored ? place.left() : place.right();
    };
    const QWidget* const begin = shown(m_full.window().findChild<QWidget*>("nowStrip"), "summary");
    const QWidget* const end =
        shown(m_full.window().findChild<QWidget*>("nowStrip"), "startOrStop");
    const QWidget* const title = shown(m_full.page(), "pageTitle");
    QCOMPARE(edge(begin, true), edge(title, true));
    const QRect column = placeOf(title->parentWidget(), &m_full.window());
    const int margin =
        isMirrored ? column.right() - edge(title, true) : edge(title, true) - column.left();
    QCOMPARE(edge(end, false), isMirrored ? column.left() + margin : column.right() - margin);
}

POMOTIDE_SUITE(WindowAccessTest, QApplication)
#include "tst_window_access.moc"
