// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/day_timeline.h"

#include "ui/text/day_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/session_grips.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/timeline_painter.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Least width in average letters.
constexpr int kNarrowest = 24;

/// Width of a handle in lines of text: it touches no label of an hour.
constexpr double kGrip = 1.8;

} // namespace

DayTimeline::DayTimeline(QWidget* parent) : QWidget(parent), m_grips(new SessionGrips(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Canvas);
    setAccessibleName(tr("The day"));
    connect(m_grips, &SessionGrips::dragged, this, &DayTimeline::showDragged);
    connect(m_grips, &SessionGrips::changeWished, this, &DayTimeline::changeWished);
}

void DayTimeline::offer(const core::DayModel& day, const core::Zone& zone)
{
    if (m_timeline.zone == &zone && m_offered == day) {
        return;
    }
    m_timeline.zone = &zone;
    m_offered = day;
    m_timeline.scale = core::dayScale(day);
    if (m_timeline.focused && *m_timeline.focused >= day.parts.size()) {
        focusPart({});
    }
    m_grips->offer(day.sessions, zone);
    m_grips->orderTabs();
    showDragged();
    if (!m_timeline.focused) {
        describeDay();
    }
    updateGeometry();
    placeGrips();
}

QSize DayTimeline::sizeHint() const
{
    return minimumSizeHint();
}

QSize DayTimeline::minimumSizeHint() const
{
    return {kNarrowest * fontMetrics().averageCharWidth(),
            heightOf(m_timeline.scale, fontMetrics())};
}

bool DayTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto part = partAt(help->pos())) {
        const QString text = text::partSentence(day().parts[*part], *m_timeline.zone);
        QToolTip::showText(help->globalPos(), plainToolTip(text), this, placeOf(*part));
    } else {
        QToolTip::hideText();
    }
    return true;
}

void DayTimeline::keyPressEvent(QKeyEvent* event)
{
    const std::size_t count = day().parts.size();
    const std::size_t at = m_timeline.focused.value_or(0);
    if (count == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Home:
        chooseByKey(0);
        break;
    case Qt::Key_End:
        chooseByKey(count - 1);
        break;
    case Qt::Key_Down:
        chooseByKey(std::min(at + 1, count - 1));
        break;
    case Qt::Key_Up:
        chooseByKey(at == 0 ? 0 : at - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_timeline.focused && !event->isAutoRepeat()) {
            emit opened(core::DayPart(day().parts[*m_timeline.focused]));
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayTimeline::mousePressEvent(QMouseEvent* event)
{
    focusPart(partAt(event->position()));
    QWidget::mousePressEvent(event);
}

void DayTimeline::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto part = partAt(event->position());
    if (part && event->button() == Qt::LeftButton) {
        emit opened(core::DayPart(day().parts[*part]));
    }
}

void DayTimeline::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto part = isByKey ? m_timeline.focused : partAt(event->pos());
    if (part) {
        emit menuWished(core::DayPart(day().parts[*part]),
                        isByKey ? mapToGlobal(placeOf(*part).center()) : event->globalPos());
    }
}

void DayTimeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const auto& parts = day().parts;
    if (parts.empty() || event->reason() == Qt::MouseFocusReason ||
        event->reason() == Qt::PopupFocusReason) {
        return;
    }
    const auto first = std::find_if(parts.begin(), parts.end(),
                                    [this](const auto& part) { return day().now < part.span.end; });
    chooseByKey(static_cast<std::size_t>(std::min(first, std::prev(parts.end())) - parts.begin()));
}

void DayTimeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) { // its own menu
        focusPart({});
    }
}

void DayTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        placeGrips();
        update();
    }
}

void DayTimeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeGrips();
}

void DayTimeline::paintEvent(QPaintEvent*)
{
    if (m_timeline.zone == nullptr) {
        return;
    }
    m_timeline.palette = palette();
    QPainter painter(this);
    paint(painter, m_timeline, rect());
}

void DayTimeline::placeGrips()
{
    if (m_timeline.zone == nullptr) {
        return;
    }
    m_timeline.isMirrored = isRightToLeft();
    const TimelineLayout layout = layOut(m_timeline, fontMetrics(), rect());
    const int extent = static_cast<int>(kGrip * fontMetrics().height());
    m_grips->place(layout.axis, static_cast<int>(layout.rail.center().x()) - extent / 2, extent);
}

void DayTimeline::showDragged()
{
    m_timeline.day = m_offered;
    m_timeline.dragged = m_grips->drag(m_timeline.day.sessions);
    update();
}

void DayTimeline::chooseByKey(std::size_t part)
{
    focusPart(part);
    emit reached(placeOf(part));
    QToolTip::showText(mapToGlobal(placeOf(part).bottomLeft()),
                       plainToolTip(accessibleDescription()), this, placeOf(part));
}

void DayTimeline::focusPart(std::optional<std::size_t> part)
{
    m_timeline.focused = part;
    update();
    if (!part) {
        QToolTip::hideText();
        describeDay();
        return;
    }
    setAccessibleDescription(text::partSentence(day().parts[*part], *m_timeline.zone));
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

/// All parts, for those who read without the focus.
void DayTimeline::describeDay()
{
    QStringList sentences;
    for (const core::DayPart& part : day().parts) {
        if (!isGap(part)) {
            sentences << text::partSentence(part, *m_timeline.zone);
        }
    }
    setAccessibleDescription(sentences.join(QLatin1Char('\n')));
}

/// A name is as good as its first part. Parts are preferred to the gaps beside which their names
/// may be.
std::optional<std::size_t> DayTimeline::partAt(const QPointF& point) const
{
    if (m_timeline.zone == nullptr) {
        return {};
    }
    const auto layout = layOut(m_timeline, fontMetrics(), rect());
    std::optional<std::size_t> found;
    for (std::size_t part = 0; part < layout.places.size(); ++part) {
        if (layout.places[part].contains(point) && (!found || !isGap(day().parts[part]))) {
            found = part;
        }
    }
    for (const auto& name : layout.names) {
        if (name.line.contains(point)) {
            found = name.parts.front();
        }
    }
    return found;
}

QRect DayTimeline::placeOf(std::size_t part) const
{
    return layOut(m_timeline, fontMetrics(), rect()).places[part].toAlignedRect();
}

} // namespace pomotide::ui
