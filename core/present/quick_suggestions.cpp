// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/quick_suggestions.h"

#include "core/engine/ending.h"
#include "core/model/streak_plan.h"
#include "core/present/end_offers.h"
#include "core/text/trimmed.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace pomotide::core {

namespace {

using Kind = QuickChoice::Kind;
using Suggestion = QuickEntryModel::Suggestion;

/// Most intentions offered with a typed length; the others match the title.
constexpr std::size_t kMostTimed = 3;

/// The quality of a title as a match for the typed text, the best first.
enum class Fit { Begins, HasWord, Within, None };

Fit fitOf(std::string_view title, std::string_view typed)
{
    Fit worst = Fit::HasWord;
    for (const auto word : wordsOf(typed)) {
        auto at = title.find(word);
        if (at == std::string_view::npos) {
            return Fit::None;
        }
        while (at != std::string_view::npos && !isWordOf(title, at)) {
            at = title.find(word, at + 1);
        }
        worst = at == std::string_view::npos ? Fit::Within : worst;
    }
    return title.starts_with(typed) ? Fit::Begins : worst;
}

/// The open intentions that match the typed title, the best first, equal ones in the order of the
/// list.
std::vector<const Intention*> matching(const QuickContext& context, const std::string& typed)
{
    const auto wanted = context.folded(typed);
    std::vector<std::pair<Fit, const Intention*>> fitting;
    for (const auto& intention : context.state.open) {
        if (const auto fit = fitOf(context.folded(intention.title), wanted); fit != Fit::None) {
            fitting.emplace_back(fit, &intention);
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Intention*> matches;
    matches.reserve(fitting.size());
    for (const auto& [fit, intention] : fitting) {
        matches.push_back(intention);
    }
    return matches;
}

class Suggestions final {
public:
    Suggestions(const QuickContext& context, const QuickReading& reading)
        : m_context(context), m_reading(reading)
    {}

    std::vector<Suggestion> take()
    {
        const bool hidesAll = hidesTitles(m_context.quietReason) && m_reading.line.title.empty();
        if (m_reading.end) {
            add({.choice = {.kind = Kind::End},
                 .title = {},
                 .length = m_reading.moreTime,
                 .end = m_reading.end});
        }
        if (m_reading.timed && !m_reading.isLengthBare && !hidesAll) {
            addTimed();
        }
        if (m_reading.hasBegin || m_reading.isMore) {
            add({.choice = {.kind = Kind::Title}, .title = {}});
        }
        if (m_reading.start && !hidesAll) {
            addMatches(Kind::Intention, m_reading.line.title, roomForMatches());
        }
        if (m_reading.isLengthBare && !hidesAll) {
            addTimed();
        }
        if (canHaveBegun()) {
            m_suggestions.resize(
                std::min(m_suggestions.size(), QuickEntryModel::kMostSuggestions - 1));
            add({.choice = {.kind = Kind::Begun}, .title = {}, .since = m_context.begun});
        }
        if (runningPomodoro(m_context.state) != nullptr && !m_reading.line.title.empty()) {
            addMatches(Kind::Switch, m_reading.line.title, QuickEntryModel::kMostSuggestions - 1);
            addNew(Kind::Switch, m_reading.line.title);
        }
        return std::move(m_suggestions);
    }

private:
    void add(Suggestion suggestion)
    {
        if (m_suggestions.size() < QuickEntryModel::kMostSuggestions) {
            m_suggestions.push_back(std::move(suggestion));
        }
    }

    /// Leaves room for a reading that comes after them.
    [[nodiscard]] std::size_t roomForMatches() const
    {
        const std::size_t kept = (m_reading.isLengthBare ? 1 : 0) + (canHaveBegun() ? 1 : 0);
        return QuickEntryModel::kMostSuggestions - m_suggestions.size() - kept;
    }

    /// True if there is something to start that can count from then.
    [[nodiscard]] bool canHaveBegun() const
    {
        const auto& [state, begun] = std::tie(m_context.state, m_context.begun);
        const bool isFree = m_reading.start && !m_reading.since && !state.streak;
        const bool isNamed = !m_reading.line.title.empty() || firstProposed(state) != nullptr;
        return begun && isFree && isNamed && startOffer(state, begun, m_context.at);
    }

    [[nodiscard]] bool isRunning(IntentionId id) const
    {
        const auto* running = runningPomodoro(m_context.state);
        return running != nullptr && running->intention == id;
    }

    void addMatches(Kind kind, const std::string& title, std::size_t most)
    {
        std::size_t count = 0;
        for (const auto* match : matching(m_context, title)) {
            if (count == most) {
                break;
            }
            if (!isRunning(match->id)) {
                add({.choice = {.kind = kind, .intention = match->id},
                     .title = match->title,
                     .length = kind == Kind::Length ? std::optional{m_reading.timed->length}
                                                    : std::nullopt});
                ++count;
            }
        }
    }

    /// Unless an open intention has that title.
    void addNew(Kind kind, const std::string& title)
    {
        if (!title.empty() && openCalled(m_context.state, title, m_context.folded) == nullptr) {
            add({.choice = {.kind = kind},
                 .title = title,
                 .length =
                     kind == Kind::Length ? std::optional{m_reading.timed->length} : std::nullopt});
        }
    }

    void addTimed()
    {
        addNew(Kind::Length, m_reading.timed->title);
        addMatches(Kind::Length, m_reading.timed->title, kMostTimed);
    }

    const QuickContext& m_context;
    const QuickReading& m_reading;
    std::vector<Suggestion> m_suggestions;
};

/// Reads the parts of a line that need no begin.
void readTimes(QuickReading& reading, const QuickContext& context)
{
    reading.start = startOffer(context.state, reading.since, context.at);
    auto timed = readTimedTitle(reading.line.title);
    const bool isBare = !timed;
    if (isBare) {
        timed = readTimedTitle(reading.line.title, BareNumber::Minutes);
    }
    const bool isLength = timed && reading.start && timed->length > reading.start->passed &&
                          timed->length >= kShortestPomodoro && timed->length <= kLongestPomodoro &&
                          timed->length % std::chrono::minutes{1} == Duration{};
    if (isLength) {
        reading.timed = std::move(timed);
        reading.isLengthBare = isBare;
    }
}

void readNewEnd(QuickReading& reading, const QuickContext& context)
{
    const auto& [state, at] = std::tie(context.state, context.at);
    const auto typed =
        reading.line.title.empty() ? TypedEnd{kMoreTime} : readEnd(reading.line.title);
    if (!typed) {
        return;
    }
    if (const auto* more = std::get_if<Duration>(&*typed)) {
        const auto end = laterEnd(state, at, *more);
        reading.isMore = !reading.line.title.empty();
        reading.endRefusal = refusalToEndAt(state, end.value_or(at), at);
        reading.end = reading.endRefusal ? std::nullopt : end;
        reading.moreTime = *more;
    } else {
        reading.end = endAtTime(state, context.zone, at, std::get<TimeOfDay>(*typed));
    }
}

bool isOpenTitle(const QuickContext& context, std::string_view typed)
{
    return openCalled(context.state, trimmed(typed), context.folded) != nullptr;
}

void readTold(QuickReading& reading, const QuickContext& context, const TypedBegin& told)
{
    const auto& [state, zone, at] = std::tie(context.state, context.zone, context.at);
    const auto since = beginOf(told, zone, at);
    if (!startOffer(state, {}, at)) {
        reading.beginFault =
            runningPomodoro(state) != nullptr ? BeginFault::AlreadyStarted : BeginFault::OnBreak;
    } else if (!since) {
        reading.beginFault = faultOf(told, state, zone, at);
    } else if (!startOffer(state, since, at)) {
        reading.beginFault = BeginFault::OverByNow;
    } else {
        reading.since = since;
    }
}

} // namespace

QuickReading readQuick(const QuickContext& context, std::string_view typed)
{
    const auto& [state, zone, at] = std::tie(context.state, context.zone, context.at);
    const auto begun = isOpenTitle(context, typed) ? std::nullopt : readBegin(typed);
    if (!begun || (!startOffer(state, {}, at) && !beginOf(begun->begin, zone, at))) {
        return readAsTitle(context, typed);
    }
    QuickReading reading{.line = readQuickLine(begun->rest), .hasBegin = true};
    readTold(reading, context, begun->begin);
    if (reading.beginFault == BeginFault::None) {
        readTimes(reading, context);
    }
    return reading;
}

QuickReading readAsTitle(const QuickContext& context, std::string_view typed)
{
    const bool isTitle = isOpenTitle(context, typed);
    QuickReading reading;
    reading.line = isTitle ? QuickLine{.title = std::string{trimmed(typed)}, .estimate = {}}
                           : readQuickLine(typed);
    if (context.told) {
        readTold(reading, context, *context.told);
    }
    if (reading.beginFault != BeginFault::None) {
        return reading;
    }
    if (isTitle) {
        reading.start = startOffer(context.state, reading.since, context.at);
    } else {
        readTimes(reading, context);
        readNewEnd(reading, context);
    }
    return reading;
}

QuickReading readAsBegun(const QuickContext& context, QuickReading reading)
{
    reading.since = context.begun;
    reading.start = startOffer(context.state, reading.since, context.at);
    return reading;
}

std::vector<Suggestion> suggestionsFor(const QuickContext& context, const QuickReading& reading)
{
    return Suggestions{context, reading}.take();
}

EstimateFault estimateFaultOf(const QuickLine& line)
{
    if (line.isEstimateUnreadable) {
        return EstimateFault::Unreadable;
    }
    const bool isWithin = !line.estimate || (*line.estimate >= kShortestEstimate &&
                                             *line.estimate <= kLongestEstimate);
    return isWithin ? EstimateFault::None : EstimateFault::OutOfBounds;
}

const Intention* openCalled(const State& state, std::string_view title, const Folded& folded)
{
    const auto wanted = folded(title);
    const auto found = std::find_if(state.open.begin(), state.open.end(),
                                    [&](const auto& each) { return folded(each.title) == wanted; });
    return found == state.open.end() ? nullptr : &*found;
}

} // namespace pomotide::core
