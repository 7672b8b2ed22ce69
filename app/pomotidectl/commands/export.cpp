// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exchange.h"
#include "app/exchange/files.h"
#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/data_messages.h"
#include "app/pomotidectl/data_reports.h"
#include "app/pomotidectl/day_note.h"

#include "core/time/resolve.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace pomotide::cli {

namespace {

using exchange::Format;

constexpr auto kStandardOutput = "-";

struct ExportOptions {
    bool csv = false;
    bool ics = false;
    bool timew = false;
    bool markdown = false;
    std::string toggl; ///< the e-mail address of the account
    std::string date;
    std::string append;
    std::string file;
};

void forgetProgress(double) {}

/// True if that file name means standard output.
bool isStandardOutput(const std::string& file)
{
    return file.empty() || file == kStandardOutput;
}

/// Reports a text that is written to standard output.
Report shown(std::string text)
{
    // main() ends the last line.
    text.erase(text.find_last_not_of('\n') + 1);
    return done(text);
}

// ---- Everything, or all pomodoros ---------------------------------------------------------

Report reportOf(const core::Result<core::Unit>& written, const std::string& file)
{
    return written ? done(messages::exported(file))
                   : fileFailure(file, written.failure(), Exit::OutputFailed);
}

Report exported(const exchange::Form& form, const std::string& file, const DataContext& data)
{
    if (!isStandardOutput(file)) {
        return reportOf(exchange::exportTo(file, form, data.store, data.zones, forgetProgress),
                        file);
    }
    std::ostringstream text;
    const auto written = exchange::write(text, form, data.store, data.zones, forgetProgress);
    return written ? shown(text.str()) : failed(written.failure());
}

exchange::Form formIn(const ExportOptions& typed)
{
    if (!typed.toggl.empty()) {
        if (typed.toggl.find('@') == std::string::npos) {
            malformed(say(Ctl::tr("--toggl takes the e-mail address of your account there, to "
                                  "which Toggl gives the times, not %1"),
                          inQuotes(typed.toggl)));
        }
        return {Format::Toggl, typed.toggl};
    }
    return typed.csv     ? Format::Csv
           : typed.ics   ? Format::Ics
           : typed.timew ? Format::Timew
                         : Format::Json;
}

// ---- The note of a day ----------------------------------------------------------------------

struct Note {
    core::LocalDate date;
    std::string text;
};

/// Without a date, the note of today.
core::Result<Note> noteOf(const std::optional<core::LocalDate>& date, const DataContext& data)
{
    Note note;
    const auto read = data.store.read([&](const core::State& now, const core::History& history) {
        const auto& zone = data.zones.system();
        const auto dayStart = now.settings.dayStart;
        note.date = date.value_or(core::userDate(zone, dayStart, now.now));
        const auto day = core::historyModel(history, zone,
                                            {.period = core::Period::Day,
                                             .date = note.date,
                                             .firstOfWeek = {},
                                             .dayStart = dayStart});
        note.text = dayNote(core::daySummary(now, history, day, now.now), day, zone);
    });
    return read ? core::Result<Note>{note} : core::Result<Note>{read.failure()};
}

Report written(const std::string& file, const std::string& text, exchange::Access access)
{
    const auto write = [&](std::ostream& out) {
        out << text;
        return core::Result<core::Unit>{core::Unit{}};
    };
    return reportOf(exchange::replaceFile(file, write, access), file);
}

Report appended(const std::string& file, const Note& note)
{
    const auto before = exchange::contentOrNothing(file);
    if (!before) {
        return fileFailure(file, before.failure(), Exit::OutputFailed);
    }
    const auto after = withNote(*before, note.date, note.text);
    if (!after) {
        return {.exit = Exit::OutputFailed, .text = messages::noteHasNoEnd(file, note.date)};
    }
    return written(file, *after, exchange::Access::AsBefore);
}

Report exportNote(const std::optional<core::LocalDate>& date, const ExportOptions& typed,
                  const DataContext& data)
{
    const auto note = noteOf(date, data);
    if (!note) {
        return failed(note.failure());
    }
    if (!typed.append.empty()) {
        return appended(typed.append, *note);
    }
    return isStandardOutput(typed.file)
               ? shown(note->text)
               : written(typed.file, note->text, exchange::Access::Private);
}

// ---- The command ----------------------------------------------------------------------------

void refuseContradictions(const ExportOptions& typed)
{
    const std::array forms{typed.csv, typed.ics, typed.timew, typed.markdown, !typed.toggl.empty()};
    if (std::count(forms.begin(), forms.end(), true) > 1) {
        malformed(say(Ctl::tr("--csv, --ics, --markdown, --timew and --toggl do not go together")));
    }
    if (!typed.markdown && !(typed.date.empty() && typed.append.empty())) {
        malformed(say(Ctl::tr("--date and --append are for --markdown alone")));
    }
    if (!typed.append.empty() && !typed.file.empty()) {
        malformed(say(Ctl::tr("--append names the file already")));
    }
}

/// Lets time pass, then writes.
Action exportData(const ExportOptions& typed)
{
    refuseContradictions(typed);
    return [typed, date = dateIn(typed.date), form = formIn(typed)](const DataContext& data) {
        if (const auto passed = advanceToNow(data); !passed) {
            return failed(passed.failure());
        }
        return typed.markdown ? exportNote(date, typed, data) : exported(form, typed.file, data);
    };
}

} // namespace

void addExport(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<ExportOptions>(
        builder.app, "export", Ctl::tr("Write everything as JSON, or what other programs read"),
        "  pomotidectl export everything.json\n"
        "  pomotidectl export --csv > pomodoros.csv\n"
        "  pomotidectl export --markdown --append ~/notes/2026-03-02.md",
        exportData);
    command->add_flag("--csv", typed.csv,
                      say(Ctl::tr("a line for each pomodoro, for spreadsheets")));
    command->add_flag("--ics", typed.ics,
                      say(Ctl::tr("pomodoros and past work hours, for calendars")));
    command
        ->add_option("--toggl", typed.toggl,
                     say(Ctl::tr("CSV as Toggl Track imports it, for the account of that address")))
        ->type_name("EMAIL");
    command->add_flag("--timew", typed.timew, say(Ctl::tr("lines of Timewarrior's files")));
    command->add_flag("--markdown", typed.markdown, say(Ctl::tr("a note of one day")));
    command->add_option("--date", typed.date, say(Ctl::tr("its day; otherwise it is today")))
        ->type_name("DATE");
    command
        ->add_option("--append", typed.append,
                     say(Ctl::tr("write the note into that file, in place of an earlier one")))
        ->type_name("FILE");
    command->add_option("FILE", typed.file,
                        say(Ctl::tr("where to; otherwise, or as -, standard output")));
}

} // namespace pomotide::cli
