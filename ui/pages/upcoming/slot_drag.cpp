// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/slot_drag.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>

namespace pomotide::ui {

namespace {

const QString kFormat = QStringLiteral("application/x-pomotide-slot");
const QChar kFromSlot = QLatin1Char('s');

} // namespace

std::unique_ptr<QMimeData> toMimeData(const DraggedIntention& dragged)
{
    auto data = std::make_unique<QMimeData>();
    QString text = QString::number(static_cast<std::int64_t>(dragged.id));
    if (dragged.isFromSlot) {
        text.prepend(kFromSlot);
    }
    data->setData(kFormat, text.toLatin1());
    return data;
}

std::optional<DraggedIntention> draggedIn(const QMimeData* data)
{
    QString text = QString::fromLatin1(data->data(kFormat));
    const bool isFromSlot = text.startsWith(kFromSlot);
    bool isNumber = false;
    const qint64 id = text.remove(kFromSlot).toLongLong(&isNumber);
    return isNumber ? std::optional{DraggedIntention{core::IntentionId{id}, isFromSlot}}
                    : std::nullopt;
}

SlotTimes::SlotTimes(QWidget* parent) : SecondaryLabel({}, parent)
{
    setWordWrap(false);
}

void SlotTimes::offer(const QString& times, std::optional<core::IntentionId> intention)
{
    m_intention = intention;
    setText(times);
    setCursor(intention ? Qt::OpenHandCursor : Qt::ArrowCursor);
    setToolTip(intention ? tr("Drag to another slot: the two change places") : QString());
}

void SlotTimes::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    event->setAccepted(m_intention.has_value());
}

void SlotTimes::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint way = event->position().toPoint() - m_pressed;
    if (!m_intention || !event->buttons().testFlag(Qt::LeftButton) ||
        way.manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    auto* drag = new QDrag(this); // deletes itself
    drag->setMimeData(toMimeData({*m_intention, true}).release());
    drag->setPixmap(parentWidget()->grab());
    drag->setHotSpot(mapToParent(m_pressed));
    drag->exec(Qt::MoveAction);
}

} // namespace pomotide::ui
