// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/end_buttons.h"

#include "core/present/end_offers.h"
#include "core/present/late_start.h"
#include "core/time/resolve.h"
#include "ui/style/weight.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/time_entry.h"
#include "ui/widgets/time_field.h"

#include <QMenu>
#include <QPushButton>

namespace pomotide::ui {

namespace {

/// Width of the field in letters: "in 20 min" fits in.
constexpr int kLetters = 16;

} // namespace

EndButtons::EndButtons(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge),
      m_moreTime(new QPushButton(tr("+%1").arg(text::length(core::kMoreTime)), this)),
      m_endAt(new QPushButton(tr("End at…"), this)), m_times(new QMenu(this)),
      m_end(new TimeEntry(QStringLiteral("end"), m_endAt, this)),
      m_left(new TimeEntry(QStringLiteral("left"), m_endAt, this, tr("Away since"))),
      m_time(m_end->field())
{
    m_moreTime->setObjectName(QStringLiteral("moreTime"));
    m_moreTime->setToolTip(tr("It ends that much later"));
    m_endAt->setObjectName(QStringLiteral("endAt"));
    m_endAt->setMenu(m_times);
    m_time->setAccessibleName(tr("The time at which it ends"));
    m_time->setToolTip(tr("A time, as 10:45, or a length, as +10 or in 20 min"));
    m_time->setBase([this] { return timeAt(plannedEnd()); });
    m_time->setNow([this] { return timeAt(m_bridge.now()); });
    m_time->setFixedWidth(kLetters * fontMetrics().averageCharWidth());
    m_left->field()->setAccessibleName(tr("The time at which you left"));
    m_left->field()->setToolTip(tr("A time, as 9:45, or how long ago, as 12m"));
    m_left->field()->setPast([this] { return timeAt(m_bridge.now()); });
    build();
    connect(m_moreTime, &QPushButton::clicked, this, &EndButtons::giveMoreTime);
    connect(m_times, &QMenu::aboutToShow, this, &EndButtons::listTimes);
    connect(m_end, &TimeEntry::changed, this, &EndButtons::showReading);
    connect(m_end, &TimeEntry::entered, this, &EndButtons::takeTyped);
    connect(m_left, &TimeEntry::entered, this, &EndButtons::takeLeft);
}

void EndButtons::offer()
{
    const core::Instant now = m_bridge.now();
    m_moreTime->setEnabled(core::extendedEnd(m_bridge.state(), now).has_value());
    m_time->offer(timeAt(plannedEnd()));
    m_left->field()->offer(timeAt(now));
    showReading();
}

void EndButtons::build()
{
    setWeight(m_moreTime, Weight::Quiet);
    setWeight(m_endAt, Weight::Quiet);
    auto* row = new FlowRow(this);
    row->addWidget(m_moreTime);
    row->addWidget(m_endAt);
}

QList<QWidget*> EndButtons::typing() const
{
    return {m_end, m_left};
}

void EndButtons::fold(bool isFolded, QWidget* other)
{
    m_endAt->setVisible(!isFolded);
    for (TimeEntry* entry : {m_end, m_left}) {
        entry->setOpener(isFolded ? other : m_endAt);
    }
}

void EndButtons::endTyping()
{
    m_end->close();
    m_left->close();
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
    m_times->addSeparator();
    connect(m_times->addAction(tr("Type a time…")), &QAction::triggered, this,
            [this] { open(m_end); });
    connect(m_times->addAction(tr("Away since…")), &QAction::triggered, this,
            [this] { open(m_left); });
}

void EndButtons::open(TimeEntry* entry)
{
    (entry == m_end ? m_left : m_end)->close();
    entry->open();
}

void EndButtons::showReading()
{
    if (!m_time->isTouched() || !m_time->isReadable()) {
        return;
    }
    m_end->say(typedEnd() ? tr("%1 · Enter").arg(m_time->reading())
                          : tr("%1: it cannot end then").arg(timeText(m_time->timeOfDay())));
}

void EndButtons::takeTyped()
{
    if (const auto end = typedEnd()) {
        m_end->close();
        emit endWished(*end);
    } else if (!m_time->isReadable()) {
        m_end->say(timeAdvice());
    }
}

void EndButtons::takeLeft()
{
    const TimeField& field = *m_left->field();
    const core::Instant now = m_bridge.now();
    const auto since = core::latestAt(field.timeOfDay(), m_bridge.zones().system(), now);
    if (!field.isReadable()) {
        m_left->say(timeAdvice());
    } else if (since && since < now) {
        emit leftWished(*since);
    }
}

std::optional<core::Instant> EndButtons::typedEnd() const
{
    return m_time->isReadable() ? core::endAtTime(m_bridge.state(), m_bridge.zones().system(),
                                                  m_bridge.now(), m_time->timeOfDay())
                                : std::nullopt;
}

core::Instant EndButtons::plannedEnd() const
{
    return core::laterEnd(m_bridge.state(), m_bridge.now(), {}).value_or(m_bridge.now());
}

core::TimeOfDay EndButtons::timeAt(core::Instant instant) const
{
    return timeOfDay(core::localTime(m_bridge.zones().system(), instant));
}

} // namespace pomotide::ui
