// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/pomotidectl/terminal.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

/// pomotidectl in each language that can be set, beside English and German.
class LanguagesTest final : public QObject {
    Q_OBJECT

private slots:
    void aBeginIsTold_data();
    void aBeginIsTold();
};

void LanguagesTest::aBeginIsTold_data()
{
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* language, const QStringList& told) {
        QTest::newRow(language) << told;
    };
    row("french", {"Temps libre.", "Noté\u202f: «\u202fLetter\u202f» (#0), environ 1 h 30 min.",
                   "mar. 3 mars   09:00–17:00\nmar. 10 mars  09:00–17:00",
                   "Démarré\u202f: «\u202fLetter\u202f», 5 min, jusqu’à 09:05."});
    row("spanish", {"Tiempo libre.", "Anotado: «Letter» (#0), unos 1 h 30 min.",
                    "mar 3 mar   09:00–17:00\nmar 10 mar  09:00–17:00",
                    "Empezado: «Letter», 5 min, hasta 09:05."});
    row("brazilian-portuguese", {"Tempo livre.", "Anotado: “Letter” (#0), cerca de 1 h 30 min.",
                                 "ter 3 mar   09:00–17:00\nter 10 mar  09:00–17:00",
                                 "Iniciado: “Letter”, 5 min, até 09:05."});
    row("simplified-chinese", {"自由时间。", "已记下：“Letter” (#0)，约 1 小时 30 分钟。",
                               "3月3日 周二   09:00–17:00\n3月10日 周二  09:00–17:00",
                               "已开始“Letter”：5 分钟，到 09:05。"});
}

void LanguagesTest::aBeginIsTold()
{
    Terminal terminal;
    terminal.done("set language " + QString(QTest::currentDataTag()));
    QStringList told{terminal.done("status"), terminal.done("intend Letter --estimate 1h30m")};
    terminal.done("hours tue 9-17");
    told << terminal.done("upcoming") << terminal.done("start 0");
    QTEST(told, "told");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::LanguagesTest, QCoreApplication)
#include "tst_ctl_languages.moc"
