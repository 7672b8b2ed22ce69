// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/week_editor.h"

#include "ui/text/hours_text.h"
#include "ui/text/week.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/weekday_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Width in line heights. It keeps a weekday's buttons near its hours.
constexpr int kWidest = 32;

} // namespace

WeekEditor::WeekEditor(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("weekEditor"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setMaximumWidth(kWidest * fontMetrics().height());

    const std::size_t first = firstOfWeek().c_encoding();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::size_t day = (first + i) % m_rows.size();
        auto* row = new WeekdayRow(day, this);
        column->addWidget(row);
        connect(row, &WeekdayRow::edited, this, [this, day] { emit edited(day); });
        connect(row, &WeekdayRow::copyWished, this,
                [this, day](const std::vector<std::size_t>& to) { copy(day, to); });
        m_rows[day] = row;
    }
    column->addWidget(new SecondaryLabel(
        tr("Several hours of a day can be typed in one field: 9-12, 14-18."), this));
}

core::Week WeekEditor::week() const
{
    core::Week week;
    for (std::size_t day = 0; day < m_rows.size(); ++day) {
        week.days[day] = m_rows[day]->spans();
    }
    return week;
}

bool WeekEditor::isReadable() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const WeekdayRow* row) { return row->isReadable(); });
}

void WeekEditor::offer(const core::Week& week)
{
    for (std::size_t day = 0; day < m_rows.size(); ++day) {
        m_rows[day]->offer(week.days[day]);
    }
}

void WeekEditor::accept()
{
    for (WeekdayRow* row : m_rows) {
        row->accept();
    }
}

void WeekEditor::refuse(std::size_t weekday, const QString& sentence)
{
    m_rows[weekday]->refuse(sentence);
}

void WeekEditor::showFault()
{
    const std::size_t first = firstOfWeek().c_encoding();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        WeekdayRow* const row = m_rows[(first + i) % m_rows.size()];
        if (!row->isReadable()) {
            row->showFault();
            return;
        }
    }
}

void WeekEditor::copy(std::size_t from, const std::vector<std::size_t>& to)
{
    if (!m_rows[from]->isReadable()) {
        m_rows[from]->refuse(hoursAdvice());
        return;
    }
    for (const std::size_t day : to) {
        if (day != from) {
            m_rows[day]->enter(m_rows[from]->spans());
        }
    }
    emit edited(from);
}

} // namespace pomotide::ui
