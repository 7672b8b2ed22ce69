// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/write_csv.h"

#include "app/exchange/csv_field.h"
#include "app/exchange/ended_pomodoros.h"

#include "core/model/limits.h"
#include "core/scoring/point_events.h"
#include "core/scoring/points.h"
#include "core/text/enum_names.h"
#include "core/text/iso_text.h"

#include <cmath>
#include <map>
#include <string>

namespace pomotide::exchange {

namespace {

/// Spreadsheets recognize UTF-8 by it.
constexpr auto kUtf8Mark = "\xEF\xBB\xBF";
constexpr auto kHeader =
    "begin,end,minutes,planned minutes,intention,evaluation,streak place,points,prompt\r\n";

/// The text as a CSV field. An apostrophe precedes text that a spreadsheet would evaluate.
std::string fieldOf(const std::string& text)
{
    constexpr std::string_view kBeginsFormula = "=+-@\t\r";
    const bool isFormula =
        !text.empty() && kBeginsFormula.find(text.front()) != std::string_view::npos;
    return csvField(isFormula ? '\'' + text : text);
}

/// With one decimal, independent of the locale.
std::string numberOf(std::int64_t tenths)
{
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::string minutesOf(core::Duration length)
{
    const std::chrono::duration<double, std::ratio<6>> tenths{length};
    return numberOf(std::llround(tenths.count()));
}

/// Empty for a pomodoro that ended before its planned end, which is not recorded.
std::string plannedMinutes(const core::Pomodoro& pomodoro)
{
    return pomodoro.ending == core::Ending::Full
               ? minutesOf(core::plannedEnd(pomodoro) - core::workedFrom(pomodoro))
               : std::string{};
}

/// Without points, their field is empty.
std::string lineOf(const core::Pomodoro& pomodoro, const std::string& title,
                   std::optional<double> points, const core::Zone& zone)
{
    const auto& evaluation = pomodoro.evaluation;
    std::string line = core::formatIso(pomodoro.span.begin, zone);
    line += ',' + core::formatIso(pomodoro.span.end, zone);
    line += ',' + minutesOf(core::workedSpan(pomodoro).length());
    line += ',' + plannedMinutes(pomodoro);
    line += ',' + fieldOf(title) + ',';
    line += evaluation ? nameOf(evaluation->verdict, core::kVerdictNames) : "";
    line += ',' + std::to_string(pomodoro.index + 1);
    line += ',' + (points ? numberOf(core::tenthsOf(*points)) : std::string{}) + ',';
    line += pomodoro.prompted ? nameOf(*pomodoro.prompted, core::kPromptFormNames) : "";
    return line + "\r\n";
}

} // namespace

void writeCsv(std::ostream& out, const core::State& state, const core::History& history,
              const core::Zone& zone, const Progress& progress)
{
    std::map<core::PomodoroId, double> points;
    for (const auto& event :
         core::pointEvents(history, zone, state.settings.dayStart, core::kInstantRange)) {
        points[event.pomodoro] += event.points;
    }
    const auto rows = endedPomodoros(history);
    out << kUtf8Mark << kHeader;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto& pomodoro = rows[row].pomodoro;
        const auto told = state.settings.points ? std::optional{points[pomodoro.id]} : std::nullopt;
        out << lineOf(pomodoro, rows[row].title, told, zone);
        if (row % kProgressStride == 0) {
            progress(static_cast<double>(row) / static_cast<double>(rows.size()));
        }
    }
    progress(1);
}

} // namespace pomotide::exchange
