// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text.h"

#include "core/time/resolve.h"
#include "ui/widgets/civil.h"

#include <QCoreApplication>
#include <QLocale>

namespace pomotide::ui::text {

namespace {

/// The context of these texts in a translation.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

QString title(const core::NowModel& now)
{
    return QString::fromStdString(now.intention);
}

/// "09:00", or "Mon 09:00" where it is not today's.
QString moment(core::Instant instant, core::Instant now, const core::Zone& zone)
{
    const auto local = core::localTime(zone, instant);
    const auto date = core::localDate(zone, instant);
    auto time = timeText({std::chrono::floor<std::chrono::minutes>(local - date)});
    if (date == core::localDate(zone, now)) {
        return time;
    }
    const auto weekday = static_cast<int>(std::chrono::weekday{date}.iso_encoding());
    return Text::tr("%1 %2").arg(QLocale().dayName(weekday, QLocale::ShortFormat), time);
}

} // namespace

QString failure(const core::Failure& failure)
{
    using Kind = core::Failure::Kind;
    const auto subject = QString::fromStdString(failure.subject);
    const auto detail = QString::fromStdString(failure.detail);
    switch (failure.kind) {
    case Kind::IsDirectory:
        return Text::tr("Pomotide could not open its database: %1 is a folder. "
                        "Choose a file with --database FILE.")
            .arg(subject);
    case Kind::NotReadable:
        return Text::tr("Pomotide may not read and write its database %1 (%2). "
                        "Change its permissions, or choose another file with --database FILE.")
            .arg(subject, detail);
    case Kind::NotADatabase:
        return Text::tr("Pomotide could not open %1: it is not a database. It was left as it is. "
                        "Choose another file with --database FILE.")
            .arg(subject);
    case Kind::NotOurs:
        return Text::tr(
                   "Pomotide could not open %1: it is another program's database. It was left as "
                   "it is. Choose another file with --database FILE.")
            .arg(subject);
    case Kind::Newer:
        return Text::tr(
                   "Pomotide could not open %1: a newer version of Pomotide wrote it (%2). It was "
                   "left as it is. Install that version or a later one.")
            .arg(subject, detail);
    case Kind::Damaged:
        return Text::tr(
                   "Pomotide could not read %1: the file is damaged (%2). It was left as it is. "
                   "Start again with a copy of it from before, or with --database FILE.")
            .arg(subject, detail);
    case Kind::Busy:
        return Text::tr("Nothing was changed: another program is using %1 for too long. "
                        "Pomotide will try again.")
            .arg(subject);
    case Kind::Full:
        return Text::tr("Nothing was changed: there is no room left to write %1. Make some room, "
                        "then try again.")
            .arg(subject);
    case Kind::Other:
        break;
    }
    return Text::tr("Nothing was changed: Pomotide could not work on %1 (%2).")
        .arg(subject, detail);
}

QString refusal(core::Outcome outcome)
{
    using core::Outcome;
    switch (outcome) {
    case Outcome::Unknown:
        return Text::tr("It is no longer there.");
    case Outcome::NotOpen:
        return Text::tr("It is closed. Reopen it to go on with it.");
    case Outcome::BlankTitle:
        return Text::tr("A word or two, please, so that you know what it is.");
    case Outcome::TooLong:
        return Text::tr(
            "That is too long: a session has room for 24 hours, a title for 500 letters.");
    case Outcome::Invalid:
        return Text::tr("That does not fit: please look at the times and days once more.");
    case Outcome::OnBreak:
        return Text::tr("It is break time. You can start when it is over.");
    case Outcome::AlreadyStarted:
        return Text::tr("A pomodoro is running already.");
    case Outcome::NotLatest:
        return Text::tr("Only the latest pomodoro of an intention can achieve it.");
    case Outcome::TooEarly:
        return Text::tr("Give it a minute first.");
    case Outcome::TooLate:
        return Text::tr("It has run for over a minute. Stop it instead.");
    case Outcome::NothingRunning:
        return Text::tr("No pomodoro is running now.");
    case Outcome::NotOnBreak:
        return Text::tr("There is no break to skip now.");
    case Outcome::EndsBeforeBegin:
        return Text::tr("It would end before it begins. Choose a later end.");
    case Outcome::AlreadyOver:
        return Text::tr("It would be over already. Choose a later end.");
    case Outcome::Advanced:
    case Outcome::Added:
    case Outcome::Done:
    case Outcome::Started:
    case Outcome::Continued:
    case Outcome::Evaluated:
    case Outcome::EndedEarly:
    case Outcome::Stopped:
    case Outcome::Cancelled:
    case Outcome::Skipped:
    case Outcome::Adjusted:
    case Outcome::Restarted:
    case Outcome::ClockWentBack:
    case Outcome::Ignored:
        break;
    }
    return {};
}

QString verdict(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Achieved:
        return Text::tr("Achieved");
    case core::Verdict::Focused:
        return Text::tr("Focused");
    case core::Verdict::Interrupted:
        return Text::tr("Interrupted");
    case core::Verdict::Distracted:
        return Text::tr("Distracted");
    }
    return {};
}

QString length(core::Duration length)
{
    const auto minutes = core::minutesLeft(length);
    if (minutes < 60) {
        return Text::tr("%1 min").arg(minutes);
    }
    return minutes % 60 == 0 ? Text::tr("%1 h").arg(minutes / 60)
                             : Text::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString headline(const core::NowModel& now)
{
    switch (now.kind) {
    case core::PhaseKind::Idle:
        break;
    case core::PhaseKind::Prompt:
        return Text::tr("What would you like to begin?");
    case core::PhaseKind::Pomodoro:
        return Text::tr("%1 left").arg(length(now.left));
    case core::PhaseKind::Break:
        return Text::tr("Break, %1").arg(length(now.left));
    case core::PhaseKind::Grace:
        return Text::tr("Keep going: %1 next").arg(length(*now.next));
    }
    return {};
}

QString subline(const core::NowModel& now)
{
    switch (now.kind) {
    case core::PhaseKind::Idle:
        break;
    case core::PhaseKind::Prompt:
        return now.intention.empty()
                   ? Text::tr("%1 are enough to begin").arg(length(*now.next))
                   : Text::tr("%1 · %2 to begin with").arg(title(now), length(*now.next));
    case core::PhaseKind::Pomodoro:
        return title(now);
    case core::PhaseKind::Break:
        return Text::tr("Stand up, look far away");
    case core::PhaseKind::Grace:
        return now.intention.empty() ? Text::tr("Start now and the streak grows") : title(now);
    }
    return {};
}

QString summary(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    switch (now.kind) {
    case core::PhaseKind::Idle:
        return now.until ? Text::tr("Free time until %1").arg(moment(*now.until, at, zone))
                         : Text::tr("Free time");
    case core::PhaseKind::Prompt:
        return Text::tr("Ready to begin · session until %1").arg(moment(*now.until, at, zone));
    case core::PhaseKind::Pomodoro:
        return Text::tr("%1 left · %2").arg(length(now.left), title(now));
    case core::PhaseKind::Break:
        return Text::tr("Break, %1 left").arg(length(now.left));
    case core::PhaseKind::Grace:
        return Text::tr("%1 left to keep the streak going").arg(length(now.left));
    }
    return {};
}

} // namespace pomotide::ui::text
