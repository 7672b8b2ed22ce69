// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pomodoro whose user types on after its end.

#include "tests/desktop/typing_on.h"
#include "tests/support/desktop.h"
#include "tests/support/screen_reader.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace pomotide;

namespace {

/// The environment of a program on a desktop that does not report input.
QProcessEnvironment withoutReports()
{
    auto environment = heardByScreenReader();
    environment.insert("XDG_SESSION_TYPE", "wayland"); // its compositor is not found
    return environment;
}

} // namespace

class TestOvertime : public QObject {
    Q_OBJECT

private slots:
    void withoutInputThereIsNone() { doNothing(m_folder.filePath("idle.db")); }
    void typingOnIsRecordedToTheSecond();
    void aKilledProgramInventsNothing();
    void whereInputIsNotReportedThereIsNone();
    void whereInputIsNotReportedTheSettingsSaySo();

private:
    QTemporaryDir m_folder;
};

void TestOvertime::typingOnIsRecordedToTheSecond()
{
    workOnAndPause(m_folder.filePath("busy.db"), [] { press("x"); });
}

void TestOvertime::aKilledProgramInventsNothing()
{
    killAndStartLater(m_folder.filePath("killed.db"), [] { press("x"); });
}

void TestOvertime::whereInputIsNotReportedThereIsNone()
{
    endOnTime(m_folder.filePath("unknown.db"), withoutReports(), [] { press("x"); });
}

void TestOvertime::whereInputIsNotReportedTheSettingsSaySo()
{
    const QString sentence = "This desktop does not say when you are at work.";
    const ScreenReader reader;
    const auto isSaid = [&] {
        const auto heard = reader.hear();
        return std::any_of(heard.begin(), heard.end(),
                           [&](const Heard& one) { return one.name.contains(sentence); });
    };
    const auto options = endingPomodoro(m_folder.filePath("settings.db")) << "--window";
    for (const bool isReported : {true, false}) {
        const Program program(options, isReported ? heardByScreenReader() : withoutReports());
        click(reader.await("list item", "Settings"));
        click(reader.await("list item", "On this desktop"));
        static_cast<void>(reader.await("label", "On this desktop"));
        QCOMPARE(isSaid(), !isReported);
    }
}

POMOTIDE_SUITE(TestOvertime, QCoreApplication)
#include "tst_overtime.moc"
