<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbsenceText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” ran until %2</source>
        <translation>«&#x202f;%1&#x202f;» a tourné jusqu’à %2</translation>
    </message>
    <message>
        <source>“%1” went on</source>
        <translation>«&#x202f;%1&#x202f;» a continué</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>De %1 à %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>the streak ended %1</source>
        <translation>la série s’est terminée %1</translation>
    </message>
    <message>
        <source>the break ended %1</source>
        <translation>la pause s’est terminée %1</translation>
    </message>
    <message>
        <source>the session ended %1</source>
        <translation>la séance s’est terminée %1</translation>
    </message>
    <message>
        <source>a session began %1</source>
        <translation>une séance a commencé %1</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be written (%2).</source>
        <translation>Le lancement avec le bureau reste tel quel&#x202f;: impossible d’écrire %1 (%2).</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>impossible de créer son dossier</translation>
    </message>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be removed (%2).</source>
        <translation>Le lancement avec le bureau reste tel quel&#x202f;: impossible de supprimer %1 (%2).</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>the rule says %1</source>
        <translation>la règle dit %1</translation>
    </message>
    <message>
        <source>the rule says %1, %2</source>
        <translation>la règle dit %1, %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>ajoutée à la main</translation>
    </message>
    <message>
        <source>from your calendars</source>
        <translation>de vos calendriers</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>heure de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>finit %1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>«&#x202f;%1&#x202f;» n’est ni focused, ni achieved, ni interrupted, ni distracted.</translation>
    </message>
    <message>
        <source>An activation token has %1 letters at most.</source>
        <translation>Un jeton d’activation a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The option “%1” is a text.</source>
        <translation>L’option «&#x202f;%1&#x202f;» est un texte.</translation>
    </message>
    <message>
        <source>That is too long: a description has room for %1 letters.</source>
        <translation>C’est trop long&#x202f;: une description peut avoir %1 caractères.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Il n’y a pas d’option «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>%1 is no time of these days: times are milliseconds since 1970, in UTC.</source>
        <translation>%1 n’est pas une heure de notre époque&#x202f;: les heures sont des millisecondes depuis 1970, en UTC.</translation>
    </message>
    <message>
        <source>That length is a number of minutes from %1 to %2.</source>
        <translation>Cette durée est un nombre de minutes de %1 à %2.</translation>
    </message>
    <message>
        <source>The option “%1” is a whole number.</source>
        <translation>L’option «&#x202f;%1&#x202f;» est un nombre entier.</translation>
    </message>
    <message>
        <source>That is one line, without control characters.</source>
        <translation>C’est une seule ligne, sans caractères de contrôle.</translation>
    </message>
</context>
<context>
    <name>Civil</name>
    <message>
        <source>noon</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>A time of day reads like 9:30, 1815 or 6 pm.</source>
        <translation>Une heure s’écrit 9:30, 1815 ou 18h.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a date: Mon 9 Nov</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: Tue 09:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2 on %3</source>
        <comment>hours into another day</comment>
        <translation>%1–%2 le %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>a number with a decimal: 2.5</comment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>accompli</translation>
    </message>
    <message>
        <source>focused</source>
        <translation>concentré</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>distracted</source>
        <translation>distrait</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It is done, but could not be told: %1</source>
        <translation>C’est fait, mais n’a pas pu être affiché&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ready to begin, %1 is enough.</source>
        <translation>Tout est prêt, il suffit de %1.</translation>
    </message>
    <message>
        <source>Ready to begin, %1 are enough.</source>
        <translation>Tout est prêt, il suffit de %1.</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 is enough.</source>
        <translation>Tout est prêt&#x202f;: %1, il suffit de %2.</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 are enough.</source>
        <translation>Tout est prêt&#x202f;: %1, il suffit de %2.</translation>
    </message>
    <message>
        <source>%1 next, if you like. The streak can go on until %2.</source>
        <translation>Ensuite %1, si vous voulez. La série peut continuer jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 next, if you like: %2. The streak can go on until %3.</source>
        <translation>Ensuite %1, si vous voulez&#x202f;: %2. La série peut continuer jusqu’à %3.</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next.</source>
        <translation>Démarrez avant %1 et la série continue&#x202f;: ensuite %2.</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next, %3.</source>
        <translation>Démarrez avant %1 et la série continue&#x202f;: ensuite %2, %3.</translation>
    </message>
    <message>
        <source>Free time.</source>
        <translation>Temps libre.</translation>
    </message>
    <message>
        <source>Free time until %1.</source>
        <translation>Temps libre jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1: %2 left, until %3.</source>
        <comment>what runs</comment>
        <translation>%1&#x202f;: encore %2, jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what runs, and a sentence</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Break: %1 left, until %2.</source>
        <translation>Pause&#x202f;: encore %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today.</source>
        <translation>Gagné&#x202f;: %1. Encore possible aujourd’hui&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start by %4.</source>
        <translation>Gagné&#x202f;: %1. Encore possible aujourd’hui&#x202f;: %2&#x202f;; dont %3 si vous démarrez avant %4.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start now.</source>
        <translation>Gagné&#x202f;: %1. Encore possible aujourd’hui&#x202f;: %2&#x202f;; dont %3 si vous démarrez maintenant.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start as soon as the break is over.</source>
        <translation>Gagné&#x202f;: %1. Encore possible aujourd’hui&#x202f;: %2&#x202f;; dont %3 si vous démarrez dès la fin de la pause.</translation>
    </message>
    <message>
        <source>Session until %1.</source>
        <translation>Séance jusqu’à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros await their evaluation: pomotidectl evaluate focused</source>
        <translation>
            <numerusform>%n pomodoro attend son évaluation&#x202f;: pomotidectl evaluate focused</numerusform>
            <numerusform>%n pomodoros attendent leur évaluation&#x202f;: pomotidectl evaluate focused</numerusform>
        </translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>later, from %1</source>
        <translation>plus tard, à partir de %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>en semaine</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>modifiée, c’était %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ajoutée à la main</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Words and prompts come as they are set.</source>
        <translation>Les mots et les invitations viennent selon vos paramètres.</translation>
    </message>
    <message>
        <source>Words and prompts are held back until %1.</source>
        <translation>Les mots et les invitations sont retenus jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nothing is intended yet. To note something: pomotidectl intend &quot;Write report&quot;</source>
        <translation>Aucune intention pour l’instant. Pour en noter une&#x202f;: pomotidectl intend &quot;Écrire le rapport&quot;</translation>
    </message>
    <message>
        <source>None of them is like that. To see all: pomotidectl intentions --all</source>
        <translation>Aucune n’est ainsi. Pour les voir toutes&#x202f;: pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>No sessions in these days. To have some: pomotidectl hours mon-fri 9:00-17:00</source>
        <translation>Aucune séance ces jours-ci. Pour en avoir&#x202f;: pomotidectl hours mon-fri 9:00-17:00</translation>
    </message>
    <message>
        <source>Today from now on: free time.</source>
        <translation>Aujourd’hui, à partir de maintenant&#x202f;: temps libre.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <comment>hours</comment>
        <translation>Aujourd’hui&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hours in a time zone</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>free</source>
        <comment>no work hours</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Les heures sont celles de %1.</translation>
    </message>
    <message>
        <source>Corrected: %1, %2, %3.</source>
        <comment>title, date, hours</comment>
        <translation>Corrigé&#x202f;: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Corrected: %1, %2.</source>
        <comment>date, hours</comment>
        <translation>Corrigé&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <translation>Noté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Noted %1, about %2.</source>
        <translation>Noté&#x202f;: %1, environ %2.</translation>
    </message>
    <message>
        <source>Let go of %1.</source>
        <translation>Écartée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is open already. Nothing was changed.</source>
        <translation>%1 est déjà ouverte. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 est ouverte.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for today.</source>
        <translation>%1 est maintenant le numéro %2 sur %3 pour aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for later.</source>
        <translation>%1 est maintenant le numéro %2 sur %3 pour plus tard.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <translation>%1 est maintenant le numéro %2 sur %3.</translation>
    </message>
    <message>
        <source>It is now %1, about %2.</source>
        <translation>C’est maintenant %1, environ %2.</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>C’est maintenant %1.</translation>
    </message>
    <message>
        <source>Break until %1.</source>
        <translation>Pause jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <comment>time left, and the end of it</comment>
        <translation>%1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>Achieved: %1.</source>
        <translation>Accompli&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 was focused.</source>
        <translation>%1&#x202f;: concentré.</translation>
    </message>
    <message>
        <source>%1 was interrupted.</source>
        <translation>%1&#x202f;: interrompu.</translation>
    </message>
    <message>
        <source>%1 was distracted.</source>
        <translation>%1&#x202f;: distrait.</translation>
    </message>
    <message>
        <source>Started %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Démarré&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>On with %1: %2</source>
        <comment>title, and how long</comment>
        <translation>On continue&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Started %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>Démarré&#x202f;: %1, compté à partir de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>On with %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>On continue&#x202f;: %1, compté à partir de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Switched to %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Changé pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <comment>how long</comment>
        <translation>Pause&#x202f;: %1</translation>
    </message>
    <message>
        <source>Still on %1: %2</source>
        <comment>title, and a sentence</comment>
        <translation>Toujours sur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>It goes on until %1.</source>
        <translation>Il continue jusqu’à %1.</translation>
    </message>
    <message>
        <source>Stopped %1 after %2.</source>
        <translation>%1 arrêté après %2.</translation>
    </message>
    <message>
        <source>Taken back: it is as if %1 had not been started.</source>
        <translation>Annulé&#x202f;: c’est comme si %1 n’avait pas démarré.</translation>
    </message>
    <message>
        <source>The break is over. Start until %1 and the streak goes on.</source>
        <translation>La pause est finie. Démarrez avant %1 et la série continue.</translation>
    </message>
    <message>
        <source>The break is over. To begin anew: pomotidectl start</source>
        <translation>La pause est finie. Pour recommencer&#x202f;: pomotidectl start</translation>
    </message>
    <message>
        <source>Pomotide from the terminal: what is going on, and everything that changes it. It works on the same database as the desktop program, whether that runs or not.</source>
        <translation>Pomotide depuis le terminal&#x202f;: ce qui se passe, et tout ce qui le change. Il travaille sur la même base de données que le programme du bureau, que celui-ci soit lancé ou non.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#x202f;:</translation>
    </message>
    <message>
        <source>pomotidectl start &quot;Write report&quot;</source>
        <translation>pomotidectl start &quot;Écrire le rapport&quot;</translation>
    </message>
    <message>
        <source>note it and start it</source>
        <translation>la noter et la démarrer</translation>
    </message>
    <message>
        <source>say how it went</source>
        <translation>dire comment ça s’est passé</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de retour&#x202f;:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>it does not go now; standard error says why, and what does</source>
        <translation>impossible pour l’instant&#x202f;; la sortie d’erreur dit pourquoi, et ce qui est possible</translation>
    </message>
    <message>
        <source>wrong usage, or an input that cannot be read</source>
        <translation>mauvais usage, ou entrée illisible</translation>
    </message>
    <message>
        <source>the database could not be read or written; nothing was changed</source>
        <translation>la base de données n’a pas pu être lue ou écrite&#x202f;; rien n’a changé</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>la sortie n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Each command has more under --help. The manual: man pomotidectl.</source>
        <translation>Chaque commande en dit plus avec --help. Le manuel&#x202f;: man pomotidectl.</translation>
    </message>
    <message>
        <source>%1. See %2 --help.</source>
        <comment>a sentence, and a command</comment>
        <translation>%1. Voir %2 --help.</translation>
    </message>
    <message>
        <source>Say what to do, for example: pomotidectl status</source>
        <translation>Dites quoi faire, par exemple&#x202f;: pomotidectl status</translation>
    </message>
    <message>
        <source>There is no command or option %1</source>
        <translation>Il n’y a ni commande ni option %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>work on that file instead of the usual one</source>
        <translation>travailler sur ce fichier au lieu de l’habituel</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>how a command is typed</comment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a usage</comment>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>in a usage</comment>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Argument %1 is not text in UTF-8</source>
        <translation>L’argument %1 n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>--database needs the name of a file</source>
        <translation>--database demande le nom d’un fichier</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>tell it as JSON, for programs</source>
        <translation>répondre en JSON, pour des programmes</translation>
    </message>
    <message>
        <source>%1 takes a length like 40m, 1h30m or 90 (minutes), not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 prend une durée comme 40m, 1h30m ou 90 (minutes), et non %2</translation>
    </message>
    <message>
        <source>An intention is named by its number, as #12, not %1</source>
        <translation>Une intention se nomme par son numéro, comme #12, et non %1</translation>
    </message>
    <message>
        <source>--date takes a day like 2026-03-02, not %1</source>
        <translation>--date prend un jour comme 2026-03-02, et non %1</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90</source>
        <translation>combien de temps cela prendra&#x202f;: 40m, 1h30m, 90</translation>
    </message>
    <message>
        <source>the section of the list: today, next or later</source>
        <translation>la section de la liste&#x202f;: today, next ou later</translation>
    </message>
    <message>
        <source>--when is today, next or later, not %1</source>
        <translation>--when est today, next ou later, et non %1</translation>
    </message>
    <message>
        <source>how often it comes again once achieved: daily, weekdays, weekly or never</source>
        <translation>à quel rythme elle revient une fois accomplie&#x202f;: daily, weekdays, weekly ou never</translation>
    </message>
    <message>
        <source>--repeat is daily, weekdays, weekly or never, not %1</source>
        <translation>--repeat est daily, weekdays, weekly ou never, et non %1</translation>
    </message>
    <message>
        <source>Say when, as 11:00, or how much later, as +5m, not %1</source>
        <translation>Dites quand, comme 11:00, ou combien plus tard, comme +5m, et non %1</translation>
    </message>
    <message>
        <source>Set the end of the running pomodoro or break</source>
        <translation>Fixer la fin du pomodoro ou de la pause en cours</translation>
    </message>
    <message>
        <source>a time, or how much later: +5m</source>
        <translation>une heure, ou combien plus tard&#x202f;: +5m</translation>
    </message>
    <message>
        <source>Still on it: take a break back that began by itself</source>
        <translation>Je continue&#x202f;: annuler une pause qui a commencé d’elle-même</translation>
    </message>
    <message>
        <source>Say what each point of a day was for</source>
        <translation>Dire à quoi est dû chaque point d’une journée</translation>
    </message>
    <message>
        <source>the day; otherwise it is today</source>
        <translation>le jour&#x202f;; sinon c’est aujourd’hui</translation>
    </message>
    <message>
        <source>Pomotide is not running. To start it with the quick entry: %1</source>
        <translation>Pomotide n’est pas lancé. Pour le lancer avec la saisie rapide&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pomotide runs, but does not answer. End that process, then: %1</source>
        <translation>Pomotide est lancé, mais ne répond pas. Arrêtez ce processus, puis&#x202f;: %1</translation>
    </message>
    <message>
        <source>The quick entry is open.</source>
        <translation>La saisie rapide est ouverte.</translation>
    </message>
    <message>
        <source>Open the quick entry of the program that runs</source>
        <translation>Ouvrir la saisie rapide du programme lancé</translation>
    </message>
    <message>
        <source>to be put on a key in the desktop&apos;s settings</source>
        <translation>à associer à une touche dans les paramètres du bureau</translation>
    </message>
    <message>
        <source>Say for how long, as 1h, or until 15:00, today or off, not %1</source>
        <translation>Dites pour combien de temps, comme 1h, ou until 15:00, today ou off, et non %1</translation>
    </message>
    <message>
        <source>Hold words and prompts back, or show whether they are</source>
        <translation>Retenir les mots et les invitations, ou dire s’ils le sont</translation>
    </message>
    <message>
        <source>the rest of it</source>
        <translation>le reste de la journée</translation>
    </message>
    <message>
        <source>they come again</source>
        <translation>ils reviennent</translation>
    </message>
    <message>
        <source>a LENGTH, until TIME, today or off</source>
        <translation>une LENGTH, until TIME, today ou off</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>Play a scenario through, from JSON to JSON</source>
        <translation>Dérouler un scénario, de JSON à JSON</translation>
    </message>
    <message>
        <source>the scenario; otherwise standard input</source>
        <translation>le scénario&#x202f;; sinon l’entrée standard</translation>
    </message>
    <message>
        <source>A format may have:</source>
        <translation>Un format peut contenir&#x202f;:</translation>
    </message>
    <message>
        <source>a brace</source>
        <translation>une accolade</translation>
    </message>
    <message>
        <source>What is not so at the moment is left empty.</source>
        <translation>Ce qui n’a pas lieu en ce moment reste vide.</translation>
    </message>
    <message>
        <source>It is told with --json or with --format, not with both</source>
        <translation>C’est --json ou --format, pas les deux</translation>
    </message>
    <message>
        <source>--format does not know %1</source>
        <translation>--format ne connaît pas %1</translation>
    </message>
    <message>
        <source>Say what is going on, and what can be won</source>
        <translation>Dire ce qui se passe, et ce que l’on peut gagner</translation>
    </message>
    <message>
        <source>a line of your own, for prompts and bars</source>
        <translation>une ligne à votre façon, pour les invites et les barres</translation>
    </message>
    <message>
        <source>idle, prompt, pomodoro, overtime, break or grace</source>
        <translation>idle, prompt, pomodoro, overtime, break ou grace</translation>
    </message>
    <message>
        <source>the running intention, else the first open one</source>
        <translation>l’intention en cours, sinon la première ouverte</translation>
    </message>
    <message>
        <source>time left in the phase: 4 min</source>
        <translation>le temps restant de la phase&#x202f;: 4 min</translation>
    </message>
    <message>
        <source>the same in minutes: 4</source>
        <translation>le même en minutes&#x202f;: 4</translation>
    </message>
    <message>
        <source>how much of the phase is over: 0 to 100; of overtime 100</source>
        <translation>la part écoulée de la phase&#x202f;: 0 à 100&#x202f;; en prolongation 100</translation>
    </message>
    <message>
        <source>when the phase ends: 09:07</source>
        <translation>l’heure où finit la phase&#x202f;: 09:07</translation>
    </message>
    <message>
        <source>time since the planned end, if it goes on: 7 min</source>
        <translation>le temps depuis la fin prévue, s’il continue&#x202f;: 7 min</translation>
    </message>
    <message>
        <source>where to pick up that intention</source>
        <translation>où reprendre cette intention</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s place in its streak, from 1</source>
        <translation>la place du pomodoro dans sa série, à partir de 1</translation>
    </message>
    <message>
        <source>the running pomodoro&apos;s number</source>
        <translation>le numéro du pomodoro en cours</translation>
    </message>
    <message>
        <source>how long a pomodoro started now would be: 10 min</source>
        <translation>la durée d’un pomodoro démarré maintenant&#x202f;: 10 min</translation>
    </message>
    <message>
        <source>points earned today</source>
        <translation>les points gagnés aujourd’hui</translation>
    </message>
    <message>
        <source>points still possible today</source>
        <translation>les points encore possibles aujourd’hui</translation>
    </message>
    <message>
        <source>of these, what waiting would cost, in whole points</source>
        <translation>ce qu’attendre en coûterait, en points entiers</translation>
    </message>
    <message>
        <source>when it would, to five minutes: 09:05</source>
        <translation>à quelle heure, à cinq minutes près&#x202f;: 09:05</translation>
    </message>
    <message>
        <source>when the session ends: 17:00</source>
        <translation>l’heure où finit la séance&#x202f;: 17:00</translation>
    </message>
    <message>
        <source>how many pomodoros await their evaluation</source>
        <translation>combien de pomodoros attendent leur évaluation</translation>
    </message>
    <message>
        <source>until when words and prompts are held back: 15:00</source>
        <translation>jusqu’à quand les mots et les invitations sont retenus&#x202f;: 15:00</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>Il manque %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Cet argument n’était pas attendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Ces arguments n’étaient pas attendus&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1 demande une valeur&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: At Most 1 required but received %2</source>
        <translation>%1 ne prend qu’une valeur, et non %2</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1 va de %3 à %4, et non %2</translation>
    </message>
    <message>
        <source>%1: Value %2 could not be converted</source>
        <translation>%1 est un nombre, et non %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>%1 ne peut pas être %2</translation>
    </message>
    <message>
        <source>%1: Should be true/false or a number</source>
        <translation>%1 est true, false ou un nombre</translation>
    </message>
    <message>
        <source>%1 is none of day, week, month and year</source>
        <translation>%1 n’est ni day, ni week, ni month, ni year</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Montrer ce qui s’est passé</translation>
    </message>
    <message>
        <source>day, week, month or year</source>
        <translation>day, week, month ou year</translation>
    </message>
    <message>
        <source>a day in it; otherwise it is today</source>
        <translation>un jour de cette période&#x202f;; sinon c’est aujourd’hui</translation>
    </message>
    <message>
        <source>A pomodoro goes by its number, not %1</source>
        <translation>Un pomodoro se nomme par son numéro, et non %1</translation>
    </message>
    <message>
        <source>%1 takes a time like 9:05 or 2026-03-02 9:05, not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 prend une heure comme 9:05 ou 2026-03-02 9:05, et non %2</translation>
    </message>
    <message>
        <source>Correct a pomodoro that is over</source>
        <translation>Corriger un pomodoro fini</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s</source>
        <translation>celui du pomodoro</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>quand il a commencé</translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation>quand il a fini</translation>
    </message>
    <message>
        <source>what it was for</source>
        <translation>à quoi il a servi</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Delete a pomodoro that is over, and its break</source>
        <translation>Supprimer un pomodoro fini, avec sa pause</translation>
    </message>
    <message>
        <source>Note something to do</source>
        <translation>Noter quelque chose à faire</translation>
    </message>
    <message>
        <source>pomotidectl intend Write report --estimate 1h30m</source>
        <translation>pomotidectl intend Écrire le rapport --estimate 1h30m</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>des précisions</translation>
    </message>
    <message>
        <source>A place is a number from 1 on, not %1</source>
        <translation>Une place est un nombre à partir de 1, et non %1</translation>
    </message>
    <message>
        <source>Say where to: a place from 1 on, or --when</source>
        <translation>Dites où&#x202f;: une place à partir de 1, ou --when</translation>
    </message>
    <message>
        <source>Say what to change: --title, --notes, --next, --estimate or --repeat</source>
        <translation>Dites quoi changer&#x202f;: --title, --notes, --next, --estimate ou --repeat</translation>
    </message>
    <message>
        <source>Change its title, notes, estimate, repeating, or where to pick up</source>
        <translation>Changer son titre, ses notes, son estimation, sa répétition ou le point de reprise</translation>
    </message>
    <message>
        <source>pomotidectl intentions edit &apos;#12&apos; --title &quot;Write the report&quot;</source>
        <translation>pomotidectl intentions edit &apos;#12&apos; --title &quot;Écrire le rapport&quot;</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started</source>
        <translation>où reprendre&#x202f;: affiché au démarrage</translation>
    </message>
    <message>
        <source>Let go of one</source>
        <translation>En écarter une</translation>
    </message>
    <message>
        <source>Go on with a closed one</source>
        <translation>Reprendre une intention fermée</translation>
    </message>
    <message>
        <source>Give it another place; the first is what start takes</source>
        <translation>Lui donner une autre place&#x202f;; la première est celle que start prend</translation>
    </message>
    <message>
        <source>from 1 on in its section; the last if not given</source>
        <translation>à partir de 1 dans sa section&#x202f;; la dernière sinon</translation>
    </message>
    <message>
        <source>List what is intended, or change it</source>
        <translation>Lister les intentions, ou les changer</translation>
    </message>
    <message>
        <source>pomotidectl intentions --tag tax</source>
        <translation>pomotidectl intentions --tag impôts</translation>
    </message>
    <message>
        <source>closed ones, too</source>
        <translation>les fermées aussi</translation>
    </message>
    <message>
        <source>only those with that tag, as in &quot;Receipts #tax&quot;</source>
        <translation>seulement celles qui ont cette étiquette, comme dans «&#x202f;Reçus #impôts&#x202f;»</translation>
    </message>
    <message>
        <source>List the sessions to come</source>
        <translation>Lister les séances à venir</translation>
    </message>
    <message>
        <source>of how many days, up to 14</source>
        <translation>de combien de jours, jusqu’à 14</translation>
    </message>
    <message>
        <source>Today is changed by one of --end, --extend, --skip and --restore at a time</source>
        <translation>Aujourd’hui se change par un seul à la fois de --end, --extend, --skip et --restore</translation>
    </message>
    <message>
        <source>--end takes a time like 15:00, not %1</source>
        <translation>--end prend une heure comme 15:00, et non %1</translation>
    </message>
    <message>
        <source>Show today&apos;s sessions, or change them for today only</source>
        <translation>Montrer les séances d’aujourd’hui, ou les changer pour aujourd’hui seulement</translation>
    </message>
    <message>
        <source>nothing after that</source>
        <translation>plus rien ensuite</translation>
    </message>
    <message>
        <source>the session under way, or the next</source>
        <translation>la séance en cours, ou la suivante</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
    <message>
        <source>as your hours say</source>
        <translation>comme le disent vos horaires</translation>
    </message>
    <message>
        <source>let today&apos;s last session end then</source>
        <translation>faire finir alors la dernière séance d’aujourd’hui</translation>
    </message>
    <message>
        <source>let the session go on for longer</source>
        <translation>prolonger la séance d’autant</translation>
    </message>
    <message>
        <source>leave the session out</source>
        <translation>laisser la séance de côté</translation>
    </message>
    <message>
        <source>take back what was changed</source>
        <translation>annuler ce qui a été changé</translation>
    </message>
    <message>
        <source>Say from when to when, as 9:00-17:00, or off</source>
        <translation>Dites de quand à quand, comme 9:00-17:00, ou off</translation>
    </message>
    <message>
        <source>Hours are given as 9:00-17:00, not %1</source>
        <translation>Les horaires s’écrivent 9:00-17:00, et non %1</translation>
    </message>
    <message>
        <source>Days are named as mon, mon-fri or sat,sun, not %1</source>
        <translation>Les jours s’écrivent mon, mon-fri ou sat,sun, et non %1</translation>
    </message>
    <message>
        <source>Show the work hours, or set some days&apos; anew</source>
        <translation>Montrer les horaires de travail, ou fixer ceux de certains jours</translation>
    </message>
    <message>
        <source>one or more of FROM-TO, or off</source>
        <translation>un ou plusieurs FROM-TO, ou off</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list, and its last word</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>written like %1</source>
        <translation>écrit comme %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>There is no setting %1, but %2 and %3</source>
        <comment>what was typed, a list, and its last word</comment>
        <translation>Il n’y a pas de paramètre %1, mais %2 et %3</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a setting, and its values</comment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <comment>a setting, its values, what was typed</comment>
        <translation>%1 est %2, et non %3</translation>
    </message>
    <message>
        <source>Several settings are given as KEY=VALUE each, not %1</source>
        <translation>Plusieurs paramètres se donnent chacun comme KEY=VALUE, et non %1</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Paramètres&#x202f;:</translation>
    </message>
    <message>
        <source>Size is of the screen&apos;s shorter side, thickness of the ring&apos;s radius. The opacities are a
pomodoro&apos;s: those of the other phases change with them.</source>
        <translation>La taille est celle du petit côté de l’écran, l’épaisseur celle du rayon de l’anneau.
Les opacités sont celles d’un pomodoro&#x202f;: celles des autres phases changent avec elles.</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>Lister les paramètres</translation>
    </message>
    <message>
        <source>Change one setting, or several at once</source>
        <translation>Changer un paramètre, ou plusieurs à la fois</translation>
    </message>
    <message>
        <source>its name, as settings lists it; or KEY=VALUE</source>
        <translation>son nom, comme le donne settings&#x202f;; ou KEY=VALUE</translation>
    </message>
    <message>
        <source>the new value; or more of KEY=VALUE</source>
        <translation>la nouvelle valeur&#x202f;; ou d’autres KEY=VALUE</translation>
    </message>
    <message>
        <source>as it was at first: after one KEY, or several</source>
        <translation>comme au début&#x202f;: après un KEY, ou plusieurs</translation>
    </message>
    <message>
        <source>--since takes a length like 12m, for so long ago, or a time like 10:36, not %1</source>
        <translation>--since prend une durée comme 12m, pour depuis si longtemps, ou une heure comme 10:36, et non %1</translation>
    </message>
    <message>
        <source>--for takes whole minutes from 1m to 3h, not %1</source>
        <translation>--for prend des minutes entières de 1m à 3h, et non %1</translation>
    </message>
    <message>
        <source>the first open intention</source>
        <translation>la première intention ouverte</translation>
    </message>
    <message>
        <source>that one</source>
        <translation>celle-là</translation>
    </message>
    <message>
        <source>pomotidectl start write report</source>
        <translation>pomotidectl start écrire le rapport</translation>
    </message>
    <message>
        <source>the open one of that title; if there is none, a new one</source>
        <translation>celle qui est ouverte sous ce titre&#x202f;; s’il n’y en a pas, une nouvelle</translation>
    </message>
    <message>
        <source>work began then, or --since 12m: so long ago</source>
        <translation>le travail a commencé alors, ou --since 12m&#x202f;: il y a si longtemps</translation>
    </message>
    <message>
        <source>pomotidectl start taxes --for 15m</source>
        <translation>pomotidectl start impôts --for 15m</translation>
    </message>
    <message>
        <source>Start a pomodoro, or go on with the streak</source>
        <translation>Démarrer un pomodoro, ou continuer la série</translation>
    </message>
    <message>
        <source>an intention&apos;s number or title</source>
        <translation>le numéro ou le titre d’une intention</translation>
    </message>
    <message>
        <source>when work began: 10:36, or 12m ago; at most 3 h</source>
        <translation>quand le travail a commencé&#x202f;: 10:36, ou il y a 12m&#x202f;; 3 h au plus</translation>
    </message>
    <message>
        <source>how long this one is: 15m; otherwise as planned</source>
        <translation>la durée de celui-ci&#x202f;: 15m&#x202f;; sinon comme prévu</translation>
    </message>
    <message>
        <source>Say that the running pomodoro is on another intention</source>
        <translation>Dire que le pomodoro en cours porte sur une autre intention</translation>
    </message>
    <message>
        <source>pomotidectl switch write report</source>
        <translation>pomotidectl switch écrire le rapport</translation>
    </message>
    <message>
        <source>end changed</source>
        <translation>fin changée</translation>
    </message>
    <message>
        <source>session added at %1</source>
        <translation>séance ajoutée à %1</translation>
    </message>
    <message>
        <source>session changed at %1</source>
        <translation>séance changée à %1</translation>
    </message>
    <message>
        <source>session skipped at %1</source>
        <translation>séance sautée à %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Pas annulé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Pas rétabli&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Undo what was done last, here or anywhere</source>
        <translation>Annuler la dernière action, ici ou ailleurs</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Rétablir la dernière action annulée</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started again</source>
        <translation>où reprendre&#x202f;: affiché au prochain démarrage</translation>
    </message>
    <message>
        <source>%1 is none of achieved, focused, interrupted and distracted</source>
        <translation>%1 n’est ni achieved, ni focused, ni interrupted, ni distracted</translation>
    </message>
    <message>
        <source>What is achieved leaves nothing to pick up: --next does not go with it</source>
        <translation>Après achieved, il n’y a plus rien à reprendre&#x202f;: --next n’y va pas</translation>
    </message>
    <message>
        <source>--pomodoro takes a number, not %1</source>
        <translation>--pomodoro prend un numéro, et non %1</translation>
    </message>
    <message>
        <source>Say how a pomodoro went</source>
        <translation>Dire comment s’est passé un pomodoro</translation>
    </message>
    <message>
        <source>achieved, focused, interrupted or distracted</source>
        <translation>achieved, focused, interrupted ou distracted</translation>
    </message>
    <message>
        <source>its number; otherwise it is the running one, or the newest that has none yet</source>
        <translation>son numéro&#x202f;; sinon c’est celui en cours, ou le dernier sans évaluation</translation>
    </message>
    <message>
        <source>End the running pomodoro now; its break begins</source>
        <translation>Finir maintenant le pomodoro en cours&#x202f;; sa pause commence</translation>
    </message>
    <message>
        <source>pomotidectl stop --next &quot;check the sums&quot;</source>
        <translation>pomotidectl stop --next &quot;vérifier les sommes&quot;</translation>
    </message>
    <message>
        <source>In its first minute: take the start back</source>
        <translation>Dans sa première minute&#x202f;: annuler le démarrage</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Finir la pause maintenant</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>a new file; otherwise it is kept with the others</source>
        <translation>un nouveau fichier&#x202f;; sinon elle est gardée avec les autres</translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation>Lister les sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Go back to a backup; what is there now is backed up first</source>
        <translation>Revenir à une sauvegarde&#x202f;; l’état actuel est d’abord sauvegardé</translation>
    </message>
    <message>
        <source>one that backups lists, or any other</source>
        <translation>l’une de celles que liste backups, ou une autre</translation>
    </message>
    <message>
        <source>a line for each pomodoro, for spreadsheets</source>
        <translation>une ligne par pomodoro, pour les tableurs</translation>
    </message>
    <message>
        <source>where to; otherwise, or as -, standard output</source>
        <translation>où&#x202f;; sinon, ou avec -, sur la sortie standard</translation>
    </message>
    <message>
        <source>Replace everything by exported JSON; what is there is backed up first</source>
        <translation>Remplacer tout par du JSON exporté&#x202f;; l’état actuel est d’abord sauvegardé</translation>
    </message>
    <message>
        <source>what export has written</source>
        <translation>ce qu’export a écrit</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>Everything is backed up in %1</source>
        <translation>Tout est sauvegardé dans %1</translation>
    </message>
    <message>
        <source>There are no backups yet. To make one: pomotidectl backup</source>
        <translation>Il n’y a pas encore de sauvegarde. Pour en faire une&#x202f;: pomotidectl backup</translation>
    </message>
    <message>
        <source>In %1:</source>
        <comment>a folder</comment>
        <translation>Dans %1&#x202f;:</translation>
    </message>
    <message>
        <source>Everything is as in %1</source>
        <translation>Tout est comme dans %1</translation>
    </message>
    <message>
        <source>What was there was damaged, and is now at %1</source>
        <translation>Ce qui s’y trouvait était endommagé, et se trouve maintenant ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>To take that back: pomotidectl restore %1</source>
        <translation>Pour l’annuler&#x202f;: pomotidectl restore %1</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 has no room on its disk. The next command tries again.</source>
        <translation>C’est fait, mais le temps n’a pas encore pu y passer&#x202f;: %1 n’a plus de place sur son disque. La prochaine commande réessaiera.</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 could not be written (%2). The next command tries again.</source>
        <translation>C’est fait, mais le temps n’a pas encore pu y passer&#x202f;: impossible d’écrire %1 (%2). La prochaine commande réessaiera.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports: %2. Nothing was changed.</source>
        <translation>%1 n’est pas ce que Pomotide exporte&#x202f;: %2. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was changed.</source>
        <translation>%1 est un dossier. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Nothing was changed.</source>
        <translation>%1 ne peut pas être lu ou écrit (%2). Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is no backup. Nothing was changed.</source>
        <translation>%1 n’est pas une sauvegarde. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s. Nothing was changed.</source>
        <translation>%1 appartient à un autre programme. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Pomotide. Nothing was changed.</source>
        <translation>%1 a été écrit par une version plus récente de Pomotide. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Nothing was changed.</source>
        <translation>%1 est endommagé (%2). Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 has no room on its disk. Nothing was changed.</source>
        <translation>%1 n’a plus de place sur son disque. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is on a disk that fails (%2). Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>%1 est sur un disque défaillant (%2). Regardez si c’est fait, et copiez ce qui vous est cher sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed.</source>
        <translation>%1 est utilisé par un autre programme. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Nothing was changed.</source>
        <translation>%1 ne peut pas être utilisé&#x202f;: %2. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Intention #%1 is closed. To go on with it: pomotidectl intentions reopen %1</source>
        <translation>L’intention #%1 est fermée. Pour la reprendre&#x202f;: pomotidectl intentions reopen %1</translation>
    </message>
    <message>
        <source>It is break time until %1. Start then, or end the break first: pomotidectl skip-break</source>
        <translation>C’est la pause jusqu’à %1. Démarrez ensuite, ou finissez d’abord la pause&#x202f;: pomotidectl skip-break</translation>
    </message>
    <message>
        <source>%1 is still running. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1 est encore en cours. Pour finir d’abord&#x202f;: pomotidectl stop. Pour dire qu’il s’agit d’autre chose&#x202f;: pomotidectl switch</translation>
    </message>
    <message>
        <source>%1 is running until %2. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1 est en cours jusqu’à %2. Pour finir d’abord&#x202f;: pomotidectl stop. Pour dire qu’il s’agit d’autre chose&#x202f;: pomotidectl switch</translation>
    </message>
    <message>
        <source>Give it a minute first: from %1 on it can be achieved.</source>
        <translation>Donnez-lui d’abord une minute&#x202f;: à partir de %1, il peut être accompli.</translation>
    </message>
    <message>
        <source>A streak plan has 1 to %1 pairs.</source>
        <translation>Un plan de série a de 1 à %1 paires.</translation>
    </message>
    <message>
        <source>A pomodoro is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>Un pomodoro dure de 1 à %1 minutes&#x202f;: pas la paire %2.</translation>
    </message>
    <message>
        <source>A break is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>Une pause dure de 1 à %1 minutes&#x202f;: pas la paire %2.</translation>
    </message>
    <message>
        <source>A pomodoro lasts for %1 at most, a break for %2. Choose an earlier end.</source>
        <translation>Un pomodoro dure au plus %1, une pause %2. Choisissez une fin plus proche.</translation>
    </message>
    <message>
        <source>That is too long: a note where to pick up has room for %1 characters.</source>
        <translation>C’est trop long&#x202f;: une note de reprise a de la place pour %1 caractères.</translation>
    </message>
    <message>
        <source>That is too long: a title has room for %1 characters, notes for %2, a session for %3 and quiet for %4 days.</source>
        <translation>C’est trop long&#x202f;: un titre a de la place pour %1 caractères, les notes pour %2, une séance pour %3 et le calme pour %4 jours.</translation>
    </message>
    <message>
        <source>This break stays: only a pomodoro that ended by itself goes on, and not for longer than overtime may last. To end the break: pomotidectl skip-break</source>
        <translation>Cette pause reste&#x202f;: seul un pomodoro fini de lui-même continue, et pas plus longtemps que la prolongation ne peut durer. Pour finir la pause&#x202f;: pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It has run for over a minute, so it counts. To end it: pomotidectl stop</source>
        <translation>Il tourne depuis plus d’une minute, donc il compte. Pour le finir&#x202f;: pomotidectl stop</translation>
    </message>
    <message>
        <source>No pomodoro or break is running now. To begin one: pomotidectl start</source>
        <translation>Ni pomodoro ni pause en cours. Pour commencer&#x202f;: pomotidectl start</translation>
    </message>
    <message>
        <source>No pomodoro is running now. To begin one: pomotidectl start</source>
        <translation>Aucun pomodoro en cours. Pour commencer&#x202f;: pomotidectl start</translation>
    </message>
    <message>
        <source>There is no break to take back now. To see what there is: pomotidectl status</source>
        <translation>Il n’y a pas de pause à annuler maintenant. Pour voir où vous en êtes&#x202f;: pomotidectl status</translation>
    </message>
    <message>
        <source>There is no break to skip now. To see what there is: pomotidectl status</source>
        <translation>Il n’y a pas de pause à sauter maintenant. Pour voir où vous en êtes&#x202f;: pomotidectl status</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end. To end it now: pomotidectl stop, or in a break pomotidectl skip-break</source>
        <translation>Il est déjà %1. Choisissez une fin plus tardive. Pour finir maintenant&#x202f;: pomotidectl stop, ou pendant une pause pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end, or skip the session: pomotidectl today --skip</source>
        <translation>Il est déjà %1. Choisissez une fin plus tardive, ou sautez la séance&#x202f;: pomotidectl today --skip</translation>
    </message>
    <message>
        <source>That does not fit: work began after all that is in the history, %1 ago at most, and its length goes on beyond now.</source>
        <translation>Cela ne va pas&#x202f;: le travail a commencé après tout ce qui est dans l’historique, il y a au plus %1, et sa durée va au-delà de maintenant.</translation>
    </message>
    <message>
        <source>An estimate is from %1 to %2.</source>
        <translation>Une estimation va de %1 à %2.</translation>
    </message>
    <message>
        <source>These hours do not fit: please look at the days and times once more.</source>
        <translation>Ces horaires ne vont pas&#x202f;: regardez encore une fois les jours et les heures.</translation>
    </message>
    <message>
        <source>An event ends after its begin, at most 31 days later.</source>
        <translation>Un rendez-vous finit après son début, au plus 31 jours plus tard.</translation>
    </message>
    <message>
        <source>It is %1 now: what was done has ended by then. Choose an earlier end.</source>
        <translation>Il est %1&#x202f;: ce qui a été fait était alors fini. Choisissez une fin plus proche.</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is: pomotidectl start &quot;Write report&quot;</source>
        <translation>Un mot ou deux, pour savoir de quoi il s’agit&#x202f;: pomotidectl start &quot;Écrire le rapport&quot;</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least. Choose a later end.</source>
        <translation>Un pomodoro dure au moins une minute. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it. Evaluate that one, or say focused, interrupted or distracted.</source>
        <translation>Seul le dernier pomodoro d’une intention peut l’accomplir. Évaluez celui-là, ou dites focused, interrupted ou distracted.</translation>
    </message>
    <message>
        <source>That pomodoro, or the streak it is the latest of, is still under way. It can be corrected when it is over.</source>
        <translation>Ce pomodoro, ou la série dont il est le dernier, est encore en cours. On pourra le corriger ensuite.</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. To see them: pomotidectl history</source>
        <translation>Un autre pomodoro est déjà là. Pour les voir&#x202f;: pomotidectl history</translation>
    </message>
    <message>
        <source>That has been changed since, so it stays as it is.</source>
        <translation>Cela a été changé entre-temps, et reste donc ainsi.</translation>
    </message>
    <message>
        <source>The history has a pomodoro or break until %1. Work can be counted from then on.</source>
        <translation>L’historique a un pomodoro ou une pause jusqu’à %1. Le travail peut être compté à partir de là.</translation>
    </message>
    <message>
        <source>Work can be counted from %1 ago on. To note what was before: pomotidectl start, then pomotidectl correct</source>
        <translation>Le travail peut être compté depuis %1 au plus. Pour noter ce qui était avant&#x202f;: pomotidectl start, puis pomotidectl correct</translation>
    </message>
    <message>
        <source>A pomodoro from %1 on would be over: it lasts for %2 at most. Choose a later begin.</source>
        <translation>Un pomodoro à partir de %1 serait fini&#x202f;: il dure au plus %2. Choisissez un début plus tardif.</translation>
    </message>
    <message>
        <source>%1 from %2 on would be over. Choose a longer --for, or leave it out.</source>
        <translation>%1 à partir de %2&#x202f;: ce serait fini. Choisissez un --for plus long, ou omettez-le.</translation>
    </message>
    <message>
        <source>%1 is what is running, so there is nothing to switch.</source>
        <translation>%1 est déjà en cours, il n’y a donc rien à changer.</translation>
    </message>
    <message>
        <source>There is no intention #%1. To see all there are: pomotidectl intentions --all</source>
        <translation>Il n’y a pas d’intention #%1. Pour les voir toutes&#x202f;: pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. Without --pomodoro, the newest one is evaluated.</source>
        <translation>Il n’y a pas de pomodoro %1. Sans --pomodoro, c’est le dernier qui est évalué.</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. To see them: pomotidectl history</source>
        <translation>Il n’y a pas de pomodoro %1. Pour les voir&#x202f;: pomotidectl history</translation>
    </message>
    <message>
        <source>Nothing is intended yet. Say what to start: pomotidectl start &quot;Write report&quot;</source>
        <translation>Aucune intention pour l’instant. Dites laquelle démarrer&#x202f;: pomotidectl start &quot;Écrire le rapport&quot;</translation>
    </message>
    <message>
        <source>No pomodoro runs, and none awaits its evaluation. To change an earlier one, name it: --pomodoro NUMBER</source>
        <translation>Aucun pomodoro n’est en cours, et aucun n’attend son évaluation. Pour en changer un plus ancien, nommez-le&#x202f;: --pomodoro NUMBER</translation>
    </message>
    <message>
        <source>There is no session today, from now on. You can start all the same: pomotidectl start</source>
        <translation>Il n’y a plus de séance aujourd’hui. Vous pouvez démarrer quand même&#x202f;: pomotidectl start</translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read. Is it there, and a file?</source>
        <translation>Le scénario de %1 n’a pas pu être lu. Existe-t-il, et est-ce un fichier&#x202f;?</translation>
    </message>
    <message>
        <source>The scenario in %1 was not played: %2</source>
        <translation>Le scénario de %1 n’a pas été déroulé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Pomotide could not open its database: %1 is a folder. Choose a file with --database FILE.</source>
        <translation>Pomotide n’a pas pu ouvrir sa base de données&#x202f;: %1 est un dossier. Choisissez un fichier avec --database FILE.</translation>
    </message>
    <message>
        <source>Pomotide could not read and write its database %1 (%2). Set that right, or choose another file with --database FILE.</source>
        <translation>Pomotide n’a pas pu lire et écrire sa base de données %1 (%2). Corrigez cela, ou choisissez un autre fichier avec --database FILE.</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2). Start Pomotide, which goes on with its newest good backup, or choose one: pomotidectl backups</source>
        <translation>Pomotide n’a pas pu lire %1&#x202f;: le fichier est endommagé (%2). Lancez Pomotide, qui continue avec sa dernière bonne sauvegarde, ou choisissez-en une&#x202f;: pomotidectl backups</translation>
    </message>
    <message>
        <source>Nothing was changed: another program is using %1 for too long. Please try again.</source>
        <translation>Rien n’a changé&#x202f;: un autre programme utilise %1 trop longtemps. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no room left to write %1. Make some room, then try again.</source>
        <translation>Rien n’a changé&#x202f;: il n’y a plus de place pour écrire %1. Faites un peu de place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed: Pomotide could not work on %1 (%2).</source>
        <translation>Rien n’a changé&#x202f;: Pomotide n’a pas pu travailler sur %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>streaks of so many pomodoros</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Streaks: %1</source>
        <translation>Séries&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a date to a date</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Nothing was noted here.</source>
        <translation>Rien n’a été noté ici.</translation>
    </message>
    <message>
        <source>Worked: %1</source>
        <translation>Travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>Achieved: %1</source>
        <translation>Accompli&#x202f;: %1</translation>
    </message>
    <message>
        <source>Focused: %1</source>
        <translation>Concentré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Interrompu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Distracted: %1</source>
        <translation>Distrait&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not evaluated: %1</source>
        <translation>Sans évaluation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Prévu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Points&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>après %n pause entière</numerusform>
            <numerusform>après %n pauses entières</numerusform>
        </translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation>commencée pour la première fois</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>avec une estimation</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>rest before it</source>
        <translation>repos avant</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>comment ça s’est passé</translation>
    </message>
    <message>
        <source>intentions done</source>
        <translation>intentions accomplies</translation>
    </message>
    <message>
        <source>close estimates</source>
        <translation>estimations proches</translation>
    </message>
    <message>
        <source>breaks taken</source>
        <translation>pauses prises</translation>
    </message>
    <message>
        <source>%1: no points.</source>
        <comment>a date</comment>
        <translation>%1&#x202f;: aucun point.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and points</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>points by their reasons</comment>
        <translation>En tout</translation>
    </message>
    <message>
        <source>You have points switched off. To see them: pomotidectl set points on</source>
        <translation>Vous avez désactivé les points. Pour les voir&#x202f;: pomotidectl set points on</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90; none takes it back</source>
        <translation>combien de temps cela prendra&#x202f;: 40m, 1h30m, 90&#x202f;; none retire l’estimation</translation>
    </message>
    <message>
        <source>It is now %1, without an estimate.</source>
        <translation>C’est maintenant %1, sans estimation.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>tel quel à présent</translation>
    </message>
    <message>
        <source>--toggl takes the e-mail address of your account there, to which Toggl gives the times, not %1</source>
        <translation>--toggl demande l’adresse e-mail de votre compte, auquel Toggl attribue les temps, et non %1</translation>
    </message>
    <message>
        <source>--csv, --ics, --markdown, --timew and --toggl do not go together</source>
        <translation>--csv, --ics, --markdown, --timew et --toggl ne vont pas ensemble</translation>
    </message>
    <message>
        <source>--date and --append are for --markdown alone</source>
        <translation>--date et --append ne vont qu’avec --markdown</translation>
    </message>
    <message>
        <source>--append names the file already</source>
        <translation>--append nomme déjà le fichier</translation>
    </message>
    <message>
        <source>pomodoros and past work hours, for calendars</source>
        <translation>pomodoros et horaires de travail passés, pour les agendas</translation>
    </message>
    <message>
        <source>CSV as Toggl Track imports it, for the account of that address</source>
        <translation>CSV tel que Toggl Track l’importe, pour le compte de cette adresse</translation>
    </message>
    <message>
        <source>lines of Timewarrior&apos;s files</source>
        <translation>lignes des fichiers de Timewarrior</translation>
    </message>
    <message>
        <source>a note of one day</source>
        <translation>une note d’une journée</translation>
    </message>
    <message>
        <source>its day; otherwise it is today</source>
        <translation>son jour ; sinon aujourd’hui</translation>
    </message>
    <message>
        <source>write the note into that file, in place of an earlier one</source>
        <translation>écrire la note dans ce fichier, à la place de la précédente</translation>
    </message>
    <message>
        <source>In %1 the note of %2 has no line that ends it, &lt;!-- /pomotide %2 --&gt;. Nothing was changed. Add that line, or delete the one that begins the note.</source>
        <translation>Dans %1, la note du %2 n’a pas la ligne qui la termine, &lt;!-- /pomotide %2 --&gt;. Rien n’a été changé. Ajoutez cette ligne, ou supprimez celle qui commence la note.</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape : %1</translation>
    </message>
    <message>
        <source>Write everything as JSON, or what other programs read</source>
        <translation>Écrire tout en JSON, ou ce que lisent d’autres programmes</translation>
    </message>
    <message>
        <source>Noted already: %1, about %2.</source>
        <translation>Déjà noté&#x202f;: %1, environ %2.</translation>
    </message>
    <message>
        <source>Noted already: %1.</source>
        <translation>Déjà noté&#x202f;: %1.</translation>
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
        <translation>comment c’était&#x202f;?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation>Créneau libre</translation>
    </message>
    <message>
        <source>Pomodoro</source>
        <translation>Pomodoro</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 de libre</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Answer Ada&apos;s letter</source>
        <translation>Répondre à la lettre d’Ada</translation>
    </message>
    <message>
        <source>Plan the workshop</source>
        <translation>Préparer l’atelier</translation>
    </message>
    <message>
        <source>Read the new draft</source>
        <translation>Lire le nouveau brouillon</translation>
    </message>
    <message>
        <source>Sort the receipts</source>
        <translation>Trier les reçus</translation>
    </message>
    <message>
        <source>Prepare Thursday&apos;s talk</source>
        <translation>Préparer l’exposé de jeudi</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <translation>Appeler le dentiste</translation>
    </message>
    <message>
        <source>Tidy up the desk</source>
        <translation>Ranger le bureau</translation>
    </message>
</context>
<context>
    <name>DemoCaption</name>
    <message>
        <source>Work is over: no ring</source>
        <translation>Fin du travail&#x202f;: pas d’anneau</translation>
    </message>
    <message>
        <source>Before work: no ring, your own time</source>
        <translation>Avant le travail&#x202f;: pas d’anneau, du temps à vous</translation>
    </message>
    <message>
        <source>Nothing runs: the dashed ring invites again</source>
        <translation>Rien en cours&#x202f;: l’anneau pointillé invite à nouveau</translation>
    </message>
    <message>
        <source>Work begins: the dashed ring invites to start</source>
        <translation>Le travail commence&#x202f;: l’anneau pointillé invite</translation>
    </message>
    <message>
        <source>A pomodoro of %1: filled is what is left</source>
        <translation>Un pomodoro de %1&#x202f;: en plein, ce qui reste</translation>
    </message>
    <message>
        <source>The streak grows: %1 this time</source>
        <translation>La série grandit&#x202f;: %1 cette fois</translation>
    </message>
    <message>
        <source>Still in a thought: the ring grows in steps</source>
        <translation>L’idée n’est pas finie&#x202f;: l’anneau grandit par paliers</translation>
    </message>
    <message>
        <source>A break of %1: thin and faint</source>
        <translation>Une pause de %1&#x202f;: fine et pâle</translation>
    </message>
    <message>
        <source>The break is over: a start now keeps the streak</source>
        <translation>La pause est finie&#x202f;: démarrer garde la série</translation>
    </message>
</context>
<context>
    <name>DesktopAdvice</name>
    <message>
        <source>This desktop does not say when a film or a game fills the screen: the ring stays over them.</source>
        <translation>Ce bureau ne dit pas quand un film ou un jeu remplit l’écran&#x202f;: l’anneau reste par-dessus.</translation>
    </message>
    <message>
        <source>When your screen is shared, this desktop does not say so. Before you share it, turn on Quiet in Pomotide: then titles stay hidden.</source>
        <translation>Quand votre écran est partagé, ce bureau ne le dit pas. Avant de le partager, activez «&#x202f;Au calme&#x202f;» dans Pomotide&#x202f;: les titres restent alors cachés.</translation>
    </message>
    <message>
        <source>This desktop does not say when you are at work. So a pomodoro ends when its time is up, also while you finish a thought.</source>
        <translation>Ce bureau ne dit pas quand vous travaillez. Un pomodoro finit donc à l’heure dite, même si vous terminez une idée.</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>“%1” added</source>
        <translation>ajout de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>modification de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” estimated</source>
        <translation>estimation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” abandoned</source>
        <translation>mise à l’écart de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” reopened</source>
        <translation>réouverture de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>déplacement de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” started</source>
        <translation>démarrage de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” evaluated</source>
        <translation>évaluation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” stopped</source>
        <translation>arrêt de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>start of “%1” cancelled</source>
        <translation>annulation du démarrage de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>break skipped</source>
        <translation>saut de la pause</translation>
    </message>
    <message>
        <source>still on “%1”</source>
        <translation>poursuite de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>end of “%1” changed</source>
        <translation>modification de la fin de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>switched to “%1”</source>
        <translation>changement pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>next step of “%1” noted</source>
        <translation>prochaine étape de «&#x202f;%1&#x202f;» notée</translation>
    </message>
    <message>
        <source>session added on %1</source>
        <translation>ajout d’une séance le %1</translation>
    </message>
    <message>
        <source>session changed on %1</source>
        <translation>modification d’une séance le %1</translation>
    </message>
    <message>
        <source>session skipped on %1</source>
        <translation>saut d’une séance le %1</translation>
    </message>
    <message>
        <source>work hours changed</source>
        <translation>modification des horaires de travail</translation>
    </message>
    <message>
        <source>streak plan changed</source>
        <translation>modification du plan de la série</translation>
    </message>
    <message>
        <source>start of the day changed</source>
        <translation>modification du début de la journée</translation>
    </message>
    <message>
        <source>look of the ring changed</source>
        <translation>modification de l’aspect de l’anneau</translation>
    </message>
    <message>
        <source>language changed</source>
        <translation>modification de la langue</translation>
    </message>
    <message>
        <source>alerts changed</source>
        <translation>modification des alertes</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>modification des paramètres</translation>
    </message>
    <message>
        <source>quiet changed</source>
        <translation>modification du calme</translation>
    </message>
    <message>
        <source>absence noted</source>
        <translation>absence notée</translation>
    </message>
    <message>
        <source>“%1” corrected</source>
        <translation>correction de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>pomodoro on “%1” deleted</source>
        <translation>suppression d’un pomodoro de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>end of the break changed</source>
        <translation>modification de la fin de la pause</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate of “%1” taken back</source>
        <translation>retrait de l’estimation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>shortcut changed</source>
        <translation>raccourci modifié</translation>
    </message>
</context>
<context>
    <name>EffortText</name>
    <message>
        <source>Your last %1 of this kind took about %2</source>
        <translation>Vos %1 dernières de ce genre ont pris environ %2</translation>
    </message>
    <message>
        <source>Your last %1 of this kind took %2 to %3</source>
        <translation>Vos %1 dernières de ce genre ont pris de %2 à %3</translation>
    </message>
</context>
<context>
    <name>ExtensionFiles</name>
    <message>
        <source>The top bar stays as it was: %1 could not be written (%2).</source>
        <translation>La barre supérieure reste telle quelle&#x202f;: impossible d’écrire %1 (%2).</translation>
    </message>
    <message>
        <source>The top bar stays as it was: the folder %1 could not be created.</source>
        <translation>La barre supérieure reste telle quelle&#x202f;: impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Pomotide is no longer in the top bar, but its file %1 could not be removed.</source>
        <translation>Pomotide n’est plus dans la barre supérieure, mais son fichier %1 n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>un fichier porte ce nom</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>son dossier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the file that was open is not there any more</source>
        <translation>le fichier qui était ouvert n’est plus là</translation>
    </message>
    <message>
        <source>another file is there now</source>
        <translation>un autre fichier est là maintenant</translation>
    </message>
    <message>
        <source>it is in use, but its log was deleted</source>
        <translation>il est en cours d’utilisation, mais son journal a été supprimé</translation>
    </message>
    <message>
        <source>the computer&apos;s clock shows no year from 1900 to 2199</source>
        <translation>l’horloge de l’ordinateur n’indique pas une année de 1900 à 2199</translation>
    </message>
    <message>
        <source>it is a database, which an export does not replace</source>
        <translation>c’est une base de données, qu’un export ne remplace pas</translation>
    </message>
    <message>
        <source>it is a device or a pipe; &quot;-&quot; is the standard output</source>
        <translation>c’est un périphérique ou un tube&#x202f;; &quot;-&quot; est la sortie standard</translation>
    </message>
    <message>
        <source>to go back, put its copy from before the update in its place: %1</source>
        <translation>pour revenir en arrière, mettez à sa place la copie d’avant la mise à jour&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>What was there before is at %1.</source>
        <translation>Ce qui s’y trouvait avant est ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A file that belongs to %1 was deleted while it was in use. Pomotide goes on.</source>
        <translation>Un fichier lié à %1 a été supprimé pendant son utilisation. Pomotide continue.</translation>
    </message>
    <message>
        <source>The file %1 was moved or deleted. Pomotide has put it back, with all that was in it.</source>
        <translation>Le fichier %1 a été déplacé ou supprimé. Pomotide l’a remis en place, avec tout ce qu’il contenait.</translation>
    </message>
    <message>
        <source>Another file was put in the place of %1. Pomotide goes on with that one; what was there before is at %2.</source>
        <translation>Un autre fichier a pris la place de %1. Pomotide continue avec celui-là&#x202f;; ce qui s’y trouvait avant est ici&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>HistoryCharts</name>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>what is possible</source>
        <translation>ce qui est possible</translation>
    </message>
    <message>
        <source>a first step</source>
        <translation>un premier pas</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>quelques minutes</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>une question</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>%1 worked in one pomodoro</source>
        <translation>%1 de travail en un pomodoro</translation>
    </message>
    <message numerus="yes">
        <source>%1 worked in %n pomodoros</source>
        <translation>
            <numerusform>%1 de travail en %n pomodoro</numerusform>
            <numerusform>%1 de travail en %n pomodoros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sans évaluation</translation>
    </message>
    <message>
        <source>1 streak</source>
        <translation>1 série</translation>
    </message>
    <message numerus="yes">
        <source>%n streaks</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of one pomodoro</source>
        <translation>%1 d’un pomodoro</translation>
    </message>
    <message>
        <source>%1 of %2 pomodoros</source>
        <translation>%1 de %2 pomodoros</translation>
    </message>
    <message>
        <source>Started after a prompt: %1 (%2). By yourself: %3.</source>
        <translation>Commencés après une invitation&#x202f;: %1 (%2). De vous-même&#x202f;: %3.</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 intention</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions</source>
        <translation>
            <numerusform>%n intention</numerusform>
            <numerusform>%n intentions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 estimated, %3 worked (%4)</source>
        <translation>%1&#x202f;: estimation %2, travail %3 (%4)</translation>
    </message>
    <message>
        <source>%1: about %2 estimated, %3 worked</source>
        <translation>%1&#x202f;: estimation d’environ %2, travail %3</translation>
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
            <numerusform>%n à peu près comme estimé</numerusform>
            <numerusform>%n à peu près comme estimé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went faster</source>
        <translation>
            <numerusform>%n en moins de temps</numerusform>
            <numerusform>%n en moins de temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took longer</source>
        <translation>
            <numerusform>%n en plus de temps</numerusform>
            <numerusform>%n en plus de temps</numerusform>
        </translation>
    </message>
    <message>
        <source>worked, %1 planned</source>
        <translation>de travail, %1 prévues</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>de travail</translation>
    </message>
    <message>
        <source>pomodoro</source>
        <translation>pomodoro</translation>
    </message>
    <message>
        <source>pomodoros</source>
        <translation>pomodoros</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>intention achieved</source>
        <translation>intention accomplie</translation>
    </message>
    <message>
        <source>intentions achieved</source>
        <translation>intentions accomplies</translation>
    </message>
    <message>
        <source>in the longest streak</source>
        <translation>dans la plus longue série</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1&#x202f;: libre</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2 worked, %3 of it in flow</source>
        <translation>%1&#x202f;: %2 de travail, dont %3 de concentration</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>Hours read like 9-17, 9:30 to 6 pm or, if there are several, 9-12, 14-18.</source>
        <translation>Les horaires s’écrivent 9-17, 9:30 à 18h ou, s’il y en a plusieurs, 9-12, 14-18.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>IntentionText</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>du lundi au vendredi</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>dès demain</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 sur %2 min</translation>
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
        <translation>&#x202f;; </translation>
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
        <source>Your data could not be read: the file was damaged. Pomotide has repaired it, and nothing is lost.</source>
        <translation>Impossible de lire vos données&#x202f;: le fichier était endommagé. Pomotide l’a réparé, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your data could not be read: the file is damaged, and is now at %1. Pomotide goes on with its backup of %2.</source>
        <translation>Impossible de lire vos données&#x202f;: le fichier est endommagé et se trouve maintenant ici&#x202f;: %1. Pomotide continue avec sa sauvegarde du %2.</translation>
    </message>
    <message>
        <source>Pomotide could not make a folder for the demonstration: %1.</source>
        <translation>Pomotide n’a pas pu créer de dossier pour la démonstration&#x202f;: %1.</translation>
    </message>
    <message>
        <source>pomotide: there is no desktop to show the ring on (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from your desktop.</source>
        <translation>pomotide: il n’y a pas de bureau où montrer l’anneau (ni DISPLAY ni WAYLAND_DISPLAY n’est défini). Lancez-le depuis votre bureau.</translation>
    </message>
    <message>
        <source>Pomotide is running already.</source>
        <translation>Pomotide est déjà en cours d’exécution.</translation>
    </message>
    <message>
        <source>Pomotide is running already, but does not answer. Its database is %1. End that process, then start Pomotide again.</source>
        <translation>Pomotide est déjà en cours d’exécution, mais ne répond pas. Sa base de données est %1. Mettez fin à ce processus, puis relancez Pomotide.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The whole circle: %1</source>
        <translation>Le cercle entier&#x202f;: %1</translation>
    </message>
    <message>
        <source>The whole strip: %1</source>
        <translation>La bande entière&#x202f;: %1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole circle: %1</source>
        <translation>Un trait&#x202f;: 5 min. Le cercle entier&#x202f;: %1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole strip: %1</source>
        <translation>Un trait&#x202f;: 5 min. La bande entière&#x202f;: %1</translation>
    </message>
    <message>
        <source>Filled: what is left</source>
        <translation>Plein&#x202f;: ce qui reste</translation>
    </message>
    <message>
        <source>In steps: time past the planned end</source>
        <translation>Par paliers&#x202f;: le temps après la fin prévue</translation>
    </message>
    <message>
        <source>Empty: what has passed</source>
        <translation>Vide&#x202f;: ce qui est passé</translation>
    </message>
    <message>
        <source>White hand: now</source>
        <translation>Aiguille blanche&#x202f;: maintenant</translation>
    </message>
    <message>
        <source>Double line: the next event</source>
        <translation>Double trait&#x202f;: prochain rendez-vous</translation>
    </message>
    <message>
        <source>Inside: the streak, piece by piece</source>
        <translation>Dedans&#x202f;: la série, segment par segment</translation>
    </message>
    <message>
        <source>Thin pieces: the streak, one by one</source>
        <translation>Segments fins&#x202f;: la série, un par un</translation>
    </message>
    <message>
        <source>Outside: points of the day. Pale: still possible</source>
        <translation>Dehors&#x202f;: points du jour. Pâle&#x202f;: encore possibles</translation>
    </message>
    <message>
        <source>At the edge: points of the day. Pale: still possible</source>
        <translation>Au bord&#x202f;: points du jour. Pâle&#x202f;: encore possibles</translation>
    </message>
    <message>
        <source>After the mark: only if you start soon</source>
        <translation>Après la marque&#x202f;: en démarrant bientôt</translation>
    </message>
    <message>
        <source>Dashed: nothing runs; start small</source>
        <translation>Pointillé&#x202f;: rien en cours&#x202f;; commencez petit</translation>
    </message>
    <message>
        <source>Full: a pomodoro</source>
        <translation>Plein&#x202f;: un pomodoro</translation>
    </message>
    <message>
        <source>In steps: past the end; finish the thought</source>
        <translation>Par paliers&#x202f;: la fin est passée&#x202f;; terminez votre idée</translation>
    </message>
    <message>
        <source>Thin: a break</source>
        <translation>Mince&#x202f;: une pause</translation>
    </message>
    <message>
        <source>Doubled: a start keeps the streak</source>
        <translation>Double&#x202f;: démarrer garde la série</translation>
    </message>
    <message>
        <source>A sample: nothing runs now, this time is yours.</source>
        <translation>Un exemple&#x202f;: rien n’est en cours, ce temps est à vous.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Every %1 it grows brighter for a moment: time is passing.</source>
        <translation>Toutes les %1, un bref éclat&#x202f;: le temps passe.</translation>
    </message>
</context>
<context>
    <name>LengthText</name>
    <message>
        <source>An estimate reads like 25m, 90 or 1h 30.</source>
        <translation>Une estimation s’écrit 25m, 90 ou 1h 30.</translation>
    </message>
    <message>
        <source>An estimate can be from %1 to %2.</source>
        <translation>Une estimation peut aller de %1 à %2.</translation>
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
        <translation>Ensuite, vous alliez&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · you were going to: %2</source>
        <translation>%1 · vous alliez&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>NotNowText</name>
    <message>
        <source>Not for %1</source>
        <translation>Plutôt dans %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Pas avant %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Keep everything in &lt;file&gt; instead of the usual place.</source>
        <translation>Tout garder dans &lt;file&gt; au lieu de l’endroit habituel.</translation>
    </message>
    <message>
        <source>Open the window at once.</source>
        <translation>Ouvrir la fenêtre tout de suite.</translation>
    </message>
    <message>
        <source>Open the quick entry at once, to start something.</source>
        <translation>Ouvrir la saisie rapide tout de suite, pour démarrer quelque chose.</translation>
    </message>
    <message>
        <source>Start without a window, as the message bus does for a program.</source>
        <translation>Démarrer sans fenêtre, comme le fait le bus de messages pour un programme.</translation>
    </message>
    <message>
        <source>Show a whole work day in about four minutes; nothing is kept.</source>
        <translation>Montrer toute une journée de travail en quatre minutes environ&#x202f;; rien n’est gardé.</translation>
    </message>
    <message>
        <source>With --demo: leave captions and the end out.</source>
        <translation>Avec --demo&#x202f;: sans les légendes ni la fin.</translation>
    </message>
    <message>
        <source>Let time run &lt;factor&gt; times as fast (0.1 to 10000), with --demo or --clock.</source>
        <translation>Faire passer le temps &lt;factor&gt; fois plus vite (0.1 à 10000), avec --demo ou --clock.</translation>
    </message>
    <message>
        <source>Pretend that it is &lt;time&gt; when Pomotide starts, for example 2026-03-02T08:59:50; to try things out.</source>
        <translation>Faire comme s’il était &lt;time&gt; au lancement de Pomotide, par exemple 2026-03-02T08:59:50&#x202f;; pour essayer.</translation>
    </message>
    <message>
        <source>pomotide: %1 See pomotide --help.</source>
        <translation>pomotide: %1 Voir pomotide --help.</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database demande un nom de fichier.</translation>
    </message>
    <message>
        <source>--clock cannot read &quot;%1&quot; as a time like 2026-03-02T08:59:50.</source>
        <translation>--clock ne peut pas lire «&#x202f;%1&#x202f;» comme une heure du genre 2026-03-02T08:59:50.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.1 to 10000, not &quot;%1&quot;.</source>
        <translation>--speed prend un nombre de 0.1 à 10000, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--speed goes with --demo or --clock.</source>
        <translation>--speed va avec --demo ou --clock.</translation>
    </message>
    <message>
        <source>--no-captions goes with --demo.</source>
        <translation>--no-captions va avec --demo.</translation>
    </message>
    <message>
        <source>--demo is for a person, so it takes no --service.</source>
        <translation>--demo s’adresse à une personne, donc ne prend pas --service.</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --database.</source>
        <translation>--demo ne garde rien, donc ne prend pas --database.</translation>
    </message>
    <message>
        <source>A huge translucent ring over your desktop that lets you feel time pass.</source>
        <translation>Un immense anneau translucide sur votre bureau, pour sentir le temps passer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option.</translation>
    </message>
</context>
<context>
    <name>OverlapText</name>
    <message>
        <source>overlaps %1; shared time counts once</source>
        <translation>chevauche %1&#x202f;; la partie commune compte une fois</translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>%1 of work and %2 before it</source>
        <translation>%1 de travail et %2 avant</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 de travail</translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation>commencé pour la première fois</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>avec une estimation</translation>
    </message>
    <message>
        <source>after a break in full</source>
        <translation>après une pause entière</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>après %n pause entière</numerusform>
            <numerusform>après %n pauses entières</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>évalué</translation>
    </message>
    <message>
        <source>the intention is done</source>
        <translation>l’intention est accomplie</translation>
    </message>
    <message>
        <source>its estimate was close</source>
        <translation>bien estimé</translation>
    </message>
    <message>
        <source>break taken</source>
        <translation>pause prise</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 more by steady work</source>
        <translation>%1 de plus en travaillant régulièrement</translation>
    </message>
    <message>
        <source>Waiting costs nothing.</source>
        <translation>Attendre ne coûte rien.</translation>
    </message>
    <message>
        <source>A start before %1 keeps %2 of them.</source>
        <translation>En démarrant avant %1, vous en gardez %2.</translation>
    </message>
    <message>
        <source>A start now keeps %1 of them.</source>
        <translation>En démarrant maintenant, vous en gardez %1.</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>%1 of them if you start before %2</source>
        <translation>%1 d’entre eux en démarrant avant %2</translation>
    </message>
    <message>
        <source>%1 of them if you start now</source>
        <translation>%1 d’entre eux en démarrant maintenant</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Démarrez avec %1</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation>Une petite chose</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only the first step</source>
        <translation>Juste le premier pas</translation>
    </message>
    <message>
        <source>1 minute is a start</source>
        <translation>1 minute, c’est un début</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are a start</source>
        <translation>
            <numerusform>%n minute, c’est un début</numerusform>
            <numerusform>%n minutes, c’est un début</numerusform>
        </translation>
    </message>
    <message>
        <source>A break comes next</source>
        <translation>Ensuite vient une pause</translation>
    </message>
    <message>
        <source>What would be good to begin with?</source>
        <translation>Par quoi serait-il bon de commencer&#x202f;?</translation>
    </message>
    <message>
        <source>A word or two are enough</source>
        <translation>Un mot ou deux suffisent</translation>
    </message>
    <message>
        <source>Perhaps “%1”</source>
        <translation>Peut-être «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Il est %1</translation>
    </message>
    <message>
        <source>A good time to begin</source>
        <translation>Un bon moment pour commencer</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Comment ça se passe&#x202f;?</translation>
    </message>
    <message>
        <source>Words are here</source>
        <translation>Les mots sont ici</translation>
    </message>
</context>
<context>
    <name>QtSoundPlayer</name>
    <message>
        <source>Sounds are not heard: the part of Pomotide that plays them is missing. It needs Qt Multimedia.</source>
        <translation>Les sons ne s’entendent pas&#x202f;: il manque la partie de Pomotide qui les joue. Il lui faut Qt Multimedia.</translation>
    </message>
    <message>
        <source>Sounds are not heard: this computer has no sound device now.</source>
        <translation>Les sons ne s’entendent pas&#x202f;: cet ordinateur n’a pas de périphérique audio en ce moment.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Enter starts %1 on the first of your list</source>
        <translation>Entrée démarre %1 sur la première de votre liste</translation>
    </message>
    <message>
        <source>Enter starts %1 on “%2”</source>
        <translation>Entrée démarre %1 sur «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1</source>
        <translation>Entrée poursuit la série&#x202f;: %1</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1 on “%2”</source>
        <translation>Entrée poursuit la série&#x202f;: %1 sur «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Enter notes “%1” for later</source>
        <translation>Entrée note «&#x202f;%1&#x202f;» pour plus tard</translation>
    </message>
    <message>
        <source>Enter notes the estimate of “%1”</source>
        <translation>Entrée note l’estimation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is on your list already</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans votre liste</translation>
    </message>
    <message>
        <source>Enter switches to “%1”</source>
        <translation>Entrée passe à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Enter lets it end at %1</source>
        <translation>Entrée fixe la fin à %1</translation>
    </message>
    <message>
        <source>A word or two, then Enter: %1 are enough</source>
        <translation>Un mot ou deux, puis Entrée&#x202f;: il suffit de %1</translation>
    </message>
    <message>
        <source>Something on your mind? Enter notes it for later</source>
        <translation>Une idée en tête&#x202f;? Entrée la note pour plus tard</translation>
    </message>
    <message>
        <source>%1 · counted from %2</source>
        <translation>%1 · compté depuis %2</translation>
    </message>
    <message>
        <source>%1 · estimate: %2</source>
        <translation>%1 · estimation&#x202f;: %2</translation>
    </message>
    <message>
        <source>All of it as a title</source>
        <translation>Tout cela comme titre</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 sur «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Count from %1: you seem to have begun then</source>
        <translation>Compter depuis %1&#x202f;: vous avez dû commencer là</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Passer à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>+%1: until %2</source>
        <translation>+%1&#x202f;: jusqu’à %2</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Finir à %1</translation>
    </message>
    <message>
        <source>&amp;Achieved</source>
        <translation>&amp;Accompli</translation>
    </message>
    <message>
        <source>&amp;Focused</source>
        <translation>&amp;Concentré</translation>
    </message>
    <message>
        <source>&amp;Interrupted</source>
        <translation>&amp;Interrompu</translation>
    </message>
    <message>
        <source>&amp;Distracted</source>
        <translation>&amp;Distrait</translation>
    </message>
    <message>
        <source>Noted for later: “%1”</source>
        <translation>Noté pour plus tard&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Estimate of “%1” noted</source>
        <translation>Estimation de «&#x202f;%1&#x202f;» notée</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Comment ça se passe&#x202f;?</translation>
    </message>
    <message>
        <source>How is “%1” going?</source>
        <translation>Comment se passe «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>How did the last one go?</source>
        <translation>Comment s’est passé le dernier&#x202f;?</translation>
    </message>
    <message>
        <source>How did “%1” go?</source>
        <translation>Comment s’est passé «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The pomodoro ran on while you were away.</source>
        <translation>Le pomodoro a continué en votre absence.</translation>
    </message>
    <message>
        <source>“%1” ran on while you were away.</source>
        <translation>«&#x202f;%1&#x202f;» a continué en votre absence.</translation>
    </message>
    <message>
        <source>%1 · already in overtime</source>
        <translation>%1 · déjà en prolongation</translation>
    </message>
    <message>
        <source>%1 · already in overtime: +%2</source>
        <translation>%1 · déjà en prolongation&#x202f;: +%2</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of these texts: &quot;de&quot;, &quot;pt-BR&quot;, &quot;zh-CN&quot;.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Pomotide could not write %1 (%2). Nothing was saved.</source>
        <translation>Pomotide n’a pas pu écrire %1 (%2). Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>Aucun programme ici n’affiche les dossiers. Le dossier est %1.</translation>
    </message>
</context>
<context>
    <name>ServiceActs</name>
    <message>
        <source>Nothing is intended yet. Say what to start.</source>
        <translation>Aucune intention pour l’instant. Dites quoi démarrer.</translation>
    </message>
    <message>
        <source>No pomodoro is running, and none awaits its evaluation.</source>
        <translation>Aucun pomodoro n’est en cours, et aucun n’attend d’évaluation.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Pour daltoniens</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Monochrome</translation>
    </message>
    <message>
        <source>A ring in the middle</source>
        <translation>Un anneau au milieu</translation>
    </message>
    <message>
        <source>A strip along the top</source>
        <translation>Une bande en haut</translation>
    </message>
    <message>
        <source>A strip along the right</source>
        <translation>Une bande à droite</translation>
    </message>
    <message>
        <source>A strip along the bottom</source>
        <translation>Une bande en bas</translation>
    </message>
    <message>
        <source>A strip along the left</source>
        <translation>Une bande à gauche</translation>
    </message>
    <message>
        <source>The longest pomodoro</source>
        <translation>Le plus long pomodoro</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutes</translation>
    </message>
    <message>
        <source>Whatever runs</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>As the desktop wishes</source>
        <translation>Comme le veut le bureau</translation>
    </message>
    <message>
        <source>Gentle pulses</source>
        <translation>Pulsations douces</translation>
    </message>
    <message>
        <source>Only while it pulses</source>
        <translation>Seulement en pulsation</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Comme partout</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>At each begin and near the end</source>
        <translation>À chaque début et vers la fin</translation>
    </message>
    <message>
        <source>At each begin</source>
        <translation>À chaque début</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>At the foot of the ring</source>
        <translation>Au pied de l’anneau</translation>
    </message>
    <message>
        <source>In a corner of the screen</source>
        <translation>Dans un coin de l’écran</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As fits this desktop</source>
        <translation>Selon ce bureau</translation>
    </message>
    <message>
        <source>Pomotide&apos;s own</source>
        <translation>Ceux de Pomotide</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>Ceux du bureau</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Streak plan</source>
        <translation>Plan de la série</translation>
    </message>
    <message>
        <source>Your day begins at</source>
        <translation>Votre journée commence à</translation>
    </message>
    <message>
        <source>Longest overtime</source>
        <translation>Prolongation maximale</translation>
    </message>
    <message>
        <source>Show points</source>
        <translation>Afficher les points</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>A full circle is</source>
        <translation>Un cercle entier vaut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Opacity at rest</source>
        <translation>Opacité au repos</translation>
    </message>
    <message>
        <source>Opacity in a pulse</source>
        <translation>Opacité en pulsation</translation>
    </message>
    <message>
        <source>Time between pulses</source>
        <translation>Temps entre pulsations</translation>
    </message>
    <message>
        <source>Closer pulses before a change</source>
        <translation>Pulser plus vite avant un changement</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Over full-screen films and games</source>
        <translation>Sur films et jeux en plein écran</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>Afficher le score</translation>
    </message>
    <message>
        <source>Show the streak</source>
        <translation>Afficher la série</translation>
    </message>
    <message>
        <source>Words come</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>Place of the words</source>
        <translation>Place des mots</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Buttons and fields</source>
        <translation>Boutons et champs</translation>
    </message>
    <message>
        <source>When it is time to begin</source>
        <translation>Quand il est temps de commencer</translation>
    </message>
    <message>
        <source>When a pomodoro ends</source>
        <translation>Quand un pomodoro finit</translation>
    </message>
    <message>
        <source>A minute before a streak would end</source>
        <translation>Une minute avant la fin d’une série</translation>
    </message>
    <message>
        <source>When a break ends</source>
        <translation>Quand une pause finit</translation>
    </message>
    <message>
        <source>What passed while you were away</source>
        <translation>Ce qui s’est passé en votre absence</translation>
    </message>
    <message>
        <source>Keep the ring visible while quiet</source>
        <translation>Garder l’anneau visible au calme</translation>
    </message>
    <message>
        <source>When a pomodoro is over</source>
        <translation>Quand un pomodoro est fini</translation>
    </message>
    <message>
        <source>When a break is over</source>
        <translation>Quand une pause est finie</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Also at night, from 22:00 to 7:00</source>
        <translation>La nuit aussi, de 22:00 à 7:00</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What you do before it counts for the day before.</source>
        <translation>Ce que vous faites avant compte pour la veille.</translation>
    </message>
    <message>
        <source>While you work on past the end, the break waits, at most this long.</source>
        <translation>Tant que vous travaillez après la fin, la pause attend, au plus ce temps-là.</translation>
    </message>
    <message>
        <source>For starting, working, resting and finishing. Nothing is taken away.</source>
        <translation>Pour démarrer, travailler, se reposer et finir. Rien n’est retiré.</translation>
    </message>
    <message>
        <source>With one length all day, equal minutes look equal.</source>
        <translation>Avec une même durée toute la journée, des minutes égales paraissent égales.</translation>
    </message>
    <message>
        <source>How strong the ring is most of the time.</source>
        <translation>La force habituelle de l’anneau.</translation>
    </message>
    <message>
        <source>In the last five minutes of a pomodoro, a break or a session, and before an appointment.</source>
        <translation>Dans les cinq dernières minutes d’un pomodoro, d’une pause ou d’une séance, et avant un rendez-vous.</translation>
    </message>
    <message>
        <source>On which the ring is.</source>
        <translation>Ceux où se trouve l’anneau.</translation>
    </message>
    <message>
        <source>What can still be won, outside the ring.</source>
        <translation>Ce qui peut encore être gagné, hors de l’anneau.</translation>
    </message>
    <message>
        <source>The pomodoros of the streak, inside the ring.</source>
        <translation>Les pomodoros de la série, dans l’anneau.</translation>
    </message>
    <message>
        <source>Quiet is a call, a film or do-not-disturb.</source>
        <translation>Le calme&#x202f;: un appel, un film ou «&#x202f;Ne pas déranger&#x202f;».</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key.</source>
        <translation>Un raccourci, c’est Ctrl, Alt ou Méta avec une autre touche.</translation>
    </message>
    <message>
        <source>Anything from %1 to %2.</source>
        <translation>Tout, de %1 à %2.</translation>
    </message>
    <message>
        <source>It is written like this: %1.</source>
        <translation>Cela s’écrit ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
</context>
<context>
    <name>ShortcutText</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>A new intention</source>
        <translation>Une nouvelle intention</translation>
    </message>
    <message>
        <source>Undo what was done last, anywhere</source>
        <translation>Annuler la dernière action, n’importe où</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>Que montre l’anneau&#x202f;?</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>A small window with what runs, and back</source>
        <translation>Une petite fenêtre avec ce qui est en cours, et retour</translation>
    </message>
    <message>
        <source>Close the window; Pomotide keeps running</source>
        <translation>Fermer la fenêtre&#x202f;; Pomotide continue</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>%1&#x202f;: %2, accomplie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · ensuite&#x202f;: %2</translation>
    </message>
    <message>
        <source>You were focused nearly all of the time.</source>
        <translation>Concentration presque tout du long.</translation>
    </message>
    <message>
        <source>You were focused for %1 of it.</source>
        <translation>Dont %1 de concentration.</translation>
    </message>
    <message>
        <source>%1 were interrupted or distracted; they count all the same.</source>
        <translation>%1 avec des interruptions ou des distractions&#x202f;; ce temps compte aussi.</translation>
    </message>
    <message>
        <source>Worked %1</source>
        <translation>Travail %1</translation>
    </message>
    <message>
        <source>breaks %1</source>
        <translation>pauses %1</translation>
    </message>
    <message>
        <source>overtime %1</source>
        <translation>prolongation %1</translation>
    </message>
    <message numerus="yes">
        <source>You worked for %1, in %n pomodoros.</source>
        <translation>
            <numerusform>Vous avez travaillé %1, en %n pomodoro.</numerusform>
            <numerusform>Vous avez travaillé %1, en %n pomodoros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest streak had %n pomodoros in a row.</source>
        <translation>
            <numerusform>La plus longue série a compté %n pomodoro.</numerusform>
            <numerusform>La plus longue série a compté %n pomodoros à la suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>You rested for %1.</source>
        <translation>Vous avez pris %1 de pause.</translation>
    </message>
    <message>
        <source>That makes %1.</source>
        <translation>Cela fait %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>evaluation, length</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sans évaluation</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This desktop lets nothing stay over all other windows: the ring is small, in a corner.</source>
        <translation>Ce bureau ne laisse rien rester par-dessus toutes les fenêtres&#x202f;: l’anneau est petit, dans un coin.</translation>
    </message>
    <message>
        <source>On this desktop a window over others takes their clicks: instead of the ring there is a thin strip along an edge of each screen.</source>
        <translation>Sur ce bureau, une fenêtre par-dessus les autres prend leurs clics&#x202f;: au lieu de l’anneau, il y a une fine bande au bord de chaque écran.</translation>
    </message>
    <message>
        <source>No compositor runs here: the ring is woven of fine lines instead of translucent, and does not fade.</source>
        <translation>Aucun compositeur n’est en marche ici&#x202f;: l’anneau est tissé de lignes fines au lieu d’être translucide, et ne s’estompe pas.</translation>
    </message>
    <message>
        <source>The ring is over everything, on every screen, and lets clicks and keys through.</source>
        <translation>L’anneau est par-dessus tout, sur chaque écran, et laisse passer clics et touches.</translation>
    </message>
    <message>
        <source>During the hours you choose, a small ring in a corner of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>Aux heures que vous choisissez, un petit anneau dans un coin de l’écran vous fait sentir le temps passer. Quand vous voulez, commencez par cinq minutes, et laissez-les grandir.</translation>
    </message>
    <message>
        <source>During the hours you choose, a thin strip along an edge of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>Aux heures que vous choisissez, une fine bande au bord de l’écran vous fait sentir le temps passer. Quand vous voulez, commencez par cinq minutes, et laissez-les grandir.</translation>
    </message>
    <message>
        <source>During the hours you choose, a faint ring over the screen lets you feel time passing; you click and type through it as if it were not there. When you are ready, start with five minutes, and let them grow.</source>
        <translation>Aux heures que vous choisissez, un anneau léger sur l’écran vous fait sentir le temps passer&#x202f;; vous cliquez et tapez à travers, comme s’il n’était pas là. Quand vous voulez, commencez par cinq minutes, et laissez-les grandir.</translation>
    </message>
    <message>
        <source>What you can do: choose an X11 session when you log in, or a desktop such as KDE Plasma or Sway. On GNOME, turn Pomotide on in the top bar.</source>
        <translation>Ce que vous pouvez faire&#x202f;: choisir une session X11 à la connexion, ou un bureau comme KDE Plasma ou Sway. Sur GNOME, activer Pomotide dans la barre supérieure.</translation>
    </message>
    <message>
        <source>What you can do: start a compositor, for example picom.</source>
        <translation>Ce que vous pouvez faire&#x202f;: lancer un compositeur, par exemple picom.</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, a break %2.</source>
        <translation>Un pomodoro peut durer %1 au plus, une pause %2.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later end.</source>
        <translation>Cette heure est passée. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Neither a pomodoro nor a break is running now.</source>
        <translation>Ni pomodoro ni pause en cours.</translation>
    </message>
    <message>
        <source>There is no break to take back now.</source>
        <translation>Il n’y a pas de pause à annuler.</translation>
    </message>
    <message>
        <source>That pomodoro is done. You can start the next one after the break.</source>
        <translation>Ce pomodoro est fini. Vous pourrez démarrer le suivant après la pause.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it to go on with it.</source>
        <translation>C’est clos. Rouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is.</source>
        <translation>Un mot ou deux, s’il vous plaît, pour savoir ce que c’est.</translation>
    </message>
    <message>
        <source>That is too long: a session has room for %1, a title for %2 letters.</source>
        <translation>C’est trop long&#x202f;: une séance peut durer %1, un titre avoir %2 caractères.</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least.</source>
        <translation>Un pomodoro dure une minute au moins.</translation>
    </message>
    <message>
        <source>That does not fit: please look at the times and days once more.</source>
        <translation>Cela ne va pas ensemble&#x202f;: revoyez les heures et les jours, s’il vous plaît.</translation>
    </message>
    <message>
        <source>It is break time. You can start when it is over.</source>
        <translation>C’est la pause. Vous pourrez démarrer quand elle sera finie.</translation>
    </message>
    <message>
        <source>A pomodoro is running already.</source>
        <translation>Un pomodoro est déjà en cours.</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it.</source>
        <translation>Seul le dernier pomodoro d’une intention peut l’accomplir.</translation>
    </message>
    <message>
        <source>Give it a minute first.</source>
        <translation>Laissez-lui d’abord une minute.</translation>
    </message>
    <message>
        <source>It has run for over a minute. Stop it instead.</source>
        <translation>Il tourne depuis plus d’une minute. Arrêtez-le plutôt.</translation>
    </message>
    <message>
        <source>No pomodoro is running now.</source>
        <translation>Aucun pomodoro n’est en cours.</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <translation>Il n’y a pas de pause à sauter.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later end.</source>
        <translation>La fin serait avant le début. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>It would be over already. Choose a later end.</source>
        <translation>Ce serait déjà fini. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>That has not come yet. Choose an earlier end.</source>
        <translation>Ce n’est pas encore arrivé. Choisissez une fin antérieure.</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. Choose other times.</source>
        <translation>Il y a déjà un autre pomodoro. Choisissez d’autres heures.</translation>
    </message>
    <message>
        <source>It has been changed since, so it stays as it is.</source>
        <translation>Cela a changé entre-temps, et reste donc tel quel.</translation>
    </message>
    <message>
        <source>That is too long: a next step has room for %1 letters.</source>
        <translation>C’est trop long&#x202f;: une prochaine étape peut avoir %1 caractères.</translation>
    </message>
    <message>
        <source>That is too long: quiet lasts a week at most.</source>
        <translation>C’est trop long&#x202f;: le calme dure une semaine au plus.</translation>
    </message>
    <message>
        <source>Work can have begun at most %1 ago, and not before the end of what is recorded.</source>
        <translation>Le travail peut avoir commencé il y a %1 au plus, et pas avant la fin de ce qui est enregistré.</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, and reaches beyond now.</source>
        <translation>Un pomodoro peut durer %1 au plus, et doit finir plus tard que maintenant.</translation>
    </message>
    <message>
        <source>1 point earned</source>
        <translation>1 point gagné</translation>
    </message>
    <message>
        <source>%1 points earned</source>
        <translation>%1 points gagnés</translation>
    </message>
    <message>
        <source>1 point still possible</source>
        <translation>1 point encore possible</translation>
    </message>
    <message>
        <source>%1 points still possible</source>
        <translation>%1 points encore possibles</translation>
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
        <source>Start with %1</source>
        <translation>Démarrez avec %1</translation>
    </message>
    <message>
        <source>Start with %1: %2</source>
        <translation>Démarrez avec %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Start in Pomotide: one small thing</source>
        <translation>Démarrez dans Pomotide&#x202f;: une petite chose</translation>
    </message>
    <message>
        <source>%1 are enough: start in Pomotide</source>
        <translation>Il suffit de %1&#x202f;: démarrez dans Pomotide</translation>
    </message>
    <message>
        <source>Start in Pomotide: %1</source>
        <translation>Démarrez dans Pomotide&#x202f;: %1</translation>
    </message>
    <message>
        <source>session until %1</source>
        <translation>séance jusqu’à %1</translation>
    </message>
    <message>
        <source>start now</source>
        <translation>démarrez maintenant</translation>
    </message>
    <message>
        <source>next start without a wait</source>
        <translation>prochain démarrage sans attendre</translation>
    </message>
    <message>
        <source>start before %1</source>
        <translation>démarrez avant %1</translation>
    </message>
    <message>
        <source>next start before %1</source>
        <translation>prochain démarrage avant %1</translation>
    </message>
    <message>
        <source>Enough for this session</source>
        <translation>C’est assez pour cette séance</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Temps libre</translation>
    </message>
    <message>
        <source>Enough for this session · free until %1</source>
        <translation>C’est assez pour cette séance · libre jusqu’à %1</translation>
    </message>
    <message>
        <source>Free time until %1</source>
        <translation>Temps libre jusqu’à %1</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is a folder.</source>
        <translation>Pomotide n’a pas pu ouvrir %1&#x202f;: c’est un dossier.</translation>
    </message>
    <message>
        <source>Pomotide could not read and write %1 (%2).</source>
        <translation>Pomotide n’a pas pu lire et écrire %1 (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is not a database.</source>
        <translation>Pomotide n’a pas pu ouvrir %1&#x202f;: ce n’est pas une base de données.</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is another program&apos;s database.</source>
        <translation>Pomotide n’a pas pu ouvrir %1&#x202f;: c’est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: a newer version of Pomotide wrote it (%2).</source>
        <translation>Pomotide n’a pas pu ouvrir %1&#x202f;: une version plus récente de Pomotide l’a écrit (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2).</source>
        <translation>Pomotide n’a pas pu lire %1&#x202f;: le fichier est endommagé (%2).</translation>
    </message>
    <message>
        <source>Another program is using %1 for too long.</source>
        <translation>Un autre programme utilise %1 depuis trop longtemps.</translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation>Il n’y a plus de place pour écrire %1.</translation>
    </message>
    <message>
        <source>The disk of %1 fails (%2).</source>
        <translation>Le disque de %1 est défaillant (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not work on %1 (%2).</source>
        <translation>Pomotide n’a pas pu travailler sur %1 (%2).</translation>
    </message>
    <message>
        <source>Choose a file with --database FILE.</source>
        <translation>Choisissez un fichier avec --database FICHIER.</translation>
    </message>
    <message>
        <source>Set that right, or choose another file with --database FILE.</source>
        <translation>Corrigez cela, ou choisissez un autre fichier avec --database FICHIER.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file with --database FILE.</source>
        <translation>Il est resté tel quel. Choisissez un autre fichier avec --database FICHIER.</translation>
    </message>
    <message>
        <source>It was left as it is. Install that version or a later one.</source>
        <translation>Il est resté tel quel. Installez cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>Start again with a copy of it from before, or with --database FILE.</source>
        <translation>Relancez avec une copie plus ancienne, ou avec --database FICHIER.</translation>
    </message>
    <message>
        <source>Nothing was changed; Pomotide will try again.</source>
        <translation>Rien n’a changé&#x202f;; Pomotide réessaiera.</translation>
    </message>
    <message>
        <source>Nothing was changed; make some room, then try again.</source>
        <translation>Rien n’a changé&#x202f;; libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>Regardez si c’est fait, et copiez ce qui vous est cher sur un autre disque.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tout est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>Nothing was changed; please try again.</source>
        <translation>Rien n’a changé&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back, to %1 on %2. What was running has been closed, and everything is kept.</source>
        <translation>L’horloge de l’ordinateur a été reculée, à %1 le %2. Ce qui était en cours a été clos, et tout est gardé.</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Accompli</translation>
    </message>
    <message>
        <source>Focused</source>
        <translation>Concentré</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Distracted</source>
        <translation>Distrait</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 minute is enough</source>
        <translation>1 minute suffit</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are enough</source>
        <translation>
            <numerusform>%n minute suffit</numerusform>
            <numerusform>%n minutes suffisent</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you like to begin?</source>
        <translation>Qu’aimeriez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Encore %1</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>Terminez votre idée</translation>
    </message>
    <message>
        <source>Finish the thought. +%1</source>
        <translation>Terminez votre idée. +%1</translation>
    </message>
    <message>
        <source>Break, %1</source>
        <translation>Pause, %1</translation>
    </message>
    <message>
        <source>%1 next, if you like</source>
        <translation>%1 ensuite, si vous voulez</translation>
    </message>
    <message>
        <source>Keep going: %1 next</source>
        <translation>Continuez&#x202f;: %1 maintenant</translation>
    </message>
    <message>
        <source>The break begins at your next pause</source>
        <translation>La pause commence dès que vous arrêtez</translation>
    </message>
    <message>
        <source>Stand up, look far away</source>
        <translation>Levez-vous, regardez au loin</translation>
    </message>
    <message>
        <source>Finish the thought. The break begins at your next pause.</source>
        <translation>Terminez votre idée. La pause dès que vous arrêtez.</translation>
    </message>
    <message>
        <source>Finish the thought. +%1. The break begins at your next pause.</source>
        <translation>Terminez votre idée. +%1. La pause dès que vous arrêtez.</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Ready to begin · %1</source>
        <translation>Tout est prêt · %1</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <translation>Encore %1 · %2</translation>
    </message>
    <message>
        <source>Finish the thought · %1</source>
        <translation>Terminez votre idée · %1</translation>
    </message>
    <message>
        <source>+%1 · %2</source>
        <translation>+%1 · %2</translation>
    </message>
    <message>
        <source>Break, %1 left</source>
        <translation>Pause, encore %1</translation>
    </message>
    <message>
        <source>%1 left to keep the streak going</source>
        <translation>Encore %1 pour poursuivre la série</translation>
    </message>
    <message>
        <source>%1 still possible</source>
        <translation>%1 encore possibles</translation>
    </message>
    <message>
        <source>1 still possible</source>
        <translation>1 encore possible</translation>
    </message>
    <message>
        <source>Its streak is still going. It can be changed when the streak is over.</source>
        <translation>Sa série est encore en cours. On pourra le corriger quand elle sera finie.</translation>
    </message>
    <message>
        <source>The pomodoro began later than that.</source>
        <translation>Le pomodoro a commencé plus tard.</translation>
    </message>
    <message>
        <source>The pomodoro had ended before that.</source>
        <translation>Le pomodoro était alors déjà fini.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Cette heure est encore à venir.</translation>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>clocks change: from %1 to %2</source>
        <translation>changement d’heure&#x202f;: de %1 à %2</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BackupController</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports (%2). Nothing was changed.</source>
        <translation>%1 n’est pas ce que Pomotide exporte (%2). Rien n’a changé.</translation>
    </message>
    <message>
        <source>A backup of %1 is still here. To bring everything back, begin, and restore it in Settings, Data.</source>
        <translation>Une sauvegarde du %1 est encore là. Pour tout retrouver, commencez, puis restaurez-la dans Paramètres, Données.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BusService</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>Il n’y a pas de méthode «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>There is no interface “%1” here.</source>
        <translation>Il n’y a pas d’interface «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>There is no property “%1” here.</source>
        <translation>Il n’y a pas de propriété «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>The property “%1” cannot be set.</source>
        <translation>La propriété «&#x202f;%1&#x202f;» ne peut pas être définie.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::DemoEnd</name>
    <message>
        <source>The day is over</source>
        <translation>La journée est finie</translation>
    </message>
    <message>
        <source>That was a day</source>
        <translation>C’était une journée</translation>
    </message>
    <message>
        <source>Yours can begin with five minutes. Pomotide then asks for your work hours; nothing of this day is kept.</source>
        <translation>La vôtre peut commencer par cinq minutes. Pomotide vous demandera ensuite vos horaires de travail&#x202f;; rien de cette journée n’est gardé.</translation>
    </message>
    <message>
        <source>&amp;Begin my day</source>
        <translation>&amp;Commencer ma journée</translation>
    </message>
</context>
<context>
    <name>pomotide::app::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre chose…</translation>
    </message>
</context>
<context>
    <name>pomotide::app::GnomeTopBar</name>
    <message>
        <source>The top bar stays as it was: GNOME&apos;s settings could not be changed.</source>
        <translation>La barre supérieure reste telle quelle&#x202f;: impossible de modifier les paramètres de GNOME.</translation>
    </message>
    <message>
        <source>All of GNOME&apos;s extensions are switched off, so this one is, too. GNOME&apos;s program Extensions switches them on.</source>
        <translation>Toutes les extensions de GNOME sont désactivées, donc celle-ci aussi. Le programme Extensions de GNOME les active.</translation>
    </message>
    <message>
        <source>Pomotide will be in the top bar once you have logged out and in again.</source>
        <translation>Pomotide sera dans la barre supérieure quand vous aurez fermé puis rouvert votre session.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::LoginSleepWatch</name>
    <message>
        <source>Notes when the computer falls asleep</source>
        <translation>Note quand l’ordinateur se met en veille</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalShortcut</name>
    <message>
        <source>This desktop asks you whether Pomotide may have %1. If you do not see the question, look behind this window.</source>
        <translation>Ce bureau vous demande si Pomotide peut avoir %1. Si vous ne voyez pas la question, regardez derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, the key is %1. Change it there.</source>
        <translation>Dans les paramètres de ce bureau, la touche est %1. Changez-la là-bas.</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, Pomotide has no key now. Choose one there, or have the desktop run this command on a key: %1</source>
        <translation>Dans les paramètres de ce bureau, Pomotide n’a plus de touche. Choisissez-en une là-bas, ou faites exécuter par le bureau cette commande sur une touche&#x202f;: %1</translation>
    </message>
    <message>
        <source>Before version 48, GNOME gives keys to no program. Pomotide has its key while it is in the top bar; or have GNOME run this command on a key: %1</source>
        <translation>Avant la version 48, GNOME ne donne de touches à aucun programme. Pomotide a la sienne tant qu’il est dans la barre supérieure&#x202f;; ou faites exécuter par GNOME cette commande sur une touche&#x202f;: %1</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. In its keyboard settings, have it run this command on a key: %1</source>
        <translation>Ce bureau ne donne pas de touches aux programmes. Dans ses paramètres de clavier, faites-lui exécuter cette commande sur une touche&#x202f;: %1</translation>
    </message>
    <message>
        <source>The desktop did not give Pomotide the key %1. Choose another shortcut, or have the desktop run this command on a key: %2</source>
        <translation>Le bureau n’a pas donné la touche %1 à Pomotide. Choisissez un autre raccourci, ou faites exécuter par le bureau cette commande sur une touche&#x202f;: %2</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalStart</name>
    <message>
        <source>Pomotide starts with your session, and shows the time.</source>
        <translation>Pomotide démarre avec votre session et montre le temps.</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to start Pomotide. In its settings, have it run this command at each start: flatpak run org.pomotide.Pomotide</source>
        <translation>Impossible de demander à ce bureau de lancer Pomotide. Dans ses réglages, faites-lui exécuter cette commande à chaque démarrage&#x202f;: flatpak run org.pomotide.Pomotide</translation>
    </message>
    <message>
        <source>Your desktop did not allow Pomotide to start with it. You can allow that in the desktop&apos;s settings for applications, then try again.</source>
        <translation>Votre bureau n’a pas permis à Pomotide de démarrer avec lui. Vous pouvez l’autoriser dans les réglages des applications du bureau, puis réessayer.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PresenceTracker</name>
    <message>
        <source>The time zone is now %1. Your work hours go by its clocks.</source>
        <translation>Le fuseau horaire est maintenant %1. Vos horaires de travail suivent son heure.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::Service</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>Il n’y a pas de méthode «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>These are too many calls at once. Try again in a second.</source>
        <translation>C’est trop d’appels à la fois. Réessayez dans une seconde.</translation>
    </message>
    <message>
        <source>%1 takes arguments of the types “%2”, not “%3”.</source>
        <translation>%1 prend des arguments de types «&#x202f;%2&#x202f;», pas «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>The menu has changed. Please choose again.</source>
        <translation>Le menu a changé. Veuillez choisir à nouveau.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::SingleInstance</name>
    <message>
        <source>it is not a folder of this user alone</source>
        <translation>ce n’est pas un dossier de cet utilisateur seul</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>impossible d’écrire à cet endroit</translation>
    </message>
    <message>
        <source>there may be no room</source>
        <translation>il n’y a peut-être pas de place</translation>
    </message>
    <message>
        <source>Pomotide cannot use the folder %1 (%2). It runs all the same, but does not notice when it is started again: please start it once only.</source>
        <translation>Pomotide ne peut pas utiliser le dossier %1 (%2). Il fonctionne tout de même, mais ne remarque pas qu’on le lance à nouveau&#x202f;: veuillez ne le lancer qu’une fois.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::X11Shortcut</name>
    <message>
        <source>Another program has %1 already. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>Un autre programme a déjà %1. Choisissez un autre raccourci, ou faites exécuter par votre bureau cette commande sur une touche&#x202f;: %2</translation>
    </message>
    <message>
        <source>This keyboard has no key for %1. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>Ce clavier n’a pas de touche pour %1. Choisissez un autre raccourci, ou faites exécuter par votre bureau cette commande sur une touche&#x202f;: %2</translation>
    </message>
    <message>
        <source>The X server no longer tells Pomotide of keys. Start Pomotide again, or have your desktop run this command on a key: %1</source>
        <translation>Le serveur X ne signale plus les touches à Pomotide. Relancez Pomotide, ou faites exécuter par votre bureau cette commande sur une touche&#x202f;: %1</translation>
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
        <translation>Logiciel libre&#x202f;: vous pouvez l’utiliser, l’étudier, le partager et le modifier selon la licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie. Il n’utilise pas le réseau et n’a pas de compte&#x202f;: ce que vous faites reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AbsenceBar</name>
    <message>
        <source>I wo&amp;rked</source>
        <translation>J’ai &amp;travaillé</translation>
    </message>
    <message>
        <source>&amp;I was away</source>
        <translation>Je n’étais &amp;pas là</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>Pas là depuis…</translation>
    </message>
    <message>
        <source>If you left at another time</source>
        <translation>Si c’était à un autre moment</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>L’heure de votre départ</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Une heure, comme 9:45, ou depuis combien de temps, comme 12m</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingCard</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingList</name>
    <message>
        <source>How did it go?</source>
        <translation>Comment ça s’est passé&#x202f;?</translation>
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
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>before restoring another</source>
        <translation>avant d’en restaurer une autre</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>avant l’effacement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarEditor</name>
    <message>
        <source>As the rule</source>
        <translation>Comme la règle</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Skipped: %1, %2.</source>
        <translation>Sauté&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>Retiré&#x202f;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Aujourd’hui · %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Callouts</name>
    <message>
        <source>A sample of what you will see</source>
        <translation>Un exemple de ce que vous verrez</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ChartCards</name>
    <message>
        <source>Time worked</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Time worked, by evaluation</source>
        <translation>Temps de travail, par évaluation</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>Estimates and time worked</source>
        <translation>Estimations et temps de travail</translation>
    </message>
    <message>
        <source>Estimates, by month</source>
        <translation>Estimations, par mois</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>Time worked, by intention</source>
        <translation>Temps de travail, par intention</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Time worked, by tag</source>
        <translation>Temps de travail, par étiquette</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Maximum&#x202f;: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>mostly in flow</source>
        <translation>surtout de la concentration</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travail</translation>
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
        <translation>Garder cette fenêtre au premier plan</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>La fenêtre entière</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Nouvelle intention…</translation>
    </message>
    <message>
        <source>Skip break</source>
        <translation>Sauter la pause</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Démarrer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Pause maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DataSection</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Taille&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté dans %1.</translation>
    </message>
    <message>
        <source>Everything is as in %1 now.</source>
        <translation>Tout est maintenant comme dans %1.</translation>
    </message>
    <message>
        <source>everything imported</source>
        <translation>importation de tout</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Où tout est gardé</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Everything is kept in this file:</source>
        <translation>Tout est gardé dans ce fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>One is made each day; the newest seven stay. Restoring one replaces everything, and leaves a backup of what was there.</source>
        <translation>Il s’en fait une par jour&#x202f;; les sept plus récentes restent. En restaurer une remplace tout, et laisse une sauvegarde de ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exporter et importer</translation>
    </message>
    <message>
        <source>JSON has everything and can be imported again, here or on another computer; CSV has the pomodoros, for spreadsheets. Importing replaces everything, and leaves a backup.</source>
        <translation>JSON contient tout et peut être importé à nouveau, ici ou sur un autre ordinateur&#x202f;; CSV contient les pomodoros, pour les tableurs. Importer remplace tout, et laisse une sauvegarde.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>A fresh start</source>
        <translation>Un nouveau départ</translation>
    </message>
    <message>
        <source>Erasing takes everything back to the first day. You are asked first; the backups stay, and a new one lets you undo it.</source>
        <translation>Effacer ramène tout au premier jour. On vous le demande d’abord&#x202f;; les sauvegardes restent, et une nouvelle permet d’annuler.</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>Tout effacer&#x202f;?</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>Aucun programme ici n’affiche les dossiers. Le dossier est %1.</translation>
    </message>
    <message>
        <source>Everything is backed up in %1.</source>
        <translation>Tout est sauvegardé dans %1.</translation>
    </message>
    <message>
        <source>A backup is made first. Until you quit, %1 brings all of it back; after that, the backup in the list does.</source>
        <translation>Une sauvegarde est faite d’abord. Tant que vous ne quittez pas, %1 ramène tout&#x202f;; après, c’est la sauvegarde de la liste.</translation>
    </message>
    <message>
        <source>Yes, all of this may go</source>
        <translation>Oui, tout cela peut partir</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 intention</translation>
    </message>
    <message>
        <source>%1 intentions</source>
        <translation>%1 intentions</translation>
    </message>
    <message>
        <source>1 pomodoro</source>
        <translation>1 pomodoro</translation>
    </message>
    <message>
        <source>%1 pomodoros</source>
        <translation>%1 pomodoros</translation>
    </message>
    <message>
        <source>Replace everything by the backup of %1?</source>
        <translation>Remplacer tout par la sauvegarde du %1&#x202f;?</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Everything is again as it was on %1.</source>
        <translation>Tout est de nouveau comme le %1.</translation>
    </message>
    <message>
        <source>a backup restored</source>
        <translation>restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Tout est effacé.</translation>
    </message>
    <message>
        <source>everything erased</source>
        <translation>effacement de tout</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Pomodoros as CSV (*.csv)</source>
        <translation>Pomodoros en CSV (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Tout en JSON (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replace everything by %1?</source>
        <translation>Remplacer tout par %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 What was there was damaged, and is now at %2.</source>
        <translation>%1 Ce qui s’y trouvait était endommagé, et se trouve maintenant ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 What was there is kept as the newest backup.</source>
        <translation>%1 Ce qui s’y trouvait est gardé comme sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>1 session that you moved, skipped or added</source>
        <translation>1 séance que vous avez déplacée, sautée ou ajoutée</translation>
    </message>
    <message>
        <source>%1 sessions that you moved, skipped or added</source>
        <translation>%1 séances que vous avez déplacées, sautées ou ajoutées</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 rendez-vous</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 rendez-vous</translation>
    </message>
    <message>
        <source>This goes away: your work hours and your settings.</source>
        <translation>Cela disparaît&#x202f;: vos horaires de travail et vos paramètres.</translation>
    </message>
    <message>
        <source>This goes away: %1; also your work hours and your settings.</source>
        <translation>Cela disparaît&#x202f;: %1&#x202f;; et aussi vos horaires de travail et vos paramètres.</translation>
    </message>
    <message>
        <source>Do again: %1?</source>
        <translation>Refaire : %1 ?</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Pomodoros and past work hours for calendars (*.ics)</source>
        <translation>Pomodoros et horaires de travail passés pour les agendas (*.ics)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayCard</name>
    <message>
        <source>There are no work hours yet. With them the day has a plan, and the ring calls you when they begin.</source>
        <translation>Il n’y a pas encore d’horaires de travail. Avec eux, la journée a un plan, et l’anneau vous appelle quand ils commencent.</translation>
    </message>
    <message>
        <source>Nothing is planned today: the day is yours.</source>
        <translation>Rien n’est prévu aujourd’hui&#x202f;: la journée est à vous.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>Hide what is over</source>
        <translation>Masquer ce qui est passé</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Plus tôt&#x202f;: %1</translation>
    </message>
    <message>
        <source>Set work hours…</source>
        <translation>Définir les horaires…</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Prévoir une séance…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DaySoFar</name>
    <message>
        <source>Today so far</source>
        <translation>Jusqu’à présent</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayTimeline</name>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DesktopTick</name>
    <message>
        <source>Start with my desktop</source>
        <translation>Démarrer avec le bureau</translation>
    </message>
    <message>
        <source>Add Pomotide to the top bar</source>
        <translation>Ajouter Pomotide à la barre supérieure</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EditLog</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Pas annulé&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <translation>Pas rétabli&#x202f;: %1. %2</translation>
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
        <translation>Finir à…</translation>
    </message>
    <message>
        <source>It ends that much later</source>
        <translation>Cela finit d’autant plus tard</translation>
    </message>
    <message>
        <source>The time at which it ends</source>
        <translation>L’heure à laquelle cela finit</translation>
    </message>
    <message>
        <source>A time, as 10:45, or a length, as +10 or in 20 min</source>
        <translation>Une heure, comme 10:45, ou une durée, comme +10 ou dans 20 min</translation>
    </message>
    <message>
        <source>Type a time…</source>
        <translation>Taper une heure…</translation>
    </message>
    <message>
        <source>%1: it cannot end then</source>
        <translation>%1&#x202f;: cela ne peut pas finir là</translation>
    </message>
    <message>
        <source>%1 · Enter</source>
        <translation>%1 · Entrée</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>Pas là depuis</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>L’heure de votre départ</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Une heure, comme 9:45, ou depuis combien de temps, comme 12m</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>Pas là depuis…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryList</name>
    <message>
        <source>&amp;Edit</source>
        <translation>Modi&amp;fier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Pomodoros</source>
        <translation>Pomodoros</translation>
    </message>
    <message>
        <source>The pomodoro on “%1” is deleted.</source>
        <translation>Le pomodoro sur «&#x202f;%1&#x202f;» est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros are deleted.</source>
        <translation>
            <numerusform>%n pomodoro est supprimé.</numerusform>
            <numerusform>%n pomodoros sont supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryModel</name>
    <message>
        <source>%1 (planned: %2)</source>
        <translation>%1 (prévu&#x202f;: %2)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sans évaluation</translation>
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
        <translation>Rien ici pour l’instant. Ce que vous faites s’y rassemble tout seul.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search words or #tags</source>
        <translation>Mots ou #étiquettes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing about “%1” in this period.</source>
        <translation>Rien sur «&#x202f;%1&#x202f;» pendant cette période.</translation>
    </message>
    <message>
        <source>What you are doing now appears here once it is over.</source>
        <translation>Ce que vous faites maintenant apparaîtra ici une fois fini.</translation>
    </message>
    <message>
        <source>Nothing was recorded then: the time was yours.</source>
        <translation>Rien n’a été noté alors&#x202f;: ce temps était à vous.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionActions</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimer</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers&#x202f;: %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Modi&amp;fier</translation>
    </message>
    <message>
        <source>“%1” is abandoned: one thing less to carry.</source>
        <translation>«&#x202f;%1&#x202f;» est écartée&#x202f;: une chose de moins à porter.</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions are abandoned.</source>
        <translation>
            <numerusform>%n intention est écartée.</numerusform>
            <numerusform>%n intentions sont écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Sans estimation</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDelegate</name>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDetails</name>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>Combien de temps cela peut prendre, si vous voulez estimer&#x202f;: 25m, 1h 30m</translation>
    </message>
    <message>
        <source>#tax</source>
        <translation>#impôts</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Q&amp;uand</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Add ta&amp;g</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is one word of letters and digits, like #tax.</source>
        <translation>Une étiquette est un mot de lettres et de chiffres, comme #impôts.</translation>
    </message>
    <message>
        <source>Select an intention to plan it, or to write down what helps to begin.</source>
        <translation>Choisissez une intention pour la planifier, ou pour noter ce qui aide à commencer.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionModel</name>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Worked %1 of about %2</source>
        <translation>Travail&#x202f;: %1 sur environ %2</translation>
    </message>
    <message>
        <source>Achieved %1</source>
        <translation>Accomplie %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <translation>Écartée %1</translation>
    </message>
    <message>
        <source>Worked of the estimate</source>
        <translation>Travail sur l’estimation</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n intentions</source>
        <translation>
            <numerusform>%1, %n intention</numerusform>
            <numerusform>%1, %n intentions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionNotes</name>
    <message>
        <source>Notes of the selected intention</source>
        <translation>Notes de l’intention sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Anything that helps to begin</source>
        <translation>Tout ce qui aide à commencer</translation>
    </message>
    <message>
        <source>Select one intention to see its notes.</source>
        <translation>Sélectionnez une intention pour voir ses notes.</translation>
    </message>
    <message>
        <source>Notes have room for %1 letters; here are %2. They wait here until they are shorter.</source>
        <translation>Les notes peuvent avoir %1 caractères&#x202f;; en voici %2. Elles attendent ici d’être plus courtes.</translation>
    </message>
    <message>
        <source>A line that begins with [ ] and a blank is a box to tick.</source>
        <translation>Une ligne qui commence par [ ] et une espace est une case à cocher.</translation>
    </message>
    <message>
        <source>Ctrl+Space makes one, and ticks it.</source>
        <translation>Ctrl+Espace en crée une, et la coche.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionView</name>
    <message>
        <source>Intentions</source>
        <translation>Intentions</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionsPage</name>
    <message>
        <source>Open (%1)</source>
        <translation>Ouvertes (%1)</translation>
    </message>
    <message>
        <source>Achieved (%1)</source>
        <translation>Accomplies (%1)</translation>
    </message>
    <message>
        <source>Abandoned (%1)</source>
        <translation>Écartées (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Which intentions are listed</source>
        <translation>Les intentions affichées dans la liste</translation>
    </message>
    <message>
        <source>Search titles and notes</source>
        <translation>Chercher dans les titres et les notes</translation>
    </message>
    <message>
        <source>Nothing here with “%1”. Fewer letters may find more.</source>
        <translation>Rien ici avec «&#x202f;%1&#x202f;». Moins de lettres trouveront peut-être plus.</translation>
    </message>
    <message>
        <source>What you achieve gathers here.</source>
        <translation>Ce que vous accomplissez se rassemble ici.</translation>
    </message>
    <message>
        <source>What you let go of waits here, in case you want it back.</source>
        <translation>Ce que vous avez écarté attend ici, au cas où vous voudriez le reprendre.</translation>
    </message>
    <message>
        <source>Nothing here yet. One small thing is enough to begin.</source>
        <translation>Rien ici pour l’instant. Une petite chose suffit pour commencer.</translation>
    </message>
    <message>
        <source>Nothing waits for you here. One small thing is enough to go on.</source>
        <translation>Rien ne vous attend ici. Une petite chose suffit pour continuer.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Legend</name>
    <message>
        <source>How it looks</source>
        <translation>Son aspect</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>Que montre l’anneau&#x202f;?</translation>
    </message>
    <message>
        <source>What does the strip show?</source>
        <translation>Que montre la bande&#x202f;?</translation>
    </message>
    <message>
        <source>On the ring</source>
        <translation>Sur l’anneau</translation>
    </message>
    <message>
        <source>On the strip</source>
        <translation>Sur la bande</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (maintenant)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::LengthField</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not a length from %1 to %2 yet</source>
        <translation>pas encore une durée de %1 à %2</translation>
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
        <translation>Pomotide continue ici sans icône dans la zone de notification. Relancez-le pour ouvrir cette fenêtre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pomotide has been updated to version %1.</source>
        <translation>Pomotide a été mis à jour vers la version %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NewIntention</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>New intention</source>
        <translation>Nouvelle intention</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Estimate of the new intention, if you like</source>
        <translation>Estimation de la nouvelle intention, si vous voulez</translation>
    </message>
    <message>
        <source>25m</source>
        <translation>25m</translation>
    </message>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>Combien de temps cela peut prendre, si vous voulez estimer&#x202f;: 25m, 1h 30m</translation>
    </message>
    <message>
        <source>&amp;What do you want to do next?</source>
        <translation>&amp;Que voulez-vous faire ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Enter adds “%1” · estimate: %2</source>
        <translation>Entrée ajoute «&#x202f;%1&#x202f;» · estimation&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextEventCard</name>
    <message>
        <source>Next fixed thing</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Rendez-vous %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextStepField</name>
    <message>
        <source>A few words to pick it up by; this can stay empty</source>
        <translation>Quelques mots pour reprendre&#x202f;; cela peut rester vide</translation>
    </message>
    <message>
        <source>Ne&amp;xt I was going to…</source>
        <translation>Ensuite, j’&amp;allais…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Notices</name>
    <message>
        <source>“%1” ends at %2</source>
        <translation>«&#x202f;%1&#x202f;» finit à %2</translation>
    </message>
    <message>
        <source>More time, or a line where to pick it up?</source>
        <translation>Plus de temps, ou une ligne pour savoir où reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>Pause maintenant</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>Terminez votre idée</translation>
    </message>
    <message>
        <source>The break was planned for %1. It begins at your next pause.</source>
        <translation>La pause était prévue à %1. Elle commence dès que vous arrêtez.</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Je continue</translation>
    </message>
    <message>
        <source>Your break has begun</source>
        <translation>Votre pause a commencé</translation>
    </message>
    <message>
        <source>That was %1.</source>
        <translation>Cela fait %1.</translation>
    </message>
    <message>
        <source>The break ends at %1</source>
        <translation>La pause finit à %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Next I was going to…</source>
        <translation>Ensuite, j’allais…</translation>
    </message>
    <message>
        <source>Noted for the next start: %1</source>
        <translation>Noté pour la prochaine fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Finir à %1</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Démarrer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Nouvelle intention…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre chose…</translation>
    </message>
    <message>
        <source>What would you like to start?</source>
        <translation>Que voulez-vous démarrer&#x202f;?</translation>
    </message>
    <message>
        <source>Pomotide</source>
        <translation>Pomotide</translation>
    </message>
    <message>
        <source>You seem to have begun</source>
        <translation>Vous avez dû commencer</translation>
    </message>
    <message>
        <source>“%1” can count from %2.</source>
        <translation>«&#x202f;%1&#x202f;» peut compter depuis %2.</translation>
    </message>
    <message>
        <source>Count from %1</source>
        <translation>Compter depuis %1</translation>
    </message>
    <message>
        <source>How was “%1”?</source>
        <translation>Comment s’est passé «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no hurry.</source>
        <translation>Rien ne presse.</translation>
    </message>
    <message>
        <source>One minute to go.</source>
        <translation>Encore une minute.</translation>
    </message>
    <message>
        <source>%1 to keep the streak</source>
        <translation>%1 pour garder la série</translation>
    </message>
    <message>
        <source>The break is over</source>
        <translation>La pause est finie</translation>
    </message>
    <message>
        <source>I worked</source>
        <translation>J’ai travaillé</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Je n’étais pas là</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>Ensuite&#x202f;: %1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowPanel</name>
    <message>
        <source>Begin with one small thing</source>
        <translation>Commencez par une petite chose</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fini pour aujourd’hui</translation>
    </message>
    <message>
        <source>%1 are enough; a break comes next.</source>
        <translation>Il suffit de %1&#x202f;; ensuite vient une pause.</translation>
    </message>
    <message>
        <source>Free until %1. Whatever comes after this is up to you.</source>
        <translation>Libre jusqu’à %1. La suite ne dépend que de vous.</translation>
    </message>
    <message>
        <source>You can begin at any time: %1 are enough.</source>
        <translation>Vous pouvez commencer à tout moment&#x202f;: il suffit de %1.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 in the streak</source>
        <translation>%1 · %2 sur %3 de la série</translation>
    </message>
    <message>
        <source>Begin with one small thing; a break comes next.</source>
        <translation>Commencez par une petite chose&#x202f;; ensuite vient une pause.</translation>
    </message>
    <message>
        <source>%1 are enough.</source>
        <translation>Il suffit de %1.</translation>
    </message>
    <message>
        <source>%1 of them if you start before %2: %3 are enough.</source>
        <translation>%1 d’entre eux en démarrant avant %2&#x202f;: il suffit de %3.</translation>
    </message>
    <message>
        <source>%1 of them if you start now: %2 are enough.</source>
        <translation>%1 d’entre eux en démarrant maintenant&#x202f;: il suffit de %2.</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 · the break begins at your next pause</source>
        <translation>%1 · la pause commence dès que vous arrêtez</translation>
    </message>
    <message>
        <source>The streak can go on until %1</source>
        <translation>La série peut continuer jusqu’à %1</translation>
    </message>
    <message>
        <source>Next: %1 · start before %2</source>
        <translation>Ensuite&#x202f;: %1 · démarrez avant %2</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Switch to…</source>
        <translation>Changer pour…</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>&amp;Sauter la pause</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>Je continu&amp;e</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>Pause maintenant</translation>
    </message>
    <message>
        <source>Ends it now; its break begins</source>
        <translation>Finit maintenant&#x202f;; sa pause commence</translation>
    </message>
    <message>
        <source>As if it had not been started</source>
        <translation>Comme s’il n’avait pas démarré</translation>
    </message>
    <message>
        <source>Done, achieved</source>
        <translation>Fini, accompli</translation>
    </message>
    <message>
        <source>It was on something else, from its begin on</source>
        <translation>C’était autre chose, depuis le début</translation>
    </message>
    <message>
        <source>As if there had been no break: the pomodoro goes on</source>
        <translation>Comme s’il n’y avait pas eu de pause&#x202f;: le pomodoro continue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowStrip</name>
    <message>
        <source>Take the break now</source>
        <translation>Pause maintenant</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Nouvelle intention…</translation>
    </message>
    <message>
        <source>S&amp;tart “%1”</source>
        <translation>Démarrer «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::OpenIntentions</name>
    <message>
        <source>Open intentions</source>
        <translation>Intentions ouvertes</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PartMenu</name>
    <message>
        <source>Edit in History</source>
        <translation>Modifier dans l’historique</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Choose what the slots are for…</source>
        <translation>Choisir à quoi servent les créneaux…</translation>
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
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PeriodBar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PickUpCard</name>
    <message>
        <source>Pick up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Skip the break and start</source>
        <translation>Sauter la pause et démarrer</translation>
    </message>
    <message>
        <source>Start this</source>
        <translation>Commencer par là</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PlanEditor</name>
    <message>
        <source>Add a pair</source>
        <translation>Ajouter une paire</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Pomodoro %1, length</source>
        <translation>Pomodoro %1, durée</translation>
    </message>
    <message>
        <source>Break %1, length</source>
        <translation>Pause %1, durée</translation>
    </message>
    <message>
        <source>Leave this pair out</source>
        <translation>Retirer cette paire</translation>
    </message>
    <message>
        <source>Leave pair %1 out</source>
        <translation>Retirer la paire %1</translation>
    </message>
    <message>
        <source>A whole streak takes %1.</source>
        <translation>Une série entière dure %1.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PointsBreakdown</name>
    <message>
        <source>What the points were for</source>
        <translation>À quoi sont dus les points</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Pas encore.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickEntry</name>
    <message>
        <source>I &amp;worked</source>
        <translation>J’ai &amp;travaillé</translation>
    </message>
    <message>
        <source>I was awa&amp;y</source>
        <translation>Je n’étais &amp;pas là</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>Annu&amp;ler le démarrage</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>&amp;Sauter la pause</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>Je continu&amp;e</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>What would you like to do now?</source>
        <translation>Que voulez-vous faire maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Note for later</source>
        <translation>Noter pour plus tard</translation>
    </message>
    <message>
        <source>Take the &amp;break now</source>
        <translation>Pause &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickSuggestions</name>
    <message>
        <source>What is open</source>
        <translation>Ce qui est ouvert</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ReplaceQuestion</name>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ScreensEditor</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>On all screens</source>
        <translation>Sur tous les écrans</translation>
    </message>
    <message>
        <source>On the screen %1</source>
        <translation>Sur l’écran %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SessionGrips</name>
    <message>
        <source>Session from %1</source>
        <translation>Séance dès %1</translation>
    </message>
    <message>
        <source>Session to %1</source>
        <translation>Séance jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The ring with this look</source>
        <translation>L’anneau avec cet aspect</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>A streak begins small and grows. A change applies to what has not begun.</source>
        <translation>Une série commence petite et grandit. Un changement vaut pour ce qui n’a pas commencé.</translation>
    </message>
    <message>
        <source>Default streak</source>
        <translation>Série par défaut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of everything that Pomotide shows.</source>
        <translation>De tout ce que Pomotide affiche.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Langue par défaut</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>How this window looks.</source>
        <translation>L’aspect de cette fenêtre.</translation>
    </message>
    <message>
        <source>Default window</source>
        <translation>Fenêtre par défaut</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>While you change something here, you see it above, and on your desktop.</source>
        <translation>Quand vous changez quelque chose ici, vous le voyez au-dessus, et sur votre bureau.</translation>
    </message>
    <message>
        <source>Default look</source>
        <translation>Aspect par défaut</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>Que montre l’anneau&#x202f;?</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Quick entry, from anywhere: type what you want to do, and begin.</source>
        <translation>Saisie rapide, de partout&#x202f;: tapez ce que vous voulez faire, et commencez.</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>Raccourci par défaut</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Beside the ring, and only while you are there and not in a call or a film.</source>
        <translation>À côté de l’anneau, et seulement quand vous êtes là, hors d’un appel ou d’un film.</translation>
    </message>
    <message>
        <source>Default notifications</source>
        <translation>Notifications par défaut</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Short and soft. Whatever you change here, you hear at once.</source>
        <translation>Courts et doux. Ce que vous changez ici, vous l’entendez aussitôt.</translation>
    </message>
    <message>
        <source>Default sounds</source>
        <translation>Sons par défaut</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>Sur ce bureau</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutEdit</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Press the keys. Backspace takes the shortcut away.</source>
        <translation>Appuyez sur les touches. Retour arrière enlève le raccourci.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Appuyez…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutList</name>
    <message>
        <source>Search, in the intentions and the settings</source>
        <translation>Chercher, dans les intentions et les paramètres</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Abandon the intention, or delete the pomodoro</source>
        <translation>Écarter l’intention, ou supprimer le pomodoro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move the intention</source>
        <translation>Déplacer l’intention</translation>
    </message>
    <message>
        <source>The time before or after, in the history</source>
        <translation>La période d’avant ou d’après, dans l’historique</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Five minutes later or earlier</source>
        <translation>Cinq minutes plus tard ou plus tôt</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page haut, Page bas</translation>
    </message>
    <message>
        <source>An hour later or earlier; also with Shift and the wheel</source>
        <translation>Une heure plus tard ou plus tôt&#x202f;; aussi avec Maj et la molette</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>What was there before; undo brings back what you typed</source>
        <translation>Ce qui s’y trouvait avant&#x202f;; Annuler ramène ce que vous avez tapé</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>In fields for times and lengths</source>
        <translation>Dans les champs d’heures et de durées</translation>
    </message>
    <message>
        <source>Start on the intention</source>
        <translation>Démarrer l’intention</translation>
    </message>
    <message>
        <source>Move it to Today, Next or Later</source>
        <translation>La déplacer vers Aujourd’hui, Ensuite ou Plus tard</translation>
    </message>
    <message>
        <source>Tick the line of notes</source>
        <translation>Cocher la ligne des notes</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>A small window with what runs</source>
        <translation>Une petite fenêtre avec ce qui est en cours</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotBoard</name>
    <message>
        <source>Slots of this session</source>
        <translation>Créneaux de cette séance</translation>
    </message>
    <message>
        <source>Open intentions</source>
        <translation>Intentions ouvertes</translation>
    </message>
    <message>
        <source>Drag one to a slot.</source>
        <translation>Glissez-en une sur un créneau.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotList</name>
    <message>
        <source>No slots are to come today.</source>
        <translation>Plus de créneaux à venir aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more to come</source>
        <translation>
            <numerusform>et encore %n à venir</numerusform>
            <numerusform>et encore %n à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Créneau %1</translation>
    </message>
    <message>
        <source>Free – for your next intention</source>
        <translation>Libre – pour votre prochaine intention</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotTimes</name>
    <message>
        <source>Drag to another slot: the two change places</source>
        <translation>Glisser vers un autre créneau&#x202f;: les deux échangent leur place</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanField</name>
    <message>
        <source>%1, from</source>
        <translation>%1, début</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, fin</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanPopover</name>
    <message>
        <source>each becomes a session of its own</source>
        <translation>chacun devient une séance à part</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartLine</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>A line, and Enter</source>
        <translation>Une ligne, puis Entrée</translation>
    </message>
    <message>
        <source>What to start</source>
        <translation>Quoi démarrer</translation>
    </message>
    <message>
        <source>&amp;What would you like to do now?</source>
        <translation>&amp;Que voulez-vous faire maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Began earlier…</source>
        <translation>Commencé plus tôt…</translation>
    </message>
    <message>
        <source>It counts from the time that you type</source>
        <translation>Compte à partir de l’heure que vous écrivez</translation>
    </message>
    <message>
        <source>The time at which you began</source>
        <translation>L’heure à laquelle vous avez commencé</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Une heure, comme 9:45, ou depuis combien de temps, comme 12m</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Commencé à</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartSection</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>With this, the ring is there whenever you are: you need not think of starting it.</source>
        <translation>Ainsi, l’anneau est là dès que vous y êtes : inutile de penser à le lancer.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SummaryCard</name>
    <message>
        <source>Your day</source>
        <translation>Votre journée</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save your day</source>
        <translation>Enregistrer votre journée</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>The summary is copied as text.</source>
        <translation>Le résumé est copié sous forme de texte.</translation>
    </message>
    <message>
        <source>The summary is copied as a picture.</source>
        <translation>Le résumé est copié sous forme d’image.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeEntry</name>
    <message>
        <source>Type a time, and Enter</source>
        <translation>Tapez une heure, puis Entrée</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeField</name>
    <message>
        <source>%1, now</source>
        <translation>%1, maintenant</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>not a time yet</source>
        <translation>pas encore une heure</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TodayPage</name>
    <message>
        <source>Nothing prompts you after that; it can be undone</source>
        <translation>Ensuite, plus d’invitations&#x202f;; cela peut s’annuler</translation>
    </message>
    <message>
        <source>End the session now, not at %1</source>
        <translation>Finir maintenant, pas à %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TopBarSection</name>
    <message>
        <source>Top bar</source>
        <translation>Barre supérieure</translation>
    </message>
    <message>
        <source>It then shows the minutes left, with a menu for what you do in mid-work.</source>
        <translation>Elle montre alors les minutes qui restent, avec un menu pour ce que vous faites en plein travail.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TrayMenu</name>
    <message>
        <source>I &amp;worked</source>
        <translation>J’ai &amp;travaillé</translation>
    </message>
    <message>
        <source>I was &amp;away</source>
        <translation>Je n’étais &amp;pas là</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>Annu&amp;ler le démarrage</translation>
    </message>
    <message>
        <source>S&amp;kip the break</source>
        <translation>&amp;Sauter la pause</translation>
    </message>
    <message>
        <source>Sti&amp;ll on it</source>
        <translation>Je continu&amp;e</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry…</source>
        <translation>Saisie rap&amp;ide…</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry… (%1)</source>
        <translation>Saisie rap&amp;ide… (%1)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Not now, &amp;later</source>
        <translation>Pas maintenant, pl&amp;us tard</translation>
    </message>
    <message>
        <source>En&amp;d at</source>
        <translation>&amp;Finir à</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>C&amp;hanger pour</translation>
    </message>
    <message>
        <source>&amp;Open Pomotide</source>
        <translation>&amp;Ouvrir Pomotide</translation>
    </message>
    <message>
        <source>What does the &amp;ring show?</source>
        <translation>Que mo&amp;ntre l’anneau&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Take the break now</source>
        <translation>Pause &amp;maintenant</translation>
    </message>
    <message>
        <source>Intention %1</source>
        <translation>Intention %1</translation>
    </message>
    <message>
        <source>&amp;New intention…</source>
        <translation>&amp;Nouvelle intention…</translation>
    </message>
    <message>
        <source>&amp;Evaluate “%1”</source>
        <translation>Év&amp;aluer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Év&amp;aluer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Qu&amp;iet until %1</source>
        <translation>Au &amp;calme jusqu’à %1</translation>
    </message>
    <message>
        <source>Qu&amp;iet</source>
        <translation>Au &amp;calme</translation>
    </message>
    <message>
        <source>&amp;End the quiet</source>
        <translation>Fin du &amp;calme</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>For the &amp;rest of the day</source>
        <translation>Pour le &amp;reste de la journée</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>The pomodoro went on while you were away</source>
        <translation>Le pomodoro a continué en votre absence</translation>
    </message>
    <message>
        <source>“%1” went on while you were away</source>
        <translation>«&#x202f;%1&#x202f;» a continué en votre absence</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TwoWeeks</name>
    <message>
        <source>Earlier days</source>
        <translation>Jours précédents</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Jours suivants</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Or draw a session in the calendar, or press N there.</source>
        <translation>Ou tracez une séance dans le calendrier, ou appuyez-y sur N.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Les heures sont celles de %1.</translation>
    </message>
    <message>
        <source>No sessions in the next 14 days: all this time is yours. Set work hours, or draw a session in the calendar.</source>
        <translation>Pas de séances dans les 14 prochains jours&#x202f;: tout ce temps est à vous. Définissez des horaires de travail, ou tracez une séance dans le calendrier.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TypedField</name>
    <message>
        <source>As before; %1 brings back what you typed</source>
        <translation>Comme avant&#x202f;; %1 ramène ce que vous avez tapé</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Horaires de travail</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Prochains jours</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UsualWeek</name>
    <message>
        <source>When would you like to be kept aware of time? The ring shows during these hours only.</source>
        <translation>Quand voulez-vous garder la notion du temps&#x202f;? L’anneau ne s’affiche qu’à ces heures-là.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Les heures sont celles de %1.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::VerdictButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekEditor</name>
    <message>
        <source>Several hours of a day can be typed in one field: 9-12, 14-18.</source>
        <translation>Un champ accepte plusieurs horaires d’un jour : 9-12, 14-18.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekdayRow</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>%1: add hours</source>
        <translation>%1&#x202f;: ajouter des heures</translation>
    </message>
    <message>
        <source>%1: copy to other weekdays</source>
        <translation>%1&#x202f;: copier vers d’autres jours de la semaine</translation>
    </message>
    <message>
        <source>%1: remove these hours</source>
        <translation>%1&#x202f;: retirer ces heures</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>finit %1 %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>heure de %1</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>&amp;Jours ouvrés</translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <translation>&amp;Tous les jours</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Welcome to Pomotide</source>
        <translation>Bienvenue dans Pomotide</translation>
    </message>
    <message>
        <source>When would you like to be kept aware of time?</source>
        <translation>Quand voulez-vous garder la notion du temps&#x202f;?</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>Vous pourrez changer cela à tout moment.</translation>
    </message>
    <message>
        <source>%1, in any program, opens a line: type what you want to do, and Enter begins it.</source>
        <translation>%1, dans n’importe quel programme, ouvre une ligne&#x202f;: écrivez ce que vous voulez faire, et Entrée le démarre.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WindowKeysEditor</name>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser&#x202f;: %1</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key, or a function key.</source>
        <translation>Un raccourci est Ctrl, Alt ou Meta avec une autre touche, ou une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 is for what is underlined on a page.</source>
        <translation>%1 sert à ce qui est souligné sur une page.</translation>
    </message>
    <message>
        <source>%1 has a use in lists and fields already.</source>
        <translation>%1 sert déjà dans les listes et les champs.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Press others, or change those first.</source>
        <translation>%1 est déjà à « %2 ». Appuyez sur d’autres touches, ou changez d’abord celles-là.</translation>
    </message>
</context>
</TS>
