// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/text.h"

#include "core/scoring/points.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/failure_detail.h"
#include "ui/text/joined.h"
#include "ui/text/title_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace pomotide::ui::text {

namespace {

/// Translation context of these texts.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

QString title(const core::NowModel& now)
{
    return plainTitle(now.intention);
}

bool isOne(double points)
{
    return core::tenthsOf(points) == core::kOnePoint;
}

QString pointsEarned(double earned)
{
    return isOne(earned) ? Text::tr("1 point earned")
                         : Text::tr("%1 points earned").arg(points(earned));
}

/// The same behind points that are earned already.
QString morePossible(double possible)
{
    return isOne(possible) ? Text::tr("1 still possible")
                           : Text::tr("%1 still possible").arg(points(possible));
}

QString pointsPossible(double possible)
{
    return isOne(possible) ? Text::tr("1 point still possible")
                           : Text::tr("%1 points still possible").arg(points(possible));
}

double possiblePoints(const core::NowModel& now)
{
    return now.score ? now.score->possible : 0;
}

bool hasPossiblePoints(const core::NowModel& now)
{
    return core::tenthsOf(possiblePoints(now)) > 0;
}

int overtimeMinutes(const core::NowModel& now)
{
    return core::overtimeMinutes(now.overtime.value_or(core::Duration{}));
}

/// The time over the planned end.
QString over(const core::NowModel& now)
{
    return minutes(overtimeMinutes(now));
}

QString howToStart(const core::NowModel& now, const QString& shortcut)
{
    if (!shortcut.isEmpty()) {
        return now.intention.empty() ? Text::tr("Start with %1").arg(shortcut)
                                     : Text::tr("Start with %1: %2").arg(shortcut, title(now));
    }
    if (now.isFirst && now.intention.empty()) {
        return Text::tr("Start in Pomotide: one small thing");
    }
    return now.intention.empty()
               ? Text::tr("%1 are enough: start in Pomotide").arg(length(*now.next))
               : Text::tr("Start in Pomotide: %1").arg(title(now));
}

/// Says until when a start loses no whole point. If none can be lost, names the end of the session.
QString untilWhen(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    if (!now.loss || now.isFirst) {
        return Text::tr("session until %1").arg(moment(now.session->end, at, zone));
    }
    const auto before = core::toldTime(*now.loss, at);
    if (!before) {
        return now.next ? Text::tr("start now") : Text::tr("next start without a wait");
    }
    const auto time = moment(*before, at, zone);
    return now.next ? Text::tr("start before %1").arg(time)
                    : Text::tr("next start before %1").arg(time);
}

QString freeTime(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    const bool isInSession = now.session.has_value();
    if (!now.until) {
        return isInSession ? Text::tr("Enough for this session") : Text::tr("Free time");
    }
    const auto next = moment(*now.until, at, zone);
    return isInSession ? Text::tr("Enough for this session · free until %1").arg(next)
                       : Text::tr("Free time until %1").arg(next);
}

/// Says what was attempted, on what, and why it failed.
QString cause(const core::Failure& failure)
{
    using Kind = core::Failure::Kind;
    const auto subject = QString::fromStdString(failure.subject);
    const QString why = detail(failure);
    switch (failure.kind) {
    case Kind::IsDirectory:
        return Text::tr("Pomotide could not open %1: it is a folder.").arg(subject);
    case Kind::NotReadable:
        return Text::tr("Pomotide could not read and write %1 (%2).").arg(subject, why);
    case Kind::NotADatabase:
        return Text::tr("Pomotide could not open %1: it is not a database.").arg(subject);
    case Kind::NotOurs:
        return Text::tr("Pomotide could not open %1: it is another program's database.")
            .arg(subject);
    case Kind::Newer:
        return Text::tr("Pomotide could not open %1: a newer version of Pomotide wrote it (%2).")
            .arg(subject, why);
    case Kind::Damaged:
        return Text::tr("Pomotide could not read %1: the file is damaged (%2).").arg(subject, why);
    case Kind::Busy:
        return Text::tr("Another program is using %1 for too long.").arg(subject);
    case Kind::Full:
        return Text::tr("There is no room left to write %1.").arg(subject);
    case Kind::DiskFails:
        return Text::tr("The disk of %1 fails (%2).").arg(subject, why);
    case Kind::Other:
        break;
    }
    return Text::tr("Pomotide could not work on %1 (%2).").arg(subject, why);
}

/// Says what to do about a failure of the program's database.
QString wayOut(core::Failure::Kind kind)
{
    using Kind = core::Failure::Kind;
    switch (kind) {
    case Kind::IsDirectory:
        return Text::tr("Choose a file with --database FILE.");
    case Kind::NotReadable:
        return Text::tr("Set that right, or choose another file with --database FILE.");
    case Kind::NotADatabase:
    case Kind::NotOurs:
        return Text::tr("It was left as it is. Choose another file with --database FILE.");
    case Kind::Newer:
        return Text::tr("It was left as it is. Install that version or a later one.");
    case Kind::Damaged:
        return Text::tr("Start again with a copy of it from before, or with --database FILE.");
    case Kind::Busy:
        return Text::tr("Nothing was changed; Pomotide will try again.");
    case Kind::Full:
        return Text::tr("Nothing was changed; make some room, then try again.");
    case Kind::DiskFails:
        // The change may have been made: the last sync can fail after the write.
        return Text::tr("Look whether it was done, and copy what is dear to you to another disk.");
    case Kind::Other:
        break;
    }
    return Text::tr("Nothing was changed.");
}

} // namespace

QString failure(const core::Failure& failure)
{
    return sentences({cause(failure), wayOut(failure.kind)});
}

QString savedAgain()
{
    return Text::tr("Everything is saved again.");
}

QString fileNotTaken(const core::Failure& failure)
{
    using Kind = core::Failure::Kind;
    QString next = Text::tr("Nothing was changed.");
    if (failure.kind == Kind::Busy) {
        next = Text::tr("Nothing was changed; please try again.");
    } else if (failure.kind == Kind::Full || failure.kind == Kind::DiskFails) {
        next = wayOut(failure.kind);
    }
    return sentences({cause(failure), next});
}

QString notice(core::Outcome outcome, core::Instant at, const core::Zone& zone)
{
    if (outcome != core::Outcome::ClockWentBack) {
        return {};
    }
    const QLocale locale;
    const auto date = locale.toString(toQDate(core::localDate(zone, at)), QLocale::ShortFormat);
    return clockSetBack(timeText(timeOfDay(core::localTime(zone, at))), date);
}

QString clockSetBack(const QString& time, const QString& date)
{
    return Text::tr("The computer's clock was set back, to %1 on %2. What was running has been "
                    "closed, and everything is kept.")
        .arg(time, date);
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
    const int whole = core::wholeMinutes(length);
    return length > length.zero() && whole == 0 ? Text::tr("less than 1 min") : minutes(whole);
}

QString minutes(int minutes)
{
    if (minutes < 60) {
        return Text::tr("%1 min").arg(minutes);
    }
    return minutes % 60 == 0 ? Text::tr("%1 h").arg(minutes / 60)
                             : Text::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString left(const core::NowModel& now)
{
    return minutes(core::minutesLeft(now));
}

QString points(double points)
{
    const auto tenths = core::tenthsOf(points);
    return QLocale().toString(static_cast<double>(tenths) / 10, 'f', tenths % 10 == 0 ? 0 : 1);
}

QString moment(core::Instant instant, core::Instant now, const core::Zone& zone)
{
    const auto date = core::localDate(zone, instant);
    auto time = timeText(timeOfDay(core::localTime(zone, instant)));
    if (date == core::localDate(zone, now)) {
        return time;
    }
    const auto weekday = static_cast<int>(std::chrono::weekday{date}.iso_encoding());
    return Text::tr("%1 %2").arg(QLocale().dayName(weekday, QLocale::ShortFormat), time);
}

QString enough(core::Duration length)
{
    const int minutes = core::wholeMinutes(length);
    return minutes == 1 ? Text::tr("1 minute is enough")
                        : Text::tr("%n minutes are enough", nullptr, minutes);
}

QString headline(const core::NowModel& now)
{
    switch (now.kind) {
    case core::PhaseKind::Idle:
        break;
    case core::PhaseKind::Prompt:
        if (now.isFirst) {
            return enough(*now.next);
        }
        return hasPossiblePoints(now) ? pointsPossible(possiblePoints(now))
                                      : Text::tr("What would you like to begin?");
    case core::PhaseKind::Pomodoro:
        return Text::tr("%1 left").arg(left(now));
    case core::PhaseKind::Overtime:
        return overtimeMinutes(now) == 0 ? Text::tr("Finish the thought")
                                         : Text::tr("Finish the thought. +%1").arg(over(now));
    case core::PhaseKind::Break:
        return Text::tr("Break, %1").arg(left(now));
    case core::PhaseKind::Grace:
        return now.mayLapse ? Text::tr("%1 next, if you like").arg(length(*now.next))
                            : Text::tr("Keep going: %1 next").arg(length(*now.next));
    }
    return {};
}

QString subline(const core::NowModel& now, const QString& shortcut)
{
    switch (now.kind) {
    case core::PhaseKind::Idle:
        break;
    case core::PhaseKind::Prompt:
        return howToStart(now, shortcut);
    case core::PhaseKind::Pomodoro:
        return title(now);
    case core::PhaseKind::Overtime:
        return Text::tr("The break begins at your next pause");
    case core::PhaseKind::Break:
        return Text::tr("Stand up, look far away");
    case core::PhaseKind::Grace:
        return howToStart(now, shortcut);
    }
    return {};
}

QString overtime(core::Duration overtime)
{
    const int passed = core::overtimeMinutes(overtime);
    return passed == 0 ? Text::tr("Finish the thought. The break begins at your next pause.")
                       : Text::tr("Finish the thought. +%1. The break begins at your next pause.")
                             .arg(minutes(passed));
}

QString summary(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    switch (now.kind) {
    case core::PhaseKind::Idle:
        return freeTime(now, at, zone);
    case core::PhaseKind::Prompt:
        return now.intention.empty() ? Text::tr("Ready to begin")
                                     : Text::tr("Ready to begin · %1").arg(title(now));
    case core::PhaseKind::Pomodoro:
        return now.intention.empty() ? headline(now)
                                     : Text::tr("%1 left · %2").arg(left(now), title(now));
    case core::PhaseKind::Overtime:
        return overtimeMinutes(now) == 0 ? Text::tr("Finish the thought · %1").arg(title(now))
                                         : Text::tr("+%1 · %2").arg(over(now), title(now));
    case core::PhaseKind::Break:
        return Text::tr("Break, %1 left").arg(left(now));
    case core::PhaseKind::Grace:
        return now.mayLapse ? headline(now)
                            : Text::tr("%1 left to keep the streak going").arg(left(now));
    }
    return {};
}

QString figures(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    if (!now.session) {
        return {};
    }
    QStringList parts;
    if (const auto earned = now.score ? now.score->earned : 0; core::tenthsOf(earned) > 0) {
        parts += pointsEarned(earned);
    }
    if (const auto possible = possiblePoints(now); hasPossiblePoints(now) && !now.isFirst) {
        parts += parts.isEmpty() ? pointsPossible(possible) : morePossible(possible);
    }
    if (now.kind != core::PhaseKind::Idle) {
        parts += untilWhen(now, at, zone);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace pomotide::ui::text
