// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/past_efforts.h"

#include "core/text/trimmed.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Efforts = std::optional<PastEfforts>;

/// Completes intentions, one after the other.
class Worker final {
public:
    Worker()
    {
        m_core.run(m_now, SetSettings{{.streakPlan = {{.pomodoro = 180min, .pause = 1min}}}});
    }

    /// A new intention, achieved after that long.
    void complete(const std::string& title, Duration worked)
    {
        m_core.run(m_now, AddIntention{.title = title, .description = {}, .estimate = {}});
        completeAgain(IntentionId{m_core.state().next.intention - 1}, worked);
    }

    void completeAgain(IntentionId intention, Duration worked)
    {
        m_core.run(m_now, ReopenIntention{intention});
        m_core.run(m_now, Start{intention});
        const auto pomodoro = runningPomodoro(m_core.state())->id;
        m_now += worked;
        m_core.run(m_now, Evaluate{pomodoro, Verdict::Achieved});
        m_now += 3h;
    }

    void work(const std::string& title, Duration worked)
    {
        m_core.run(m_now, AddIntention{.title = title, .description = {}, .estimate = {}});
        m_core.run(m_now, Start{IntentionId{m_core.state().next.intention - 1}});
        m_now += worked;
        m_core.run(m_now, Stop{});
        m_now += 3h;
    }

    [[nodiscard]] Efforts efforts(std::string_view title)
    {
        Efforts efforts;
        m_core.read([&](const State&, const History& history) {
            efforts = pastEfforts(history, title, lowered);
        });
        return efforts;
    }

private:
    Harness m_core;
    Instant m_now = kNine;
};

} // namespace

/// How long earlier intentions of a kind took.
class PastEffortsTest final : public QObject {
    Q_OBJECT

private slots:
    void theMiddleHalfOfTheEffortsIsTold() const;
    void fewerThanFiveSayNothing() const;
    void theSameTitleComesBeforeTheSameFirstWord() const;
    void eachCompletionOfAnIntentionCounts() const;
    void workWithoutACompletionDoesNotCount() const;
    void onlyTheNewestTwentyCount() const;
    void aBlankTitleIsOfNoKind() const;
};

void PastEffortsTest::theMiddleHalfOfTheEffortsIsTold() const
{
    Worker user;
    for (const auto minutes : {50min, 10min, 20min, 60min, 30min}) {
        user.complete("Write " + std::to_string(minutes.count()), minutes);
    }
    user.complete("Read", 100min);
    QCOMPARE(user.efforts(" write a letter"),
             (Efforts{PastEfforts{.count = 5, .from = 20min, .to = 50min}}));
    user.complete("WRITE", 40min);
    // Between 20 and 30, and between 40 and 50.
    QCOMPARE(user.efforts("Write"),
             (Efforts{PastEfforts{.count = 6, .from = 22min + 30s, .to = 47min + 30s}}));
}

void PastEffortsTest::fewerThanFiveSayNothing() const
{
    Worker user;
    for (int i = 0; i < 4; ++i) {
        user.complete("Write", 10min);
    }
    QCOMPARE(user.efforts("Write"), Efforts{});
    user.complete("Writing", 10min);
    QCOMPARE(user.efforts("Write"), Efforts{});
}

void PastEffortsTest::theSameTitleComesBeforeTheSameFirstWord() const
{
    Worker user;
    for (int i = 0; i < 5; ++i) {
        user.complete("Write letter", 10min);
        user.complete("Write report", 60min);
    }
    QCOMPARE(user.efforts("write letter"),
             (Efforts{PastEfforts{.count = 5, .from = 10min, .to = 10min}}));
    QCOMPARE(user.efforts("Write mail"),
             (Efforts{PastEfforts{.count = 10, .from = 10min, .to = 60min}}));
}

void PastEffortsTest::eachCompletionOfAnIntentionCounts() const
{
    Worker user;
    user.complete("Write", 10min);
    for (const auto minutes : {20min, 30min, 40min, 50min}) {
        user.completeAgain(IntentionId{0}, minutes);
    }
    QCOMPARE(user.efforts("Write"), (Efforts{PastEfforts{.count = 5, .from = 20min, .to = 40min}}));
}

void PastEffortsTest::workWithoutACompletionDoesNotCount() const
{
    Worker user;
    for (int i = 0; i < 5; ++i) {
        user.work("Write", 10min);
    }
    QCOMPARE(user.efforts("Write"), Efforts{});
}

void PastEffortsTest::onlyTheNewestTwentyCount() const
{
    Worker user;
    for (int i = 0; i < 5; ++i) {
        user.complete("Write", 100min);
    }
    for (int i = 0; i < 20; ++i) {
        user.complete("Write", 10min);
    }
    QCOMPARE(user.efforts("Write"),
             (Efforts{PastEfforts{.count = 20, .from = 10min, .to = 10min}}));
}

void PastEffortsTest::aBlankTitleIsOfNoKind() const
{
    Worker user;
    for (int i = 0; i < 5; ++i) {
        user.complete("Write", 10min);
    }
    QCOMPARE(user.efforts("  "), Efforts{});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PastEffortsTest, QCoreApplication)
#include "tst_past_efforts.moc"
