// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/current_pomodoro.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

class QuestionTest final : public QObject {
    Q_OBJECT

private slots:
    void titlesAreThoseOfTheState() const;
    void withoutAPomodoroThereIsNoQuestion() const;
    void theRunningPomodoroIsInQuestionEvenIfEvaluated() const;
    void otherwiseTheNewestAwaitingPomodoroIsInQuestion() const;
};

void QuestionTest::titlesAreThoseOfTheState() const
{
    const auto core = workday();
    QCOMPARE(titleOf(core.state(), IntentionId{1}), std::string{"Report"});
    QCOMPARE(titleOf(core.state(), IntentionId{99}), std::string{});
}

void QuestionTest::withoutAPomodoroThereIsNoQuestion() const
{
    QVERIFY(pomodoroInQuestion(workday().state()) == nullptr);
}

void QuestionTest::theRunningPomodoroIsInQuestionEvenIfEvaluated() const
{
    auto core = inGrace(); // the first one awaits its evaluation
    core.run(kNine + 10min, Start{});
    QCOMPARE(*pomodoroInQuestion(core.state()), core.pomodoro(1));
    core.run(kNine + 12min, Evaluate{PomodoroId{1}, Verdict::Focused});
    QCOMPARE(*pomodoroInQuestion(core.state()), core.pomodoro(1));
}

void QuestionTest::otherwiseTheNewestAwaitingPomodoroIsInQuestion() const
{
    auto core = inGrace();
    core.run(kNine + 10min, Start{});
    core.run(kNine + 20min);
    QCOMPARE(*pomodoroInQuestion(core.state()), core.pomodoro(1));
    core.run(kNine + 20min, Evaluate{PomodoroId{1}, Verdict::Focused});
    QCOMPARE(*pomodoroInQuestion(core.state()), core.pomodoro(0));
    core.run(kNine + 20min, Evaluate{PomodoroId{0}, Verdict::Focused});
    QVERIFY(pomodoroInQuestion(core.state()) == nullptr);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::QuestionTest, QCoreApplication)
#include "tst_current_pomodoro.moc"
