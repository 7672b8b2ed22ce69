// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/awaiting_card.h"

#include "ui/style/weight.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_buttons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace pomotide::ui {

AwaitingCard::AwaitingCard(const core::EvaluablePomodoro& pomodoro, const QString& times,
                           QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(this)),
      m_verdicts(new VerdictButtons(this, VerdictButtons::Form::Folding)),
      m_answer(new QLabel(this)), m_undo(new QPushButton(tr("Undo"), this)),
      m_stack(new QStackedWidget(this))
{
    m_title->setText(text::plainTitle(pomodoro.title));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_undo->setObjectName(QStringLiteral("undoVerdict"));
    setWeight(m_undo, Weight::Quiet);
    m_stack->addWidget(m_verdicts);
    m_stack->addWidget(answer());
    auto* card = new Card(this);
    card->column()->addWidget(m_title);
    card->column()->addWidget(new SecondaryLabel(times, card));
    card->column()->addWidget(m_stack);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    offer(pomodoro);
    connect(m_verdicts, &VerdictButtons::chosen, this, &AwaitingCard::chosen);
    connect(m_undo, &QPushButton::clicked, this, &AwaitingCard::undoWished);
}

void AwaitingCard::offer(const core::EvaluablePomodoro& pomodoro)
{
    m_verdicts->offer(pomodoro);
    const bool hadFocus = m_stack->isAncestorOf(m_stack->window()->focusWidget());
    const int shown = pomodoro.verdict ? 1 : 0;
    if (pomodoro.verdict) {
        m_answer->setText(text::verdict(*pomodoro.verdict));
    }
    if (m_stack->currentIndex() == shown) {
        return;
    }
    m_stack->setCurrentIndex(shown);
    if (hadFocus) {
        m_title->setFocus(); // a second press of the key is meant for no other button
    }
}

void AwaitingCard::offerUndo(bool isOffered)
{
    m_undo->setEnabled(isOffered);
}

QWidget* AwaitingCard::answer()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_answer, 1);
    row->addWidget(m_undo);
    return page;
}

} // namespace pomotide::ui
