// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/calendar_editor.h"

#include "ui/pages/upcoming/calendar_text.h"
#include "ui/pages/upcoming/calendar_view.h"
#include "ui/style/measures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

namespace {

using Kind = core::CalendarBlock::Kind;

/// True if the block is skipped, and not removed, as it comes from a rule.
bool isSkippable(const core::CalendarBlock& block)
{
    return (block.kind == Kind::Planned || block.kind == Kind::Changed) &&
           !std::holds_alternative<core::WeekSpan>(block.key);
}

QString removedText(const core::CalendarModel& model, const core::CalendarBlock& block)
{
    const QString sentence = isSkippable(block) ? CalendarEditor::tr("Skipped: %1, %2.")
                                                : CalendarEditor::tr("Removed: %1, %2.");
    return sentence.arg(dayText(model, block.place.column), timesText(block.place.at));
}

} // namespace

CalendarEditor::CalendarEditor(SessionBridge& bridge, EditLog& log, QWidget* page, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_page(page),
      m_view(new CalendarView(bridge.zones(), this)), m_popover(new SpanPopover(page)),
      m_message(new InlineMessage(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    const int margin = gap(Gap::Small, fontMetrics());
    card->column()->setContentsMargins(margin, margin, margin, margin);
    card->column()->addWidget(m_view);
    column->addWidget(card, 1);
    column->addWidget(m_message);

    m_page->installEventFilter(this);
    connect(m_view, &CalendarView::changeWished, this, &CalendarEditor::change);
    connect(m_view, &CalendarView::addWished, this, &CalendarEditor::add);
    connect(m_view, &CalendarView::newWished, this, &CalendarEditor::addHourOn);
    connect(m_view, &CalendarView::openWished, this, &CalendarEditor::open);
    connect(m_view, &CalendarView::skipWished, this, &CalendarEditor::skip);
    connect(m_view, &CalendarView::resized, this, [this] {
        if (m_open) {
            m_popover->placeBeside(placeOfCursor());
        }
    });
    connect(m_popover, &SpanPopover::changeWished, this, &CalendarEditor::changeOpen);
    connect(m_popover, &SpanPopover::removeWished, this, [this] { skip(core::BlockKey(*m_open)); });
    connect(m_popover, &SpanPopover::restoreWished, this,
            [this] { restore(core::BlockKey(*m_open)); });
    connect(m_popover, &SpanPopover::closed, this, [this](bool byKey) {
        m_open.reset();
        m_view->setMarked(false);
        if (byKey) {
            m_view->focusOn(m_view->cursor());
        }
    });
}

void CalendarEditor::offer(const core::CalendarModel& model)
{
    m_view->offer(model);
    showOpen();
}

void CalendarEditor::addHour()
{
    addHourOn(m_view->cursor().column);
}

bool CalendarEditor::eventFilter(QObject* watched, QEvent* event)
{
    // A press beside the card takes the focus from it, as one on a control does.
    if (watched == m_page && event->type() == QEvent::MouseButtonPress && m_popover->isVisible()) {
        m_view->focusOn(m_view->cursor(), Qt::MouseFocusReason);
    }
    return QWidget::eventFilter(watched, event);
}

void CalendarEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_popover->hide();
}

void CalendarEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_popover->setVisible(m_open.has_value());
}

void CalendarEditor::add(int column, const core::WallSpan& at)
{
    if (!fulfil(core::AddBlock{column, at})) {
        return;
    }
    moveToPlace({.column = column, .at = at});
    if (const auto block = m_view->cursor().block) {
        open(core::BlockKey(m_view->model().blocks[*block].key));
    }
}

void CalendarEditor::addHourOn(int column)
{
    add(column, core::proposedHour(m_view->model(), column));
}

void CalendarEditor::change(const core::BlockKey& key, const core::WallSpan& at)
{
    const core::CalendarBlock* block = findBlock(key);
    const int column = block != nullptr ? block->place.column : 0;
    if (!fulfil(core::ChangeBlock{key, at, {}})) {
        return;
    }
    if (std::holds_alternative<core::WeekSpan>(key)) {
        // The spans of a weekday are in the order of their times.
        moveToPlace({.column = column, .at = at});
    }
    reportOverlaps();
}

void CalendarEditor::skip(const core::BlockKey& key)
{
    const core::CalendarBlock* block = findBlock(key);
    if (block != nullptr && block->kind == Kind::Skipped) {
        restore(key);
        return;
    }
    const QString sentence = block != nullptr ? removedText(m_view->model(), *block) : QString();
    if (fulfil(core::SkipBlock{key})) {
        m_popover->dismiss();
        emit reported(sentence);
    }
}

void CalendarEditor::restore(const core::BlockKey& key)
{
    if (fulfil(core::RestoreBlock{key})) {
        m_popover->dismiss();
    }
}

void CalendarEditor::open(const core::BlockKey& key)
{
    const core::CalendarBlock* block = findBlock(key);
    if (block == nullptr) {
        return;
    }
    m_message->clear();
    m_view->focusOn(core::cursorAt(m_view->model(), key, 0)); // closes another card
    m_popover->open(contentOf(*block), placeOfCursor());
    m_open = key;
    m_view->setMarked(true);
}

void CalendarEditor::changeOpen(const core::WallSpan& at, const std::vector<core::WallSpan>& more)
{
    if (!m_open) {
        return;
    }
    const core::BlockKey key = *m_open;
    const core::CalendarBlock* block = findBlock(key);
    const int column = block != nullptr ? block->place.column : 0;
    if (!fulfil(core::ChangeBlock{key, at, more})) {
        return;
    }
    m_popover->accept();
    if (std::holds_alternative<core::WeekSpan>(key)) {
        moveToPlace({.column = column, .at = at});
        const auto moved = m_view->cursor().block;
        m_open = moved ? std::optional{m_view->model().blocks[*moved].key} : std::nullopt;
    }
    showOpen();
    reportOverlaps();
}

void CalendarEditor::showOpen()
{
    if (!m_open || !m_popover->isVisible()) {
        return;
    }
    if (const core::CalendarBlock* block = findBlock(*m_open)) {
        m_popover->offer(contentOf(*block));
    } else {
        m_popover->dismiss();
    }
}

bool CalendarEditor::fulfil(const core::CalendarWish& wish)
{
    m_message->clear();
    const auto commands =
        core::commandsFor(m_bridge.state(), m_bridge.zones(), m_view->model(), wish);
    if (commands.empty()) {
        return false;
    }
    const Answer answer = m_log.ask(commands);
    if (answer.isDone()) {
        return true;
    }
    if (m_popover->isVisible() && m_open) {
        m_popover->refuse(answer.refusal);
    } else {
        m_message->say(answer.refusal);
    }
    return false;
}

/// Moves the cursor to the block that has this place.
void CalendarEditor::moveToPlace(const core::CalendarBlock::Place& place)
{
    const auto& blocks = m_view->model().blocks;
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const auto& block) {
        return block.place == place && block.kind != Kind::Event && block.kind != Kind::Skipped;
    });
    if (found != blocks.end()) {
        m_view->moveTo(core::cursorAt(m_view->model(), found->key, place.column));
    }
}

/// Sessions that overlap count as one: say so of that under the cursor, which was changed.
void CalendarEditor::reportOverlaps()
{
    const core::CalendarModel& model = m_view->model();
    const auto block = m_view->cursor().block;
    const QString overlaps = block ? overlapsText(model, model.blocks[*block]) : QString();
    if (!overlaps.isEmpty()) {
        const core::CalendarBlock::Place& place = model.blocks[*block].place;
        const QStringList parts{dayText(model, place.column), timesText(place.at), overlaps};
        emit reported(parts.join(QStringLiteral(" · ")));
    }
}

/// In the coordinates of the page.
QRect CalendarEditor::placeOfCursor() const
{
    const QRect place = m_view->placeOf(m_view->cursor());
    return {m_view->mapTo(m_page, place.topLeft()), place.size()};
}

const core::CalendarBlock* CalendarEditor::findBlock(const core::BlockKey& key) const
{
    const auto& blocks = m_view->model().blocks;
    const auto found = std::find_if(blocks.begin(), blocks.end(),
                                    [&](const auto& block) { return block.key == key; });
    return found == blocks.end() ? nullptr : &*found;
}

SpanPopover::Content CalendarEditor::contentOf(const core::CalendarBlock& block) const
{
    SpanPopover::Content content{.model = m_view->model(),
                                 .column = block.place.column,
                                 .at = block.place.at,
                                 .details = detailsOf(m_view->model(), block, m_bridge.zones()),
                                 .canEdit = core::canMove(block, core::Grip::End),
                                 .remove = {},
                                 .restore = {}};
    if (block.isOver || block.kind == Kind::Event) {
        return content;
    }
    if (block.kind == Kind::Changed) {
        content.restore = tr("As the rule");
    } else if (block.kind == Kind::Skipped) {
        content.restore = tr("Bring back");
    }
    if (block.kind != Kind::Skipped) {
        content.remove = isSkippable(block) ? tr("Skip") : tr("Remove");
    }
    return content;
}

} // namespace pomotide::ui
