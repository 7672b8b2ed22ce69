// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/edit_log.h"

#include "ui/session/edit_text.h"
#include "ui/text/text.h"

namespace pomotide::ui {

namespace {

constexpr std::size_t kMostEntries = 200;

} // namespace

EditLog::EditLog(SessionBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

core::Result<core::Transition> EditLog::dispatch(std::span<const core::Command> commands)
{
    const QString what = commands.empty() ? QString() : text::edit(commands.front(), m_bridge);
    auto result = m_bridge.dispatch(commands);
    if (result && !result->inverse.empty()) {
        keep(m_undo, {what, result->inverse});
        m_redo.clear();
        emit changed();
    }
    return result;
}

QString EditLog::undoable() const
{
    return m_undo.empty() ? QString() : m_undo.back().what;
}

QString EditLog::redoable() const
{
    return m_redo.empty() ? QString() : m_redo.back().what;
}

void EditLog::undo()
{
    step(m_undo, m_redo, tr("Undone: %1."));
}

void EditLog::redo()
{
    step(m_redo, m_undo, tr("Done again: %1."));
}

void EditLog::keep(Entries& entries, Entry entry)
{
    entries.push_back(std::move(entry));
    if (entries.size() > kMostEntries) {
        entries.pop_front();
    }
}

void EditLog::step(Entries& from, Entries& to, const QString& sentence)
{
    if (from.empty()) {
        return;
    }
    const Entry entry = std::move(from.back());
    from.pop_back();
    const auto result = m_bridge.dispatch(entry.inverse);
    if (!result) {
        return; // the bridge has signalled why
    }
    if (!result->inverse.empty()) {
        keep(to, {entry.what, result->inverse});
    }
    emit changed();
    emit said(core::isAccepted(result->outcome) ? sentence.arg(entry.what)
                                                : text::refusal(result->outcome));
}

} // namespace pomotide::ui
