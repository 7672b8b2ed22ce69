// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/span_field.h"

#include "ui/text/civil.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>

namespace pomotide::ui {

SpanField::SpanField(QWidget* parent)
    : QWidget(parent), m_from(new TimeField(this)), m_to(new TimeField(this))
{
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("–"), this));
    row->addWidget(m_to);
    m_to->setBase([this] { return from(); });
    watch(m_from);
    watch(m_to);
}

void SpanField::setSubject(const QString& subject)
{
    m_from->setAccessibleName(tr("%1, from").arg(subject));
    m_to->setAccessibleName(tr("%1, to").arg(subject));
}

core::TimeOfDay SpanField::from() const
{
    const auto both = typedBoth();
    return both ? both->first : m_from->timeOfDay();
}

core::TimeOfDay SpanField::to() const
{
    const auto both = typedBoth();
    return both ? both->second : m_to->timeOfDay();
}

bool SpanField::isReadable() const
{
    return typedBoth() || (m_from->isReadable() && m_to->isReadable());
}

QString SpanField::reading() const
{
    if (typedBoth()) {
        return tr("%1 – %2").arg(timeText(from()), timeText(to()));
    }
    for (const TimeField* field : {m_from, m_to}) {
        if (!field->isTouched() || !field->isReadable()) {
            if (QString reading = field->reading(); !reading.isEmpty()) {
                return reading;
            }
        }
    }
    return isTouched() ? tr("%1 – %2").arg(timeText(from()), timeText(to())) : QString();
}

void SpanField::offer(core::TimeOfDay from, core::TimeOfDay to)
{
    m_from->offer(from);
    m_to->offer(to);
}

void SpanField::accept()
{
    m_from->accept();
    m_to->accept();
}

void SpanField::revert()
{
    m_from->revert();
    m_to->revert();
}

void SpanField::beginTyping()
{
    m_from->setFocus(Qt::TabFocusReason);
    m_from->selectAll();
}

void SpanField::beginMending()
{
    TimeField* const field = m_from->isReadable() ? m_to : m_from;
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
}

void SpanField::watch(TimeField* field)
{
    connect(field, &TimeField::touched, this, &SpanField::edited);
    connect(field, &TimeField::editingFinished, this, [this, field] { finish(field); });
    connect(field, &TimeField::left, this, [this, field] { finish(field); });
    connect(field, &TimeField::reverted, this, &SpanField::reverted);
}

void SpanField::finish(const TimeField* field)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool goesOn = (focus == m_from || focus == m_to) && focus != field;
    spread();
    if (!isReadable()) {
        emit unreadable();
    } else if (isTouched() && !goesOn) {
        emit finished();
    }
}

std::optional<std::pair<core::TimeOfDay, core::TimeOfDay>> SpanField::typedBoth() const
{
    static const QRegularExpression dash(QStringLiteral("[-–—]"));
    const QStringList parts = m_from->text().split(dash);
    if (!m_from->isTouched() || parts.size() != 2) {
        return std::nullopt;
    }
    const auto first = parseTime(parts.first());
    const auto second = parseTime(parts.last());
    return first && second ? std::optional{std::pair{*first, *second}} : std::nullopt;
}

/// Gives each field its time.
void SpanField::spread()
{
    if (const auto both = typedBoth()) {
        m_from->enter(timeText(both->first));
        m_to->enter(timeText(both->second));
    }
}

} // namespace pomotide::ui
