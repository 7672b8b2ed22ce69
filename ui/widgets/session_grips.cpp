// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/session_grips.h"

#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/widgets/time_handle.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

SessionGrips::SessionGrips(QWidget* day) : QObject(day), m_day(day) {}

void SessionGrips::offer(const std::vector<core::DaySession>& sessions, const core::Zone& zone)
{
    m_sessions = sessions;
    m_zone = &zone;
    std::vector<Grip> before;
    std::swap(before, m_grips);
    const auto take = [&](const core::SessionKey& key, Bound bound) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Grip& grip) {
            return grip.key == key && grip.bound == bound;
        });
        if (known == before.end()) {
            add(key, bound);
        } else {
            m_grips.push_back(*known);
            before.erase(known);
        }
    };
    for (const core::DaySession& session : m_sessions) {
        if (session.canMoveBegin) {
            take(*session.key, Bound::Begin);
        }
        if (session.canMoveEnd) {
            take(*session.key, Bound::End);
        }
    }
    for (const Grip& gone : before) {
        // Its key may be the one being handled: delete it later.
        gone.handle->hide();
        gone.handle->deleteLater();
    }
}

void SessionGrips::place(const TimeAxis& axis, int begin, int extent)
{
    for (const Grip& grip : m_grips) {
        const auto session =
            std::find_if(m_sessions.begin(), m_sessions.end(),
                         [&](const core::DaySession& each) { return each.key == grip.key; });
        const bool isBegin = grip.bound == Bound::Begin;
        const core::Instant instant = isBegin ? session->span.begin : session->span.end;
        const QString time = timeText(timeOfDay(core::localTime(*m_zone, instant)));
        grip.handle->setAccessibleName(isBegin ? tr("Session from %1").arg(time)
                                               : tr("Session to %1").arg(time));
        grip.handle->setToolTip(grip.handle->accessibleName());
        grip.handle->offer(instant, axis, begin, extent);
    }
}

std::optional<core::Instant> SessionGrips::drag(std::vector<core::DaySession>& sessions) const
{
    std::optional<core::Instant> dragged;
    for (const Grip& grip : m_grips) {
        if (!grip.handle->isDragged()) {
            continue;
        }
        dragged = grip.handle->instant();
        for (core::DaySession& session : sessions) {
            if (session.key == grip.key) {
                (grip.bound == Bound::Begin ? session.span.begin : session.span.end) = *dragged;
            }
        }
    }
    return dragged;
}

void SessionGrips::orderTabs()
{
    QWidget* last = m_day;
    for (const Grip& grip : m_grips) {
        QWidget::setTabOrder(last, grip.handle);
        last = grip.handle;
    }
}

void SessionGrips::add(const core::SessionKey& key, Bound bound)
{
    auto* handle = new TimeHandle(m_day);
    handle->setObjectName(bound == Bound::Begin ? QStringLiteral("begin") : QStringLiteral("end"));
    m_grips.push_back({key, bound, handle});
    connect(handle, &TimeHandle::dragged, this, &SessionGrips::dragged);
    connect(handle, &TimeHandle::wished, this,
            [this, key, bound](core::Instant instant) { wish(key, bound, instant); });
    handle->show();
}

void SessionGrips::wish(const core::SessionKey& key, Bound bound, core::Instant instant)
{
    const auto session =
        std::find_if(m_sessions.begin(), m_sessions.end(),
                     [&](const core::DaySession& each) { return each.key == key; });
    if (session != m_sessions.end()) {
        const core::Span span = bound == Bound::Begin ? core::Span{instant, session->span.end}
                                                      : core::Span{session->span.begin, instant};
        emit changeWished(core::DaySession(*session), span);
    }
}

} // namespace pomotide::ui
