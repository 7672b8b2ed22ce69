// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/edit_log.h"

#include "ui/session/edit_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"

#include <utility>

namespace pomotide::ui {

namespace {

/// Returns a key that identifies an act. Ids alone do not, because they are reused.
std::optional<std::pair<core::ActId, core::ActName>> keyOf(const std::optional<core::Act>& act)
{
    return act ? std::optional{std::pair{act->id, act->name}} : std::nullopt;
}

} // namespace

EditLog::EditLog(SessionBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    onState();
    connect(&m_bridge, &SessionBridge::stateChanged, this, &EditLog::onState);
}

core::Result<core::Transition> EditLog::dispatch(std::span<const core::Command> commands)
{
    return m_bridge.dispatch(commands);
}

QString EditLog::nameOf(const std::optional<core::Act>& act) const
{
    return act ? text::edit(*act, m_bridge.zones().system()) : QString();
}

void EditLog::setWayBack(const QString& name, std::function<Exchanged()> exchange)
{
    onState();
    m_replacement = {name, std::move(exchange), m_undo};
    emit changed();
}

QString EditLog::undoable() const
{
    return isWayBackNext() ? m_replacement->name : nameOf(m_undo);
}

QString EditLog::redoable() const
{
    return isWayForthNext() ? m_replacement->name : nameOf(m_redo);
}

void EditLog::undo()
{
    if (isWayBackNext()) {
        exchange(tr("Undone: %1."));
        return;
    }
    undoOrRedo(core::Undo{}, tr("Undone: %1."), tr("Not undone: %1. %2"));
}

void EditLog::redo()
{
    if (isWayForthNext()) {
        exchange(tr("Done again: %1."));
        return;
    }
    undoOrRedo(core::Redo{}, tr("Done again: %1."), tr("Not done again: %1. %2"));
}

void EditLog::undoOrRedo(const core::Command& command, const QString& done, const QString& notDone)
{
    const auto result = m_bridge.dispatch(command);
    if (!result || !result->act) {
        return; // nothing to undo, or the bridge has emitted the failure
    }
    const QString what = text::edit(result->act->act, m_bridge.zones().system());
    emit said(core::isAccepted(result->outcome)
                  ? done.arg(what)
                  : notDone.arg(what, text::refusal(result->outcome)));
}

void EditLog::exchange(const QString& done)
{
    Replacement replacement = *std::exchange(m_replacement, std::nullopt);
    const Exchanged exchanged = replacement.exchange();
    if (exchanged == Exchanged::No) {
        m_replacement = std::move(replacement);
        return;
    }
    onState();
    const QString name = replacement.name;
    if (exchanged == Exchanged::Forth) {
        replacement.before = m_undo;
        replacement.isUndone = !replacement.isUndone;
        m_replacement = std::move(replacement);
    }
    emit changed();
    emit said(done.arg(name));
}

bool EditLog::isWayBackNext() const
{
    return m_replacement && !m_replacement->isUndone &&
           keyOf(m_undo) == keyOf(m_replacement->before);
}

bool EditLog::isWayForthNext() const
{
    return m_replacement && m_replacement->isUndone;
}

void EditLog::onState()
{
    const auto before = std::pair{keyOf(m_undo), keyOf(m_redo)};
    m_bridge.read([this](const core::State&, const core::History& history) {
        m_undo = history.undoableAct();
        m_redo = history.redoableAct();
    });
    if (std::pair{keyOf(m_undo), keyOf(m_redo)} != before) {
        if (isWayForthNext()) {
            m_replacement.reset(); // another act came in between
        }
        emit changed();
    }
}

} // namespace pomotide::ui
