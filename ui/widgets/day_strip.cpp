// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/day_strip.h"

#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/time_handle.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace pomotide::ui {

namespace {

using Kind = core::DayPart::Kind;

/// Least width in average letters.
constexpr int kNarrowest = 24;

QString titled(const core::DayPart& part, const QString& otherwise)
{
    const QString title = text::oneLine(part.title);
    return title.isEmpty() ? otherwise : title;
}

QStringList labelsOf(const core::DayPart& part)
{
    switch (part.kind) {
    case Kind::Evaluated:
        return {titled(part, DayStrip::tr("Pomodoro")), text::verdict(*part.verdict)};
    case Kind::Awaiting:
        return {titled(part, DayStrip::tr("Pomodoro")), DayStrip::tr("how did it go?")};
    case Kind::Unrated:
        return {titled(part, DayStrip::tr("Pomodoro"))};
    case Kind::Running:
        return {titled(part, DayStrip::tr("Pomodoro")), DayStrip::tr("now")};
    case Kind::Break:
    case Kind::BreakToCome:
        return {DayStrip::tr("Break")};
    case Kind::Slot:
        return {titled(part, DayStrip::tr("Free slot")), DayStrip::tr("to come")};
    }
    return {};
}

} // namespace

DayStrip::DayStrip(DayPicture::Form form, QWidget* parent) : QWidget(parent)
{
    m_picture.form = form;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (form == DayPicture::Form::Full) {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(tr("The day"));
    }
}

void DayStrip::offer(const core::DayModel& day, const core::Zone& zone)
{
    const bool isNew = m_picture.zone != &zone || m_offered != day;
    m_picture.zone = &zone;
    m_offered = day;
    if (!isNew) {
        return;
    }
    if (m_picture.focused && *m_picture.focused >= day.parts.size()) {
        focusPart({});
    }
    matchGrips();
    placeGrips();
    showDragged();
}

void DayStrip::orderGrips()
{
    QWidget* last = this;
    for (const Grip& grip : m_grips) {
        setTabOrder(last, grip.handle);
        last = grip.handle;
    }
}

QSize DayStrip::sizeHint() const
{
    return minimumSizeHint();
}

QSize DayStrip::minimumSizeHint() const
{
    return {kNarrowest * fontMetrics().averageCharWidth(), heightOf(m_picture.form, fontMetrics())};
}

bool DayStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto part = partAt(help->pos())) {
            QToolTip::showText(help->globalPos(), describe(m_picture.day.parts[*part]), this,
                               placeOfPart(*part).toAlignedRect());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void DayStrip::keyPressEvent(QKeyEvent* event)
{
    const std::size_t count = m_picture.day.parts.size();
    const bool isLater = event->key() == (m_picture.isMirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool isEarlier = event->key() == (m_picture.isMirrored ? Qt::Key_Right : Qt::Key_Left);
    const std::size_t at = m_picture.focused.value_or(0);
    if (count == 0 ||
        (!isLater && !isEarlier && event->key() != Qt::Key_Home && event->key() != Qt::Key_End)) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Home) {
        focusPart(0);
    } else if (event->key() == Qt::Key_End) {
        focusPart(count - 1);
    } else if (isLater) {
        focusPart(std::min(at + 1, count - 1));
    } else {
        focusPart(at == 0 ? 0 : at - 1);
    }
}

void DayStrip::mousePressEvent(QMouseEvent* event)
{
    if (m_picture.form == DayPicture::Form::Full) {
        focusPart(partAt(event->position()));
    }
    QWidget::mousePressEvent(event);
}

void DayStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const auto& parts = m_picture.day.parts;
    const auto first = std::find_if(parts.begin(), parts.end(), [this](const auto& part) {
        return m_picture.day.now < part.span.end;
    });
    if (!parts.empty()) {
        const auto at = std::min(first, std::prev(parts.end())) - parts.begin();
        focusPart(static_cast<std::size_t>(at));
    }
}

void DayStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    focusPart({});
}

void DayStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        placeGrips();
        update();
    }
}

void DayStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeGrips();
}

void DayStrip::paintEvent(QPaintEvent*)
{
    if (m_picture.zone == nullptr) {
        return;
    }
    m_picture.palette = palette();
    QPainter painter(this);
    paint(painter, m_picture, rect());
}

void DayStrip::matchGrips()
{
    std::vector<Grip> before;
    std::swap(before, m_grips);
    const auto take = [&](const core::SessionKey& key, Bound bound) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Grip& grip) {
            return grip.key == key && grip.bound == bound;
        });
        if (known == before.end()) {
            addGrip(key, bound);
        } else {
            m_grips.push_back(*known);
            before.erase(known);
        }
    };
    for (const core::DaySession& session : m_offered.sessions) {
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
    if (m_picture.form == DayPicture::Form::Full) {
        orderGrips();
    }
}

void DayStrip::addGrip(const core::SessionKey& key, Bound bound)
{
    auto* handle = new TimeHandle(this);
    handle->setObjectName(bound == Bound::Begin ? QStringLiteral("begin") : QStringLiteral("end"));
    m_grips.push_back({key, bound, handle});
    connect(handle, &TimeHandle::dragged, this, &DayStrip::showDragged);
    connect(handle, &TimeHandle::wished, this,
            [this, key, bound](core::Instant instant) { wish(key, bound, instant); });
    handle->show();
}

const DayStrip::Grip* DayStrip::findGrip(const core::SessionKey& key, Bound bound) const
{
    const auto found = std::find_if(m_grips.begin(), m_grips.end(), [&](const Grip& grip) {
        return grip.key == key && grip.bound == bound;
    });
    return found == m_grips.end() ? nullptr : &*found;
}

void DayStrip::placeGrips()
{
    if (m_picture.zone == nullptr) {
        return;
    }
    m_picture.isMirrored = isRightToLeft();
    m_picture.day.shown = m_offered.shown;
    const TimeAxis axis = axisOf(m_picture, fontMetrics(), rect());
    const QRectF track = trackOf(m_picture, fontMetrics(), rect());
    const auto put = [&](const Grip& grip, core::Instant instant) {
        const QString time = timeText(timeOfDay(core::localTime(*m_picture.zone, instant)));
        grip.handle->setAccessibleName(grip.bound == Bound::Begin ? tr("Session from %1").arg(time)
                                                                  : tr("Session to %1").arg(time));
        grip.handle->setToolTip(grip.handle->accessibleName());
        grip.handle->offer(instant, axis, static_cast<int>(track.top()),
                           static_cast<int>(track.height()));
    };
    for (const core::DaySession& session : m_offered.sessions) {
        if (session.canMoveBegin) {
            put(*findGrip(*session.key, Bound::Begin), session.span.begin);
        }
        if (session.canMoveEnd) {
            put(*findGrip(*session.key, Bound::End), session.span.end);
        }
    }
}

void DayStrip::showDragged()
{
    m_picture.day = m_offered;
    m_picture.dragged = {};
    for (core::DaySession& session : m_picture.day.sessions) {
        for (const Grip& grip : m_grips) {
            if (session.key == grip.key && grip.handle->isDragged()) {
                m_picture.dragged = grip.handle->instant();
                (grip.bound == Bound::Begin ? session.span.begin : session.span.end) =
                    grip.handle->instant();
            }
        }
    }
    update();
}

void DayStrip::wish(const core::SessionKey& key, Bound bound, core::Instant instant)
{
    for (const core::DaySession& session : m_offered.sessions) {
        if (session.key == key) {
            const core::Span span = bound == Bound::Begin ? core::Span{instant, session.span.end}
                                                          : core::Span{session.span.begin, instant};
            emit changeWished(core::DaySession(session), span);
            return;
        }
    }
}

void DayStrip::focusPart(std::optional<std::size_t> part)
{
    m_picture.focused = part;
    update();
    if (!part) {
        QToolTip::hideText();
        return;
    }
    const QString text = describe(m_picture.day.parts[*part]);
    setAccessibleDescription(text);
    const QRect place = placeOfPart(*part).toAlignedRect();
    QToolTip::showText(mapToGlobal(place.bottomLeft()), text, this, place);
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

std::optional<std::size_t> DayStrip::partAt(const QPointF& point) const
{
    for (std::size_t part = 0; part < m_picture.day.parts.size(); ++part) {
        if (placeOfPart(part).contains(point)) {
            return part;
        }
    }
    return {};
}

QString DayStrip::describe(const core::DayPart& part) const
{
    QStringList labels = labelsOf(part);
    labels.insert(1, spanText(*m_picture.zone, part.span));
    return labels.join(QStringLiteral(" · "));
}

QRectF DayStrip::placeOfPart(std::size_t part) const
{
    return placeOf(m_picture, part, fontMetrics(), rect());
}

} // namespace pomotide::ui
