// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/model/limits.h"
#include "core/ports/memory_store.h"
#include "core/store/load_state.h"
#include "core/store/sqlite_store.h"
#include "tests/store/example_states.h"
#include "tests/support/builders.h"
#include "tests/support/looks.h"
#include "tests/support/scripted_zones.h"
#include "tests/support/slow_points.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <random>
#include <vector>

using namespace std::chrono_literals;

namespace pomotide {

using core::Command;
using core::Instant;

namespace {

/// Random commands and waits, the same for the same seed.
class Wishes final {
public:
    explicit Wishes(unsigned seed) : m_random(seed) {}

    struct RandomCommand {
        Command command;
        Instant at;
    };

    RandomCommand next()
    {
        // Mostly a few minutes, sometimes a night, sometimes a month.
        const auto wait = upTo(40) == 0  ? core::Duration{upTo(40) * 24h}
                          : upTo(6) == 0 ? core::Duration{upTo(12) * 1h}
                                         : core::Duration{upTo(1500) * 1s};
        m_now += wait;
        auto wish = RandomCommand{
            .command = m_inverses.empty() || upTo(8) != 0 ? command() : takeBack(), .at = m_now};
        if (const auto* adjusted = std::get_if<core::AdjustClock>(&wish.command)) {
            m_now += adjusted->by;
        }
        if (std::holds_alternative<core::Restart>(wish.command) && upTo(2) == 0) {
            m_now -= upTo(300) * 1min;
            wish.at = m_now;
        }
        return wish;
    }

    /// Adds commands that undo an edit to the choices.
    void remember(const std::vector<Command>& inverse)
    {
        m_inverses.insert(m_inverses.end(), inverse.begin(), inverse.end());
    }

private:
    int upTo(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    core::IntentionId intention() { return core::IntentionId{upTo(8)}; }
    core::RuleDay ruleDay()
    {
        const auto today = std::chrono::floor<std::chrono::days>(m_now).time_since_epoch();
        return {.rule = core::RuleId{upTo(3)},
                .date = core::LocalDate{today + std::chrono::days{upTo(4)}}};
    }
    core::SessionKey session()
    {
        return upTo(2) == 0 ? core::SessionKey{ruleDay()} : core::SessionId{upTo(4)};
    }
    std::vector<core::WorkHoursRule> rules()
    {
        std::vector<core::WorkHoursRule> rules;
        for (int id = upTo(3); id >= 0; --id) {
            rules.push_back({.id = core::RuleId{id},
                             .days = core::Weekdays::fromBits(static_cast<unsigned>(1 + upTo(127))),
                             .from = {std::chrono::minutes{upTo(1440)}},
                             .to = {std::chrono::minutes{upTo(1440)}},
                             .zone = {}});
        }
        return rules;
    }

    Command command()
    {
        switch (upTo(14)) {
        case 0:
        case 7:
        case 8:
            return aboutIntentions();
        case 1:
            return aboutSessions();
        case 2:
            return aboutPomodoros();
        case 3:
            return aboutTime();
        case 4:
            return aboutPresence();
        case 5:
            return core::Undo{};
        case 6:
            return upTo(2) == 0 ? core::Command{core::Undo{}} : core::Redo{};
        case 9:
        case 10:
            return aboutOvertime();
        default:
            return core::Start{};
        }
    }

    Command aboutOvertime()
    {
        switch (upTo(8)) {
        case 0:
            return core::WorkOn{};
        case 1:
            return core::SetEnd{m_now + upTo(60) * 1min};
        case 2:
            return core::Switch{intention()};
        case 3:
            return core::SetNextStep{.intention = intention(), .text = "Then the end"};
        case 4:
            return core::SetEvents{.events = {{m_now + upTo(60) * 1min, m_now + 2h}}};
        case 5:
            return core::Start{
                .intention = {}, .length = (1 + upTo(60)) * 1min, .since = m_now - upTo(90) * 1min};
        default:
            return core::Seen{};
        }
    }

    Command aboutIntentions()
    {
        switch (upTo(7)) {
        case 0:
            return core::EditIntention{.intention = intention(), .title = "Otherwise"};
        case 1:
            return core::EstimateIntention{.intention = intention(), .estimate = 30min};
        case 2:
            return core::AbandonIntention{intention()};
        case 3:
            return core::ReopenIntention{intention()};
        case 4:
            return core::MoveIntention{.intention = intention(),
                                       .order = static_cast<std::size_t>(upTo(5))};
        default:
            return core::AddIntention{.title = "To do", .description = "", .estimate = 1h};
        }
    }

    Command aboutSessions()
    {
        switch (upTo(6)) {
        case 0:
            return core::AddSession{.begin = m_now - 1h, .end = m_now + upTo(24) * 1h};
        case 1:
            return core::ChangeSession{.session = session(), .begin = {}, .end = m_now + 2h};
        case 2:
            return core::ChangeSession{.session = session(), .begin = {}, .end = {}};
        case 3:
            return core::SkipSession{session()};
        case 4:
            return core::SetWorkHours{rules()};
        default:
            return core::SetSettings{
                {.streakPlan = {{std::chrono::minutes{1 + upTo(60)}, 5min}, {9min, 9min}}}};
        }
    }

    Command aboutPomodoros()
    {
        const core::PomodoroId some{upTo(12)};
        switch (upTo(8)) {
        case 0:
            return core::Stop{};
        case 1:
            return core::Cancel{};
        case 2:
            return core::SkipBreak{};
        case 3:
            return core::DeletePomodoro{some};
        case 4:
            return core::CorrectPomodoro{.pomodoro = some,
                                         .begin = m_now - upTo(40) * 1h,
                                         .end = {},
                                         .intention = intention()};
        default:
            return core::Evaluate{.pomodoro = some, .verdict = static_cast<core::Verdict>(upTo(4))};
        }
    }

    Command aboutTime()
    {
        switch (upTo(6)) {
        case 0:
            return core::AdjustClock{(upTo(480) - 240) * 1min};
        case 1:
            return core::Restart{};
        case 2:
            return core::SetSettings{{.dayStart = {std::chrono::minutes{upTo(1440)}}}};
        case 3:
            return core::SetSettings{
                {.appearance = build::anyLook(static_cast<unsigned>(upTo(1000)))}};
        default:
            return core::Advance{.asleep = upTo(2) == 0};
        }
    }

    Command aboutPresence()
    {
        switch (upTo(5)) {
        case 0:
            return core::SetSettings{
                {.alerts = {.notifyPrompt = upTo(2) == 0, .volume = upTo(100), .shortcut = ""}}};
        case 1:
            return core::SetQuiet{m_now + upTo(300) * 1min};
        case 2:
            return core::WasAway{.pomodoro = core::PomodoroId{upTo(12)},
                                 .since = m_now - upTo(40) * 1min};
        default:
            return core::RecordPrompt{};
        }
    }

    /// Mostly undoes the newest edit.
    Command takeBack()
    {
        auto inverse = m_inverses.back();
        if (upTo(4) == 0) {
            inverse =
                m_inverses.at(static_cast<std::size_t>(upTo(static_cast<int>(m_inverses.size()))));
        } else {
            m_inverses.pop_back();
        }
        return inverse;
    }

    std::mt19937 m_random;
    Instant m_now = examples::kStart;
    std::vector<Command> m_inverses;
};

Past pastOf(core::Store& store)
{
    Past past;
    const auto read = store.read([&](const core::State&, const core::History& history) {
        past = {.chronicle = history.chronicle(core::kInstantRange),
                .intentions = history.intentions()};
    });
    return read ? past : Past{};
}

/// The tally is not stored.
core::State withoutTally(core::State state)
{
    state.tally = {};
    return state;
}

/// Fixed seeds, unless POMOTIDE_SEED is set: to one seed to repeat, or to "fresh" for new ones.
std::vector<unsigned> seeds()
{
    const QByteArray wished = qgetenv("POMOTIDE_SEED");
    if (wished == "fresh") {
        std::random_device random;
        return {random(), random(), random()};
    }
    if (!wished.isEmpty()) {
        return {wished.toUInt()};
    }
    std::vector<unsigned> seeds(14);
    std::iota(seeds.begin(), seeds.end(), 1U);
    return seeds;
}

} // namespace

/// Properties of a store in a file that hold for any commands.
class StoreLawsTest final : public QObject {
    Q_OBJECT

private slots:
    void theLoadedStateEqualsTheStoredState_data() const;
    void theLoadedStateEqualsTheStoredState();
};

void StoreLawsTest::theLoadedStateEqualsTheStoredState_data() const
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : seeds()) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void StoreLawsTest::theLoadedStateEqualsTheStoredState()
{
    QFETCH(unsigned, seed);
    const QTemporaryDir folder;
    const auto path = folder.filePath("store.db").toStdString();
    const core::ScriptedZones zones;
    core::MemoryStore memory{core::initialState(examples::kStart)};
    const auto file = *store::SqliteStore::open(path, examples::kStart);
    const SQLite::Database reader{path};
    Wishes wishes{seed};
    int started = 0;
    for (int count = 0; count < 150; ++count) {
        const auto wish = wishes.next();
        const auto decide = [&](const core::State& state, const core::History& history) {
            return core::step(state, wish.command, wish.at, zones, history);
        };
        const auto expected = memory.transact(decide);
        const auto kept = file->transact(decide);
        QVERIFY2(kept, kept ? "" : kept.failure().detail.c_str());
        QCOMPARE(kept->outcome, expected->outcome);
        started += kept->outcome == core::Outcome::Started ? 1 : 0;
        QCOMPARE(kept->changes, expected->changes);
        QCOMPARE(kept->act.has_value(), expected->act.has_value());
        if (kept->act) {
            QCOMPARE(kept->act->act.name, expected->act->act.name);
            QCOMPARE(kept->act->kind, expected->act->kind);
        }
        wishes.remember(kept->inverse);
        QCOMPARE(kept->state, expected->state);
        QCOMPARE(store::loadState(reader), withoutTally(expected->state));
    }
    // All pomodoros may have been undone by now.
    QVERIFY(started > 0);
    QVERIFY(pastOf(*file) == pastOf(memory));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::StoreLawsTest, QCoreApplication)
#include "tst_store_laws.moc"
