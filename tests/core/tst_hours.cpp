// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/hours.h"

#include "core/text/time_of_day.h"
#include "tests/support/suite.h"

#include <QStringList>
#include <QTest>

namespace pomotide {

using namespace core;

/// Hours as people type them.
class HoursTest final : public QObject {
    Q_OBJECT

private slots:
    void typedHoursAreRead_data() const;
    void typedHoursAreRead();
    void timesAreReadAsIsWished() const;
};

void HoursTest::typedHoursAreRead_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* typed, const char* expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("9-12", "09:00-12:00");
    row("9:00 – 17:30", "09:00-17:30");
    row(" 9am-5pm ", "09:00-17:00");
    row("22-2", "22:00-02:00");
    row("9-12.30", "09:00-12:30");
    row("10pm - 6am", "22:00-06:00");
    row("9-12, 14-18", "09:00-12:00 14:00-18:00");
    row("9-12,14-18", "09:00-12:00 14:00-18:00");
    row("9-12;14-18", "09:00-12:00 14:00-18:00");
    row("9-12 14-18", "09:00-12:00 14:00-18:00");
    row("9-12 & 14-18", "09:00-12:00 14:00-18:00");
    row("8-10, 11-12, 22-2", "08:00-10:00 11:00-12:00 22:00-02:00");
    row("9 - 12 h 14 - 18 h", "09:00-12:00 14:00-18:00");
    row("9 am - 12 pm 2 pm - 6 pm", "09:00-12:00 14:00-18:00");
    row("9 to 12 and 14 to 18", "09:00-12:00 14:00-18:00");
    row("9 Uhr bis 12 Uhr 30 und 14 Uhr bis 18 Uhr", "09:00-12:30 14:00-18:00");
    row("9 h 30 à 12 h et 14 h à 18 h", "09:30-12:00 14:00-18:00");
    row("9 a 12 y 14 a 18", "09:00-12:00 14:00-18:00");
    row("9 até 12", "09:00-12:00");
    row("上午9点到12点和下午2点到下午6点", "09:00-12:00 14:00-18:00");
    row("", "");
    row("9", "");
    row("9-", "");
    row("-9", "");
    row("9-12,", "");
    row("9-12, 14", "");
    row("9-12, 14-", "");
    row("9-12-14", "");
    row("9-24", "");
    row("9:00-12:60", "");
    row("9-12, 25-26", "");
    row("9-12, noon-18", "");
}

void HoursTest::typedHoursAreRead()
{
    QFETCH(const QString, typed);
    QStringList read;
    for (const Hours& hours : parseHours(typed.toStdString())) {
        read << QString::fromStdString(formatTimeOfDay(hours.from) + '-' +
                                       formatTimeOfDay(hours.to));
    }
    QTEST(read.join(QLatin1Char(' ')), "expected");
}

void HoursTest::timesAreReadAsIsWished() const
{
    using namespace std::chrono_literals;
    const auto read = [](std::string_view text) {
        return text == "noon" ? TimeOfDay{12h} : parseTimeOfDay(text);
    };
    QVERIFY(
        (parseHours("9-noon, 14-18", read) == std::vector<Hours>{{{9h}, {12h}}, {{14h}, {18h}}}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::HoursTest, QCoreApplication)
#include "tst_hours.moc"
