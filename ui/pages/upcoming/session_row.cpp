// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/session_row.h"

#include "core/time/resolve.h"
#include "ui/pages/upcoming/edited_span.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/day_strip.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/span_field.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace pomotide::ui {

namespace {

constexpr std::chrono::minutes kMoves[] = {std::chrono::minutes(15), std::chrono::minutes(30),
                                           std::chrono::minutes(60)};

core::TimeOfDay shown(const core::Zone& zone, core::Instant instant)
{
    return timeOfDay(core::localTime(zone, instant));
}

/// "ends Tue 02:00"; empty if it ends on the day on which it begins.
QString endsText(const core::Zone& zone, const core::Span& span)
{
    const core::LocalDate last = core::localDate(zone, span.end);
    if (last <= core::localDate(zone, span.begin)) {
        return {};
    }
    return SessionRow::tr("ends %1 %2")
        .arg(shortWeekdayText(std::chrono::weekday(last).c_encoding()),
             timeText(shown(zone, span.end)));
}

QString stateText(const core::UpcomingSession& session, const core::Zone& zone)
{
    switch (session.state) {
    case core::UpcomingSession::State::AsPlanned:
        return {};
    case core::UpcomingSession::State::Changed:
        return SessionRow::tr("changed from %1").arg(spanText(zone, session.planned));
    case core::UpcomingSession::State::Skipped:
        return SessionRow::tr("skipped");
    case core::UpcomingSession::State::ByHand:
        return SessionRow::tr("added by hand");
    }
    return {};
}

/// Returns the times in the rule's own zone, and the exact times if clocks change.
QStringList zoneDetails(const core::UpcomingSession& session, const core::Zones& zones,
                        const core::Span& span)
{
    QStringList details;
    if (const core::Zone* fixed = session.zone ? zones.find(*session.zone) : nullptr) {
        details << SessionRow::tr("%1 in %2").arg(spanText(*fixed, span), placeText(fixed->id()));
    }
    return details << clockChangeText(zones.system(), span);
}

} // namespace

SessionRow::SessionRow(const core::UpcomingSession& session, SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_session(session), m_bridge(bridge), m_field(new SpanField(this)),
      m_details(new SecondaryLabel({}, this)), m_bar(new DayStrip(DayPicture::Form::Bar, this)),
      m_message(new InlineMessage(this)), m_move(new QPushButton(tr("Move"), this)),
      m_skip(new QPushButton(this)), m_restore(new QPushButton(tr("Restore"), this))
{
    setObjectName(QStringLiteral("sessionRow"));
    m_move->setObjectName(QStringLiteral("move"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_move->setMenu(new QMenu(m_move));
    fillMoveMenu(m_move->menu());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(
        new FlowRow(beside({m_field, m_details}, m_details), beside({m_move, m_skip, m_restore})));
    column->addWidget(m_bar);
    column->addWidget(m_message);

    connect(m_bar, &DayStrip::changeWished, this,
            [this](const core::DaySession&, const core::Span& span) { emit changeWished(span); });
    connect(m_field, &SpanField::edited, this, &SessionRow::showDetails);
    connect(m_field, &SpanField::unreadable, this, [this] { refuse(timeAdvice()); });
    connect(m_field, &SpanField::finished, this, &SessionRow::finishTyping);
    connect(m_field, &SpanField::reverted, this, &SessionRow::forgetTyped);
    connect(m_skip, &QPushButton::clicked, this, &SessionRow::skipWished);
    connect(m_restore, &QPushButton::clicked, this, &SessionRow::restoreWished);
    offer(session);
}

void SessionRow::offer(const core::UpcomingSession& session)
{
    m_session = session;
    m_field->offer(shown(zone(), session.span.begin), shown(zone(), session.span.end));
    showDetails();
    showButtons();
    showBar();
}

void SessionRow::accept()
{
    m_field->accept();
    m_message->clear();
}

void SessionRow::refuse(const QString& sentence)
{
    m_message->say(sentence);
}

void SessionRow::fillMoveMenu(QMenu* menu)
{
    for (const int sign : {-1, 1}) {
        for (const std::chrono::minutes by : kMoves) {
            const QString label = sign < 0 ? tr("%1 earlier") : tr("%1 later");
            menu->addAction(label.arg(text::length(by)), this, [this, move = sign * by] {
                emit changeWished(m_session.span.movedBy(move));
            });
        }
        if (sign < 0) {
            menu->addSeparator();
        }
    }
}

void SessionRow::finishTyping()
{
    if (typed() == m_session.span) {
        accept();
        return;
    }
    emit changeWished(typed());
}

void SessionRow::forgetTyped()
{
    if (!m_field->isTouched()) {
        m_message->clear();
    }
    showDetails();
}

void SessionRow::showDetails()
{
    const core::Span span = typed();
    QStringList details;
    if (m_session.underWay) {
        details << tr("now");
    }
    if (!span.isEmpty()) {
        details << text::length(span.length());
    }
    details << endsText(zone(), span) << stateText(m_session, zone())
            << zoneDetails(m_session, m_bridge.zones(), span);
    details.removeAll(QString());
    m_details->setText(details.join(QStringLiteral(" · ")));
}

void SessionRow::showButtons()
{
    using State = core::UpcomingSession::State;
    const bool isSkipped = m_session.state == State::Skipped;
    const bool canRestore = isSkipped || m_session.state == State::Changed;
    const QString subject = tr("%1, %2").arg(
        dateText(core::localDate(zone(), m_session.span.begin)), spanText(zone(), m_session.span));

    m_skip->setText(m_session.state == State::ByHand ? tr("Remove") : tr("Skip"));
    m_field->setSubject(subject);
    m_move->setAccessibleName(tr("Move %1").arg(subject));
    m_skip->setAccessibleName(tr("%1 %2").arg(m_skip->text(), subject));
    m_restore->setAccessibleName(tr("Restore %1").arg(subject));

    // If a button with the focus is hidden, the one that replaces it gets the focus.
    const bool handOver =
        (isSkipped && m_skip->hasFocus()) || (!canRestore && m_restore->hasFocus());
    m_field->setEnabled(!isSkipped);
    m_move->setVisible(!isSkipped);
    m_skip->setVisible(!isSkipped);
    m_restore->setVisible(canRestore);
    if (handOver) {
        (isSkipped ? m_restore : m_skip)->setFocus();
    }
}

void SessionRow::showBar()
{
    const bool isSkipped = m_session.state == core::UpcomingSession::State::Skipped;
    const core::Instant now = m_bridge.now();
    m_bar->setEnabled(!isSkipped);
    m_bar->offer(core::dayOf({.key = m_session.key,
                              .span = m_session.span,
                              .planned = m_session.planned,
                              .canMoveBegin = !isSkipped && now < m_session.span.begin,
                              .canMoveEnd = !isSkipped},
                             zone(), now),
                 zone());
}

core::Span SessionRow::typed() const
{
    std::optional<core::TimeOfDay> from;
    std::optional<core::TimeOfDay> to;
    if (m_field->from() != shown(zone(), m_session.span.begin)) {
        from = m_field->from();
    }
    if (m_field->to() != shown(zone(), m_session.span.end)) {
        to = m_field->to();
    }
    return editedSpan(zone(), m_session.span, from, to);
}

} // namespace pomotide::ui
