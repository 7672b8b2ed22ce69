// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/session_adder.h"

#include "core/time/resolve.h"
#include "ui/pages/upcoming/edited_span.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/span_field.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace pomotide::ui {

namespace {

constexpr std::chrono::hours kUsualLength{1};

} // namespace

SessionAdder::SessionAdder(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_date(new QDateEdit(this)),
      m_field(new SpanField(this)), m_details(new SecondaryLabel({}, this)),
      m_add(new QPushButton(tr("Add"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("sessionAdder"));
    m_date->setObjectName(QStringLiteral("date"));
    m_add->setObjectName(QStringLiteral("confirm"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_add->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    m_date->setAccessibleName(tr("New session, date"));
    m_date->setCalendarPopup(true);
    m_field->setSubject(tr("New session"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(
        new FlowRow(beside({m_date, m_field, m_details}, m_details), beside({m_add, m_cancel})));
    column->addWidget(m_message);

    connect(m_field, &SpanField::edited, this, &SessionAdder::showDetails);
    connect(m_field, &SpanField::unreadable, this, [this] { m_message->say(timeAdvice()); });
    connect(m_field, &SpanField::reverted, this, &SessionAdder::showDetails);
    connect(m_date, &QDateEdit::dateChanged, this, &SessionAdder::showDetails);
    connect(m_add, &QPushButton::clicked, this, &SessionAdder::add);
    connect(m_cancel, &QPushButton::clicked, this, &SessionAdder::dismiss);
    hide();
}

void SessionAdder::propose()
{
    const core::Zone& zone = m_bridge.zones().system();
    const core::LocalTime now = core::localTime(zone, m_bridge.now());
    const core::LocalTime from = std::chrono::floor<std::chrono::hours>(now) + kUsualLength;
    m_date->setDate(toQDate(std::chrono::floor<std::chrono::days>(from)));
    m_field->accept();
    m_field->offer(timeOfDay(from), timeOfDay(from + kUsualLength));
    m_message->clear();
    showDetails();
    show();
    m_field->beginTyping();
}

bool SessionAdder::event(QEvent* event)
{
    // Handle Escape here instead of in the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SessionAdder::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        add();
    } else if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SessionAdder::add()
{
    if (!m_field->isReadable()) {
        m_message->say(timeAdvice());
        return;
    }
    const core::Span span = typed();
    const Answer answer = m_log.ask(core::AddSession{span.begin, span.end});
    if (answer.isDone()) {
        dismiss();
    } else {
        m_message->say(answer.refusal);
    }
}

void SessionAdder::dismiss()
{
    hide();
    emit closed();
}

void SessionAdder::showDetails()
{
    const core::Span span = typed();
    QStringList details{text::length(span.length())};
    if (m_field->to() <= m_field->from()) {
        const auto next = std::chrono::weekday(toLocalDate(m_date->date()) + std::chrono::days(1));
        details
            << tr("ends %1 %2").arg(shortWeekdayText(next.c_encoding()), timeText(m_field->to()));
    }
    m_details->setText(details.join(QStringLiteral(" · ")));
}

core::Span SessionAdder::typed() const
{
    return typedSpan(m_bridge.zones().system(), toLocalDate(m_date->date()), m_field->from(),
                     m_field->to());
}

} // namespace pomotide::ui
