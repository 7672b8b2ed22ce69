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
#include "ui/widgets/labels.h"
#include "ui/widgets/time_field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pomotide::ui {

AbsenceBar::AbsenceBar(SessionBridge& bridge, AwayTracker& awayTracker, QWidget* parent)
    : QFrame(parent), m_bridge(bridge), m_awayTracker(awayTracker), m_sentence(new QLabel(this)),
      m_other(new QPushButton(tr("Away since…"), this)), m_typing(new QWidget(this)),
      m_time(new TimeField(m_typing)), m_reading(new SecondaryLabel({}, m_typing))
{
    setObjectName(QStringLiteral("absenceBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(answers());
    column->addWidget(typing());
    connect(&awayTracker, &AwayTracker::questionChanged, this, &AbsenceBar::renew);
    renew();
}

bool AbsenceBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_time->isTouched()) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            endTyping();
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
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

QWidget* AbsenceBar::typing()
{
    m_time->setObjectName(QStringLiteral("awayTime"));
    m_time->setAccessibleName(tr("The time at which you left"));
    m_time->setToolTip(tr("A time, as 9:45, or how long ago, as 12m"));
    m_time->setPast(
        [this] { return timeOfDay(core::localTime(m_bridge.zones().system(), m_bridge.now())); });
    m_time->installEventFilter(this);
    m_reading->setObjectName(QStringLiteral("awayReading"));
    auto* row = new QHBoxLayout(m_typing);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_time);
    row->addWidget(m_reading, 1);
    m_typing->hide();
    const auto showReading = [this] { m_reading->setText(m_time->reading()); };
    connect(m_time, &TimeField::touched, this, showReading);
    connect(m_time, &TimeField::reverted, this, showReading);
    connect(m_time, &TimeField::returnPressed, this, &AbsenceBar::takeTyped);
    return m_typing;
}

void AbsenceBar::renew()
{
    const auto& question = m_awayTracker.question();
    if (question) {
        const QString nextStep = QString::fromStdString(m_bridge.nowModel().nextStep).simplified();
        m_sentence->setText(
            text::withNextStep(text::absence(*question, m_bridge.zones().system()), nextStep));
    }
    m_typing->hide();
    m_time->revert();
    setVisible(question.has_value());
}

void AbsenceBar::beginTyping()
{
    const core::Instant since = m_awayTracker.question()->absence.begin;
    m_time->offer(timeOfDay(core::localTime(m_bridge.zones().system(), since)));
    m_reading->setText(tr("Type a time, and Enter"));
    m_typing->show();
    m_time->setFocus(Qt::OtherFocusReason);
    m_time->selectAll();
}

void AbsenceBar::endTyping()
{
    m_other->setFocus(Qt::OtherFocusReason);
    m_typing->hide();
}

void AbsenceBar::takeTyped()
{
    const auto since =
        core::latestAt(m_time->timeOfDay(), m_bridge.zones().system(), m_bridge.now());
    if (!m_time->isReadable()) {
        m_reading->setText(timeAdvice());
    } else if (since) {
        m_awayTracker.wasAwaySince(*since);
    }
}

} // namespace pomotide::ui
