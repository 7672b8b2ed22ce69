// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/status.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/say.h"
#include "core/engine/phase.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pomotide::cli {

namespace {

using core::Score;

struct Entry {
    Placeholder placeholder;
    std::string (*value)(const Status&, const core::Zone&) = nullptr;
};

std::string clockOf(const std::optional<core::Instant>& instant, const Status& status,
                    const core::Zone& zone)
{
    return instant ? momentText(*instant, status.now, zone) : std::string{};
}

template<double Score::*Points>
std::string pointsOf(const Status& status, const core::Zone&)
{
    return status.model.score ? pointsText((*status.model.score).*Points) : std::string{};
}

std::string place(const Status& status, const core::Zone&)
{
    const auto text = [](std::size_t index) { return std::to_string(index + 1); };
    if (const auto* pomodoro = core::pomodoroIn(status.phase)) {
        return text(pomodoro->index);
    }
    if (const auto* rest = std::get_if<core::Break>(&status.phase)) {
        return text(rest->index);
    }
    const auto* grace = std::get_if<core::Grace>(&status.phase);
    return grace != nullptr ? text(grace->index) : std::string{};
}

std::string pomodoro(const Status& status, const core::Zone&)
{
    const auto* running = core::pomodoroIn(status.phase);
    return running != nullptr ? std::to_string(static_cast<std::int64_t>(running->id))
                              : std::string{};
}

std::string overtime(const Status& status, const core::Zone&)
{
    const auto& overtime = status.model.overtime;
    return overtime ? overtimeText(*overtime) : std::string{};
}

// A table rather than a switch: the manual and the help are made from it, too.
constexpr std::array kEntries{
    Entry{{"phase", QT_TRANSLATE_NOOP("Ctl", "idle, prompt, pomodoro, overtime, break or grace")},
          [](const Status& status, const core::Zone&) {
              return std::string{core::nameOf(status.model.kind, core::kPhaseNames)};
          }},
    Entry{{"title", QT_TRANSLATE_NOOP("Ctl", "the running intention, else the first open one")},
          [](const Status& status, const core::Zone&) { return oneLine(status.model.intention); }},
    Entry{{"left", QT_TRANSLATE_NOOP("Ctl", "time left in the phase: 4 min")},
          [](const Status& status, const core::Zone&) {
              return status.model.until ? leftText(core::minutesLeft(status.model)) : std::string{};
          }},
    Entry{{"minutes", QT_TRANSLATE_NOOP("Ctl", "the same in minutes: 4")},
          [](const Status& status, const core::Zone&) {
              return status.model.until ? std::to_string(core::minutesLeft(status.model))
                                        : std::string{};
          }},
    Entry{{"percent",
           QT_TRANSLATE_NOOP("Ctl", "how much of the phase is over: 0 to 100; of overtime 100")},
          [](const Status& status, const core::Zone&) {
              return std::to_string(std::lround(status.model.elapsed * 100));
          }},
    Entry{{"until", QT_TRANSLATE_NOOP("Ctl", "when the phase ends: 09:07")},
          [](const Status& status, const core::Zone& zone) {
              return clockOf(status.model.until, status, zone);
          }},
    Entry{
        {"overtime", QT_TRANSLATE_NOOP("Ctl", "time since the planned end, if it goes on: 7 min")},
        overtime},
    Entry{{"next_step", QT_TRANSLATE_NOOP("Ctl", "where to pick up that intention")},
          [](const Status& status, const core::Zone&) { return oneLine(status.nextStep); }},
    Entry{{"place", QT_TRANSLATE_NOOP("Ctl", "the pomodoro's place in its streak, from 1")}, place},
    Entry{{"pomodoro", QT_TRANSLATE_NOOP("Ctl", "the running pomodoro's number")}, pomodoro},
    Entry{{"next", QT_TRANSLATE_NOOP("Ctl", "how long a pomodoro started now would be: 10 min")},
          [](const Status& status, const core::Zone&) {
              return status.model.next ? lengthText(*status.model.next) : std::string{};
          }},
    Entry{{"earned", QT_TRANSLATE_NOOP("Ctl", "points earned today")}, pointsOf<&Score::earned>},
    Entry{{"possible", QT_TRANSLATE_NOOP("Ctl", "points still possible today")},
          pointsOf<&Score::possible>},
    Entry{
        {"at_risk", QT_TRANSLATE_NOOP("Ctl", "of these, what waiting would cost, in whole points")},
        [](const Status& status, const core::Zone&) {
            return status.model.loss ? std::to_string(status.model.loss->points) : std::string{};
        }},
    Entry{{"next_loss", QT_TRANSLATE_NOOP("Ctl", "when it would, to five minutes: 09:05")},
          [](const Status& status, const core::Zone& zone) {
              return clockOf(status.model.loss ? status.model.loss->before : std::nullopt, status,
                             zone);
          }},
    Entry{{"session_end", QT_TRANSLATE_NOOP("Ctl", "when the session ends: 17:00")},
          [](const Status& status, const core::Zone& zone) {
              return clockOf(status.model.session ? std::optional{status.model.session->end}
                                                  : std::nullopt,
                             status, zone);
          }},
    Entry{{"awaiting", QT_TRANSLATE_NOOP("Ctl", "how many pomodoros await their evaluation")},
          [](const Status& status, const core::Zone&) { return std::to_string(status.awaiting); }},
    Entry{{"quiet", QT_TRANSLATE_NOOP("Ctl", "until when words and prompts are held back: 15:00")},
          [](const Status& status, const core::Zone& zone) {
              return clockOf(status.quietUntil, status, zone);
          }},
};

const Entry* find(std::string_view name)
{
    const auto* const entry =
        std::find_if(kEntries.begin(), kEntries.end(),
                     [&](const Entry& other) { return other.placeholder.name == name; });
    return entry == kEntries.end() ? nullptr : entry;
}

/// A part of a format: literal text, or a placeholder with its braces.
struct Part {
    std::string_view text;
    bool isPlaceholder = false;
};

/// Removes the next part from the front of `rest`, which is not empty.
Part takePart(std::string_view& rest)
{
    const auto take = [&rest](std::size_t shown, std::size_t used, bool isPlaceholder) {
        const Part part{.text = rest.substr(0, shown), .isPlaceholder = isPlaceholder};
        rest.remove_prefix(std::min(used, rest.size()));
        return part;
    };
    const auto brace = rest.find_first_of("{}");
    if (brace != 0) {
        return take(brace, brace, false);
    }
    if (rest.substr(0, 2) == "{{" || rest.substr(0, 2) == "}}") {
        return take(1, 2, false);
    }
    if (rest.front() == '}') {
        return take(1, 1, false);
    }
    const auto end = rest.find('}');
    const auto length = end == rest.npos ? rest.size() : end + 1;
    return take(length, length, true);
}

const Entry* entryOf(const Part& part)
{
    if (part.text.size() < 2 || part.text.back() != '}') {
        return nullptr;
    }
    return find(part.text.substr(1, part.text.size() - 2));
}

} // namespace

namespace {

std::string nextStepIn(const core::State& state)
{
    const auto* running = core::runningPomodoro(state);
    const auto* intention = running != nullptr ? core::findIntention(state, running->intention)
                                               : core::firstProposed(state);
    return intention != nullptr ? intention->nextStep : std::string{};
}

} // namespace

Status statusOf(const core::State& state, const core::Zones& zones)
{
    const auto score = core::dayScoreOf(state);
    return {.now = state.now,
            .phase = core::phaseOf(state, zones),
            .model = core::nowModel(state, score, zones, state.now),
            .nextStep = nextStepIn(state),
            .awaiting = state.awaiting.size(),
            .quietUntil = state.quietUntil};
}

std::vector<Placeholder> placeholders()
{
    std::vector<Placeholder> result;
    result.reserve(kEntries.size());
    for (const auto& entry : kEntries) {
        result.push_back(entry.placeholder);
    }
    return result;
}

std::optional<std::string> formatFault(std::string_view format)
{
    while (!format.empty()) {
        const auto part = takePart(format);
        if (part.isPlaceholder && entryOf(part) == nullptr) {
            return std::string{part.text};
        }
    }
    return std::nullopt;
}

std::string filled(std::string_view format, const Status& status, const core::Zone& zone)
{
    std::string line;
    while (!format.empty()) {
        const auto part = takePart(format);
        const auto* const entry = part.isPlaceholder ? entryOf(part) : nullptr;
        line += entry != nullptr ? entry->value(status, zone) : std::string{part.text};
    }
    return line;
}

} // namespace pomotide::cli
