// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/simulate.h"

#include "app/system/qt_zones.h"
#include "tests/support/suite.h"

#include <QTest>

#include <nlohmann/json.hpp>

namespace pomotide {

using Json = nlohmann::json;

namespace {

std::variant<std::string, simulate::Fault> answerTo(const std::string& text)
{
    return simulate::simulate(text, app::QtZones("UTC"));
}

/// The fault of a scenario; empty if there is none.
std::string faultOf(const std::string& text)
{
    const auto answer = answerTo(text);
    const auto* const fault = std::get_if<simulate::Fault>(&answer);
    return fault != nullptr ? textOf(*fault) : "";
}

/// The result of a scenario; null if it is not valid.
Json resultOf(const Json& scenario)
{
    const auto answer = answerTo(scenario.dump());
    const auto* const text = std::get_if<std::string>(&answer);
    return text != nullptr ? Json::parse(*text) : Json();
}

/// A scenario in UTC, from 1970 on, without work hours.
Json scenarioOf(const std::vector<Json>& steps)
{
    return {{"timezone", "UTC"}, {"start", 0}, {"rules", Json::array()}, {"steps", steps}};
}

/// A step at the begin.
Json doing(const char* what, Json fields = Json::object())
{
    fields["do"] = what;
    fields["at"] = 0;
    return fields;
}

/// The result of the last of these steps.
Json resultOfLast(const std::vector<Json>& steps)
{
    const auto result = resultOf(scenarioOf(steps));
    return result.is_null() ? result : result.at("results").back();
}

/// The value in a form that Qt Test can print.
QByteArray text(const Json& json)
{
    return QByteArray::fromStdString(json.dump());
}

Json rule(const char* id)
{
    return {{"id", id}, {"days", {"monday"}}, {"start", "09:00"}, {"end", "17:00"}};
}

Json with(Json object, const char* key, const Json& value)
{
    object[key] = value;
    return object;
}

void addFaultRow(const char* name, const std::string& text, const char* fault)
{
    QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(fault);
}

void addFaultRow(const char* name, const Json& scenario, const char* fault)
{
    addFaultRow(name, scenario.dump(), fault);
}

} // namespace

/// Invalid scenarios, and accepted variants of the written form.
class SimulateTest final : public QObject {
    Q_OBJECT

private slots:
    void otherTextIsRefusedWithThePlaceOfTheFault_data() const;
    void otherTextIsRefusedWithThePlaceOfTheFault() const;
    void wrongRulesAreRefusedByTheCore_data() const;
    void wrongRulesAreRefusedByTheCore() const;
    void wrongPlansAreRefusedByTheCore_data() const;
    void wrongPlansAreRefusedByTheCore() const;
    void aTestCaseRunsAsItsScenario() const;
    void irrelevantKeysAreIgnored() const;
    void theNameOfARefusedIntentionStaysUnused() const;
    void anIntentionAndASessionMayShareAName() const;
    void aWindowThatEndsBeforeItBeginsIsEmpty() const;
    void namesMayHaveAnyCharacters() const;
    void whatComesAgainIsNamedAfterWhatWasAchieved() const;
};

void SimulateTest::otherTextIsRefusedWithThePlaceOfTheFault_data() const
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fault");

    addFaultRow("nothing", std::string(), "line 1, column 1: expected a value, found none");
    addFaultRow("a blank", std::string(" "),
                "line 1, column 2: syntax error while parsing value - unexpected end of input; "
                "expected '[', '{', or a literal");
    addFaultRow("a comma too many", std::string("{\n  \"start\": 0,\n}"),
                "line 3, column 1: syntax error while parsing object key - unexpected '}'; "
                "expected string literal");
    addFaultRow("a number beyond all bounds", std::string("{\"start\": 1e999}"),
                "number overflow parsing '1e999'");
    addFaultRow("a list", Json::array({1, 2}), "expected an object, found a list of 2");
    addFaultRow("no start", Json{{"timezone", "UTC"}}, "start: expected a value, found none");

    const auto empty = scenarioOf({});
    const auto kInstant = "an instant: milliseconds since 1970, of the years 1900 to 2199";
    addFaultRow("an unknown zone", with(empty, "timezone", "Nowhere/Town"),
                "timezone: expected the name of a time zone, found \"Nowhere/Town\"");
    addFaultRow("half a millisecond", with(empty, "start", 0.5),
                qPrintable(QString("start: expected %1, found 0.5").arg(kInstant)));
    addFaultRow("the year 2200", with(empty, "start", 7258118400000),
                qPrintable(QString("start: expected %1, found 7258118400000").arg(kInstant)));
    addFaultRow("the year 1899", with(empty, "start", -2208988800001),
                qPrintable(QString("start: expected %1, found -2208988800001").arg(kInstant)));
    addFaultRow(
        "more than 64 bits", with(empty, "start", 18446744073709551615U),
        qPrintable(QString("start: expected %1, found 18446744073709551615").arg(kInstant)));
    addFaultRow("rules that are none", with(empty, "rules", Json::object()),
                "rules: expected a list, found an object");
    addFaultRow("a wrong day",
                with(empty, "rules", Json::array({with(rule("a"), "days", {"moonday"})})),
                "rules[0].days: expected \"monday\" to \"sunday\", at least one of them and none "
                "twice, found a list of 1");
    addFaultRow("an id twice", with(empty, "rules", {rule("a"), rule("a")}),
                "rules[1].id: expected an id that no rule before it has, found \"a\"");
    addFaultRow("a plan that is too long", with(empty, "streak_plan", {{5, 5}, {181, 5}}),
                "streak_plan[1][0]: expected 1 to 180 whole minutes of work, found 181");
    addFaultRow("no plan", with(empty, "streak_plan", Json::array()),
                "streak_plan: expected 1 to 12 pairs, found a list of 0");
    addFaultRow("a day start that is none", with(empty, "day_start", "24:00"),
                "day_start: expected a time from \"00:00\" to \"23:59\", found \"24:00\"");

    addFaultRow("a name that is a number", scenarioOf({doing("start", {{"id", 7}})}),
                "steps[0].id: expected a text, found 7");
    addFaultRow("no name", scenarioOf({doing("start")}),
                "steps[0].id: expected a value, found none");
    addFaultRow(
        "a verdict of its own",
        scenarioOf({doing("stop"), doing("evaluate", {{"pomodoro", 0}, {"result", "good"}})}),
        "steps[1].result: expected achieved, focused, interrupted or distracted, found "
        "\"good\"");
    addFaultRow("a date that is none",
                scenarioOf({doing("skip_session", {{"rule", "a"}, {"date", "2023-02-29"}})}),
                "steps[0].date: expected a date of the years 1900 to 2199, such as \"2024-03-10\", "
                "found \"2023-02-29\"");
    addFaultRow("a window of one end", scenarioOf({doing("report", {{"windows", {{0}}}})}),
                "steps[0].windows[0]: expected two instants: [from, to], found a list of 1");
    addFaultRow("a clock set to another age",
                scenarioOf({doing("advance"), doing("clock_adjusted", {{"by", -2208988800001}})}),
                "steps[1].by: expected a clock in the years 1900 to 2199, found it outside");
    addFaultRow("a name that is taken",
                scenarioOf({doing("add_intention", {{"id", "a"}, {"title", "a"}}),
                            doing("add_intention", {{"id", "a"}, {"title", "b"}})}),
                "steps[1].id: expected a new id, found \"a\"");
    addFaultRow("something else to do in a case",
                Json{{"name", "case"}, {"scenario", scenarioOf({doing("fly")})}},
                "scenario.steps[0].do: expected one of advance, add_intention, edit, estimate, "
                "move, abandon, reopen, start, evaluate, stop, cancel, skip_break, add_session, "
                "change_session, skip_session, set_work_hours, set_streak_plan, set_overtime, "
                "active, work_on, set_end, switch, next_step, set_events, clock_adjusted, restart, "
                "report, found \"fly\"");
}

void SimulateTest::otherTextIsRefusedWithThePlaceOfTheFault() const
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fault);
    QCOMPARE(QByteArray::fromStdString(faultOf(text.toStdString())), fault);
}

void SimulateTest::wrongRulesAreRefusedByTheCore_data() const
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("an id twice") << QByteArray("id") << QByteArray(R"("a")");
    QTest::newRow("no days") << QByteArray("days") << QByteArray("[]");
    QTest::newRow("a day twice") << QByteArray("days") << QByteArray(R"(["monday", "monday"])");
    QTest::newRow("an unknown day") << QByteArray("days") << QByteArray(R"(["monday", "Friday"])");
    QTest::newRow("an hour too many") << QByteArray("start") << QByteArray(R"("24:00")");
    QTest::newRow("a digit too few") << QByteArray("start") << QByteArray(R"("9:00")");
    QTest::newRow("a minute too many") << QByteArray("end") << QByteArray(R"("17:60")");
    QTest::newRow("a sign") << QByteArray("end") << QByteArray(R"("+1:00")");
    QTest::newRow("an unknown zone") << QByteArray("zone") << QByteArray(R"("Nowhere/Town")");
    QTest::newRow("a zone without a name") << QByteArray("zone") << QByteArray(R"("")");
}

void SimulateTest::wrongRulesAreRefusedByTheCore() const
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const auto wrong = with(rule("b"), key.constData(), Json::parse(value.constData()));
    const auto result = resultOfLast({doing("set_work_hours", {{"rules", {rule("a"), wrong}}})});
    const Json expected{{"result", "Invalid"},
                        {"active", {{"type", "Idle"}, {"until", nullptr}}},
                        {"rule", 1},
                        {"field", key.constData()}};
    QCOMPARE(text(result), text(expected));
}

void SimulateTest::wrongPlansAreRefusedByTheCore_data() const
{
    QTest::addColumn<QByteArray>("pairs");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("field");

    QTest::newRow("half a minute of work")
        << QByteArray("[[5, 5], [0.5, 5]]") << QByteArray("1") << QByteArray("pomodoro");
    QTest::newRow("a minute and a half of break")
        << QByteArray("[[5, 1.5]]") << QByteArray("0") << QByteArray("break");
    QTest::newRow("more minutes than fit into a number")
        << QByteArray("[[1e30, 5]]") << QByteArray("0") << QByteArray("pomodoro");
    QTest::newRow("no pairs") << QByteArray("[]") << QByteArray("null") << QByteArray("pairs");
}

void SimulateTest::wrongPlansAreRefusedByTheCore() const
{
    QFETCH(QByteArray, pairs);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, field);
    const auto result =
        resultOfLast({doing("set_streak_plan", {{"pairs", Json::parse(pairs.constData())}})});
    const Json expected{{"result", "Invalid"},
                        {"active", {{"type", "Idle"}, {"until", nullptr}}},
                        {"rule", Json::parse(rule.constData())},
                        {"field", field.constData()}};
    QCOMPARE(text(result), text(expected));
}

void SimulateTest::aTestCaseRunsAsItsScenario() const
{
    const auto scenario = scenarioOf({doing("report", {{"windows", Json::array()}})});
    const Json whole{{"name", "n"}, {"why", "w"}, {"scenario", scenario}, {"expected", nullptr}};
    const auto result = resultOf(whole);
    QVERIFY(!result.is_null());
    QCOMPARE(text(result), text(resultOf(scenario)));
}

void SimulateTest::irrelevantKeysAreIgnored() const
{
    const auto result = resultOf(with(
        scenarioOf({doing("skip_break", {{"id", {1, 2}}, {"estimate", "long"}})}), "colour", 7));
    QVERIFY(!result.is_null());
    QCOMPARE(text(result), text(resultOf(scenarioOf({doing("skip_break")}))));
}

void SimulateTest::theNameOfARefusedIntentionStaysUnused() const
{
    const auto blank = doing("add_intention", {{"id", "a"}, {"title", " "}});
    const auto start = doing("start", {{"id", "a"}});
    QCOMPARE(text(resultOfLast({blank, start}).at("result")), text("Unknown"));
    const auto added = doing("add_intention", {{"id", "a"}, {"title", "a"}});
    QCOMPARE(text(resultOfLast({blank, added, start}).at("result")), text("Started"));
}

void SimulateTest::anIntentionAndASessionMayShareAName() const
{
    const auto result =
        resultOfLast({doing("add_intention", {{"id", "a"}, {"title", "a"}}),
                      doing("add_session", {{"id", "a"}, {"start", 0}, {"end", 3'600'000}}),
                      doing("skip_session", {{"session", "a"}}), doing("start", {{"id", "a"}})});
    QCOMPARE(text(result.at("result")), text("Started"));
}

void SimulateTest::aWindowThatEndsBeforeItBeginsIsEmpty() const
{
    const auto result = resultOfLast(
        {doing("add_intention", {{"id", "a"}, {"title", "a"}}), doing("start", {{"id", "a"}}),
         doing("report", {{"windows", {{60'000, -60'000}, {-60'000, 60'000}}}})});
    const auto& windows = result.at("report").at("windows");
    const Json empty{{"from", 60'000}, {"to", -60'000}, {"total", 0.0}, {"events", Json::array()}};
    QCOMPARE(text(windows[0]), text(empty));
    QCOMPARE(text(windows[1].at("total")), text(1.0));
}

void SimulateTest::namesMayHaveAnyCharacters() const
{
    const std::string name("\0 \"\\ü\U0001F345", 10);
    const auto result = resultOfLast(
        {doing("add_intention", {{"id", name}, {"title", name}}), doing("start", {{"id", name}})});
    QCOMPARE(text(result.at("active").at("intention")), text(name));
}

void SimulateTest::whatComesAgainIsNamedAfterWhatWasAchieved() const
{
    const auto at = [](int minute, const Json& step) { return with(step, "at", minute * 60'000); };
    const Json achieved{{"pomodoro", -1}, {"result", "achieved"}};
    // The second repeat takes a name that is in use: it has one ' more.
    const auto report = resultOfLast(
        {doing("add_intention", {{"id", "a"}, {"title", "Plants"}, {"repeat", "daily"}}),
         doing("add_intention", {{"id", "a''"}, {"title", "Letter"}}),
         doing("start", {{"id", "a"}}), at(5, doing("evaluate", achieved)),
         at(20, doing("start", {{"id", "a'"}})), at(25, doing("evaluate", achieved)),
         at(25, doing("report", {{"windows", Json::array()}}))});
    QStringList names;
    for (const auto& each : report.at("report").at("intentions")) {
        names << QString::fromStdString(each.at("id").get<std::string>() + ' ' +
                                        each.at("state").get<std::string>());
    }
    QCOMPARE(names, QStringList({"a achieved", "a'' open", "a' achieved", "a''' open"}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::SimulateTest, QCoreApplication)
#include "tst_simulate.moc"
