// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/past_efforts.h"

#include "core/present/clock_length.h"
#include "core/text/trimmed.h"

#include <algorithm>
#include <limits>

namespace pomotide::core {

namespace {

/// One completion of an intention, and the time worked for it.
struct Effort {
    Instant at;
    Duration worked{};
};

std::string firstWord(const std::string& title)
{
    return title.substr(0, title.find(' '));
}

/// Adds the completions of an intention.
void addEfforts(std::vector<Effort>& efforts, const History& history, IntentionId id)
{
    constexpr PomodoroId kBeyondAll{std::numeric_limits<std::int64_t>::max()};
    bool isCompleted = false; // by a later pomodoro than the visited one
    history.visitPomodoros(id, kBeyondAll, [&](const Pomodoro& pomodoro) {
        if (pomodoro.evaluation && pomodoro.evaluation->verdict == Verdict::Achieved) {
            isCompleted = true;
            efforts.push_back({.at = pomodoro.evaluation->since, .worked = {}});
        }
        if (isCompleted) {
            efforts.back().worked += clockLength(workedSpan(pomodoro));
        }
        return true;
    });
}

/// The efforts of the intentions whose title `isOfKind`.
template<typename Predicate>
std::vector<Effort> effortsOf(const History& history, const std::vector<Intention>& intentions,
                              const Predicate& isOfKind)
{
    std::vector<Effort> efforts;
    for (const auto& intention : intentions) {
        if (isOfKind(intention.title)) {
            addEfforts(efforts, history, intention.id);
        }
    }
    return efforts;
}

/// The value below which that share of the sorted lengths is, interpolated.
Duration quantile(const std::vector<Duration>& sorted, double share)
{
    const auto place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    const std::chrono::duration<double, Duration::period> step{sorted[above] - sorted[below]};
    return sorted[below] +
           std::chrono::round<Duration>(step * (place - static_cast<double>(below)));
}

std::optional<PastEfforts> summaryOf(std::vector<Effort> efforts)
{
    if (efforts.size() < kFewestEfforts) {
        return std::nullopt;
    }
    std::sort(efforts.begin(), efforts.end(),
              [](const Effort& a, const Effort& b) { return a.at > b.at; });
    efforts.resize(std::min(efforts.size(), kMostEfforts));
    std::vector<Duration> lengths;
    lengths.reserve(efforts.size());
    for (const auto& effort : efforts) {
        lengths.push_back(effort.worked);
    }
    std::sort(lengths.begin(), lengths.end());
    constexpr double kQuarter = 0.25;
    return PastEfforts{.count = static_cast<int>(lengths.size()),
                       .from = quantile(lengths, kQuarter),
                       .to = quantile(lengths, 1 - kQuarter)};
}

} // namespace

std::optional<PastEfforts> pastEfforts(const History& history, std::string_view title,
                                       const Folded& folded)
{
    const auto wanted = folded(trimmed(title));
    if (wanted.empty()) {
        return std::nullopt;
    }
    const auto intentions = history.intentions();
    const auto same = summaryOf(effortsOf(history, intentions, [&](const std::string& other) {
        return folded(trimmed(other)) == wanted;
    }));
    if (same) {
        return same;
    }
    return summaryOf(effortsOf(history, intentions, [&](const std::string& other) {
        return firstWord(folded(trimmed(other))) == firstWord(wanted);
    }));
}

} // namespace pomotide::core
