// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/awaiting_list.h"

#include "core/time/resolve.h"
#include "ui/pages/today/awaiting_card.h"
#include "ui/style/measures.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/labels.h"

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
    for (QVBoxLayout* const each : {column, m_column}) {
        each->setSpacing(gap(Gap::Small, fontMetrics()));
    }
    hide();
    connect(&log, &EditLog::changed, this, [this] {
        m_undoable.reset();
        offerUndo();
    });
}

void AwaitingList::offer(const std::vector<core::EvaluablePomodoro>& awaiting)
{
    for (Line& line : m_lines) {
        const auto isIt = [&](const auto& each) { return each.id == line.pomodoro.id; };
        const auto still = std::find_if(awaiting.begin(), awaiting.end(), isIt);
        if (still != awaiting.end()) {
            line.pomodoro = *still;
            line.card->offer(line.pomodoro);
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

void AwaitingList::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    tidy();
}

void AwaitingList::addLine(const core::EvaluablePomodoro& pomodoro, int index)
{
    auto* card = new AwaitingCard(pomodoro, timesOf(pomodoro.span), this);
    connect(card, &AwaitingCard::chosen, this,
            [this, id = pomodoro.id](core::Verdict verdict) { evaluate(id, verdict); });
    connect(card, &AwaitingCard::undoWished, &m_log, &EditLog::undo);
    m_lines.insert(m_lines.begin() + index, {pomodoro, card});
    m_column->insertWidget(index, card);
    card->show();
    emit added();
}

void AwaitingList::removeGone()
{
    std::erase_if(m_lines, [this](const Line& line) {
        if (line.isGone) {
            // Its button may be the one being handled: delete it later.
            m_column->removeWidget(line.card);
            line.card->hide();
            line.card->deleteLater();
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
    if (answer.isDone()) {
        m_undoable = pomodoro;
        offerUndo();
    }
    line->card->offer(line->pomodoro);
    m_message->say(answer.refusal);
}

void AwaitingList::offerUndo()
{
    for (const Line& line : m_lines) {
        line.card->offerUndo(m_undoable == line.pomodoro.id);
    }
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
