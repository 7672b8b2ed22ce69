// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/away_text.h"

#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/joined.h"
#include "ui/text/title_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace pomotide::ui::text {

namespace {

struct AbsenceText {
    Q_DECLARE_TR_FUNCTIONS(AbsenceText)
};

/// An instant in the words of a sentence, with the weekday if it is not the day of the return.
class Moments final {
public:
    Moments(core::Instant back, const core::Zone& zone) : m_back(back), m_zone(zone) {}

    /// "09:00", or "Mon 09:00".
    [[nodiscard]] QString alone(core::Instant at) const
    {
        return isOfThatDay(at) ? time(at) : AbsenceText::tr("%1 %2").arg(weekday(at), time(at));
    }

    /// "at 09:00", or "on Mon at 09:00".
    [[nodiscard]] QString inSentence(core::Instant at) const
    {
        return isOfThatDay(at) ? AbsenceText::tr("at %1").arg(time(at))
                               : AbsenceText::tr("on %1 at %2").arg(weekday(at), time(at));
    }

private:
    [[nodiscard]] bool isOfThatDay(core::Instant at) const
    {
        return core::localDate(m_zone, at) == core::localDate(m_zone, m_back);
    }

    [[nodiscard]] QString time(core::Instant at) const
    {
        return timeText(timeOfDay(core::localTime(m_zone, at)));
    }

    [[nodiscard]] QString weekday(core::Instant at) const
    {
        return shortWeekdayText(std::chrono::weekday{core::localDate(m_zone, at)}.c_encoding());
    }

    core::Instant m_back;
    const core::Zone& m_zone;
};

} // namespace

QString absence(const core::AbsenceModel& model, const core::Zone& zone)
{
    const Moments moments(model.absence.end, zone);
    const auto at = [&](core::Instant instant) { return moments.inSentence(instant); };
    QStringList parts;
    if (model.ranOn) {
        const QString title = plainTitle(model.ranOn->title);
        parts += model.ranOn->ended ? AbsenceText::tr("“%1” ran until %2")
                                          .arg(title, moments.alone(*model.ranOn->ended))
                                    : AbsenceText::tr("“%1” went on").arg(title);
    }
    if (model.streakEnded) {
        parts += AbsenceText::tr("the streak ended %1").arg(at(*model.streakEnded));
    } else if (model.breakEnded) {
        parts += AbsenceText::tr("the break ended %1").arg(at(*model.breakEnded));
    }
    if (model.sessionEnded) {
        parts += AbsenceText::tr("the session ended %1").arg(at(*model.sessionEnded));
    }
    if (model.sessionBegan) {
        parts += AbsenceText::tr("a session began %1").arg(at(*model.sessionBegan));
    }
    if (parts.isEmpty()) {
        return {};
    }
    return AbsenceText::tr("From %1 to %2: %3.")
        .arg(moments.alone(model.absence.begin), moments.alone(model.absence.end), listed(parts));
}

} // namespace pomotide::ui::text
