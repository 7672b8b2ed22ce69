// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/day_note.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/say.h"

#include "core/text/iso_text.h"

namespace pomotide::cli {

namespace {

std::string beginMark(core::LocalDate date)
{
    return "<!-- pomotide " + core::formatIso(date) + " -->\n";
}

std::string endMark(core::LocalDate date)
{
    return "<!-- /pomotide " + core::formatIso(date) + " -->\n";
}

/// The text on one line, as it is: its signs mean nothing in Markdown. Tags keep their #.
std::string plain(const std::string& text)
{
    constexpr std::string_view kSigns = R"(\`*_[]<>&|~)";
    std::string escaped;
    for (const char unit : oneLine(text)) {
        escaped += kSigns.find(unit) != std::string_view::npos ? "\\" : "";
        escaped += unit;
    }
    return escaped;
}

std::string lineOf(const core::DayWork& work)
{
    const auto line = std::string{work.isAchieved ? "- [x] " : "- [ ] "} + plain(work.title) +
                      ": " + lengthText(work.worked);
    return (work.nextStep.empty()
                ? line
                : sentences(line + ".", say(Ctl::tr("Next step: %1"), plain(work.nextStep)))) +
           "\n";
}

std::string lineOf(const core::HistoryEntry& entry, const core::Zone& zone)
{
    const auto& evaluation = entry.pomodoro.evaluation;
    return "- " + spanText(core::workedSpan(entry.pomodoro), zone) + " " + plain(entry.title) +
           (evaluation ? " (" + verdictText(evaluation->verdict) + ")" : std::string{}) + "\n";
}

/// Where a line of its own with that mark begins, from `from` on.
std::size_t lineAt(const std::string& text, const std::string& mark, std::size_t from)
{
    auto at = text.find(mark, from);
    while (at != std::string::npos && at > 0 && text[at - 1] != '\n') {
        at = text.find(mark, at + 1);
    }
    return at;
}

} // namespace

std::string dayNote(const core::DaySummary& summary, const core::HistoryModel& day,
                    const core::Zone& zone)
{
    auto note = beginMark(summary.date);
    if (day.entries.empty()) {
        return note + say(Ctl::tr("Nothing was noted here.")) + "\n" + endMark(summary.date);
    }
    note += "**" + say(Ctl::tr("Worked: %1"), lengthText(summary.worked.total())) + "**\n\n";
    for (const auto& work : summary.works) {
        note += lineOf(work);
    }
    note += "\n";
    for (const auto& entry : day.entries) {
        note += lineOf(entry, zone);
    }
    return note + endMark(summary.date);
}

std::optional<std::string> withNote(std::string text, core::LocalDate date, const std::string& note)
{
    if (!text.empty() && text.back() != '\n') {
        text += '\n';
    }
    const auto begin = lineAt(text, beginMark(date), 0);
    if (begin == std::string::npos) {
        return text + (text.empty() ? "" : "\n") + note;
    }
    const auto mark = endMark(date);
    const auto end = lineAt(text, mark, begin);
    if (end == std::string::npos) {
        return std::nullopt;
    }
    return text.replace(begin, end + mark.size() - begin, note);
}

} // namespace pomotide::cli
