// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/summary_text.h"

#include "ui/text/civil.h"
#include "ui/text/points_text.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

using std::chrono::minutes;

/// Translation context of these texts.
struct Summary {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

/// Shorter times are not worth a word.
constexpr core::Duration kWorthAWord = minutes{1};

/// Part of the work that was focused, from which on that is said of nearly all of it.
constexpr double kNearlyAll = 0.9;

QString workLine(const core::DayWork& work)
{
    const QString title = plainTitle(work.title);
    QString line = work.isAchieved ? Summary::tr("%1: %2, done").arg(title, length(work.worked))
                                   : Summary::tr("%1: %2").arg(title, length(work.worked));
    if (!work.nextStep.empty() && !work.isAchieved) {
        line = Summary::tr("%1 · next: %2").arg(line, oneLine(work.nextStep));
    }
    return line;
}

/// A kind sentence about focus; empty if nothing was evaluated so.
QString focusLine(const core::WorkedTime& worked)
{
    const core::Duration focused = worked.achieved + worked.focused;
    if (focused < kWorthAWord) {
        return {};
    }
    const double share = std::chrono::duration<double>(focused) / worked.total();
    return share >= kNearlyAll ? Summary::tr("You were focused nearly all of the time.")
                               : Summary::tr("You were focused for %1 of it.").arg(length(focused));
}

QString otherLine(const core::WorkedTime& worked)
{
    const core::Duration other = worked.interrupted + worked.distracted;
    return other < kWorthAWord
               ? QString()
               : Summary::tr("%1 were interrupted or distracted; they count all the same.")
                     .arg(length(other));
}

std::vector<WorkedPart> partsOf(const core::WorkedTime& worked)
{
    using core::Verdict;
    std::vector<WorkedPart> parts;
    const auto add = [&](std::optional<Verdict> of, const QString& name, core::Duration time) {
        if (time > core::Duration{}) {
            parts.push_back(
                {of, Summary::tr("%1 %2", "evaluation, length").arg(name, length(time))});
        }
    };
    add(Verdict::Achieved, verdict(Verdict::Achieved), worked.achieved);
    add(Verdict::Focused, verdict(Verdict::Focused), worked.focused);
    add(Verdict::Interrupted, verdict(Verdict::Interrupted), worked.interrupted);
    add(Verdict::Distracted, verdict(Verdict::Distracted), worked.distracted);
    add(std::nullopt, Summary::tr("Not evaluated"), worked.notEvaluated);
    return parts;
}

} // namespace

QString timesOf(const core::DaySummary& summary)
{
    QStringList times{Summary::tr("Worked %1").arg(length(summary.worked.total()))};
    if (summary.breaks >= kWorthAWord) {
        times << Summary::tr("breaks %1").arg(length(summary.breaks));
    }
    if (summary.overtime >= kWorthAWord) {
        times << Summary::tr("overtime %1").arg(length(summary.overtime));
    }
    return times.join(QStringLiteral(" · "));
}

SummaryText summaryText(const core::DaySummary& summary, bool hasPoints)
{
    SummaryText words{
        .title = asHeading(dateText(summary.date)),
        .lead = Summary::tr("You worked for %1, in %n pomodoros.", nullptr, summary.pomodoros)
                    .arg(length(summary.worked.total())),
        .parts = partsOf(summary.worked),
        .works = {},
        .remarks = {}};
    for (const core::DayWork& work : summary.works) {
        words.works << workLine(work);
    }
    if (summary.longestStreak > 1) {
        words.remarks << Summary::tr("The longest streak had %n pomodoros in a row.", nullptr,
                                     summary.longestStreak);
    }
    words.remarks << focusLine(summary.worked) << otherLine(summary.worked);
    if (summary.breaks >= kWorthAWord) {
        words.remarks << Summary::tr("You rested for %1.").arg(length(summary.breaks));
    }
    if (hasPoints) {
        words.remarks << Summary::tr("That makes %1.").arg(pointsOf(summary.points));
    }
    words.remarks.removeAll(QString());
    return words;
}

QString plainText(const SummaryText& summary)
{
    QStringList parts;
    for (const WorkedPart& part : summary.parts) {
        parts << part.text;
    }
    QStringList lines{summary.title, QString(), summary.lead, parts.join(QStringLiteral(" · "))};
    for (const QString& work : summary.works) {
        lines << QStringLiteral("• ") + work;
    }
    lines << QString() << summary.remarks;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace pomotide::ui::text
