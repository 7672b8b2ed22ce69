// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/plan_editor.h"

#include "ui/text/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/length_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace pomotide::ui {

PlanEditor::PlanEditor(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout), m_add(new QPushButton(tr("Add a pair"), this)),
      m_whole(new SecondaryLabel({}, this))
{
    m_add->setObjectName(QStringLiteral("addPair"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    // Large German letters just fit into a small window.
    m_grid->setHorizontalSpacing(m_grid->horizontalSpacing() / 2);
    m_grid->addWidget(new SecondaryLabel(tr("Work"), this), 0, 1);
    m_grid->addWidget(new SecondaryLabel(tr("Break"), this), 0, 2);
    m_grid->setColumnStretch(4, 1);
    column->addWidget(m_whole);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &PlanEditor::extend);
}

void PlanEditor::offer(const core::StreakPlan& plan)
{
    if (plan != m_shown) {
        show(plan);
    }
}

void PlanEditor::addLine()
{
    const int row = static_cast<int>(m_lines.size());
    Line line{.number = new QLabel(tr("%1.").arg(row + 1), this),
              .pomodoro = lengthField(core::kLongestPomodoro),
              .pause = lengthField(core::kLongestBreak),
              .remove = new QToolButton(this),
              .reading = new SecondaryLabel({}, this)};
    line.reading->setObjectName(QStringLiteral("reading"));
    line.number->setBuddy(line.pomodoro);
    line.pomodoro->setAccessibleName(tr("Pomodoro %1, length").arg(row + 1));
    line.pause->setAccessibleName(tr("Break %1, length").arg(row + 1));
    line.remove->setText(QStringLiteral("−"));
    line.remove->setToolTip(tr("Leave this pair out"));
    line.remove->setAccessibleName(tr("Leave pair %1 out").arg(row + 1));
    line.remove->setFocusPolicy(Qt::StrongFocus);
    connect(line.remove, &QToolButton::clicked, this,
            [this, button = line.remove] { removeLine(button); });
    // Below the names of the columns, each line has a second row for what it reads.
    const int place = 2 * row + 1;
    m_grid->addWidget(line.number, place, 0);
    m_grid->addWidget(line.pomodoro, place, 1);
    m_grid->addWidget(line.pause, place, 2);
    m_grid->addWidget(line.remove, place, 3);
    m_grid->addWidget(line.reading, place + 1, 1, 1, 3);
    line.reading->hide();
    if (m_lines.empty()) {
        setFocusProxy(line.pomodoro);
    } else {
        setTabOrder(m_lines.back().remove, line.pomodoro);
    }
    setTabOrder(line.remove, m_add);
    m_lines.push_back(line);
}

void PlanEditor::removeLine(const QToolButton* remove)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [remove](const Line& each) { return each.remove == remove; });
    auto shorter = plan();
    shorter.erase(shorter.begin() + (line - m_lines.begin()));
    emit edited(shorter);
}

void PlanEditor::extend()
{
    auto longer = plan();
    longer.push_back(longer.back());
    emit edited(longer);
    m_lines.back().pomodoro->setFocus();
}

void PlanEditor::dropLastLine()
{
    const Line line = m_lines.back();
    m_lines.pop_back();
    for (QWidget* widget : widgetsOf(line)) {
        // Its click may be the one being handled: delete it later.
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
}

void PlanEditor::show(const core::StreakPlan& plan)
{
    m_shown = plan;
    while (m_lines.size() > plan.size()) {
        dropLastLine();
    }
    while (m_lines.size() < plan.size()) {
        addLine();
    }
    core::Duration whole{};
    for (std::size_t i = 0; i < plan.size(); ++i) {
        m_lines[i].pomodoro->offer(plan[i].pomodoro);
        m_lines[i].pause->offer(plan[i].pause);
        m_lines[i].remove->setEnabled(plan.size() > 1);
        whole += plan[i].pomodoro + plan[i].pause;
    }
    m_add->setEnabled(plan.size() < core::kLongestPlan);
    m_whole->setText(tr("A whole streak takes %1.").arg(text::length(whole)));
}

LengthField* PlanEditor::lengthField(std::chrono::minutes most)
{
    auto* field = new LengthField({.least = std::chrono::minutes{1}, .most = most}, this);
    connect(field, &LengthField::touched, this, &PlanEditor::showReadings);
    connect(field, &LengthField::reverted, this, &PlanEditor::showReadings);
    connect(field, &LengthField::editingFinished, this, [this, field] { finish(field); });
    connect(field, &LengthField::left, this, [this, field] { finish(field); });
    return field;
}

/// Takes the field's length. What stands in other fields and cannot be read stays there.
void PlanEditor::finish(LengthField* field)
{
    if (field->isTouched() && field->isReadable()) {
        field->accept();
        showReadings();
        emit edited(plan());
    }
}

void PlanEditor::showReadings()
{
    for (const Line& line : m_lines) {
        const QString reading = line.pomodoro->reading();
        line.reading->setText(reading.isEmpty() ? line.pause->reading() : reading);
        line.reading->setVisible(!line.reading->text().isEmpty());
    }
}

std::array<QWidget*, 5> PlanEditor::widgetsOf(const Line& line)
{
    return {line.number, line.pomodoro, line.pause, line.remove, line.reading};
}

core::StreakPlan PlanEditor::plan() const
{
    core::StreakPlan plan;
    for (const Line& line : m_lines) {
        const auto length = [](const LengthField* field) {
            return std::chrono::floor<std::chrono::minutes>(*field->length());
        };
        plan.push_back({.pomodoro = length(line.pomodoro), .pause = length(line.pause)});
    }
    return plan;
}

} // namespace pomotide::ui
