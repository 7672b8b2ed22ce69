// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/away_text.h"

#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/shortened.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace pomotide::ui::text {

namespace {

struct AbsenceText {
    Q_DECLARE_TR_FUNCTIONS(AbsenceText)
};

/// "09:00", or "Mon 09:00" if that is not the day of the return.
QString moment(core::Instant at, core::Instant back, const core::Zone& zone)
{
    const auto date = core::localDate(zone, at);
    QString time = timeText(timeOfDay(core::localTime(zone, at)));
    if (date == core::localDate(zone, back)) {
        return time;
    }
    const std::chrono::weekday weekday{date};
    return AbsenceText::tr("%1 %2").arg(shortWeekdayText(weekday.c_encoding()), time);
}

} // namespace

QString absence(const core::AbsenceModel& model, const core::Zone& zone)
{
    const core::Instant back = model.absence.end;
    const auto at = [&](core::Instant instant) { return moment(instant, back, zone); };
    QStringList parts;
    if (model.ranOn) {
        const QString title = oneLine(model.ranOn->title);
        parts += model.ranOn->ended
                     ? AbsenceText::tr("“%1” ran until %2").arg(title, at(*model.ranOn->ended))
                     : AbsenceText::tr("“%1” went on").arg(title);
    }
    if (model.streakEnded) {
        parts += AbsenceText::tr("the streak ended at %1").arg(at(*model.streakEnded));
    } else if (model.breakEnded) {
        parts += AbsenceText::tr("the break ended at %1").arg(at(*model.breakEnded));
    }
    if (model.sessionEnded) {
        parts += AbsenceText::tr("the session ended at %1").arg(at(*model.sessionEnded));
    }
    if (model.sessionBegan) {
        parts += AbsenceText::tr("a session began at %1").arg(at(*model.sessionBegan));
    }
    if (parts.isEmpty()) {
        return {};
    }
    return AbsenceText::tr("From %1 to %2: %3.")
        .arg(at(model.absence.begin), at(back), parts.join(QStringLiteral(", ")));
}

} // namespace pomotide::ui::text
