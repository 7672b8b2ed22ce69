// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pomodoro whose user types on after its end.

#include "tests/desktop/typing_on.h"
#include "tests/support/desktop.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace pomotide;

class TestOvertime : public QObject {
    Q_OBJECT

private slots:
    void withoutInputThereIsNone() { doNothing(m_folder.filePath("idle.db")); }
    void typingOnIsRecordedToTheSecond();
    void aKilledProgramInventsNothing();

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

POMOTIDE_SUITE(TestOvertime, QCoreApplication)
#include "tst_overtime.moc"
