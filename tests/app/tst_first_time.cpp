// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/first_time.h"

#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace pomotide {

class FirstTimeTest final : public QObject {
    Q_OBJECT

private slots:
    void onlyTheFirstCallEverIsTheFirst() const;
    void aTimeThatCannotBeRecordedIsTheFirstAgain() const;
};

void FirstTimeTest::onlyTheFirstCallEverIsTheFirst() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("new/told");
    QVERIFY(app::isFirstTime(path));
    QVERIFY(!app::isFirstTime(path));
    QVERIFY(app::isFirstTime(folder.filePath("new/other")));
}

void FirstTimeTest::aTimeThatCannotBeRecordedIsTheFirstAgain() const
{
    QVERIFY(app::isFirstTime("/dev/null/told"));
    QVERIFY(app::isFirstTime("/dev/null/told"));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::FirstTimeTest, QCoreApplication)
#include "tst_first_time.moc"
