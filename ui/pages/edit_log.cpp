// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/edit_log.h"

#include "ui/pages/inverse.h"

namespace pomotide::ui {

namespace {

constexpr std::size_t kMostEntries = 100;

/// The name of a session made by hand that the command removes.
std::optional<core::SessionId> removedBy(const core::Command& command)
{
    const auto* skip = std::get_if<core::SkipSession>(&command);
    const auto* id = skip ? std::get_if<core::SessionId>(&skip->session) : nullptr;
    return id ? std::optional(*id) : std::nullopt;
}

core::SessionKey* sessionOf(core::Command& command)
{
    if (auto* change = std::get_if<core::ChangeSession>(&command)) {
        return &change->session;
    }
    if (auto* skip = std::get_if<core::SkipSession>(&command)) {
        return &skip->session;
    }
    return nullptr;
}

} // namespace

EditLog::EditLog(SessionBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

core::Result<core::Transition> EditLog::dispatch(const core::Command& command)
{
    const core::State before = m_bridge.state();
    auto result = m_bridge.dispatch(command);
    if (result && core::isAccepted(result->outcome)) {
        auto inverse = inverseOf(before, command, result->created);
        if (!inverse.empty()) {
            m_inverses.push_back({std::move(inverse), removedBy(command)});
            if (m_inverses.size() > kMostEntries) {
                m_inverses.erase(m_inverses.begin());
            }
            emit canUndoChanged(true);
        }
    }
    return result;
}

core::Result<core::Transition> EditLog::undo()
{
    const Entry entry = std::move(m_inverses.back());
    m_inverses.pop_back();
    emit canUndoChanged(canUndo());

    auto result = m_bridge.dispatch(entry.inverse.front());
    for (std::size_t i = 1; i < entry.inverse.size() && result; ++i) {
        if (!core::isAccepted(result->outcome)) {
            return result;
        }
        result = m_bridge.dispatch(entry.inverse[i]);
    }
    if (result && entry.removed) {
        if (const auto* made = std::get_if<core::SessionId>(&result->created)) {
            rename(*entry.removed, *made);
        }
    }
    return result;
}

void EditLog::rename(core::SessionId gone, core::SessionId made)
{
    for (Entry& entry : m_inverses) {
        for (core::Command& command : entry.inverse) {
            core::SessionKey* key = sessionOf(command);
            if (key && *key == core::SessionKey(gone)) {
                *key = made;
            }
        }
    }
}

} // namespace pomotide::ui
