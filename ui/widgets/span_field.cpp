// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/span_field.h"

#include "ui/text/civil.h"
#include "ui/text/hours_text.h"
#include "ui/text/joined.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace pomotide::ui {

SpanField::SpanField(QWidget* parent)
    : QWidget(parent), m_from(new TimeField(this)), m_dash(new QLabel(QStringLiteral("–"), this)),
      m_to(new TimeField(this))
{
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_from);
    row->addWidget(m_dash);
    row->addWidget(m_to);
    m_to->setBase([this] {
        const auto typed = parseHours(m_from->text());
        return typed.empty() ? m_from->timeOfDay() : typed.front().from;
    });
    m_from->setToolTip(hoursAdvice());
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
    return hours().front().from;
}

core::TimeOfDay SpanField::to() const
{
    return hours().front().to;
}

std::vector<core::Hours> SpanField::hours() const
{
    auto typed = typedHours();
    return typed.empty() ? std::vector{core::Hours{m_from->timeOfDay(), m_to->timeOfDay()}} : typed;
}

bool SpanField::isReadable() const
{
    return !typedHours().empty() || (m_from->isReadable() && m_to->isReadable());
}

QString SpanField::reading() const
{
    if (!isReadable()) {
        return (m_from->isReadable() ? m_to : m_from)->reading();
    }
    for (const TimeField* field : {m_from, m_to}) {
        if (!field->isTouched() && !field->reading().isEmpty()) {
            return field->reading();
        }
    }
    QStringList texts;
    for (const core::Hours& each : hours()) {
        texts << hoursText(each);
    }
    return isTouched() ? text::listed(texts) : QString();
}

void SpanField::offer(core::TimeOfDay from, core::TimeOfDay to)
{
    m_from->offer(from);
    m_to->offer(to);
}

void SpanField::keepFirst()
{
    if (const auto typed = typedHours(); !typed.empty()) {
        m_from->enter(timeText(typed.front().from));
        m_to->enter(timeText(typed.front().to));
    }
}

void SpanField::accept()
{
    keepFirst();
    m_from->accept();
    m_to->accept();
}

void SpanField::revert()
{
    m_from->revert();
    m_to->revert();
    makeRoom();
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
    connect(field, &TimeField::touched, this, [this] {
        makeRoom();
        emit edited();
    });
    connect(field, &TimeField::editingFinished, this, [this, field] { finish(field); });
    connect(field, &TimeField::left, this, [this, field] { finish(field); });
    connect(field, &TimeField::reverted, this, &SpanField::reverted);
}

void SpanField::finish(const TimeField* field)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool areSeveral = typedHours().size() > 1;
    const bool goesOn = (focus == m_from || focus == m_to) && focus != field && !areSeveral;
    if (!areSeveral) {
        keepFirst(); // so that each field has its time
    }
    if (!isReadable()) {
        emit unreadable();
    } else if (isTouched() && !goesOn) {
        emit finished();
    }
}

std::vector<core::Hours> SpanField::typedHours() const
{
    if (m_from->isTouched()) {
        if (auto typed = parseHours(m_from->text()); !typed.empty()) {
            return typed;
        }
    }
    if (m_to->isTouched() && !m_to->isReadable() && m_from->isReadable()) {
        return parseHours(timeText(m_from->timeOfDay()) + u'-' + m_to->text());
    }
    return {};
}

/// Nothing beside the fields moves: together they are as wide as before.
void SpanField::makeRoom()
{
    const bool takesAll = m_from->isCut();
    if (takesAll != m_to->isHidden()) {
        m_from->setMinimumWidth(takesAll ? sizeHint().width() : 0);
        m_dash->setHidden(takesAll);
        m_to->setHidden(takesAll);
    }
}

} // namespace pomotide::ui
