// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/slot_board.h"

#include "ui/pages/upcoming/open_intentions.h"
#include "ui/pages/upcoming/slot_list.h"
#include "ui/style/measures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace pomotide::ui {

SlotBoard::SlotBoard(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_slots(new SlotList(bridge, log, this)),
      m_side(new Card(this)), m_open(new OpenIntentions(m_side)),
      m_both(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("slotBoard"));
    auto* first = new Card(this);
    first->column()->addWidget(
        new Heading(tr("Slots of this session"), Heading::Rank::Part, first));
    first->column()->addWidget(m_slots);
    m_side->column()->addWidget(new Heading(tr("Open intentions"), Heading::Rank::Part, m_side));
    m_side->column()->addWidget(new SecondaryLabel(tr("Drag one to a slot."), m_side));
    m_side->column()->addWidget(m_open, 1);
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(gap(Gap::Usual, fontMetrics()));
    // As high as what is in them: an empty card seems to wait for something.
    m_both->addWidget(first, 2, Qt::AlignTop);
    m_both->addWidget(m_side, 1, Qt::AlignTop);
    connect(m_slots, &SlotList::fieldOpened, this, &SlotBoard::fieldOpened);
}

void SlotBoard::refresh()
{
    m_slots->refresh();
    m_open->offer(m_bridge.state().open);
    m_side->setVisible(!m_bridge.state().open.empty());
}

void SlotBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= scaled(kNarrowestPair, fontMetrics()) * 3 / 4;
    m_both->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace pomotide::ui
