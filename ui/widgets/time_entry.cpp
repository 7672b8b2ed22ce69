// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/time_entry.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/time_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace pomotide::ui {

TimeEntry::TimeEntry(const QString& name, QWidget* opener, QWidget* parent, const QString& label)
    : QWidget(parent), m_opener(opener), m_field(new TimeField(this)),
      m_reading(new SecondaryLabel({}, this))
{
    m_field->installEventFilter(this);
    m_field->setObjectName(name + QStringLiteral("Time"));
    m_reading->setObjectName(name + QStringLiteral("Reading"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    if (!label.isEmpty()) {
        row->addWidget(new QLabel(label, this));
    }
    row->addWidget(m_field);
    row->addWidget(m_reading, 1);
    hide();
    connect(m_field, &TimeField::touched, this, &TimeEntry::follow);
    connect(m_field, &TimeField::reverted, this, &TimeEntry::follow);
    connect(m_field, &TimeField::returnPressed, this, &TimeEntry::entered);
}

void TimeEntry::open()
{
    follow();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void TimeEntry::close()
{
    m_field->revert();
    if (m_field->hasFocus()) {
        m_opener->setFocus(Qt::OtherFocusReason);
    }
    hide();
}

void TimeEntry::showReading()
{
    const QString reading = m_field->reading();
    m_reading->setText(reading.isEmpty() ? tr("Type a time, and Enter") : reading);
}

void TimeEntry::say(const QString& sentence)
{
    m_reading->setText(sentence);
}

bool TimeEntry::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || m_field->isTouched()) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        close();
        emit changed();
    }
    return true;
}

void TimeEntry::follow()
{
    showReading();
    emit changed();
}

} // namespace pomotide::ui
