// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random calls of the real program on its bus: it answers each, and loses nothing.

#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr int kCalls = 1000;
constexpr auto kLimited = "org.freedesktop.DBus.Error.LimitsExceeded";
constexpr int kPatienceOfAProgram = 200; // milliseconds
constexpr int kCallsOfAProgram = 20;     // more would only be told that they are too many

const QString kName = "org.pomotide.Pomotide";
const QString kPath = "/org/pomotide/Pomotide";
const QString kInterface = "org.pomotide.Pomotide1";
const QString kProperties = "org.freedesktop.DBus.Properties";

/// A call that can be repeated.
struct RandomCall {
    QString interface;
    QString method;
    QVariantList arguments;
};

class RandomCalls final {
public:
    explicit RandomCalls(std::mt19937::result_type seed) : m_random(seed) {}

    /// The lines of the menu, to choose from them.
    QList<std::pair<uint, QString>> lines;

    [[nodiscard]] RandomCall next()
    {
        if (chance(10)) {
            return {kProperties, oneOf<QString>({"Get", "GetAll", "Set", "Got"}), anyArguments()};
        }
        const auto [method, arguments] = oneOf(sensible());
        if (chance(4)) {
            return {oneOf<QString>({kInterface, ""}), method, anyArguments()};
        }
        return {kInterface, chance(50) ? text() : method, arguments};
    }

private:
    [[nodiscard]] bool chance(int oneIn) { return number(1, oneIn) == 1; }
    [[nodiscard]] int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }
    template<typename Value>
    [[nodiscard]] Value oneOf(const QList<Value>& values)
    {
        return values.at(number(0, static_cast<int>(values.size()) - 1));
    }

    [[nodiscard]] QString text()
    {
        return oneOf<QString>({"", "Letter", "report", "focused", "achieved", "distracted", "Start",
                               "Phase", kInterface, "two\nlines", QString(600, 'x'),
                               QString(60'000, 'y'), QString(QChar(0x202E)) + "abc",
                               QString::fromUtf8("\xF0\x9F\x8D\x85 tomato"), "%1 %2 <b>&amp;",
                               "'; DROP TABLE intentions; --"});
    }
    [[nodiscard]] qlonglong time()
    {
        const auto now = kept::now().time_since_epoch().count();
        return oneOf<qlonglong>({0, now, now + number(-20, 200) * 60'000LL,
                                 std::numeric_limits<qlonglong>::min(),
                                 std::numeric_limits<qlonglong>::max(), -1, now * 1000});
    }
    [[nodiscard]] uint count()
    {
        return oneOf<uint>({0, 1, 5, 25, 181, 3000, std::numeric_limits<uint>::max()});
    }
    [[nodiscard]] QVariantMap options()
    {
        QVariantMap options;
        while (chance(2)) {
            options[oneOf<QString>({"since", "length", "estimate", "description", "", "other"})] =
                chance(2) ? QVariant(count()) : anyArgument();
        }
        return options;
    }
    [[nodiscard]] QVariant anyArgument()
    {
        switch (number(0, 12)) {
        case 0:
            return text();
        case 1:
            return time();
        case 2:
            return count();
        case 3:
            return number(-100, 100);
        case 4:
            return chance(2);
        case 5:
            return 0.5;
        case 6:
            return QVariant::fromValue(uchar{7});
        case 7:
            return options();
        case 8:
            return QStringList{text(), text()};
        case 9:
            return QVariant::fromValue(QDBusObjectPath("/a/b"));
        case 10:
            return QVariant::fromValue(QDBusVariant(text()));
        case 11:
            return QVariant::fromValue(static_cast<qulonglong>(time()));
        default:
            return QByteArray(1000, '\0');
        }
    }
    [[nodiscard]] QVariantList anyArguments()
    {
        QVariantList arguments;
        while (arguments.size() < 5 && !chance(3)) {
            arguments += anyArgument();
        }
        return arguments;
    }

    /// Calls that may well be accepted. Each Undo is followed by a Redo, and nothing quits.
    [[nodiscard]] QList<std::pair<QString, QVariantList>> sensible()
    {
        const auto line = lines.isEmpty() ? std::pair(count(), text()) : oneOf(lines);
        return {{"Start", {text(), QVariantMap()}},
                {"Start", {text(), options()}},
                {"Switch", {text()}},
                {"Stop", {text()}},
                {"Cancel", {}},
                {"SkipBreak", {}},
                {"WorkOn", {}},
                {"SetEnd", {time()}},
                {"Extend", {count()}},
                {"Evaluate", {text()}},
                {"Intend", {text(), options()}},
                {"Quiet", {time()}},
                {"Undo", {}},
                {"Redo", {}},
                {"Menu", {}},
                {"Choose", {line.first, line.second, text()}},
                {"QuickEntry", {text()}},
                {"ShowWindow", {text()}},
                {"SayNow", {}}};
    }

    std::mt19937 m_random;
};

/// The lines of a menu that can be chosen without quitting.
QList<std::pair<uint, QString>> linesIn(const QDBusMessage& menu)
{
    QList<std::pair<uint, QString>> lines;
    const auto argument = menu.arguments().value(1).value<QDBusArgument>();
    for (argument.beginArray(); !argument.atEnd();) {
        uint id = 0;
        uint parent = 0;
        QString label;
        bool isEnabled = false;
        argument.beginStructure();
        argument >> id >> parent >> label >> isEnabled;
        argument.endStructure();
        if (label != QLatin1String("Quit")) {
            lines += {id, label};
        }
    }
    return lines;
}

/// A past of three pomodoros on two intentions, and a ring that is painted fast.
std::vector<kept::Act> past()
{
    const core::Instant now = kept::now();
    const core::Appearance small{.size = core::Appearance::kLeastSize,
                                 .words = core::WordsWish::None};
    std::vector<kept::Act> acts{{now - 20h, core::SetSettings{{.appearance = small}}},
                                {now - 20h, core::AddIntention{.title = "Letter"}},
                                {now - 20h, core::AddIntention{.title = "Report"}}};
    for (const core::Duration ago :
         {core::Duration{19h}, core::Duration{15h}, core::Duration{2h}}) {
        acts.push_back({now - ago, core::Start{}});
        acts.push_back({now - ago + 3min, core::Stop{}});
    }
    return acts;
}

/// The past that is in the database, whatever was done with it since: titles and spans.
QStringList pastIn(const QString& database)
{
    QStringList rows;
    kept::history(database, [&rows](const core::History& history) {
        for (const std::int64_t id : {0, 1}) {
            const auto intention = history.intention(core::IntentionId{id});
            rows += intention ? QString::fromStdString(intention->title) : "gone";
        }
        for (const std::int64_t id : {0, 1, 2}) {
            const auto pomodoro = history.pomodoro(core::PomodoroId{id});
            rows += pomodoro ? QString::number(pomodoro->span.length().count()) : "gone";
        }
    });
    return rows;
}

} // namespace

class TestBusFuzz : public QObject {
    Q_OBJECT

private slots:
    void init();
    void eachCallIsAnsweredAndNothingIsErased();

private:
    QDBusMessage send(const RandomCall& call);
    void change();

    int m_sent = 0;
    QDBusConnection m_bus = QDBusConnection(QString());
    QMap<QString, int> m_answers; ///< by error
};

void TestBusFuzz::init()
{
    change();
}

/// Another program goes on.
void TestBusFuzz::change()
{
    QDBusConnection::disconnectFromBus(m_bus.name());
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                          QString("program %1").arg(m_sent));
}

QDBusMessage TestBusFuzz::send(const RandomCall& call)
{
    if (++m_sent % kCallsOfAProgram == 0) {
        change();
    }
    auto message = QDBusMessage::createMethodCall(kName, kPath, call.interface, call.method);
    message.setArguments(call.arguments);
    QDBusMessage answer;
    const auto isTaken = [&] { // all programs together have a limit, too
        answer = m_bus.call(message);
        return answer.errorName() != kLimited;
    };
    while (!QTest::qWaitFor(isTaken, kPatienceOfAProgram)) {
        change();
    }
    return answer;
}

void TestBusFuzz::eachCallIsAnsweredAndNothingIsErased()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath("test.db");
    kept::make(database, past());
    const QStringList before = pastIn(database);
    Program program({"--service", "--database", database});
    QTRY_VERIFY(m_bus.interface()->isServiceRegistered(kName).value());

    RandomCalls calls(20261130);
    for (int count = 0; count < kCalls; ++count) {
        const RandomCall call = calls.next();
        const QDBusMessage answer = send(call);
        const QString error = answer.errorName();
        QVERIFY2(error.isEmpty() || !answer.errorMessage().isEmpty(), qPrintable(call.method));
        QVERIFY2(
            !error.endsWith("NoReply") && !error.endsWith("ServiceUnknown"),
            qPrintable(QString("%1 after %2 calls: %3").arg(call.method).arg(count).arg(error)));
        ++m_answers[error];
        if (call.method == "Undo" && error.isEmpty()) {
            QCOMPARE(send({kInterface, "Redo", {}}).errorName(), "");
        } else if (call.method == "Menu" && error.isEmpty()) {
            calls.lines = linesIn(answer);
        }
    }
    QCOMPARE(program.errors().count("ASSERT"), 0);
    program.kill();
    QCOMPARE(pastIn(database), before);
    QVERIFY(m_answers.value("") > kCalls / 20);
    QVERIFY(m_answers.size() > 10); // of many kinds
}

POMOTIDE_SUITE(TestBusFuzz, QCoreApplication)
#include "tst_bus_fuzz.moc"
