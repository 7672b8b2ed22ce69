// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions of the quick entry on Enter, on its buttons and on Alt with a digit.

#include "ui/alerts/quick_entry.h"

#include "core/present/begun.h"
#include "ui/session/quick_wish.h"
#include "ui/text/quick_entry_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/quick_suggestions.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace pomotide::ui {

core::QuickContext QuickEntry::context()
{
    return {.state = m_bridge.state(),
            .actions = m_bridge.nowActions(),
            .zone = m_bridge.zones().system(),
            .at = m_bridge.now(),
            .quietReason = m_bridge.quietReason(),
            .absence = m_awayTracker.question(),
            .begun = m_begun,
            .folded = folded};
}

std::optional<core::Instant> QuickEntry::seemingBegin()
{
    std::optional<core::Instant> begin;
    if (const auto busySince = m_busySince()) {
        m_bridge.read([&](const core::State& state, const core::History& history) {
            begin = core::seemingBegin(state, history, *busySince, m_bridge.now());
        });
    }
    return begin;
}

/// Alt and the place of an open intention.
bool QuickEntry::takeDigit(const QKeyEvent& key)
{
    const bool isDigit = key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9;
    if (!isDigit || key.modifiers() != Qt::AltModifier) {
        return false;
    }
    pick(static_cast<std::size_t>(key.key() - Qt::Key_1));
    return true;
}

void QuickEntry::pick(std::size_t place)
{
    const auto picked = core::openChoice(context(), place);
    if (!picked) {
        return;
    }
    m_field->setFocus();
    m_field->setText(QString::fromStdString(picked->title).simplified());
    m_field->setModified(true);
    m_suggestions->chooseNone();
    readField();
    m_suggestions->choose(picked->choice);
    showWhatEnterDoes();
    announceEnter();
}

/// After an act no second press of a key does another thing, and does not answer the next question.
void QuickEntry::rest()
{
    m_now->setFocus();
}

/// A key that means nothing where the focus is: typing goes to the field, and Enter only there.
void QuickEntry::takeBack(QKeyEvent& key)
{
    const auto others = ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (key.isAutoRepeat() || key.text().isEmpty() || (key.modifiers() & others) != 0) {
        QWidget::keyPressEvent(&key);
        return;
    }
    m_field->setFocus();
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) {
        QCoreApplication::sendEvent(m_field, &key);
    }
}

void QuickEntry::enter()
{
    if (m_model.hasFault()) {
        announceEnter();
        return;
    }
    if (m_model.act == core::QuickAct::Nothing) {
        m_message->say(text::refusal(core::Outcome::BlankTitle));
        fit();
        return;
    }
    const QString sentence = text::quickNoted(m_model);
    if (ask(commandsOf(m_model))) {
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
        rest();
    }
}

void QuickEntry::stop()
{
    const bool wasAsked = m_model.question && !m_model.question->verdict;
    if (ask({core::Stop{}})) {
        wasAsked ? rest() : leave();
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
        rest();
    }
}

void QuickEntry::workOn()
{
    if (ask({core::WorkOn{}})) {
        leave();
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
