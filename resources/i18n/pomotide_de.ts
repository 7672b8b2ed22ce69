<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbsenceText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” ran until %2</source>
        <translation>„%1“ lief bis %2</translation>
    </message>
    <message>
        <source>“%1” went on</source>
        <translation>„%1“ lief weiter</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>Von %1 bis %2: %3.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>the streak ended %1</source>
        <translation>die Serie endete %1</translation>
    </message>
    <message>
        <source>the break ended %1</source>
        <translation>die Pause endete %1</translation>
    </message>
    <message>
        <source>the session ended %1</source>
        <translation>die Sitzung endete %1</translation>
    </message>
    <message>
        <source>a session began %1</source>
        <translation>%1 begann eine Sitzung</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be written (%2).</source>
        <translation>Beim Starten mit dem Desktop bleibt alles, wie es war: %1 ließ sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be removed (%2).</source>
        <translation>Beim Starten mit dem Desktop bleibt alles, wie es war: %1 ließ sich nicht entfernen (%2).</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>the rule says %1</source>
        <translation>die Regel sagt %1</translation>
    </message>
    <message>
        <source>the rule says %1, %2</source>
        <translation>die Regel sagt %1, %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>from your calendars</source>
        <translation>aus deinen Kalendern</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>endet %1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>“%1” is none of focused, achieved, interrupted and distracted.</source>
        <translation>„%1“ ist weder focused noch achieved, interrupted oder distracted.</translation>
    </message>
    <message>
        <source>An activation token has %1 letters at most.</source>
        <translation>Ein Aktivierungs-Token hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The option “%1” is a text.</source>
        <translation>Die Option „%1“ ist ein Text.</translation>
    </message>
    <message>
        <source>That is too long: a description has room for %1 letters.</source>
        <translation>Das ist zu lang: Eine Beschreibung hat Platz für %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Hier gibt es keine Option „%1“.</translation>
    </message>
    <message>
        <source>%1 is no time of these days: times are milliseconds since 1970, in UTC.</source>
        <translation>%1 ist keine Zeit unserer Tage: Zeiten sind Millisekunden seit 1970, in UTC.</translation>
    </message>
    <message>
        <source>That length is a number of minutes from %1 to %2.</source>
        <translation>Diese Länge ist eine Zahl von Minuten, von %1 bis %2.</translation>
    </message>
    <message>
        <source>The option “%1” is a whole number.</source>
        <translation>Die Option „%1“ ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>That is one line, without control characters.</source>
        <translation>Das ist eine einzelne Zeile, ohne Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>Civil</name>
    <message>
        <source>A time of day reads like 9:30, 1815 or 6 pm.</source>
        <translation>Eine Uhrzeit schreibst du so: 9:30, 1815 oder 18.</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>Mittag</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a date: Mon 9 Nov</comment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: Tue 09:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2 on %3</source>
        <comment>hours into another day</comment>
        <translation>%1–%2 am %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>a number with a decimal: 2.5</comment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>focused</source>
        <translation>konzentriert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>distracted</source>
        <translation>abgelenkt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>It is done, but could not be told: %1</source>
        <translation>Es ist getan, ließ sich aber nicht ausgeben: %1</translation>
    </message>
    <message>
        <source>Ready to begin, %1 is enough.</source>
        <translation>Bereit zum Start, %1 genügt.</translation>
    </message>
    <message>
        <source>Ready to begin, %1 are enough.</source>
        <translation>Bereit zum Start, %1 genügen.</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 is enough.</source>
        <translation>Bereit zum Start: %1, %2 genügt.</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 are enough.</source>
        <translation>Bereit zum Start: %1, %2 genügen.</translation>
    </message>
    <message>
        <source>%1 next, if you like. The streak can go on until %2.</source>
        <translation>Als Nächstes %1, wenn du magst. Die Serie kann bis %2 weitergehen.</translation>
    </message>
    <message>
        <source>%1 next, if you like: %2. The streak can go on until %3.</source>
        <translation>Als Nächstes %1, wenn du magst: %2. Die Serie kann bis %3 weitergehen.</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next.</source>
        <translation>Starte bis %1, und die Serie geht weiter: als Nächstes %2.</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next, %3.</source>
        <translation>Starte bis %1, und die Serie geht weiter: als Nächstes %2, %3.</translation>
    </message>
    <message>
        <source>Free time.</source>
        <translation>Freie Zeit.</translation>
    </message>
    <message>
        <source>Free time until %1.</source>
        <translation>Freie Zeit bis %1.</translation>
    </message>
    <message>
        <source>%1: %2 left, until %3.</source>
        <comment>what runs</comment>
        <translation>%1: noch %2, bis %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what runs, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Break: %1 left, until %2.</source>
        <translation>Pause: noch %1, bis %2.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today.</source>
        <translation>%1 gesammelt, heute noch %2 möglich.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start by %4.</source>
        <translation>%1 gesammelt, heute noch %2 möglich; %3 davon, wenn du bis %4 startest.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start now.</source>
        <translation>%1 gesammelt, heute noch %2 möglich; %3 davon, wenn du jetzt startest.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start as soon as the break is over.</source>
        <translation>%1 gesammelt, heute noch %2 möglich; %3 davon, wenn du startest, sobald die Pause um ist.</translation>
    </message>
    <message>
        <source>Session until %1.</source>
        <translation>Sitzung bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros await their evaluation: pomotidectl evaluate focused</source>
        <translation>
            <numerusform>%n Pomodoro wartet auf seine Bewertung: pomotidectl evaluate focused</numerusform>
            <numerusform>%n Pomodoros warten auf ihre Bewertung: pomotidectl evaluate focused</numerusform>
        </translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>later, from %1</source>
        <translation>später, ab %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>werktags</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>geändert, war %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Words and prompts come as they are set.</source>
        <translation>Worte und Aufforderungen kommen, wie sie eingestellt sind.</translation>
    </message>
    <message>
        <source>Words and prompts are held back until %1.</source>
        <translation>Worte und Aufforderungen schweigen bis %1.</translation>
    </message>
    <message>
        <source>Nothing is intended yet. To note something: pomotidectl intend &quot;Write report&quot;</source>
        <translation>Noch ist nichts vorgenommen. Um etwas zu notieren: pomotidectl intend &quot;Bericht schreiben&quot;</translation>
    </message>
    <message>
        <source>None of them is like that. To see all: pomotidectl intentions --all</source>
        <translation>Keines ist so. Um alle zu sehen: pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>No sessions in these days. To have some: pomotidectl hours mon-fri 9:00-17:00</source>
        <translation>Keine Sitzungen in diesen Tagen. Um welche zu haben: pomotidectl hours mon-fri 9:00-17:00</translation>
    </message>
    <message>
        <source>Today from now on: free time.</source>
        <translation>Heute von jetzt an: freie Zeit.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <comment>hours</comment>
        <translation>Heute: %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hours in a time zone</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>free</source>
        <comment>no work hours</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Die Zeiten sind die von %1.</translation>
    </message>
    <message>
        <source>Corrected: %1, %2, %3.</source>
        <comment>title, date, hours</comment>
        <translation>Korrigiert: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Corrected: %1, %2.</source>
        <comment>date, hours</comment>
        <translation>Korrigiert: %1, %2.</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <translation>Notiert: %1.</translation>
    </message>
    <message>
        <source>Noted %1, about %2.</source>
        <translation>Notiert: %1, etwa %2.</translation>
    </message>
    <message>
        <source>Let go of %1.</source>
        <translation>Losgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 is open already. Nothing was changed.</source>
        <translation>%1 ist schon offen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist offen.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for today.</source>
        <translation>%1 ist jetzt Nummer %2 von %3 für heute.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for later.</source>
        <translation>%1 ist jetzt Nummer %2 von %3 für später.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <translation>%1 ist jetzt Nummer %2 von %3.</translation>
    </message>
    <message>
        <source>It is now %1, about %2.</source>
        <translation>Jetzt heißt es %1, etwa %2.</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>Jetzt heißt es %1.</translation>
    </message>
    <message>
        <source>Break until %1.</source>
        <translation>Pause bis %1.</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <comment>time left, and the end of it</comment>
        <translation>%1, bis %2.</translation>
    </message>
    <message>
        <source>Achieved: %1.</source>
        <translation>Geschafft: %1.</translation>
    </message>
    <message>
        <source>%1 was focused.</source>
        <translation>%1 war konzentriert.</translation>
    </message>
    <message>
        <source>%1 was interrupted.</source>
        <translation>%1 war unterbrochen.</translation>
    </message>
    <message>
        <source>%1 was distracted.</source>
        <translation>%1 war abgelenkt.</translation>
    </message>
    <message>
        <source>Started %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Gestartet: %1, %2</translation>
    </message>
    <message>
        <source>On with %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Weiter mit %1: %2</translation>
    </message>
    <message>
        <source>Started %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>Gestartet: %1, gezählt ab %2: %3</translation>
    </message>
    <message>
        <source>On with %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>Weiter mit %1, gezählt ab %2: %3</translation>
    </message>
    <message>
        <source>Switched to %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Gewechselt zu %1: %2</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <comment>how long</comment>
        <translation>Pause: %1</translation>
    </message>
    <message>
        <source>Still on %1: %2</source>
        <comment>title, and a sentence</comment>
        <translation>Weiter an %1: %2</translation>
    </message>
    <message>
        <source>It goes on until %1.</source>
        <translation>Er läuft noch bis %1.</translation>
    </message>
    <message>
        <source>Stopped %1 after %2.</source>
        <translation>%1 nach %2 gestoppt.</translation>
    </message>
    <message>
        <source>Taken back: it is as if %1 had not been started.</source>
        <translation>Zurückgenommen: Es ist, als wäre %1 nicht gestartet worden.</translation>
    </message>
    <message>
        <source>The break is over. Start until %1 and the streak goes on.</source>
        <translation>Die Pause ist um. Starte bis %1, und die Serie geht weiter.</translation>
    </message>
    <message>
        <source>The break is over. To begin anew: pomotidectl start</source>
        <translation>Die Pause ist um. Um neu zu beginnen: pomotidectl start</translation>
    </message>
    <message>
        <source>Pomotide from the terminal: what is going on, and everything that changes it. It works on the same database as the desktop program, whether that runs or not.</source>
        <translation>Pomotide im Terminal: was gerade ist, und alles, was es ändert. Es arbeitet mit derselben Datenbank wie das Programm auf dem Desktop, ob das läuft oder nicht.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>pomotidectl start &quot;Write report&quot;</source>
        <translation>pomotidectl start &quot;Bericht schreiben&quot;</translation>
    </message>
    <message>
        <source>note it and start it</source>
        <translation>notieren und starten</translation>
    </message>
    <message>
        <source>say how it went</source>
        <translation>sagen, wie es lief</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit-Status:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>it does not go now; standard error says why, and what does</source>
        <translation>jetzt geht es nicht; auf der Standardfehlerausgabe steht, warum, und was geht</translation>
    </message>
    <message>
        <source>wrong usage, or an input that cannot be read</source>
        <translation>falscher Aufruf oder eine Eingabe, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>the database could not be read or written; nothing was changed</source>
        <translation>die Datenbank ließ sich nicht lesen oder schreiben; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>die Ausgabe ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Each command has more under --help. The manual: man pomotidectl.</source>
        <translation>Zu jedem Befehl sagt --help mehr. Das Handbuch: man pomotidectl.</translation>
    </message>
    <message>
        <source>%1. See %2 --help.</source>
        <comment>a sentence, and a command</comment>
        <translation>%1. Siehe %2 --help.</translation>
    </message>
    <message>
        <source>Say what to do, for example: pomotidectl status</source>
        <translation>Sage, was zu tun ist, zum Beispiel: pomotidectl status</translation>
    </message>
    <message>
        <source>There is no command or option %1</source>
        <translation>Es gibt keinen Befehl und keine Option %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>work on that file instead of the usual one</source>
        <translation>mit dieser Datei statt der üblichen arbeiten</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>how a command is typed</comment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a usage</comment>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>in a usage</comment>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Argument %1 is not text in UTF-8</source>
        <translation>Argument %1 ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>--database needs the name of a file</source>
        <translation>--database braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>tell it as JSON, for programs</source>
        <translation>als JSON sagen, für Programme</translation>
    </message>
    <message>
        <source>%1 takes a length like 40m, 1h30m or 90 (minutes), not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 nimmt eine Dauer wie 40m, 1h30m oder 90 (Minuten), nicht %2</translation>
    </message>
    <message>
        <source>An intention is named by its number, as #12, not %1</source>
        <translation>Ein Vorhaben nennst du mit seiner Nummer, etwa #12, nicht %1</translation>
    </message>
    <message>
        <source>--date takes a day like 2026-03-02, not %1</source>
        <translation>--date nimmt einen Tag wie 2026-03-02, nicht %1</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90</source>
        <translation>wie lange es dauern wird: 40m, 1h30m, 90</translation>
    </message>
    <message>
        <source>the section of the list: today, next or later</source>
        <translation>der Abschnitt der Liste: today, next oder later</translation>
    </message>
    <message>
        <source>--when is today, next or later, not %1</source>
        <translation>--when ist today, next oder later, nicht %1</translation>
    </message>
    <message>
        <source>how often it comes again once achieved: daily, weekdays, weekly or never</source>
        <translation>wie oft es wiederkommt, wenn es geschafft ist: daily, weekdays, weekly oder never</translation>
    </message>
    <message>
        <source>--repeat is daily, weekdays, weekly or never, not %1</source>
        <translation>--repeat ist daily, weekdays, weekly oder never, nicht %1</translation>
    </message>
    <message>
        <source>Say when, as 11:00, or how much later, as +5m, not %1</source>
        <translation>Sage, wann, etwa 11:00, oder wie viel später, etwa +5m, nicht %1</translation>
    </message>
    <message>
        <source>Set the end of the running pomodoro or break</source>
        <translation>Das Ende des laufenden Pomodoros oder der Pause festlegen</translation>
    </message>
    <message>
        <source>a time, or how much later: +5m</source>
        <translation>eine Uhrzeit, oder wie viel später: +5m</translation>
    </message>
    <message>
        <source>Still on it: take a break back that began by itself</source>
        <translation>Noch dran: eine Pause zurücknehmen, die von selbst begann</translation>
    </message>
    <message>
        <source>Say what each point of a day was for</source>
        <translation>Sagen, wofür jeder Punkt eines Tages war</translation>
    </message>
    <message>
        <source>the day; otherwise it is today</source>
        <translation>der Tag; sonst ist es heute</translation>
    </message>
    <message>
        <source>Pomotide is not running. To start it with the quick entry: %1</source>
        <translation>Pomotide läuft nicht. Um es mit der Schnelleingabe zu starten: %1</translation>
    </message>
    <message>
        <source>Pomotide runs, but does not answer. End that process, then: %1</source>
        <translation>Pomotide läuft, antwortet aber nicht. Beende diesen Prozess, dann: %1</translation>
    </message>
    <message>
        <source>The quick entry is open.</source>
        <translation>Die Schnelleingabe ist offen.</translation>
    </message>
    <message>
        <source>Open the quick entry of the program that runs</source>
        <translation>Die Schnelleingabe des laufenden Programms öffnen</translation>
    </message>
    <message>
        <source>to be put on a key in the desktop&apos;s settings</source>
        <translation>für eine Taste in den Einstellungen des Desktops</translation>
    </message>
    <message>
        <source>Say for how long, as 1h, or until 15:00, today or off, not %1</source>
        <translation>Sage, wie lange, etwa 1h, oder until 15:00, today oder off, nicht %1</translation>
    </message>
    <message>
        <source>Hold words and prompts back, or show whether they are</source>
        <translation>Worte und Aufforderungen zurückhalten, oder zeigen, ob sie es sind</translation>
    </message>
    <message>
        <source>the rest of it</source>
        <translation>den Rest davon</translation>
    </message>
    <message>
        <source>they come again</source>
        <translation>sie kommen wieder</translation>
    </message>
    <message>
        <source>a LENGTH, until TIME, today or off</source>
        <translation>eine LENGTH, until TIME, today oder off</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>der Standardeingabe</translation>
    </message>
    <message>
        <source>Play a scenario through, from JSON to JSON</source>
        <translation>Ein Szenario durchspielen, von JSON zu JSON</translation>
    </message>
    <message>
        <source>the scenario; otherwise standard input</source>
        <translation>das Szenario; sonst die Standardeingabe</translation>
    </message>
    <message>
        <source>A format may have:</source>
        <translation>Ein Format kann haben:</translation>
    </message>
    <message>
        <source>a brace</source>
        <translation>eine geschweifte Klammer</translation>
    </message>
    <message>
        <source>What is not so at the moment is left empty.</source>
        <translation>Was gerade nicht zutrifft, bleibt leer.</translation>
    </message>
    <message>
        <source>It is told with --json or with --format, not with both</source>
        <translation>Es geht mit --json oder mit --format, nicht mit beidem</translation>
    </message>
    <message>
        <source>--format does not know %1</source>
        <translation>--format kennt %1 nicht</translation>
    </message>
    <message>
        <source>Say what is going on, and what can be won</source>
        <translation>Sagen, was gerade ist, und was sich gewinnen lässt</translation>
    </message>
    <message>
        <source>a line of your own, for prompts and bars</source>
        <translation>eine eigene Zeile, für Prompts und Leisten</translation>
    </message>
    <message>
        <source>idle, prompt, pomodoro, overtime, break or grace</source>
        <translation>idle, prompt, pomodoro, overtime, break oder grace</translation>
    </message>
    <message>
        <source>the running intention, else the first open one</source>
        <translation>das laufende Vorhaben, sonst das erste offene</translation>
    </message>
    <message>
        <source>time left in the phase: 4 min</source>
        <translation>was von der Phase bleibt: 4 min</translation>
    </message>
    <message>
        <source>the same in minutes: 4</source>
        <translation>dasselbe in Minuten: 4</translation>
    </message>
    <message>
        <source>how much of the phase is over: 0 to 100; of overtime 100</source>
        <translation>wie viel der Phase vorbei ist: 0 bis 100; von Überzeit 100</translation>
    </message>
    <message>
        <source>when the phase ends: 09:07</source>
        <translation>wann die Phase endet: 09:07</translation>
    </message>
    <message>
        <source>time since the planned end, if it goes on: 7 min</source>
        <translation>Zeit seit dem geplanten Ende, wenn es weitergeht: 7 min</translation>
    </message>
    <message>
        <source>where to pick up that intention</source>
        <translation>wo es mit diesem Vorhaben weitergeht</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s place in its streak, from 1</source>
        <translation>der Platz des Pomodoros in seiner Serie, ab 1</translation>
    </message>
    <message>
        <source>the running pomodoro&apos;s number</source>
        <translation>die Nummer des laufenden Pomodoros</translation>
    </message>
    <message>
        <source>how long a pomodoro started now would be: 10 min</source>
        <translation>wie lang ein jetzt gestarteter Pomodoro wäre: 10 min</translation>
    </message>
    <message>
        <source>points earned today</source>
        <translation>heute gesammelte Punkte</translation>
    </message>
    <message>
        <source>points still possible today</source>
        <translation>heute noch mögliche Punkte</translation>
    </message>
    <message>
        <source>of these, what waiting would cost, in whole points</source>
        <translation>was Warten davon kosten würde, in ganzen Punkten</translation>
    </message>
    <message>
        <source>when it would, to five minutes: 09:05</source>
        <translation>wann es das würde, auf fünf Minuten: 09:05</translation>
    </message>
    <message>
        <source>when the session ends: 17:00</source>
        <translation>wann die Sitzung endet: 17:00</translation>
    </message>
    <message>
        <source>how many pomodoros await their evaluation</source>
        <translation>wie viele Pomodoros auf ihre Bewertung warten</translation>
    </message>
    <message>
        <source>until when words and prompts are held back: 15:00</source>
        <translation>bis wann Worte und Aufforderungen schweigen: 15:00</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Dieses Argument passt hier nicht: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Diese Argumente passen hier nicht: %1</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>%1: At Most 1 required but received %2</source>
        <translation>%1 nimmt nur einen Wert, nicht %2</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1 reicht von %3 bis %4, nicht %2</translation>
    </message>
    <message>
        <source>%1: Value %2 could not be converted</source>
        <translation>%1 ist eine Zahl, nicht %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>%1 kann nicht %2 sein</translation>
    </message>
    <message>
        <source>%1: Should be true/false or a number</source>
        <translation>%1 ist true, false oder eine Zahl</translation>
    </message>
    <message>
        <source>%1 is none of day, week, month and year</source>
        <translation>%1 ist weder day noch week, month oder year</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Zeigen, was war</translation>
    </message>
    <message>
        <source>day, week, month or year</source>
        <translation>day, week, month oder year</translation>
    </message>
    <message>
        <source>a day in it; otherwise it is today</source>
        <translation>ein Tag darin; sonst ist es heute</translation>
    </message>
    <message>
        <source>A pomodoro goes by its number, not %1</source>
        <translation>Einen Pomodoro nennst du mit seiner Nummer, nicht %1</translation>
    </message>
    <message>
        <source>%1 takes a time like 9:05 or 2026-03-02 9:05, not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 nimmt eine Zeit wie 9:05 oder 2026-03-02 9:05, nicht %2</translation>
    </message>
    <message>
        <source>Correct a pomodoro that is over</source>
        <translation>Einen Pomodoro korrigieren, der vorbei ist</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s</source>
        <translation>die des Pomodoros</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>wann er begann</translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation>wann er endete</translation>
    </message>
    <message>
        <source>what it was for</source>
        <translation>wofür er war</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Delete a pomodoro that is over, and its break</source>
        <translation>Einen Pomodoro, der vorbei ist, und seine Pause löschen</translation>
    </message>
    <message>
        <source>Note something to do</source>
        <translation>Notieren, was zu tun ist</translation>
    </message>
    <message>
        <source>pomotidectl intend Write report --estimate 1h30m</source>
        <translation>pomotidectl intend Bericht schreiben --estimate 1h30m</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>mehr dazu</translation>
    </message>
    <message>
        <source>A place is a number from 1 on, not %1</source>
        <translation>Ein Platz ist eine Zahl ab 1, nicht %1</translation>
    </message>
    <message>
        <source>Say where to: a place from 1 on, or --when</source>
        <translation>Sage, wohin: ein Platz ab 1, oder --when</translation>
    </message>
    <message>
        <source>Say what to change: --title, --notes, --next, --estimate or --repeat</source>
        <translation>Sage, was sich ändert: --title, --notes, --next, --estimate oder --repeat</translation>
    </message>
    <message>
        <source>Change its title, notes, estimate, repeating, or where to pick up</source>
        <translation>Titel, Notizen, Schätzung, Wiederholung ändern, oder wo es weitergeht</translation>
    </message>
    <message>
        <source>pomotidectl intentions edit &apos;#12&apos; --title &quot;Write the report&quot;</source>
        <translation>pomotidectl intentions edit &apos;#12&apos; --title &quot;Den Bericht schreiben&quot;</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>seine Nummer</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started</source>
        <translation>wo es weitergeht: zu sehen, wenn es startet</translation>
    </message>
    <message>
        <source>Let go of one</source>
        <translation>Eines loslassen</translation>
    </message>
    <message>
        <source>Go on with a closed one</source>
        <translation>Mit einem geschlossenen weitermachen</translation>
    </message>
    <message>
        <source>Give it another place; the first is what start takes</source>
        <translation>Ihm einen anderen Platz geben; das erste ist, was start nimmt</translation>
    </message>
    <message>
        <source>from 1 on in its section; the last if not given</source>
        <translation>ab 1 in seinem Abschnitt; ohne Angabe der letzte</translation>
    </message>
    <message>
        <source>List what is intended, or change it</source>
        <translation>Die Vorhaben zeigen oder ändern</translation>
    </message>
    <message>
        <source>pomotidectl intentions --tag tax</source>
        <translation>pomotidectl intentions --tag Steuern</translation>
    </message>
    <message>
        <source>closed ones, too</source>
        <translation>auch geschlossene</translation>
    </message>
    <message>
        <source>only those with that tag, as in &quot;Receipts #tax&quot;</source>
        <translation>nur die mit diesem Schlagwort, wie in &quot;Belege #Steuern&quot;</translation>
    </message>
    <message>
        <source>List the sessions to come</source>
        <translation>Die kommenden Sitzungen zeigen</translation>
    </message>
    <message>
        <source>of how many days, up to 14</source>
        <translation>aus wie vielen Tagen, bis zu 14</translation>
    </message>
    <message>
        <source>Today is changed by one of --end, --extend, --skip and --restore at a time</source>
        <translation>Heute ändert jeweils nur eines von --end, --extend, --skip und --restore</translation>
    </message>
    <message>
        <source>--end takes a time like 15:00, not %1</source>
        <translation>--end nimmt eine Uhrzeit wie 15:00, nicht %1</translation>
    </message>
    <message>
        <source>Show today&apos;s sessions, or change them for today only</source>
        <translation>Die Sitzungen von heute zeigen oder nur für heute ändern</translation>
    </message>
    <message>
        <source>nothing after that</source>
        <translation>danach nichts mehr</translation>
    </message>
    <message>
        <source>the session under way, or the next</source>
        <translation>die laufende Sitzung, oder die nächste</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ebenso</translation>
    </message>
    <message>
        <source>as your hours say</source>
        <translation>wie es deine Arbeitszeiten sagen</translation>
    </message>
    <message>
        <source>let today&apos;s last session end then</source>
        <translation>die letzte Sitzung von heute dann enden lassen</translation>
    </message>
    <message>
        <source>let the session go on for longer</source>
        <translation>die Sitzung länger gehen lassen</translation>
    </message>
    <message>
        <source>leave the session out</source>
        <translation>die Sitzung auslassen</translation>
    </message>
    <message>
        <source>take back what was changed</source>
        <translation>zurücknehmen, was geändert wurde</translation>
    </message>
    <message>
        <source>Say from when to when, as 9:00-17:00, or off</source>
        <translation>Sage, von wann bis wann, etwa 9:00-17:00, oder off</translation>
    </message>
    <message>
        <source>Hours are given as 9:00-17:00, not %1</source>
        <translation>Zeiten schreibst du wie 9:00-17:00, nicht %1</translation>
    </message>
    <message>
        <source>Days are named as mon, mon-fri or sat,sun, not %1</source>
        <translation>Tage heißen mon, mon-fri oder sat,sun, nicht %1</translation>
    </message>
    <message>
        <source>Show the work hours, or set some days&apos; anew</source>
        <translation>Die Arbeitszeiten zeigen, oder die einiger Tage neu festlegen</translation>
    </message>
    <message>
        <source>one or more of FROM-TO, or off</source>
        <translation>eine oder mehrere der Form FROM-TO, oder off</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list, and its last word</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>written like %1</source>
        <translation>von der Form %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>There is no setting %1, but %2 and %3</source>
        <comment>what was typed, a list, and its last word</comment>
        <translation>Es gibt keine Einstellung %1, aber %2 und %3</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a setting, and its values</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <comment>a setting, its values, what was typed</comment>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>Several settings are given as KEY=VALUE each, not %1</source>
        <translation>Mehrere Einstellungen schreibst du jede als KEY=VALUE, nicht %1</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Einstellungen:</translation>
    </message>
    <message>
        <source>Size is of the screen&apos;s shorter side, thickness of the ring&apos;s radius. The opacities are a
pomodoro&apos;s: those of the other phases change with them.</source>
        <translation>Die Größe (size) gilt für die kürzere Seite des Bildschirms, die Dicke (thickness) für den
Radius des Rings. Die Deckkraft (opacity) ist die eines Pomodoros: Die anderen Phasen
ändern sich mit.</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>Die Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Change one setting, or several at once</source>
        <translation>Eine Einstellung ändern, oder mehrere auf einmal</translation>
    </message>
    <message>
        <source>its name, as settings lists it; or KEY=VALUE</source>
        <translation>ihr Name, wie settings ihn zeigt; oder KEY=VALUE</translation>
    </message>
    <message>
        <source>the new value; or more of KEY=VALUE</source>
        <translation>der neue Wert; oder weitere KEY=VALUE</translation>
    </message>
    <message>
        <source>as it was at first: after one KEY, or several</source>
        <translation>wie es zu Anfang war: nach einem KEY oder mehreren</translation>
    </message>
    <message>
        <source>--since takes a length like 12m, for so long ago, or a time like 10:36, not %1</source>
        <translation>--since nimmt eine Dauer wie 12m, für so lange her, oder eine Uhrzeit wie 10:36, nicht %1</translation>
    </message>
    <message>
        <source>--for takes whole minutes from 1m to 3h, not %1</source>
        <translation>--for nimmt ganze Minuten von 1m bis 3h, nicht %1</translation>
    </message>
    <message>
        <source>the first open intention</source>
        <translation>das erste offene Vorhaben</translation>
    </message>
    <message>
        <source>that one</source>
        <translation>dieses</translation>
    </message>
    <message>
        <source>pomotidectl start write report</source>
        <translation>pomotidectl start Bericht schreiben</translation>
    </message>
    <message>
        <source>the open one of that title; if there is none, a new one</source>
        <translation>das offene mit diesem Titel; gibt es keines, ein neues</translation>
    </message>
    <message>
        <source>work began then, or --since 12m: so long ago</source>
        <translation>da begann die Arbeit, oder --since 12m: so lange her</translation>
    </message>
    <message>
        <source>pomotidectl start taxes --for 15m</source>
        <translation>pomotidectl start Steuern --for 15m</translation>
    </message>
    <message>
        <source>Start a pomodoro, or go on with the streak</source>
        <translation>Einen Pomodoro starten, oder die Serie fortsetzen</translation>
    </message>
    <message>
        <source>an intention&apos;s number or title</source>
        <translation>Nummer oder Titel eines Vorhabens</translation>
    </message>
    <message>
        <source>when work began: 10:36, or 12m ago; at most 3 h</source>
        <translation>wann die Arbeit begann: um 10:36, oder 12m für so lange her; höchstens 3 h</translation>
    </message>
    <message>
        <source>how long this one is: 15m; otherwise as planned</source>
        <translation>wie lang dieser ist: 15m; sonst wie geplant</translation>
    </message>
    <message>
        <source>Say that the running pomodoro is on another intention</source>
        <translation>Sagen, dass der laufende Pomodoro einem anderen Vorhaben gilt</translation>
    </message>
    <message>
        <source>pomotidectl switch write report</source>
        <translation>pomotidectl switch Bericht schreiben</translation>
    </message>
    <message>
        <source>end changed</source>
        <translation>Ende geändert</translation>
    </message>
    <message>
        <source>session added at %1</source>
        <translation>Sitzung um %1 hinzugefügt</translation>
    </message>
    <message>
        <source>session changed at %1</source>
        <translation>Sitzung um %1 geändert</translation>
    </message>
    <message>
        <source>session skipped at %1</source>
        <translation>Sitzung um %1 übersprungen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Nicht rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Nicht wiederholt: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Undo what was done last, here or anywhere</source>
        <translation>Zurücknehmen, was zuletzt getan wurde, hier oder anderswo</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Wiederholen, was zuletzt zurückgenommen wurde</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started again</source>
        <translation>wo es weitergeht: zu sehen, wenn es wieder startet</translation>
    </message>
    <message>
        <source>%1 is none of achieved, focused, interrupted and distracted</source>
        <translation>%1 ist weder achieved noch focused, interrupted oder distracted</translation>
    </message>
    <message>
        <source>What is achieved leaves nothing to pick up: --next does not go with it</source>
        <translation>Was geschafft ist, lässt nichts übrig: --next passt nicht dazu</translation>
    </message>
    <message>
        <source>--pomodoro takes a number, not %1</source>
        <translation>--pomodoro nimmt eine Nummer, nicht %1</translation>
    </message>
    <message>
        <source>Say how a pomodoro went</source>
        <translation>Sagen, wie ein Pomodoro lief</translation>
    </message>
    <message>
        <source>achieved, focused, interrupted or distracted</source>
        <translation>achieved, focused, interrupted oder distracted</translation>
    </message>
    <message>
        <source>its number; otherwise it is the running one, or the newest that has none yet</source>
        <translation>seine Nummer; sonst ist es der laufende, oder der neueste, der noch keine hat</translation>
    </message>
    <message>
        <source>End the running pomodoro now; its break begins</source>
        <translation>Den laufenden Pomodoro jetzt beenden; seine Pause beginnt</translation>
    </message>
    <message>
        <source>pomotidectl stop --next &quot;check the sums&quot;</source>
        <translation>pomotidectl stop --next &quot;die Summen prüfen&quot;</translation>
    </message>
    <message>
        <source>In its first minute: take the start back</source>
        <translation>In seiner ersten Minute: den Start zurücknehmen</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Die Pause jetzt beenden</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>a new file; otherwise it is kept with the others</source>
        <translation>eine neue Datei; sonst kommt sie zu den anderen</translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation>Die Sicherungen zeigen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Go back to a backup; what is there now is backed up first</source>
        <translation>Zu einer Sicherung zurückgehen; was jetzt da ist, wird erst gesichert</translation>
    </message>
    <message>
        <source>one that backups lists, or any other</source>
        <translation>eine, die backups zeigt, oder irgendeine andere</translation>
    </message>
    <message>
        <source>a line for each pomodoro, for spreadsheets</source>
        <translation>eine Zeile je Pomodoro, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>where to; otherwise, or as -, standard output</source>
        <translation>wohin; sonst, oder mit -, die Standardausgabe</translation>
    </message>
    <message>
        <source>Replace everything by exported JSON; what is there is backed up first</source>
        <translation>Alles durch exportiertes JSON ersetzen; was da ist, wird erst gesichert</translation>
    </message>
    <message>
        <source>what export has written</source>
        <translation>was export geschrieben hat</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Everything is backed up in %1</source>
        <translation>Alles ist gesichert in %1</translation>
    </message>
    <message>
        <source>There are no backups yet. To make one: pomotidectl backup</source>
        <translation>Noch gibt es keine Sicherungen. Um eine zu machen: pomotidectl backup</translation>
    </message>
    <message>
        <source>In %1:</source>
        <comment>a folder</comment>
        <translation>In %1:</translation>
    </message>
    <message>
        <source>Everything is as in %1</source>
        <translation>Alles ist wie in %1</translation>
    </message>
    <message>
        <source>What was there was damaged, and is now at %1</source>
        <translation>Was da war, war beschädigt und liegt jetzt unter %1</translation>
    </message>
    <message>
        <source>To take that back: pomotidectl restore %1</source>
        <translation>Um das zurückzunehmen: pomotidectl restore %1</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 has no room on its disk. The next command tries again.</source>
        <translation>Das ist getan, aber die Zeit konnte darin noch nicht vergehen: Auf der Platte von %1 ist kein Platz. Der nächste Befehl versucht es noch einmal.</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 could not be written (%2). The next command tries again.</source>
        <translation>Das ist getan, aber die Zeit konnte darin noch nicht vergehen: %1 ließ sich nicht schreiben (%2). Der nächste Befehl versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports: %2. Nothing was changed.</source>
        <translation>%1 ist nicht, was Pomotide exportiert: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was changed.</source>
        <translation>%1 ist ein Ordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Nothing was changed.</source>
        <translation>%1 lässt sich nicht lesen oder schreiben (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is no backup. Nothing was changed.</source>
        <translation>%1 ist keine Sicherung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s. Nothing was changed.</source>
        <translation>%1 gehört einem anderen Programm. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Pomotide. Nothing was changed.</source>
        <translation>%1 ist von einer neueren Version von Pomotide. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Nothing was changed.</source>
        <translation>%1 ist beschädigt (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has no room on its disk. Nothing was changed.</source>
        <translation>Auf der Platte von %1 ist kein Platz. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is on a disk that fails (%2). Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>Die Platte, auf der %1 liegt, versagt (%2). Sieh nach, ob es getan ist, und kopiere, was dir wichtig ist, auf eine andere Platte.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed.</source>
        <translation>Ein anderes Programm benutzt gerade %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Nothing was changed.</source>
        <translation>%1 lässt sich nicht benutzen: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Intention #%1 is closed. To go on with it: pomotidectl intentions reopen %1</source>
        <translation>Das Vorhaben #%1 ist geschlossen. Um damit weiterzumachen: pomotidectl intentions reopen %1</translation>
    </message>
    <message>
        <source>It is break time until %1. Start then, or end the break first: pomotidectl skip-break</source>
        <translation>Bis %1 ist Pause. Starte dann oder beende erst die Pause: pomotidectl skip-break</translation>
    </message>
    <message>
        <source>%1 is still running. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1 läuft noch. Um das erst zu beenden: pomotidectl stop. Um zu sagen, dass es um etwas anderes geht: pomotidectl switch</translation>
    </message>
    <message>
        <source>%1 is running until %2. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1 läuft bis %2. Um das erst zu beenden: pomotidectl stop. Um zu sagen, dass es um etwas anderes geht: pomotidectl switch</translation>
    </message>
    <message>
        <source>Give it a minute first: from %1 on it can be achieved.</source>
        <translation>Gib ihm erst eine Minute: Ab %1 kann er geschafft sein.</translation>
    </message>
    <message>
        <source>A streak plan has 1 to %1 pairs.</source>
        <translation>Ein Serienplan hat 1 bis %1 Paare.</translation>
    </message>
    <message>
        <source>A pomodoro is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>Ein Pomodoro dauert 1 bis %1 Minuten: im Paar %2 nicht.</translation>
    </message>
    <message>
        <source>A break is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>Eine Pause dauert 1 bis %1 Minuten: im Paar %2 nicht.</translation>
    </message>
    <message>
        <source>A pomodoro lasts for %1 at most, a break for %2. Choose an earlier end.</source>
        <translation>Ein Pomodoro dauert höchstens %1, eine Pause %2. Wähle ein früheres Ende.</translation>
    </message>
    <message>
        <source>That is too long: a note where to pick up has room for %1 characters.</source>
        <translation>Das ist zu lang: Eine Notiz, wo es weitergeht, fasst %1 Zeichen.</translation>
    </message>
    <message>
        <source>That is too long: a title has room for %1 characters, notes for %2, a session for %3 and quiet for %4 days.</source>
        <translation>Das ist zu lang: Ein Titel fasst %1 Zeichen, Notizen fassen %2, eine Sitzung dauert höchstens %3 und die Ruhe %4 Tage.</translation>
    </message>
    <message>
        <source>This break stays: only a pomodoro that ended by itself goes on, and not for longer than overtime may last. To end the break: pomotidectl skip-break</source>
        <translation>Diese Pause bleibt: Nur ein Pomodoro, der von selbst endete, geht weiter, und nicht länger, als die Überzeit dauern darf. Um die Pause zu beenden: pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It has run for over a minute, so it counts. To end it: pomotidectl stop</source>
        <translation>Er läuft schon über eine Minute, also zählt er. Um ihn zu beenden: pomotidectl stop</translation>
    </message>
    <message>
        <source>No pomodoro or break is running now. To begin one: pomotidectl start</source>
        <translation>Gerade läuft weder ein Pomodoro noch eine Pause. Um zu beginnen: pomotidectl start</translation>
    </message>
    <message>
        <source>No pomodoro is running now. To begin one: pomotidectl start</source>
        <translation>Gerade läuft kein Pomodoro. Um einen zu beginnen: pomotidectl start</translation>
    </message>
    <message>
        <source>There is no break to take back now. To see what there is: pomotidectl status</source>
        <translation>Gerade gibt es keine Pause, die sich zurücknehmen lässt. Um zu sehen, was es gibt: pomotidectl status</translation>
    </message>
    <message>
        <source>There is no break to skip now. To see what there is: pomotidectl status</source>
        <translation>Gerade ist keine Pause. Um zu sehen, was es gibt: pomotidectl status</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end. To end it now: pomotidectl stop, or in a break pomotidectl skip-break</source>
        <translation>Es ist schon %1. Wähle ein späteres Ende. Um jetzt zu beenden: pomotidectl stop, oder in einer Pause pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end, or skip the session: pomotidectl today --skip</source>
        <translation>Es ist schon %1. Wähle ein späteres Ende oder überspringe die Sitzung: pomotidectl today --skip</translation>
    </message>
    <message>
        <source>That does not fit: work began after all that is in the history, %1 ago at most, and its length goes on beyond now.</source>
        <translation>Das passt nicht: Die Arbeit begann nach allem, was im Rückblick steht, vor höchstens %1, und ihre Dauer reicht über jetzt hinaus.</translation>
    </message>
    <message>
        <source>An estimate is from %1 to %2.</source>
        <translation>Eine Schätzung reicht von %1 bis %2.</translation>
    </message>
    <message>
        <source>These hours do not fit: please look at the days and times once more.</source>
        <translation>Diese Zeiten passen nicht: Sieh dir bitte die Tage und Uhrzeiten noch einmal an.</translation>
    </message>
    <message>
        <source>An event ends after its begin, at most 31 days later.</source>
        <translation>Ein Termin endet nach seinem Beginn, höchstens 31 Tage später.</translation>
    </message>
    <message>
        <source>It is %1 now: what was done has ended by then. Choose an earlier end.</source>
        <translation>Jetzt ist es %1: Was getan wurde, war bis dahin zu Ende. Wähle ein früheres Ende.</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is: pomotidectl start &quot;Write report&quot;</source>
        <translation>Ein, zwei Worte bitte, damit du weißt, was es ist: pomotidectl start &quot;Bericht schreiben&quot;</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least. Choose a later end.</source>
        <translation>Ein Pomodoro dauert mindestens eine Minute. Wähle ein späteres Ende.</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it. Evaluate that one, or say focused, interrupted or distracted.</source>
        <translation>Nur der neueste Pomodoro eines Vorhabens kann es schaffen. Bewerte diesen, oder sage focused, interrupted oder distracted.</translation>
    </message>
    <message>
        <source>That pomodoro, or the streak it is the latest of, is still under way. It can be corrected when it is over.</source>
        <translation>Dieser Pomodoro oder die Serie, deren letzter er ist, läuft noch. Danach lässt er sich korrigieren.</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. To see them: pomotidectl history</source>
        <translation>Da ist schon ein anderer Pomodoro. Um sie zu sehen: pomotidectl history</translation>
    </message>
    <message>
        <source>That has been changed since, so it stays as it is.</source>
        <translation>Das wurde inzwischen geändert, also bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>The history has a pomodoro or break until %1. Work can be counted from then on.</source>
        <translation>Im Rückblick steht bis %1 ein Pomodoro oder eine Pause. Arbeit lässt sich von da an zählen.</translation>
    </message>
    <message>
        <source>Work can be counted from %1 ago on. To note what was before: pomotidectl start, then pomotidectl correct</source>
        <translation>Arbeit lässt sich zählen, wenn sie vor höchstens %1 begann. Um zu notieren, was davor war: pomotidectl start, dann pomotidectl correct</translation>
    </message>
    <message>
        <source>A pomodoro from %1 on would be over: it lasts for %2 at most. Choose a later begin.</source>
        <translation>Ein Pomodoro ab %1 wäre schon vorbei: Er dauert höchstens %2. Wähle einen späteren Beginn.</translation>
    </message>
    <message>
        <source>%1 from %2 on would be over. Choose a longer --for, or leave it out.</source>
        <translation>%1 ab %2 wären schon vorbei. Wähle ein längeres --for oder lass es weg.</translation>
    </message>
    <message>
        <source>%1 is what is running, so there is nothing to switch.</source>
        <translation>%1 läuft gerade, also gibt es nichts zu wechseln.</translation>
    </message>
    <message>
        <source>There is no intention #%1. To see all there are: pomotidectl intentions --all</source>
        <translation>Es gibt kein Vorhaben #%1. Um alle zu sehen: pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. Without --pomodoro, the newest one is evaluated.</source>
        <translation>Es gibt keinen Pomodoro %1. Ohne --pomodoro wird der neueste bewertet.</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. To see them: pomotidectl history</source>
        <translation>Es gibt keinen Pomodoro %1. Um sie zu sehen: pomotidectl history</translation>
    </message>
    <message>
        <source>Nothing is intended yet. Say what to start: pomotidectl start &quot;Write report&quot;</source>
        <translation>Noch ist nichts vorgenommen. Sage, was du startest: pomotidectl start &quot;Bericht schreiben&quot;</translation>
    </message>
    <message>
        <source>No pomodoro runs, and none awaits its evaluation. To change an earlier one, name it: --pomodoro NUMBER</source>
        <translation>Es läuft kein Pomodoro, und keiner wartet auf seine Bewertung. Um einen früheren zu ändern, nenne ihn: --pomodoro NUMBER</translation>
    </message>
    <message>
        <source>There is no session today, from now on. You can start all the same: pomotidectl start</source>
        <translation>Heute gibt es von jetzt an keine Sitzung. Starten kannst du trotzdem: pomotidectl start</translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read. Is it there, and a file?</source>
        <translation>Das Szenario in %1 ließ sich nicht lesen. Ist es da, und eine Datei?</translation>
    </message>
    <message>
        <source>The scenario in %1 was not played: %2</source>
        <translation>Das Szenario in %1 wurde nicht gespielt: %2</translation>
    </message>
    <message>
        <source>Pomotide could not open its database: %1 is a folder. Choose a file with --database FILE.</source>
        <translation>Pomotide konnte seine Datenbank nicht öffnen: %1 ist ein Ordner. Wähle mit --database DATEI eine Datei.</translation>
    </message>
    <message>
        <source>Pomotide could not read and write its database %1 (%2). Set that right, or choose another file with --database FILE.</source>
        <translation>Pomotide konnte seine Datenbank %1 nicht lesen und schreiben (%2). Behebe das oder wähle mit --database DATEI eine andere Datei.</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2). Start Pomotide, which goes on with its newest good backup, or choose one: pomotidectl backups</source>
        <translation>Pomotide konnte %1 nicht lesen: Die Datei ist beschädigt (%2). Starte Pomotide, das mit seiner neuesten guten Sicherung weitermacht, oder wähle eine: pomotidectl backups</translation>
    </message>
    <message>
        <source>Nothing was changed: another program is using %1 for too long. Please try again.</source>
        <translation>Nichts wurde geändert: Ein anderes Programm benutzt %1 zu lange. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no room left to write %1. Make some room, then try again.</source>
        <translation>Nichts wurde geändert: Um %1 zu schreiben, fehlt der Platz. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: Pomotide could not work on %1 (%2).</source>
        <translation>Nichts wurde geändert: Pomotide konnte mit %1 nicht arbeiten (%2).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>streaks of so many pomodoros</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Streaks: %1</source>
        <translation>Serien: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a date to a date</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing was noted here.</source>
        <translation>Hier wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>Worked: %1</source>
        <translation>Gearbeitet: %1</translation>
    </message>
    <message>
        <source>Achieved: %1</source>
        <translation>Geschafft: %1</translation>
    </message>
    <message>
        <source>Focused: %1</source>
        <translation>Konzentriert: %1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Unterbrochen: %1</translation>
    </message>
    <message>
        <source>Distracted: %1</source>
        <translation>Abgelenkt: %1</translation>
    </message>
    <message>
        <source>Not evaluated: %1</source>
        <translation>Ohne Bewertung: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Punkte: %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>nach %n ganzen Pause</numerusform>
            <numerusform>nach %n ganzen Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation>zum ersten Mal begonnen</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>mit einer Schätzung</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>rest before it</source>
        <translation>Erholung davor</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>wie es lief</translation>
    </message>
    <message>
        <source>intentions done</source>
        <translation>fertige Vorhaben</translation>
    </message>
    <message>
        <source>close estimates</source>
        <translation>gute Schätzungen</translation>
    </message>
    <message>
        <source>breaks taken</source>
        <translation>gemachte Pausen</translation>
    </message>
    <message>
        <source>%1: no points.</source>
        <comment>a date</comment>
        <translation>%1: keine Punkte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>points by their reasons</comment>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>You have points switched off. To see them: pomotidectl set points on</source>
        <translation>Du hast die Punkte ausgeschaltet. Um sie zu sehen: pomotidectl set points on</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90; none takes it back</source>
        <translation>wie lange es dauern wird: 40m, 1h30m, 90; none nimmt die Schätzung zurück</translation>
    </message>
    <message>
        <source>It is now %1, without an estimate.</source>
        <translation>Jetzt heißt es %1, ohne Schätzung.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>so ist es jetzt</translation>
    </message>
    <message>
        <source>--toggl takes the e-mail address of your account there, to which Toggl gives the times, not %1</source>
        <translation>--toggl braucht die E-Mail-Adresse deines Kontos dort, dem Toggl die Zeiten zuordnet, nicht %1</translation>
    </message>
    <message>
        <source>--csv, --ics, --markdown, --timew and --toggl do not go together</source>
        <translation>--csv, --ics, --markdown, --timew und --toggl passen nicht zusammen</translation>
    </message>
    <message>
        <source>--date and --append are for --markdown alone</source>
        <translation>--date und --append gibt es nur mit --markdown</translation>
    </message>
    <message>
        <source>--append names the file already</source>
        <translation>--append nennt die Datei schon</translation>
    </message>
    <message>
        <source>pomodoros and past work hours, for calendars</source>
        <translation>Pomodoros und vergangene Arbeitszeiten, für Kalender</translation>
    </message>
    <message>
        <source>CSV as Toggl Track imports it, for the account of that address</source>
        <translation>CSV, wie Toggl Track es importiert, für das Konto mit dieser Adresse</translation>
    </message>
    <message>
        <source>lines of Timewarrior&apos;s files</source>
        <translation>Zeilen für Timewarriors Dateien</translation>
    </message>
    <message>
        <source>a note of one day</source>
        <translation>eine Notiz zu einem Tag</translation>
    </message>
    <message>
        <source>its day; otherwise it is today</source>
        <translation>ihr Tag; sonst heute</translation>
    </message>
    <message>
        <source>write the note into that file, in place of an earlier one</source>
        <translation>die Notiz in diese Datei schreiben, anstelle einer früheren</translation>
    </message>
    <message>
        <source>In %1 the note of %2 has no line that ends it, &lt;!-- /pomotide %2 --&gt;. Nothing was changed. Add that line, or delete the one that begins the note.</source>
        <translation>In %1 fehlt der Notiz vom %2 die Zeile, mit der sie endet, &lt;!-- /pomotide %2 --&gt;. Nichts wurde geändert. Füge diese Zeile ein oder lösche die, mit der die Notiz beginnt.</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Write everything as JSON, or what other programs read</source>
        <translation>Alles als JSON schreiben, oder was andere Programme lesen</translation>
    </message>
    <message>
        <source>Noted already: %1, about %2.</source>
        <translation>Schon notiert: %1, etwa %2.</translation>
    </message>
    <message>
        <source>Noted already: %1.</source>
        <translation>Schon notiert: %1.</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>how did it go?</source>
        <translation>wie lief es?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation>Freies Zeitfenster</translation>
    </message>
    <message>
        <source>Pomodoro</source>
        <translation>Pomodoro</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Answer Ada&apos;s letter</source>
        <translation>Adas Brief beantworten</translation>
    </message>
    <message>
        <source>Plan the workshop</source>
        <translation>Workshop planen</translation>
    </message>
    <message>
        <source>Read the new draft</source>
        <translation>Neuen Entwurf lesen</translation>
    </message>
    <message>
        <source>Sort the receipts</source>
        <translation>Belege sortieren</translation>
    </message>
    <message>
        <source>Prepare Thursday&apos;s talk</source>
        <translation>Vortrag für Donnerstag vorbereiten</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <translation>Zahnarzttermin ausmachen</translation>
    </message>
    <message>
        <source>Tidy up the desk</source>
        <translation>Schreibtisch aufräumen</translation>
    </message>
</context>
<context>
    <name>DemoCaption</name>
    <message>
        <source>Work is over: no ring</source>
        <translation>Feierabend: kein Ring</translation>
    </message>
    <message>
        <source>Before work: no ring, your own time</source>
        <translation>Vor der Arbeit: kein Ring, deine eigene Zeit</translation>
    </message>
    <message>
        <source>Nothing runs: the dashed ring invites again</source>
        <translation>Nichts läuft: der gestrichelte Ring lädt wieder ein</translation>
    </message>
    <message>
        <source>Work begins: the dashed ring invites to start</source>
        <translation>Die Arbeit beginnt: der gestrichelte Ring lädt ein</translation>
    </message>
    <message>
        <source>A pomodoro of %1: filled is what is left</source>
        <translation>Ein Pomodoro von %1: gefüllt ist, was bleibt</translation>
    </message>
    <message>
        <source>The streak grows: %1 this time</source>
        <translation>Die Serie wächst: diesmal %1</translation>
    </message>
    <message>
        <source>Still in a thought: the ring grows in steps</source>
        <translation>Noch in Gedanken: der Ring wächst in Stufen</translation>
    </message>
    <message>
        <source>A break of %1: thin and faint</source>
        <translation>Eine Pause von %1: dünn und blass</translation>
    </message>
    <message>
        <source>The break is over: a start now keeps the streak</source>
        <translation>Die Pause ist um: ein Start hält die Serie</translation>
    </message>
</context>
<context>
    <name>DesktopAdvice</name>
    <message>
        <source>This desktop does not say when a film or a game fills the screen: the ring stays over them.</source>
        <translation>Dieser Desktop sagt nicht, wann ein Film oder ein Spiel den Bildschirm füllt: Der Ring bleibt darüber.</translation>
    </message>
    <message>
        <source>When your screen is shared, this desktop does not say so. Before you share it, turn on Quiet in Pomotide: then titles stay hidden.</source>
        <translation>Wenn dein Bildschirm geteilt wird, meldet dieser Desktop das nicht. Schalte vorher in Pomotide „Ruhe“ ein: Dann bleiben Titel verborgen.</translation>
    </message>
    <message>
        <source>This desktop does not say when you are at work. So a pomodoro ends when its time is up, also while you finish a thought.</source>
        <translation>Dieser Desktop meldet nicht, ob du gerade arbeitest. Darum endet ein Pomodoro, wenn seine Zeit um ist, auch mitten in einem Gedanken.</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>“%1” estimated</source>
        <translation>Dauer von „%1“ geschätzt</translation>
    </message>
    <message>
        <source>“%1” abandoned</source>
        <translation>„%1“ losgelassen</translation>
    </message>
    <message>
        <source>“%1” reopened</source>
        <translation>„%1“ wieder geöffnet</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>„%1“ verschoben</translation>
    </message>
    <message>
        <source>“%1” started</source>
        <translation>„%1“ gestartet</translation>
    </message>
    <message>
        <source>“%1” evaluated</source>
        <translation>„%1“ bewertet</translation>
    </message>
    <message>
        <source>“%1” stopped</source>
        <translation>„%1“ gestoppt</translation>
    </message>
    <message>
        <source>start of “%1” cancelled</source>
        <translation>Start von „%1“ abgebrochen</translation>
    </message>
    <message>
        <source>break skipped</source>
        <translation>Pause übersprungen</translation>
    </message>
    <message>
        <source>session added on %1</source>
        <translation>Sitzung am %1 hinzugefügt</translation>
    </message>
    <message>
        <source>session changed on %1</source>
        <translation>Sitzung am %1 geändert</translation>
    </message>
    <message>
        <source>session skipped on %1</source>
        <translation>Sitzung am %1 übersprungen</translation>
    </message>
    <message>
        <source>work hours changed</source>
        <translation>Arbeitszeiten geändert</translation>
    </message>
    <message>
        <source>streak plan changed</source>
        <translation>Serienplan geändert</translation>
    </message>
    <message>
        <source>start of the day changed</source>
        <translation>Tagesbeginn geändert</translation>
    </message>
    <message>
        <source>look of the ring changed</source>
        <translation>Aussehen des Rings geändert</translation>
    </message>
    <message>
        <source>“%1” corrected</source>
        <translation>„%1“ korrigiert</translation>
    </message>
    <message>
        <source>pomodoro on “%1” deleted</source>
        <translation>Pomodoro zu „%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, und %n weiteres</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>language changed</source>
        <translation>Sprache geändert</translation>
    </message>
    <message>
        <source>alerts changed</source>
        <translation>Hinweise geändert</translation>
    </message>
    <message>
        <source>quiet changed</source>
        <translation>Ruhe geändert</translation>
    </message>
    <message>
        <source>absence noted</source>
        <translation>Abwesenheit vermerkt</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>still on “%1”</source>
        <translation>weiter an „%1“</translation>
    </message>
    <message>
        <source>end of “%1” changed</source>
        <translation>Ende von „%1“ geändert</translation>
    </message>
    <message>
        <source>switched to “%1”</source>
        <translation>zu „%1“ gewechselt</translation>
    </message>
    <message>
        <source>next step of “%1” noted</source>
        <translation>nächster Schritt von „%1“ notiert</translation>
    </message>
    <message>
        <source>end of the break changed</source>
        <translation>Ende der Pause geändert</translation>
    </message>
    <message>
        <source>estimate of “%1” taken back</source>
        <translation>Schätzung für „%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>shortcut changed</source>
        <translation>Tastenkürzel geändert</translation>
    </message>
</context>
<context>
    <name>EffortText</name>
    <message>
        <source>Your last %1 of this kind took about %2</source>
        <translation>Deine letzten %1 dieser Art dauerten etwa %2</translation>
    </message>
    <message>
        <source>Your last %1 of this kind took %2 to %3</source>
        <translation>Deine letzten %1 dieser Art dauerten %2 bis %3</translation>
    </message>
</context>
<context>
    <name>ExtensionFiles</name>
    <message>
        <source>The top bar stays as it was: %1 could not be written (%2).</source>
        <translation>Die obere Leiste bleibt, wie sie war: %1 ließ sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>The top bar stays as it was: the folder %1 could not be created.</source>
        <translation>Die obere Leiste bleibt, wie sie war: Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Pomotide is no longer in the top bar, but its file %1 could not be removed.</source>
        <translation>Pomotide ist nicht mehr in der oberen Leiste, doch seine Datei %1 ließ sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>es gibt eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>die Datei darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>in ihren Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the file that was open is not there any more</source>
        <translation>die Datei, die offen war, ist nicht mehr da</translation>
    </message>
    <message>
        <source>another file is there now</source>
        <translation>da ist jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>it is in use, but its log was deleted</source>
        <translation>sie ist in Gebrauch, aber ihr Log wurde gelöscht</translation>
    </message>
    <message>
        <source>the computer&apos;s clock shows no year from 1900 to 2199</source>
        <translation>die Uhr des Computers zeigt kein Jahr von 1900 bis 2199</translation>
    </message>
    <message>
        <source>it is a database, which an export does not replace</source>
        <translation>das ist eine Datenbank, die ein Export nicht ersetzt</translation>
    </message>
    <message>
        <source>it is a device or a pipe; &quot;-&quot; is the standard output</source>
        <translation>das ist ein Gerät oder eine Pipe; &quot;-&quot; ist die Standardausgabe</translation>
    </message>
    <message>
        <source>to go back, put its copy from before the update in its place: %1</source>
        <translation>um zurückzugehen, lege die Kopie von vor dem Update an ihre Stelle: %1</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>What was there before is at %1.</source>
        <translation>Was vorher dort war, liegt unter %1.</translation>
    </message>
    <message>
        <source>The file %1 was moved or deleted. Pomotide has put it back, with all that was in it.</source>
        <translation>Die Datei %1 wurde verschoben oder gelöscht. Pomotide hat sie zurückgelegt, mit allem, was darin war.</translation>
    </message>
    <message>
        <source>A file that belongs to %1 was deleted while it was in use. Pomotide goes on.</source>
        <translation>Eine Datei, die zu %1 gehört, wurde gelöscht, während sie gebraucht wurde. Pomotide macht weiter.</translation>
    </message>
    <message>
        <source>Another file was put in the place of %1. Pomotide goes on with that one; what was there before is at %2.</source>
        <translation>An die Stelle von %1 ist eine andere Datei getreten. Pomotide macht mit ihr weiter; was vorher dort war, liegt unter %2.</translation>
    </message>
</context>
<context>
    <name>HistoryCharts</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 worked in one pomodoro</source>
        <translation>%1 gearbeitet in einem Pomodoro</translation>
    </message>
    <message numerus="yes">
        <source>%1 worked in %n pomodoros</source>
        <translation>
            <numerusform>%1 gearbeitet in %n Pomodoro</numerusform>
            <numerusform>%1 gearbeitet in %n Pomodoros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Ohne Bewertung</translation>
    </message>
    <message>
        <source>1 streak</source>
        <translation>1 Serie</translation>
    </message>
    <message numerus="yes">
        <source>%n streaks</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of one pomodoro</source>
        <translation>%1 zu einem Pomodoro</translation>
    </message>
    <message>
        <source>%1 of %2 pomodoros</source>
        <translation>%1 zu %2 Pomodoros</translation>
    </message>
    <message>
        <source>%1: about %2 estimated, %3 worked</source>
        <translation>%1: etwa %2 geschätzt, %3 gearbeitet</translation>
    </message>
    <message>
        <source>a first step</source>
        <translation>ein erster Schritt</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>ein paar Minuten</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>Started after a prompt: %1 (%2). By yourself: %3.</source>
        <translation>Nach einer Aufforderung begonnen: %1 (%2). Von dir aus: %3.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>what is possible</source>
        <translation>was möglich ist</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 Vorhaben</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions</source>
        <translation>
            <numerusform>%n Vorhaben</numerusform>
            <numerusform>%n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 estimated, %3 worked (%4)</source>
        <translation>%1: %2 geschätzt, %3 gearbeitet (%4)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>evaluation, length</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a prompt said, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n took about as long as estimated</source>
        <translation>
            <numerusform>%n etwa so lang wie geschätzt</numerusform>
            <numerusform>%n etwa so lang wie geschätzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went faster</source>
        <translation>
            <numerusform>%n schneller</numerusform>
            <numerusform>%n schneller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took longer</source>
        <translation>
            <numerusform>%n länger</numerusform>
            <numerusform>%n länger</numerusform>
        </translation>
    </message>
    <message>
        <source>worked, %1 planned</source>
        <translation>gearbeitet, %1 geplant</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>gearbeitet</translation>
    </message>
    <message>
        <source>pomodoro</source>
        <translation>Pomodoro</translation>
    </message>
    <message>
        <source>pomodoros</source>
        <translation>Pomodoros</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>intention achieved</source>
        <translation>Vorhaben geschafft</translation>
    </message>
    <message>
        <source>intentions achieved</source>
        <translation>Vorhaben geschafft</translation>
    </message>
    <message>
        <source>in the longest streak</source>
        <translation>in der längsten Serie</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: frei</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2 worked, %3 of it in flow</source>
        <translation>%1: %2 gearbeitet, davon %3 im Fluss</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>Hours read like 9-17, 9:30 to 6 pm or, if there are several, 9-12, 14-18.</source>
        <translation>Zeiten schreibst du so: 9-17, 9:30 bis 18 oder, wenn es mehrere sind, 9-12, 14-18.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>IntentionText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>ab morgen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list that have commas</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>A blank, or nothing in languages without blanks between sentences: then write %1%2.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Pomotide could not make a folder for the demonstration: %1.</source>
        <translation>Pomotide konnte keinen Ordner für die Vorführung anlegen: %1.</translation>
    </message>
    <message>
        <source>pomotide: there is no desktop to show the ring on (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from your desktop.</source>
        <translation>pomotide: Hier ist kein Desktop, auf dem der Ring erscheinen kann (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). Starte es von deinem Desktop aus.</translation>
    </message>
    <message>
        <source>Pomotide is running already.</source>
        <translation>Pomotide läuft bereits.</translation>
    </message>
    <message>
        <source>Pomotide is running already, but does not answer. Its database is %1. End that process, then start Pomotide again.</source>
        <translation>Pomotide läuft schon, antwortet aber nicht. Seine Datenbank ist %1. Beende diesen Prozess und starte Pomotide dann noch einmal.</translation>
    </message>
    <message>
        <source>Your data could not be read: the file is damaged, and is now at %1. Pomotide goes on with its backup of %2.</source>
        <translation>Deine Daten ließen sich nicht lesen: Die Datei ist beschädigt und liegt jetzt unter %1. Pomotide arbeitet weiter mit seiner Sicherung vom %2.</translation>
    </message>
    <message>
        <source>Your data could not be read: the file was damaged. Pomotide has repaired it, and nothing is lost.</source>
        <translation>Deine Daten waren nicht zu lesen: Die Datei war beschädigt. Pomotide hat sie repariert, und nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The whole circle: %1</source>
        <translation>Der ganze Kreis: %1</translation>
    </message>
    <message>
        <source>The whole strip: %1</source>
        <translation>Der ganze Streifen: %1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole circle: %1</source>
        <translation>Ein Strich: 5 min. Der ganze Kreis: %1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole strip: %1</source>
        <translation>Ein Strich: 5 min. Der ganze Streifen: %1</translation>
    </message>
    <message>
        <source>Filled: what is left</source>
        <translation>Gefüllt: was noch bleibt</translation>
    </message>
    <message>
        <source>In steps: time past the planned end</source>
        <translation>In Stufen: Zeit nach dem geplanten Ende</translation>
    </message>
    <message>
        <source>Empty: what has passed</source>
        <translation>Leer: was vorbei ist</translation>
    </message>
    <message>
        <source>White hand: now</source>
        <translation>Weißer Zeiger: jetzt</translation>
    </message>
    <message>
        <source>Double line: the next event</source>
        <translation>Doppelte Linie: der nächste Termin</translation>
    </message>
    <message>
        <source>Inside: the streak, piece by piece</source>
        <translation>Innen: die Serie, Stück für Stück</translation>
    </message>
    <message>
        <source>Thin pieces: the streak, one by one</source>
        <translation>Dünne Stücke: die Serie, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Outside: points of the day. Pale: still possible</source>
        <translation>Außen: Punkte des Tages. Blass: noch möglich</translation>
    </message>
    <message>
        <source>At the edge: points of the day. Pale: still possible</source>
        <translation>Am Rand: Punkte des Tages. Blass: noch möglich</translation>
    </message>
    <message>
        <source>After the mark: only if you start soon</source>
        <translation>Hinter der Marke: nur, wenn du bald beginnst</translation>
    </message>
    <message>
        <source>Dashed: nothing runs; start small</source>
        <translation>Gestrichelt: nichts läuft; beginne klein</translation>
    </message>
    <message>
        <source>Full: a pomodoro</source>
        <translation>Voll: ein Pomodoro</translation>
    </message>
    <message>
        <source>In steps: past the end; finish the thought</source>
        <translation>In Stufen: nach dem Ende; bring den Gedanken zu Ende</translation>
    </message>
    <message>
        <source>Thin: a break</source>
        <translation>Dünn: eine Pause</translation>
    </message>
    <message>
        <source>Doubled: a start keeps the streak</source>
        <translation>Doppelt: ein Start hält die Serie</translation>
    </message>
    <message>
        <source>A sample: nothing runs now, this time is yours.</source>
        <translation>Ein Muster: gerade läuft nichts, diese Zeit gehört dir.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Every %1 it grows brighter for a moment: time is passing.</source>
        <translation>Alle %1 wird er kurz heller: Die Zeit vergeht.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>LengthText</name>
    <message>
        <source>An estimate reads like 25m, 90 or 1h 30.</source>
        <translation>Eine Schätzung schreibst du so: 25m, 90 oder 1h 30.</translation>
    </message>
    <message>
        <source>An estimate can be from %1 to %2.</source>
        <translation>Eine Schätzung kann von %1 bis %2 reichen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>NextStepText</name>
    <message>
        <source>Next you were going to: %1</source>
        <translation>Als Nächstes wolltest du: %1</translation>
    </message>
    <message>
        <source>%1 · you were going to: %2</source>
        <translation>%1 · du wolltest: %2</translation>
    </message>
</context>
<context>
    <name>NotNowText</name>
    <message>
        <source>Not for %1</source>
        <translation>Erst in %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Erst um %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>pomotide: %1 See pomotide --help.</source>
        <translation>pomotide: %1 Siehe pomotide --help.</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--clock cannot read &quot;%1&quot; as a time like 2026-03-02T08:59:50.</source>
        <translation>--clock kann „%1“ nicht als Zeit wie 2026-03-02T08:59:50 lesen.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.1 to 10000, not &quot;%1&quot;.</source>
        <translation>--speed nimmt eine Zahl von 0.1 bis 10000, nicht „%1“.</translation>
    </message>
    <message>
        <source>--no-captions goes with --demo.</source>
        <translation>--no-captions gehört zu --demo.</translation>
    </message>
    <message>
        <source>--speed goes with --demo or --clock.</source>
        <translation>--speed gehört zu --demo oder --clock.</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --database.</source>
        <translation>--demo behält nichts und nimmt deshalb kein --database.</translation>
    </message>
    <message>
        <source>A huge translucent ring over your desktop that lets you feel time pass.</source>
        <translation>Ein riesiger durchscheinender Ring über deinem Desktop, der dich spüren lässt, wie die Zeit vergeht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Keep everything in &lt;file&gt; instead of the usual place.</source>
        <translation>Alles in &lt;file&gt; statt am üblichen Ort aufbewahren.</translation>
    </message>
    <message>
        <source>Open the window at once.</source>
        <translation>Gleich das Fenster öffnen.</translation>
    </message>
    <message>
        <source>Show a whole work day in about four minutes; nothing is kept.</source>
        <translation>Einen ganzen Arbeitstag in etwa vier Minuten zeigen; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Let time run &lt;factor&gt; times as fast (0.1 to 10000), with --demo or --clock.</source>
        <translation>Die Zeit &lt;factor&gt;-mal so schnell laufen lassen (0.1 bis 10000), mit --demo oder --clock.</translation>
    </message>
    <message>
        <source>Pretend that it is &lt;time&gt; when Pomotide starts, for example 2026-03-02T08:59:50; to try things out.</source>
        <translation>So tun, als sei es &lt;time&gt;, wenn Pomotide startet, zum Beispiel 2026-03-02T08:59:50; zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Open the quick entry at once, to start something.</source>
        <translation>Sofort die Schnelleingabe öffnen, um etwas zu beginnen.</translation>
    </message>
    <message>
        <source>With --demo: leave captions and the end out.</source>
        <translation>Mit --demo: ohne Erklärungen und Schluss.</translation>
    </message>
    <message>
        <source>Start without a window, as the message bus does for a program.</source>
        <translation>Ohne Fenster starten, wie es der Nachrichtenbus für ein Programm tut.</translation>
    </message>
    <message>
        <source>--demo is for a person, so it takes no --service.</source>
        <translation>--demo ist für Menschen, deshalb geht --service damit nicht.</translation>
    </message>
</context>
<context>
    <name>OverlapText</name>
    <message>
        <source>overlaps %1; shared time counts once</source>
        <translation>überschneidet sich mit %1; gemeinsame Zeit zählt einmal</translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>begun for the first time</source>
        <translation>zum ersten Mal begonnen</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>mit einer Schätzung</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 Arbeit</translation>
    </message>
    <message>
        <source>%1 of work and %2 before it</source>
        <translation>%1 Arbeit und %2 davor</translation>
    </message>
    <message>
        <source>after a break in full</source>
        <translation>nach einer ganzen Pause</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>nach %n ganzen Pause</numerusform>
            <numerusform>nach %n ganzen Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>the intention is done</source>
        <translation>das Vorhaben ist fertig</translation>
    </message>
    <message>
        <source>its estimate was close</source>
        <translation>gut geschätzt</translation>
    </message>
    <message>
        <source>break taken</source>
        <translation>Pause gemacht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 more by steady work</source>
        <translation>%1 weitere durch stetige Arbeit</translation>
    </message>
    <message>
        <source>Waiting costs nothing.</source>
        <translation>Warten kostet nichts.</translation>
    </message>
    <message>
        <source>A start before %1 keeps %2 of them.</source>
        <translation>Ein Start vor %1 erhält %2 davon.</translation>
    </message>
    <message>
        <source>A start now keeps %1 of them.</source>
        <translation>Ein Start jetzt erhält %1 davon.</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>Ready when you are</source>
        <translation>Bereit, wenn du es bist</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Beginne mit %1</translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation>Etwas Kleines</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only the first step</source>
        <translation>Nur der erste Schritt</translation>
    </message>
    <message>
        <source>1 minute is a start</source>
        <translation>1 Minute ist ein Anfang</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are a start</source>
        <translation>
            <numerusform>%n Minute ist ein Anfang</numerusform>
            <numerusform>%n Minuten sind ein Anfang</numerusform>
        </translation>
    </message>
    <message>
        <source>A break comes next</source>
        <translation>Danach kommt eine Pause</translation>
    </message>
    <message>
        <source>What would be good to begin with?</source>
        <translation>Womit würdest du gern anfangen?</translation>
    </message>
    <message>
        <source>A word or two are enough</source>
        <translation>Ein, zwei Wörter genügen</translation>
    </message>
    <message>
        <source>Perhaps “%1”</source>
        <translation>Vielleicht „%1“</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>A good time to begin</source>
        <translation>Eine gute Zeit, um anzufangen</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Wie läuft es?</translation>
    </message>
    <message>
        <source>Words are here</source>
        <translation>Hier stehen Worte</translation>
    </message>
    <message>
        <source>%1 of them if you start before %2</source>
        <translation>%1 davon, wenn du vor %2 startest</translation>
    </message>
    <message>
        <source>%1 of them if you start now</source>
        <translation>%1 davon, wenn du jetzt startest</translation>
    </message>
</context>
<context>
    <name>QtSoundPlayer</name>
    <message>
        <source>Sounds are not heard: the part of Pomotide that plays them is missing. It needs Qt Multimedia.</source>
        <translation>Klänge sind nicht zu hören: Der Teil von Pomotide, der sie spielt, fehlt. Er braucht Qt Multimedia.</translation>
    </message>
    <message>
        <source>Sounds are not heard: this computer has no sound device now.</source>
        <translation>Klänge sind nicht zu hören: Dieser Computer hat zurzeit kein Audiogerät.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Enter starts %1 on the first of your list</source>
        <translation>Enter beginnt %1 mit dem ersten auf deiner Liste</translation>
    </message>
    <message>
        <source>Enter starts %1 on “%2”</source>
        <translation>Enter beginnt %1 mit „%2“</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1</source>
        <translation>Enter hält die Serie am Laufen: %1</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1 on “%2”</source>
        <translation>Enter hält die Serie am Laufen: %1 mit „%2“</translation>
    </message>
    <message>
        <source>Enter notes “%1” for later</source>
        <translation>Enter merkt „%1“ für später vor</translation>
    </message>
    <message>
        <source>Enter notes the estimate of “%1”</source>
        <translation>Enter vermerkt die Schätzung für „%1“</translation>
    </message>
    <message>
        <source>“%1” is on your list already</source>
        <translation>„%1“ steht schon auf deiner Liste</translation>
    </message>
    <message>
        <source>A word or two, then Enter: %1 are enough</source>
        <translation>Ein, zwei Wörter, dann Enter: %1 genügen</translation>
    </message>
    <message>
        <source>Something on your mind? Enter notes it for later</source>
        <translation>Fällt dir etwas ein? Enter merkt es für später vor</translation>
    </message>
    <message>
        <source>%1 · estimate: %2</source>
        <translation>%1 · Schätzung: %2</translation>
    </message>
    <message>
        <source>Noted for later: “%1”</source>
        <translation>Für später vorgemerkt: „%1“</translation>
    </message>
    <message>
        <source>Estimate of “%1” noted</source>
        <translation>Schätzung für „%1“ vermerkt</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Wie läuft es?</translation>
    </message>
    <message>
        <source>How is “%1” going?</source>
        <translation>Wie läuft „%1“?</translation>
    </message>
    <message>
        <source>How did the last one go?</source>
        <translation>Wie lief das letzte?</translation>
    </message>
    <message>
        <source>How did “%1” go?</source>
        <translation>Wie lief „%1“?</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Vermerkt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The pomodoro ran on while you were away.</source>
        <translation>Der Pomodoro lief weiter, während du weg warst.</translation>
    </message>
    <message>
        <source>“%1” ran on while you were away.</source>
        <translation>„%1“ lief weiter, während du weg warst.</translation>
    </message>
    <message>
        <source>Enter switches to “%1”</source>
        <translation>Enter wechselt zu „%1“</translation>
    </message>
    <message>
        <source>Enter lets it end at %1</source>
        <translation>Enter lässt es um %1 enden</translation>
    </message>
    <message>
        <source>%1 · counted from %2</source>
        <translation>%1 · gezählt ab %2</translation>
    </message>
    <message>
        <source>All of it as a title</source>
        <translation>Alles davon als Titel</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 mit „%2“</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Zu „%1“ wechseln</translation>
    </message>
    <message>
        <source>+%1: until %2</source>
        <translation>+%1: bis %2</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Um %1 enden</translation>
    </message>
    <message>
        <source>&amp;Achieved</source>
        <translation>&amp;Geschafft</translation>
    </message>
    <message>
        <source>&amp;Focused</source>
        <translation>&amp;Konzentriert</translation>
    </message>
    <message>
        <source>&amp;Interrupted</source>
        <translation>&amp;Unterbrochen</translation>
    </message>
    <message>
        <source>&amp;Distracted</source>
        <translation>A&amp;bgelenkt</translation>
    </message>
    <message>
        <source>Count from %1: you seem to have begun then</source>
        <translation>Ab %1 zählen: da hast du wohl begonnen</translation>
    </message>
    <message>
        <source>%1 · already in overtime</source>
        <translation>%1 · schon in der Überzeit</translation>
    </message>
    <message>
        <source>%1 · already in overtime: +%2</source>
        <translation>%1 · schon in der Überzeit: +%2</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of these texts: &quot;de&quot;, &quot;pt-BR&quot;, &quot;zh-CN&quot;.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Pomotide could not write %1 (%2). Nothing was saved.</source>
        <translation>Pomotide konnte %1 nicht schreiben (%2). Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>Hier gibt es kein Programm, das Ordner zeigt. Der Ordner ist %1.</translation>
    </message>
</context>
<context>
    <name>ServiceActs</name>
    <message>
        <source>Nothing is intended yet. Say what to start.</source>
        <translation>Du hast dir noch nichts vorgenommen. Sag, was anfangen soll.</translation>
    </message>
    <message>
        <source>No pomodoro is running, and none awaits its evaluation.</source>
        <translation>Es läuft kein Pomodoro, und keiner wartet auf seine Bewertung.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Your day begins at</source>
        <translation>Dein Tag beginnt um</translation>
    </message>
    <message>
        <source>Streak plan</source>
        <translation>Serienplan</translation>
    </message>
    <message>
        <source>A full circle is</source>
        <translation>Ein voller Kreis ist</translation>
    </message>
    <message>
        <source>The longest pomodoro</source>
        <translation>Das längste Pomodoro</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 Minuten</translation>
    </message>
    <message>
        <source>Whatever runs</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Opacity at rest</source>
        <translation>Deckkraft in Ruhe</translation>
    </message>
    <message>
        <source>Opacity in a pulse</source>
        <translation>Deckkraft im Puls</translation>
    </message>
    <message>
        <source>Time between pulses</source>
        <translation>Zeit zwischen Pulsen</translation>
    </message>
    <message>
        <source>Closer pulses before a change</source>
        <translation>Dichtere Pulse vor einem Wechsel</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Over full-screen films and games</source>
        <translation>Über Filmen und Spielen im Vollbild</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>Punkte zeigen</translation>
    </message>
    <message>
        <source>Show the streak</source>
        <translation>Serie zeigen</translation>
    </message>
    <message>
        <source>Words come</source>
        <translation>Worte kommen</translation>
    </message>
    <message>
        <source>At each begin and near the end</source>
        <translation>Zu jedem Beginn und kurz vor dem Ende</translation>
    </message>
    <message>
        <source>At each begin</source>
        <translation>Zu jedem Beginn</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Place of the words</source>
        <translation>Platz der Worte</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>At the foot of the ring</source>
        <translation>Unten im Ring</translation>
    </message>
    <message>
        <source>In a corner of the screen</source>
        <translation>In einer Ecke des Bildschirms</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Bei Farbsehschwäche</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source>A ring in the middle</source>
        <translation>Ein Ring in der Mitte</translation>
    </message>
    <message>
        <source>A strip along the top</source>
        <translation>Ein Streifen oben</translation>
    </message>
    <message>
        <source>A strip along the right</source>
        <translation>Ein Streifen rechts</translation>
    </message>
    <message>
        <source>A strip along the bottom</source>
        <translation>Ein Streifen unten</translation>
    </message>
    <message>
        <source>A strip along the left</source>
        <translation>Ein Streifen links</translation>
    </message>
    <message>
        <source>Only while it pulses</source>
        <translation>Nur während des Pulses</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Wie überall</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>As the desktop wishes</source>
        <translation>Wie der Desktop es wünscht</translation>
    </message>
    <message>
        <source>Gentle pulses</source>
        <translation>Sanfte Pulse</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Anything from %1 to %2.</source>
        <translation>Alles von %1 bis %2.</translation>
    </message>
    <message>
        <source>It is written like this: %1.</source>
        <translation>So wird es geschrieben: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>When it is time to begin</source>
        <translation>Wenn es Zeit ist anzufangen</translation>
    </message>
    <message>
        <source>A minute before a streak would end</source>
        <translation>Kurz bevor eine Serie endet</translation>
    </message>
    <message>
        <source>When a break is over</source>
        <translation>Wenn eine Pause vorbei ist</translation>
    </message>
    <message>
        <source>What passed while you were away</source>
        <translation>Was ohne dich geschah</translation>
    </message>
    <message>
        <source>When a pomodoro is over</source>
        <translation>Wenn ein Pomodoro vorbei ist</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Also at night, from 22:00 to 7:00</source>
        <translation>Auch nachts (22:00 bis 7:00)</translation>
    </message>
    <message>
        <source>Keep the ring visible while quiet</source>
        <translation>Ring auch in der Ruhe</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key.</source>
        <translation>Ein Tastenkürzel ist Strg, Alt oder Meta zusammen mit einer weiteren Taste.</translation>
    </message>
    <message>
        <source>Show points</source>
        <translation>Punkte zeigen</translation>
    </message>
    <message>
        <source>Longest overtime</source>
        <translation>Längste Überzeit</translation>
    </message>
    <message>
        <source>When a pomodoro ends</source>
        <translation>Wenn ein Pomodoro endet</translation>
    </message>
    <message>
        <source>When a break ends</source>
        <translation>Wenn eine Pause endet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As fits this desktop</source>
        <translation>Wie es zu diesem Desktop passt</translation>
    </message>
    <message>
        <source>Pomotide&apos;s own</source>
        <translation>Eigene von Pomotide</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>Die des Desktops</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Buttons and fields</source>
        <translation>Knöpfe und Felder</translation>
    </message>
    <message>
        <source>What you do before it counts for the day before.</source>
        <translation>Was du davor tust, zählt für den Tag davor.</translation>
    </message>
    <message>
        <source>While you work on past the end, the break waits, at most this long.</source>
        <translation>Solange du nach dem Ende weiterarbeitest, wartet die Pause, höchstens so lange.</translation>
    </message>
    <message>
        <source>For starting, working, resting and finishing. Nothing is taken away.</source>
        <translation>Fürs Anfangen, Arbeiten, Ausruhen und Fertigwerden. Nichts wird abgezogen.</translation>
    </message>
    <message>
        <source>With one length all day, equal minutes look equal.</source>
        <translation>Mit einer Länge für den ganzen Tag sehen gleiche Minuten gleich aus.</translation>
    </message>
    <message>
        <source>How strong the ring is most of the time.</source>
        <translation>Wie kräftig der Ring die meiste Zeit ist.</translation>
    </message>
    <message>
        <source>In the last five minutes of a pomodoro, a break or a session, and before an appointment.</source>
        <translation>In den letzten fünf Minuten eines Pomodoros, einer Pause oder einer Sitzung und vor einem Termin.</translation>
    </message>
    <message>
        <source>On which the ring is.</source>
        <translation>Auf denen der Ring ist.</translation>
    </message>
    <message>
        <source>What can still be won, outside the ring.</source>
        <translation>Was noch zu gewinnen ist, außen am Ring.</translation>
    </message>
    <message>
        <source>The pomodoros of the streak, inside the ring.</source>
        <translation>Die Pomodoros der Serie, innen im Ring.</translation>
    </message>
    <message>
        <source>Quiet is a call, a film or do-not-disturb.</source>
        <translation>Ruhe ist bei Anrufen, bei Filmen und bei „Nicht stören“.</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
</context>
<context>
    <name>ShortcutText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A new intention</source>
        <translation>Ein neues Vorhaben</translation>
    </message>
    <message>
        <source>Undo what was done last, anywhere</source>
        <translation>Zurücknehmen, was zuletzt getan wurde, egal wo</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Es wieder tun</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>Was zeigt der Ring?</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>A small window with what runs, and back</source>
        <translation>Ein kleines Fenster mit dem, was läuft, und zurück</translation>
    </message>
    <message>
        <source>Close the window; Pomotide keeps running</source>
        <translation>Das Fenster schließen; Pomotide läuft weiter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1: %2, done</source>
        <translation>%1: %2, geschafft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · als Nächstes: %2</translation>
    </message>
    <message>
        <source>You were focused nearly all of the time.</source>
        <translation>Fast die ganze Zeit warst du konzentriert.</translation>
    </message>
    <message>
        <source>You were focused for %1 of it.</source>
        <translation>Davon warst du %1 konzentriert.</translation>
    </message>
    <message>
        <source>%1 were interrupted or distracted; they count all the same.</source>
        <translation>%1 waren unterbrochen oder abgelenkt; sie zählen trotzdem.</translation>
    </message>
    <message>
        <source>Worked %1</source>
        <translation>%1 gearbeitet</translation>
    </message>
    <message>
        <source>breaks %1</source>
        <translation>Pausen %1</translation>
    </message>
    <message>
        <source>overtime %1</source>
        <translation>Überzeit %1</translation>
    </message>
    <message numerus="yes">
        <source>You worked for %1, in %n pomodoros.</source>
        <translation>
            <numerusform>Du hast %1 gearbeitet, in %n Pomodoro.</numerusform>
            <numerusform>Du hast %1 gearbeitet, in %n Pomodoros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest streak had %n pomodoros in a row.</source>
        <translation>
            <numerusform>Die längste Serie hatte %n Pomodoro.</numerusform>
            <numerusform>Die längste Serie hatte %n Pomodoros hintereinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>You rested for %1.</source>
        <translation>%1 hast du dich ausgeruht.</translation>
    </message>
    <message>
        <source>That makes %1.</source>
        <translation>Das ergibt %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>evaluation, length</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Ohne Bewertung</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 point earned</source>
        <translation>1 Punkt gesammelt</translation>
    </message>
    <message>
        <source>1 point still possible</source>
        <translation>1 Punkt noch möglich</translation>
    </message>
    <message>
        <source>%1 are enough: start in Pomotide</source>
        <translation>%1 reichen: in Pomotide starten</translation>
    </message>
    <message>
        <source>Start in Pomotide: %1</source>
        <translation>In Pomotide starten: %1</translation>
    </message>
    <message>
        <source>session until %1</source>
        <translation>Sitzung bis %1</translation>
    </message>
    <message>
        <source>next start before %1</source>
        <translation>nächster Start vor %1</translation>
    </message>
    <message>
        <source>start now</source>
        <translation>jetzt starten</translation>
    </message>
    <message>
        <source>start before %1</source>
        <translation>vor %1 starten</translation>
    </message>
    <message>
        <source>Enough for this session</source>
        <translation>Genug für diese Sitzung</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Enough for this session · free until %1</source>
        <translation>Genug für diese Sitzung · frei bis %1</translation>
    </message>
    <message>
        <source>Free time until %1</source>
        <translation>Freie Zeit bis %1</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is a folder.</source>
        <translation>Pomotide konnte %1 nicht öffnen: Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is not a database.</source>
        <translation>Pomotide konnte %1 nicht öffnen: Das ist keine Datenbank.</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is another program&apos;s database.</source>
        <translation>Pomotide konnte %1 nicht öffnen: Das ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: a newer version of Pomotide wrote it (%2).</source>
        <translation>Pomotide konnte %1 nicht öffnen: Eine neuere Version von Pomotide hat die Datei geschrieben (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2).</source>
        <translation>Pomotide konnte %1 nicht lesen: Die Datei ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>Another program is using %1 for too long.</source>
        <translation>Ein anderes Programm benutzt %1 zu lange.</translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation>Für %1 ist kein Platz mehr frei.</translation>
    </message>
    <message>
        <source>Pomotide could not work on %1 (%2).</source>
        <translation>Pomotide konnte nicht an %1 arbeiten (%2).</translation>
    </message>
    <message>
        <source>Choose a file with --database FILE.</source>
        <translation>Wähle mit --database DATEI eine Datei.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file with --database FILE.</source>
        <translation>Die Datei bleibt, wie sie ist. Wähle mit --database DATEI eine andere Datei.</translation>
    </message>
    <message>
        <source>It was left as it is. Install that version or a later one.</source>
        <translation>Die Datei bleibt, wie sie ist. Installiere diese Version oder eine spätere.</translation>
    </message>
    <message>
        <source>Nothing was changed; Pomotide will try again.</source>
        <translation>Es wurde nichts geändert; Pomotide versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed; make some room, then try again.</source>
        <translation>Es wurde nichts geändert; schaffe etwas Platz und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed; please try again.</source>
        <translation>Es wurde nichts geändert; bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it to go on with it.</source>
        <translation>Das ist abgeschlossen. Öffne es wieder, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is.</source>
        <translation>Ein, zwei Worte bitte, damit du weißt, was es ist.</translation>
    </message>
    <message>
        <source>That does not fit: please look at the times and days once more.</source>
        <translation>Das passt nicht: Schau dir Zeiten und Tage bitte noch einmal an.</translation>
    </message>
    <message>
        <source>It is break time. You can start when it is over.</source>
        <translation>Jetzt ist Pause. Danach kannst du starten.</translation>
    </message>
    <message>
        <source>A pomodoro is running already.</source>
        <translation>Es läuft schon ein Pomodoro.</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it.</source>
        <translation>„Geschafft“ passt nur zum neuesten Pomodoro eines Vorhabens.</translation>
    </message>
    <message>
        <source>Give it a minute first.</source>
        <translation>Gib ihm erst eine Minute.</translation>
    </message>
    <message>
        <source>It has run for over a minute. Stop it instead.</source>
        <translation>Er läuft schon über eine Minute. Du kannst ihn stoppen.</translation>
    </message>
    <message>
        <source>No pomodoro is running now.</source>
        <translation>Gerade läuft kein Pomodoro.</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <translation>Gerade ist keine Pause.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later end.</source>
        <translation>Das Ende läge vor dem Beginn. Wähle ein späteres Ende.</translation>
    </message>
    <message>
        <source>It would be over already. Choose a later end.</source>
        <translation>Das wäre schon vorbei. Wähle ein späteres Ende.</translation>
    </message>
    <message>
        <source>That has not come yet. Choose an earlier end.</source>
        <translation>So weit ist es noch nicht. Wähle ein früheres Ende.</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. Choose other times.</source>
        <translation>Da ist schon ein anderer Pomodoro. Wähle andere Zeiten.</translation>
    </message>
    <message>
        <source>It has been changed since, so it stays as it is.</source>
        <translation>Das wurde inzwischen geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back, to %1 on %2. What was running has been closed, and everything is kept.</source>
        <translation>Die Uhr des Computers wurde zurückgestellt, auf %1 Uhr am %2. Was lief, ist abgeschlossen, und alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Focused</source>
        <translation>Konzentriert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Distracted</source>
        <translation>Abgelenkt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>What would you like to begin?</source>
        <translation>Womit möchtest du beginnen?</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Noch %1</translation>
    </message>
    <message>
        <source>Break, %1</source>
        <translation>Pause, %1</translation>
    </message>
    <message>
        <source>Keep going: %1 next</source>
        <translation>Bleib dran: jetzt %1</translation>
    </message>
    <message>
        <source>Stand up, look far away</source>
        <translation>Steh auf, schau in die Ferne</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Bereit zum Start</translation>
    </message>
    <message>
        <source>Ready to begin · %1</source>
        <translation>Bereit zum Start · %1</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <translation>Noch %1 · %2</translation>
    </message>
    <message>
        <source>Break, %1 left</source>
        <translation>Pause, noch %1</translation>
    </message>
    <message>
        <source>%1 left to keep the streak going</source>
        <translation>Noch %1, um die Serie fortzusetzen</translation>
    </message>
    <message>
        <source>During the hours you choose, a small ring in a corner of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>In den Zeiten, die du wählst, lässt dich ein kleiner Ring in einer Ecke des Bildschirms spüren, wie die Zeit vergeht. Wenn du so weit bist, fang mit fünf Minuten an und lass sie wachsen.</translation>
    </message>
    <message>
        <source>During the hours you choose, a thin strip along an edge of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>In den Zeiten, die du wählst, lässt dich ein schmaler Streifen an einem Rand des Bildschirms spüren, wie die Zeit vergeht. Wenn du so weit bist, fang mit fünf Minuten an und lass sie wachsen.</translation>
    </message>
    <message>
        <source>During the hours you choose, a faint ring over the screen lets you feel time passing; you click and type through it as if it were not there. When you are ready, start with five minutes, and let them grow.</source>
        <translation>In den Zeiten, die du wählst, lässt dich ein zarter Ring über dem Bildschirm spüren, wie die Zeit vergeht; du klickst und tippst durch ihn hindurch, als wäre er nicht da. Wenn du so weit bist, fang mit fünf Minuten an und lass sie wachsen.</translation>
    </message>
    <message>
        <source>This desktop lets nothing stay over all other windows: the ring is small, in a corner.</source>
        <translation>Auf diesem Desktop kann nichts über allen anderen Fenstern liegen: Der Ring ist klein und in einer Ecke.</translation>
    </message>
    <message>
        <source>On this desktop a window over others takes their clicks: instead of the ring there is a thin strip along an edge of each screen.</source>
        <translation>Auf diesem Desktop fängt ein Fenster über anderen deren Klicks ab: Statt des Rings gibt es einen schmalen Streifen an einem Rand jedes Bildschirms.</translation>
    </message>
    <message>
        <source>No compositor runs here: the ring is woven of fine lines instead of translucent, and does not fade.</source>
        <translation>Hier läuft kein Compositor: Der Ring ist aus feinen Linien gewebt statt durchscheinend und wird nicht sanft ein- und ausgeblendet.</translation>
    </message>
    <message>
        <source>The ring is over everything, on every screen, and lets clicks and keys through.</source>
        <translation>Der Ring liegt über allem, auf jedem Bildschirm, und lässt Klicks und Tasten durch.</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Beginne mit %1</translation>
    </message>
    <message>
        <source>Start with %1: %2</source>
        <translation>Beginne mit %1: %2</translation>
    </message>
    <message>
        <source>That is too long: a session has room for %1, a title for %2 letters.</source>
        <translation>Das ist zu lang: Eine Sitzung fasst %1, ein Titel %2 Zeichen.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Alles wird wieder gespeichert.</translation>
    </message>
    <message>
        <source>The disk of %1 fails (%2).</source>
        <translation>Die Platte, auf der %1 liegt, versagt (%2).</translation>
    </message>
    <message>
        <source>Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>Sieh nach, ob es getan ist, und kopiere, was dir wichtig ist, auf eine andere Platte.</translation>
    </message>
    <message>
        <source>%1 points earned</source>
        <translation>%1 Punkte gesammelt</translation>
    </message>
    <message>
        <source>%1 points still possible</source>
        <translation>%1 Punkte noch möglich</translation>
    </message>
    <message>
        <source>Pomotide could not read and write %1 (%2).</source>
        <translation>Pomotide konnte %1 nicht lesen und schreiben (%2).</translation>
    </message>
    <message>
        <source>Set that right, or choose another file with --database FILE.</source>
        <translation>Behebe das oder wähle mit --database DATEI eine andere Datei.</translation>
    </message>
    <message>
        <source>Start again with a copy of it from before, or with --database FILE.</source>
        <translation>Starte noch einmal mit einer früheren Kopie oder mit --database DATEI.</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>weniger als 1 min</translation>
    </message>
    <message>
        <source>%1 still possible</source>
        <translation>%1 noch möglich</translation>
    </message>
    <message>
        <source>next start without a wait</source>
        <translation>nächster Start ohne Warten</translation>
    </message>
    <message>
        <source>%1 next, if you like</source>
        <translation>Als Nächstes %1, wenn du magst</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, a break %2.</source>
        <translation>Ein Pomodoro kann höchstens %1 dauern, eine Pause %2.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later end.</source>
        <translation>Diese Zeit ist vorbei. Wähle ein späteres Ende.</translation>
    </message>
    <message>
        <source>Neither a pomodoro nor a break is running now.</source>
        <translation>Gerade läuft weder ein Pomodoro noch eine Pause.</translation>
    </message>
    <message>
        <source>There is no break to take back now.</source>
        <translation>Gerade gibt es keine Pause, die sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>That pomodoro is done. You can start the next one after the break.</source>
        <translation>Dieses Pomodoro ist fertig. Nach der Pause kannst du das nächste beginnen.</translation>
    </message>
    <message>
        <source>Work can have begun at most %1 ago, and not before the end of what is recorded.</source>
        <translation>Die Arbeit kann vor höchstens %1 begonnen haben, und nicht vor dem Ende dessen, was aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, and reaches beyond now.</source>
        <translation>Ein Pomodoro kann höchstens %1 dauern und reicht über jetzt hinaus.</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least.</source>
        <translation>Ein Pomodoro dauert mindestens eine Minute.</translation>
    </message>
    <message>
        <source>That is too long: a next step has room for %1 letters.</source>
        <translation>Das ist zu lang: Ein nächster Schritt hat Platz für %1 Zeichen.</translation>
    </message>
    <message>
        <source>Finish the thought. +%1</source>
        <translation>Bring den Gedanken zu Ende. +%1</translation>
    </message>
    <message>
        <source>The break begins at your next pause</source>
        <translation>Die Pause beginnt, sobald du innehältst</translation>
    </message>
    <message>
        <source>Finish the thought. The break begins at your next pause.</source>
        <translation>Bring den Gedanken zu Ende. Danach ist Pause.</translation>
    </message>
    <message>
        <source>Finish the thought. +%1. The break begins at your next pause.</source>
        <translation>Bring den Gedanken zu Ende. +%1. Danach ist Pause.</translation>
    </message>
    <message>
        <source>Finish the thought · %1</source>
        <translation>Bring den Gedanken zu Ende · %1</translation>
    </message>
    <message>
        <source>+%1 · %2</source>
        <translation>+%1 · %2</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>Bring den Gedanken zu Ende</translation>
    </message>
    <message>
        <source>Start in Pomotide: one small thing</source>
        <translation>In Pomotide starten: etwas Kleines</translation>
    </message>
    <message>
        <source>1 minute is enough</source>
        <translation>1 Minute genügt</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are enough</source>
        <translation>
            <numerusform>%n Minute genügt</numerusform>
            <numerusform>%n Minuten genügen</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too long: quiet lasts a week at most.</source>
        <translation>Das ist zu lang: Die Ruhe dauert höchstens eine Woche.</translation>
    </message>
    <message>
        <source>What you can do: choose an X11 session when you log in, or a desktop such as KDE Plasma or Sway. On GNOME, turn Pomotide on in the top bar.</source>
        <translation>Was du tun kannst: beim Anmelden eine X11-Sitzung wählen oder einen Desktop wie KDE Plasma oder Sway. Unter GNOME: Pomotide in der oberen Leiste einschalten.</translation>
    </message>
    <message>
        <source>What you can do: start a compositor, for example picom.</source>
        <translation>Was du tun kannst: einen Compositor starten, zum Beispiel picom.</translation>
    </message>
    <message>
        <source>1 still possible</source>
        <translation>1 noch möglich</translation>
    </message>
    <message>
        <source>Its streak is still going. It can be changed when the streak is over.</source>
        <translation>Seine Serie läuft noch. Wenn sie vorbei ist, lässt es sich ändern.</translation>
    </message>
    <message>
        <source>The pomodoro began later than that.</source>
        <translation>Der Pomodoro hat erst später begonnen.</translation>
    </message>
    <message>
        <source>The pomodoro had ended before that.</source>
        <translation>Der Pomodoro war da schon zu Ende.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Diese Zeit kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>TrayDigits</name>
    <message>
        <source>%1h</source>
        <translation>%1h</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>clocks change: from %1 to %2</source>
        <translation>Zeitumstellung: von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BackupController</name>
    <message>
        <source>%1 is not what Pomotide exports (%2). Nothing was changed.</source>
        <translation>%1 ist nicht das, was Pomotide exportiert (%2). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A backup of %1 is still here. To bring everything back, begin, and restore it in Settings, Data.</source>
        <translation>Eine Sicherung vom %1 ist noch da. Um alles zurückzuholen, beginne und stelle sie unter Einstellungen, Daten wieder her.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BusService</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>Hier gibt es keine Methode „%1“.</translation>
    </message>
    <message>
        <source>There is no interface “%1” here.</source>
        <translation>Hier gibt es keine Schnittstelle „%1“.</translation>
    </message>
    <message>
        <source>There is no property “%1” here.</source>
        <translation>Hier gibt es keine Eigenschaft „%1“.</translation>
    </message>
    <message>
        <source>The property “%1” cannot be set.</source>
        <translation>Die Eigenschaft „%1“ lässt sich nicht setzen.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::DemoEnd</name>
    <message>
        <source>The day is over</source>
        <translation>Der Tag ist vorbei</translation>
    </message>
    <message>
        <source>That was a day</source>
        <translation>Das war ein Tag</translation>
    </message>
    <message>
        <source>Yours can begin with five minutes. Pomotide then asks for your work hours; nothing of this day is kept.</source>
        <translation>Deiner kann mit fünf Minuten beginnen. Pomotide fragt dann nach deinen Arbeitszeiten; von diesem Tag bleibt nichts.</translation>
    </message>
    <message>
        <source>&amp;Begin my day</source>
        <translation>Meinen Tag &amp;beginnen</translation>
    </message>
</context>
<context>
    <name>pomotide::app::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes …</translation>
    </message>
</context>
<context>
    <name>pomotide::app::GnomeTopBar</name>
    <message>
        <source>The top bar stays as it was: GNOME&apos;s settings could not be changed.</source>
        <translation>Die obere Leiste bleibt, wie sie war: Die Einstellungen von GNOME ließen sich nicht ändern.</translation>
    </message>
    <message>
        <source>All of GNOME&apos;s extensions are switched off, so this one is, too. GNOME&apos;s program Extensions switches them on.</source>
        <translation>Alle Erweiterungen von GNOME sind ausgeschaltet, also auch diese. Das GNOME-Programm Erweiterungen schaltet sie ein.</translation>
    </message>
    <message>
        <source>Pomotide will be in the top bar once you have logged out and in again.</source>
        <translation>Pomotide erscheint in der oberen Leiste, sobald du dich ab- und wieder angemeldet hast.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::LoginSleepWatch</name>
    <message>
        <source>Notes when the computer falls asleep</source>
        <translation>Hält fest, wann der Computer einschläft</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalShortcut</name>
    <message>
        <source>Before version 48, GNOME gives keys to no program. Pomotide has its key while it is in the top bar; or have GNOME run this command on a key: %1</source>
        <translation>Vor Version 48 gibt GNOME keinem Programm eine Taste. Pomotide hat seine, solange es in der oberen Leiste ist; oder lass GNOME diesen Befehl auf einer Taste ausführen: %1</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. In its keyboard settings, have it run this command on a key: %1</source>
        <translation>Dieser Desktop gibt Programmen keine eigenen Tasten. Lass ihn in seinen Tastatureinstellungen auf Tastendruck diesen Befehl ausführen: %1</translation>
    </message>
    <message>
        <source>The desktop did not give Pomotide the key %1. Choose another shortcut, or have the desktop run this command on a key: %2</source>
        <translation>Der Desktop hat Pomotide die Taste %1 nicht gegeben. Wähle ein anderes Tastenkürzel oder lass den Desktop auf Tastendruck diesen Befehl ausführen: %2</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Schnelleingabe</translation>
    </message>
    <message>
        <source>This desktop asks you whether Pomotide may have %1. If you do not see the question, look behind this window.</source>
        <translation>Dieser Desktop fragt dich, ob Pomotide %1 haben darf. Wenn du die Frage nicht siehst, schau hinter dieses Fenster.</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, the key is %1. Change it there.</source>
        <translation>In den Einstellungen dieses Desktops ist es die Taste %1. Ändere sie dort.</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, Pomotide has no key now. Choose one there, or have the desktop run this command on a key: %1</source>
        <translation>In den Einstellungen dieses Desktops hat Pomotide jetzt keine Taste. Wähle dort eine oder lass den Desktop auf Tastendruck diesen Befehl ausführen: %1</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalStart</name>
    <message>
        <source>Pomotide starts with your session, and shows the time.</source>
        <translation>Pomotide startet mit deiner Sitzung und zeigt die Zeit.</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to start Pomotide. In its settings, have it run this command at each start: flatpak run org.pomotide.Pomotide</source>
        <translation>Dieser Desktop lässt sich nicht bitten, Pomotide zu starten. Lass ihn in seinen Einstellungen bei jedem Start diesen Befehl ausführen: flatpak run org.pomotide.Pomotide</translation>
    </message>
    <message>
        <source>Your desktop did not allow Pomotide to start with it. You can allow that in the desktop&apos;s settings for applications, then try again.</source>
        <translation>Dein Desktop hat nicht erlaubt, dass Pomotide mit ihm startet. Du kannst das in seinen Einstellungen für Anwendungen erlauben und es dann noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PresenceTracker</name>
    <message>
        <source>The time zone is now %1. Your work hours go by its clocks.</source>
        <translation>Die Zeitzone ist jetzt %1. Deine Arbeitszeiten richten sich nach ihren Uhren.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::Service</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>Hier gibt es keine Methode „%1“.</translation>
    </message>
    <message>
        <source>These are too many calls at once. Try again in a second.</source>
        <translation>Das sind zu viele Aufrufe auf einmal. Versuche es in einer Sekunde noch einmal.</translation>
    </message>
    <message>
        <source>%1 takes arguments of the types “%2”, not “%3”.</source>
        <translation>%1 nimmt Argumente der Typen „%2“, nicht „%3“.</translation>
    </message>
    <message>
        <source>The menu has changed. Please choose again.</source>
        <translation>Das Menü hat sich geändert. Bitte wähle noch einmal.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::SingleInstance</name>
    <message>
        <source>it is not a folder of this user alone</source>
        <translation>es ist kein Ordner, der nur diesem Benutzer gehört</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>dort darf nichts geschrieben werden</translation>
    </message>
    <message>
        <source>there may be no room</source>
        <translation>womöglich ist dort kein Platz</translation>
    </message>
    <message>
        <source>Pomotide cannot use the folder %1 (%2). It runs all the same, but does not notice when it is started again: please start it once only.</source>
        <translation>Pomotide kann den Ordner %1 nicht benutzen (%2). Es läuft trotzdem, merkt aber nicht, wenn es noch einmal gestartet wird: bitte nur einmal starten.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::X11Shortcut</name>
    <message>
        <source>Another program has %1 already. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>Ein anderes Programm hat %1 schon. Wähle ein anderes Tastenkürzel oder lass den Desktop auf Tastendruck diesen Befehl ausführen: %2</translation>
    </message>
    <message>
        <source>This keyboard has no key for %1. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>Diese Tastatur hat keine Taste für %1. Wähle ein anderes Tastenkürzel oder lass den Desktop auf Tastendruck diesen Befehl ausführen: %2</translation>
    </message>
    <message>
        <source>The X server no longer tells Pomotide of keys. Start Pomotide again, or have your desktop run this command on a key: %1</source>
        <translation>Der X-Server meldet Pomotide keine Tasten mehr. Starte Pomotide neu oder lass den Desktop auf Tastendruck diesen Befehl ausführen: %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AboutSection</name>
    <message>
        <source>Pomotide %1</source>
        <translation>Pomotide %1</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty. It uses no network and has no account: what you do stays on this computer.</source>
        <translation>Freie Software: Du darfst sie nutzen, untersuchen, weitergeben und ändern, unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Sie kommt ohne jede Gewährleistung. Sie nutzt kein Netz und hat kein Konto: Was du tust, bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Pomotide</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AbsenceBar</name>
    <message>
        <source>I wo&amp;rked</source>
        <translation>Ich habe gearb&amp;eitet</translation>
    </message>
    <message>
        <source>&amp;I was away</source>
        <translation>Ich war we&amp;g</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>Weg seit…</translation>
    </message>
    <message>
        <source>If you left at another time</source>
        <translation>Wenn du zu einer anderen Zeit gegangen bist</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>Die Zeit, zu der du gegangen bist</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Eine Zeit wie 9:45 oder vor wie langer Zeit, wie 12m</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingCard</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingList</name>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>before restoring another</source>
        <translation>vor dem Wiederherstellen einer anderen</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>vor dem Importieren</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>vor dem Löschen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand angelegt</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarEditor</name>
    <message>
        <source>As the rule</source>
        <translation>Wie die Regel</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Skipped: %1, %2.</source>
        <translation>Übersprungen: %1, %2.</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>Entfernt: %1, %2.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarView</name>
    <message>
        <source>Today · %1</source>
        <translation>Heute · %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Callouts</name>
    <message>
        <source>A sample of what you will see</source>
        <translation>Ein Muster dessen, was du sehen wirst</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ChartCards</name>
    <message>
        <source>Time worked</source>
        <translation>Gearbeitete Zeit</translation>
    </message>
    <message>
        <source>Time worked, by evaluation</source>
        <translation>Gearbeitete Zeit nach Bewertung</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>Estimates and time worked</source>
        <translation>Geschätzte und gearbeitete Zeit</translation>
    </message>
    <message>
        <source>Estimates, by month</source>
        <translation>Schätzungen nach Monaten</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Time worked, by intention</source>
        <translation>Gearbeitete Zeit nach Vorhaben</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Time worked, by tag</source>
        <translation>Gearbeitete Zeit nach Schlagwort</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Am meisten: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>mostly in flow</source>
        <translation>meist im Fluss</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CompactWindow</name>
    <message>
        <source>Pomotide</source>
        <translation>Pomotide</translation>
    </message>
    <message>
        <source>Keep this window on top</source>
        <translation>Dieses Fenster im Vordergrund halten</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>Das ganze Fenster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Neues Vorhaben …</translation>
    </message>
    <message>
        <source>Skip break</source>
        <translation>Pause überspringen</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>„%1“ starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Jetzt Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DataSection</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Sie ist %1 groß.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Everything is as in %1 now.</source>
        <translation>Alles ist jetzt wie in %1.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>JSON has everything and can be imported again, here or on another computer; CSV has the pomodoros, for spreadsheets. Importing replaces everything, and leaves a backup.</source>
        <translation>JSON enthält alles und lässt sich wieder importieren, hier oder auf einem anderen Computer; CSV enthält die Pomodoros, für Tabellenprogramme. Importieren ersetzt alles und hinterlässt eine Sicherung.</translation>
    </message>
    <message>
        <source>A fresh start</source>
        <translation>Ein neuer Anfang</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>Hier gibt es kein Programm, das Ordner zeigt. Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>Everything is backed up in %1.</source>
        <translation>Alles ist in %1 gesichert.</translation>
    </message>
    <message>
        <source>Everything is again as it was on %1.</source>
        <translation>Alles ist wieder wie am %1.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Pomodoros as CSV (*.csv)</source>
        <translation>Pomodoros als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Alles als JSON (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Everything is kept in this file:</source>
        <translation>Alles liegt in dieser Datei:</translation>
    </message>
    <message>
        <source>One is made each day; the newest seven stay. Restoring one replaces everything, and leaves a backup of what was there.</source>
        <translation>Jeden Tag entsteht eine; die neuesten sieben bleiben. Eine wiederherzustellen ersetzt alles und hinterlässt eine Sicherung von dem, was da war.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>%1 What was there was damaged, and is now at %2.</source>
        <translation>%1 Was da war, war beschädigt und liegt jetzt unter %2.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>everything imported</source>
        <translation>alles importiert</translation>
    </message>
    <message>
        <source>Erasing takes everything back to the first day. You are asked first; the backups stay, and a new one lets you undo it.</source>
        <translation>Löschen führt alles zum ersten Tag zurück. Vorher wirst du gefragt; die Sicherungen bleiben, und eine neue lässt es dich zurücknehmen.</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>A backup is made first. Until you quit, %1 brings all of it back; after that, the backup in the list does.</source>
        <translation>Vorher wird gesichert. Bis du Pomotide beendest, holt %1 alles zurück; danach die Sicherung in der Liste.</translation>
    </message>
    <message>
        <source>Yes, all of this may go</source>
        <translation>Ja, all das darf weg</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 Vorhaben</translation>
    </message>
    <message>
        <source>%1 intentions</source>
        <translation>%1 Vorhaben</translation>
    </message>
    <message>
        <source>1 pomodoro</source>
        <translation>1 Pomodoro</translation>
    </message>
    <message>
        <source>%1 pomodoros</source>
        <translation>%1 Pomodoros</translation>
    </message>
    <message>
        <source>Replace everything by the backup of %1?</source>
        <translation>Alles durch die Sicherung vom %1 ersetzen?</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Alles ersetzen</translation>
    </message>
    <message>
        <source>a backup restored</source>
        <translation>eine Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>everything erased</source>
        <translation>alles gelöscht</translation>
    </message>
    <message>
        <source>Replace everything by %1?</source>
        <translation>Alles durch %1 ersetzen?</translation>
    </message>
    <message>
        <source>%1 What was there is kept as the newest backup.</source>
        <translation>%1 Was da war, bleibt als neueste Sicherung.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>1 session that you moved, skipped or added</source>
        <translation>1 Sitzung, die du verschoben, übersprungen oder hinzugefügt hast</translation>
    </message>
    <message>
        <source>%1 sessions that you moved, skipped or added</source>
        <translation>%1 Sitzungen, die du verschoben, übersprungen oder hinzugefügt hast</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Termine</translation>
    </message>
    <message>
        <source>This goes away: your work hours and your settings.</source>
        <translation>Das verschwindet: deine Arbeitszeiten und deine Einstellungen.</translation>
    </message>
    <message>
        <source>This goes away: %1; also your work hours and your settings.</source>
        <translation>Das verschwindet: %1; auch deine Arbeitszeiten und deine Einstellungen.</translation>
    </message>
    <message>
        <source>Do again: %1?</source>
        <translation>Noch einmal: %1?</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>Pomodoros and past work hours for calendars (*.ics)</source>
        <translation>Pomodoros und vergangene Arbeitszeiten für Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayCard</name>
    <message>
        <source>There are no work hours yet. With them the day has a plan, and the ring calls you when they begin.</source>
        <translation>Noch gibt es keine Arbeitszeiten. Mit ihnen hat der Tag einen Plan, und der Ring ruft dich, wenn sie beginnen.</translation>
    </message>
    <message>
        <source>Nothing is planned today: the day is yours.</source>
        <translation>Heute ist nichts geplant: Der Tag gehört dir.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Hide what is over</source>
        <translation>Vergangenes verbergen</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Set work hours…</source>
        <translation>Arbeitszeiten festlegen …</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Sitzung planen …</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DaySoFar</name>
    <message>
        <source>Today so far</source>
        <translation>Heute bisher</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayTimeline</name>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DesktopTick</name>
    <message>
        <source>Start with my desktop</source>
        <translation>Mit dem Desktop starten</translation>
    </message>
    <message>
        <source>Add Pomotide to the top bar</source>
        <translation>Pomotide in die obere Leiste setzen</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EditLog</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Nicht rückgängig gemacht: %1. %2</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <translation>Nicht wiederholt: %1. %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EndButtons</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>End at…</source>
        <translation>Enden um…</translation>
    </message>
    <message>
        <source>It ends that much later</source>
        <translation>Es endet so viel später</translation>
    </message>
    <message>
        <source>The time at which it ends</source>
        <translation>Die Zeit, zu der es endet</translation>
    </message>
    <message>
        <source>A time, as 10:45, or a length, as +10 or in 20 min</source>
        <translation>Eine Zeit wie 10:45 oder eine Dauer wie +10 oder in 20 min</translation>
    </message>
    <message>
        <source>Type a time…</source>
        <translation>Zeit eintippen …</translation>
    </message>
    <message>
        <source>%1: it cannot end then</source>
        <translation>%1: dann kann es nicht enden</translation>
    </message>
    <message>
        <source>%1 · Enter</source>
        <translation>%1 · Eingabetaste</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>Weg seit</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>Die Zeit, zu der du gegangen bist</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Eine Zeit wie 9:45 oder vor wie langer Zeit, wie 12m</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>Weg seit…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryList</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Pomodoros</source>
        <translation>Pomodoros</translation>
    </message>
    <message>
        <source>The pomodoro on “%1” is deleted.</source>
        <translation>Der Pomodoro zu „%1“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros are deleted.</source>
        <translation>
            <numerusform>%n Pomodoro ist gelöscht.</numerusform>
            <numerusform>%n Pomodoros sind gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Ohne Bewertung</translation>
    </message>
    <message>
        <source>%1 (planned: %2)</source>
        <translation>%1 (geplant: %2)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::FiguresCard</name>
    <message>
        <source>%1 %2</source>
        <comment>number, what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::HistoryPage</name>
    <message>
        <source>Nothing here yet. Whatever you do gathers here by itself.</source>
        <translation>Noch ist hier nichts. Was du tust, sammelt sich hier von selbst.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Search words or #tags</source>
        <translation>Wörter oder #Schlagwörter suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing about “%1” in this period.</source>
        <translation>In diesem Zeitraum nichts zu „%1“.</translation>
    </message>
    <message>
        <source>What you are doing now appears here once it is over.</source>
        <translation>Was du gerade tust, erscheint hier, wenn es vorbei ist.</translation>
    </message>
    <message>
        <source>Nothing was recorded then: the time was yours.</source>
        <translation>Da wurde nichts erfasst: Die Zeit gehörte dir.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionActions</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Verschieben nach: %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>“%1” is abandoned: one thing less to carry.</source>
        <translation>„%1“ ist losgelassen: eins weniger zu tragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions are abandoned.</source>
        <translation>
            <numerusform>%n Vorhaben ist losgelassen.</numerusform>
            <numerusform>%n Vorhaben sind losgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Keine Schätzung</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDelegate</name>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDetails</name>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>Wie lange es dauern mag, wenn du schätzen möchtest: 25m, 1h 30m</translation>
    </message>
    <message>
        <source>#tax</source>
        <translation>#steuer</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>W&amp;ann</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Add ta&amp;g</source>
        <translation>Schlagwort &amp;dazu</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is one word of letters and digits, like #tax.</source>
        <translation>Ein Schlagwort ist ein Wort aus Buchstaben und Ziffern, wie #steuer.</translation>
    </message>
    <message>
        <source>Select an intention to plan it, or to write down what helps to begin.</source>
        <translation>Wähle ein Vorhaben aus, um es zu planen oder aufzuschreiben, was beim Anfangen hilft.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionModel</name>
    <message>
        <source>Intention</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Worked %1 of about %2</source>
        <translation>%1 von etwa %2 gearbeitet</translation>
    </message>
    <message>
        <source>Achieved %1</source>
        <translation>Geschafft %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <translation>Losgelassen %1</translation>
    </message>
    <message>
        <source>Worked of the estimate</source>
        <translation>Gearbeitet von der Schätzung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n intentions</source>
        <translation>
            <numerusform>%1, %n Vorhaben</numerusform>
            <numerusform>%1, %n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionNotes</name>
    <message>
        <source>Notes of the selected intention</source>
        <translation>Notizen zum ausgewählten Vorhaben</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything that helps to begin</source>
        <translation>Alles, was beim Anfangen hilft</translation>
    </message>
    <message>
        <source>Select one intention to see its notes.</source>
        <translation>Wähle ein Vorhaben aus, um seine Notizen zu sehen.</translation>
    </message>
    <message>
        <source>Notes have room for %1 letters; here are %2. They wait here until they are shorter.</source>
        <translation>Notizen fassen %1 Zeichen; hier sind es %2. Sie warten hier, bis sie kürzer sind.</translation>
    </message>
    <message>
        <source>A line that begins with [ ] and a blank is a box to tick.</source>
        <translation>Eine Zeile, die mit [ ] und einem Leerzeichen beginnt, ist ein Kästchen zum Abhaken.</translation>
    </message>
    <message>
        <source>Ctrl+Space makes one, and ticks it.</source>
        <translation>Strg+Leertaste macht eines und hakt es ab.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionView</name>
    <message>
        <source>Intentions</source>
        <translation>Vorhaben</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionsPage</name>
    <message>
        <source>Nothing here yet. One small thing is enough to begin.</source>
        <translation>Noch ist hier nichts. Eine Kleinigkeit genügt für den Anfang.</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>Achieved (%1)</source>
        <translation>Geschafft (%1)</translation>
    </message>
    <message>
        <source>Abandoned (%1)</source>
        <translation>Losgelassen (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>Which intentions are listed</source>
        <translation>Welche Vorhaben die Liste zeigt</translation>
    </message>
    <message>
        <source>Search titles and notes</source>
        <translation>Titel und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Nothing here with “%1”. Fewer letters may find more.</source>
        <translation>Hier ist nichts mit „%1“. Weniger Buchstaben finden vielleicht mehr.</translation>
    </message>
    <message>
        <source>What you achieve gathers here.</source>
        <translation>Hier sammelt sich, was du schaffst.</translation>
    </message>
    <message>
        <source>What you let go of waits here, in case you want it back.</source>
        <translation>Was du loslässt, wartet hier, falls du es zurückhaben möchtest.</translation>
    </message>
    <message>
        <source>Nothing waits for you here. One small thing is enough to go on.</source>
        <translation>Hier wartet nichts auf dich. Eine Kleinigkeit genügt, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Legend</name>
    <message>
        <source>How it looks</source>
        <translation>So sieht er aus</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>Was zeigt der Ring?</translation>
    </message>
    <message>
        <source>What does the strip show?</source>
        <translation>Was zeigt der Streifen?</translation>
    </message>
    <message>
        <source>On the ring</source>
        <translation>Am Ring</translation>
    </message>
    <message>
        <source>On the strip</source>
        <translation>Am Streifen</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::LengthField</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not a length from %1 to %2 yet</source>
        <translation>noch keine Dauer von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::MainWindow</name>
    <message>
        <source>Pomotide</source>
        <translation>Pomotide</translation>
    </message>
    <message>
        <source>Pomotide keeps running without a tray icon here. Start it again to open this window.</source>
        <translation>Pomotide läuft hier ohne Symbol im Infobereich weiter. Starte es noch einmal, um dieses Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Pomotide has been updated to version %1.</source>
        <translation>Pomotide wurde auf Version %1 aktualisiert.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NewIntention</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>New intention</source>
        <translation>Neues Vorhaben</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Estimate of the new intention, if you like</source>
        <translation>Schätzung für das neue Vorhaben, wenn du magst</translation>
    </message>
    <message>
        <source>25m</source>
        <translation>25m</translation>
    </message>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>Wie lange es dauern mag, wenn du schätzen möchtest: 25m, 1h 30m</translation>
    </message>
    <message>
        <source>&amp;What do you want to do next?</source>
        <translation>&amp;Was möchtest du als Nächstes tun?</translation>
    </message>
    <message>
        <source>Enter adds “%1” · estimate: %2</source>
        <translation>Enter fügt „%1“ hinzu · Schätzung: %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextEventCard</name>
    <message>
        <source>Next fixed thing</source>
        <translation>Nächster fester Termin</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Termin %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextStepField</name>
    <message>
        <source>A few words to pick it up by; this can stay empty</source>
        <translation>Ein paar Worte zum Wiederaufnehmen; das darf leer bleiben</translation>
    </message>
    <message>
        <source>Ne&amp;xt I was going to…</source>
        <translation>Als Nä&amp;chstes wollte ich…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Notices</name>
    <message>
        <source>Start “%1”</source>
        <translation>„%1“ beginnen</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Neues Vorhaben …</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes …</translation>
    </message>
    <message>
        <source>What would you like to start?</source>
        <translation>Womit möchtest du anfangen?</translation>
    </message>
    <message>
        <source>How was “%1”?</source>
        <translation>Wie war „%1“?</translation>
    </message>
    <message>
        <source>One minute to go.</source>
        <translation>Noch eine Minute.</translation>
    </message>
    <message>
        <source>That was %1.</source>
        <translation>Das waren %1.</translation>
    </message>
    <message>
        <source>%1 to keep the streak</source>
        <translation>%1, um die Serie zu halten</translation>
    </message>
    <message>
        <source>The break is over</source>
        <translation>Die Pause ist vorbei</translation>
    </message>
    <message>
        <source>I worked</source>
        <translation>Ich habe gearbeitet</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Ich war weg</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Pomotide</source>
        <translation>Pomotide</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>Als Nächstes: %1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You seem to have begun</source>
        <translation>Du hast wohl schon begonnen</translation>
    </message>
    <message>
        <source>“%1” can count from %2.</source>
        <translation>„%1“ kann ab %2 zählen.</translation>
    </message>
    <message>
        <source>Count from %1</source>
        <translation>Ab %1 zählen</translation>
    </message>
    <message>
        <source>There is no hurry.</source>
        <translation>Es eilt nicht.</translation>
    </message>
    <message>
        <source>Your break has begun</source>
        <translation>Deine Pause hat begonnen</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Noch dabei</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>Pause jetzt nehmen</translation>
    </message>
    <message>
        <source>“%1” ends at %2</source>
        <translation>„%1“ endet um %2</translation>
    </message>
    <message>
        <source>More time, or a line where to pick it up?</source>
        <translation>Mehr Zeit, oder eine Zeile, wo es weitergeht?</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>Bring den Gedanken zu Ende</translation>
    </message>
    <message>
        <source>The break was planned for %1. It begins at your next pause.</source>
        <translation>Die Pause war für %1 geplant. Sie beginnt, sobald du innehältst.</translation>
    </message>
    <message>
        <source>The break ends at %1</source>
        <translation>Die Pause endet um %1</translation>
    </message>
    <message>
        <source>Next I was going to…</source>
        <translation>Als Nächstes wollte ich…</translation>
    </message>
    <message>
        <source>Noted for the next start: %1</source>
        <translation>Für den nächsten Anfang notiert: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Um %1 enden</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowPanel</name>
    <message>
        <source>You can begin at any time: %1 are enough.</source>
        <translation>Du kannst jederzeit beginnen: %1 reichen.</translation>
    </message>
    <message>
        <source>%1 of them if you start before %2: %3 are enough.</source>
        <translation>%1 davon, wenn du vor %2 startest: %3 reichen.</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · bis %2</translation>
    </message>
    <message>
        <source>Next: %1 · start before %2</source>
        <translation>Als Nächstes: %1 · vor %2 starten</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>Pause überspringen</translation>
    </message>
    <message>
        <source>Ends it now; its break begins</source>
        <translation>Endet jetzt; die Pause beginnt</translation>
    </message>
    <message>
        <source>As if it had not been started</source>
        <translation>Als wäre nichts gestartet worden</translation>
    </message>
    <message>
        <source>%1 are enough.</source>
        <translation>%1 reichen.</translation>
    </message>
    <message>
        <source>%1 of them if you start now: %2 are enough.</source>
        <translation>%1 davon, wenn du jetzt startest: %2 reichen.</translation>
    </message>
    <message>
        <source>The streak can go on until %1</source>
        <translation>Die Serie kann bis %1 weitergehen</translation>
    </message>
    <message>
        <source>%1 · the break begins at your next pause</source>
        <translation>%1 · die Pause beginnt, sobald du innehältst</translation>
    </message>
    <message>
        <source>Switch to…</source>
        <translation>Wechseln zu…</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>&amp;Noch dabei</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>Pause jetzt nehmen</translation>
    </message>
    <message>
        <source>It was on something else, from its begin on</source>
        <translation>Es galt von Anfang an etwas anderem</translation>
    </message>
    <message>
        <source>As if there had been no break: the pomodoro goes on</source>
        <translation>Als wäre keine Pause gewesen: Das Pomodoro geht weiter</translation>
    </message>
    <message>
        <source>Begin with one small thing; a break comes next.</source>
        <translation>Beginne mit etwas Kleinem; danach kommt eine Pause.</translation>
    </message>
    <message>
        <source>Begin with one small thing</source>
        <translation>Beginne mit etwas Kleinem</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute geschafft</translation>
    </message>
    <message>
        <source>%1 are enough; a break comes next.</source>
        <translation>%1 genügen; danach kommt eine Pause.</translation>
    </message>
    <message>
        <source>Free until %1. Whatever comes after this is up to you.</source>
        <translation>Frei bis %1. Alles Weitere ist deine Sache.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 in the streak</source>
        <translation>%1 · %2 von %3 in der Serie</translation>
    </message>
    <message>
        <source>Done, achieved</source>
        <translation>Fertig, geschafft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowStrip</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Neues Vorhaben …</translation>
    </message>
    <message>
        <source>S&amp;tart “%1”</source>
        <translation>„%1“ s&amp;tarten</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>Pause jetzt nehmen</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::OpenIntentions</name>
    <message>
        <source>Open intentions</source>
        <translation>Offene Vorhaben</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PartMenu</name>
    <message>
        <source>Edit in History</source>
        <translation>Im Rückblick bearbeiten</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Choose what the slots are for…</source>
        <translation>Zeitfenster belegen…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PercentField</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PeriodBar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PickUpCard</name>
    <message>
        <source>Pick up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Skip the break and start</source>
        <translation>Pause überspringen und beginnen</translation>
    </message>
    <message>
        <source>Start this</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PlanEditor</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Leave this pair out</source>
        <translation>Dieses Paar weglassen</translation>
    </message>
    <message>
        <source>Leave pair %1 out</source>
        <translation>Paar %1 weglassen</translation>
    </message>
    <message>
        <source>A whole streak takes %1.</source>
        <translation>Eine ganze Serie dauert %1.</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Paar hinzufügen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pomodoro %1, length</source>
        <translation>Pomodoro %1, Dauer</translation>
    </message>
    <message>
        <source>Break %1, length</source>
        <translation>Pause %1, Dauer</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PointsBreakdown</name>
    <message>
        <source>What the points were for</source>
        <translation>Wofür es die Punkte gab</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickEntry</name>
    <message>
        <source>I &amp;worked</source>
        <translation>Ich h&amp;abe gearbeitet</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>Pause über&amp;springen</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Schnelleingabe</translation>
    </message>
    <message>
        <source>What would you like to do now?</source>
        <translation>Was möchtest du jetzt tun?</translation>
    </message>
    <message>
        <source>Note for later</source>
        <translation>Für später vormerken</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>Start &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>I was awa&amp;y</source>
        <translation>Ich war &amp;weg</translation>
    </message>
    <message>
        <source>Take the &amp;break now</source>
        <translation>Pause &amp;jetzt nehmen</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>&amp;Noch dabei</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickSuggestions</name>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ReplaceQuestion</name>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ScreensEditor</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On all screens</source>
        <translation>Auf allen Bildschirmen</translation>
    </message>
    <message>
        <source>On the screen %1</source>
        <translation>Auf dem Bildschirm %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SessionGrips</name>
    <message>
        <source>Session from %1</source>
        <translation>Sitzung ab %1</translation>
    </message>
    <message>
        <source>Session to %1</source>
        <translation>Sitzung bis %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>A streak begins small and grows. A change applies to what has not begun.</source>
        <translation>Eine Serie beginnt klein und wächst. Eine Änderung gilt für das, was noch nicht begonnen hat.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>Auf diesem Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of everything that Pomotide shows.</source>
        <translation>Von allem, was Pomotide zeigt.</translation>
    </message>
    <message>
        <source>Default streak</source>
        <translation>Serie auf Standard</translation>
    </message>
    <message>
        <source>Default look</source>
        <translation>Aussehen auf Standard</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Sprache auf Standard</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>Kürzel auf Standard</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Beside the ring, and only while you are there and not in a call or a film.</source>
        <translation>Neben dem Ring, und nur solange du da bist und nicht in einem Gespräch oder Film.</translation>
    </message>
    <message>
        <source>Default notifications</source>
        <translation>Hinweise auf Standard</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Short and soft. Whatever you change here, you hear at once.</source>
        <translation>Kurz und leise. Was du hier änderst, hörst du sofort.</translation>
    </message>
    <message>
        <source>Default sounds</source>
        <translation>Klänge auf Standard</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>Was zeigt der Ring?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How this window looks.</source>
        <translation>Wie dieses Fenster aussieht.</translation>
    </message>
    <message>
        <source>Default window</source>
        <translation>Fenster auf Standard</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>The ring with this look</source>
        <translation>Der Ring mit diesem Aussehen</translation>
    </message>
    <message>
        <source>While you change something here, you see it above, and on your desktop.</source>
        <translation>Während du hier etwas änderst, siehst du es oben und auf deinem Desktop.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quick entry, from anywhere: type what you want to do, and begin.</source>
        <translation>Schnelleingabe, von überall: tippe, was du tun willst, und fang an.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Pomotide</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutEdit</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Press the keys. Backspace takes the shortcut away.</source>
        <translation>Drücke die Tasten. Die Rücktaste nimmt das Kürzel weg.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tasten drücken …</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutList</name>
    <message>
        <source>Search, in the intentions and the settings</source>
        <translation>Suchen, in den Vorhaben und den Einstellungen</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Die Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Abandon the intention, or delete the pomodoro</source>
        <translation>Das Vorhaben loslassen oder den Pomodoro löschen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move the intention</source>
        <translation>Das Vorhaben verschieben</translation>
    </message>
    <message>
        <source>The time before or after, in the history</source>
        <translation>Die Zeit davor oder danach, im Rückblick</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Five minutes later or earlier</source>
        <translation>Fünf Minuten später oder früher</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>An hour later or earlier; also with Shift and the wheel</source>
        <translation>Eine Stunde später oder früher; auch mit Umschalt und Rad</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What was there before; undo brings back what you typed</source>
        <translation>Was vorher dastand; Rückgängig holt zurück, was du getippt hast</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>In fields for times and lengths</source>
        <translation>In Feldern für Zeiten und Dauern</translation>
    </message>
    <message>
        <source>Tick the line of notes</source>
        <translation>Die Zeile der Notizen abhaken</translation>
    </message>
    <message>
        <source>Start on the intention</source>
        <translation>Das Vorhaben starten</translation>
    </message>
    <message>
        <source>Move it to Today, Next or Later</source>
        <translation>Es nach Heute, Als Nächstes oder Später verschieben</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>A small window with what runs</source>
        <translation>Ein kleines Fenster mit dem, was läuft</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotBoard</name>
    <message>
        <source>Slots of this session</source>
        <translation>Zeitfenster dieser Sitzung</translation>
    </message>
    <message>
        <source>Open intentions</source>
        <translation>Offene Vorhaben</translation>
    </message>
    <message>
        <source>Drag one to a slot.</source>
        <translation>Ziehe eines auf ein Zeitfenster.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotList</name>
    <message>
        <source>No slots are to come today.</source>
        <translation>Heute kommen keine Zeitfenster mehr.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more to come</source>
        <translation>
            <numerusform>und noch %n weiteres</numerusform>
            <numerusform>und noch %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Zeitfenster %1</translation>
    </message>
    <message>
        <source>Free – for your next intention</source>
        <translation>Frei – für dein nächstes Vorhaben</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotTimes</name>
    <message>
        <source>Drag to another slot: the two change places</source>
        <translation>Auf ein anderes Zeitfenster ziehen: Die beiden tauschen ihre Plätze</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanField</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanPopover</name>
    <message>
        <source>each becomes a session of its own</source>
        <translation>jede wird eine eigene Sitzung</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartLine</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>A line, and Enter</source>
        <translation>Eine Zeile, dann Enter</translation>
    </message>
    <message>
        <source>What to start</source>
        <translation>Was du startest</translation>
    </message>
    <message>
        <source>&amp;What would you like to do now?</source>
        <translation>&amp;Was möchtest du jetzt tun?</translation>
    </message>
    <message>
        <source>Began earlier…</source>
        <translation>Früher begonnen…</translation>
    </message>
    <message>
        <source>It counts from the time that you type</source>
        <translation>Es zählt ab der Zeit, die du eintippst</translation>
    </message>
    <message>
        <source>The time at which you began</source>
        <translation>Die Zeit, zu der du begonnen hast</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Eine Zeit wie 9:45 oder vor wie langer Zeit, wie 12m</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Begonnen um</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartSection</name>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>With this, the ring is there whenever you are: you need not think of starting it.</source>
        <translation>So ist der Ring da, sobald du es bist: Du musst nicht daran denken, ihn zu starten.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SummaryCard</name>
    <message>
        <source>Your day</source>
        <translation>Dein Tag</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save your day</source>
        <translation>Deinen Tag speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>The summary is copied as text.</source>
        <translation>Die Zusammenfassung ist als Text kopiert.</translation>
    </message>
    <message>
        <source>The summary is copied as a picture.</source>
        <translation>Die Zusammenfassung ist als Bild kopiert.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeEntry</name>
    <message>
        <source>Type a time, and Enter</source>
        <translation>Zeit eintippen, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeField</name>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>not a time yet</source>
        <translation>noch keine Uhrzeit</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TodayPage</name>
    <message>
        <source>Nothing prompts you after that; it can be undone</source>
        <translation>Danach fordert dich nichts mehr auf; es lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>End the session now, not at %1</source>
        <translation>Jetzt beenden, nicht erst um %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TopBarSection</name>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>It then shows the minutes left, with a menu for what you do in mid-work.</source>
        <translation>Sie zeigt dann die Minuten, die noch bleiben, mit einem Menü für alles mitten in der Arbeit.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TrayMenu</name>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Open Pomotide</source>
        <translation>Pomotide ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New intention…</source>
        <translation>&amp;Neues Vorhaben …</translation>
    </message>
    <message>
        <source>&amp;Evaluate “%1”</source>
        <translation>„%1“ b&amp;ewerten</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>B&amp;ewerten</translation>
    </message>
    <message>
        <source>I &amp;worked</source>
        <translation>Ich h&amp;abe gearbeitet</translation>
    </message>
    <message>
        <source>I was &amp;away</source>
        <translation>Ich war &amp;weg</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>Start &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>S&amp;kip the break</source>
        <translation>Pause übers&amp;pringen</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry…</source>
        <translation>Sch&amp;nelleingabe …</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry… (%1)</source>
        <translation>Sch&amp;nelleingabe … (%1)</translation>
    </message>
    <message>
        <source>Intention %1</source>
        <translation>Vorhaben %1</translation>
    </message>
    <message>
        <source>Qu&amp;iet until %1</source>
        <translation>&amp;Ruhe bis %1</translation>
    </message>
    <message>
        <source>Qu&amp;iet</source>
        <translation>&amp;Ruhe</translation>
    </message>
    <message>
        <source>&amp;End the quiet</source>
        <translation>Ruhe b&amp;eenden</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>For the &amp;rest of the day</source>
        <translation>Für den &amp;Rest des Tages</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>The pomodoro went on while you were away</source>
        <translation>Der Pomodoro lief weiter, während du weg warst</translation>
    </message>
    <message>
        <source>“%1” went on while you were away</source>
        <translation>„%1“ lief weiter, während du weg warst</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not now, &amp;later</source>
        <translation>Nicht jetzt, &amp;später</translation>
    </message>
    <message>
        <source>Sti&amp;ll on it</source>
        <translation>&amp;Noch dabei</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>En&amp;d at</source>
        <translation>Enden &amp;um</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>&amp;Wechseln zu</translation>
    </message>
    <message>
        <source>&amp;Take the break now</source>
        <translation>Pause &amp;jetzt nehmen</translation>
    </message>
    <message>
        <source>What does the &amp;ring show?</source>
        <translation>Was zeigt der &amp;Ring?</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TwoWeeks</name>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Die Zeiten sind die von %1.</translation>
    </message>
    <message>
        <source>No sessions in the next 14 days: all this time is yours. Set work hours, or draw a session in the calendar.</source>
        <translation>Keine Sitzungen in den nächsten 14 Tagen: All diese Zeit gehört dir. Lege Arbeitszeiten fest oder zeichne eine Sitzung in den Kalender.</translation>
    </message>
    <message>
        <source>Or draw a session in the calendar, or press N there.</source>
        <translation>Oder zeichne eine Sitzung in den Kalender, oder drücke dort N.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TypedField</name>
    <message>
        <source>As before; %1 brings back what you typed</source>
        <translation>Wie vorher; %1 holt das Getippte zurück</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Nächste Tage</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UsualWeek</name>
    <message>
        <source>When would you like to be kept aware of time? The ring shows during these hours only.</source>
        <translation>Wann möchtest du die Zeit im Blick behalten? Nur in diesen Zeiten erscheint der Ring.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Die Zeiten sind die von %1.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::VerdictButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekEditor</name>
    <message>
        <source>Several hours of a day can be typed in one field: 9-12, 14-18.</source>
        <translation>Mehrere Zeiten eines Tages passen in ein Feld: 9-12, 14-18.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekdayRow</name>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1: add hours</source>
        <translation>%1: Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>%1: copy to other weekdays</source>
        <translation>%1: auf andere Wochentage kopieren</translation>
    </message>
    <message>
        <source>%1: remove these hours</source>
        <translation>%1: diese Zeiten entfernen</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>endet %1 %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>&amp;Arbeitstage</translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <translation>All&amp;e Tage</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Welcome to Pomotide</source>
        <translation>Willkommen bei Pomotide</translation>
    </message>
    <message>
        <source>When would you like to be kept aware of time?</source>
        <translation>Wann möchtest du die Zeit im Blick behalten?</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>Du kannst das jederzeit ändern.</translation>
    </message>
    <message>
        <source>%1, in any program, opens a line: type what you want to do, and Enter begins it.</source>
        <translation>%1 öffnet in jedem Programm eine Zeile: Tippe, was du tun möchtest, und Enter beginnt damit.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WindowKeysEditor</name>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key, or a function key.</source>
        <translation>Ein Tastenkürzel ist Strg, Alt oder Meta mit einer weiteren Taste, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is for what is underlined on a page.</source>
        <translation>%1 ist für das, was auf einer Seite unterstrichen ist.</translation>
    </message>
    <message>
        <source>%1 has a use in lists and fields already.</source>
        <translation>%1 hat in Listen und Feldern schon einen Zweck.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Press others, or change those first.</source>
        <translation>%1 gehört schon zu „%2“. Drücke andere Tasten oder ändere erst jene.</translation>
    </message>
</context>
</TS>
