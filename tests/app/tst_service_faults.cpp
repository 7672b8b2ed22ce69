// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/service_fixture.h"
#include "tests/support/suite.h"

#include <QApplication>

#include <limits>

using namespace pomotide;
using namespace std::chrono_literals;

/// Calls of other programs that are refused, and the reasons that they are told.
class ServiceFaultsTest final : public QObject {
    Q_OBJECT

private slots:
    void refusalsAreNamed_data() const;
    void refusalsAreNamed() const;
    void wrongArgumentsAreExplained_data() const;
    void wrongArgumentsAreExplained() const;
    void withoutIntentionsThereIsNothingToStart() const;
    void tooManyCallsAreRefused() const;
};

void ServiceFaultsTest::refusalsAreNamed_data() const
{
    QTest::addColumn<QList<core::Duration>>("starts"); // and the time that passes after each
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("sentence");

    const QList<core::Duration> idle;
    const QList<core::Duration> running{2min};
    const QList<core::Duration> pause{6min};
    const QVariantMap none;
    const auto row = [](const char* name, const QList<core::Duration>& starts,
                        const QString& method, const QString& signature,
                        const QVariantList& arguments, const QString& error,
                        const QString& sentence) {
        QTest::newRow(name) << starts << method << signature << arguments << error << sentence;
    };
    row("a second start", running, "Start", "sa{sv}", {"", none}, "AlreadyStarted",
        "A pomodoro is running already.");
    row("a start in a break", pause, "Start", "sa{sv}", {"", none}, "OnBreak",
        "It is break time. You can start when it is over.");
    row("work began too long ago", idle, "Start", "sa{sv}",
        {"", QVariantMap{{"since", ServiceFixture::told(-4h)}}}, "Invalid",
        "Work can have begun at most 3 h ago, and not before the end of what is recorded.");
    row("switch of nothing", idle, "Switch", "s", {"Report"}, "NothingRunning",
        "No pomodoro is running now.");
    row("stop of nothing", idle, "Stop", "s", {"check the sums"}, "NothingRunning",
        "No pomodoro is running now.");
    row("a late cancel", running, "Cancel", "", {}, "TooLate",
        "It has run for over a minute. Stop it instead.");
    row("no break to skip", running, "SkipBreak", "", {}, "NotOnBreak",
        "There is no break to skip now.");
    row("no break to take back", idle, "WorkOn", "", {}, "NotOnBreak",
        "There is no break to take back now.");
    row("the end of nothing", idle, "SetEnd", "x", {ServiceFixture::told(1h)}, "NothingRunning",
        "Neither a pomodoro nor a break is running now.");
    row("an end that has passed", running, "SetEnd", "x", {ServiceFixture::told(1min)},
        "AlreadyOver", "That time has passed. Choose a later end.");
    row("an end far off", running, "SetEnd", "x", {ServiceFixture::told(9h)}, "TooLong",
        "A pomodoro can take 3 h at most, a break 2 h.");
    row("more of nothing", idle, "Extend", "u", {5U}, "NothingRunning",
        "Neither a pomodoro nor a break is running now.");
    row("much more", running, "Extend", "u", {600U}, "TooLong",
        "A pomodoro can take 3 h at most, a break 2 h.");
    row("nothing to evaluate", idle, "Evaluate", "s", {"focused"}, "NothingToEvaluate",
        "No pomodoro is running, and none awaits its evaluation.");
    row("achieved at once", {1s}, "Evaluate", "s", {"achieved"}, "TooEarly",
        "Give it a minute first.");
    row("a long quiet", idle, "Quiet", "x", {ServiceFixture::told(24h * 8)}, "TooLong",
        "That is too long: quiet lasts a week at most.");
    row("nothing to do again", idle, "Redo", "", {}, "NothingToRedo",
        "There is nothing to do again.");
}

void ServiceFaultsTest::refusalsAreNamed() const
{
    QFETCH(const QList<core::Duration>, starts);
    QFETCH(const QString, method);
    QFETCH(const QString, signature);
    QFETCH(const QVariantList, arguments);
    QFETCH(const QString, error);
    QFETCH(const QString, sentence);
    ServiceFixture fixture;
    for (const core::Duration passed : starts) {
        fixture.run(core::Start{});
        fixture.passTo(passed);
    }
    fixture.run(core::Advance{});
    const core::State before = fixture.state();
    QCOMPARE(fixture.faultOf(method, signature, arguments),
             (QStringList{"org.pomotide.Pomotide1.Error." + error, sentence}));
    QVERIFY(fixture.state() == before);
}

void ServiceFaultsTest::wrongArgumentsAreExplained_data() const
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char* name, const QString& method, const QString& signature,
                        const QVariantList& arguments, const QString& sentence) {
        QTest::newRow(name) << method << signature << arguments << sentence;
    };
    const auto options = [](const QString& name, const QVariant& value) {
        return QVariantList{"Report", QVariantMap{{name, value}}};
    };
    const QString blank = "A word or two, please, so that you know what it is.";
    const QString control = "That is one line, without control characters.";
    row("other types", "Stop", "u", {4U}, "Stop takes arguments of the types “s”, not “u”.");
    row("too few", "Intend", "", {}, "Intend takes arguments of the types “sa{sv}”, not “”.");
    row("no title", "Intend", "sa{sv}", {"", QVariantMap()}, blank);
    row("a blank title", "Start", "sa{sv}", {" ", QVariantMap()}, blank);
    row("a switch to nothing", "Switch", "s", {""}, blank);
    row("a long title", "Intend", "sa{sv}", {QString(501, 'a'), QVariantMap()},
        "That is too long: a session has room for 24 h, a title for 500 letters.");
    row("two lines", "Intend", "sa{sv}", {"a\nb", QVariantMap()}, control);
    row("an escape", "Start", "sa{sv}", {"a\x1b[2J", QVariantMap()}, control);
    row("a line separator", "Switch", "s", {QString("a") + QChar(0x2028) + 'b'}, control);
    row("a next step in two lines", "Stop", "s", {"a\nb"}, control);
    row("a long next step", "Stop", "s", {QString(501, 'a')},
        "That is too long: a next step has room for 500 letters.");
    row("a verdict", "Evaluate", "s", {"great"},
        "“great” is none of focused, achieved, interrupted and distracted.");
    row("a time long ago", "SetEnd", "x", {std::numeric_limits<qlonglong>::min()},
        "-9223372036854775808 is no time of these days: times are milliseconds since 1970, in "
        "UTC.");
    row("a time far off", "Quiet", "x", {std::numeric_limits<qlonglong>::max()},
        "9223372036854775807 is no time of these days: times are milliseconds since 1970, in UTC.");
    row("no more time", "Extend", "u", {0U}, "That length is a number of minutes from 1 to 2880.");
    row("years more", "Extend", "u", {std::numeric_limits<uint>::max()},
        "That length is a number of minutes from 1 to 2880.");
    row("a long pomodoro", "Start", "sa{sv}", options("length", 181U),
        "That length is a number of minutes from 1 to 180.");
    row("a negative length", "Start", "sa{sv}", options("length", -1),
        "That length is a number of minutes from 1 to 180.");
    row("a begin far off", "Start", "sa{sv}",
        options("since", std::numeric_limits<qulonglong>::max()),
        "9223372036854775807 is no time of these days: times are milliseconds since 1970, in UTC.");
    row("a begin that is a text", "Start", "sa{sv}", options("since", "9:00"),
        "The option “since” is a whole number.");
    row("a long estimate", "Intend", "sa{sv}", options("estimate", 60'001U),
        "That length is a number of minutes from 1 to 60000.");
    row("a description that is a number", "Intend", "sa{sv}", options("description", 5),
        "The option “description” is a text.");
    row("a long description", "Intend", "sa{sv}", options("description", QString(20'001, 'a')),
        "That is too long: a description has room for 20000 letters.");
    row("an unknown option", "Intend", "sa{sv}", options("length", 5U),
        "There is no option “length” here.");
    row("a token in two lines", "ShowWindow", "s", {"a\nb"}, control);
    row("a long token", "QuickEntry", "s", {QString(1001, 'a')},
        "An activation token has 1000 letters at most.");
}

void ServiceFaultsTest::wrongArgumentsAreExplained() const
{
    QFETCH(const QString, method);
    QFETCH(const QString, signature);
    QFETCH(const QVariantList, arguments);
    QFETCH(const QString, sentence);
    ServiceFixture fixture;
    const core::State before = fixture.state();
    QCOMPARE(fixture.faultOf(method, signature, arguments),
             (QStringList{"org.freedesktop.DBus.Error.InvalidArgs", sentence}));
    QVERIFY(fixture.state() == before);
}

void ServiceFaultsTest::withoutIntentionsThereIsNothingToStart() const
{
    ServiceFixture fixture;
    fixture.run(core::Undo{});
    QCOMPARE(fixture.faultOf("Start", "sa{sv}", {"", QVariantMap()}),
             (QStringList{"org.pomotide.Pomotide1.Error.NothingToStart",
                          "Nothing is intended yet. Say what to start."}));
    QCOMPARE(fixture.faultOf("Undo"), (QStringList{"org.pomotide.Pomotide1.Error.NothingToUndo",
                                                   "There is nothing to undo."}));
}

void ServiceFaultsTest::tooManyCallsAreRefused() const
{
    ServiceFixture fixture;
    const auto callOften = [&fixture](const QString& caller) {
        QStringList errors;
        for (int count = 0; count < 25; ++count) {
            const auto reply = fixture.service.answer({caller, "Menu", "", {}});
            const auto* const fault = std::get_if<app::CallFault>(&reply);
            errors += fault != nullptr ? fault->error : QString();
        }
        return errors;
    };
    QStringList expected(25);
    std::fill(expected.begin() + 20, expected.end(), "org.freedesktop.DBus.Error.LimitsExceeded");
    QCOMPARE(callOften(":1.7"), expected);
    QCOMPARE(callOften(":1.8"), expected);
    fixture.passTo(500ms);
    QCOMPARE(callOften(":1.7").count(""), 5);
}

POMOTIDE_SUITE(ServiceFaultsTest, QApplication)
#include "tst_service_faults.moc"
