// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/write_ics.h"

#include "app/exchange/compact_time.h"
#include "app/exchange/ended_pomodoros.h"

#include "core/model/limits.h"
#include "core/text/enum_names.h"
#include "core/text/tags.h"

#include <string>

namespace pomotide::exchange {

namespace {

/// The same in each export, also after its begin or end was corrected. Its number is not enough:
/// other databases have the same.
std::string idOf(const EndedPomodoro& ended)
{
    return "pomodoro-" + std::to_string(static_cast<std::int64_t>(ended.pomodoro.id)) + '-' +
           compactTime(ended.created);
}

/// A value of the type TEXT.
std::string textOf(std::string_view text)
{
    std::string value;
    for (const char unit : text) {
        if (unit == '\n') {
            value += "\\n";
        } else if (static_cast<unsigned char>(unit) >= ' ') {
            value += (unit == '\\' || unit == ';' || unit == ',') ? "\\" : "";
            value += unit;
        }
    }
    return value;
}

/// A line of content, folded: no line has more than 75 octets, and none ends within a letter.
std::string folded(const std::string& content)
{
    constexpr std::size_t kMost = 75;
    std::string lines;
    std::size_t octets = 0;
    for (std::size_t at = 0; at < content.size();) {
        auto end = at + 1;
        while (end < content.size() && (static_cast<unsigned char>(content[end]) & 0xC0) == 0x80) {
            ++end;
        }
        if (octets + (end - at) > kMost) {
            lines += "\r\n ";
            octets = 1;
        }
        lines.append(content, at, end - at);
        octets += end - at;
        at = end;
    }
    return lines + "\r\n";
}

void writeEvent(std::ostream& out, const std::string& id, core::Span span, const std::string& title,
                const std::string& more, core::Instant now)
{
    out << "BEGIN:VEVENT\r\n"
        << folded("UID:" + id + "@pomotide.org") << "DTSTAMP:" << compactTime(now)
        << "\r\nDTSTART:" << compactTime(span.begin) << "\r\nDTEND:" << compactTime(span.end)
        << "\r\n"
        << folded("SUMMARY:" + textOf(title)) << more << "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
}

std::string moreOf(const EndedPomodoro& ended)
{
    std::string more;
    if (const auto& evaluation = ended.pomodoro.evaluation) {
        more +=
            folded("DESCRIPTION:" + std::string{nameOf(evaluation->verdict, core::kVerdictNames)});
    }
    std::string tags;
    for (const auto& tag : core::tagsOf(ended.title)) {
        tags += (tags.empty() ? "" : ",") + textOf(tag);
    }
    return tags.empty() ? more : more + folded("CATEGORIES:" + tags);
}

} // namespace

void writeIcs(std::ostream& out, const core::State& state, const core::History& history,
              const Progress& progress)
{
    out << "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Pomotide//Pomotide//EN\r\n";
    const auto chronicle = history.chronicle(core::kInstantRange);
    const auto pomodoros = endedPomodoros(history, chronicle);
    for (std::size_t row = 0; row < pomodoros.size(); ++row) {
        const auto& ended = pomodoros[row];
        writeEvent(out, idOf(ended), core::workedSpan(ended.pomodoro),
                   core::withoutTags(ended.title), moreOf(ended), state.now);
        if (row % kProgressStride == 0) {
            progress(static_cast<double>(row) / static_cast<double>(pomodoros.size()));
        }
    }
    for (const auto& session : chronicle.sessions) {
        writeEvent(out, "session-" + compactTime(session.begin), session, "Work hours", {},
                   state.now);
    }
    out << "END:VCALENDAR\r\n";
    progress(1);
}

} // namespace pomotide::exchange
