// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/new_intention.h"

#include "ui/text/length_text.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/length_field.h"
#include "ui/widgets/tag_completer.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pomotide::ui {

NewIntention::NewIntention(SessionBridge& bridge, EditLog& log, Tags known, QWidget* parent)
    : QWidget(parent), m_hint(bridge), m_log(log), m_title(new LineEdit(this)),
      m_estimate(new LengthField({.least = core::kShortestEstimate, .most = core::kLongestEstimate},
                                 this)),
      m_add(new QPushButton(tr("A&dd"), this)), m_reading(new SecondaryLabel({}, this)),
      m_efforts(new SecondaryLabel({}, this)), m_message(new InlineMessage(this))
{
    m_title->setObjectName(QStringLiteral("newTitle"));
    m_title->setDraftName(QStringLiteral("new-intention"));
    m_title->setAccessibleName(tr("New intention"));
    m_title->setPlaceholderText(tr("Write the report"));
    m_estimate->setObjectName(QStringLiteral("newEstimate"));
    m_estimate->setAccessibleName(tr("Estimate of the new intention, if you like"));
    m_estimate->setPlaceholderText(tr("25m"));
    m_estimate->setToolTip(tr("How long it may take, if you like to guess: 25m, 1h 30m"));
    m_estimate->setOptional(true);
    m_efforts->setObjectName(QStringLiteral("pastEfforts"));
    m_add->setObjectName(QStringLiteral("addIntention"));
    setFocusProxy(m_title);
    build();
    new TagCompleter(m_title, std::move(known)); // the field's
    connect(m_title, &QLineEdit::returnPressed, this, &NewIntention::add);
    connect(m_estimate, &QLineEdit::returnPressed, this, &NewIntention::add);
    connect(m_add, &QPushButton::clicked, this, &NewIntention::add);
    connect(m_title, &QLineEdit::textEdited, m_message, &InlineMessage::clear);
    connect(m_estimate, &QLineEdit::textEdited, m_message, &InlineMessage::clear);
    connect(m_title, &QLineEdit::editingFinished, this, &NewIntention::showHints);
    connect(m_estimate, &QLineEdit::textChanged, this, &NewIntention::showHints);
    connect(m_estimate, &LengthField::touched, this, &NewIntention::showHints);
    connect(m_estimate, &LengthField::reverted, this, &NewIntention::showHints);
    showHints();
}

void NewIntention::begin()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void NewIntention::build()
{
    auto* question = new QLabel(tr("&What do you want to do next?"), this);
    question->setBuddy(m_title);
    m_title->setMinimumWidth(12 * fontMetrics().horizontalAdvance(QLatin1Char('M')));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(question);
    column->addLayout(new FlowRow(m_title, beside({m_estimate, m_add})));
    column->addWidget(m_reading);
    column->addWidget(m_efforts);
    column->addWidget(m_message);
}

void NewIntention::showHints()
{
    const bool isEstimated = !m_estimate->text().trimmed().isEmpty();
    m_reading->setText(m_estimate->reading());
    m_reading->setVisible(!m_reading->text().isEmpty());
    m_efforts->setText(m_hint.of(isEstimated ? m_title->text() : QString()));
    m_efforts->setVisible(!m_efforts->text().isEmpty());
}

void NewIntention::add()
{
    if (!m_estimate->isReadable()) {
        m_message->say(parseLength(m_estimate->text()) ? estimateLimits() : estimateAdvice());
        m_estimate->setFocus();
        return;
    }
    const Answer answer = m_log.ask(
        core::AddIntention{m_title->text().trimmed().toStdString(), {}, m_estimate->length()});
    m_message->say(answer.refusal);
    if (!answer.isDone()) {
        return;
    }
    // Unlike clear(), this also empties the fields' own undo history, so that undo is the window's.
    m_title->setText({});
    m_estimate->revert();
    m_title->setFocus();
    emit added();
}

} // namespace pomotide::ui
