// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/two_weeks.h"

#include "core/present/upcoming_model.h"
#include "core/time/resolve.h"
#include "ui/pages/upcoming/calendar_editor.h"
#include "ui/pages/upcoming/calendar_text.h"
#include "ui/pages/upcoming/calendar_view.h"
#include "ui/style/weight.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kDays = static_cast<int>(core::kUpcoming.count());
constexpr int kWeek = 7;

} // namespace

TwoWeeks::TwoWeeks(SessionBridge& bridge, EditLog& log, QWidget* page, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_editor(new CalendarEditor(bridge, log, page, this)),
      m_days(new QLabel(this)),
      m_before(arrow(QStringLiteral("before"), tr("Earlier days"), Symbol::Previous)),
      m_after(arrow(QStringLiteral("after"), tr("Later days"), Symbol::Next)),
      m_add(new QPushButton(tr("Add session"), this)), m_hint(new SecondaryLabel({}, this))
{
    setObjectName(QStringLiteral("twoWeeks"));
    m_add->setObjectName(QStringLiteral("addSession"));
    setSymbol(m_add, Symbol::Add);
    m_add->setToolTip(tr("Or draw a session in the calendar, or press N there."));
    m_hint->setObjectName(QStringLiteral("hint"));
    build();
    connect(m_add, &QPushButton::clicked, m_editor, &CalendarEditor::addHour);
    connect(m_before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_editor, &CalendarEditor::reported, this, &TwoWeeks::reported);
    connect(m_editor->view(), &CalendarView::pageWished, this, &TwoWeeks::turn);
    connect(m_editor->view(), &CalendarView::resized, this, &TwoWeeks::refresh,
            Qt::QueuedConnection);
}

void TwoWeeks::refresh()
{
    const core::Instant now = m_bridge.now();
    const core::Zone& zone = m_bridge.zones().system();
    const core::LocalDate today = core::localDate(zone, now);
    const int count = columns();
    m_first = std::clamp(m_first, 0, kDays - count);
    m_editor->offer(core::calendarOf(m_bridge.state(), m_bridge.zones(),
                                     today + std::chrono::days(m_first), count, now));
    m_days->setText(daysText(m_editor->view()->model()));
    const bool isEmpty = core::upcomingSessions(m_bridge.state(), m_bridge.zones(), now).empty();
    const QString times = tr("Times are those of %1.").arg(zoneText(zone, now));
    m_hint->setText(isEmpty ? tr("No sessions in the next 14 days: all this time is yours. Set "
                                 "work hours, or draw a session in the calendar.")
                            : times);
    showButtons();
}

void TwoWeeks::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new FlowRow(beside({m_days, m_before, m_after}, m_days), m_add);
    column->addLayout(row);
    column->addWidget(m_editor, 1);
    column->addWidget(m_hint);
}

void TwoWeeks::turn(int pages)
{
    m_first = std::clamp(m_first + pages * columns(), 0, kDays - columns());
    refresh();
}

void TwoWeeks::showButtons()
{
    const bool isWhole = columns() == kDays;
    m_before->setVisible(!isWhole);
    m_after->setVisible(!isWhole);
    m_before->setEnabled(m_first > 0);
    m_after->setEnabled(m_first + columns() < kDays);
}

int TwoWeeks::columns() const
{
    const int fitting = m_editor->view()->columnsThatFit();
    return fitting >= kDays ? kDays : std::min(kWeek, fitting);
}

QToolButton* TwoWeeks::arrow(const QString& name, const QString& text, Symbol symbol)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    setSymbol(button, symbol);
    setWeight(button, Weight::Quiet);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

} // namespace pomotide::ui
