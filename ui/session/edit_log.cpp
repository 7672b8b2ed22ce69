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
    return act ? text::edit(act->name, m_bridge.zones().system()) : QString();
}

void EditLog::setWayBack(const QString& name, std::function<bool()> wayBack)
{
    onState();
    m_wayBack = {name, std::move(wayBack), m_undo};
    emit changed();
}

QString EditLog::undoable() const
{
    return isWayBackNext() ? m_wayBack->name : nameOf(m_undo);
}

void EditLog::undo()
{
    if (isWayBackNext()) {
        goBack();
        return;
    }
    undoOrRedo(core::Undo{}, tr("Undone: %1."), tr("Not undone: %1. %2"));
}

void EditLog::redo()
{
    undoOrRedo(core::Redo{}, tr("Done again: %1."), tr("Not done again: %1. %2"));
}

void EditLog::undoOrRedo(const core::Command& command, const QString& done, const QString& notDone)
{
    const auto result = m_bridge.dispatch(command);
    if (!result || !result->act) {
        return; // nothing to undo, or the bridge has emitted the failure
    }
    const QString what = text::edit(result->act->act.name, m_bridge.zones().system());
    emit said(core::isAccepted(result->outcome)
                  ? done.arg(what)
                  : notDone.arg(what, text::refusal(result->outcome)));
}

void EditLog::goBack()
{
    const WayBack wayBack = *std::exchange(m_wayBack, std::nullopt);
    if (wayBack.go()) {
        emit changed();
        emit said(tr("Undone: %1.").arg(wayBack.name));
    } else {
        m_wayBack = wayBack;
    }
}

bool EditLog::isWayBackNext() const
{
    return m_wayBack && keyOf(m_undo) == keyOf(m_wayBack->before);
}

void EditLog::onState()
{
    const auto before = std::pair{keyOf(m_undo), keyOf(m_redo)};
    m_bridge.read([this](const core::State&, const core::History& history) {
        m_undo = history.undoableAct();
        m_redo = history.redoableAct();
    });
    if (std::pair{keyOf(m_undo), keyOf(m_redo)} != before) {
        emit changed();
    }
}

} // namespace pomotide::ui
