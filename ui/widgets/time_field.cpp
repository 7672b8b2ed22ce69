// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/time_field.h"

#include "core/present/quick_line.h"
#include "core/text/duration.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"

namespace pomotide::ui {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes kStep{5};
constexpr minutes kDay = hours{24};
constexpr core::TimeOfDay kWidest{hours{22} + minutes{58}};

/// The time that much later, around the clock, to the nearest minute.
core::TimeOfDay later(core::TimeOfDay time, core::Duration by)
{
    const auto sum = std::chrono::round<minutes>(time.sinceMidnight + by) % kDay;
    return {(sum + kDay) % kDay};
}

/// A multiple of kStep after or before the time.
core::TimeOfDay moved(core::TimeOfDay time, int steps)
{
    const minutes over = time.sinceMidnight % kStep;
    const minutes begin = steps < 0 && over != minutes{} ? kStep - over : -over;
    return later(time, begin + steps * kStep);
}

} // namespace

TimeField::TimeField(QWidget* parent) : TypedField(parent)
{
    setLayoutDirection(Qt::LeftToRight); // times are left to right in all languages
    setAlignment(Qt::AlignCenter);
    offer({});
}

core::TimeOfDay TimeField::timeOfDay() const
{
    const auto typed = isTouched() ? read(text()) : std::nullopt;
    return typed ? *typed : read(offeredText()).value_or(core::TimeOfDay{});
}

void TimeField::offer(core::TimeOfDay time)
{
    offerText(timeText(time));
}

bool TimeField::canRead(const QString& text) const
{
    return read(text).has_value();
}

QString TimeField::understood(const QString& text) const
{
    const auto time = read(text).value_or(core::TimeOfDay{});
    if (!m_now) {
        return timeText(time);
    }
    if (m_isPast) {
        const auto since = later(m_now(), -time.sinceMidnight).sinceMidnight;
        return since == minutes{} ? tr("%1, now").arg(timeText(time))
                                  : tr("%1, %2 ago").arg(timeText(time), text::length(since));
    }
    const auto until = later(time, -m_now().sinceMidnight).sinceMidnight;
    return until == minutes{} ? tr("%1, now").arg(timeText(time))
                              : tr("%1, in %2").arg(timeText(time), text::length(until));
}

QString TimeField::advice() const
{
    return tr("not a time yet");
}

QString TimeField::written(const QString& text) const
{
    return timeText(read(text).value_or(core::TimeOfDay{}));
}

QString TimeField::stepped(const QString& text, int steps, Step step) const
{
    const auto time = read(text).value_or(core::TimeOfDay{});
    return timeText(step == Step::Large ? later(time, steps * hours{1}) : moved(time, steps));
}

QString TimeField::widest() const
{
    const QString shown = timeText(kWidest);
    const QString typed = QStringLiteral("20:00 pm"); // by people
    return shown.size() < typed.size() ? typed : shown;
}

std::optional<core::TimeOfDay> TimeField::read(const QString& text) const
{
    const auto typed = plainly(text);
    if (m_isPast) {
        const auto begin = core::parseBegin(typed);
        const auto* const ago = begin ? std::get_if<core::Duration>(&*begin) : nullptr;
        return ago != nullptr && *ago < kDay ? later(m_now(), -*ago) : parseTime(text);
    }
    const auto more = m_base ? core::parseMore(typed) : std::nullopt;
    const auto fromNow = m_now ? core::parseFromNow(typed) : std::nullopt;
    if (more) {
        return later(m_base(), *more);
    }
    return fromNow ? later(m_now(), *fromNow) : parseTime(text);
}

} // namespace pomotide::ui
