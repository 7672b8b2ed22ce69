// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stored_commands.h"

#include "core/settings/setting_table.h"
#include "core/store/archive.h"

#include <cassert>
#include <type_traits>

namespace pomotide::store {

using core::Command;

// Found by the archive's templates, so they are in its namespace.

template<typename Archive>
void part(Archive& archive, core::LocalDate& date)
{
    std::int64_t days{date.time_since_epoch().count()};
    archive.number(days, -100'000, 100'000);
    date = core::LocalDate{std::chrono::days{static_cast<int>(days)}};
}

template<typename Archive>
void part(Archive& archive, core::TimeOfDay& time)
{
    std::int64_t minutes{time.sinceMidnight.count()};
    archive.number(minutes, 0, 24 * 60 - 1);
    time.sinceMidnight = std::chrono::minutes{minutes};
}

template<typename Archive>
void part(Archive& archive, core::Weekdays& days)
{
    std::int64_t bits{days.bits()};
    archive.number(bits, 0, 0x7F);
    days = core::Weekdays::fromBits(static_cast<unsigned>(bits));
}

template<typename Archive>
void part(Archive& archive, core::Span& span)
{
    part(archive, span.begin);
    part(archive, span.end);
    archive.require(core::isWithinBounds(span));
}

// Ids, enums, and alternatives without data.
template<typename Archive>
void part(Archive& archive, core::IntentionId& id)
{
    whole(archive, id, 0, core::kLargestNumber);
}
template<typename Archive>
void part(Archive& archive, core::PomodoroId& id)
{
    whole(archive, id, 0, core::kLargestNumber);
}
template<typename Archive>
void part(Archive& archive, core::SessionId& id)
{
    whole(archive, id, 0, core::kLargestNumber);
}
template<typename Archive>
void part(Archive& archive, core::RuleId& id)
{
    whole(archive, id, 0, core::kLargestNumber);
}
template<typename Archive>
void part(Archive& archive, core::Ending& ending)
{
    whole(archive, ending, 0, static_cast<std::int64_t>(core::Ending::Stopped));
}
template<typename Archive>
void part(Archive& archive, core::PromptForm& form)
{
    whole(archive, form, 0, static_cast<std::int64_t>(core::PromptForm::Clock));
}
template<typename Archive>
void part(Archive&, core::Open&)
{}
template<typename Archive>
void part(Archive&, core::SkippedDay&)
{}

// Rows.
template<typename Archive>
void part(Archive& archive, core::Achieved& state)
{
    part(archive, state.at);
    part(archive, state.by);
}
template<typename Archive>
void part(Archive& archive, core::Abandoned& state)
{
    part(archive, state.at);
}
template<typename Archive>
void part(Archive& archive, core::Estimate& estimate)
{
    part(archive, estimate.length);
    part(archive, estimate.made);
    archive.require(isWithinBounds(estimate));
}
template<typename Archive>
void part(Archive& archive, core::Intention& intention)
{
    part(archive, intention.id);
    part(archive, intention.title);
    part(archive, intention.description);
    part(archive, intention.nextStep);
    part(archive, intention.estimates);
    part(archive, intention.created);
    whole(archive, intention.order, 0, core::kLargestNumber);
    part(archive, intention.state);
    whole(archive, intention.when, 0, static_cast<std::int64_t>(core::When::Later));
    whole(archive, intention.repeat, 0, static_cast<std::int64_t>(core::Repeat::Weekly));
    part(archive, intention.due);
}
template<typename Archive>
void part(Archive& archive, core::Evaluation& evaluation)
{
    whole(archive, evaluation.verdict, 0, static_cast<std::int64_t>(core::Verdict::Distracted));
    part(archive, evaluation.first);
    part(archive, evaluation.since);
}
template<typename Archive>
void part(Archive& archive, core::Pomodoro& pomodoro)
{
    part(archive, pomodoro.id);
    part(archive, pomodoro.intention);
    part(archive, pomodoro.streak);
    whole(archive, pomodoro.index, 0, core::kLargestNumber);
    whole(archive, pomodoro.rests, 0, core::kLargestNumber);
    part(archive, pomodoro.span);
    part(archive, pomodoro.lead);
    part(archive, pomodoro.overtime);
    part(archive, pomodoro.startedAt);
    part(archive, pomodoro.ending);
    part(archive, pomodoro.evaluation);
    part(archive, pomodoro.prompted);
    archive.require(core::isConsistent(pomodoro));
}
template<typename Archive>
void part(Archive& archive, core::Break& pause)
{
    part(archive, pause.after);
    whole(archive, pause.index, 0, core::kLargestNumber);
    part(archive, pause.span);
    whole(archive, pause.state, 0, static_cast<std::int64_t>(core::BreakState::Asleep));
    part(archive, pause.planned);
    archive.require(!pause.planned ||
                    (*pause.planned > core::Duration{} && *pause.planned <= core::kLongestSpan));
}
template<typename Archive>
void part(Archive& archive, core::ManualSession& session)
{
    part(archive, session.id);
    part(archive, session.span);
    archive.require(!session.span.isEmpty());
}
template<typename Archive>
void part(Archive& archive, core::ChangedDay& day)
{
    part(archive, day.begin);
    part(archive, day.end);
}
template<typename Archive>
void part(Archive& archive, core::Override& entry)
{
    part(archive, entry.rule);
    part(archive, entry.date);
    part(archive, entry.what);
}
template<typename Archive>
void part(Archive& archive, core::WorkHoursRule& rule)
{
    part(archive, rule.id);
    part(archive, rule.days);
    part(archive, rule.from);
    part(archive, rule.to);
    part(archive, rule.zone);
    archive.require(!rule.days.isEmpty() && (!rule.zone || !rule.zone->empty()));
}
template<typename Archive>
void part(Archive& archive, core::Grace& grace)
{
    part(archive, grace.span);
    part(archive, grace.slotEnd);
    whole(archive, grace.index, 0, core::kLargestNumber);
}
template<typename Archive>
void part(Archive& archive, core::OvertimeBounds& overtime)
{
    part(archive, overtime.window);
    part(archive, overtime.limit);
}
template<typename Archive>
void part(Archive& archive, core::StreakMark& mark)
{
    part(archive, mark.newest);
    part(archive, mark.grace);
    part(archive, mark.continued);
    part(archive, mark.overtime);
    whole(archive, mark.hasClockMoved, 0, 1);
}
template<typename Archive, typename Row>
void part(Archive& archive, core::RowChange<Row>& change)
{
    part(archive, change.from);
    part(archive, change.to);
}
template<typename Archive, typename Row>
void rows(Archive& archive, std::vector<core::RowChange<Row>>& changes)
{
    part(archive, changes);
    for (const auto& change : changes) {
        archive.require(change.from || change.to);
    }
}

// Commands.
template<typename Archive>
void part(Archive& archive, core::Revert& revert)
{
    part(archive, revert.since);
    rows(archive, revert.intentions);
    rows(archive, revert.pomodoros);
    rows(archive, revert.breaks);
    rows(archive, revert.sessions);
    rows(archive, revert.overrides);
    rows(archive, revert.recorded);
    part(archive, revert.rules);
    part(archive, revert.streak);
    archive.require(revert.rules.from.has_value() == revert.rules.to.has_value() &&
                    revert.streak.from.has_value() == revert.streak.to.has_value());
}
template<typename Archive>
void part(Archive& archive, core::UndoStart& undo)
{
    part(archive, undo.pomodoro);
}
template<typename Archive>
void part(Archive& archive, core::SetQuiet& quiet)
{
    part(archive, quiet.until);
}

static void part(Writer& writer, core::Settings& settings)
{
    for (const auto& setting : core::settingTable()) {
        if (auto value = setting.format(settings); value != setting.format({})) {
            std::string key{setting.key};
            part(writer, key);
            part(writer, value);
        }
    }
    std::string end;
    part(writer, end);
}
static void part(Reader& reader, core::Settings& settings)
{
    settings = {};
    for (;;) {
        std::string key;
        std::string value;
        part(reader, key);
        if (key.empty()) {
            return;
        }
        part(reader, value);
        const auto* const setting = core::findSetting(key);
        auto changed = setting != nullptr ? setting->parse(settings, value) : std::nullopt;
        reader.require(changed.has_value());
        settings = changed.value_or(settings);
    }
}
template<typename Archive>
void part(Archive& archive, core::SetSettings& command)
{
    part(archive, command.settings);
    part(archive, command.base);
}

namespace {

/// The commands that undo others. Files contain their index here: new ones are appended.
using Storable = std::variant<core::Revert, core::UndoStart, core::SetQuiet, core::SetSettings>;

template<typename Kind, typename... Kinds>
constexpr bool isOneOf(const std::variant<Kinds...>*)
{
    return (std::is_same_v<Kind, Kinds> || ...);
}

} // namespace

std::string textOf(const std::vector<Command>& commands)
{
    std::vector<Storable> storable;
    for (const auto& command : commands) {
        std::visit(
            [&]<typename Kind>(const Kind& one) {
                constexpr const Storable* kNone = nullptr;
                if constexpr (isOneOf<Kind>(kNone)) {
                    storable.emplace_back(one);
                } else {
                    assert(false && "no command that undoes another");
                }
            },
            command);
    }
    Writer writer;
    part(writer, storable);
    return writer.text();
}

std::optional<std::vector<Command>> commandsIn(std::string_view text)
{
    Reader reader{text};
    std::vector<Storable> storable;
    part(reader, storable);
    if (!reader.isRight() || !reader.isAtEnd()) {
        return std::nullopt;
    }
    std::vector<Command> commands;
    for (const auto& one : storable) {
        std::visit([&](const auto& command) { commands.emplace_back(command); }, one);
    }
    return commands;
}

} // namespace pomotide::store
