// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/model/limits.h"
#include "core/present/history_model.h"
#include "core/store/sqlite_store.h"
#include "core/time/resolve.h"
#include "tests/support/builders.h"
#include "tests/support/slow_points.h"
#include "tests/support/suite.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <memory>
#include <random>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr Instant kBegin = utc(2025y / 12 / 1);
constexpr int kDays = 182;
constexpr TimeOfDay kDayStart{4h};

/// A random history of half a year, the same for the same seed; in UTC.
class HalfYear final {
public:
    explicit HalfYear(unsigned seed) : m_random(seed) {}

    std::vector<Change> make()
    {
        for (int day = 0; day < kDays; ++day) {
            addDay(kBegin + day * 24h);
        }
        for (const auto& intention : m_intentions) {
            m_changes.emplace_back(PutIntention{intention});
        }
        return std::move(m_changes);
    }

private:
    int upTo(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    void addDay(Instant day)
    {
        auto at = day + upTo(24 * 60) * 1min;
        if (upTo(3) != 0) {
            m_changes.emplace_back(RecordSession{{day + upTo(600) * 1min, day + 12h}});
        }
        for (int left = upTo(12); left > 0; --left) {
            at = addPomodoro(at);
        }
    }

    Intention& anyIntention(Instant at)
    {
        if (m_intentions.empty() || upTo(4) == 0) {
            const auto number = static_cast<std::int64_t>(m_intentions.size());
            m_intentions.push_back({.id = IntentionId{number},
                                    .title = "Number " + std::to_string(number),
                                    .description = {},
                                    .estimates = {},
                                    .created = at,
                                    .order = number,
                                    .state = Open{}});
        }
        auto& one = m_intentions[m_intentions.size() - 1 -
                                 static_cast<std::size_t>(upTo(5)) % m_intentions.size()];
        if (upTo(3) == 0) {
            one.estimates.push_back({.length = (1 + upTo(90)) * 1min, .made = at});
        }
        return one;
    }

    Instant addPomodoro(Instant at)
    {
        auto& intention = anyIntention(at);
        const auto length = (1 + upTo(90)) * 1min + upTo(3) * 1ms;
        const bool goesOn = m_next > 0 && upTo(3) != 0;
        const PomodoroId id{m_next++};
        m_index = goesOn ? m_index + 1 : 0;
        m_streak = goesOn ? m_streak : id;
        Pomodoro pomodoro{.id = id,
                          .intention = intention.id,
                          .streak = m_streak,
                          .index = m_index,
                          .span = {at, at + length},
                          .startedAt = at,
                          .ending = upTo(5) == 0 ? Ending::Stopped : Ending::Full,
                          .evaluation = {},
                          .prompted = {}};
        if (const auto form = static_cast<std::size_t>(m_next % 7); form < kPromptForms.size()) {
            pomodoro.prompted = kPromptForms.at(form);
        }
        if (upTo(5) != 0) {
            const auto first = pomodoro.span.end + upTo(40) * 1h;
            pomodoro.evaluation = Evaluation{.verdict = static_cast<Verdict>(upTo(4)),
                                             .first = first,
                                             .since = first + upTo(3) * 1h};
            if (pomodoro.evaluation->verdict == Verdict::Achieved) {
                intention.state = Achieved{.at = pomodoro.evaluation->since, .by = id};
            }
        }
        m_changes.emplace_back(PutPomodoro{pomodoro});
        const Span rest{pomodoro.span.end, pomodoro.span.end + upTo(20) * 1min};
        m_changes.emplace_back(
            PutBreak{{.after = id, .index = m_index, .span = rest, .state = BreakState::Taken}});
        return rest.end;
    }

    std::mt19937 m_random;
    std::vector<Intention> m_intentions;
    std::int64_t m_next = 0;
    PomodoroId m_streak{};
    std::size_t m_index = 0;
    std::vector<Change> m_changes;
};

std::int64_t count(Instant instant)
{
    return instant.time_since_epoch().count();
}

/// The result of a query over the span [:begin, :end): one line per row, columns separated by
/// spaces.
QStringList answer(const SQLite::Database& database, Span span, const char* sql)
{
    SQLite::Statement query{database, sql};
    query.bind(":begin", count(span.begin));
    query.bind(":end", count(span.end));
    QStringList rows;
    while (query.executeStep()) {
        QStringList row;
        for (int column = 0; column < query.getColumnCount(); ++column) {
            row.append(QString::fromStdString(query.getColumn(column).getString()));
        }
        rows.append(row.join(' '));
    }
    return rows;
}

const char* wordOf(const std::optional<Evaluation>& evaluation)
{
    static constexpr std::array kWords{"achieved", "focused", "interrupted", "distracted"};
    return evaluation ? kWords.at(static_cast<std::size_t>(evaluation->verdict)) : "";
}

QString row(const HistoryEntry& entry)
{
    const auto& [pomodoro, title, points] = entry;
    return QString("%1 %2 %3 %4 %5")
        .arg(static_cast<qint64>(pomodoro.id))
        .arg(QString::fromStdString(title))
        .arg(count(pomodoro.span.begin))
        .arg(count(pomodoro.span.end))
        .arg(wordOf(pomodoro.evaluation));
}

QString row(const CompletedIntention& completed)
{
    return QString("%1 %2 %3 %4")
        .arg(static_cast<qint64>(completed.intention))
        .arg(count(completed.at))
        .arg(completed.estimate ? QString::number(completed.estimate->count()) : QString())
        .arg(completed.actual.count());
}

template<typename Value>
QStringList rowsOf(const std::vector<Value>& values)
{
    QStringList rows;
    for (const auto& value : values) {
        rows.append(row(value));
    }
    return rows;
}

QStringList rowsOf(const HourTable& table)
{
    QStringList rows;
    for (std::size_t day = 0; day < table.size(); ++day) {
        for (std::size_t hour = 0; hour < table[day].size(); ++hour) {
            if (table[day][hour].count() > 0) {
                rows.append(QString("%1 %2 %3").arg(day).arg(hour).arg(table[day][hour].count()));
            }
        }
    }
    return rows;
}

QStringList rowsOf(const WorkedTime& worked)
{
    QStringList rows;
    const std::array<std::pair<const char*, Duration>, 5> parts{
        {{"", worked.notEvaluated},
         {"achieved", worked.achieved},
         {"distracted", worked.distracted},
         {"focused", worked.focused},
         {"interrupted", worked.interrupted}}};
    for (const auto& [word, length] : parts) {
        if (length.count() > 0) {
            rows.append(QString("%1 %2").arg(word).arg(length.count()));
        }
    }
    return rows;
}

QStringList rowsOf(const FormCounts& starts, int unprompted)
{
    const auto count = [&](PromptForm form) { return starts.at(static_cast<std::size_t>(form)); };
    const std::array<std::pair<const char*, int>, 6> parts{
        {{"", unprompted},
         {"clock", count(PromptForm::Clock)},
         {"first-step", count(PromptForm::FirstStep)},
         {"question", count(PromptForm::Question)},
         {"small-start", count(PromptForm::SmallStart)},
         {"stake", count(PromptForm::Stake)}}};
    QStringList rows;
    for (const auto& [word, number] : parts) {
        if (number > 0) {
            rows.append(QString("%1 %2").arg(word).arg(number));
        }
    }
    return rows;
}

constexpr auto kOver = "ending IS NOT NULL AND begin_at >= :begin AND begin_at < :end";

QByteArray hoursOf(const char* condition)
{
    return QByteArray("WITH RECURSIVE part(id, hour) AS (SELECT id, begin_at / 3600000 "
                      "FROM pomodoro WHERE ") +
           kOver + " AND " + condition +
           " UNION ALL SELECT part.id, hour + 1 FROM part JOIN pomodoro p ON p.id = part.id "
           "WHERE (hour + 1) * 3600000 < p.end_at) "
           "SELECT (hour / 24 + 3) % 7 AS day, hour % 24, sum(min(end_at, (hour + 1) * 3600000) "
           "- max(begin_at, hour * 3600000)) AS length FROM part JOIN pomodoro p ON p.id = part.id "
           "GROUP BY 1, 2 HAVING length > 0 ORDER BY 1, 2";
}

} // namespace

/// Compares the figures of the history with the results of plain SQL.
class HistoryFiguresTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() const;
    void init();

    void entriesEqualEndedPomodorosInSql();
    void workedTimeEqualsSql();
    void hoursEqualSql();
    void streaksEqualSql();
    void pointsEqualThoseOfTheWholeHistory();
    void completedIntentionsEqualSql();
    void plannedTimeEqualsSessionsInSql();
    void startsEqualSql();

private:
    [[nodiscard]] QStringList sql(const QByteArray& query) const
    {
        return answer(*m_file, m_model.span, query.constData());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SQLite::Database> m_file;
    HistoryModel m_model;
    Past m_past;
};

const ScriptedZone kUtc{"UTC", 0s};

void HistoryFiguresTest::initTestCase_data() const
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("day");
    QTest::newRow("a day") << 1U << Period::Day << 40;
    QTest::newRow("a week") << 3U << Period::Week << 50;
    QTest::newRow("a month") << 4U << Period::Month << 70;
    QTest::newRow("a year") << 5U << Period::Year << 60;
}

void HistoryFiguresTest::init()
{
    QFETCH_GLOBAL(unsigned, seed);
    QFETCH_GLOBAL(Period, period);
    QFETCH_GLOBAL(int, day);
    m_folder = std::make_unique<QTemporaryDir>();
    const auto path = m_folder->filePath("store.db").toStdString();
    const auto store = *store::SqliteStore::open(path, kBegin);
    QVERIFY(store->transact([&](const State& state, const History&) {
        Transition transition{.state = state, .changes = HalfYear{seed}.make()};
        transition.state.next = {
            .intention = 10'000, .order = 10'000, .pomodoro = 10'000, .session = 0};
        return transition;
    }));
    const auto date = LocalDate{std::chrono::floor<std::chrono::days>(kBegin).time_since_epoch()} +
                      std::chrono::days{day};
    QVERIFY(store->read([&](const State&, const History& history) {
        m_model = historyModel(history, kUtc, {period, date, std::chrono::Monday, kDayStart, true});
        m_past = {.chronicle = history.chronicle(kInstantRange),
                  .intentions = history.intentions()};
    }));
    m_file = std::make_unique<SQLite::Database>(path);
    QVERIFY(!m_model.entries.empty());
}

void HistoryFiguresTest::entriesEqualEndedPomodorosInSql()
{
    QCOMPARE(rowsOf(m_model.entries),
             sql(QByteArray("SELECT pomodoro.id, title, begin_at, end_at, ifnull(verdict, '') "
                            "FROM pomodoro JOIN intention ON intention.id = intention WHERE ") +
                 kOver + " ORDER BY begin_at, pomodoro.id"));
}

void HistoryFiguresTest::startsEqualSql()
{
    QCOMPARE(rowsOf(m_model.startsByForm, m_model.startsUnprompted),
             sql(QByteArray("SELECT ifnull(prompted, ''), count(*) FROM pomodoro WHERE ") + kOver +
                 " GROUP BY 1 ORDER BY 1"));
}

void HistoryFiguresTest::workedTimeEqualsSql()
{
    const auto worked = QByteArray("SELECT ifnull(verdict, ''), sum(end_at - begin_at) "
                                   "FROM pomodoro WHERE ") +
                        kOver + " GROUP BY 1 ORDER BY 1";
    QCOMPARE(rowsOf(m_model.worked), sql(worked));
    for (const auto& day : m_model.days) {
        QCOMPARE(rowsOf(day.worked), answer(*m_file, day.span, worked.constData()));
    }
}

void HistoryFiguresTest::hoursEqualSql()
{
    QCOMPARE(rowsOf(m_model.workedAt), sql(hoursOf("true")));
    QCOMPARE(rowsOf(m_model.flowedAt), sql(hoursOf("verdict IN ('achieved', 'focused')")));
}

void HistoryFiguresTest::streaksEqualSql()
{
    QStringList streaks;
    for (std::size_t length = 1; length <= m_model.streaks.size(); ++length) {
        if (m_model.streaks[length - 1] > 0) {
            streaks.append(QString("%1 %2").arg(length).arg(m_model.streaks[length - 1]));
        }
    }
    QCOMPARE(streaks, sql(QByteArray("SELECT length, count(*) FROM (SELECT count(*) AS length "
                                     "FROM pomodoro WHERE ") +
                          kOver + " GROUP BY streak) GROUP BY length ORDER BY length"));
}

void HistoryFiguresTest::pointsEqualThoseOfTheWholeHistory()
{
    constexpr double kRounding = 1e-6; // error of long sums
    std::map<PomodoroId, double> byPomodoro;
    std::map<Instant, double> byDay;
    double inPeriod = 0;
    for (const auto& event : slowPointEvents(m_past, kUtc, kDayStart, kInstantRange)) {
        byPomodoro[event.pomodoro] += event.points;
        byDay[localDay(kUtc, kDayStart, event.time).begin] += event.points;
        inPeriod += m_model.span.contains(event.time) ? event.points : 0;
    }
    QVERIFY(std::abs(m_model.points - inPeriod) < kRounding);
    for (const auto& day : m_model.days) {
        QVERIFY(std::abs(day.points - byDay[day.span.begin]) < kRounding);
    }
    for (const auto& entry : m_model.entries) {
        QVERIFY(std::abs(entry.points - byPomodoro[entry.pomodoro.id]) < kRounding);
    }
}

void HistoryFiguresTest::completedIntentionsEqualSql()
{
    QCOMPARE(rowsOf(m_model.completed), sql(R"sql(
        SELECT i.id, max(verdict_at, end_at) AS at,
            (SELECT length FROM estimate WHERE intention = i.id AND made_at <= (
                SELECT min(act_at) FROM pomodoro w WHERE w.intention = i.id AND w.id <= p.id
                AND w.id > ifnull((SELECT max(id) FROM pomodoro c WHERE c.intention = i.id
                    AND c.id < p.id AND c.verdict = 'achieved'), -1))
             ORDER BY number DESC LIMIT 1),
            (SELECT sum(end_at - begin_at) FROM pomodoro w WHERE w.intention = i.id
                AND w.id <= p.id AND w.id > ifnull((SELECT max(id) FROM pomodoro c
                    WHERE c.intention = i.id AND c.id < p.id AND c.verdict = 'achieved'), -1))
        FROM intention i JOIN pomodoro p ON p.id = i.achieved_by
        WHERE at >= :begin AND at < :end ORDER BY at, p.begin_at, p.id)sql"));
}

void HistoryFiguresTest::plannedTimeEqualsSessionsInSql()
{
    QCOMPARE(QStringList{QString::number(m_model.planned.count())}, sql(R"sql(
        SELECT ifnull(sum(min(end_at, :end) - max(begin_at, :begin)), 0) FROM session
        WHERE end_at > :begin AND begin_at < :end)sql"));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::HistoryFiguresTest, QCoreApplication)
#include "tst_history_figures.moc"
