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

core::Result<core::Transition> EditLog::dispatch(const core::Command& command)
{
    const QString what = text::edit(command, m_bridge);
    auto result = m_bridge.dispatch(command);
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
    Entry opposite{entry.what, {}};
    QString said = sentence.arg(entry.what);
    for (const core::Command& command : entry.inverse) {
        const auto result = m_bridge.dispatch(command);
        if (!result) {
            return; // the bridge has signalled why
        }
        if (!core::isAccepted(result->outcome)) {
            said = text::refusal(result->outcome);
            break;
        }
        opposite.inverse.insert(opposite.inverse.begin(), result->inverse.begin(),
                                result->inverse.end());
    }
    if (!opposite.inverse.empty()) {
        keep(to, std::move(opposite));
    }
    emit changed();
    emit this->said(said);
}

} // namespace pomotide::ui
