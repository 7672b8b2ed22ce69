// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/plan_editor.h"

#include "ui/text/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/minutes_field.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace pomotide::ui {

PlanEditor::PlanEditor(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout), m_add(new QPushButton(tr("&Add a pair"), this)),
      m_whole(new SecondaryLabel({}, this))
{
    m_add->setObjectName(QStringLiteral("addPair"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    // Large German letters just fit into a small window.
    m_grid->setHorizontalSpacing(m_grid->horizontalSpacing() / 2);
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

bool PlanEditor::eventFilter(QObject* object, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(object);
    if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void PlanEditor::addLine()
{
    const int row = static_cast<int>(m_lines.size());
    Line line{.number = new QLabel(tr("%1.").arg(row + 1), this),
              .pomodoro = minutes(core::kLongestPomodoro, tr(" min work")),
              .pause = minutes(core::kLongestBreak, tr(" min break")),
              .remove = new QToolButton(this)};
    line.number->setBuddy(line.pomodoro);
    line.pomodoro->setAccessibleName(tr("Pomodoro %1, minutes").arg(row + 1));
    line.pause->setAccessibleName(tr("Break %1, minutes").arg(row + 1));
    line.remove->setText(QStringLiteral("−"));
    line.remove->setToolTip(tr("Leave this pair out"));
    line.remove->setAccessibleName(tr("Leave pair %1 out").arg(row + 1));
    line.remove->setFocusPolicy(Qt::StrongFocus);
    connect(line.remove, &QToolButton::clicked, this,
            [this, button = line.remove] { removeLine(button); });
    m_grid->addWidget(line.number, row, 0);
    m_grid->addWidget(line.pomodoro, row, 1);
    m_grid->addWidget(line.pause, row, 2);
    m_grid->addWidget(line.remove, row, 3);
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
    for (QWidget* widget :
         std::initializer_list<QWidget*>{line.number, line.pomodoro, line.pause, line.remove}) {
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
        const QSignalBlocker quietPomodoro(m_lines[i].pomodoro);
        const QSignalBlocker quietPause(m_lines[i].pause);
        m_lines[i].pomodoro->setValue(static_cast<int>(plan[i].pomodoro.count()));
        m_lines[i].pause->setValue(static_cast<int>(plan[i].pause.count()));
        m_lines[i].remove->setEnabled(plan.size() > 1);
        whole += plan[i].pomodoro + plan[i].pause;
    }
    m_add->setEnabled(plan.size() < core::kLongestPlan);
    m_whole->setText(tr("A whole streak takes %1.").arg(text::length(whole)));
}

MinutesField* PlanEditor::minutes(std::chrono::minutes most, const QString& suffix)
{
    auto* field = new MinutesField(this);
    field->setRange(1, static_cast<int>(most.count()));
    field->setSuffix(suffix);
    field->setKeyboardTracking(false);
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    connect(field, &MinutesField::valueChanged, this, [this] { emit edited(plan()); });
    return field;
}

core::StreakPlan PlanEditor::plan() const
{
    core::StreakPlan plan;
    for (const Line& line : m_lines) {
        plan.push_back({.pomodoro = std::chrono::minutes{line.pomodoro->value()},
                        .pause = std::chrono::minutes{line.pause->value()}});
    }
    return plan;
}

} // namespace pomotide::ui
