// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/added_line.h"

#include "core/present/quick_line.h"
#include "core/present/quick_suggestions.h"
#include "core/text/trimmed.h"

namespace pomotide::core {

namespace {

/// "Tax return 45m" with that estimate. A title of the list is nothing else.
QuickLine readAddedLine(const State& state, std::string_view typed, const Folded& folded)
{
    if (openCalled(state, trimmed(typed), folded) != nullptr) {
        return {.title = std::string{trimmed(typed)}, .estimate = {}};
    }
    auto line = readQuickLine(typed);
    const auto timed = line.estimate ? std::nullopt : readTimedTitle(line.title);
    if (timed && !timed->title.empty()) {
        const QuickLine estimated{.title = timed->title, .estimate = timed->length};
        return estimateFaultOf(estimated) == EstimateFault::None ? estimated : line;
    }
    return line;
}

} // namespace

QuickEntryModel addedLine(const State& state, std::string_view typed, const Folded& folded)
{
    const auto line = readAddedLine(state, typed, folded);
    QuickEntryModel model{.wish = {.title = line.title, .estimate = line.estimate},
                          .estimateFault = estimateFaultOf(line)};
    if (const auto* known = openCalled(state, line.title, folded)) {
        model.act = QuickAct::Known;
        model.wish.intention = known->id;
        model.wish.title = known->title;
    } else if (!line.title.empty()) {
        model.act = QuickAct::Note;
    }
    return model;
}

} // namespace pomotide::core
