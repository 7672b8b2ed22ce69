// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/absence_bar.h"

#include "ui/text/away_text.h"
#include "ui/text/next_step_text.h"
#include "ui/widgets/flow_row.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pomotide::ui {

AbsenceBar::AbsenceBar(SessionBridge& bridge, AwayTracker& awayTracker, QWidget* parent)
    : QFrame(parent), m_bridge(bridge), m_awayTracker(awayTracker), m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("absenceBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* worked = new QPushButton(tr("I wo&rked"), this);
    worked->setObjectName(QStringLiteral("worked"));
    auto* wasAway = new QPushButton(tr("&I was away"), this);
    wasAway->setObjectName(QStringLiteral("wasAway"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    auto* answers = new QWidget(this);
    auto* row = new FlowRow(answers);
    row->addWidget(worked);
    row->addWidget(wasAway);
    column->addWidget(answers);
    connect(worked, &QPushButton::clicked, &awayTracker, &AwayTracker::worked);
    connect(wasAway, &QPushButton::clicked, &awayTracker, &AwayTracker::wasAway);
    connect(&awayTracker, &AwayTracker::questionChanged, this, &AbsenceBar::renew);
    renew();
}

void AbsenceBar::renew()
{
    const auto& question = m_awayTracker.question();
    if (question) {
        const QString nextStep = QString::fromStdString(m_bridge.nowModel().nextStep).simplified();
        m_sentence->setText(
            text::withNextStep(text::absence(*question, m_bridge.zones().system()), nextStep));
    }
    setVisible(question.has_value());
}

} // namespace pomotide::ui
