// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/word_moment.h"

#include "tests/support/builders.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// A span of that length, with `left` to its end.
NowModel running(PhaseKind kind, Duration length, Duration left)
{
    NowModel now;
    now.kind = kind;
    now.span = Span{.begin = kNine, .end = kNine + length};
    now.until = now.span->end;
    now.left = left;
    return now;
}

struct Moment {
    std::optional<WordMoment> reached;
    std::optional<Duration> untilNext;

    bool operator==(const Moment&) const = default;
};

} // namespace

class WordMomentTest final : public QObject {
    Q_OBJECT

private slots:
    void wordsHelpAtTheBeginAndInTheLastMinutes_data() const;
    void wordsHelpAtTheBeginAndInTheLastMinutes() const;
    void fewWordsAreThoseAtTheBegin() const;
};

void WordMomentTest::wordsHelpAtTheBeginAndInTheLastMinutes_data() const
{
    QTest::addColumn<NowModel>("now");
    QTest::addColumn<Moment>("moment");
    const auto row = [](const char* name, const NowModel& now, const Moment& moment) {
        QTest::newRow(name) << now << moment;
    };
    using Kind = PhaseKind;
    constexpr auto begin = WordMoment::Begin;
    row("begin-of-a-pomodoro", running(Kind::Pomodoro, 25min, 25min), {begin, 20min});
    row("a-moment-before-five-minutes", running(Kind::Pomodoro, 25min, 5min + 1ms), {begin, 1ms});
    row("five-minutes-left", running(Kind::Pomodoro, 25min, 5min), {WordMoment::LastMinutes, 4min});
    row("one-minute-left", running(Kind::Pomodoro, 25min, 1min), {WordMoment::LastMinute, {}});
    row("nothing-left", running(Kind::Pomodoro, 25min, 0s), {WordMoment::LastMinute, {}});
    row("ten-minutes", running(Kind::Pomodoro, 10min, 10min), {begin, 5min});
    row("less-than-ten-minutes", running(Kind::Pomodoro, 9min, 9min), {begin, 8min});
    row("within-them", running(Kind::Pomodoro, 9min, 5min), {begin, 4min});
    row("less-than-two-minutes", running(Kind::Pomodoro, 119s, 119s), {begin, {}});
    row("break", running(Kind::Break, 10min, 5min), {WordMoment::LastMinutes, 4min});
    row("grace", running(Kind::Grace, 5min, 5min), {begin, 4min});
    auto now = running(Kind::Grace, 5min, 30s);
    now.mayLapse = true;
    row("grace-that-may-lapse", now, {begin, {}});
    now = running(Kind::Overtime, 25min, 0s);
    now.until.reset();
    row("overtime", now, {begin, {}});
    now = running(Kind::Prompt, 25min, 20min);
    now.span.reset();
    row("prompt", now, {});
    row("idle", NowModel{}, {});
}

void WordMomentTest::wordsHelpAtTheBeginAndInTheLastMinutes() const
{
    QFETCH(const NowModel, now);
    QFETCH(const Moment, moment);
    QVERIFY((Moment{wordMoment(now), untilNextWordMoment(now)}) == moment);
}

void WordMomentTest::fewWordsAreThoseAtTheBegin() const
{
    const auto wished = [](WordsWish wish) {
        return std::vector<bool>{isWished(WordMoment::Begin, wish),
                                 isWished(WordMoment::LastMinutes, wish),
                                 isWished(WordMoment::LastMinute, wish)};
    };
    QCOMPARE(wished(WordsWish::All), (std::vector<bool>{true, true, true}));
    QCOMPARE(wished(WordsWish::Few), (std::vector<bool>{true, false, false}));
    QCOMPARE(wished(WordsWish::None), (std::vector<bool>{false, false, false}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::WordMomentTest, QCoreApplication)
#include "tst_word_moment.moc"
