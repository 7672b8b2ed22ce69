// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/write_toggl.h"

#include "app/exchange/csv_field.h"
#include "app/exchange/ended_pomodoros.h"

#include "core/text/iso_text.h"
#include "core/text/tags.h"

#include <chrono>
#include <string_view>

namespace pomotide::exchange {

namespace {

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// As "00:25:00".
std::string lengthOf(core::Duration length)
{
    const std::chrono::hh_mm_ss parts{std::chrono::floor<std::chrono::seconds>(length)};
    return twoDigits(parts.hours().count()) + ':' + twoDigits(parts.minutes().count()) + ':' +
           twoDigits(parts.seconds().count());
}

std::string tagsOf(std::string_view title)
{
    std::string tags;
    for (const auto& tag : core::tagsOf(title)) {
        tags += (tags.empty() ? "" : ", ") + tag;
    }
    return tags;
}

std::string lineOf(const EndedPomodoro& ended, const std::string& account, const core::Zone& zone)
{
    constexpr std::size_t kDate = 10; // of 2026-03-02T09:00:00+01:00
    constexpr std::size_t kTime = 8;
    const auto worked = core::workedSpan(ended.pomodoro);
    const auto begin = core::formatIso(worked.begin, zone);
    return csvField(account) + ',' + csvField(core::withoutTags(ended.title)) + ',' +
           begin.substr(0, kDate) + ',' + begin.substr(kDate + 1, kTime) + ',' +
           lengthOf(worked.length()) + ',' + csvField(tagsOf(ended.title)) + "\r\n";
}

} // namespace

void writeToggl(std::ostream& out, const std::string& account, const core::History& history,
                const core::Zone& zone, const Progress& progress)
{
    out << "Email,Description,Start date,Start time,Duration,Tags\r\n";
    for (const auto& ended : endedPomodoros(history)) {
        out << lineOf(ended, account, zone);
    }
    progress(1);
}

} // namespace pomotide::exchange
