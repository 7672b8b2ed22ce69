// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions of the quick entry on Enter and on its buttons.

#include "ui/alerts/quick_entry.h"

#include "ui/alerts/quick_wish.h"
#include "ui/text/quick_entry_text.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

namespace pomotide::ui {

void QuickEntry::enter()
{
    using core::QuickAct;
    if (m_model.estimateFault != core::EstimateFault::None) {
        announceEnter();
        return;
    }
    switch (m_model.act) {
    case QuickAct::Nothing:
        m_message->say(text::refusal(core::Outcome::BlankTitle));
        fit();
        break;
    case QuickAct::Start:
    case QuickAct::Continue:
        start();
        break;
    case QuickAct::Note:
    case QuickAct::Known:
        addForLater();
        break;
    }
}

void QuickEntry::start()
{
    if (ask(startCommands(m_model.wish))) {
        leave();
    }
}

void QuickEntry::addForLater()
{
    const QString sentence = text::quickNoted(m_model);
    if (ask(addCommands(m_model.wish))) {
        if (!sentence.isEmpty()) {
            emit said(sentence);
        }
        leave();
    }
}

void QuickEntry::evaluate(core::Verdict verdict)
{
    if (!m_model.question) {
        return;
    }
    const core::EvaluablePomodoro pomodoro = *m_model.question;
    if (!ask({core::Evaluate{pomodoro.id, verdict}})) {
        return;
    }
    emit said(text::evaluated(pomodoro, verdict));
    if (pomodoro.isRunning) {
        leave();
    } else {
        m_field->setFocus(); // what is typed next is no answer to the next question
    }
}

void QuickEntry::stop()
{
    const bool wasAsked = m_model.question && !m_model.question->verdict;
    if (ask({core::Stop{}}) && !wasAsked) {
        leave();
    }
}

void QuickEntry::cancel()
{
    if (ask({core::Cancel{}})) {
        leave();
    }
}

void QuickEntry::skipBreak()
{
    if (ask({core::SkipBreak{}})) {
        m_field->setFocus();
    }
}

bool QuickEntry::ask(const std::vector<core::Command>& commands)
{
    const Answer answer = m_bridge.ask(commands);
    m_message->say(answer.sentence());
    fit();
    return answer.isDone();
}

} // namespace pomotide::ui
