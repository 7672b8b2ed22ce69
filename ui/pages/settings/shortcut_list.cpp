// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/shortcut_list.h"

#include "ui/style/measures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QVBoxLayout>

#include <vector>

namespace pomotide::ui {

namespace {

struct Line {
    QString keys;
    QString what;
};

QString text(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

std::vector<Line> windowKeys()
{
    const auto ctrl = [](Qt::Key key) { return text(QKeySequence(Qt::CTRL | key)); };
    return {
        {ShortcutList::tr("%1 to %2").arg(ctrl(Qt::Key_1), ctrl(Qt::Key_5)),
         ShortcutList::tr("Today, Upcoming, Intentions, History, Settings")},
        {text(QKeySequence::New), ShortcutList::tr("A new intention")},
        {text(QKeySequence::Find), ShortcutList::tr("Search, in the intentions and the settings")},
        {text(QKeySequence::Undo), ShortcutList::tr("Undo what was done last, anywhere")},
        {text(QKeySequence::Redo), ShortcutList::tr("Do it again")},
        {text(QKeySequence::HelpContents), ShortcutList::tr("What does the ring show?")},
        {ctrl(Qt::Key_Question), ShortcutList::tr("This list")},
        {ctrl(Qt::Key_W), ShortcutList::tr("Close the window; Pomotide keeps running")},
        {ctrl(Qt::Key_Q), ShortcutList::tr("Quit")}};
}

std::vector<Line> listKeys()
{
    return {
        {text(Qt::Key_F2), ShortcutList::tr("Edit the line")},
        {text(QKeySequence::Delete),
         ShortcutList::tr("Abandon the intention, or delete the pomodoro")},
        {ShortcutList::tr("%1, %2").arg(text(Qt::ALT | Qt::Key_Up), text(Qt::ALT | Qt::Key_Down)),
         ShortcutList::tr("Move the intention")},
        {ShortcutList::tr("%1, %2").arg(text(Qt::ALT | Qt::Key_Left),
                                        text(Qt::ALT | Qt::Key_Right)),
         ShortcutList::tr("The time before or after, in the history")}};
}

std::vector<Line> fieldKeys()
{
    return {{ShortcutList::tr("Up, Down"), ShortcutList::tr("Five minutes later or earlier")},
            {ShortcutList::tr("Page Up, Page Down"),
             ShortcutList::tr("An hour later or earlier; also with Shift and the wheel")},
            {ShortcutList::tr("Esc"), ShortcutList::tr("What was there before; undo brings back "
                                                       "what you typed")}};
}

void addGroup(QVBoxLayout* column, const QString& name, const std::vector<Line>& lines)
{
    QWidget* parent = column->parentWidget();
    column->addWidget(new Heading(name, Heading::Rank::Group, parent));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(gap(Gap::Wide, parent->fontMetrics()));
    column->addLayout(form);
    for (const Line& line : lines) {
        auto* what = new QLabel(line.what, parent);
        what->setWordWrap(true);
        form->addRow(new SecondaryLabel(line.keys, parent), what);
    }
}

} // namespace

ShortcutList::ShortcutList(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("shortcutList"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addGroup(column, tr("In this window"), windowKeys());
    addGroup(column, tr("In lists"), listKeys());
    addGroup(column, tr("In fields for times and lengths"), fieldKeys());
}

ShortcutDialog::ShortcutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutDialog"));
    setWindowTitle(tr("Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* content = new QWidget(this);
    QVBoxLayout* column = scrollingPage(content);
    auto* list = new ShortcutList(content);
    column->addWidget(list);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(content, 1);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int margin = 4 * gap(Gap::Wide, fontMetrics());
    resize(list->sizeHint() + QSize(margin, margin));
}

} // namespace pomotide::ui
