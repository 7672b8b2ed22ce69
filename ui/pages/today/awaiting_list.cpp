// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/awaiting_list.h"

#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_buttons.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

AwaitingList::AwaitingList(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log),
      m_heading(new Heading(tr("How did it go?"), Heading::Rank::Part, this)),
      m_column(new QVBoxLayout), m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("awaitingList"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addLayout(m_column);
    column->addWidget(m_message);
    hide();
}

void AwaitingList::offer(const std::vector<core::EvaluablePomodoro>& awaiting)
{
    for (Line& line : m_lines) {
        const auto isIt = [&](const auto& each) { return each.id == line.pomodoro.id; };
        const auto still = std::find_if(awaiting.begin(), awaiting.end(), isIt);
        if (still != awaiting.end()) {
            line.pomodoro = *still;
            line.verdicts->offer(line.pomodoro);
        } else if (!line.pomodoro.verdict) {
            line.isGone = true;
        }
    }
    removeGone();
    for (auto pomodoro = awaiting.rbegin(); pomodoro != awaiting.rend(); ++pomodoro) {
        if (find(pomodoro->id) == m_lines.end()) {
            const auto later = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) {
                return line.pomodoro.span.begin < pomodoro->span.begin;
            });
            addLine(*pomodoro, static_cast<int>(later - m_lines.begin()));
        }
    }
    setVisible(!m_lines.empty());
}

void AwaitingList::tidy()
{
    if (underMouse()) {
        return;
    }
    for (Line& line : m_lines) {
        line.isGone = line.pomodoro.verdict.has_value();
    }
    removeGone();
    setVisible(!m_lines.empty());
}

void AwaitingList::addLine(const core::EvaluablePomodoro& pomodoro, int index)
{
    auto* row = new QWidget(this);
    auto* title = new ElidedLabel(row);
    title->setText(QString::fromStdString(pomodoro.title).simplified());
    auto* times = new SecondaryLabel(timesOf(pomodoro.span), row);
    times->setWordWrap(false);
    auto* verdicts = new VerdictButtons(row);
    row->setLayout(new FlowRow(beside({title, times}, title), verdicts));
    verdicts->offer(pomodoro);
    connect(verdicts, &VerdictButtons::chosen, this,
            [this, id = pomodoro.id](core::Verdict verdict) { evaluate(id, verdict); });
    m_lines.insert(m_lines.begin() + index, {pomodoro, row, verdicts});
    m_column->insertWidget(index, row);
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
        setTabOrder(m_lines[i - 1].verdicts->button(core::Verdict::Distracted),
                    m_lines[i].verdicts->button(core::Verdict::Achieved));
    }
    row->show();
}

void AwaitingList::removeGone()
{
    std::erase_if(m_lines, [this](const Line& line) {
        if (line.isGone) {
            // Its button may be the one being handled: delete it later.
            m_column->removeWidget(line.row);
            line.row->hide();
            line.row->deleteLater();
        }
        return line.isGone;
    });
}

void AwaitingList::evaluate(core::PomodoroId pomodoro, core::Verdict verdict)
{
    // Set this before the state changes: offer() keeps lines that were evaluated here.
    const auto before = std::exchange(find(pomodoro)->pomodoro.verdict, verdict);
    const Answer answer = m_log.ask(core::Evaluate{pomodoro, verdict});
    const auto line = find(pomodoro);
    if (line == m_lines.end()) {
        return;
    }
    line->pomodoro.verdict = answer.isDone() ? verdict : before;
    line->verdicts->offer(line->pomodoro);
    m_message->say(answer.refusal);
}

std::vector<AwaitingList::Line>::iterator AwaitingList::find(core::PomodoroId pomodoro)
{
    return std::find_if(m_lines.begin(), m_lines.end(),
                        [pomodoro](const Line& line) { return line.pomodoro.id == pomodoro; });
}

QString AwaitingList::timesOf(const core::Span& span) const
{
    const core::Zone& zone = m_bridge.zones().system();
    const core::LocalDate date = core::localDate(zone, span.begin);
    if (date == core::localDate(zone, m_bridge.now())) {
        return spanText(zone, span);
    }
    return tr("%1 %2").arg(shortWeekdayText(std::chrono::weekday(date).c_encoding()),
                           spanText(zone, span));
}

} // namespace pomotide::ui
