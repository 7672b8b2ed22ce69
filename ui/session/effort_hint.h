// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/quick_entry_model.h"
#include "ui/session/session_bridge.h"

namespace pomotide::ui {

/// Says how long earlier intentions of a kind took, while somebody estimates one.
class EffortHint final {
public:
    /// The bridge must outlive it.
    explicit EffortHint(SessionBridge& bridge) : m_bridge(bridge) {}

    /// A sentence for the kind of that title; empty if there is too little to tell. Reads the
    /// history only if the title differs from the one before: not for each digit of an estimate.
    [[nodiscard]] QString of(const QString& title);

    /// The same for a typed wish; empty unless it has an estimate.
    [[nodiscard]] QString of(const core::QuickWish& wish);

private:
    SessionBridge& m_bridge;
    QString m_title; ///< that `m_sentence` is about
    QString m_sentence;
};

} // namespace pomotide::ui
