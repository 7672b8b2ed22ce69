// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/arguments.h"

#include "tests/app/pomotidectl/terminal.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;

namespace {

/// The answer to arguments that are not carried out.
QString answer(const std::vector<std::string>& arguments)
{
    app::Translations german;
    german.use(core::Language::German);
    return QString::fromStdString(std::get<cli::Report>(cli::readArguments(arguments)).text);
}

} // namespace

/// pomotidectl in a language other than that of its sources.
class GermanTest final : public QObject {
    Q_OBJECT

private slots:
    void aDayIsTold();
    void datesAndNumbersAreGerman();
    void refusalsAreGerman();
    void whatProgramsReadStaysEnglish_data();
    void whatProgramsReadStaysEnglish();
    void helpIsGerman();
    void wrongArgumentsAreExplained_data();
    void wrongArgumentsAreExplained();
    void theLanguageThatIsSetCounts();
};

void GermanTest::aDayIsTold()
{
    Terminal terminal;
    terminal.done("set language german");
    QCOMPARE(terminal.done("status"), "Freie Zeit.");
    QCOMPARE(terminal.done("intentions"),
             "Noch ist nichts vorgenommen. Um etwas zu notieren: pomotidectl intend \"Bericht "
             "schreiben\"");
    QCOMPARE(terminal.done("intend Bericht --estimate 1h30m --when today --repeat weekly"),
             "Notiert: „Bericht“ (#0), etwa 1 h 30 min.");
    QCOMPARE(terminal.done("intentions"), "#0  Bericht  (heute, wöchentlich, etwa 1 h 30 min)");
    QCOMPARE(terminal.done("start 0"), "Gestartet: „Bericht“, 5 min, bis 09:05.");
    terminal.now += 2min;
    QCOMPARE(terminal.done("status"), "„Bericht“: noch 3 min, bis 09:05.");
    QCOMPARE(terminal.done("evaluate focused"),
             "„Bericht“ war konzentriert. Er läuft noch bis 09:05.");
    QCOMPARE(terminal.done("stop --next Summen"),
             "„Bericht“ nach 2 min gestoppt. Pause bis 09:07.");
    QCOMPARE(terminal.done("undo"), "Rückgängig gemacht: „Bericht“ gestoppt.");
    QCOMPARE(terminal.done("end 9:04"), "„Bericht“: 2 min, bis 09:04.");
    terminal.now += 3h;
    QCOMPARE(terminal.done("history"), "2026-03-02\n"
                                       "0  09:00–09:04  konzentriert  Bericht  2,7\n"
                                       "Gearbeitet: 4 min\n"
                                       "Konzentriert: 4 min\n"
                                       "Serien: 1 mit 1\n"
                                       "Punkte: 2,7");
}

void GermanTest::datesAndNumbersAreGerman()
{
    Terminal terminal;
    terminal.done("set language german");
    QCOMPARE(terminal.done("hours tue 9-17"), "Mo  frei\nDi  09:00–17:00\nMi  frei\nDo  frei\n"
                                              "Fr  frei\nSa  frei\nSo  frei\n"
                                              "Die Zeiten sind die von UTC (UTC+00:00).");
    QCOMPARE(terminal.done("status"), "Freie Zeit bis Di 09:00.");
    QCOMPARE(terminal.done("upcoming"), "Di 3. März   09:00–17:00\nDi 10. März  09:00–17:00");
}

void GermanTest::refusalsAreGerman()
{
    Terminal terminal;
    terminal.done("set language german");
    QCOMPARE(terminal.refused("start"),
             "Noch ist nichts vorgenommen. Sage, was du startest: pomotidectl start \"Bericht "
             "schreiben\"");
    terminal.done("start Bericht");
    QCOMPARE(terminal.refused("start Brief"),
             "„Bericht“ läuft bis 09:05. Um das erst zu beenden: pomotidectl stop. Um zu sagen, "
             "dass es um etwas anderes geht: pomotidectl switch");
    QCOMPARE(terminal.refused("start 7"),
             "Es gibt kein Vorhaben #7. Um alle zu sehen: pomotidectl intentions --all");
}

void GermanTest::whatProgramsReadStaysEnglish_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto* typed :
         {"status --json", "status --format {phase},{left},{until},{earned},{next_loss}",
          "settings", "settings --json", "intentions --json", "upcoming --json", "history --json",
          "points --json"}) {
        QTest::newRow(typed) << QString(typed);
    }
}

void GermanTest::whatProgramsReadStaysEnglish()
{
    QFETCH(QString, typed);
    const auto told = [&typed](const QString& language) {
        Terminal terminal;
        terminal.done("hours mon-fri 8-17");
        terminal.done("start Bericht --estimate 40m");
        terminal.now += 20min;
        terminal.done("evaluate focused");
        terminal.now += 5min;
        terminal.done("set language " + language);
        return terminal.done(typed).replace(language, "(language)");
    };
    const auto english = told("english");
    QVERIFY2(!english.startsWith("(refused)"), qPrintable(english));
    QCOMPARE(told("german"), english);
}

void GermanTest::helpIsGerman()
{
    QCOMPARE(answer({"quiet", "--help"}),
             "Worte und Aufforderungen zurückhalten, oder zeigen, ob sie es sind\n"
             "Aufruf: pomotidectl quiet [OPTIONEN] [HOW...]\n"
             "\n"
             "Argumente:\n"
             "  HOW  ...                  eine LENGTH, until TIME, today oder off\n"
             "\n"
             "Optionen:\n"
             "  -h,--help                 diese Hilfe zeigen\n"
             "  --json                    als JSON sagen, für Programme\n"
             "\n"
             "Beispiele:\n"
             "  pomotidectl quiet 1h\n"
             "  pomotidectl quiet until 15:00\n"
             "  pomotidectl quiet today    den Rest davon\n"
             "  pomotidectl quiet off      sie kommen wieder");
}

void GermanTest::wrongArgumentsAreExplained_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("text");
    const auto row = [](const QStringList& typed, const char* text) {
        QTest::newRow(qPrintable(typed.join(' '))) << typed << QString(text);
    };
    row({"dance"}, "Es gibt keinen Befehl und keine Option \"dance\". Siehe pomotidectl --help.");
    row({"set", "size", "7"}, "size ist 20% bis 96%, nicht \"7\". Siehe pomotidectl set --help.");
    row({"switch"}, "WHAT fehlt. Siehe pomotidectl switch --help.");
    row({"undo", "%2", "%1"},
        "Diese Argumente passen hier nicht: %1 %2. Siehe pomotidectl undo --help.");
    row({"upcoming", "--days", "40"},
        "--days reicht von 1 bis 14, nicht 40. Siehe pomotidectl upcoming --help.");
    row({"upcoming", "--days", "ten"},
        "--days reicht von 1 bis 14, nicht ten. Siehe pomotidectl upcoming --help.");
    row({"start", "--estimate"},
        "--estimate braucht einen Wert: LENGTH. Siehe pomotidectl start --help.");
    row({"status", "--json=perhaps"},
        "--json kann nicht perhaps sein. Siehe pomotidectl status --help.");
    row({"today", "--end", "9:00", "--end", "10:00"},
        "--end nimmt nur einen Wert, nicht 2. Siehe pomotidectl today --help.");
}

void GermanTest::wrongArgumentsAreExplained()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, text);
    std::vector<std::string> arguments;
    for (const auto& word : typed) {
        arguments.push_back(word.toStdString());
    }
    QCOMPARE(answer(arguments), text);
}

void GermanTest::theLanguageThatIsSetCounts()
{
    Terminal terminal;
    QCOMPARE(terminal.done("status"), "Free time.");
    terminal.done("set language german");
    QCOMPARE(terminal.done("status"), "Freie Zeit.");
    terminal.done("set language english");
    QCOMPARE(terminal.done("status"), "Free time.");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::GermanTest, QCoreApplication)
#include "tst_ctl_german.moc"
