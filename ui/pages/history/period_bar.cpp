// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/period_bar.h"

#include "ui/style/icons.h"
#include "ui/style/weight.h"
#include "ui/text/week.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/spoken.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace pomotide::ui {

PeriodBar::PeriodBar(QWidget* parent)
    : QWidget(parent), m_periods(new QButtonGroup(this)), m_before(new QToolButton(this)),
      m_after(new QToolButton(this)), m_todayButton(new QPushButton(tr("Today"), this))
{
    build();
    connect(m_periods, &QButtonGroup::idClicked, this, &PeriodBar::chosen);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_todayButton, &QPushButton::clicked, this, &PeriodBar::goToToday);
}

core::PeriodChoice PeriodBar::choice() const
{
    return {.period = static_cast<core::Period>(m_periods->checkedId()),
            .date = m_date.value_or(m_today),
            .firstOfWeek = firstOfWeek(),
            .dayStart = m_dayStart};
}

void PeriodBar::setToday(core::LocalDate today, core::TimeOfDay dayStart)
{
    m_today = today;
    m_dayStart = dayStart;
    adopt();
}

void PeriodBar::step(int by)
{
    const auto [first, next] = core::datesOf(choice());
    if (by > 0 && next > m_today) {
        return;
    }
    m_date = by > 0 ? next : first - std::chrono::days{1};
    adopt();
    emit chosen();
}

void PeriodBar::show(core::Period period, core::LocalDate date)
{
    m_periods->button(static_cast<int>(period))->setChecked(true);
    for (QAbstractButton* each : m_periods->buttons()) { // Qt does so when one gets the focus
        each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_date = std::min(date, m_today);
    adopt();
    emit chosen();
}

void PeriodBar::build()
{
    auto* row = new FlowRow(this);
    // In the order of Period.
    for (const QString& name : {tr("Day"), tr("Week"), tr("Month"), tr("Year")}) {
        auto* button = new QPushButton(name, this);
        const int id = static_cast<int>(m_periods->buttons().size());
        button->setObjectName(QStringLiteral("period%1").arg(id));
        button->setCheckable(true);
        setSpokenRole(button, QAccessible::RadioButton);
        m_periods->addButton(button, id);
        row->addWidget(button);
    }
    m_periods->button(static_cast<int>(core::Period::Week))->setChecked(true);
    const auto setUp = [this](QToolButton* button, const QString& objectName, const QString& name,
                              Symbol symbol, Qt::Key key) {
        button->setObjectName(objectName);
        setSymbol(button, symbol);
        setWeight(button, Weight::Quiet);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 (%2)").arg(
            name, QKeySequence(Qt::ALT | key).toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(m_todayButton->sizeHint().height(),
                               m_todayButton->sizeHint().height());
    };
    setUp(m_before, QStringLiteral("before"), tr("Earlier"), Symbol::Previous, Qt::Key_Left);
    setUp(m_after, QStringLiteral("after"), tr("Later"), Symbol::Next, Qt::Key_Right);
    m_todayButton->setObjectName(QStringLiteral("today"));
    row->addWidget(beside({m_before, m_todayButton, m_after}));
}

void PeriodBar::goToToday()
{
    m_date.reset();
    adopt();
    emit chosen();
}

void PeriodBar::adopt()
{
    const auto [first, next] = core::datesOf(choice());
    const bool hasToday = first <= m_today && m_today < next;
    if (hasToday) {
        m_date.reset();
    }
    m_after->setEnabled(next <= m_today);
    m_todayButton->setEnabled(!hasToday);
}

} // namespace pomotide::ui
