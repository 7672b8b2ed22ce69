// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_actions.h"
#include "core/present/now_model.h"

namespace pomotide::core {

/// The data of the tray's icon, tooltip and menu.
struct TrayModel {
    struct Entry {
        IntentionId intention{};
        std::string title;

        bool operator==(const Entry&) const = default;
    };

    NowModel now;
    std::vector<Entry> startable;  ///< open intentions, in order; at most `kMostEntries`
    std::vector<Entry> switchable; ///< the same for a switch of what runs
    NowActions actions;
    bool canHaveMoreTime = false; ///< `kMoreTime` for what runs
    std::vector<Instant> ends;    ///< at which what runs can end

    static constexpr std::size_t kMostEntries = 12;

    bool operator==(const TrayModel&) const = default;
};

/// `now` and `actions` are those of the state at that instant.
[[nodiscard]] TrayModel trayModel(const State& state, NowModel now, NowActions actions,
                                  const Zone& zone, Instant at);

/// The model without titles, for when others may see the screen.
[[nodiscard]] TrayModel withoutTitles(TrayModel model);

} // namespace pomotide::core
