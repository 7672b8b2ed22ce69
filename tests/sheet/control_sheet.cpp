// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of every control in every state, for review: control_sheet FOLDER

#include "tests/sheet/sheet_program.h"
#include "ui/colour/roles.h"
#include "ui/style/icons.h"
#include "ui/style/weight.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTextStream>
#include <QToolButton>

#include <functional>

namespace pomotide {

namespace {

using ui::Symbol;
using ui::Weight;

/// A way to make a control differ from how it is at rest.
struct State {
    const char* name;
    std::function<void(QWidget*)> set;
};

template<typename Control>
void checkIf(QWidget* widget)
{
    if (auto* const control = qobject_cast<Control*>(widget)) {
        control->setCheckable(true);
        control->setChecked(true);
    }
}

std::vector<State> states()
{
    return {
        {"at rest", [](QWidget*) {}},
        {"pointer", [](QWidget* widget) { widget->setAttribute(Qt::WA_UnderMouse); }},
        {"pressed",
         [](QWidget* widget) {
             if (auto* const button = qobject_cast<QAbstractButton*>(widget)) {
                 button->setDown(true);
             }
         }},
        {"on", [](QWidget* widget) { checkIf<QAbstractButton>(widget); }},
        {"off", [](QWidget* widget) { widget->setEnabled(false); }},
    };
}

QPushButton* button(Weight weight)
{
    auto* const made = new QPushButton(QStringLiteral("Start the letter"));
    ui::setWeight(made, weight);
    return made;
}

QToolButton* tool(Symbol symbol, Weight weight)
{
    auto* const made = new QToolButton;
    made->setIcon(ui::symbolIcon(symbol));
    ui::setWeight(made, weight);
    return made;
}

template<typename Control, typename Set>
QWidget* made(Set set)
{
    auto* const control = new Control;
    set(control);
    return control;
}

std::vector<std::pair<QString, std::function<QWidget*()>>> controls()
{
    return {
        {QStringLiteral("main"), [] { return button(Weight::Main); }},
        {QStringLiteral("usual"), [] { return button(Weight::Usual); }},
        {QStringLiteral("quiet"), [] { return button(Weight::Quiet); }},
        {QStringLiteral("tool"), [] { return tool(Symbol::Undo, Weight::Quiet); }},
        {QStringLiteral("framed tool"), [] { return tool(Symbol::Add, Weight::Usual); }},
        {QStringLiteral("check box"), [] { return new QCheckBox(QStringLiteral("Show points")); }},
        {QStringLiteral("radio"), [] { return new QRadioButton(QStringLiteral("Light")); }},
        {QStringLiteral("line"),
         [] { return made<QLineEdit>([](auto* it) { it->setText(QStringLiteral("09:30")); }); }},
        {QStringLiteral("empty line"),
         [] {
             return made<QLineEdit>(
                 [](auto* it) { it->setPlaceholderText(QStringLiteral("What comes next?")); });
         }},
        {QStringLiteral("choice"),
         [] { return made<QComboBox>([](auto* it) { it->addItem(QStringLiteral("A ring")); }); }},
        {QStringLiteral("number"),
         [] { return made<QSpinBox>([](auto* it) { it->setSuffix(QStringLiteral(" min")); }); }},
        {QStringLiteral("date"), [] { return new QDateEdit(QDate(2026, 11, 30)); }},
        {QStringLiteral("slider"),
         [] {
             return made<QSlider>([](auto* it) {
                 it->setOrientation(Qt::Horizontal);
                 it->setValue(40);
             });
         }},
        {QStringLiteral("progress"),
         [] { return made<QProgressBar>([](auto* it) { it->setValue(60); }); }},
        {QStringLiteral("scroll bar"),
         [] { return made<QScrollBar>([](auto* it) { it->setOrientation(Qt::Horizontal); }); }},
    };
}

QWidget* tabs()
{
    auto* const bar = new QTabBar;
    bar->setDrawBase(false);
    for (const auto* name : {"Two weeks", "Work hours"}) {
        bar->addTab(QString::fromLatin1(name));
    }
    return bar;
}

QWidget* list()
{
    auto* const made = new QListWidget;
    made->addItems({QStringLiteral("Call the dentist"), QStringLiteral("Tax return"),
                    QStringLiteral("Write the report")});
    made->setCurrentRow(1);
    return made;
}

/// All pictograms in the sizes they are drawn for.
QWidget* symbols()
{
    auto* const row = new QWidget;
    auto* const grid = new QGridLayout(row);
    for (int n = 0; n <= static_cast<int>(Symbol::Whole); ++n) {
        int line = 0;
        for (const int size : {16, 24}) {
            auto* const picture = new QLabel;
            picture->setPixmap(ui::symbolIcon(static_cast<Symbol>(n)).pixmap(size));
            grid->addWidget(picture, line++, n);
        }
    }
    return row;
}

void fill(ui::Card& card)
{
    auto* const grid = new QGridLayout;
    int column = 1;
    for (const auto& state : states()) {
        grid->addWidget(new ui::SecondaryLabel(QString::fromLatin1(state.name)), 0, column++);
    }
    int row = 1;
    for (const auto& [name, make] : controls()) {
        grid->addWidget(new ui::SecondaryLabel(name), row, 0);
        column = 1;
        for (const auto& state : states()) {
            QWidget* const control = make();
            state.set(control);
            grid->addWidget(control, row, column++);
        }
        ++row;
    }
    card.column()->addLayout(grid);
    card.column()->addWidget(tabs());
    card.column()->addWidget(list());
    card.column()->addWidget(symbols());
}

bool write(const QDir& folder, bool isDark)
{
    QApplication::setPalette(ui::ownPalette(isDark, ui::usualAccent(isDark)));
    QWidget page;
    auto* const column = new QVBoxLayout(&page);
    using Rank = ui::Heading::Rank;
    column->addWidget(new ui::Heading(QStringLiteral("Title of a page"), Rank::Page));
    column->addWidget(new ui::Heading(QStringLiteral("Part of a page"), Rank::Part));
    column->addWidget(new ui::Heading(QStringLiteral("Group within a part"), Rank::Group));
    column->addWidget(new QLabel(QStringLiteral("Text, as it is in most places")));
    column->addWidget(new ui::SecondaryLabel(QStringLiteral("Secondary text, 09:02 to 09:07")));
    auto* const card = new ui::Card;
    fill(*card);
    column->addWidget(card);
    page.show();
    const auto path = folder.filePath(isDark ? QStringLiteral("controls-dark.png")
                                             : QStringLiteral("controls-light.png"));
    QTextStream(stdout) << path << '\n';
    return page.grab().save(path);
}

} // namespace

} // namespace pomotide

int main(int argc, char** argv)
{
    return pomotide::runSheet(argc, argv, [](const QDir& folder) {
        return pomotide::write(folder, false) && pomotide::write(folder, true);
    });
}
