// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/read_rows.h"

#include "app/exchange/format_version.h"

#include "core/model/command.h"
#include "core/model/limits.h"
#include "core/text/duration.h"
#include "core/text/enum_names.h"
#include "core/text/iso_text.h"
#include "core/text/time_of_day.h"
#include "core/text/unicode.h"

#include <algorithm>

namespace pomotide::exchange {

namespace {

std::optional<core::Instant> optionalInstantIn(const Node& row, const char* key)
{
    const auto node = row.optionalMember(key);
    return node ? std::optional{instantIn(*node)} : std::nullopt;
}

template<typename Value, std::size_t kSize>
Value namedIn(const Node& node, const core::EnumNames<Value, kSize>& names)
{
    const auto value = core::valueFor(node.text(), names);
    if (!value) {
        std::string words;
        for (const auto& [one, name] : names) {
            words.append(words.empty() ? "one of " : ", ").append(name);
        }
        node.expected(words);
    }
    return *value;
}

/// The span may be empty: a pomodoro can be stopped at the instant of its start.
core::Span spanIn(const Node& row)
{
    const core::Span span{instantIn(row.member("begin")), instantIn(row.member("end"))};
    if (span.end < span.begin || span.length() > core::kLongestSpan) {
        row.member("end").expected("an instant within " + core::formatDuration(core::kLongestSpan) +
                                   " after the begin");
    }
    return span;
}

core::TimeOfDay timeOfDayIn(const Node& node)
{
    const auto time = core::parseTimeOfDay(node.text());
    if (!time) {
        node.expected("a time from 00:00 to 23:59");
    }
    return *time;
}

std::string textIn(const Node& node, std::size_t longest)
{
    const auto& text = node.text();
    if (core::codePointCount(text) > longest || text.find('\0') != std::string::npos) {
        node.expected("a text of at most " + std::to_string(longest) + " characters");
    }
    return text;
}

core::Estimate estimateIn(const Node& node)
{
    const Node length = node.member("length");
    core::Estimate estimate{.length = {}, .made = instantIn(node.member("made"))};
    if (node.optionalMember("length")) {
        estimate.length = core::Duration{numberIn(length)};
    }
    if (!isWithinBounds(estimate)) {
        length.expected("milliseconds, from " + core::formatDuration(core::kShortestEstimate) +
                        " to " + core::formatDuration(core::kLongestEstimate));
    }
    return estimate;
}

std::variant<core::Open, core::Achieved, core::Abandoned> intentionStateIn(const Node& node)
{
    const auto& is = node.member("is").text();
    if (is == "open") {
        return core::Open{};
    }
    if (is == "abandoned") {
        return core::Abandoned{.at = instantIn(node.member("at"))};
    }
    if (is != "achieved") {
        node.member("is").expected("one of open, achieved, abandoned");
    }
    return core::Achieved{.at = instantIn(node.member("at")),
                          .by = idIn<core::PomodoroId>(node.member("by"))};
}

core::LocalDate dateIn(const Node& node)
{
    const auto date = core::parseIsoDate(node.text());
    if (!date || !core::kInstantRange.contains(core::Instant{date->time_since_epoch()})) {
        node.expected("a date such as \"2026-03-02\"");
    }
    return *date;
}

/// Older files know nothing of sections and of repeating.
void readWhen(const Node& node, core::Intention& intention)
{
    if (const auto when = node.optionalMember("when")) {
        intention.when = namedIn(*when, core::kWhenNames);
    }
    if (const auto repeat = node.optionalMember("repeat")) {
        intention.repeat = namedIn(*repeat, core::kRepeatNames);
    }
    if (const auto due = node.optionalMember("due")) {
        intention.due = dateIn(*due);
    }
}

/// A count of events that happen a few times a day.
int countIn(const Node& node)
{
    constexpr std::int64_t kMost = 1'000'000;
    return static_cast<int>(std::min(numberIn(node), kMost));
}

double pointsIn(const Node& node)
{
    const auto points = node.number();
    if (!(points >= 0 && points <= core::kMostPoints)) {
        node.expected("a number of points");
    }
    return points;
}

/// Milliseconds, from `least` to `most`.
core::Duration lengthIn(const Node& node, core::Duration least, core::Duration most)
{
    const core::Duration length{numberIn(node)};
    if (length < least || length > most) {
        node.expected("milliseconds, from " + std::to_string(least.count()) + " to " +
                      std::to_string(most.count()));
    }
    return length;
}

/// Older files do not have it. It does not overlap the lead.
core::Duration overtimeOf(const core::Pomodoro& pomodoro, const Node& node)
{
    const auto overtime = node.optionalMember("overtime");
    return overtime ? lengthIn(*overtime, {}, pomodoro.span.length() - pomodoro.lead)
                    : core::Duration{};
}

/// In older files work on a pomodoro that continued a streak began with the start.
core::Duration leadOf(const core::Pomodoro& pomodoro, const Node& node)
{
    const auto& [begin, end] = pomodoro.span;
    if (const auto lead = node.optionalMember("lead")) {
        return lengthIn(*lead, {}, end - begin);
    }
    return pomodoro.index == 0 ? core::Duration{} : std::min(pomodoro.startedAt, end) - begin;
}

} // namespace

core::Instant instantIn(const Node& node)
{
    const auto instant = core::parseIsoInstant(node.text());
    if (!instant || !core::kInstantRange.contains(*instant)) {
        node.expected("an instant of the years 1900 to 2199, such as \"2026-03-02T09:00:00.000Z\"");
    }
    return *instant;
}

std::int64_t numberIn(const Node& node)
{
    constexpr auto kExpected = "a whole number from 0 on";
    const auto number = node.integer(kExpected);
    if (number < 0 || number > core::kLargestNumber) {
        node.expected(kExpected);
    }
    return number;
}

Node renamed(const Node& node, const char* key, const char* older)
{
    const auto member = node.optionalMember(older);
    return member ? *member : node.member(key);
}

core::WorkHoursRule ruleIn(const Node& node)
{
    core::WorkHoursRule rule{.id = idIn<core::RuleId>(node.member("id")),
                             .days = {},
                             .from = timeOfDayIn(node.member("from")),
                             .to = timeOfDayIn(node.member("to")),
                             .zone = {}};
    for (const auto& day : node.member("days").items()) {
        rule.days.add(namedIn(day, core::kWeekdayNames));
    }
    if (rule.days.isEmpty()) {
        node.member("days").expected("one day at least");
    }
    if (const auto zone = node.optionalMember("zone")) {
        constexpr std::size_t kLongestName = 100;
        rule.zone = textIn(*zone, kLongestName);
        if (rule.zone->empty()) {
            zone->expected("the name of a time zone");
        }
    }
    return rule;
}

core::Override overrideIn(const Node& node)
{
    core::Override entry{.rule = idIn<core::RuleId>(node.member("rule")),
                         .date = dateIn(node.member("date")),
                         .what = core::SkippedDay{}};
    if (!node.member("skipped").truth()) {
        entry.what = core::ChangedDay{.begin = optionalInstantIn(node, "begin"),
                                      .end = optionalInstantIn(node, "end")};
    }
    return entry;
}

core::ManualSession manualSessionIn(const Node& node)
{
    return {.id = idIn<core::SessionId>(node.member("id")), .span = sessionIn(node)};
}

core::Span sessionIn(const Node& node)
{
    const auto span = spanIn(node);
    if (span.isEmpty()) {
        node.member("end").expected("an instant after the begin");
    }
    return span;
}

core::Intention intentionIn(const Node& node)
{
    core::Intention intention{.id = idIn<core::IntentionId>(node.member("id")),
                              .title = textIn(node.member("title"), core::kLongestTitle),
                              .description =
                                  textIn(node.member("description"), core::kLongestDescription),
                              .nextStep = {},
                              .estimates = {},
                              .created = instantIn(node.member("created")),
                              .order = numberIn(renamed(node, "order", "place")),
                              .state = intentionStateIn(node.member("state"))};
    if (core::isBlank(intention.title)) {
        node.member("title").expected("a word or two");
    }
    if (const auto nextStep = node.optionalMember("next_step")) {
        intention.nextStep = textIn(*nextStep, core::kLongestNextStep);
    }
    readWhen(node, intention);
    for (const auto& estimate : node.member("estimates").items()) {
        intention.estimates.push_back(estimateIn(estimate));
    }
    return intention;
}

core::Pomodoro pomodoroIn(const Node& node)
{
    core::Pomodoro pomodoro{.id = idIn<core::PomodoroId>(node.member("id")),
                            .intention = idIn<core::IntentionId>(node.member("intention")),
                            .streak = idIn<core::PomodoroId>(node.member("streak")),
                            .index = static_cast<std::size_t>(numberIn(node.member("index"))),
                            .rests = 0,
                            .span = spanIn(node),
                            .lead = {},
                            .overtime = {},
                            .startedAt = instantIn(node.member("act")),
                            .ending = {},
                            .evaluation = {},
                            .prompted = {}};
    if (pomodoro.startedAt < pomodoro.span.begin) {
        node.member("act").expected("an instant not before the begin");
    }
    pomodoro.lead = leadOf(pomodoro, node);
    pomodoro.overtime = overtimeOf(pomodoro, node);
    if (const auto rests = node.optionalMember("rests")) {
        pomodoro.rests = static_cast<std::size_t>(numberIn(*rests));
    }
    if (const auto ending = node.optionalMember("ending")) {
        pomodoro.ending = namedIn(*ending, core::kEndingNames);
    }
    if (const auto evaluation = node.optionalMember("evaluation")) {
        pomodoro.evaluation =
            core::Evaluation{.verdict = namedIn(evaluation->member("verdict"), core::kVerdictNames),
                             .first = instantIn(evaluation->member("first")),
                             .since = instantIn(evaluation->member("since"))};
    }
    if (const auto prompted = node.optionalMember("prompted")) {
        pomodoro.prompted = namedIn(*prompted, core::kPromptFormNames);
    }
    return pomodoro;
}

core::Break breakIn(const Node& node)
{
    core::Break pause{.after = idIn<core::PomodoroId>(node.member("after")),
                      .index = 0,
                      .span = spanIn(node),
                      .state = namedIn(node.member("state"), core::kBreakStateNames),
                      .planned = {}};
    if (const auto planned = node.optionalMember("planned")) {
        pause.planned = lengthIn(*planned, core::Duration{1}, core::kLongestSpan);
    }
    return pause;
}

core::Span eventIn(const Node& node)
{
    const core::Span event{instantIn(node.member("begin")), instantIn(node.member("end"))};
    if (event.isEmpty() || event.length() > core::kLongestEvent) {
        node.member("end").expected("an instant after the begin, by at most 31 days");
    }
    return event;
}

core::OvertimeBounds overtimeIn(const Node& node)
{
    return {.window = lengthIn(node.member("window"), core::Duration{1}, core::kLongestBreak),
            .limit = instantIn(node.member("limit"))};
}

core::LapsedGrace lapsedIn(const Node& node)
{
    return {.streak = idIn<core::PomodoroId>(node.member("streak")),
            .grace = graceIn(node.member("grace"))};
}

core::Grace graceIn(const Node& node)
{
    return {.span = spanIn(node),
            .slotEnd = instantIn(node.member("slot_end")),
            .index = static_cast<std::size_t>(numberIn(node.member("index")))};
}

core::Prompt promptIn(const Node& node)
{
    return {.since = instantIn(node.member("since")),
            .until = instantIn(node.member("until")),
            .before = pointsIn(node.member("before")),
            .after = pointsIn(node.member("after"))};
}

core::PromptBackoff backoffIn(const Node& node)
{
    core::PromptBackoff backoff{.session = instantIn(node.member("session")),
                                .count = countIn(renamed(node, "count", "shown")),
                                .next = instantIn(node.member("next")),
                                .latest = {}};
    if (const auto latest = node.optionalMember("latest")) {
        backoff.latest = {.form = namedIn(latest->member("form"), core::kPromptFormNames),
                          .at = instantIn(latest->member("at"))};
    }
    return backoff;
}

core::Instant quietEndIn(const Node& node, core::Instant now)
{
    const auto until = instantIn(node);
    if (until <= now || until > now + core::kLongestQuiet) {
        node.expected("an instant in the week after \"now\"");
    }
    return until;
}

core::NextIds nextIdsIn(const Node& node)
{
    return {.intention = numberIn(node.member("intention")),
            .order = numberIn(renamed(node, "order", "place")),
            .pomodoro = numberIn(node.member("pomodoro")),
            .session = numberIn(node.member("session"))};
}

} // namespace pomotide::exchange
