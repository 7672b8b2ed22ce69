// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/history_text.h"

#include "core/scoring/points.h"
#include "ui/text/civil.h"
#include "ui/text/joined.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Translation context of these texts.
struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

QString countOf(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// Full name of a bar: "Monday, 9 March", or "March".
QString spokenName(core::LocalDate date, core::Period period)
{
    return asHeading(period == core::Period::Year
                         ? QLocale().standaloneMonthName(toQDate(date).month(), QLocale::LongFormat)
                         : dateText(date));
}

/// Topic of prompts of that form.
QString formName(core::PromptForm form)
{
    switch (form) {
    case core::PromptForm::Stake:
        return HistoryText::tr("what is possible");
    case core::PromptForm::FirstStep:
        return HistoryText::tr("a first step");
    case core::PromptForm::SmallStart:
        return HistoryText::tr("a few minutes");
    case core::PromptForm::Question:
        return HistoryText::tr("a question");
    case core::PromptForm::Clock:
        break;
    }
    return HistoryText::tr("the time");
}

} // namespace

QString periodName(const core::HistoryModel& model, core::Period period)
{
    const QLocale locale;
    const QDate first = toQDate(model.days.front().date);
    const QDate last = toQDate(model.days.back().date);
    switch (period) {
    case core::Period::Day:
        return asHeading(locale.toString(first, QLocale::LongFormat));
    case core::Period::Week:
        return asHeading(HistoryText::tr("%1 to %2")
                             .arg(dateText(model.days.front().date),
                                  locale.toString(last, QLocale::LongFormat)));
    case core::Period::Month:
        return asHeading(monthText(model.days.front().date));
    case core::Period::Year:
        break;
    }
    return QString::number(last.year());
}

QString barName(core::LocalDate date, core::Period period)
{
    const QDate day = toQDate(date);
    switch (period) {
    case core::Period::Day:
    case core::Period::Week:
        return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    case core::Period::Month:
        return QLocale().toString(day.day());
    case core::Period::Year:
        break;
    }
    return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
}

std::vector<Figure> figuresOf(const core::HistoryModel& model, bool withPoints, bool withPlan)
{
    const auto pomodoros = static_cast<int>(model.entries.size());
    const auto achieved = static_cast<int>(model.completed.size());
    const QString total = text::length(model.worked.total());
    std::vector<Figure> figures;
    figures.push_back(
        {total, withPlan && model.planned > core::Duration{}
                    ? HistoryText::tr("worked, %1 planned").arg(text::length(model.planned))
                    : HistoryText::tr("worked")});
    figures.push_back({QLocale().toString(pomodoros), pomodoros == 1
                                                          ? HistoryText::tr("pomodoro")
                                                          : HistoryText::tr("pomodoros")});
    if (withPoints) {
        const bool isOne = core::tenthsOf(model.points) == core::kOnePoint;
        figures.push_back({text::points(model.points),
                           isOne ? HistoryText::tr("point") : HistoryText::tr("points")});
    }
    if (achieved > 0) {
        figures.push_back(
            {QLocale().toString(achieved), achieved == 1 ? HistoryText::tr("intention achieved")
                                                         : HistoryText::tr("intentions achieved")});
    }
    if (model.streaks.size() > 1) {
        figures.push_back(
            {countOf(model.streaks.size()), HistoryText::tr("in the longest streak")});
    }
    return figures;
}

QString workedIn(core::Duration worked, int pomodoros)
{
    return (pomodoros == 1 ? HistoryText::tr("%1 worked in one pomodoro")
                           : HistoryText::tr("%1 worked in %n pomodoros", nullptr, pomodoros))
        .arg(text::length(worked));
}

std::vector<WorkedPart> workedParts(const core::WorkedTime& worked)
{
    return {{core::Verdict::Achieved, worked.achieved},
            {core::Verdict::Focused, worked.focused},
            {core::Verdict::Interrupted, worked.interrupted},
            {core::Verdict::Distracted, worked.distracted},
            {std::nullopt, worked.notEvaluated}};
}

QString partName(const WorkedPart& part)
{
    return part.verdict ? text::verdict(*part.verdict) : HistoryText::tr("Not evaluated");
}

QString partText(const WorkedPart& part)
{
    return HistoryText::tr("%1 %2", "evaluation, length")
        .arg(partName(part), text::length(part.length));
}

QString workedText(const core::WorkedTime& worked)
{
    QStringList parts;
    for (const WorkedPart& part : workedParts(worked)) {
        if (part.length > core::Duration{}) {
            parts << partText(part);
        }
    }
    return joined(parts);
}

QString streaksText(const core::HistoryModel& model)
{
    QStringList parts;
    for (std::size_t length = model.streaks.size(); length > 0; --length) {
        const int count = model.streaks[length - 1];
        if (count == 0) {
            continue;
        }
        const QString streaks = count == 1 ? HistoryText::tr("1 streak")
                                           : HistoryText::tr("%n streaks", nullptr, count);
        parts << (length == 1
                      ? HistoryText::tr("%1 of one pomodoro").arg(streaks)
                      : HistoryText::tr("%1 of %2 pomodoros").arg(streaks, countOf(length)));
    }
    return joined(parts);
}

QString startsText(const core::HistoryModel& model)
{
    std::vector<std::pair<int, QString>> prompts;
    for (const core::PromptForm form : core::kPromptForms) {
        const int count = model.startsByForm.at(static_cast<std::size_t>(form));
        if (count > 0) {
            prompts.emplace_back(count, formName(form));
        }
    }
    if (prompts.empty()) {
        return {};
    }
    std::stable_sort(prompts.begin(), prompts.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    QStringList parts;
    for (const auto& [count, name] : prompts) {
        parts << HistoryText::tr("%1 %2", "what a prompt said, how often").arg(name).arg(count);
    }
    return HistoryText::tr("Started after a prompt: %1 (%2). By yourself: %3.")
        .arg(static_cast<int>(model.entries.size()) - model.startsUnprompted)
        .arg(text::listed(parts))
        .arg(model.startsUnprompted);
}

QString estimatesText(const core::HistoryModel& model)
{
    const auto counts = core::countEstimates(model.completed);
    QStringList parts;
    if (counts.close > 0) {
        parts << HistoryText::tr("%n took about as long as estimated", nullptr, counts.close);
    }
    if (counts.shorter > 0) {
        parts << HistoryText::tr("%n went faster", nullptr, counts.shorter);
    }
    if (counts.longer > 0) {
        parts << HistoryText::tr("%n took longer", nullptr, counts.longer);
    }
    return joined(parts);
}

QString calibrationText(const core::CalibrationMonth& month)
{
    const QString count = month.count == 1 ? HistoryText::tr("1 intention")
                                           : HistoryText::tr("%n intentions", nullptr, month.count);
    return HistoryText::tr("%1: %2 estimated, %3 worked (%4)")
        .arg(spokenName(month.month, core::Period::Year), text::length(month.estimated),
             text::length(month.worked), count);
}

QString barWorkedText(const core::HistoryBar& bar, core::Period period)
{
    const core::Duration total = bar.worked.total();
    const QString name = spokenName(bar.date, period);
    return total == core::Duration{}
               ? HistoryText::tr("%1: free").arg(name)
               : HistoryText::tr("%1: %2").arg(
                     name, joined({text::length(total), workedText(bar.worked)}));
}

QString barPointsText(const core::HistoryBar& bar, core::Period period)
{
    return HistoryText::tr("%1: %2").arg(
        spokenName(bar.date, period),
        core::tenthsOf(bar.points) == core::kOnePoint
            ? HistoryText::tr("1 point")
            : HistoryText::tr("%1 points").arg(text::points(bar.points)));
}

QString hourText(const core::HeatMap::Cell& cell, std::size_t weekday, std::size_t hour)
{
    constexpr std::size_t kHours = 24;
    const QString when =
        HistoryText::tr("%1, %2 to %3")
            .arg(asHeading(weekdayText(weekday)), timeText({std::chrono::hours{hour}}),
                 timeText({std::chrono::hours{(hour + 1) % kHours}}));
    if (cell.worked == core::Duration{}) {
        return HistoryText::tr("%1: free").arg(when);
    }
    return HistoryText::tr("%1: %2 worked, %3 of it in flow")
        .arg(when, text::length(cell.worked), text::length(cell.flowed));
}

QString completedText(const core::CompletedIntention& completed)
{
    return HistoryText::tr("%1: about %2 estimated, %3 worked")
        .arg(text::plainTitle(completed.title),
             text::length(completed.estimate.value_or(core::Duration{})),
             text::length(completed.actual));
}

QString barsWorkedText(const std::vector<core::HistoryBar>& bars, core::Period period)
{
    QStringList parts;
    for (const core::HistoryBar& bar : bars) {
        if (bar.worked.total() > core::Duration{}) {
            parts << barWorkedText(bar, period);
        }
    }
    return text::listedApart(parts);
}

QString barsPointsText(const std::vector<core::HistoryBar>& bars, core::Period period)
{
    QStringList parts;
    for (const core::HistoryBar& bar : bars) {
        if (core::tenthsOf(bar.points) > 0) {
            parts << barPointsText(bar, period);
        }
    }
    return text::listedApart(parts);
}

} // namespace pomotide::ui
