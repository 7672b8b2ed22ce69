// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/call_reader.h"

#include "core/present/quick_entry_model.h"
#include "ui/session/session_bridge.h"

#include <span>

namespace pomotide::app {

/// The acts that other programs can ask for. Each returns why it was not carried out; then nothing
/// has changed.
class ServiceActs final {
    Q_DECLARE_TR_FUNCTIONS(ServiceActs)

public:
    using Result = std::optional<CallFault>;

    /// The bridge must outlive it.
    explicit ServiceActs(ui::SessionBridge& bridge) : m_bridge(bridge) {}

    Result start(CallReader& given);
    Result switchTo(CallReader& given);
    Result stop(CallReader& given);
    Result cancel(CallReader& given);
    Result skipBreak(CallReader& given);
    Result workOn(CallReader& given);
    Result setEnd(CallReader& given);
    Result extend(CallReader& given);
    Result evaluate(CallReader& given);
    Result intend(CallReader& given);
    Result quiet(CallReader& given);
    Result undo(CallReader& given);
    Result redo(CallReader& given);

private:
    Result ask(CallReader& given, std::span<const core::Command> commands);
    Result ask(CallReader& given, const core::Command& command)
    {
        return ask(given, {&command, 1});
    }
    Result askForNamed(CallReader& given, core::QuickAct act, core::QuickWish wish);
    Result reverse(CallReader& given, const core::Command& command, const CallFault& nothing);

    ui::SessionBridge& m_bridge;
};

} // namespace pomotide::app
