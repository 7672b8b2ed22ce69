// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/shortcut_list.h"

#include "core/settings/window_keys.h"
#include "ui/session/shortcuts.h"
#include "ui/style/measures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QScreen>
#include <QVBoxLayout>

#include <vector>

namespace pomotide::ui {

namespace {

/// Of the dialog, with a text of 15 pixels.
constexpr int kWidth = 560;

/// Room that is left on a small screen, in pixels: for the window's frame.
constexpr int kFrame = 64;

struct Line {
    QString keys;
    QString what;
};

QString text(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

std::vector<Line> windowLines(const core::WindowKeys& chosen)
{
    std::vector<Line> lines;
    for (const auto& [act, name] : core::kWindowActNames) {
        if (const QKeySequence keys = keysFor(act, chosen); !keys.isEmpty()) {
            lines.push_back({text(keys), actText(act)});
        }
    }
    return lines;
}

std::vector<Line> listKeys()
{
    return {
        {text(QKeySequence::Find), ShortcutList::tr("Search, in the intentions and the settings")},
        {text(Qt::Key_F2), ShortcutList::tr("Edit the line")},
        {text(QKeySequence::Delete),
         ShortcutList::tr("Abandon the intention, or delete the pomodoro")},
        {text(Qt::Key_Return), ShortcutList::tr("Start on the intention")},
        {ShortcutList::tr("%1, %2").arg(text(Qt::ALT | Qt::Key_Up), text(Qt::ALT | Qt::Key_Down)),
         ShortcutList::tr("Move the intention")},
        {ShortcutList::tr("%1, %2").arg(
             text(Qt::ALT | Qt::Key_1),
             ShortcutList::tr("%1, %2").arg(text(Qt::ALT | Qt::Key_2), text(Qt::ALT | Qt::Key_3))),
         ShortcutList::tr("Move it to Today, Next or Later")},
        {text(Qt::CTRL | Qt::Key_Space), ShortcutList::tr("Tick the line of notes")},
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

void addGroup(QFormLayout* form, const QString& name, const std::vector<Line>& lines)
{
    QWidget* parent = form->parentWidget();
    auto* heading = new Heading(name, Heading::Rank::Group, parent);
    const int above = form->rowCount() == 0 ? 0 : gap(Gap::Usual, parent->fontMetrics());
    heading->setContentsMargins(0, above, 0, 0);
    form->addRow(heading);
    for (const Line& line : lines) {
        auto* what = new QLabel(line.what, parent);
        what->setWordWrap(true);
        form->addRow(new SecondaryLabel(line.keys, parent), what);
    }
}

} // namespace

ShortcutList::ShortcutList(const core::WindowKeys* ofWindow, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("shortcutList"));
    auto* form = new QFormLayout(this); // of all groups, so that their columns are in line
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(gap(Gap::Wide, fontMetrics()));
    if (ofWindow != nullptr) {
        addGroup(form, ShortcutDialog::tr("In this window"), windowLines(*ofWindow));
    }
    addGroup(form, tr("In lists"), listKeys());
    addGroup(form, tr("In fields for times and lengths"), fieldKeys());
}

ShortcutDialog::ShortcutDialog(const core::WindowKeys& chosen, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutDialog"));
    setWindowTitle(tr("Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* content = new QWidget(this);
    QVBoxLayout* column = scrollingPage(content);
    auto* list = new ShortcutList(&chosen, content);
    column->addWidget(list);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(content, 1);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int margin = 4 * gap(Gap::Wide, fontMetrics());
    const QSize wished(scaled(kWidth, fontMetrics()), list->sizeHint().height() + margin);
    resize(wished.boundedTo(screen()->availableSize() - QSize(kFrame, kFrame)));
}

} // namespace pomotide::ui
