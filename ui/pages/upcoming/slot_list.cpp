// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/slot_list.h"

#include "ui/colour/roles.h"
#include "ui/pages/upcoming/slot_drag.h"
#include "ui/style/measures.h"
#include "ui/text/text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/intention_field.h"
#include "ui/widgets/labels.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

SlotList::SlotList(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_column(new QVBoxLayout(this)),
      m_fold(new QToolButton(this)), m_rest(new SecondaryLabel({}, this))
{
    setObjectName(QStringLiteral("slotList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_fold, 0, Qt::AlignLeft);
    m_column->addWidget(m_rest);
    m_fold->setObjectName(QStringLiteral("foldSlots"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, this, &SlotList::refresh);
    setAcceptDrops(true);
    refresh();
}

void SlotList::refresh()
{
    const core::State& state = m_bridge.state();
    const auto planned = core::slotsOfThisSession(state, m_bridge.zones(), m_bridge.now()).planned;
    const std::size_t count = std::min(planned.size(), core::proposedIntentions(state).size() + 1);
    while (m_lines.size() < count) {
        addLine();
    }
    while (m_lines.size() > count) {
        removeLine();
    }
    for (std::size_t order = 0; order < count; ++order) {
        showLine(order, planned[order]);
    }
    alignTitles();
    showRest(std::span(planned).subspan(count));
}

void SlotList::showRest(std::span<const core::PlannedSlot> rest)
{
    const bool isEmpty = m_lines.empty();
    m_fold->setVisible(!rest.empty());
    m_fold->setArrowType(m_fold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setText(tr("and %n more to come", nullptr, static_cast<int>(rest.size())));
    QStringList times;
    for (const core::PlannedSlot& slot : rest) {
        times << spanText(m_bridge.zones().system(), slot.pomodoro);
    }
    m_rest->setVisible(isEmpty || (m_fold->isChecked() && !rest.empty()));
    m_rest->setText(isEmpty ? tr("No slots are to come today.") : times.join(QLatin1Char('\n')));
}

void SlotList::addLine()
{
    const std::size_t order = m_lines.size();
    auto* row = new QWidget(this);
    const Line line{row, new SlotTimes(row), new IntentionField(row), new InlineMessage(row)};
    line.field->setObjectName(QStringLiteral("slot%1").arg(order));
    line.field->setDraftName(QStringLiteral("slot-%1").arg(order));
    line.field->lineEdit()->setAcceptDrops(false); // the list takes what is dropped
    line.field->lineEdit()->setPlaceholderText(tr("Free – for your next intention"));
    line.field->showAsTextIn(*row);
    line.times->setBuddy(line.field);

    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    auto* side = new QHBoxLayout;
    side->addWidget(line.times);
    side->addWidget(line.field, 1);
    column->addLayout(side);
    column->addWidget(line.message);
    m_column->insertWidget(static_cast<int>(order), row);

    const auto take = [this, order] { takeOver(order); };
    connect(line.field, &IntentionField::entered, this, take);
    connect(line.field, &IntentionField::picked, this, take);
    connect(line.field, &IntentionField::left, this, take);
    connect(line.field, &IntentionField::reverted, line.message, &InlineMessage::clear);
    if (order > 0) {
        setTabOrder(m_lines.back().field, line.field);
    }
    m_lines.push_back(line);
    row->show();
    emit fieldOpened(*row);
}

void SlotList::removeLine()
{
    QWidget* row = m_lines.back().row;
    m_lines.pop_back();
    // Its key may be the one being handled: delete it later.
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
}

void SlotList::showLine(std::size_t order, const core::PlannedSlot& slot)
{
    const Line& line = m_lines[order];
    const QString times = spanText(m_bridge.zones().system(), slot.pomodoro);
    const core::State& state = m_bridge.state();
    const bool isMeant = order < core::proposedIntentions(state).size();
    line.times->offer(times, isMeant ? std::optional{state.open[order].id} : std::nullopt);
    line.field->setSpokenName(tr("Slot %1").arg(times));
    line.field->offer(state.open, isMeant ? order : state.open.size());
}

void SlotList::alignTitles()
{
    int widest = 0;
    for (const Line& line : m_lines) {
        widest = std::max(widest, line.times->sizeHint().width());
    }
    for (const Line& line : m_lines) {
        line.times->setFixedWidth(widest);
    }
}

void SlotList::takeOver(std::size_t order)
{
    if (m_isTakingOver || order >= m_lines.size() || !m_lines[order].field->isTouched()) {
        return;
    }
    // The focus may move meanwhile, which calls this function again.
    const QScopedValueRollback guard(m_isTakingOver, true);
    const Line line = m_lines[order];
    if (putAt(order, line)) {
        line.field->accept();
        line.message->clear();
        refresh();
    }
}

bool SlotList::putAt(std::size_t order, const Line& line)
{
    const core::State& state = m_bridge.state();
    const QString typed = line.field->typed().trimmed();
    if (typed.isEmpty()) {
        return true;
    }
    if (const auto chosen = line.field->chosen()) {
        const auto moves = core::movedTo(state, *chosen, order);
        return moves.empty() || ask(line, moves);
    }
    std::vector<core::Command> commands{core::AddIntention{typed.toStdString(), {}, {}}};
    const auto moves = core::movedTo(state, core::kJustAdded, order);
    commands.insert(commands.end(), moves.begin(), moves.end());
    return ask(line, commands);
}

void SlotList::dragEnterEvent(QDragEnterEvent* event)
{
    if (draggedIn(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void SlotList::dragMoveEvent(QDragMoveEvent* event)
{
    const auto dragged = draggedIn(event->mimeData());
    aimAt(dragged ? landingOf(dragged->id, event->position().toPoint()) : std::nullopt);
    event->setAccepted(m_aim.has_value());
}

void SlotList::dragLeaveEvent(QDragLeaveEvent*)
{
    aimAt({});
}

void SlotList::dropEvent(QDropEvent* event)
{
    aimAt({});
    const auto dragged = draggedIn(event->mimeData());
    const auto order = dragged ? landingOf(dragged->id, event->position().toPoint()) : std::nullopt;
    if (!order) {
        return;
    }
    event->acceptProposedAction();
    const core::State& state = m_bridge.state();
    const auto commands = dragged->isFromSlot ? core::swapped(state, dragged->id, *order)
                                              : core::movedTo(state, dragged->id, *order);
    if (!commands.empty()) {
        ask(Line(m_lines[*order]), commands);
    }
}

void SlotList::paintEvent(QPaintEvent*)
{
    if (!m_aim || *m_aim >= m_lines.size()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(ColourRole::Selected, palette()));
    const int margin = gap(Gap::Tiny, fontMetrics());
    const int round = radius(Radius::Control, fontMetrics());
    painter.drawRoundedRect(
        m_lines[*m_aim].row->geometry().adjusted(-margin, -margin, margin, margin), round, round);
}

std::optional<std::size_t> SlotList::orderAt(const QPoint& point) const
{
    for (std::size_t order = 0; order < m_lines.size(); ++order) {
        const QRect row = m_lines[order].row->geometry();
        if (point.y() >= row.top() && point.y() <= row.bottom() + m_column->spacing()) {
            return order;
        }
    }
    const bool isBelow = !m_lines.empty() && point.y() > m_lines.back().row->geometry().bottom();
    return isBelow ? std::optional{m_lines.size() - 1} : std::nullopt;
}

/// Slots are filled in order: one that is filled already cannot leave its place empty.
std::optional<std::size_t> SlotList::landingOf(core::IntentionId id, const QPoint& point) const
{
    const auto order = orderAt(point);
    const auto filled = core::proposedIntentions(m_bridge.state());
    const bool isThere =
        std::any_of(filled.begin(), filled.end(), [id](const auto& each) { return each.id == id; });
    return order && isThere ? std::min(*order, filled.size() - 1) : order;
}

void SlotList::aimAt(std::optional<std::size_t> order)
{
    if (m_aim != order) {
        m_aim = order;
        update();
    }
}

bool SlotList::ask(const Line& line, const std::vector<core::Command>& commands)
{
    const Answer answer = m_log.ask(commands);
    line.message->say(answer.refusal);
    return answer.isDone();
}

} // namespace pomotide::ui
