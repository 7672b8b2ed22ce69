// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/next_step_field.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QVBoxLayout>

#include <utility>

namespace pomotide::ui {

NextStepField::NextStepField(EditLog& log, QWidget* parent)
    : QWidget(parent), m_log(log), m_edit(new LineEdit(this)), m_message(new InlineMessage(this))
{
    m_edit->setObjectName(QStringLiteral("nextStep"));
    m_edit->setPlaceholderText(tr("A few words to pick it up by; this can stay empty"));
    auto* label = new QLabel(tr("Ne&xt I was going to…"), this);
    label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_message);
    connect(m_edit, &QLineEdit::editingFinished, this, &NextStepField::save);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        m_message->clear();
        emit typed();
    });
    setIntention(nullptr);
}

void NextStepField::setIntention(const core::Intention* intention)
{
    const bool isOpen = intention != nullptr && intention->isOpen();
    const auto id = isOpen ? std::optional{intention->id} : std::nullopt;
    if (id != m_intention) {
        save();
        m_intention = id;
        m_isTyped = false;
        m_message->clear();
    }
    setEnabled(isOpen);
    if (!m_isTyped) {
        const QString kept = isOpen ? QString::fromStdString(intention->nextStep) : QString();
        if (m_edit->text() != kept) {
            m_edit->setText(kept);
            m_edit->setCursorPosition(0);
        }
    }
}

void NextStepField::save()
{
    if (!m_intention || !m_isTyped) {
        return;
    }
    // ask() calls setIntention() through the change of the state, which then shows what is kept.
    m_isTyped = false;
    const core::SetNextStep step{*m_intention, m_edit->text().simplified().toStdString()};
    const QString typed = m_edit->text();
    const Answer answer = m_log.ask(step);
    m_message->say(answer.sentence());
    if (!answer.isDone()) {
        m_edit->setText(typed);
        m_isTyped = true;
    }
}

} // namespace pomotide::ui
