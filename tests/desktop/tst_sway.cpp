// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/running.h"
#include "tests/desktop/typing_on.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"
#include "tests/support/virtual_pointer.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <signal.h>

#include <cmath>
#include <vector>

using namespace pomotide;

namespace {

/// An output that with_sway has set up.
struct Output {
    QString name;
    QRect place;
};
const Output kLarge{"HEADLESS-1", {0, 0, 1920, 1080}};
const Output kSmall{"HEADLESS-2", {1920, 0, 1280, 720}};
constexpr QColor kBackground(0x40, 0x40, 0x40);

/// Which screen is the first differs from version to version.
const QScreen& screenOf(const Output& output)
{
    for (const QScreen* screen : QGuiApplication::screens()) {
        if (screen->name() == output.name) {
            return *screen;
        }
    }
    qFatal("Qt does not know of %s", qPrintable(output.name));
}

/// Runs a command of sway. Returns true if it succeeded.
bool sway(const QString& command)
{
    return QProcess::execute("swaymsg", {"--quiet", command}) == 0;
}

/// Takes a screenshot of an output, in its own pixels.
QImage picture(const QString& output)
{
    QProcess grim;
    grim.start("grim", {"-t", "ppm", "-o", output, "-"});
    grim.waitForFinished();
    const auto shown = QImage::fromData(grim.readAllStandardOutput(), "PPM");
    if (shown.isNull()) {
        qFatal("There is no picture of %s: %s", qPrintable(output),
               grim.readAllStandardError().constData());
    }
    return shown;
}

/// Returns the colours near the middle (a pointer may be in the middle) and on the ring.
std::pair<QColor, QColor> centreAndRing(const Output& output)
{
    const auto shown = picture(output.name);
    return {shown.pixelColor(shown.rect().center() + QPoint(60, 0)),
            shown.pixelColor(pointOfRing(shown.rect(), kRemaining))};
}

bool isRingOver(const Output& output, QColor page)
{
    const auto [centre, ring] = centreAndRing(output);
    return centre == page && isNear(ring, remainingOver(page));
}

QImage leftHalf(const QImage& picture)
{
    return picture.copy(0, 0, picture.width() / 2, picture.height());
}

/// True if the remaining part is visible along the whole left half of the ring.
bool isUnbroken(const QImage& picture, QColor page)
{
    constexpr int kPoints = 40;
    for (int n = 0; n < kPoints; ++n) {
        const auto point = pointOfRing(picture.rect(), 0.55 + 0.4 * n / kPoints);
        if (!isNear(picture.pixelColor(point), remainingOver(page))) {
            return false;
        }
    }
    return true;
}

QString print(const QRectF& rect)
{
    return QString("%1,%2 %3x%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

/// Returns the bounding rectangle of all pixels that differ from the page.
QRect around(const QImage& picture, QColor page)
{
    QRect differing;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) != page) {
                differing |= QRect(x, y, 1, 1);
            }
        }
    }
    return differing;
}

/// Stands for another program's window. It fills an output and records clicks.
class Sheet final : public QWidget {
public:
    Sheet(const Output& output, QColor colour) : m_output(output)
    {
        setAutoFillBackground(true);
        setPalette(colour);
        setWindowTitle("Sheet on " + output.name);
        show();
        const auto command = QString("[title=\"^%1\"] move to output %2, fullscreen enable, focus")
                                 .arg(windowTitle(), output.name);
        const auto isFilling = [&] { return size() == m_output.place.size(); };
        if (!QTest::qWaitFor([&] { return sway(command); }) || !QTest::qWaitFor(isFilling)) {
            qFatal("sway did not let the test's window fill %s", qPrintable(output.name));
        }
    }

    /// Returns the clicks in coordinates of the desktop.
    [[nodiscard]] const QList<QPoint>& clicks() const { return m_clicks; }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        m_clicks.append(m_output.place.topLeft() + event->position().toPoint());
    }

private:
    const Output& m_output;
    QList<QPoint> m_clicks;
};

} // namespace

class TestSway : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { keepQuietPomodoro(m_quietDatabase); }
    void cleanup();
    void ringIsTranslucentOnBothOutputs();
    void clicksReachTheWindowBelowAndTheFocusStays();
    void ringIsEquallySharpAtScalesOneAndTwo();
    void ringIsCompleteAndCentred_data();
    void ringIsCompleteAndCentred();
    void pointingOnIsOvertime();
    void withoutInputThereIsNoOvertime() { doNothing(m_folder.filePath("idle.db")); }
    void aProgramKilledInOvertimeInventsNothing();
    void ringIsOverFullScreenWindowsInPulsesOnly();
    void lockScreenCoversRingAndWords();
    void newOutputGetsARingAndTheOthersKeepTheirs(); // sway 1.7 could not take it away

private:
    void click(QPoint point)
    {
        m_pointer.click(point, QGuiApplication::primaryScreen()->virtualSize());
    }

    QTemporaryDir m_folder;
    const QString m_quietDatabase = m_folder.filePath("quiet.db");
    VirtualPointer m_pointer;
};

void TestSway::cleanup()
{
    QVERIFY(sway("output HEADLESS-1 scale 1 transform normal"));
    QTRY_COMPARE(screenOf(kLarge).size(), kLarge.place.size());
}

void TestSway::ringIsTranslucentOnBothOutputs()
{
    const Sheet small(kSmall, Qt::white);
    const Sheet large(kLarge, Qt::black);
    Program program({"--database", m_quietDatabase});
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(isRingOver(kSmall, Qt::white));
    QTRY_VERIFY(isRingOver(kLarge, Qt::black));
}

void TestSway::clicksReachTheWindowBelowAndTheFocusStays()
{
    const auto database = m_folder.filePath("telling.db");
    const auto begin = kept::now() - std::chrono::minutes(1);
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(
        database,
        {{begin, core::SetSettings{wholeCircle()}}, {begin, letter}, {begin, core::Start{}}});
    const Sheet small(kSmall, Qt::white);
    const Sheet large(kLarge, Qt::black);
    Program program({"--database", database});
    QVERIFY(program.logs("words shown"));
    QTRY_VERIFY(centreAndRing(kLarge).first != QColor(Qt::black));
    QVERIFY(large.isActiveWindow());

    const auto placesOn = [](const Output& output) -> QList<QPoint> {
        const auto onText = output.place.center();
        return {pointOfRing(output.place, kRemaining), onText, onText - QPoint(200, 0)};
    };
    for (const auto point : placesOn(kLarge) + placesOn(kSmall)) {
        click(point);
    }
    QTRY_COMPARE(large.clicks(), placesOn(kLarge));
    QTRY_COMPARE(small.clicks(), placesOn(kSmall));
    QTRY_VERIFY(small.isActiveWindow());
}

void TestSway::ringIsEquallySharpAtScalesOneAndTwo()
{
    Program program({"--database", m_quietDatabase});
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(isRingOver(kLarge, kBackground));
    const auto pixels = leftHalf(picture(kLarge.name));

    QVERIFY(sway("output HEADLESS-1 scale 2"));
    QTRY_COMPARE(screenOf(kLarge).devicePixelRatio(), 2.0);
    QTRY_COMPARE(leftHalf(picture(kLarge.name)), pixels);
}

void TestSway::ringIsCompleteAndCentred_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("scale-one") << "scale 1";
    QTest::newRow("fractional-scale") << "scale 1.5";
    QTest::newRow("rotated") << "transform 90";
    QTest::newRow("rotated-at-fractional-scale") << "scale 1.25 transform 270";
    QTest::newRow("upside-down-at-scale-two") << "scale 2 transform 180";
}

void TestSway::ringIsCompleteAndCentred()
{
    QFETCH(QString, setting);
    Program program({"--database", m_quietDatabase});
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(isRingOver(kLarge, kBackground));

    QVERIFY(sway("output HEADLESS-1 " + setting));
    QTRY_VERIFY(isUnbroken(picture(kLarge.name), kBackground));
    const auto shown = picture(kLarge.name);
    const QRectF half = around(leftHalf(shown), kBackground);
    const double diameter =
        0.01 * core::Appearance{}.size * std::min(shown.width(), shown.height());
    const QSizeF expected(diameter / 2, diameter);
    const auto away = QPointF(half.right(), half.center().y()) - QRectF(shown.rect()).center();
    const auto grown = half.size() - expected;
    QVERIFY2(std::hypot(away.x(), away.y()) <= 2, qPrintable(print(half)));
    QVERIFY2(std::hypot(grown.width(), grown.height()) <= 6, qPrintable(print(half)));
}

void TestSway::pointingOnIsOvertime()
{
    const Sheet large(kLarge, Qt::black); // a window of the program could open under the pointer
    workOnAndPause(m_folder.filePath("busy.db"), [this] { click({100, 100}); });
}

void TestSway::aProgramKilledInOvertimeInventsNothing()
{
    const Sheet large(kLarge, Qt::black);
    killAndStartLater(m_folder.filePath("killed.db"), [this] { click({100, 100}); });
}

void TestSway::ringIsOverFullScreenWindowsInPulsesOnly()
{
    core::Appearance look;
    look.pulsePeriod = core::Appearance::kShortestPeriod;
    look.words = core::WordsWish::None;
    const auto database = m_folder.filePath("pulsing.db");
    keepPomodoro(database, look);
    const Sheet film(kLarge, Qt::black);
    Program program({"--database", database});
    QVERIFY(program.logs("pulse rest"));
    QTRY_COMPARE(centreAndRing(kLarge).second, QColor(Qt::black));
    QTRY_VERIFY(isRingOver(kSmall, kBackground));

    QVERIFY(program.logs("pulse peak"));
    QVERIFY(centreAndRing(kLarge).second != QColor(Qt::black));
    QVERIFY(program.logs("pulse rest"));
    QTRY_COMPARE(centreAndRing(kLarge).second, QColor(Qt::black));
    QVERIFY(sway("fullscreen disable"));
    QTRY_VERIFY(centreAndRing(kLarge).second != QColor(Qt::black));
}

void TestSway::lockScreenCoversRingAndWords()
{
    if (QStandardPaths::findExecutable("swaylock").isEmpty()) {
        QSKIP("swaylock is not installed");
    }
    const QColor lockScreen(0x204060);
    const auto database = m_folder.filePath("saying.db");
    keepPomodoro(database, {.overFullScreen = core::OverFullScreen::Always});
    const Sheet page(kLarge, Qt::black);
    Program program({"--database", database});
    QVERIFY(program.logs("words shown"));
    QTRY_VERIFY(centreAndRing(kLarge).second != QColor(Qt::black));

    QProcess locker;
    locker.start("swaylock", {"--color", "204060", "--no-unlock-indicator"});
    QTRY_COMPARE(centreAndRing(kLarge), std::pair(lockScreen, lockScreen));
    QVERIFY(program.logs("pulse peak", std::chrono::seconds(40)));
    QCOMPARE(centreAndRing(kLarge), std::pair(lockScreen, lockScreen));
    QCOMPARE(centreAndRing(kSmall), std::pair(lockScreen, lockScreen));

    ::kill(static_cast<pid_t>(locker.processId()), SIGUSR1); // unlocks
    QVERIFY(locker.waitForFinished());
    QTRY_VERIFY(isRingOver(kLarge, Qt::black));
}

void TestSway::newOutputGetsARingAndTheOthersKeepTheirs()
{
    const Sheet large(kLarge, Qt::black);
    Program program({"--database", m_quietDatabase});
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(isRingOver(kLarge, Qt::black));

    QVERIFY(sway("create_output"));
    QTRY_COMPARE(QGuiApplication::screens().size(), 3);
    QTRY_VERIFY(isRingOver({"HEADLESS-3", {}}, kBackground));
    QTRY_VERIFY(isRingOver(kLarge, Qt::black));
    QTRY_VERIFY(isRingOver(kSmall, kBackground));
    const auto onRing = pointOfRing(kLarge.place, kRemaining);
    click(onRing);
    QTRY_COMPARE(large.clicks(), QList<QPoint>{onRing});
}

POMOTIDE_SUITE(TestSway, QApplication)
#include "tst_sway.moc"
