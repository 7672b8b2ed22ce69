// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/version_news.h"

#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace pomotide {

using app::VersionNews;

namespace {

/// As a start of that version has it.
VersionNews started(const QString& version, const QString& path)
{
    QCoreApplication::setApplicationVersion(version);
    return VersionNews(path);
}

} // namespace

class VersionNewsTest final : public QObject {
    Q_OBJECT

private slots:
    void versionsHaveAnOrder_data() const;
    void versionsHaveAnOrder() const;
    void aNewUserIsToldNothing() const;
    void anUpdateIsToldOnce() const;
    void anUpdateThatWasNotToldIsNewAtTheNextStart() const;
    void anOlderVersionIsNoNews() const;
    void withoutAFileNothingIsNew() const;
};

void VersionNewsTest::versionsHaveAnOrder_data() const
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::newRow("patch") << "0.1.0"
                           << "0.1.1";
    QTest::newRow("by number, not by letter") << "0.9.0"
                                              << "0.10.0";
    QTest::newRow("candidate") << "0.2.0~rc1"
                               << "0.2.0";
    QTest::newRow("of two candidates") << "0.2.0~rc9"
                                       << "0.2.0~rc10";
    QTest::newRow("candidate of the next") << "0.1.9"
                                           << "0.2.0~rc1";
    QTest::newRow("none that is known") << ""
                                        << "0.1.0";
}

void VersionNewsTest::versionsHaveAnOrder() const
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QVERIFY(app::isNewer(newer, older));
    QVERIFY(!app::isNewer(older, newer));
    QVERIFY(!app::isNewer(newer, newer));
}

void VersionNewsTest::aNewUserIsToldNothing() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("new/version");
    QVERIFY(!started("0.1.0", path).take());
    QVERIFY(!started("0.1.0", path).take());
}

void VersionNewsTest::anUpdateIsToldOnce() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("version");
    started("0.1.0", path);
    const auto news = started("0.2.0", path);
    QVERIFY(news.take());
    QVERIFY(!news.take());
    QVERIFY(!started("0.2.0", path).take());
}

void VersionNewsTest::anUpdateThatWasNotToldIsNewAtTheNextStart() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("version");
    started("0.1.0", path);
    started("0.2.0", path); // without a window
    QVERIFY(started("0.2.0", path).take());
}

void VersionNewsTest::anOlderVersionIsNoNews() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("version");
    started("0.2.0", path);
    QVERIFY(!started("0.1.0", path).take());
    QVERIFY(!started("0.2.0", path).take());
}

void VersionNewsTest::withoutAFileNothingIsNew() const
{
    QVERIFY(!started("0.2.0", {}).take());
    QVERIFY(!started("0.2.0", "/dev/null/version").take());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::VersionNewsTest, QCoreApplication)
#include "tst_version_news.moc"
