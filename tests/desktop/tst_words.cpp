// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/foreign_window.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr int kHighestPlate = 400; // the ring is higher

} // namespace

/// Words neither come while somebody types nor cover the program's own windows.
class TestWords final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void wordsWaitUntilTheUserPauses();
    void wordsKeepOffTheWindow();
    void wordsMakeRoomForTheQuickEntry();

private:
    [[nodiscard]] QStringList options() const
    {
        return {QStringLiteral("--database"), m_folder->filePath(QStringLiteral("test.db"))};
    }
    /// The places of the words.
    [[nodiscard]] QList<QRect> words(const Program& program) const
    {
        QList<QRect> places = m_desktop.overlayPlaces(program.pid());
        places.removeIf([](const QRect& place) { return place.height() > kHighestPlate; });
        return places;
    }
    /// The place of the program's window, once it has the focus.
    [[nodiscard]] std::optional<QRect> activeWindow(const Program& program) const
    {
        const xcb_window_t active = m_desktop.activeWindow();
        return m_desktop.managedWindows(program.pid()).contains(active)
                   ? std::optional(m_desktop.place(active))
                   : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Desktop m_desktop;
};

/// A pomodoro that has run for a minute. To read what it is for takes a while.
void TestWords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto begin = kept::now() - 1min;
    kept::make(m_folder->filePath(QStringLiteral("test.db")),
               {{begin, core::SetSettings{{.streakPlan = {{25min, 5min}}}}},
                {begin, core::AddIntention{.title = "Write to Ann and to Bob of the house and "
                                                    "the car and of all that one has to do"}},
                {begin, core::Start{}}});
}

void TestWords::wordsWaitUntilTheUserPauses()
{
    const ForeignWindow page(QRect(300, 200, 800, 600), Qt::white);
    type("before");
    Program program(options());
    for (const auto begin = kept::now(); kept::now() < begin + 6s;) {
        type("a");
        const auto typed = kept::now();
        static_cast<void>(QTest::qWaitFor([&] { return kept::now() > typed + 200ms; }));
    }
    QVERIFY(program.hasLogged("pulse peak"));
    QVERIFY2(!program.errors().contains("words shown"), qPrintable(program.errors()));
    QCOMPARE(words(program), {});
    QVERIFY(program.logs("words shown"));
    QCOMPARE(words(program).size(), 2);
}

void TestWords::wordsKeepOffTheWindow()
{
    Program program(options() + QStringList{QStringLiteral("--window")});
    QTRY_VERIFY(activeWindow(program));
    QVERIFY(program.logs("words shown"));
    const QRect window = *activeWindow(program);
    const QList<QRect> places = words(program);
    QVERIFY(!places.isEmpty());
    for (const QRect& place : places) {
        QVERIFY(!place.intersects(window));
    }
}

void TestWords::wordsMakeRoomForTheQuickEntry()
{
    const ForeignWindow page(QRect(300, 200, 800, 600), Qt::white);
    Program program(options());
    QVERIFY(program.logs("words shown"));
    const QList<QRect> before = words(program);
    QCOMPARE(before.size(), 2);
    press("ctrl+alt+p");
    QTRY_VERIFY(activeWindow(program));
    const QRect entry = *activeWindow(program);
    const auto isCovered = [&](const QList<QRect>& places) {
        return std::any_of(places.begin(), places.end(),
                           [&](const QRect& place) { return place.intersects(entry); });
    };
    QVERIFY(isCovered(before));
    QTRY_VERIFY(!isCovered(words(program)));
    QVERIFY(!program.errors().contains("words gone"));
    QCOMPARE(words(program).size(), 2);
}

POMOTIDE_SUITE(TestWords, QApplication)
#include "tst_words.moc"
