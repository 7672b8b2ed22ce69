// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/prompt_text.h"

#include "core/scoring/points.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

/// Translation context of these texts.
struct PromptText {
    Q_DECLARE_TR_FUNCTIONS(PromptText)
};

/// Most letters of a next step.
constexpr qsizetype kStepLetters = 60;

QString title(const core::NowModel& now)
{
    return plainTitle(now.intention);
}

/// Says until when a start keeps the points that are lost next.
QString promise(const core::Loss& loss, core::Instant at, const core::Zone& zone)
{
    const auto before = core::toldTime(loss, at);
    return before ? PromptText::tr("%1 of them if you start before %2")
                        .arg(loss.points)
                        .arg(moment(*before, at, zone))
                  : PromptText::tr("%1 of them if you start now").arg(loss.points);
}

/// The words before the first pomodoro ever.
OverlayText firstWords(const core::NowModel& now, const QString& shortcut)
{
    return {.headline = headline(now),
            .subline =
                shortcut.isEmpty() ? subline(now) : PromptText::tr("Start with %1").arg(shortcut)};
}

OverlayText stake(const core::NowModel& now, core::Instant at, const core::Zone& zone,
                  const QString& shortcut)
{
    if (now.isFirst) {
        return firstWords(now, shortcut);
    }
    const bool hasPoints = now.score && core::tenthsOf(now.score->possible) > 0;
    OverlayText text{.headline = hasPoints ? headline(now) : PromptText::tr("Ready when you are")};
    if (!shortcut.isEmpty()) {
        text.subline = PromptText::tr("Start with %1").arg(shortcut);
    } else if (hasPoints && now.loss) {
        text.subline = promise(*now.loss, at, zone) + QLatin1Char('\n') + subline(now);
    } else {
        text.subline = subline(now);
    }
    return text;
}

/// Returns the text without places for a line break.
QString unparted(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

OverlayText firstStep(const core::NowModel& now)
{
    const QString what = now.intention.empty() ? PromptText::tr("One small thing")
                                               : PromptText::tr("“%1”").arg(title(now));
    return {.headline = PromptText::tr("%1, %2").arg(what, unparted(length(*now.next))),
            .subline = now.nextStep.empty() ? PromptText::tr("Only the first step")
                                            : shortened(now.nextStep, kStepLetters),
            .place = TextPlace::Above};
}

OverlayText smallStart(const core::NowModel& now)
{
    const int minutes = core::wholeMinutes(*now.next);
    return {.headline = minutes == 1 ? PromptText::tr("1 minute is a start")
                                     : PromptText::tr("%n minutes are a start", nullptr, minutes),
            .subline = PromptText::tr("A break comes next"),
            .place = TextPlace::Right};
}

OverlayText question(const core::NowModel& now)
{
    return {.headline = PromptText::tr("What would be good to begin with?"),
            .subline = now.intention.empty() ? PromptText::tr("A word or two are enough")
                                             : PromptText::tr("Perhaps “%1”").arg(title(now)),
            .place = TextPlace::Below};
}

OverlayText clock(core::Instant at, const core::Zone& zone)
{
    const QString time = timeText(timeOfDay(core::localTime(zone, at)));
    return {.headline = PromptText::tr("It is %1").arg(time),
            .subline = PromptText::tr("A good time to begin"),
            .place = TextPlace::Left};
}

} // namespace

OverlayText prompt(core::PromptForm form, const core::NowModel& now, core::Instant at,
                   const core::Zone& zone, const QString& shortcut)
{
    switch (form) {
    case core::PromptForm::Stake:
        break;
    case core::PromptForm::FirstStep:
        return firstStep(now);
    case core::PromptForm::SmallStart:
        return smallStart(now);
    case core::PromptForm::Question:
        return question(now);
    case core::PromptForm::Clock:
        return clock(at, zone);
    }
    return stake(now, at, zone, shortcut);
}

QString softQuestion()
{
    return PromptText::tr("How is it going?");
}

QString sampleWords()
{
    return PromptText::tr("Words are here");
}

} // namespace pomotide::ui::text
