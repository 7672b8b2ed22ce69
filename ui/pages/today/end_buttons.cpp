// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/end_buttons.h"

#include "core/present/end_offers.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_row.h"

#include <QMenu>
#include <QPushButton>

namespace pomotide::ui {

EndButtons::EndButtons(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge),
      m_moreTime(new QPushButton(tr("+%1").arg(text::length(core::kMoreTime)), this)),
      m_endAt(new QPushButton(tr("End at…"), this)), m_times(new QMenu(this))
{
    m_moreTime->setObjectName(QStringLiteral("moreTime"));
    m_moreTime->setToolTip(tr("It ends that much later"));
    m_endAt->setObjectName(QStringLiteral("endAt"));
    m_endAt->setMenu(m_times);
    auto* row = new FlowRow(this);
    row->addWidget(m_moreTime);
    row->addWidget(m_endAt);
    connect(m_moreTime, &QPushButton::clicked, this, &EndButtons::giveMoreTime);
    connect(m_times, &QMenu::aboutToShow, this, &EndButtons::listTimes);
}

void EndButtons::offer()
{
    const core::State& state = m_bridge.state();
    const core::Instant now = m_bridge.now();
    m_moreTime->setEnabled(core::extendedEnd(state, now).has_value());
    m_endAt->setEnabled(!core::endTimes(state, m_bridge.zones().system(), now).empty());
}

void EndButtons::giveMoreTime()
{
    if (const auto end = core::extendedEnd(m_bridge.state(), m_bridge.now())) {
        emit endWished(*end);
    }
}

void EndButtons::listTimes()
{
    m_times->clear();
    const core::Zone& zone = m_bridge.zones().system();
    const core::Instant now = m_bridge.now();
    for (const core::Instant time : core::endTimes(m_bridge.state(), zone, now)) {
        connect(m_times->addAction(text::moment(time, now, zone)), &QAction::triggered, this,
                [this, time] { emit endWished(time); });
    }
}

} // namespace pomotide::ui
