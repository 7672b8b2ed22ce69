// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/save_trouble.h"

#include "tests/support/app_fixture.h"
#include "tests/support/suite.h"
#include "ui/text/text.h"

#include <QTest>

using namespace pomotide;

namespace {

const core::Failure kFull{core::Failure::Kind::Full, "pomotide.db", {}};
const core::Failure kNoBackup{core::Failure::Kind::Full, "backup.db", {}};

} // namespace

class SaveTroubleTest final : public QObject {
    Q_OBJECT

private slots:
    void itLastsUntilSavingSucceeds() const;
    void ofDataAndBackupsEachIsOverByItself() const;
};

void SaveTroubleTest::itLastsUntilSavingSucceeds() const
{
    AppFixture app;
    ui::SaveTrouble trouble(app.bridge);
    QStringList told;
    connect(&trouble, &ui::SaveTrouble::changed, &trouble,
            [&](const QString& sentence) { told += sentence; });
    QVERIFY(app.run(core::Advance{}));
    app.bridge.onFailure(kFull);
    app.bridge.onFailure(kFull); // the next try
    QCOMPARE(trouble.sentence(), ui::text::failure(kFull));
    QVERIFY(app.run(core::Advance{}));
    QCOMPARE(trouble.sentence(), QString());
    QCOMPARE(told, (QStringList{ui::text::failure(kFull), {}}));
}

void SaveTroubleTest::ofDataAndBackupsEachIsOverByItself() const
{
    AppFixture app;
    ui::SaveTrouble trouble(app.bridge);
    trouble.onBackup(kNoBackup);
    app.bridge.onFailure(kFull);
    QCOMPARE(trouble.sentence(), ui::text::failure(kFull) + '\n' + ui::text::failure(kNoBackup));
    QVERIFY(app.run(core::Advance{}));
    QCOMPARE(trouble.sentence(), ui::text::failure(kNoBackup));
    trouble.onBackup({});
    QCOMPARE(trouble.sentence(), QString());
}

POMOTIDE_SUITE(SaveTroubleTest, QApplication)
#include "tst_save_trouble.moc"
