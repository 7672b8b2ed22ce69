// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/absence_bar.h"

#include "core/present/late_start.h"
#include "core/time/resolve.h"
#include "ui/style/weight.h"
#include "ui/text/away_text.h"
#include "ui/text/civil.h"
#include "ui/text/next_step_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/time_entry.h"
#include "ui/widgets/time_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pomotide::ui {

AbsenceBar::AbsenceBar(SessionBridge& bridge, AwayTracker& awayTracker, QWidget* parent)
    : QFrame(parent), m_bridge(bridge), m_awayTracker(awayTracker), m_sentence(new QLabel(this)),
      m_other(new QPushButton(tr("Away since…"), this)),
      m_typing(new TimeEntry(QStringLiteral("away"), m_other, this))
{
    setObjectName(QStringLiteral("absenceBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(answers());
    column->addWidget(m_typing);
    buildTyping();
    connect(&awayTracker, &AwayTracker::questionChanged, this, &AbsenceBar::renew);
    renew();
}

QWidget* AbsenceBar::answers()
{
    auto* worked = new QPushButton(tr("I wo&rked"), this);
    worked->setObjectName(QStringLiteral("worked"));
    auto* wasAway = new QPushButton(tr("&I was away"), this);
    wasAway->setObjectName(QStringLiteral("wasAway"));
    m_other->setObjectName(QStringLiteral("awaySince"));
    m_other->setToolTip(tr("If you left at another time"));
    setWeight(m_other, Weight::Quiet);
    auto* answers = new QWidget(this);
    auto* row = new FlowRow(answers);
    row->addWidget(worked);
    row->addWidget(wasAway);
    row->addWidget(m_other);
    connect(worked, &QPushButton::clicked, &m_awayTracker, &AwayTracker::worked);
    connect(wasAway, &QPushButton::clicked, &m_awayTracker, &AwayTracker::wasAway);
    connect(m_other, &QPushButton::clicked, this, &AbsenceBar::beginTyping);
    return answers;
}

void AbsenceBar::buildTyping()
{
    TimeField* const field = m_typing->field();
    field->setAccessibleName(tr("The time at which you left"));
    field->setToolTip(tr("A time, as 9:45, or how long ago, as 12m"));
    field->setPast(
        [this] { return timeOfDay(core::localTime(m_bridge.zones().system(), m_bridge.now())); });
    connect(m_typing, &TimeEntry::entered, this, &AbsenceBar::takeTyped);
}

void AbsenceBar::renew()
{
    const auto& question = m_awayTracker.question();
    if (question) {
        const QString nextStep = QString::fromStdString(m_bridge.nowModel().nextStep).simplified();
        m_sentence->setText(
            text::withNextStep(text::absence(*question, m_bridge.zones().system()), nextStep));
    }
    m_typing->close();
    setVisible(question.has_value());
}

void AbsenceBar::beginTyping()
{
    const core::Instant since = m_awayTracker.question()->absence.begin;
    m_typing->field()->offer(timeOfDay(core::localTime(m_bridge.zones().system(), since)));
    m_typing->open();
}

void AbsenceBar::takeTyped()
{
    const TimeField& field = *m_typing->field();
    const auto since = core::latestAt(field.timeOfDay(), m_bridge.zones().system(), m_bridge.now());
    if (!field.isReadable()) {
        m_typing->say(timeAdvice());
    } else if (since) {
        m_awayTracker.wasAwaySince(*since);
    }
}

} // namespace pomotide::ui
