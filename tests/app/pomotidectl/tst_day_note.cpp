// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/day_note.h"

#include "tests/support/builders.h"
#include "tests/support/scripted_zones.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace cli;
using namespace std::chrono_literals;

namespace {

constexpr core::LocalDate kDate{2026y / std::chrono::March / 2d};

core::HistoryEntry entry(const char* title, core::Span span, std::optional<core::Verdict> verdict)
{
    core::HistoryEntry entry;
    entry.title = title;
    entry.pomodoro.span = span;
    entry.pomodoro.ending = core::Ending::Full;
    if (verdict) {
        entry.pomodoro.evaluation = {.verdict = *verdict, .first = span.end, .since = span.end};
    }
    return entry;
}

} // namespace

class DayNoteTest final : public QObject {
    Q_OBJECT

private slots:
    void aDayIsAList();
    void anEmptyDaySaysSo();
    void theNoteIsPutAtTheEnd();
    void anEarlierNoteIsReplaced();
    void aNoteWithoutAnEndIsLeftAlone();
};

void DayNoteTest::aDayIsAList()
{
    core::HistoryModel day;
    day.entries = {entry("Tax *return* #q1", {kNine, kNine + 25min}, core::Verdict::Achieved),
                   entry("A\nletter", {kNine + 30min, kNine + 40min}, std::nullopt)};
    core::DaySummary summary{.date = kDate};
    summary.worked.achieved = 25min;
    summary.worked.notEvaluated = 10min;
    summary.works = {{.title = "Tax *return* #q1", .worked = 25min, .isAchieved = true},
                     {.title = "A\nletter", .worked = 10min, .nextStep = "find the [address]"}};
    QCOMPARE(dayNote(summary, day, core::ScriptedZones{}.system()),
             std::string{"<!-- pomotide 2026-03-02 -->\n"
                         "**Worked: 35 min**\n"
                         "\n"
                         "- [x] Tax \\*return\\* #q1: 25 min\n"
                         "- [ ] A letter: 10 min. Next step: find the \\[address\\]\n"
                         "\n"
                         "- 09:00–09:25 Tax \\*return\\* #q1 (achieved)\n"
                         "- 09:30–09:40 A letter\n"
                         "<!-- /pomotide 2026-03-02 -->\n"});
}

void DayNoteTest::anEmptyDaySaysSo()
{
    QCOMPARE(dayNote({.date = kDate}, {}, core::ScriptedZones{}.system()),
             std::string{"<!-- pomotide 2026-03-02 -->\n"
                         "Nothing was noted here.\n"
                         "<!-- /pomotide 2026-03-02 -->\n"});
}

void DayNoteTest::theNoteIsPutAtTheEnd()
{
    QCOMPARE(withNote("", kDate, "NOTE\n"), std::optional{std::string{"NOTE\n"}});
    QCOMPARE(withNote("# Monday", kDate, "NOTE\n"),
             std::optional{std::string{"# Monday\n\nNOTE\n"}});
    // That of another day stays, and a mark within a line is none.
    const std::string other = "<!-- pomotide 2026-03-01 -->\nx\n<!-- /pomotide 2026-03-01 -->\n"
                              "as in <!-- pomotide 2026-03-02 -->\n";
    QCOMPARE(withNote(other, kDate, "NOTE\n"), std::optional{other + "\nNOTE\n"});
}

void DayNoteTest::anEarlierNoteIsReplaced()
{
    const std::string note = "<!-- pomotide 2026-03-02 -->\nnew\n<!-- /pomotide 2026-03-02 -->\n";
    const std::string old = "<!-- pomotide 2026-03-02 -->\nold\nlines\n"
                            "<!-- /pomotide 2026-03-02 -->\n";
    QCOMPARE(withNote("before\n" + old + "\nafter", kDate, note),
             std::optional{"before\n" + note + "\nafter\n"});
    QCOMPARE(withNote("before\n" + note + "\nafter\n", kDate, note),
             std::optional{"before\n" + note + "\nafter\n"});
}

void DayNoteTest::aNoteWithoutAnEndIsLeftAlone()
{
    QCOMPARE(withNote("<!-- pomotide 2026-03-02 -->\nmine\n", kDate, "NOTE\n"),
             std::optional<std::string>{});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DayNoteTest, QCoreApplication)
#include "tst_day_note.moc"
