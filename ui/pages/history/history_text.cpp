// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/history_text.h"

#include "core/scoring/points.h"
#include "ui/text/civil.h"
#include "ui/text/joined.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"

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

/// Most intentions in the text of a chart. Screen readers read all of it.
constexpr std::size_t kMostRead = 20;

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
    return period == core::Period::Year
               ? QLocale().standaloneMonthName(toQDate(date).month(), QLocale::LongFormat)
               : dateText(date);
}

template<typename Text>
QString barsText(const std::vector<core::HistoryBar>& bars, core::Period period, const Text& textOf)
{
    QStringList parts;
    for (const core::HistoryBar& bar : bars) {
        if (const QString text = textOf(bar); !text.isEmpty()) {
            parts << HistoryText::tr("%1: %2").arg(spokenName(bar.date, period), text);
        }
    }
    return text::listedApart(parts);
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
        return locale.toString(first, QLocale::LongFormat);
    case core::Period::Week:
        return HistoryText::tr("%1 to %2")
            .arg(dateText(model.days.front().date), locale.toString(last, QLocale::LongFormat));
    case core::Period::Month:
        return monthText(model.days.front().date);
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

QString figuresText(const core::HistoryModel& model, bool withPoints)
{
    const auto count = static_cast<int>(model.entries.size());
    QStringList parts;
    parts << (count == 1 ? HistoryText::tr("%1 worked in one pomodoro")
                         : HistoryText::tr("%1 worked in %n pomodoros", nullptr, count))
                 .arg(text::length(model.worked.total()));
    if (withPoints) {
        parts << (core::tenthsOf(model.points) == core::kOnePoint
                      ? HistoryText::tr("1 point")
                      : HistoryText::tr("%1 points").arg(text::points(model.points)));
    }
    if (const auto done = static_cast<int>(model.completed.size()); done > 0) {
        parts << (done == 1 ? HistoryText::tr("1 intention achieved")
                            : HistoryText::tr("%n intentions achieved", nullptr, done));
    }
    if (model.planned > core::Duration{}) {
        parts << HistoryText::tr("%1 of planned time").arg(text::length(model.planned));
    }
    return joined(parts);
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

QString calibrationText(const std::vector<core::CalibrationMonth>& months)
{
    QStringList lines;
    for (const core::CalibrationMonth& each : months) {
        const QString count = each.count == 1
                                  ? HistoryText::tr("1 intention")
                                  : HistoryText::tr("%n intentions", nullptr, each.count);
        lines << HistoryText::tr("%1: %2 estimated, %3 worked (%4)")
                     .arg(spokenName(each.month, core::Period::Year), text::length(each.estimated),
                          text::length(each.worked), count);
    }
    return lines.join(QLatin1Char('\n'));
}

QString barsWorkedText(const std::vector<core::HistoryBar>& bars, core::Period period)
{
    return barsText(bars, period,
                    [](const core::HistoryBar& bar) { return workedText(bar.worked); });
}

QString barsPointsText(const std::vector<core::HistoryBar>& bars, core::Period period)
{
    return barsText(bars, period, [](const core::HistoryBar& bar) {
        return core::tenthsOf(bar.points) > 0 ? text::points(bar.points) : QString();
    });
}

QString completedText(const std::vector<core::CompletedIntention>& completed)
{
    QStringList parts;
    for (auto each = completed.rbegin(); each != completed.rend(); ++each) {
        if (each->estimate && static_cast<std::size_t>(parts.size()) < kMostRead) {
            parts << HistoryText::tr("%1: about %2 estimated, %3 worked")
                         .arg(text::oneLine(each->title), text::length(*each->estimate),
                              text::length(each->actual));
        }
    }
    return text::listedApart(parts);
}

} // namespace pomotide::ui
