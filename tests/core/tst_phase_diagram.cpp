// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The diagram of the phases in ARCHITECTURE.md, computed from the core. After an intended change,
// run this test with POMOTIDE_RENEW_PICTURES=1 and review the page.

#include "core/engine/phase.h"
#include "tests/support/random_history.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <deque>
#include <map>
#include <set>
#include <tuple>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr int kKinds = RandomCommand::KindCount;
constexpr int kSamples = 20;

template<typename Value, typename Variant, std::size_t... kIndex>
std::vector<Value> oneOfEach(std::index_sequence<kIndex...> /*all*/)
{
    return {Value{std::variant_alternative_t<kIndex, Variant>{}}...};
}

/// One value of each type of the variant that `Value` is, default-constructed.
template<typename Value, typename Variant = Value>
std::vector<Value> oneOfEach()
{
    return oneOfEach<Value, Variant>(std::make_index_sequence<std::variant_size_v<Variant>>{});
}

/// "pomotide::core::SkipBreak" as "skip break".
template<typename... Values>
QString wordsOf(const std::variant<Values...>& value)
{
    static const QRegularExpression capital(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    const auto nameOf = [](const auto& one) {
        return QMetaType::fromType<std::decay_t<decltype(one)>>().name();
    };
    const QString name = QLatin1String(std::visit(nameOf, value));
    return name.mid(name.lastIndexOf(QLatin1Char(':')) + 1)
        .replace(capital, QStringLiteral(" "))
        .toLower();
}

/// The label of a command. Some commands share one, to keep the diagram readable.
QString labelOf(const Command& command)
{
    static const std::array<std::pair<QRegularExpression, QString>, 5> groups{
        {{QRegularExpression(QStringLiteral("^advance")), QStringLiteral("time")},
         {QRegularExpression(QStringLiteral("session|work hours|events")),
          QStringLiteral("sessions")},
         {QRegularExpression(QStringLiteral("^set (settings|quiet)")), QStringLiteral("settings")},
         {QRegularExpression(QStringLiteral("^(revert|undo|redo)")), QStringLiteral("undo")},
         {QRegularExpression(QStringLiteral("clock|restart")), QStringLiteral("clock")}}};
    const QString words = wordsOf(command);
    for (const auto& [pattern, label] : groups) {
        if (pattern.match(words).hasMatch()) {
            return label;
        }
    }
    return words;
}

/// The parts of a state that determine the next phase. States with equal situations count as one.
struct Situation {
    std::size_t phase = 0; ///< index in `Phase`
    bool inSession = false;
    bool isStopped = false;     ///< the streak ends with its break
    bool isCancellable = false; ///< in the first minute
    bool isBrief = false;       ///< the pomodoro's planned end is in the first minute
    bool goesOn = false;        ///< in overtime, as the user was seen

    auto operator<=>(const Situation&) const = default;
};

Situation situationOf(const State& state, const Zones& zones)
{
    Situation situation{.phase = phaseOf(state, zones).index(),
                        .inSession = state.tally.session.has_value()};
    if (state.streak) {
        const auto& newest = state.streak->pairs.back().pomodoro;
        situation.isStopped = newest.ending == Ending::Stopped;
        situation.isBrief = !newest.ending && newest.span.end < newest.startedAt + kFirstMinute;
        situation.goesOn = !newest.ending && state.seen > newest.span.end - 2min;
        situation.isCancellable = !newest.ending && state.now < newest.startedAt + kFirstMinute;
    }
    return situation;
}

/// Finds the transitions between phases: tries commands and lets time pass in every situation that
/// it reaches.
class Exploration final {
public:
    Exploration()
    {
        RandomHistory life({.start = kMonday, .zones = ScriptedZones{}});
        life.run(SetWorkHours{{rule(1, kMondayToFriday, 9h, 11h)}}, kMonday);
        life.run(RandomCommand{.kind = RandomCommand::SetStreakPlan,
                               .a = 5,
                               .b = 24}); // 25 and 26 minutes, breaks of 5
        for (int count = 0; count < 3; ++count) {
            life.run(AddIntention{"To do", "", {}}, kMonday);
        }
        for (m_found.push_back(life); !m_found.empty(); m_found.pop_front()) {
            explore(m_found.front());
        }
    }

    [[nodiscard]] bool wasAccepted(const Command& command) const
    {
        return m_accepted.contains(command.index());
    }

    /// The diagram without transitions from a phase to itself.
    [[nodiscard]] QString diagram() const;

private:
    using Edge = std::pair<std::size_t, std::size_t>; ///< from one phase to another

    void explore(RandomHistory& life)
    {
        const auto before = situationOf(life.state(), life.zones());
        const auto deadline = nextDeadline(life.state(), life.zones());
        tryOut(life, before, Advance{}, life.now() + (deadline - life.now()) / 2);
        tryOut(life, before, Advance{}, deadline);
        tryOut(life, before, Seen{}, deadline - 1s);
        if (std::holds_alternative<Grace>(life.phase())) {
            tryOut(life, before, Start{.intention = {}, .length = 1min}, life.now() + 30s);
        }
        for (const Command& command : m_plain) {
            tryOut(life, before, command, life.now());
        }
        for (int number = 0; number < kKinds * kSamples; ++number) {
            const int sample = number / kKinds;
            const RandomCommand wish{.kind = number % kKinds, .a = sample, .b = sample * 11 % 29};
            const auto at = instantOf(wish, life.state(), life.zones());
            tryOut(life, before, life.commandOf(wish, at), at);
        }
    }

    void tryOut(RandomHistory& life, const Situation& before, const Command& command, Instant at)
    {
        const auto done = life.preview(command, at);
        if (isAccepted(done.outcome)) {
            m_accepted.insert(command.index());
        }
        const auto after = situationOf(done.state, life.zones());
        if (before == after || !m_seen.emplace(before, labelOf(command), after).second) {
            return;
        }
        if (before.phase != after.phase) {
            m_labels[{before.phase, after.phase}].insert(labelOf(command));
        }
        m_found.push_back(life);
        m_found.back().run(command, at);
    }

    const std::vector<Command> m_plain = oneOfEach<Command, AnyCommand>();
    std::deque<RandomHistory> m_found; ///< not yet explored
    std::set<std::tuple<Situation, QString, Situation>> m_seen;
    std::set<std::size_t> m_accepted;
    std::map<Edge, std::set<QString>> m_labels;
};

QString Exploration::diagram() const
{
    const auto phases = oneOfEach<Phase>();
    QString text = QStringLiteral("```mermaid\nstateDiagram-v2\n    [*] --> idle\n");
    for (const auto& [edge, labels] : m_labels) {
        const QStringList all(labels.begin(), labels.end());
        text += QStringLiteral("    %1 --> %2: %3\n")
                    .arg(wordsOf(phases[edge.first]), wordsOf(phases[edge.second]),
                         all.join(QStringLiteral(", ")));
    }
    return text + QStringLiteral("```\n");
}

/// A page with a part between two marks, each on a line of its own.
struct Page {
    QString before;
    QString part;
    QString after;
};

std::optional<Page> read(QFile& file)
{
    static const QRegularExpression parts(
        QStringLiteral("\\A(.*<!-- phases: [^\n]*-->\n)(.*)(<!-- end of phases -->\n.*)\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const auto match = parts.match(QString::fromUtf8(file.readAll()));
    file.close();
    return match.hasMatch()
               ? std::optional{Page{match.captured(1), match.captured(2), match.captured(3)}}
               : std::nullopt;
}

} // namespace

class PhaseDiagramTest final : public QObject {
    Q_OBJECT

private slots:
    void theDiagramInArchitectureMatchesTheCore() const;
    void theDiagramCoversEveryCommand() const;

private:
    const Exploration m_exploration;
};

void PhaseDiagramTest::theDiagramInArchitectureMatchesTheCore() const
{
    QFile file(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../../ARCHITECTURE.md"));
    const auto page = read(file);
    QVERIFY(page);
    const QString diagram = m_exploration.diagram();
    if (qEnvironmentVariableIsSet("POMOTIDE_RENEW_PICTURES")) {
        const QByteArray renewed = (page->before + diagram + page->after).toUtf8();
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(renewed), renewed.size());
        QSKIP("Renewed. Look at it before you commit it.");
    }
    if (page->part != diagram) {
        QFAIL(qPrintable(QStringLiteral("ARCHITECTURE.md does not show\n") + diagram));
    }
}

void PhaseDiagramTest::theDiagramCoversEveryCommand() const
{
    for (const Command& command : oneOfEach<Command, AnyCommand>()) {
        QVERIFY2(m_exploration.wasAccepted(command), qPrintable(wordsOf(command)));
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PhaseDiagramTest, QCoreApplication)
#include "tst_phase_diagram.moc"
