// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/data_request.h"

#include "core/model/command.h"
#include "core/present/history_model.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pomotide::cli {

/// What is going on: in sentences, or as `format` has it.
struct ShowStatus {
    std::optional<std::string> format;

    bool operator==(const ShowStatus&) const = default;
};

/// Starts what is named: by its id, by the title of an open intention, or by a title that then
/// becomes one. Without a name, the first open intention.
struct StartWork {
    std::variant<std::monostate, core::IntentionId, std::string> what;
    std::optional<core::Duration> estimate;

    bool operator==(const StartWork&) const = default;
};

/// Without a name, the pomodoro that runs, else the newest that awaits its evaluation.
struct EvaluateWork {
    core::Verdict verdict = core::Verdict::Focused;
    std::optional<core::PomodoroId> pomodoro;

    bool operator==(const EvaluateWork&) const = default;
};

struct StopWork {
    bool operator==(const StopWork&) const = default;
};

struct CancelStart {
    bool operator==(const CancelStart&) const = default;
};

struct EndBreak {
    bool operator==(const EndBreak&) const = default;
};

struct Intend {
    std::string title;
    std::string description;
    std::optional<core::Duration> estimate;

    bool operator==(const Intend&) const = default;
};

struct ListIntentions {
    bool all = false; ///< closed ones, too

    bool operator==(const ListIntentions&) const = default;
};

struct AbandonIntention {
    core::IntentionId intention{};

    bool operator==(const AbandonIntention&) const = default;
};

struct ReopenIntention {
    core::IntentionId intention{};

    bool operator==(const ReopenIntention&) const = default;
};

struct MoveIntention {
    core::IntentionId intention{};
    std::size_t order = 1; ///< 1 is the first

    bool operator==(const MoveIntention&) const = default;
};

/// What is not given stays.
struct EditIntention {
    core::IntentionId intention{};
    std::optional<std::string> title;
    std::optional<std::string> description;
    std::optional<core::Duration> estimate;

    bool operator==(const EditIntention&) const = default;
};

struct ListUpcoming {
    std::chrono::days days{};

    bool operator==(const ListUpcoming&) const = default;
};

struct ShowToday {
    bool operator==(const ShowToday&) const = default;
};

/// Today's last session ends then; what would begin later is skipped.
struct EndToday {
    core::TimeOfDay end;

    bool operator==(const EndToday&) const = default;
};

/// Skips the session under way, or today's next.
struct SkipToday {
    bool operator==(const SkipToday&) const = default;
};

/// Makes the session under way longer, or today's next.
struct ExtendToday {
    core::Duration by{};

    bool operator==(const ExtendToday&) const = default;
};

/// Today's sessions are as the work hours say.
struct RestoreToday {
    bool operator==(const RestoreToday&) const = default;
};

struct ShowHours {
    bool operator==(const ShowHours&) const = default;
};

/// Replaces the work hours of those weekdays; no hours are a day off.
struct SetHours {
    struct Hours {
        core::TimeOfDay from;
        core::TimeOfDay to;

        bool operator==(const Hours&) const = default;
    };

    core::Weekdays days;
    std::vector<Hours> hours;

    bool operator==(const SetHours&) const = default;
};

struct ShowHistory {
    core::Period period = core::Period::Day;
    std::optional<core::LocalDate> date; ///< otherwise the one that holds today

    bool operator==(const ShowHistory&) const = default;
};

/// What clocks showed; without a date, on the day that it is about.
struct TypedMoment {
    std::optional<core::LocalDate> date;
    core::TimeOfDay time;

    bool operator==(const TypedMoment&) const = default;
};

/// What is not given stays.
struct CorrectWork {
    core::PomodoroId pomodoro{};
    std::optional<TypedMoment> begin;
    std::optional<TypedMoment> end;
    std::optional<core::IntentionId> intention;

    bool operator==(const CorrectWork&) const = default;
};

struct DeleteWork {
    core::PomodoroId pomodoro{};

    bool operator==(const DeleteWork&) const = default;
};

/// Whether it is quiet by the user's wish, and until when.
struct ShowQuiet {
    bool operator==(const ShowQuiet&) const = default;
};

/// No words and no prompts for that long, or until clocks show that next, or for the rest of the
/// day.
struct KeepQuiet {
    struct RestOfDay {
        bool operator==(const RestOfDay&) const = default;
    };

    std::variant<RestOfDay, core::Duration, core::TimeOfDay> how;

    bool operator==(const KeepQuiet&) const = default;
};

/// Words and prompts come again.
struct EndQuiet {
    bool operator==(const EndQuiet&) const = default;
};

struct ListSettings {
    bool operator==(const ListSettings&) const = default;
};

/// Settings of the table, each with a value that it takes; all of them are changed or none.
struct SetSettings {
    struct Value {
        std::string key;
        std::string value;

        bool operator==(const Value&) const = default;
    };

    std::vector<Value> values;

    bool operator==(const SetSettings&) const = default;
};

/// Something to look at or to do in the store.
using Request =
    std::variant<ShowStatus, StartWork, EvaluateWork, StopWork, CancelStart, EndBreak, Intend,
                 ListIntentions, AbandonIntention, ReopenIntention, MoveIntention, EditIntention,
                 ListUpcoming, ShowToday, EndToday, SkipToday, ExtendToday, RestoreToday, ShowHours,
                 SetHours, ShowHistory, CorrectWork, DeleteWork, ShowQuiet, KeepQuiet, EndQuiet,
                 ListSettings, SetSettings>;

/// Runs a scenario: from that file, or from standard input.
struct Simulate {
    std::optional<std::string> file;

    bool operator==(const Simulate&) const = default;
};

/// Asks the program that runs for its quick entry.
struct OpenQuickEntry {
    bool operator==(const OpenQuickEntry&) const = default;
};

/// One call of pomotidectl.
struct Invocation {
    std::variant<Request, DataRequest, Simulate, OpenQuickEntry> what;
    std::optional<std::string> database; ///< instead of the user's own
    bool json = false;

    bool operator==(const Invocation&) const = default;
};

} // namespace pomotide::cli
