// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scripted_zones.h"
#include "tests/support/suite.h"
#include "ui/text/prompt_text.h"

#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using core::PromptForm;

namespace {

const core::Instant kMorning = std::chrono::sys_days{2026y / 3 / 2} + 10h + 36min;

core::NowModel prompting(const std::string& intention, double possible)
{
    return {.kind = core::PhaseKind::Prompt,
            .until = kMorning + 4min,
            .left = 4min,
            .intention = intention,
            .next = 5min,
            .score =
                core::Score{.session = core::Span{kMorning, kMorning + 7h}, .possible = possible},
            .session = core::Span{kMorning, kMorning + 7h},
            .loss = core::Loss{.points = 3, .before = kMorning + 4min}};
}

/// "headline / subline".
QString said(PromptForm form, const core::NowModel& now, const QString& shortcut = "Ctrl+Alt+P")
{
    const core::ScriptedZones zones;
    const auto text = ui::text::prompt(form, now, kMorning, zones.system(), shortcut);
    return text.headline + " / " + text.subline;
}

QStringList saidInAllForms(const core::NowModel& now, const QString& shortcut = "Ctrl+Alt+P")
{
    QStringList all;
    for (const PromptForm form : core::kPromptForms) {
        all += said(form, now, shortcut);
    }
    return all;
}

} // namespace

class TestPromptText final : public QObject {
    Q_OBJECT

private slots:
    void eachFormHasItsOwnText();
    void theFirstStepIsTheOneThatWasNoted();
    void eachFormHasATextWithoutAnIntention();
    void noPointsArePromisedWithoutAScore();
    void firstWordsAreAboutASmallStart();
    void shortcutIsNamedIfThereIsOne();
    void oneMinuteIsSingular();
    void eachFormHasItsOwnPlace();
};

void TestPromptText::eachFormHasItsOwnText()
{
    const QStringList expected{"38 points still possible / Start with Ctrl+Alt+P",
                               "“Report”, 5\u00A0min / Only the first step",
                               "5 minutes are a start / A break comes next",
                               "What would be good to begin with? / Perhaps “Report”",
                               "It is 10:36 / A good time to begin"};
    QCOMPARE(saidInAllForms(prompting("Report", 38)), expected);
}

void TestPromptText::theFirstStepIsTheOneThatWasNoted()
{
    auto now = prompting("Report", 38);
    now.nextStep = "Look up  the figures";
    QCOMPARE(said(PromptForm::FirstStep, now), "“Report”, 5\u00A0min / Look up the figures");
}

void TestPromptText::eachFormHasATextWithoutAnIntention()
{
    const QStringList expected{"38 points still possible / Start with Ctrl+Alt+P",
                               "One small thing, 5\u00A0min / Only the first step",
                               "5 minutes are a start / A break comes next",
                               "What would be good to begin with? / A word or two are enough",
                               "It is 10:36 / A good time to begin"};
    QCOMPARE(saidInAllForms(prompting("", 38)), expected);
}

void TestPromptText::noPointsArePromisedWithoutAScore()
{
    QCOMPARE(said(PromptForm::Stake, prompting("Report", 0.04)),
             "Ready when you are / Start with Ctrl+Alt+P");
    QVERIFY(!saidInAllForms(prompting("", 0.04)).join('\n').contains("point"));
    core::NowModel pointsOff = prompting("Report", 38);
    pointsOff.score.reset();
    pointsOff.loss.reset();
    for (const auto& shortcut : {QString(), QStringLiteral("Ctrl+Alt+P")}) {
        const QString all = saidInAllForms(pointsOff, shortcut).join('\n');
        QVERIFY2(!all.contains("point") && !all.contains("38"), qPrintable(all));
    }
}

void TestPromptText::firstWordsAreAboutASmallStart()
{
    core::NowModel now = prompting("", 235);
    now.isFirst = true;
    const QStringList expected{"5 minutes are enough / Start with Ctrl+Alt+P",
                               "One small thing, 5\u00A0min / Only the first step",
                               "5 minutes are a start / A break comes next",
                               "What would be good to begin with? / A word or two are enough",
                               "It is 10:36 / A good time to begin"};
    QCOMPARE(saidInAllForms(now), expected);
    QCOMPARE(said(PromptForm::Stake, now, {}),
             "5 minutes are enough / Start in Pomotide: one small thing");
    now.intention = "Report";
    QCOMPARE(said(PromptForm::Stake, now, {}), "5 minutes are enough / Start in Pomotide: Report");
}

void TestPromptText::shortcutIsNamedIfThereIsOne()
{
    QCOMPARE(said(PromptForm::Stake, prompting("Report", 38), {}),
             "38 points still possible / 3 of them if you start before 10:40\n"
             "Start in Pomotide: Report");
    core::NowModel pressing = prompting("Report", 38);
    pressing.loss->before.reset();
    QCOMPARE(said(PromptForm::Stake, pressing, {}),
             "38 points still possible / 3 of them if you start now\n"
             "Start in Pomotide: Report");
}

void TestPromptText::oneMinuteIsSingular()
{
    core::NowModel now = prompting("", 38);
    now.next = 1min;
    QCOMPARE(said(PromptForm::SmallStart, now), "1 minute is a start / A break comes next");
}

void TestPromptText::eachFormHasItsOwnPlace()
{
    const core::ScriptedZones zones;
    std::vector<ui::TextPlace> places;
    for (const PromptForm form : core::kPromptForms) {
        places.push_back(
            ui::text::prompt(form, prompting("", 38), kMorning, zones.system(), {}).place);
    }
    using enum ui::TextPlace;
    QVERIFY(places == (std::vector{Centre, Above, Right, Below, Left}));
}

POMOTIDE_SUITE(TestPromptText, QCoreApplication)
#include "tst_prompt_text.moc"
