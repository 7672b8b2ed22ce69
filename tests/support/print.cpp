// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/print.h"

#include "core/text/enum_names.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace pomotide::core {

namespace {

QString text(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc())
        .toString(Qt::ISODateWithMs);
}

QString text(const std::optional<Instant>& instant)
{
    return instant ? text(*instant) : QString("never");
}

QString text(const Span& span)
{
    return QString("[%1, %2)").arg(text(span.begin), text(span.end));
}

QString text(const std::optional<Span>& span)
{
    return span ? text(*span) : QString("none");
}

QString text(double points)
{
    return QString::number(points, 'g', 12);
}

QString text(const std::vector<PointEvent>& events)
{
    static constexpr std::array kKinds{"FirstSet",  "Estimated",     "Worked",    "Evaluated",
                                       "Completed", "WellEstimated", "BreakTaken"};
    QStringList lines;
    for (const auto& event : events) {
        lines.append(QString("%1 %2 at %3, pomodoro %4, intention %5")
                         .arg(kKinds.at(static_cast<std::size_t>(event.kind)))
                         .arg(text(event.points), text(event.time))
                         .arg(static_cast<qint64>(event.pomodoro))
                         .arg(event.intention ? static_cast<qint64>(*event.intention) : -1));
    }
    return lines.join('\n');
}

QString text(const std::optional<Score>& score)
{
    if (!score) {
        return "no session in the day";
    }
    return QString("day %1, session %2: earned %3, possible %4, at risk %5, out of reach %6, "
                   "perfect %7, until %8")
        .arg(text(score->day), text(score->session), text(score->earned), text(score->possible),
             text(score->atRisk), text(score->outOfReach), text(score->perfect),
             text(score->until));
}

struct Text {
    QString operator()(const Idle& idle) const { return "Idle until " + text(idle.until); }
    QString operator()(const Prompt& prompt) const
    {
        return QString("Prompt %1, before %2, after %3")
            .arg(text(Span{prompt.since, prompt.until}), text(prompt.before), text(prompt.after));
    }
    QString operator()(const Pomodoro& pomodoro) const
    {
        return QString("Pomodoro %1 of streak %2, index %3, rests %4, on %5, lead %6 ms, overtime "
                       "%7 ms, %8, act %9, %10, %11")
            .arg(static_cast<qint64>(pomodoro.id))
            .arg(static_cast<qint64>(pomodoro.streak))
            .arg(pomodoro.index)
            .arg(pomodoro.rests)
            .arg(static_cast<qint64>(pomodoro.intention))
            .arg(pomodoro.lead.count())
            .arg(pomodoro.overtime.count())
            .arg(text(pomodoro.span), text(pomodoro.startedAt),
                 pomodoro.ending ? QString("ending %1").arg(static_cast<int>(*pomodoro.ending))
                                 : QString("running"),
                 pomodoro.evaluation ? QString("evaluated %1 at %2")
                                           .arg(static_cast<int>(pomodoro.evaluation->verdict))
                                           .arg(text(pomodoro.evaluation->first))
                                     : QString("not evaluated"));
    }
    QString operator()(const Overtime& overtime) const
    {
        return QString("Overtime until %1 of %2")
            .arg(text(overtime.until), (*this)(overtime.pomodoro));
    }
    QString operator()(const Break& pause) const
    {
        return QString("Break after %1, index %2, %3, state %4")
            .arg(static_cast<qint64>(pause.after))
            .arg(pause.index)
            .arg(text(pause.span))
            .arg(static_cast<int>(pause.state));
    }
    QString operator()(const Grace& grace) const
    {
        return QString("Grace %1, slot to %2, index %3, worth %4")
            .arg(text(grace.span), text(grace.slotEnd))
            .arg(grace.index)
            .arg(text(grace.worth));
    }
};

char* copy(const QString& text)
{
    return qstrdup(qUtf8Printable(text));
}

} // namespace

char* toString(Outcome outcome)
{
    return qstrdup(nameOf(outcome, kOutcomeNames));
}

char* toString(const Span& span)
{
    return copy(text(span));
}

char* toString(const std::vector<Span>& spans)
{
    QStringList texts;
    for (const auto& span : spans) {
        texts.append(text(span));
    }
    return copy('{' + texts.join(", ") + '}');
}

char* toString(const Phase& phase)
{
    return copy(std::visit(Text{}, phase));
}

char* toString(const NowModel& model)
{
    return copy(
        QString("kind %1, elapsed %2, until %3, left %4 ms, \"%5\", next %6 ms, session %7, "
                "may lapse %8")
            .arg(static_cast<int>(model.kind))
            .arg(model.elapsed)
            .arg(text(model.until))
            .arg(model.left.count())
            .arg(QString::fromStdString(model.intention))
            .arg(model.next ? model.next->count() : -1)
            .arg(text(model.session))
            .arg(model.mayLapse));
}

char* toString(const std::vector<PointEvent>& events)
{
    return copy(text(events));
}

char* toString(const std::optional<Score>& score)
{
    return copy(text(score));
}

char* toString(const std::optional<Prompt>& prompt)
{
    return copy(prompt ? Text{}(*prompt) : QString("no prompt"));
}

std::ostream& operator<<(std::ostream& stream, const std::vector<PointEvent>& events)
{
    return stream << qUtf8Printable(text(events));
}

std::ostream& operator<<(std::ostream& stream, const std::optional<Score>& score)
{
    return stream << qUtf8Printable(text(score));
}

std::ostream& operator<<(std::ostream& stream, const Phase& phase)
{
    return stream << qUtf8Printable(std::visit(Text{}, phase));
}

} // namespace pomotide::core

namespace QTest {

using pomotide::core::Duration;
using pomotide::core::Instant;

template<>
char* toString(const Instant& instant)
{
    return pomotide::core::copy(pomotide::core::text(instant));
}

template<>
char* toString(const Duration& duration)
{
    return pomotide::core::copy(QString("%1 ms").arg(duration.count()));
}

template<>
char* toString(const std::optional<Instant>& instant)
{
    return pomotide::core::copy(pomotide::core::text(instant));
}

} // namespace QTest
