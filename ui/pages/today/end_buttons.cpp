// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/end_buttons.h"

#include "core/present/end_offers.h"
#include "core/time/resolve.h"
#include "ui/style/weight.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/time_field.h"

#include <QKeyEvent>
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
      m_typing(new QWidget(this)), m_time(new TimeField(m_typing)),
      m_reading(new SecondaryLabel({}, m_typing))
{
    m_moreTime->setObjectName(QStringLiteral("moreTime"));
    m_moreTime->setToolTip(tr("It ends that much later"));
    m_endAt->setObjectName(QStringLiteral("endAt"));
    m_endAt->setMenu(m_times);
    m_time->setObjectName(QStringLiteral("endTime"));
    m_time->setAccessibleName(tr("The time at which it ends"));
    m_time->setToolTip(tr("A time, as 10:45, or a length, as +10 or in 20 min"));
    m_time->setBase([this] { return timeAt(plannedEnd()); });
    m_time->setNow([this] { return timeAt(m_bridge.now()); });
    m_time->setFixedWidth(kLetters * fontMetrics().averageCharWidth());
    m_time->installEventFilter(this);
    m_typing->hide();
    m_reading->setObjectName(QStringLiteral("endReading"));
    setWeight(m_moreTime, Weight::Quiet);
    setWeight(m_endAt, Weight::Quiet);
    auto* row = new FlowRow(this);
    row->addWidget(m_moreTime);
    row->addWidget(m_endAt);
    auto* typing = new QHBoxLayout(m_typing);
    typing->setContentsMargins(0, 0, 0, 0);
    typing->addWidget(m_time);
    typing->addWidget(m_reading, 1);
    connect(m_moreTime, &QPushButton::clicked, this, &EndButtons::giveMoreTime);
    connect(m_times, &QMenu::aboutToShow, this, &EndButtons::listTimes);
    connect(m_time, &TimeField::touched, this, &EndButtons::showReading);
    connect(m_time, &TimeField::reverted, this, &EndButtons::showReading);
    connect(m_time, &TimeField::returnPressed, this, &EndButtons::takeTyped);
}

void EndButtons::offer()
{
    const core::State& state = m_bridge.state();
    const core::Instant now = m_bridge.now();
    const bool canGrow = core::extendedEnd(state, now).has_value();
    m_moreTime->setEnabled(canGrow);
    m_endAt->setEnabled(canGrow || !core::endTimes(state, m_bridge.zones().system(), now).empty());
    m_time->offer(timeAt(plannedEnd()));
    showReading();
}

void EndButtons::beginTyping()
{
    m_typing->show();
    m_time->setFocus(Qt::OtherFocusReason);
    m_time->selectAll();
    showReading();
}

bool EndButtons::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_time->isTouched()) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            endTyping();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
            &EndButtons::beginTyping);
}

void EndButtons::showReading()
{
    const auto end = typedEnd();
    const QString reading = m_time->reading();
    if (!m_time->isTouched()) {
        m_reading->setText(reading.isEmpty() ? tr("Type a time, and Enter") : reading);
    } else if (m_time->isReadable() && !end) {
        m_reading->setText(tr("%1: it cannot end then").arg(timeText(m_time->timeOfDay())));
    } else {
        m_reading->setText(end ? tr("%1 · Enter").arg(reading) : reading);
    }
}

void EndButtons::takeTyped()
{
    if (const auto end = typedEnd()) {
        endTyping();
        emit endWished(*end);
    } else if (!m_time->isReadable()) {
        m_reading->setText(timeAdvice());
    }
}

void EndButtons::endTyping()
{
    m_endAt->setFocus(Qt::OtherFocusReason);
    m_time->revert();
    m_typing->hide();
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
