// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/iso_text.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

/// Instants and dates in files.
class IsoTextTest final : public QObject {
    Q_OBJECT

private slots:
    void aWrittenInstantIsReadAsTheSame() const;
    void anInstantInAZoneIsWrittenWithItsOffset() const;
    void impossibleTimesAreRefused_data() const;
    void impossibleTimesAreRefused() const;
};

void IsoTextTest::aWrittenInstantIsReadAsTheSame() const
{
    for (const auto instant : {kMonday, kMonday + 24h - 1ms, Instant{-1ms}}) {
        QVERIFY(parseIsoInstant(formatIso(instant)) == instant);
    }
    QCOMPARE(formatIso(kMonday + 24h - 1ms), "2026-03-02T23:59:59.999Z");
}

void IsoTextTest::anInstantInAZoneIsWrittenWithItsOffset() const
{
    QCOMPARE(formatIso(kNine, ScriptedZone("UTC", 0s)), "2026-03-02T09:00:00+00:00");
    QCOMPARE(formatIso(kNine, ScriptedZone("Kathmandu", 5h + 45min)), "2026-03-02T14:45:00+05:45");
    QCOMPARE(formatIso(kNine, ScriptedZone("Marquesas", -9h - 30min)), "2026-03-01T23:30:00-09:30");
}

void IsoTextTest::impossibleTimesAreRefused_data() const
{
    QTest::addColumn<std::string>("text");
    for (const auto* text :
         {"2026-02-29T09:00:00.000Z", "2026-03-02T24:00:00.000Z", "2026-03-02T09:60:00.000Z",
          "2026-03-02T09:00:60.000Z", "2026-03-02 09:00:00.000Z", "2026-03-02T09:00:00Z", ""}) {
        QTest::newRow(text) << std::string{text};
    }
}

void IsoTextTest::impossibleTimesAreRefused() const
{
    QFETCH(const std::string, text);
    QVERIFY(!parseIsoInstant(text));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::IsoTextTest, QCoreApplication)
#include "tst_iso_text.moc"
