// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/upcoming_page.h"

#include "core/hours/week.h"
#include "ui/pages/upcoming/session_adder.h"
#include "ui/pages/upcoming/session_list.h"
#include "ui/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/week_editor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace pomotide::ui {

UpcomingPage::UpcomingPage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(new EditLog(bridge, this)),
      m_week(new WeekEditor(this)), m_adder(new SessionAdder(bridge, *m_log, this)),
      m_list(new SessionList(bridge, *m_log, this)),
      m_add(new QPushButton(tr("&Add session…"), this)), m_undo(new QPushButton(tr("&Undo"), this))
{
    setObjectName(QStringLiteral("upcomingPage"));
    m_add->setObjectName(QStringLiteral("addSession"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setToolTip(tr("Take back the last change on this page (Ctrl+Z)"));
    m_undo->setEnabled(false);
    build();

    auto* undo = new QAction(this);
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(undo);

    connect(undo, &QAction::triggered, this, &UpcomingPage::undo);
    connect(m_undo, &QPushButton::clicked, this, &UpcomingPage::undo);
    connect(m_log, &EditLog::canUndoChanged, m_undo, &QPushButton::setEnabled);
    connect(m_week, &WeekEditor::edited, this, &UpcomingPage::setHours);
    connect(m_add, &QPushButton::clicked, m_adder, &SessionAdder::propose);
    connect(m_adder, &SessionAdder::closed, m_add, [this] { m_add->setFocus(); });
    connect(&bridge, &SessionBridge::stateChanged, this, &UpcomingPage::refresh);
    refresh();
}

void UpcomingPage::refresh()
{
    m_week->offer(core::weekOf(m_bridge.state().hours.rules));
    m_list->refresh();
}

void UpcomingPage::build()
{
    QVBoxLayout* column = scrollingPage(this);
    auto* top = new QHBoxLayout;
    top->addWidget(new Heading(tr("Upcoming"), Heading::Rank::Page, this), 1);
    top->addWidget(m_undo);
    column->addLayout(top);
    addHours(column);
    addSessions(column);
    column->addStretch(1);
}

void UpcomingPage::addHours(QVBoxLayout* column)
{
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(new Heading(tr("Work hours"), Heading::Rank::Part, this));
    column->addWidget(new Note(tr("When would you like to be kept aware of time? The ring shows "
                                  "during these hours only."),
                               this));
    column->addWidget(m_week);
}

void UpcomingPage::addSessions(QVBoxLayout* column)
{
    column->addSpacing(fontMetrics().height());
    auto* top = new QHBoxLayout;
    top->addWidget(new Heading(tr("The next 14 days"), Heading::Rank::Part, this), 1);
    top->addWidget(m_add);
    column->addLayout(top);
    column->addWidget(m_adder);
    column->addWidget(m_list);
}

void UpcomingPage::setHours(std::size_t weekday)
{
    const auto rules = core::rulesOf(m_week->week(), m_bridge.state().hours.rules);
    const auto result = m_log->dispatch(core::SetWorkHours{rules});
    if (!result) {
        return;
    }
    if (core::isAccepted(result->outcome)) {
        m_week->accept();
        refresh();
    } else {
        m_week->refuse(weekday, text::refusal(result->outcome));
    }
}

void UpcomingPage::undo()
{
    if (!m_log->canUndo()) {
        return;
    }
    const auto result = m_log->undo();
    if (result && !core::isAccepted(result->outcome)) {
        emit undoRefused(text::refusal(result->outcome));
    }
}

} // namespace pomotide::ui
