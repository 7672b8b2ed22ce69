<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AbsenceText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” ran until %2</source>
        <translation>«%1» siguió hasta %2</translation>
    </message>
    <message>
        <source>“%1” went on</source>
        <translation>«%1» siguió</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>De %1 a %2: %3.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>the streak ended %1</source>
        <translation>la racha terminó %1</translation>
    </message>
    <message>
        <source>the break ended %1</source>
        <translation>el descanso terminó %1</translation>
    </message>
    <message>
        <source>the session ended %1</source>
        <translation>la sesión terminó %1</translation>
    </message>
    <message>
        <source>a session began %1</source>
        <translation>%1 empezó una sesión</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be written (%2).</source>
        <translation>El inicio con el escritorio queda como estaba: no se pudo escribir %1 (%2).</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be removed (%2).</source>
        <translation>El inicio con el escritorio queda como estaba: no se pudo eliminar %1 (%2).</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>the rule says %1</source>
        <translation>la regla dice %1</translation>
    </message>
    <message>
        <source>the rule says %1, %2</source>
        <translation>la regla dice %1, %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>añadida a mano</translation>
    </message>
    <message>
        <source>from your calendars</source>
        <translation>de tus calendarios</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>hora de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>termina %1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>«%1» no es focused, achieved, interrupted ni distracted.</translation>
    </message>
    <message>
        <source>An activation token has %1 letters at most.</source>
        <translation>Un testigo de activación tiene como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>The option “%1” is a text.</source>
        <translation>La opción «%1» es un texto.</translation>
    </message>
    <message>
        <source>That is too long: a description has room for %1 letters.</source>
        <translation>Es demasiado largo: en una descripción caben %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Aquí no hay ninguna opción «%1».</translation>
    </message>
    <message>
        <source>%1 is no time of these days: times are milliseconds since 1970, in UTC.</source>
        <translation>%1 no es una hora de esta época: las horas son milisegundos desde 1970, en UTC.</translation>
    </message>
    <message>
        <source>That length is a number of minutes from %1 to %2.</source>
        <translation>Esta duración es un número de minutos de %1 a %2.</translation>
    </message>
    <message>
        <source>The option “%1” is a whole number.</source>
        <translation>La opción «%1» es un número entero.</translation>
    </message>
    <message>
        <source>That is one line, without control characters.</source>
        <translation>Es una sola línea, sin caracteres de control.</translation>
    </message>
</context>
<context>
    <name>Civil</name>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>A time of day reads like 9:30, 1815 or 6 pm.</source>
        <translation>Una hora se escribe así: 9:30, 1815 o 18.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
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
        <translation>%1–%2 del %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>a number with a decimal: 2.5</comment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>logrado</translation>
    </message>
    <message>
        <source>focused</source>
        <translation>concentrado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>distracted</source>
        <translation>distraído</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It is done, but could not be told: %1</source>
        <translation>Está hecho, pero no se pudo mostrar: %1</translation>
    </message>
    <message>
        <source>Ready to begin, %1 is enough.</source>
        <translation>Todo listo, basta con %1.</translation>
    </message>
    <message>
        <source>Ready to begin, %1 are enough.</source>
        <translation>Todo listo, basta con %1.</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 is enough.</source>
        <translation>Todo listo: %1, basta con %2.</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 are enough.</source>
        <translation>Todo listo: %1, basta con %2.</translation>
    </message>
    <message>
        <source>%1 next, if you like. The streak can go on until %2.</source>
        <translation>Después %1, si quieres. La racha puede seguir hasta %2.</translation>
    </message>
    <message>
        <source>%1 next, if you like: %2. The streak can go on until %3.</source>
        <translation>Después %1, si quieres: %2. La racha puede seguir hasta %3.</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next.</source>
        <translation>Empieza antes de %1 y la racha sigue: después %2.</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next, %3.</source>
        <translation>Empieza antes de %1 y la racha sigue: después %2, %3.</translation>
    </message>
    <message>
        <source>Free time.</source>
        <translation>Tiempo libre.</translation>
    </message>
    <message>
        <source>Free time until %1.</source>
        <translation>Tiempo libre hasta %1.</translation>
    </message>
    <message>
        <source>%1: %2 left, until %3.</source>
        <comment>what runs</comment>
        <translation>%1: aún %2, hasta %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what runs, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Break: %1 left, until %2.</source>
        <translation>Descanso: aún %1, hasta %2.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today.</source>
        <translation>Ganado: %1. Aún posible hoy: %2.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start by %4.</source>
        <translation>Ganado: %1. Aún posible hoy: %2; de ello %3 si empiezas antes de %4.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start now.</source>
        <translation>Ganado: %1. Aún posible hoy: %2; de ello %3 si empiezas ahora.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start as soon as the break is over.</source>
        <translation>Ganado: %1. Aún posible hoy: %2; de ello %3 si empiezas en cuanto acabe el descanso.</translation>
    </message>
    <message>
        <source>Session until %1.</source>
        <translation>Sesión hasta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros await their evaluation: pomotidectl evaluate focused</source>
        <translation>
            <numerusform>%n pomodoro espera su valoración: pomotidectl evaluate focused</numerusform>
            <numerusform>%n pomodoros esperan su valoración: pomotidectl evaluate focused</numerusform>
        </translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>later, from %1</source>
        <translation>más tarde, desde %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>cambiada, era %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Words and prompts come as they are set.</source>
        <translation>Las palabras y las invitaciones llegan según la configuración.</translation>
    </message>
    <message>
        <source>Words and prompts are held back until %1.</source>
        <translation>Las palabras y las invitaciones callan hasta %1.</translation>
    </message>
    <message>
        <source>Nothing is intended yet. To note something: pomotidectl intend &quot;Write report&quot;</source>
        <translation>Aún no hay intenciones. Para anotar una: pomotidectl intend &quot;Escribir el informe&quot;</translation>
    </message>
    <message>
        <source>None of them is like that. To see all: pomotidectl intentions --all</source>
        <translation>Ninguna es así. Para verlas todas: pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>No sessions in these days. To have some: pomotidectl hours mon-fri 9:00-17:00</source>
        <translation>No hay sesiones en estos días. Para tenerlas: pomotidectl hours mon-fri 9:00-17:00</translation>
    </message>
    <message>
        <source>Today from now on: free time.</source>
        <translation>Hoy desde ahora: tiempo libre.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <comment>hours</comment>
        <translation>Hoy: %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hours in a time zone</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>free</source>
        <comment>no work hours</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Las horas son las de %1.</translation>
    </message>
    <message>
        <source>Corrected: %1, %2, %3.</source>
        <comment>title, date, hours</comment>
        <translation>Corregido: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Corrected: %1, %2.</source>
        <comment>date, hours</comment>
        <translation>Corregido: %1, %2.</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <translation>Anotado: %1.</translation>
    </message>
    <message>
        <source>Noted %1, about %2.</source>
        <translation>Anotado: %1, unos %2.</translation>
    </message>
    <message>
        <source>Let go of %1.</source>
        <translation>Descartada: %1.</translation>
    </message>
    <message>
        <source>%1 is open already. Nothing was changed.</source>
        <translation>%1 ya está abierta. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 está abierta.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for today.</source>
        <translation>%1 es ahora la número %2 de %3 para hoy.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for later.</source>
        <translation>%1 es ahora la número %2 de %3 para más tarde.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <translation>%1 es ahora la número %2 de %3.</translation>
    </message>
    <message>
        <source>It is now %1, about %2.</source>
        <translation>Ahora es %1, unos %2.</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>Ahora es %1.</translation>
    </message>
    <message>
        <source>Break until %1.</source>
        <translation>Descanso hasta %1.</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <comment>time left, and the end of it</comment>
        <translation>%1, hasta %2.</translation>
    </message>
    <message>
        <source>Achieved: %1.</source>
        <translation>Logrado: %1.</translation>
    </message>
    <message>
        <source>%1 was focused.</source>
        <translation>%1: concentrado.</translation>
    </message>
    <message>
        <source>%1 was interrupted.</source>
        <translation>%1: interrumpido.</translation>
    </message>
    <message>
        <source>%1 was distracted.</source>
        <translation>%1: distraído.</translation>
    </message>
    <message>
        <source>Started %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Empezado: %1, %2</translation>
    </message>
    <message>
        <source>On with %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Sigue: %1, %2</translation>
    </message>
    <message>
        <source>Started %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>Empezado: %1, contado desde %2: %3</translation>
    </message>
    <message>
        <source>On with %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>Sigue: %1, contado desde %2: %3</translation>
    </message>
    <message>
        <source>Switched to %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Cambiado a %1: %2</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <comment>how long</comment>
        <translation>Descanso: %1</translation>
    </message>
    <message>
        <source>Still on %1: %2</source>
        <comment>title, and a sentence</comment>
        <translation>Sigo con %1: %2</translation>
    </message>
    <message>
        <source>It goes on until %1.</source>
        <translation>Sigue hasta %1.</translation>
    </message>
    <message>
        <source>Stopped %1 after %2.</source>
        <translation>%1 parado tras %2.</translation>
    </message>
    <message>
        <source>Taken back: it is as if %1 had not been started.</source>
        <translation>Deshecho: es como si %1 no hubiera empezado.</translation>
    </message>
    <message>
        <source>The break is over. Start until %1 and the streak goes on.</source>
        <translation>El descanso ha terminado. Empieza antes de %1 y la racha sigue.</translation>
    </message>
    <message>
        <source>The break is over. To begin anew: pomotidectl start</source>
        <translation>El descanso ha terminado. Para empezar de nuevo: pomotidectl start</translation>
    </message>
    <message>
        <source>Pomotide from the terminal: what is going on, and everything that changes it. It works on the same database as the desktop program, whether that runs or not.</source>
        <translation>Pomotide desde la terminal: lo que pasa ahora y todo lo que lo cambia. Trabaja con la misma base de datos que el programa del escritorio, esté este en marcha o no.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>pomotidectl start &quot;Write report&quot;</source>
        <translation>pomotidectl start &quot;Escribir el informe&quot;</translation>
    </message>
    <message>
        <source>note it and start it</source>
        <translation>anotarla y empezarla</translation>
    </message>
    <message>
        <source>say how it went</source>
        <translation>decir qué tal fue</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Código de salida:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>it does not go now; standard error says why, and what does</source>
        <translation>ahora no se puede; la salida de errores dice por qué, y qué se puede</translation>
    </message>
    <message>
        <source>wrong usage, or an input that cannot be read</source>
        <translation>uso incorrecto, o una entrada que no se puede leer</translation>
    </message>
    <message>
        <source>the database could not be read or written; nothing was changed</source>
        <translation>la base de datos no se pudo leer o escribir; no se cambió nada</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>la salida no se pudo escribir</translation>
    </message>
    <message>
        <source>Each command has more under --help. The manual: man pomotidectl.</source>
        <translation>Cada orden dice más con --help. El manual: man pomotidectl.</translation>
    </message>
    <message>
        <source>%1. See %2 --help.</source>
        <comment>a sentence, and a command</comment>
        <translation>%1. Véase %2 --help.</translation>
    </message>
    <message>
        <source>Say what to do, for example: pomotidectl status</source>
        <translation>Di qué hacer, por ejemplo: pomotidectl status</translation>
    </message>
    <message>
        <source>There is no command or option %1</source>
        <translation>No hay ninguna orden ni opción %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>work on that file instead of the usual one</source>
        <translation>trabajar con ese archivo en vez del habitual</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>how a command is typed</comment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a usage</comment>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>in a usage</comment>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Argument %1 is not text in UTF-8</source>
        <translation>El argumento %1 no es texto en UTF-8</translation>
    </message>
    <message>
        <source>--database needs the name of a file</source>
        <translation>--database necesita el nombre de un archivo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>tell it as JSON, for programs</source>
        <translation>decirlo en JSON, para programas</translation>
    </message>
    <message>
        <source>%1 takes a length like 40m, 1h30m or 90 (minutes), not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 toma una duración como 40m, 1h30m o 90 (minutos), no %2</translation>
    </message>
    <message>
        <source>An intention is named by its number, as #12, not %1</source>
        <translation>Una intención se nombra por su número, como #12, no %1</translation>
    </message>
    <message>
        <source>--date takes a day like 2026-03-02, not %1</source>
        <translation>--date toma un día como 2026-03-02, no %1</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90</source>
        <translation>cuánto llevará: 40m, 1h30m, 90</translation>
    </message>
    <message>
        <source>the section of the list: today, next or later</source>
        <translation>la sección de la lista: today, next o later</translation>
    </message>
    <message>
        <source>--when is today, next or later, not %1</source>
        <translation>--when es today, next o later, no %1</translation>
    </message>
    <message>
        <source>how often it comes again once achieved: daily, weekdays, weekly or never</source>
        <translation>cada cuánto vuelve una vez lograda: daily, weekdays, weekly o never</translation>
    </message>
    <message>
        <source>--repeat is daily, weekdays, weekly or never, not %1</source>
        <translation>--repeat es daily, weekdays, weekly o never, no %1</translation>
    </message>
    <message>
        <source>Say when, as 11:00, or how much later, as +5m, not %1</source>
        <translation>Di cuándo, como 11:00, o cuánto más tarde, como +5m, no %1</translation>
    </message>
    <message>
        <source>Set the end of the running pomodoro or break</source>
        <translation>Fijar el final del pomodoro o del descanso en curso</translation>
    </message>
    <message>
        <source>a time, or how much later: +5m</source>
        <translation>una hora, o cuánto más tarde: +5m</translation>
    </message>
    <message>
        <source>Still on it: take a break back that began by itself</source>
        <translation>Sigo en ello: deshacer un descanso que empezó por sí solo</translation>
    </message>
    <message>
        <source>Say what each point of a day was for</source>
        <translation>Decir a qué se debe cada punto de un día</translation>
    </message>
    <message>
        <source>the day; otherwise it is today</source>
        <translation>el día; si no, es hoy</translation>
    </message>
    <message>
        <source>Pomotide is not running. To start it with the quick entry: %1</source>
        <translation>Pomotide no está en marcha. Para iniciarlo con la entrada rápida: %1</translation>
    </message>
    <message>
        <source>Pomotide runs, but does not answer. End that process, then: %1</source>
        <translation>Pomotide está en marcha, pero no responde. Termina ese proceso y después: %1</translation>
    </message>
    <message>
        <source>The quick entry is open.</source>
        <translation>La entrada rápida está abierta.</translation>
    </message>
    <message>
        <source>Open the quick entry of the program that runs</source>
        <translation>Abrir la entrada rápida del programa en marcha</translation>
    </message>
    <message>
        <source>to be put on a key in the desktop&apos;s settings</source>
        <translation>para asignarla a una tecla en la configuración del escritorio</translation>
    </message>
    <message>
        <source>Say for how long, as 1h, or until 15:00, today or off, not %1</source>
        <translation>Di por cuánto tiempo, como 1h, o until 15:00, today u off, no %1</translation>
    </message>
    <message>
        <source>Hold words and prompts back, or show whether they are</source>
        <translation>Acallar las palabras y las invitaciones, o mostrar si lo están</translation>
    </message>
    <message>
        <source>the rest of it</source>
        <translation>el resto del día</translation>
    </message>
    <message>
        <source>they come again</source>
        <translation>vuelven</translation>
    </message>
    <message>
        <source>a LENGTH, until TIME, today or off</source>
        <translation>una LENGTH, until TIME, today u off</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>Play a scenario through, from JSON to JSON</source>
        <translation>Reproducir un escenario, de JSON a JSON</translation>
    </message>
    <message>
        <source>the scenario; otherwise standard input</source>
        <translation>el escenario; si no, la entrada estándar</translation>
    </message>
    <message>
        <source>A format may have:</source>
        <translation>Un formato puede tener:</translation>
    </message>
    <message>
        <source>a brace</source>
        <translation>una llave</translation>
    </message>
    <message>
        <source>What is not so at the moment is left empty.</source>
        <translation>Lo que no se da en este momento queda vacío.</translation>
    </message>
    <message>
        <source>It is told with --json or with --format, not with both</source>
        <translation>Es con --json o con --format, no con ambos</translation>
    </message>
    <message>
        <source>--format does not know %1</source>
        <translation>--format no conoce %1</translation>
    </message>
    <message>
        <source>Say what is going on, and what can be won</source>
        <translation>Decir qué pasa ahora y qué se puede ganar</translation>
    </message>
    <message>
        <source>a line of your own, for prompts and bars</source>
        <translation>una línea a tu gusto, para prompts y barras</translation>
    </message>
    <message>
        <source>idle, prompt, pomodoro, overtime, break or grace</source>
        <translation>idle, prompt, pomodoro, overtime, break o grace</translation>
    </message>
    <message>
        <source>the running intention, else the first open one</source>
        <translation>la intención en curso; si no, la primera abierta</translation>
    </message>
    <message>
        <source>time left in the phase: 4 min</source>
        <translation>el tiempo que queda de la fase: 4 min</translation>
    </message>
    <message>
        <source>the same in minutes: 4</source>
        <translation>lo mismo en minutos: 4</translation>
    </message>
    <message>
        <source>how much of the phase is over: 0 to 100; of overtime 100</source>
        <translation>cuánto de la fase ha pasado: de 0 a 100; en tiempo extra, 100</translation>
    </message>
    <message>
        <source>when the phase ends: 09:07</source>
        <translation>cuándo acaba la fase: 09:07</translation>
    </message>
    <message>
        <source>time since the planned end, if it goes on: 7 min</source>
        <translation>el tiempo desde el final previsto, si sigue: 7 min</translation>
    </message>
    <message>
        <source>where to pick up that intention</source>
        <translation>dónde retomar esa intención</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s place in its streak, from 1</source>
        <translation>el lugar del pomodoro en su racha, desde 1</translation>
    </message>
    <message>
        <source>the running pomodoro&apos;s number</source>
        <translation>el número del pomodoro en curso</translation>
    </message>
    <message>
        <source>how long a pomodoro started now would be: 10 min</source>
        <translation>cuánto duraría un pomodoro empezado ahora: 10 min</translation>
    </message>
    <message>
        <source>points earned today</source>
        <translation>los puntos ganados hoy</translation>
    </message>
    <message>
        <source>points still possible today</source>
        <translation>los puntos aún posibles hoy</translation>
    </message>
    <message>
        <source>of these, what waiting would cost, in whole points</source>
        <translation>lo que costaría esperar, en puntos enteros</translation>
    </message>
    <message>
        <source>when it would, to five minutes: 09:05</source>
        <translation>cuándo, con cinco minutos de margen: 09:05</translation>
    </message>
    <message>
        <source>when the session ends: 17:00</source>
        <translation>cuándo acaba la sesión: 17:00</translation>
    </message>
    <message>
        <source>how many pomodoros await their evaluation</source>
        <translation>cuántos pomodoros esperan su valoración</translation>
    </message>
    <message>
        <source>until when words and prompts are held back: 15:00</source>
        <translation>hasta cuándo callan las palabras y las invitaciones: 15:00</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Este argumento no se esperaba: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Estos argumentos no se esperaban: %1</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1 necesita un valor: %2</translation>
    </message>
    <message>
        <source>%1: At Most 1 required but received %2</source>
        <translation>%1 solo toma un valor, no %2</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1 va de %3 a %4, no %2</translation>
    </message>
    <message>
        <source>%1: Value %2 could not be converted</source>
        <translation>%1 es un número, no %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>%1 no puede ser %2</translation>
    </message>
    <message>
        <source>%1: Should be true/false or a number</source>
        <translation>%1 es true, false o un número</translation>
    </message>
    <message>
        <source>%1 is none of day, week, month and year</source>
        <translation>%1 no es day, week, month ni year</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Mostrar lo que pasó</translation>
    </message>
    <message>
        <source>day, week, month or year</source>
        <translation>day, week, month o year</translation>
    </message>
    <message>
        <source>a day in it; otherwise it is today</source>
        <translation>un día de ese periodo; si no, es hoy</translation>
    </message>
    <message>
        <source>A pomodoro goes by its number, not %1</source>
        <translation>Un pomodoro se nombra por su número, no %1</translation>
    </message>
    <message>
        <source>%1 takes a time like 9:05 or 2026-03-02 9:05, not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 toma una hora como 9:05 o 2026-03-02 9:05, no %2</translation>
    </message>
    <message>
        <source>Correct a pomodoro that is over</source>
        <translation>Corregir un pomodoro terminado</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s</source>
        <translation>el del pomodoro</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>cuándo empezó</translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation>cuándo terminó</translation>
    </message>
    <message>
        <source>what it was for</source>
        <translation>para qué fue</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Delete a pomodoro that is over, and its break</source>
        <translation>Eliminar un pomodoro terminado, con su descanso</translation>
    </message>
    <message>
        <source>Note something to do</source>
        <translation>Anotar algo que hacer</translation>
    </message>
    <message>
        <source>pomotidectl intend Write report --estimate 1h30m</source>
        <translation>pomotidectl intend Escribir el informe --estimate 1h30m</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>más detalles</translation>
    </message>
    <message>
        <source>A place is a number from 1 on, not %1</source>
        <translation>Un lugar es un número desde 1, no %1</translation>
    </message>
    <message>
        <source>Say where to: a place from 1 on, or --when</source>
        <translation>Di adónde: un lugar desde 1, o --when</translation>
    </message>
    <message>
        <source>Say what to change: --title, --notes, --next, --estimate or --repeat</source>
        <translation>Di qué cambiar: --title, --notes, --next, --estimate o --repeat</translation>
    </message>
    <message>
        <source>Change its title, notes, estimate, repeating, or where to pick up</source>
        <translation>Cambiar su título, notas, estimación, repetición o dónde retomarla</translation>
    </message>
    <message>
        <source>pomotidectl intentions edit &apos;#12&apos; --title &quot;Write the report&quot;</source>
        <translation>pomotidectl intentions edit &apos;#12&apos; --title &quot;Escribir el informe&quot;</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started</source>
        <translation>dónde retomarla: se muestra al empezar</translation>
    </message>
    <message>
        <source>Let go of one</source>
        <translation>Descartar una</translation>
    </message>
    <message>
        <source>Go on with a closed one</source>
        <translation>Seguir con una cerrada</translation>
    </message>
    <message>
        <source>Give it another place; the first is what start takes</source>
        <translation>Darle otro lugar; la primera es la que toma start</translation>
    </message>
    <message>
        <source>from 1 on in its section; the last if not given</source>
        <translation>desde 1 en su sección; si no, el último</translation>
    </message>
    <message>
        <source>List what is intended, or change it</source>
        <translation>Mostrar las intenciones, o cambiarlas</translation>
    </message>
    <message>
        <source>pomotidectl intentions --tag tax</source>
        <translation>pomotidectl intentions --tag impuestos</translation>
    </message>
    <message>
        <source>closed ones, too</source>
        <translation>también las cerradas</translation>
    </message>
    <message>
        <source>only those with that tag, as in &quot;Receipts #tax&quot;</source>
        <translation>solo las que tienen esa etiqueta, como en «Recibos #impuestos»</translation>
    </message>
    <message>
        <source>List the sessions to come</source>
        <translation>Mostrar las próximas sesiones</translation>
    </message>
    <message>
        <source>of how many days, up to 14</source>
        <translation>de cuántos días, hasta 14</translation>
    </message>
    <message>
        <source>Today is changed by one of --end, --extend, --skip and --restore at a time</source>
        <translation>Hoy se cambia con una sola de --end, --extend, --skip y --restore cada vez</translation>
    </message>
    <message>
        <source>--end takes a time like 15:00, not %1</source>
        <translation>--end toma una hora como 15:00, no %1</translation>
    </message>
    <message>
        <source>Show today&apos;s sessions, or change them for today only</source>
        <translation>Mostrar las sesiones de hoy, o cambiarlas solo por hoy</translation>
    </message>
    <message>
        <source>nothing after that</source>
        <translation>nada después</translation>
    </message>
    <message>
        <source>the session under way, or the next</source>
        <translation>la sesión en curso, o la siguiente</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
    <message>
        <source>as your hours say</source>
        <translation>como dice tu horario</translation>
    </message>
    <message>
        <source>let today&apos;s last session end then</source>
        <translation>que la última sesión de hoy acabe entonces</translation>
    </message>
    <message>
        <source>let the session go on for longer</source>
        <translation>que la sesión dure más</translation>
    </message>
    <message>
        <source>leave the session out</source>
        <translation>dejar la sesión fuera</translation>
    </message>
    <message>
        <source>take back what was changed</source>
        <translation>deshacer lo que se cambió</translation>
    </message>
    <message>
        <source>Say from when to when, as 9:00-17:00, or off</source>
        <translation>Di de cuándo a cuándo, como 9:00-17:00, u off</translation>
    </message>
    <message>
        <source>Hours are given as 9:00-17:00, not %1</source>
        <translation>Las horas se escriben 9:00-17:00, no %1</translation>
    </message>
    <message>
        <source>Days are named as mon, mon-fri or sat,sun, not %1</source>
        <translation>Los días se escriben mon, mon-fri o sat,sun, no %1</translation>
    </message>
    <message>
        <source>Show the work hours, or set some days&apos; anew</source>
        <translation>Mostrar el horario de trabajo, o fijar el de algunos días</translation>
    </message>
    <message>
        <source>one or more of FROM-TO, or off</source>
        <translation>uno o más FROM-TO, u off</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list, and its last word</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>written like %1</source>
        <translation>escrito como %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>There is no setting %1, but %2 and %3</source>
        <comment>what was typed, a list, and its last word</comment>
        <translation>No hay ningún ajuste %1, pero sí %2 y %3</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a setting, and its values</comment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <comment>a setting, its values, what was typed</comment>
        <translation>%1 es %2, no %3</translation>
    </message>
    <message>
        <source>Several settings are given as KEY=VALUE each, not %1</source>
        <translation>Varios ajustes se dan cada uno como KEY=VALUE, no %1</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Ajustes:</translation>
    </message>
    <message>
        <source>Size is of the screen&apos;s shorter side, thickness of the ring&apos;s radius. The opacities are a
pomodoro&apos;s: those of the other phases change with them.</source>
        <translation>El tamaño es el del lado corto de la pantalla; el grosor, el del radio del anillo.
Las opacidades son las de un pomodoro: las de otras fases cambian con ellas.</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>Mostrar los ajustes</translation>
    </message>
    <message>
        <source>Change one setting, or several at once</source>
        <translation>Cambiar un ajuste, o varios a la vez</translation>
    </message>
    <message>
        <source>its name, as settings lists it; or KEY=VALUE</source>
        <translation>su nombre, como lo da settings; o KEY=VALUE</translation>
    </message>
    <message>
        <source>the new value; or more of KEY=VALUE</source>
        <translation>el nuevo valor; o más KEY=VALUE</translation>
    </message>
    <message>
        <source>as it was at first: after one KEY, or several</source>
        <translation>como al principio: tras un KEY, o varios</translation>
    </message>
    <message>
        <source>--since takes a length like 12m, for so long ago, or a time like 10:36, not %1</source>
        <translation>--since toma una duración como 12m, para hace tanto tiempo, o una hora como 10:36, no %1</translation>
    </message>
    <message>
        <source>--for takes whole minutes from 1m to 3h, not %1</source>
        <translation>--for toma minutos enteros de 1m a 3h, no %1</translation>
    </message>
    <message>
        <source>the first open intention</source>
        <translation>la primera intención abierta</translation>
    </message>
    <message>
        <source>that one</source>
        <translation>esa</translation>
    </message>
    <message>
        <source>pomotidectl start write report</source>
        <translation>pomotidectl start escribir el informe</translation>
    </message>
    <message>
        <source>the open one of that title; if there is none, a new one</source>
        <translation>la abierta con ese título; si no la hay, una nueva</translation>
    </message>
    <message>
        <source>work began then, or --since 12m: so long ago</source>
        <translation>el trabajo empezó entonces, o --since 12m: hace tanto tiempo</translation>
    </message>
    <message>
        <source>pomotidectl start taxes --for 15m</source>
        <translation>pomotidectl start impuestos --for 15m</translation>
    </message>
    <message>
        <source>Start a pomodoro, or go on with the streak</source>
        <translation>Empezar un pomodoro, o seguir con la racha</translation>
    </message>
    <message>
        <source>an intention&apos;s number or title</source>
        <translation>el número o el título de una intención</translation>
    </message>
    <message>
        <source>when work began: 10:36, or 12m ago; at most 3 h</source>
        <translation>cuándo empezó el trabajo: 10:36, o hace 12m; como mucho 3 h</translation>
    </message>
    <message>
        <source>how long this one is: 15m; otherwise as planned</source>
        <translation>cuánto dura este: 15m; si no, lo previsto</translation>
    </message>
    <message>
        <source>Say that the running pomodoro is on another intention</source>
        <translation>Decir que el pomodoro en curso es de otra intención</translation>
    </message>
    <message>
        <source>pomotidectl switch write report</source>
        <translation>pomotidectl switch escribir el informe</translation>
    </message>
    <message>
        <source>end changed</source>
        <translation>final cambiado</translation>
    </message>
    <message>
        <source>session added at %1</source>
        <translation>sesión añadida a las %1</translation>
    </message>
    <message>
        <source>session changed at %1</source>
        <translation>sesión cambiada a las %1</translation>
    </message>
    <message>
        <source>session skipped at %1</source>
        <translation>sesión omitida a las %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>No se deshizo: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>No se rehízo: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Undo what was done last, here or anywhere</source>
        <translation>Deshacer lo último que se hizo, aquí o donde sea</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Rehacer lo último que se deshizo</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started again</source>
        <translation>dónde retomarla: se muestra al empezar de nuevo</translation>
    </message>
    <message>
        <source>%1 is none of achieved, focused, interrupted and distracted</source>
        <translation>%1 no es achieved, focused, interrupted ni distracted</translation>
    </message>
    <message>
        <source>What is achieved leaves nothing to pick up: --next does not go with it</source>
        <translation>Lo logrado no deja nada que retomar: --next no va con ello</translation>
    </message>
    <message>
        <source>--pomodoro takes a number, not %1</source>
        <translation>--pomodoro toma un número, no %1</translation>
    </message>
    <message>
        <source>Say how a pomodoro went</source>
        <translation>Decir qué tal fue un pomodoro</translation>
    </message>
    <message>
        <source>achieved, focused, interrupted or distracted</source>
        <translation>achieved, focused, interrupted o distracted</translation>
    </message>
    <message>
        <source>its number; otherwise it is the running one, or the newest that has none yet</source>
        <translation>su número; si no, es el que está en curso, o el último sin valorar</translation>
    </message>
    <message>
        <source>End the running pomodoro now; its break begins</source>
        <translation>Terminar ahora el pomodoro en curso; empieza su descanso</translation>
    </message>
    <message>
        <source>pomotidectl stop --next &quot;check the sums&quot;</source>
        <translation>pomotidectl stop --next &quot;revisar las sumas&quot;</translation>
    </message>
    <message>
        <source>In its first minute: take the start back</source>
        <translation>En su primer minuto: deshacer el comienzo</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Terminar ahora el descanso</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer ahora una copia de seguridad</translation>
    </message>
    <message>
        <source>a new file; otherwise it is kept with the others</source>
        <translation>un archivo nuevo; si no, se guarda con las otras</translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation>Mostrar las copias de seguridad, las nuevas primero</translation>
    </message>
    <message>
        <source>Go back to a backup; what is there now is backed up first</source>
        <translation>Volver a una copia de seguridad; antes se guarda lo que hay</translation>
    </message>
    <message>
        <source>one that backups lists, or any other</source>
        <translation>una de las que muestra backups, o cualquier otra</translation>
    </message>
    <message>
        <source>a line for each pomodoro, for spreadsheets</source>
        <translation>una línea por pomodoro, para hojas de cálculo</translation>
    </message>
    <message>
        <source>where to; otherwise, or as -, standard output</source>
        <translation>adónde; si no, o con -, a la salida estándar</translation>
    </message>
    <message>
        <source>Replace everything by exported JSON; what is there is backed up first</source>
        <translation>Sustituir todo por JSON exportado; antes se guarda lo que hay</translation>
    </message>
    <message>
        <source>what export has written</source>
        <translation>lo que escribió export</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Everything is backed up in %1</source>
        <translation>Todo está guardado en %1</translation>
    </message>
    <message>
        <source>There are no backups yet. To make one: pomotidectl backup</source>
        <translation>Aún no hay copias de seguridad. Para hacer una: pomotidectl backup</translation>
    </message>
    <message>
        <source>In %1:</source>
        <comment>a folder</comment>
        <translation>En %1:</translation>
    </message>
    <message>
        <source>Everything is as in %1</source>
        <translation>Todo está como en %1</translation>
    </message>
    <message>
        <source>What was there was damaged, and is now at %1</source>
        <translation>Lo que había estaba dañado, y ahora está en %1</translation>
    </message>
    <message>
        <source>To take that back: pomotidectl restore %1</source>
        <translation>Para deshacerlo: pomotidectl restore %1</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 has no room on its disk. The next command tries again.</source>
        <translation>Está hecho, pero el tiempo aún no pudo avanzar ahí: %1 no tiene espacio en su disco. La próxima orden lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 could not be written (%2). The next command tries again.</source>
        <translation>Está hecho, pero el tiempo aún no pudo avanzar ahí: no se pudo escribir %1 (%2). La próxima orden lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports: %2. Nothing was changed.</source>
        <translation>%1 no es lo que exporta Pomotide: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was changed.</source>
        <translation>%1 es una carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Nothing was changed.</source>
        <translation>%1 no se puede leer o escribir (%2). No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is no backup. Nothing was changed.</source>
        <translation>%1 no es una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s. Nothing was changed.</source>
        <translation>%1 es de otro programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Pomotide. Nothing was changed.</source>
        <translation>%1 es de una versión más nueva de Pomotide. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Nothing was changed.</source>
        <translation>%1 está dañado (%2). No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has no room on its disk. Nothing was changed.</source>
        <translation>%1 no tiene espacio en su disco. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is on a disk that fails (%2). Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>%1 está en un disco que falla (%2). Mira si se hizo, y copia lo que te importa a otro disco.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed.</source>
        <translation>Otro programa está usando %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Nothing was changed.</source>
        <translation>%1 no se puede usar: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Intention #%1 is closed. To go on with it: pomotidectl intentions reopen %1</source>
        <translation>La intención #%1 está cerrada. Para seguir con ella: pomotidectl intentions reopen %1</translation>
    </message>
    <message>
        <source>It is break time until %1. Start then, or end the break first: pomotidectl skip-break</source>
        <translation>Hay descanso hasta %1. Empieza entonces, o termina antes el descanso: pomotidectl skip-break</translation>
    </message>
    <message>
        <source>%1 is still running. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1 sigue en curso. Para terminarlo antes: pomotidectl stop. Para decir que es otra cosa: pomotidectl switch</translation>
    </message>
    <message>
        <source>%1 is running until %2. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1 está en curso hasta %2. Para terminarlo antes: pomotidectl stop. Para decir que es otra cosa: pomotidectl switch</translation>
    </message>
    <message>
        <source>Give it a minute first: from %1 on it can be achieved.</source>
        <translation>Dale primero un minuto: desde %1 se puede lograr.</translation>
    </message>
    <message>
        <source>A streak plan has 1 to %1 pairs.</source>
        <translation>Un plan de racha tiene de 1 a %1 pares.</translation>
    </message>
    <message>
        <source>A pomodoro is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>Un pomodoro dura de 1 a %1 minutos: el par %2 no.</translation>
    </message>
    <message>
        <source>A break is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>Un descanso dura de 1 a %1 minutos: el par %2 no.</translation>
    </message>
    <message>
        <source>A pomodoro lasts for %1 at most, a break for %2. Choose an earlier end.</source>
        <translation>Un pomodoro dura como mucho %1, un descanso %2. Elige un final anterior.</translation>
    </message>
    <message>
        <source>That is too long: a note where to pick up has room for %1 characters.</source>
        <translation>Es demasiado largo: una nota para retomar tiene sitio para %1 caracteres.</translation>
    </message>
    <message>
        <source>That is too long: a title has room for %1 characters, notes for %2, a session for %3 and quiet for %4 days.</source>
        <translation>Es demasiado largo: un título tiene sitio para %1 caracteres, las notas para %2, una sesión para %3 y la calma para %4 días.</translation>
    </message>
    <message>
        <source>This break stays: only a pomodoro that ended by itself goes on, and not for longer than overtime may last. To end the break: pomotidectl skip-break</source>
        <translation>Este descanso se queda: solo sigue un pomodoro que acabó por sí solo, y no más de lo que puede durar el tiempo extra. Para terminar el descanso: pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It has run for over a minute, so it counts. To end it: pomotidectl stop</source>
        <translation>Lleva más de un minuto, así que cuenta. Para terminarlo: pomotidectl stop</translation>
    </message>
    <message>
        <source>No pomodoro or break is running now. To begin one: pomotidectl start</source>
        <translation>Ahora no hay pomodoro ni descanso en curso. Para empezar: pomotidectl start</translation>
    </message>
    <message>
        <source>No pomodoro is running now. To begin one: pomotidectl start</source>
        <translation>Ahora no hay ningún pomodoro en curso. Para empezar uno: pomotidectl start</translation>
    </message>
    <message>
        <source>There is no break to take back now. To see what there is: pomotidectl status</source>
        <translation>Ahora no hay ningún descanso que deshacer. Para ver qué hay: pomotidectl status</translation>
    </message>
    <message>
        <source>There is no break to skip now. To see what there is: pomotidectl status</source>
        <translation>Ahora no hay ningún descanso que omitir. Para ver qué hay: pomotidectl status</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end. To end it now: pomotidectl stop, or in a break pomotidectl skip-break</source>
        <translation>Ya son las %1. Elige un final posterior. Para terminar ahora: pomotidectl stop, o en un descanso pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end, or skip the session: pomotidectl today --skip</source>
        <translation>Ya son las %1. Elige un final posterior, u omite la sesión: pomotidectl today --skip</translation>
    </message>
    <message>
        <source>That does not fit: work began after all that is in the history, %1 ago at most, and its length goes on beyond now.</source>
        <translation>Eso no encaja: el trabajo empezó después de todo lo que hay en el historial, hace como mucho %1, y su duración llega más allá de ahora.</translation>
    </message>
    <message>
        <source>An estimate is from %1 to %2.</source>
        <translation>Una estimación va de %1 a %2.</translation>
    </message>
    <message>
        <source>These hours do not fit: please look at the days and times once more.</source>
        <translation>Este horario no encaja: mira otra vez los días y las horas, por favor.</translation>
    </message>
    <message>
        <source>An event ends after its begin, at most 31 days later.</source>
        <translation>Una cita termina después de su comienzo, como mucho 31 días más tarde.</translation>
    </message>
    <message>
        <source>It is %1 now: what was done has ended by then. Choose an earlier end.</source>
        <translation>Son las %1: lo que se hizo había terminado para entonces. Elige un final anterior.</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is: pomotidectl start &quot;Write report&quot;</source>
        <translation>Una o dos palabras, por favor, para que sepas qué es: pomotidectl start &quot;Escribir el informe&quot;</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least. Choose a later end.</source>
        <translation>Un pomodoro dura al menos un minuto. Elige un final posterior.</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it. Evaluate that one, or say focused, interrupted or distracted.</source>
        <translation>Solo el último pomodoro de una intención puede lograrla. Valora ese, o di focused, interrupted o distracted.</translation>
    </message>
    <message>
        <source>That pomodoro, or the streak it is the latest of, is still under way. It can be corrected when it is over.</source>
        <translation>Ese pomodoro, o la racha de la que es el último, aún está en curso. Se podrá corregir cuando acabe.</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. To see them: pomotidectl history</source>
        <translation>Ya hay otro pomodoro ahí. Para verlos: pomotidectl history</translation>
    </message>
    <message>
        <source>That has been changed since, so it stays as it is.</source>
        <translation>Eso se ha cambiado desde entonces, así que se queda como está.</translation>
    </message>
    <message>
        <source>The history has a pomodoro or break until %1. Work can be counted from then on.</source>
        <translation>El historial tiene un pomodoro o descanso hasta %1. El trabajo se puede contar desde entonces.</translation>
    </message>
    <message>
        <source>Work can be counted from %1 ago on. To note what was before: pomotidectl start, then pomotidectl correct</source>
        <translation>El trabajo se puede contar desde hace %1 como mucho. Para anotar lo anterior: pomotidectl start, y después pomotidectl correct</translation>
    </message>
    <message>
        <source>A pomodoro from %1 on would be over: it lasts for %2 at most. Choose a later begin.</source>
        <translation>Un pomodoro desde %1 ya habría acabado: dura como mucho %2. Elige un comienzo posterior.</translation>
    </message>
    <message>
        <source>%1 from %2 on would be over. Choose a longer --for, or leave it out.</source>
        <translation>%1 desde %2 ya habrían acabado. Elige un --for más largo, u omítelo.</translation>
    </message>
    <message>
        <source>%1 is what is running, so there is nothing to switch.</source>
        <translation>%1 es lo que está en curso, así que no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>There is no intention #%1. To see all there are: pomotidectl intentions --all</source>
        <translation>No hay ninguna intención #%1. Para verlas todas: pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. Without --pomodoro, the newest one is evaluated.</source>
        <translation>No hay ningún pomodoro %1. Sin --pomodoro, se valora el último.</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. To see them: pomotidectl history</source>
        <translation>No hay ningún pomodoro %1. Para verlos: pomotidectl history</translation>
    </message>
    <message>
        <source>Nothing is intended yet. Say what to start: pomotidectl start &quot;Write report&quot;</source>
        <translation>Aún no hay intenciones. Di qué empezar: pomotidectl start &quot;Escribir el informe&quot;</translation>
    </message>
    <message>
        <source>No pomodoro runs, and none awaits its evaluation. To change an earlier one, name it: --pomodoro NUMBER</source>
        <translation>No hay pomodoro en curso, y ninguno espera su valoración. Para cambiar uno anterior, nómbralo: --pomodoro NUMBER</translation>
    </message>
    <message>
        <source>There is no session today, from now on. You can start all the same: pomotidectl start</source>
        <translation>Hoy ya no hay sesiones. Puedes empezar de todos modos: pomotidectl start</translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read. Is it there, and a file?</source>
        <translation>El escenario de %1 no se pudo leer. ¿Está ahí, y es un archivo?</translation>
    </message>
    <message>
        <source>The scenario in %1 was not played: %2</source>
        <translation>El escenario de %1 no se reprodujo: %2</translation>
    </message>
    <message>
        <source>Pomotide could not open its database: %1 is a folder. Choose a file with --database FILE.</source>
        <translation>Pomotide no pudo abrir su base de datos: %1 es una carpeta. Elige un archivo con --database FILE.</translation>
    </message>
    <message>
        <source>Pomotide could not read and write its database %1 (%2). Set that right, or choose another file with --database FILE.</source>
        <translation>Pomotide no pudo leer y escribir su base de datos %1 (%2). Arréglalo, o elige otro archivo con --database FILE.</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2). Start Pomotide, which goes on with its newest good backup, or choose one: pomotidectl backups</source>
        <translation>Pomotide no pudo leer %1: el archivo está dañado (%2). Inicia Pomotide, que sigue con su última copia de seguridad buena, o elige una: pomotidectl backups</translation>
    </message>
    <message>
        <source>Nothing was changed: another program is using %1 for too long. Please try again.</source>
        <translation>No se cambió nada: otro programa usa %1 desde hace demasiado. Inténtalo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no room left to write %1. Make some room, then try again.</source>
        <translation>No se cambió nada: no queda espacio para escribir %1. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: Pomotide could not work on %1 (%2).</source>
        <translation>No se cambió nada: Pomotide no pudo trabajar con %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>streaks of so many pomodoros</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Streaks: %1</source>
        <translation>Rachas: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a date to a date</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nothing was noted here.</source>
        <translation>Aquí no se anotó nada.</translation>
    </message>
    <message>
        <source>Worked: %1</source>
        <translation>Trabajado: %1</translation>
    </message>
    <message>
        <source>Achieved: %1</source>
        <translation>Logrado: %1</translation>
    </message>
    <message>
        <source>Focused: %1</source>
        <translation>Concentrado: %1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Interrumpido: %1</translation>
    </message>
    <message>
        <source>Distracted: %1</source>
        <translation>Distraído: %1</translation>
    </message>
    <message>
        <source>Not evaluated: %1</source>
        <translation>Sin valorar: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Puntos: %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>tras %n descanso completo</numerusform>
            <numerusform>tras %n descansos completos</numerusform>
        </translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation>empezada por primera vez</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>con una estimación</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>rest before it</source>
        <translation>descanso anterior</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>qué tal fue</translation>
    </message>
    <message>
        <source>intentions done</source>
        <translation>intenciones logradas</translation>
    </message>
    <message>
        <source>close estimates</source>
        <translation>estimaciones cercanas</translation>
    </message>
    <message>
        <source>breaks taken</source>
        <translation>descansos hechos</translation>
    </message>
    <message>
        <source>%1: no points.</source>
        <comment>a date</comment>
        <translation>%1: ningún punto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>points by their reasons</comment>
        <translation>En total</translation>
    </message>
    <message>
        <source>You have points switched off. To see them: pomotidectl set points on</source>
        <translation>Tienes los puntos desactivados. Para verlos: pomotidectl set points on</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90; none takes it back</source>
        <translation>cuánto llevará: 40m, 1h30m, 90; none retira la estimación</translation>
    </message>
    <message>
        <source>It is now %1, without an estimate.</source>
        <translation>Ahora es %1, sin estimación.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
    <message>
        <source>--toggl takes the e-mail address of your account there, to which Toggl gives the times, not %1</source>
        <translation>--toggl necesita la dirección de correo de tu cuenta allí, a la que Toggl asigna los tiempos, no %1</translation>
    </message>
    <message>
        <source>--csv, --ics, --markdown, --timew and --toggl do not go together</source>
        <translation>--csv, --ics, --markdown, --timew y --toggl no van juntos</translation>
    </message>
    <message>
        <source>--date and --append are for --markdown alone</source>
        <translation>--date y --append solo van con --markdown</translation>
    </message>
    <message>
        <source>--append names the file already</source>
        <translation>--append ya nombra el archivo</translation>
    </message>
    <message>
        <source>pomodoros and past work hours, for calendars</source>
        <translation>pomodoros y horarios de trabajo pasados, para calendarios</translation>
    </message>
    <message>
        <source>CSV as Toggl Track imports it, for the account of that address</source>
        <translation>CSV como lo importa Toggl Track, para la cuenta con esa dirección</translation>
    </message>
    <message>
        <source>lines of Timewarrior&apos;s files</source>
        <translation>líneas de los archivos de Timewarrior</translation>
    </message>
    <message>
        <source>a note of one day</source>
        <translation>una nota de un día</translation>
    </message>
    <message>
        <source>its day; otherwise it is today</source>
        <translation>su día; si no, hoy</translation>
    </message>
    <message>
        <source>write the note into that file, in place of an earlier one</source>
        <translation>escribir la nota en ese archivo, en lugar de una anterior</translation>
    </message>
    <message>
        <source>In %1 the note of %2 has no line that ends it, &lt;!-- /pomotide %2 --&gt;. Nothing was changed. Add that line, or delete the one that begins the note.</source>
        <translation>En %1, a la nota del %2 le falta la línea que la termina, &lt;!-- /pomotide %2 --&gt;. No se ha cambiado nada. Añade esa línea o borra la que empieza la nota.</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Siguiente paso: %1</translation>
    </message>
    <message>
        <source>Write everything as JSON, or what other programs read</source>
        <translation>Escribir todo como JSON, o lo que leen otros programas</translation>
    </message>
    <message>
        <source>Noted already: %1, about %2.</source>
        <translation>Ya anotado: %1, unos %2.</translation>
    </message>
    <message>
        <source>Noted already: %1.</source>
        <translation>Ya anotado: %1.</translation>
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
        <translation>¿qué tal fue?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation>Hueco libre</translation>
    </message>
    <message>
        <source>Pomodoro</source>
        <translation>Pomodoro</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>Answer Ada&apos;s letter</source>
        <translation>Responder a la carta de Ada</translation>
    </message>
    <message>
        <source>Plan the workshop</source>
        <translation>Planificar el taller</translation>
    </message>
    <message>
        <source>Read the new draft</source>
        <translation>Leer el nuevo borrador</translation>
    </message>
    <message>
        <source>Sort the receipts</source>
        <translation>Ordenar los recibos</translation>
    </message>
    <message>
        <source>Prepare Thursday&apos;s talk</source>
        <translation>Preparar la charla del jueves</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <translation>Llamar al dentista</translation>
    </message>
    <message>
        <source>Tidy up the desk</source>
        <translation>Ordenar el escritorio</translation>
    </message>
</context>
<context>
    <name>DemoCaption</name>
    <message>
        <source>Work is over: no ring</source>
        <translation>Fin del trabajo: sin anillo</translation>
    </message>
    <message>
        <source>Before work: no ring, your own time</source>
        <translation>Antes del trabajo: sin anillo, tu propio tiempo</translation>
    </message>
    <message>
        <source>Nothing runs: the dashed ring invites again</source>
        <translation>Nada en marcha: el anillo discontinuo invita de nuevo</translation>
    </message>
    <message>
        <source>Work begins: the dashed ring invites to start</source>
        <translation>Empieza el trabajo: el anillo discontinuo invita</translation>
    </message>
    <message>
        <source>A pomodoro of %1: filled is what is left</source>
        <translation>Un pomodoro de %1: lo lleno es lo que queda</translation>
    </message>
    <message>
        <source>The streak grows: %1 this time</source>
        <translation>La racha crece: esta vez %1</translation>
    </message>
    <message>
        <source>Still in a thought: the ring grows in steps</source>
        <translation>La idea no ha acabado: el anillo crece por escalones</translation>
    </message>
    <message>
        <source>A break of %1: thin and faint</source>
        <translation>Un descanso de %1: fino y tenue</translation>
    </message>
    <message>
        <source>The break is over: a start now keeps the streak</source>
        <translation>El descanso acabó: empezar ahora mantiene la racha</translation>
    </message>
</context>
<context>
    <name>DesktopAdvice</name>
    <message>
        <source>This desktop does not say when a film or a game fills the screen: the ring stays over them.</source>
        <translation>Este escritorio no dice cuándo una película o un juego ocupa la pantalla: el anillo se queda encima.</translation>
    </message>
    <message>
        <source>When your screen is shared, this desktop does not say so. Before you share it, turn on Quiet in Pomotide: then titles stay hidden.</source>
        <translation>Cuando se comparte tu pantalla, este escritorio no lo dice. Antes de compartirla, activa «Calma» en Pomotide: así los títulos quedan ocultos.</translation>
    </message>
    <message>
        <source>This desktop does not say when you are at work. So a pomodoro ends when its time is up, also while you finish a thought.</source>
        <translation>Este escritorio no dice cuándo estás trabajando. Por eso un pomodoro acaba a su hora, también mientras terminas una idea.</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>“%1” added</source>
        <translation>añadir «%1»</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>cambiar «%1»</translation>
    </message>
    <message>
        <source>“%1” estimated</source>
        <translation>estimar «%1»</translation>
    </message>
    <message>
        <source>“%1” abandoned</source>
        <translation>descartar «%1»</translation>
    </message>
    <message>
        <source>“%1” reopened</source>
        <translation>reabrir «%1»</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>mover «%1»</translation>
    </message>
    <message>
        <source>“%1” started</source>
        <translation>empezar «%1»</translation>
    </message>
    <message>
        <source>“%1” evaluated</source>
        <translation>valorar «%1»</translation>
    </message>
    <message>
        <source>“%1” stopped</source>
        <translation>parar «%1»</translation>
    </message>
    <message>
        <source>start of “%1” cancelled</source>
        <translation>cancelar el inicio de «%1»</translation>
    </message>
    <message>
        <source>break skipped</source>
        <translation>omitir el descanso</translation>
    </message>
    <message>
        <source>still on “%1”</source>
        <translation>seguir con «%1»</translation>
    </message>
    <message>
        <source>end of “%1” changed</source>
        <translation>cambiar el final de «%1»</translation>
    </message>
    <message>
        <source>switched to “%1”</source>
        <translation>cambiar a «%1»</translation>
    </message>
    <message>
        <source>next step of “%1” noted</source>
        <translation>anotar el siguiente paso de «%1»</translation>
    </message>
    <message>
        <source>session added on %1</source>
        <translation>añadir una sesión el %1</translation>
    </message>
    <message>
        <source>session changed on %1</source>
        <translation>cambiar una sesión el %1</translation>
    </message>
    <message>
        <source>session skipped on %1</source>
        <translation>omitir una sesión el %1</translation>
    </message>
    <message>
        <source>work hours changed</source>
        <translation>cambiar el horario de trabajo</translation>
    </message>
    <message>
        <source>streak plan changed</source>
        <translation>cambiar el plan de la racha</translation>
    </message>
    <message>
        <source>start of the day changed</source>
        <translation>cambiar el inicio del día</translation>
    </message>
    <message>
        <source>look of the ring changed</source>
        <translation>cambiar el aspecto del anillo</translation>
    </message>
    <message>
        <source>language changed</source>
        <translation>cambiar el idioma</translation>
    </message>
    <message>
        <source>alerts changed</source>
        <translation>cambiar los avisos</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>cambiar la configuración</translation>
    </message>
    <message>
        <source>quiet changed</source>
        <translation>cambiar la calma</translation>
    </message>
    <message>
        <source>absence noted</source>
        <translation>anotar la ausencia</translation>
    </message>
    <message>
        <source>“%1” corrected</source>
        <translation>corregir «%1»</translation>
    </message>
    <message>
        <source>pomodoro on “%1” deleted</source>
        <translation>eliminar un pomodoro de «%1»</translation>
    </message>
    <message>
        <source>end of the break changed</source>
        <translation>cambiar el final del descanso</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate of “%1” taken back</source>
        <translation>retirar la estimación de «%1»</translation>
    </message>
    <message>
        <source>shortcut changed</source>
        <translation>atajo cambiado</translation>
    </message>
</context>
<context>
    <name>EffortText</name>
    <message>
        <source>Your last %1 of this kind took about %2</source>
        <translation>Las últimas %1 de este tipo te llevaron alrededor de %2</translation>
    </message>
    <message>
        <source>Your last %1 of this kind took %2 to %3</source>
        <translation>Las últimas %1 de este tipo te llevaron de %2 a %3</translation>
    </message>
</context>
<context>
    <name>ExtensionFiles</name>
    <message>
        <source>The top bar stays as it was: %1 could not be written (%2).</source>
        <translation>La barra superior queda como estaba: no se pudo escribir %1 (%2).</translation>
    </message>
    <message>
        <source>The top bar stays as it was: the folder %1 could not be created.</source>
        <translation>La barra superior queda como estaba: no se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Pomotide is no longer in the top bar, but its file %1 could not be removed.</source>
        <translation>Pomotide ya no está en la barra superior, pero no se pudo eliminar su archivo %1.</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>el archivo no se puede escribir</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>su carpeta no se puede escribir</translation>
    </message>
    <message>
        <source>the file that was open is not there any more</source>
        <translation>el archivo que estaba abierto ya no está</translation>
    </message>
    <message>
        <source>another file is there now</source>
        <translation>ahora hay otro archivo ahí</translation>
    </message>
    <message>
        <source>it is in use, but its log was deleted</source>
        <translation>está en uso, pero se eliminó su registro</translation>
    </message>
    <message>
        <source>the computer&apos;s clock shows no year from 1900 to 2199</source>
        <translation>el reloj del equipo no marca un año de 1900 a 2199</translation>
    </message>
    <message>
        <source>it is a database, which an export does not replace</source>
        <translation>es una base de datos, que una exportación no sustituye</translation>
    </message>
    <message>
        <source>it is a device or a pipe; &quot;-&quot; is the standard output</source>
        <translation>es un dispositivo o una tubería; &quot;-&quot; es la salida estándar</translation>
    </message>
    <message>
        <source>to go back, put its copy from before the update in its place: %1</source>
        <translation>para volver atrás, pon en su lugar la copia de antes de la actualización: %1</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>What was there before is at %1.</source>
        <translation>Lo que había antes está en %1.</translation>
    </message>
    <message>
        <source>A file that belongs to %1 was deleted while it was in use. Pomotide goes on.</source>
        <translation>Un archivo que pertenece a %1 se eliminó mientras se usaba. Pomotide sigue adelante.</translation>
    </message>
    <message>
        <source>The file %1 was moved or deleted. Pomotide has put it back, with all that was in it.</source>
        <translation>El archivo %1 se movió o se eliminó. Pomotide lo ha vuelto a poner, con todo lo que tenía.</translation>
    </message>
    <message>
        <source>Another file was put in the place of %1. Pomotide goes on with that one; what was there before is at %2.</source>
        <translation>Otro archivo ocupó el lugar de %1. Pomotide sigue con él; lo que había antes está en %2.</translation>
    </message>
</context>
<context>
    <name>HistoryCharts</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>what is possible</source>
        <translation>lo que es posible</translation>
    </message>
    <message>
        <source>a first step</source>
        <translation>un primer paso</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>unos minutos</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>%1 worked in one pomodoro</source>
        <translation>%1 de trabajo en un pomodoro</translation>
    </message>
    <message numerus="yes">
        <source>%1 worked in %n pomodoros</source>
        <translation>
            <numerusform>%1 de trabajo en %n pomodoro</numerusform>
            <numerusform>%1 de trabajo en %n pomodoros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>1 streak</source>
        <translation>1 racha</translation>
    </message>
    <message numerus="yes">
        <source>%n streaks</source>
        <translation>
            <numerusform>%n racha</numerusform>
            <numerusform>%n rachas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of one pomodoro</source>
        <translation>%1 de un pomodoro</translation>
    </message>
    <message>
        <source>%1 of %2 pomodoros</source>
        <translation>%1 de %2 pomodoros</translation>
    </message>
    <message>
        <source>Started after a prompt: %1 (%2). By yourself: %3.</source>
        <translation>Empezados tras una invitación: %1 (%2). Por tu cuenta: %3.</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 intención</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions</source>
        <translation>
            <numerusform>%n intención</numerusform>
            <numerusform>%n intenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 estimated, %3 worked (%4)</source>
        <translation>%1: estimación %2, trabajo %3 (%4)</translation>
    </message>
    <message>
        <source>%1: about %2 estimated, %3 worked</source>
        <translation>%1: estimado aprox. %2, trabajo %3</translation>
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
            <numerusform>%n más o menos como lo estimado</numerusform>
            <numerusform>%n más o menos como lo estimado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went faster</source>
        <translation>
            <numerusform>%n en menos tiempo</numerusform>
            <numerusform>%n en menos tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took longer</source>
        <translation>
            <numerusform>%n en más tiempo</numerusform>
            <numerusform>%n en más tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>worked, %1 planned</source>
        <translation>de trabajo, %1 previstas</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>de trabajo</translation>
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
        <translation>punto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>intention achieved</source>
        <translation>intención lograda</translation>
    </message>
    <message>
        <source>intentions achieved</source>
        <translation>intenciones logradas</translation>
    </message>
    <message>
        <source>in the longest streak</source>
        <translation>en la racha más larga</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: libre</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2 worked, %3 of it in flow</source>
        <translation>%1: %2 de trabajo, %3 de concentración</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>Hours read like 9-17, 9:30 to 6 pm or, if there are several, 9-12, 14-18.</source>
        <translation>El horario se escribe así: 9-17, 9:30 a 18 o, si hay varios tramos, 9-12, 14-18.</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>desde mañana</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 de %2 min</translation>
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
        <source>Your data could not be read: the file was damaged. Pomotide has repaired it, and nothing is lost.</source>
        <translation>No se podían leer tus datos: el archivo estaba dañado. Pomotide lo ha reparado y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Your data could not be read: the file is damaged, and is now at %1. Pomotide goes on with its backup of %2.</source>
        <translation>No se pudieron leer tus datos: el archivo está dañado y ahora está en %1. Pomotide sigue con su copia de seguridad del %2.</translation>
    </message>
    <message>
        <source>Pomotide could not make a folder for the demonstration: %1.</source>
        <translation>Pomotide no pudo crear una carpeta para la demostración: %1.</translation>
    </message>
    <message>
        <source>pomotide: there is no desktop to show the ring on (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from your desktop.</source>
        <translation>pomotide: aquí no hay un escritorio donde mostrar el anillo (no están definidas ni DISPLAY ni WAYLAND_DISPLAY). Inícialo desde tu escritorio.</translation>
    </message>
    <message>
        <source>Pomotide is running already.</source>
        <translation>Pomotide ya está en ejecución.</translation>
    </message>
    <message>
        <source>Pomotide is running already, but does not answer. Its database is %1. End that process, then start Pomotide again.</source>
        <translation>Pomotide ya está en ejecución, pero no responde. Su base de datos es %1. Termina ese proceso y vuelve a iniciar Pomotide.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The whole circle: %1</source>
        <translation>El círculo entero: %1</translation>
    </message>
    <message>
        <source>The whole strip: %1</source>
        <translation>La franja entera: %1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole circle: %1</source>
        <translation>Una raya: 5 min. El círculo entero: %1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole strip: %1</source>
        <translation>Una raya: 5 min. La franja entera: %1</translation>
    </message>
    <message>
        <source>Filled: what is left</source>
        <translation>Lleno: lo que queda</translation>
    </message>
    <message>
        <source>In steps: time past the planned end</source>
        <translation>En escalones: tiempo tras el final previsto</translation>
    </message>
    <message>
        <source>Empty: what has passed</source>
        <translation>Vacío: lo que ya pasó</translation>
    </message>
    <message>
        <source>White hand: now</source>
        <translation>Aguja blanca: ahora</translation>
    </message>
    <message>
        <source>Double line: the next event</source>
        <translation>Línea doble: la próxima cita</translation>
    </message>
    <message>
        <source>Inside: the streak, piece by piece</source>
        <translation>Dentro: la racha, tramo a tramo</translation>
    </message>
    <message>
        <source>Thin pieces: the streak, one by one</source>
        <translation>Tramos finos: la racha, uno a uno</translation>
    </message>
    <message>
        <source>Outside: points of the day. Pale: still possible</source>
        <translation>Fuera: puntos del día. Pálido: aún posibles</translation>
    </message>
    <message>
        <source>At the edge: points of the day. Pale: still possible</source>
        <translation>En el borde: puntos del día. Pálido: aún posibles</translation>
    </message>
    <message>
        <source>After the mark: only if you start soon</source>
        <translation>Tras la marca: solo si empiezas pronto</translation>
    </message>
    <message>
        <source>Dashed: nothing runs; start small</source>
        <translation>Discontinuo: nada en marcha; empieza por poco</translation>
    </message>
    <message>
        <source>Full: a pomodoro</source>
        <translation>Lleno: un pomodoro</translation>
    </message>
    <message>
        <source>In steps: past the end; finish the thought</source>
        <translation>En escalones: pasó el final; termina la idea</translation>
    </message>
    <message>
        <source>Thin: a break</source>
        <translation>Fino: un descanso</translation>
    </message>
    <message>
        <source>Doubled: a start keeps the streak</source>
        <translation>Doble: empezar mantiene la racha</translation>
    </message>
    <message>
        <source>A sample: nothing runs now, this time is yours.</source>
        <translation>Una muestra: ahora no hay nada en marcha, este tiempo es tuyo.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Every %1 it grows brighter for a moment: time is passing.</source>
        <translation>Cada %1 se aviva un momento: el tiempo pasa.</translation>
    </message>
</context>
<context>
    <name>LengthText</name>
    <message>
        <source>An estimate reads like 25m, 90 or 1h 30.</source>
        <translation>Una estimación se escribe así: 25m, 90 o 1h 30.</translation>
    </message>
    <message>
        <source>An estimate can be from %1 to %2.</source>
        <translation>Una estimación puede ir de %1 a %2.</translation>
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
        <translation>Después ibas a: %1</translation>
    </message>
    <message>
        <source>%1 · you were going to: %2</source>
        <translation>%1 · ibas a: %2</translation>
    </message>
</context>
<context>
    <name>NotNowText</name>
    <message>
        <source>Not for %1</source>
        <translation>Mejor en %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>No antes de %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Keep everything in &lt;file&gt; instead of the usual place.</source>
        <translation>Guardar todo en &lt;file&gt; en lugar del sitio habitual.</translation>
    </message>
    <message>
        <source>Open the window at once.</source>
        <translation>Abrir la ventana enseguida.</translation>
    </message>
    <message>
        <source>Open the quick entry at once, to start something.</source>
        <translation>Abrir la entrada rápida enseguida, para empezar algo.</translation>
    </message>
    <message>
        <source>Start without a window, as the message bus does for a program.</source>
        <translation>Iniciar sin ventana, como hace el bus de mensajes para un programa.</translation>
    </message>
    <message>
        <source>Show a whole work day in about four minutes; nothing is kept.</source>
        <translation>Mostrar un día de trabajo entero en unos cuatro minutos; no se guarda nada.</translation>
    </message>
    <message>
        <source>With --demo: leave captions and the end out.</source>
        <translation>Con --demo: sin los rótulos ni el final.</translation>
    </message>
    <message>
        <source>Let time run &lt;factor&gt; times as fast (0.1 to 10000), with --demo or --clock.</source>
        <translation>Hacer que el tiempo corra &lt;factor&gt; veces más rápido (0.1 a 10000), con --demo o --clock.</translation>
    </message>
    <message>
        <source>Pretend that it is &lt;time&gt; when Pomotide starts, for example 2026-03-02T08:59:50; to try things out.</source>
        <translation>Hacer como si fuera &lt;time&gt; al iniciar Pomotide, por ejemplo 2026-03-02T08:59:50; para probar.</translation>
    </message>
    <message>
        <source>pomotide: %1 See pomotide --help.</source>
        <translation>pomotide: %1 Consulta pomotide --help.</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--clock cannot read &quot;%1&quot; as a time like 2026-03-02T08:59:50.</source>
        <translation>--clock no puede leer «%1» como una hora del tipo 2026-03-02T08:59:50.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.1 to 10000, not &quot;%1&quot;.</source>
        <translation>--speed toma un número de 0.1 a 10000, no «%1».</translation>
    </message>
    <message>
        <source>--speed goes with --demo or --clock.</source>
        <translation>--speed va con --demo o --clock.</translation>
    </message>
    <message>
        <source>--no-captions goes with --demo.</source>
        <translation>--no-captions va con --demo.</translation>
    </message>
    <message>
        <source>--demo is for a person, so it takes no --service.</source>
        <translation>--demo es para una persona, así que no admite --service.</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --database.</source>
        <translation>--demo no guarda nada, así que no admite --database.</translation>
    </message>
    <message>
        <source>A huge translucent ring over your desktop that lets you feel time pass.</source>
        <translation>Un enorme anillo translúcido sobre tu escritorio que te deja sentir pasar el tiempo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>«%1» no es una opción.</translation>
    </message>
</context>
<context>
    <name>OverlapText</name>
    <message>
        <source>overlaps %1; shared time counts once</source>
        <translation>coincide con %1; lo común cuenta una vez</translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>%1 of work and %2 before it</source>
        <translation>%1 de trabajo y %2 antes</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 de trabajo</translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation>empezado por primera vez</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>con una estimación</translation>
    </message>
    <message>
        <source>after a break in full</source>
        <translation>tras un descanso entero</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>tras %n descanso entero</numerusform>
            <numerusform>tras %n descansos enteros</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>valorado</translation>
    </message>
    <message>
        <source>the intention is done</source>
        <translation>la intención está lograda</translation>
    </message>
    <message>
        <source>its estimate was close</source>
        <translation>bien estimado</translation>
    </message>
    <message>
        <source>break taken</source>
        <translation>descanso hecho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>%1 more by steady work</source>
        <translation>%1 más trabajando con constancia</translation>
    </message>
    <message>
        <source>Waiting costs nothing.</source>
        <translation>Esperar no cuesta nada.</translation>
    </message>
    <message>
        <source>A start before %1 keeps %2 of them.</source>
        <translation>Si empiezas antes de las %1, conservas %2.</translation>
    </message>
    <message>
        <source>A start now keeps %1 of them.</source>
        <translation>Si empiezas ahora, conservas %1.</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>%1 of them if you start before %2</source>
        <translation>%1 de ellos si empiezas antes de las %2</translation>
    </message>
    <message>
        <source>%1 of them if you start now</source>
        <translation>%1 de ellos si empiezas ahora</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Empieza con %1</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation>Una cosa pequeña</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only the first step</source>
        <translation>Solo el primer paso</translation>
    </message>
    <message>
        <source>1 minute is a start</source>
        <translation>1 minuto ya es un comienzo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are a start</source>
        <translation>
            <numerusform>%n minuto ya es un comienzo</numerusform>
            <numerusform>%n minutos ya son un comienzo</numerusform>
        </translation>
    </message>
    <message>
        <source>A break comes next</source>
        <translation>Después viene un descanso</translation>
    </message>
    <message>
        <source>What would be good to begin with?</source>
        <translation>¿Con qué estaría bien empezar?</translation>
    </message>
    <message>
        <source>A word or two are enough</source>
        <translation>Bastan una o dos palabras</translation>
    </message>
    <message>
        <source>Perhaps “%1”</source>
        <translation>Quizá «%1»</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Son las %1</translation>
    </message>
    <message>
        <source>A good time to begin</source>
        <translation>Buen momento para empezar</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>¿Qué tal va?</translation>
    </message>
    <message>
        <source>Words are here</source>
        <translation>Aquí van las palabras</translation>
    </message>
</context>
<context>
    <name>QtSoundPlayer</name>
    <message>
        <source>Sounds are not heard: the part of Pomotide that plays them is missing. It needs Qt Multimedia.</source>
        <translation>Los sonidos no se oyen: falta la parte de Pomotide que los reproduce. Necesita Qt Multimedia.</translation>
    </message>
    <message>
        <source>Sounds are not heard: this computer has no sound device now.</source>
        <translation>Los sonidos no se oyen: este equipo no tiene ahora ningún dispositivo de sonido.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Enter starts %1 on the first of your list</source>
        <translation>Intro empieza %1 con lo primero de tu lista</translation>
    </message>
    <message>
        <source>Enter starts %1 on “%2”</source>
        <translation>Intro empieza %1 con «%2»</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1</source>
        <translation>Intro mantiene la racha: %1</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1 on “%2”</source>
        <translation>Intro mantiene la racha: %1 con «%2»</translation>
    </message>
    <message>
        <source>Enter notes “%1” for later</source>
        <translation>Intro anota «%1» para después</translation>
    </message>
    <message>
        <source>Enter notes the estimate of “%1”</source>
        <translation>Intro anota la estimación de «%1»</translation>
    </message>
    <message>
        <source>“%1” is on your list already</source>
        <translation>«%1» ya está en tu lista</translation>
    </message>
    <message>
        <source>Enter switches to “%1”</source>
        <translation>Intro cambia a «%1»</translation>
    </message>
    <message>
        <source>Enter lets it end at %1</source>
        <translation>Intro fija el final a las %1</translation>
    </message>
    <message>
        <source>A word or two, then Enter: %1 are enough</source>
        <translation>Una o dos palabras e Intro: basta con %1</translation>
    </message>
    <message>
        <source>Something on your mind? Enter notes it for later</source>
        <translation>¿Algo en mente? Intro lo anota para después</translation>
    </message>
    <message>
        <source>%1 · counted from %2</source>
        <translation>%1 · contado desde las %2</translation>
    </message>
    <message>
        <source>%1 · estimate: %2</source>
        <translation>%1 · estimación: %2</translation>
    </message>
    <message>
        <source>All of it as a title</source>
        <translation>Todo esto como título</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 con «%2»</translation>
    </message>
    <message>
        <source>Count from %1: you seem to have begun then</source>
        <translation>Contar desde las %1: parece que empezaste entonces</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Cambiar a «%1»</translation>
    </message>
    <message>
        <source>+%1: until %2</source>
        <translation>+%1: hasta las %2</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Terminar a las %1</translation>
    </message>
    <message>
        <source>&amp;Achieved</source>
        <translation>&amp;Logrado</translation>
    </message>
    <message>
        <source>&amp;Focused</source>
        <translation>&amp;Concentrado</translation>
    </message>
    <message>
        <source>&amp;Interrupted</source>
        <translation>&amp;Interrumpido</translation>
    </message>
    <message>
        <source>&amp;Distracted</source>
        <translation>&amp;Distraído</translation>
    </message>
    <message>
        <source>Noted for later: “%1”</source>
        <translation>Anotado para después: «%1»</translation>
    </message>
    <message>
        <source>Estimate of “%1” noted</source>
        <translation>Estimación de «%1» anotada</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>¿Qué tal va?</translation>
    </message>
    <message>
        <source>How is “%1” going?</source>
        <translation>¿Qué tal va «%1»?</translation>
    </message>
    <message>
        <source>How did the last one go?</source>
        <translation>¿Qué tal fue el último?</translation>
    </message>
    <message>
        <source>How did “%1” go?</source>
        <translation>¿Qué tal fue «%1»?</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The pomodoro ran on while you were away.</source>
        <translation>El pomodoro siguió en tu ausencia.</translation>
    </message>
    <message>
        <source>“%1” ran on while you were away.</source>
        <translation>«%1» siguió en tu ausencia.</translation>
    </message>
    <message>
        <source>%1 · already in overtime</source>
        <translation>%1 · ya en tiempo extra</translation>
    </message>
    <message>
        <source>%1 · already in overtime: +%2</source>
        <translation>%1 · ya en tiempo extra: +%2</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of these texts: &quot;de&quot;, &quot;pt-BR&quot;, &quot;zh-CN&quot;.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Pomotide could not write %1 (%2). Nothing was saved.</source>
        <translation>Pomotide no pudo escribir %1 (%2). No se guardó nada.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>Aquí ningún programa muestra carpetas. La carpeta es %1.</translation>
    </message>
</context>
<context>
    <name>ServiceActs</name>
    <message>
        <source>Nothing is intended yet. Say what to start.</source>
        <translation>Aún no hay intenciones. Di qué empezar.</translation>
    </message>
    <message>
        <source>No pomodoro is running, and none awaits its evaluation.</source>
        <translation>No hay ningún pomodoro en marcha ni a la espera de valoración.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Para daltonismo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Monocromo</translation>
    </message>
    <message>
        <source>A ring in the middle</source>
        <translation>Un anillo en el centro</translation>
    </message>
    <message>
        <source>A strip along the top</source>
        <translation>Una franja arriba</translation>
    </message>
    <message>
        <source>A strip along the right</source>
        <translation>Una franja a la derecha</translation>
    </message>
    <message>
        <source>A strip along the bottom</source>
        <translation>Una franja abajo</translation>
    </message>
    <message>
        <source>A strip along the left</source>
        <translation>Una franja a la izquierda</translation>
    </message>
    <message>
        <source>The longest pomodoro</source>
        <translation>El pomodoro más largo</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutos</translation>
    </message>
    <message>
        <source>Whatever runs</source>
        <translation>Lo que esté en marcha</translation>
    </message>
    <message>
        <source>As the desktop wishes</source>
        <translation>Como prefiera el escritorio</translation>
    </message>
    <message>
        <source>Gentle pulses</source>
        <translation>Pulsos suaves</translation>
    </message>
    <message>
        <source>Only while it pulses</source>
        <translation>Solo durante el pulso</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>At each begin and near the end</source>
        <translation>Al empezar y cerca del final</translation>
    </message>
    <message>
        <source>At each begin</source>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Solo si se piden</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>At the foot of the ring</source>
        <translation>Al pie del anillo</translation>
    </message>
    <message>
        <source>In a corner of the screen</source>
        <translation>En una esquina de la pantalla</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As fits this desktop</source>
        <translation>Según este escritorio</translation>
    </message>
    <message>
        <source>Pomotide&apos;s own</source>
        <translation>Los de Pomotide</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>Los del escritorio</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Streak plan</source>
        <translation>Plan de la racha</translation>
    </message>
    <message>
        <source>Your day begins at</source>
        <translation>Tu día empieza a las</translation>
    </message>
    <message>
        <source>Longest overtime</source>
        <translation>Tiempo extra máximo</translation>
    </message>
    <message>
        <source>Show points</source>
        <translation>Mostrar los puntos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>A full circle is</source>
        <translation>Un círculo entero es</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Opacity at rest</source>
        <translation>Opacidad en reposo</translation>
    </message>
    <message>
        <source>Opacity in a pulse</source>
        <translation>Opacidad en el pulso</translation>
    </message>
    <message>
        <source>Time between pulses</source>
        <translation>Tiempo entre pulsos</translation>
    </message>
    <message>
        <source>Closer pulses before a change</source>
        <translation>Pulsos más seguidos ante un cambio</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Over full-screen films and games</source>
        <translation>Sobre cine y juegos a pantalla completa</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>Mostrar la puntuación</translation>
    </message>
    <message>
        <source>Show the streak</source>
        <translation>Mostrar la racha</translation>
    </message>
    <message>
        <source>Words come</source>
        <translation>Mostrar palabras</translation>
    </message>
    <message>
        <source>Place of the words</source>
        <translation>Lugar de las palabras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Buttons and fields</source>
        <translation>Botones y campos</translation>
    </message>
    <message>
        <source>When it is time to begin</source>
        <translation>Cuando es hora de empezar</translation>
    </message>
    <message>
        <source>When a pomodoro ends</source>
        <translation>Cuando acaba un pomodoro</translation>
    </message>
    <message>
        <source>A minute before a streak would end</source>
        <translation>Un minuto antes de que acabe una racha</translation>
    </message>
    <message>
        <source>When a break ends</source>
        <translation>Cuando acaba un descanso</translation>
    </message>
    <message>
        <source>What passed while you were away</source>
        <translation>Lo que pasó en tu ausencia</translation>
    </message>
    <message>
        <source>Keep the ring visible while quiet</source>
        <translation>Anillo visible durante la calma</translation>
    </message>
    <message>
        <source>When a pomodoro is over</source>
        <translation>Cuando termina un pomodoro</translation>
    </message>
    <message>
        <source>When a break is over</source>
        <translation>Cuando termina un descanso</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Also at night, from 22:00 to 7:00</source>
        <translation>También de noche, de 22:00 a 7:00</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What you do before it counts for the day before.</source>
        <translation>Lo que hagas antes cuenta para el día anterior.</translation>
    </message>
    <message>
        <source>While you work on past the end, the break waits, at most this long.</source>
        <translation>Mientras sigas trabajando tras el final, el descanso espera, como mucho ese tiempo.</translation>
    </message>
    <message>
        <source>For starting, working, resting and finishing. Nothing is taken away.</source>
        <translation>Por empezar, trabajar, descansar y terminar. No se quita nada.</translation>
    </message>
    <message>
        <source>With one length all day, equal minutes look equal.</source>
        <translation>Con la misma duración todo el día, los minutos iguales se ven iguales.</translation>
    </message>
    <message>
        <source>How strong the ring is most of the time.</source>
        <translation>La intensidad habitual del anillo.</translation>
    </message>
    <message>
        <source>In the last five minutes of a pomodoro, a break or a session, and before an appointment.</source>
        <translation>En los últimos cinco minutos de un pomodoro, un descanso o una sesión, y antes de una cita.</translation>
    </message>
    <message>
        <source>On which the ring is.</source>
        <translation>En las que está el anillo.</translation>
    </message>
    <message>
        <source>What can still be won, outside the ring.</source>
        <translation>Lo que aún se puede ganar, por fuera del anillo.</translation>
    </message>
    <message>
        <source>The pomodoros of the streak, inside the ring.</source>
        <translation>Los pomodoros de la racha, dentro del anillo.</translation>
    </message>
    <message>
        <source>Quiet is a call, a film or do-not-disturb.</source>
        <translation>La calma es una llamada, una película o «No molestar».</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key.</source>
        <translation>Un atajo es Ctrl, Alt o Meta junto con otra tecla.</translation>
    </message>
    <message>
        <source>Anything from %1 to %2.</source>
        <translation>Cualquier valor de %1 a %2.</translation>
    </message>
    <message>
        <source>It is written like this: %1.</source>
        <translation>Se escribe así: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
</context>
<context>
    <name>ShortcutText</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximos días</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>A new intention</source>
        <translation>Una nueva intención</translation>
    </message>
    <message>
        <source>Undo what was done last, anywhere</source>
        <translation>Deshacer lo último que se hizo, donde sea</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacerlo</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>¿Qué muestra el anillo?</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>A small window with what runs, and back</source>
        <translation>Una ventana pequeña con lo que está en curso, y volver</translation>
    </message>
    <message>
        <source>Close the window; Pomotide keeps running</source>
        <translation>Cerrar la ventana; Pomotide sigue en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>%1: %2, lograda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · después: %2</translation>
    </message>
    <message>
        <source>You were focused nearly all of the time.</source>
        <translation>Concentración casi todo el tiempo.</translation>
    </message>
    <message>
        <source>You were focused for %1 of it.</source>
        <translation>De ese tiempo, %1 de concentración.</translation>
    </message>
    <message>
        <source>%1 were interrupted or distracted; they count all the same.</source>
        <translation>%1 con interrupciones o distracciones; ese tiempo también cuenta.</translation>
    </message>
    <message>
        <source>Worked %1</source>
        <translation>Trabajo %1</translation>
    </message>
    <message>
        <source>breaks %1</source>
        <translation>descansos %1</translation>
    </message>
    <message>
        <source>overtime %1</source>
        <translation>tiempo extra %1</translation>
    </message>
    <message numerus="yes">
        <source>You worked for %1, in %n pomodoros.</source>
        <translation>
            <numerusform>Has trabajado %1, en %n pomodoro.</numerusform>
            <numerusform>Has trabajado %1, en %n pomodoros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest streak had %n pomodoros in a row.</source>
        <translation>
            <numerusform>La racha más larga tuvo %n pomodoro.</numerusform>
            <numerusform>La racha más larga tuvo %n pomodoros seguidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You rested for %1.</source>
        <translation>Has descansado %1.</translation>
    </message>
    <message>
        <source>That makes %1.</source>
        <translation>Eso suma %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>evaluation, length</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sin valorar</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This desktop lets nothing stay over all other windows: the ring is small, in a corner.</source>
        <translation>Este escritorio no deja que nada quede sobre todas las ventanas: el anillo es pequeño y está en una esquina.</translation>
    </message>
    <message>
        <source>On this desktop a window over others takes their clicks: instead of the ring there is a thin strip along an edge of each screen.</source>
        <translation>En este escritorio, una ventana sobre otras recibe sus clics: en vez del anillo hay una fina franja en un borde de cada pantalla.</translation>
    </message>
    <message>
        <source>No compositor runs here: the ring is woven of fine lines instead of translucent, and does not fade.</source>
        <translation>Aquí no hay ningún compositor en marcha: el anillo está tejido con líneas finas en vez de ser translúcido, y no se desvanece.</translation>
    </message>
    <message>
        <source>The ring is over everything, on every screen, and lets clicks and keys through.</source>
        <translation>El anillo está sobre todo, en cada pantalla, y deja pasar clics y teclas.</translation>
    </message>
    <message>
        <source>During the hours you choose, a small ring in a corner of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>Durante las horas que elijas, un pequeño anillo en una esquina de la pantalla te deja sentir pasar el tiempo. Cuando quieras, empieza con cinco minutos y déjalos crecer.</translation>
    </message>
    <message>
        <source>During the hours you choose, a thin strip along an edge of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>Durante las horas que elijas, una fina franja en un borde de la pantalla te deja sentir pasar el tiempo. Cuando quieras, empieza con cinco minutos y déjalos crecer.</translation>
    </message>
    <message>
        <source>During the hours you choose, a faint ring over the screen lets you feel time passing; you click and type through it as if it were not there. When you are ready, start with five minutes, and let them grow.</source>
        <translation>Durante las horas que elijas, un anillo tenue sobre la pantalla te deja sentir pasar el tiempo; haces clic y escribes a través de él como si no estuviera. Cuando quieras, empieza con cinco minutos y déjalos crecer.</translation>
    </message>
    <message>
        <source>What you can do: choose an X11 session when you log in, or a desktop such as KDE Plasma or Sway. On GNOME, turn Pomotide on in the top bar.</source>
        <translation>Lo que puedes hacer: elegir una sesión X11 al iniciar sesión, o un escritorio como KDE Plasma o Sway. En GNOME, activar Pomotide en la barra superior.</translation>
    </message>
    <message>
        <source>What you can do: start a compositor, for example picom.</source>
        <translation>Lo que puedes hacer: iniciar un compositor, por ejemplo picom.</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, a break %2.</source>
        <translation>Un pomodoro puede durar %1 como mucho; un descanso, %2.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later end.</source>
        <translation>Esa hora ya pasó. Elige un final posterior.</translation>
    </message>
    <message>
        <source>Neither a pomodoro nor a break is running now.</source>
        <translation>Ahora no hay ningún pomodoro ni descanso en marcha.</translation>
    </message>
    <message>
        <source>There is no break to take back now.</source>
        <translation>Ahora no hay ningún descanso que anular.</translation>
    </message>
    <message>
        <source>That pomodoro is done. You can start the next one after the break.</source>
        <translation>Ese pomodoro ya terminó. Podrás empezar el siguiente tras el descanso.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it to go on with it.</source>
        <translation>Está cerrado. Reábrelo para seguir.</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is.</source>
        <translation>Una o dos palabras, por favor, para que sepas qué es.</translation>
    </message>
    <message>
        <source>That is too long: a session has room for %1, a title for %2 letters.</source>
        <translation>Es demasiado largo: una sesión puede durar %1 y un título tener %2 caracteres.</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least.</source>
        <translation>Un pomodoro dura al menos un minuto.</translation>
    </message>
    <message>
        <source>That does not fit: please look at the times and days once more.</source>
        <translation>Eso no encaja: revisa las horas y los días, por favor.</translation>
    </message>
    <message>
        <source>It is break time. You can start when it is over.</source>
        <translation>Es hora de descansar. Podrás empezar cuando acabe.</translation>
    </message>
    <message>
        <source>A pomodoro is running already.</source>
        <translation>Ya hay un pomodoro en marcha.</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it.</source>
        <translation>Solo el último pomodoro de una intención puede lograrla.</translation>
    </message>
    <message>
        <source>Give it a minute first.</source>
        <translation>Dale primero un minuto.</translation>
    </message>
    <message>
        <source>It has run for over a minute. Stop it instead.</source>
        <translation>Lleva más de un minuto en marcha. Puedes pararlo.</translation>
    </message>
    <message>
        <source>No pomodoro is running now.</source>
        <translation>Ahora no hay ningún pomodoro en marcha.</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <translation>Ahora no hay ningún descanso que omitir.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later end.</source>
        <translation>Terminaría antes de empezar. Elige un final posterior.</translation>
    </message>
    <message>
        <source>It would be over already. Choose a later end.</source>
        <translation>Ya habría terminado. Elige un final posterior.</translation>
    </message>
    <message>
        <source>That has not come yet. Choose an earlier end.</source>
        <translation>Eso aún no ha llegado. Elige un final anterior.</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. Choose other times.</source>
        <translation>Ya hay otro pomodoro ahí. Elige otras horas.</translation>
    </message>
    <message>
        <source>It has been changed since, so it stays as it is.</source>
        <translation>Ha cambiado desde entonces, así que se queda como está.</translation>
    </message>
    <message>
        <source>That is too long: a next step has room for %1 letters.</source>
        <translation>Es demasiado largo: en un siguiente paso caben %1 caracteres.</translation>
    </message>
    <message>
        <source>That is too long: quiet lasts a week at most.</source>
        <translation>Es demasiado largo: la calma dura una semana como mucho.</translation>
    </message>
    <message>
        <source>Work can have begun at most %1 ago, and not before the end of what is recorded.</source>
        <translation>El trabajo pudo empezar hace %1 como mucho, y no antes del final de lo registrado.</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, and reaches beyond now.</source>
        <translation>Un pomodoro puede durar %1 como mucho, y debe terminar después de ahora.</translation>
    </message>
    <message>
        <source>1 point earned</source>
        <translation>1 punto ganado</translation>
    </message>
    <message>
        <source>%1 points earned</source>
        <translation>%1 puntos ganados</translation>
    </message>
    <message>
        <source>1 point still possible</source>
        <translation>1 punto aún posible</translation>
    </message>
    <message>
        <source>%1 points still possible</source>
        <translation>%1 puntos aún posibles</translation>
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
        <translation>Empieza con %1</translation>
    </message>
    <message>
        <source>Start with %1: %2</source>
        <translation>Empieza con %1: %2</translation>
    </message>
    <message>
        <source>Start in Pomotide: one small thing</source>
        <translation>Empieza en Pomotide: una cosa pequeña</translation>
    </message>
    <message>
        <source>%1 are enough: start in Pomotide</source>
        <translation>Basta con %1: empieza en Pomotide</translation>
    </message>
    <message>
        <source>Start in Pomotide: %1</source>
        <translation>Empieza en Pomotide: %1</translation>
    </message>
    <message>
        <source>session until %1</source>
        <translation>sesión hasta %1</translation>
    </message>
    <message>
        <source>start now</source>
        <translation>empieza ahora</translation>
    </message>
    <message>
        <source>next start without a wait</source>
        <translation>próximo inicio sin esperar</translation>
    </message>
    <message>
        <source>start before %1</source>
        <translation>empieza antes de las %1</translation>
    </message>
    <message>
        <source>next start before %1</source>
        <translation>próximo inicio antes de las %1</translation>
    </message>
    <message>
        <source>Enough for this session</source>
        <translation>Suficiente por esta sesión</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tiempo libre</translation>
    </message>
    <message>
        <source>Enough for this session · free until %1</source>
        <translation>Suficiente por esta sesión · libre hasta %1</translation>
    </message>
    <message>
        <source>Free time until %1</source>
        <translation>Tiempo libre hasta %1</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is a folder.</source>
        <translation>Pomotide no pudo abrir %1: es una carpeta.</translation>
    </message>
    <message>
        <source>Pomotide could not read and write %1 (%2).</source>
        <translation>Pomotide no pudo leer y escribir %1 (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is not a database.</source>
        <translation>Pomotide no pudo abrir %1: no es una base de datos.</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is another program&apos;s database.</source>
        <translation>Pomotide no pudo abrir %1: es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: a newer version of Pomotide wrote it (%2).</source>
        <translation>Pomotide no pudo abrir %1: lo escribió una versión más reciente de Pomotide (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2).</source>
        <translation>Pomotide no pudo leer %1: el archivo está dañado (%2).</translation>
    </message>
    <message>
        <source>Another program is using %1 for too long.</source>
        <translation>Otro programa usa %1 desde hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation>No queda espacio para escribir %1.</translation>
    </message>
    <message>
        <source>The disk of %1 fails (%2).</source>
        <translation>El disco de %1 falla (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not work on %1 (%2).</source>
        <translation>Pomotide no pudo trabajar con %1 (%2).</translation>
    </message>
    <message>
        <source>Choose a file with --database FILE.</source>
        <translation>Elige un archivo con --database ARCHIVO.</translation>
    </message>
    <message>
        <source>Set that right, or choose another file with --database FILE.</source>
        <translation>Corrígelo o elige otro archivo con --database ARCHIVO.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file with --database FILE.</source>
        <translation>Queda como estaba. Elige otro archivo con --database ARCHIVO.</translation>
    </message>
    <message>
        <source>It was left as it is. Install that version or a later one.</source>
        <translation>Queda como estaba. Instala esa versión o una posterior.</translation>
    </message>
    <message>
        <source>Start again with a copy of it from before, or with --database FILE.</source>
        <translation>Inicia de nuevo con una copia anterior, o con --database ARCHIVO.</translation>
    </message>
    <message>
        <source>Nothing was changed; Pomotide will try again.</source>
        <translation>No se ha cambiado nada; Pomotide volverá a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed; make some room, then try again.</source>
        <translation>No se ha cambiado nada; libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>Mira si se llegó a hacer, y copia en otro disco lo que te importe.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Todo se vuelve a guardar.</translation>
    </message>
    <message>
        <source>Nothing was changed; please try again.</source>
        <translation>No se ha cambiado nada; inténtalo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back, to %1 on %2. What was running has been closed, and everything is kept.</source>
        <translation>El reloj del equipo se retrasó, a las %1 del %2. Lo que estaba en marcha se ha cerrado y todo se conserva.</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Focused</source>
        <translation>Concentrado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Distracted</source>
        <translation>Distraído</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 minute is enough</source>
        <translation>Basta con 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are enough</source>
        <translation>
            <numerusform>Basta con %n minuto</numerusform>
            <numerusform>Basta con %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you like to begin?</source>
        <translation>¿Qué te gustaría empezar?</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Aún %1</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>Termina la idea</translation>
    </message>
    <message>
        <source>Finish the thought. +%1</source>
        <translation>Termina la idea. +%1</translation>
    </message>
    <message>
        <source>Break, %1</source>
        <translation>Descanso, %1</translation>
    </message>
    <message>
        <source>%1 next, if you like</source>
        <translation>%1 ahora, si quieres</translation>
    </message>
    <message>
        <source>Keep going: %1 next</source>
        <translation>Sigue así: ahora %1</translation>
    </message>
    <message>
        <source>The break begins at your next pause</source>
        <translation>El descanso empieza en cuanto pares</translation>
    </message>
    <message>
        <source>Stand up, look far away</source>
        <translation>Levántate, mira a lo lejos</translation>
    </message>
    <message>
        <source>Finish the thought. The break begins at your next pause.</source>
        <translation>Termina la idea. El descanso empieza en cuanto pares.</translation>
    </message>
    <message>
        <source>Finish the thought. +%1. The break begins at your next pause.</source>
        <translation>Termina la idea. +%1. El descanso empieza en cuanto pares.</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Ready to begin · %1</source>
        <translation>Todo listo · %1</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <translation>Aún %1 · %2</translation>
    </message>
    <message>
        <source>Finish the thought · %1</source>
        <translation>Termina la idea · %1</translation>
    </message>
    <message>
        <source>+%1 · %2</source>
        <translation>+%1 · %2</translation>
    </message>
    <message>
        <source>Break, %1 left</source>
        <translation>Descanso, aún %1</translation>
    </message>
    <message>
        <source>%1 left to keep the streak going</source>
        <translation>Aún %1 para continuar la racha</translation>
    </message>
    <message>
        <source>%1 still possible</source>
        <translation>%1 aún posibles</translation>
    </message>
    <message>
        <source>1 still possible</source>
        <translation>1 aún posible</translation>
    </message>
    <message>
        <source>Its streak is still going. It can be changed when the streak is over.</source>
        <translation>Su racha aún sigue. Se podrá cambiar cuando acabe.</translation>
    </message>
    <message>
        <source>The pomodoro began later than that.</source>
        <translation>El pomodoro empezó más tarde.</translation>
    </message>
    <message>
        <source>The pomodoro had ended before that.</source>
        <translation>El pomodoro ya había terminado entonces.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Esa hora aún no ha llegado.</translation>
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
        <translation>cambio de hora: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BackupController</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports (%2). Nothing was changed.</source>
        <translation>%1 no es lo que exporta Pomotide (%2). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A backup of %1 is still here. To bring everything back, begin, and restore it in Settings, Data.</source>
        <translation>Aún hay una copia de seguridad del %1. Para recuperarlo todo, empieza y restáurala en Configuración, Datos.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BusService</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>Aquí no hay ningún método «%1».</translation>
    </message>
    <message>
        <source>There is no interface “%1” here.</source>
        <translation>Aquí no hay ninguna interfaz «%1».</translation>
    </message>
    <message>
        <source>There is no property “%1” here.</source>
        <translation>Aquí no hay ninguna propiedad «%1».</translation>
    </message>
    <message>
        <source>The property “%1” cannot be set.</source>
        <translation>La propiedad «%1» no se puede establecer.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::DemoEnd</name>
    <message>
        <source>The day is over</source>
        <translation>El día ha terminado</translation>
    </message>
    <message>
        <source>That was a day</source>
        <translation>Eso fue un día</translation>
    </message>
    <message>
        <source>Yours can begin with five minutes. Pomotide then asks for your work hours; nothing of this day is kept.</source>
        <translation>El tuyo puede empezar con cinco minutos. Pomotide te preguntará después por tu horario de trabajo; de este día no se guarda nada.</translation>
    </message>
    <message>
        <source>&amp;Begin my day</source>
        <translation>&amp;Empezar mi día</translation>
    </message>
</context>
<context>
    <name>pomotide::app::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra cosa…</translation>
    </message>
</context>
<context>
    <name>pomotide::app::GnomeTopBar</name>
    <message>
        <source>The top bar stays as it was: GNOME&apos;s settings could not be changed.</source>
        <translation>La barra superior queda como estaba: no se pudo cambiar la configuración de GNOME.</translation>
    </message>
    <message>
        <source>All of GNOME&apos;s extensions are switched off, so this one is, too. GNOME&apos;s program Extensions switches them on.</source>
        <translation>Todas las extensiones de GNOME están desactivadas, así que esta también. El programa Extensiones de GNOME las activa.</translation>
    </message>
    <message>
        <source>Pomotide will be in the top bar once you have logged out and in again.</source>
        <translation>Pomotide estará en la barra superior cuando cierres la sesión y vuelvas a entrar.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::LoginSleepWatch</name>
    <message>
        <source>Notes when the computer falls asleep</source>
        <translation>Anota cuándo se suspende el equipo</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalShortcut</name>
    <message>
        <source>This desktop asks you whether Pomotide may have %1. If you do not see the question, look behind this window.</source>
        <translation>Este escritorio te pregunta si Pomotide puede tener %1. Si no ves la pregunta, mira detrás de esta ventana.</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, the key is %1. Change it there.</source>
        <translation>En la configuración de este escritorio, la tecla es %1. Cámbiala allí.</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, Pomotide has no key now. Choose one there, or have the desktop run this command on a key: %1</source>
        <translation>En la configuración de este escritorio, Pomotide ya no tiene tecla. Elige una allí, o haz que el escritorio ejecute este comando con una tecla: %1</translation>
    </message>
    <message>
        <source>Before version 48, GNOME gives keys to no program. Pomotide has its key while it is in the top bar; or have GNOME run this command on a key: %1</source>
        <translation>Antes de la versión 48, GNOME no da teclas a ningún programa. Pomotide tiene la suya mientras está en la barra superior; o haz que GNOME ejecute este comando con una tecla: %1</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. In its keyboard settings, have it run this command on a key: %1</source>
        <translation>Este escritorio no da teclas propias a los programas. En su configuración del teclado, haz que ejecute este comando con una tecla: %1</translation>
    </message>
    <message>
        <source>The desktop did not give Pomotide the key %1. Choose another shortcut, or have the desktop run this command on a key: %2</source>
        <translation>El escritorio no dio a Pomotide la tecla %1. Elige otro atajo, o haz que el escritorio ejecute este comando con una tecla: %2</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Entrada rápida</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalStart</name>
    <message>
        <source>Pomotide starts with your session, and shows the time.</source>
        <translation>Pomotide se inicia con tu sesión y muestra el tiempo.</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to start Pomotide. In its settings, have it run this command at each start: flatpak run org.pomotide.Pomotide</source>
        <translation>A este escritorio no se le puede pedir que inicie Pomotide. En su configuración, haz que ejecute esta orden en cada inicio: flatpak run org.pomotide.Pomotide</translation>
    </message>
    <message>
        <source>Your desktop did not allow Pomotide to start with it. You can allow that in the desktop&apos;s settings for applications, then try again.</source>
        <translation>Tu escritorio no permitió que Pomotide se inicie con él. Puedes permitirlo en la configuración de aplicaciones del escritorio y volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PresenceTracker</name>
    <message>
        <source>The time zone is now %1. Your work hours go by its clocks.</source>
        <translation>La zona horaria es ahora %1. Tu horario de trabajo sigue su hora.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::Service</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>Aquí no hay ningún método «%1».</translation>
    </message>
    <message>
        <source>These are too many calls at once. Try again in a second.</source>
        <translation>Son demasiadas llamadas a la vez. Inténtalo de nuevo en un segundo.</translation>
    </message>
    <message>
        <source>%1 takes arguments of the types “%2”, not “%3”.</source>
        <translation>%1 toma argumentos de los tipos «%2», no «%3».</translation>
    </message>
    <message>
        <source>The menu has changed. Please choose again.</source>
        <translation>El menú ha cambiado. Elige de nuevo, por favor.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::SingleInstance</name>
    <message>
        <source>it is not a folder of this user alone</source>
        <translation>no es una carpeta solo de este usuario</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>no se puede escribir ahí</translation>
    </message>
    <message>
        <source>there may be no room</source>
        <translation>puede que no haya espacio</translation>
    </message>
    <message>
        <source>Pomotide cannot use the folder %1 (%2). It runs all the same, but does not notice when it is started again: please start it once only.</source>
        <translation>Pomotide no puede usar la carpeta %1 (%2). Funciona igualmente, pero no nota si se inicia otra vez: inícialo una sola vez, por favor.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::X11Shortcut</name>
    <message>
        <source>Another program has %1 already. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>Otro programa ya tiene %1. Elige otro atajo, o haz que tu escritorio ejecute este comando con una tecla: %2</translation>
    </message>
    <message>
        <source>This keyboard has no key for %1. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>Este teclado no tiene tecla para %1. Elige otro atajo, o haz que tu escritorio ejecute este comando con una tecla: %2</translation>
    </message>
    <message>
        <source>The X server no longer tells Pomotide of keys. Start Pomotide again, or have your desktop run this command on a key: %1</source>
        <translation>El servidor X ya no avisa a Pomotide de las teclas. Reinicia Pomotide, o haz que tu escritorio ejecute este comando con una tecla: %1</translation>
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
        <translation>Software libre: puedes usarlo, estudiarlo, compartirlo y modificarlo según la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin ninguna garantía. No usa la red ni tiene cuentas: lo que haces se queda en este equipo.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AbsenceBar</name>
    <message>
        <source>I wo&amp;rked</source>
        <translation>Estuve &amp;trabajando</translation>
    </message>
    <message>
        <source>&amp;I was away</source>
        <translation>Estuve &amp;fuera</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>Fuera desde…</translation>
    </message>
    <message>
        <source>If you left at another time</source>
        <translation>Si te fuiste a otra hora</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>La hora a la que te fuiste</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Una hora, como 9:45, o hace cuánto, como 12m</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingCard</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingList</name>
    <message>
        <source>How did it go?</source>
        <translation>¿Qué tal fue?</translation>
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
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>before restoring another</source>
        <translation>antes de restaurar otra</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>antes de borrar</translation>
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
        <translation>Como la regla</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Skipped: %1, %2.</source>
        <translation>Omitido: %1, %2.</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>Quitado: %1, %2.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Hoy · %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Callouts</name>
    <message>
        <source>A sample of what you will see</source>
        <translation>Una muestra de lo que verás</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ChartCards</name>
    <message>
        <source>Time worked</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Time worked, by evaluation</source>
        <translation>Tiempo de trabajo, por valoración</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>Estimates and time worked</source>
        <translation>Estimaciones y tiempo de trabajo</translation>
    </message>
    <message>
        <source>Estimates, by month</source>
        <translation>Estimaciones, por mes</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>Time worked, by intention</source>
        <translation>Tiempo de trabajo, por intención</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Time worked, by tag</source>
        <translation>Tiempo de trabajo, por etiqueta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Rachas</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Máximo: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>mostly in flow</source>
        <translation>sobre todo concentración</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajo</translation>
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
        <translation>Mantener esta ventana encima</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>La ventana entera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Nueva intención…</translation>
    </message>
    <message>
        <source>Skip break</source>
        <translation>Omitir descanso</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Empezar «%1»</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Descansar ya</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DataSection</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Ocupa %1.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Everything is as in %1 now.</source>
        <translation>Todo está ahora como en %1.</translation>
    </message>
    <message>
        <source>everything imported</source>
        <translation>importar todo</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <source>Everything is kept in this file:</source>
        <translation>Todo se guarda en este archivo:</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is made each day; the newest seven stay. Restoring one replaces everything, and leaves a backup of what was there.</source>
        <translation>Se hace una cada día; quedan las siete más recientes. Restaurar una reemplaza todo y deja una copia de lo que había.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>JSON has everything and can be imported again, here or on another computer; CSV has the pomodoros, for spreadsheets. Importing replaces everything, and leaves a backup.</source>
        <translation>JSON lo tiene todo y se puede volver a importar, aquí o en otro equipo; CSV tiene los pomodoros, para hojas de cálculo. Importar reemplaza todo y deja una copia de seguridad.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>A fresh start</source>
        <translation>Un nuevo comienzo</translation>
    </message>
    <message>
        <source>Erasing takes everything back to the first day. You are asked first; the backups stay, and a new one lets you undo it.</source>
        <translation>Borrar lleva todo de vuelta al primer día. Antes se te pregunta; las copias de seguridad quedan, y una nueva te permite deshacerlo.</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>Aquí ningún programa muestra carpetas. La carpeta es %1.</translation>
    </message>
    <message>
        <source>Everything is backed up in %1.</source>
        <translation>Todo está copiado en %1.</translation>
    </message>
    <message>
        <source>A backup is made first. Until you quit, %1 brings all of it back; after that, the backup in the list does.</source>
        <translation>Antes se hace una copia de seguridad. Hasta que salgas, %1 lo recupera todo; después, la copia de la lista.</translation>
    </message>
    <message>
        <source>Yes, all of this may go</source>
        <translation>Sí, todo esto puede irse</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 intención</translation>
    </message>
    <message>
        <source>%1 intentions</source>
        <translation>%1 intenciones</translation>
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
        <translation>¿Reemplazar todo por la copia del %1?</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Everything is again as it was on %1.</source>
        <translation>Todo vuelve a estar como el %1.</translation>
    </message>
    <message>
        <source>a backup restored</source>
        <translation>restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Todo se ha borrado.</translation>
    </message>
    <message>
        <source>everything erased</source>
        <translation>borrar todo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Pomodoros as CSV (*.csv)</source>
        <translation>Pomodoros como CSV (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Todo como JSON (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replace everything by %1?</source>
        <translation>¿Reemplazar todo por %1?</translation>
    </message>
    <message>
        <source>%1 What was there was damaged, and is now at %2.</source>
        <translation>%1 Lo que había estaba dañado y ahora está en %2.</translation>
    </message>
    <message>
        <source>%1 What was there is kept as the newest backup.</source>
        <translation>%1 Lo que había se guarda como la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>1 session that you moved, skipped or added</source>
        <translation>1 sesión que moviste, omitiste o añadiste</translation>
    </message>
    <message>
        <source>%1 sessions that you moved, skipped or added</source>
        <translation>%1 sesiones que moviste, omitiste o añadiste</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 cita</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 citas</translation>
    </message>
    <message>
        <source>This goes away: your work hours and your settings.</source>
        <translation>Esto desaparece: tu horario de trabajo y tu configuración.</translation>
    </message>
    <message>
        <source>This goes away: %1; also your work hours and your settings.</source>
        <translation>Esto desaparece: %1; también tu horario de trabajo y tu configuración.</translation>
    </message>
    <message>
        <source>Do again: %1?</source>
        <translation>¿Hacer de nuevo: %1?</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Pomodoros and past work hours for calendars (*.ics)</source>
        <translation>Pomodoros y horarios de trabajo pasados para calendarios (*.ics)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayCard</name>
    <message>
        <source>There are no work hours yet. With them the day has a plan, and the ring calls you when they begin.</source>
        <translation>Aún no hay horario de trabajo. Con él, el día tiene un plan y el anillo te llama cuando empieza.</translation>
    </message>
    <message>
        <source>Nothing is planned today: the day is yours.</source>
        <translation>Hoy no hay nada previsto: el día es tuyo.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Hide what is over</source>
        <translation>Ocultar lo que ya pasó</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Set work hours…</source>
        <translation>Definir horario…</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Planear una sesión…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DaySoFar</name>
    <message>
        <source>Today so far</source>
        <translation>Hoy hasta ahora</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayTimeline</name>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DesktopTick</name>
    <message>
        <source>Start with my desktop</source>
        <translation>Iniciar con mi escritorio</translation>
    </message>
    <message>
        <source>Add Pomotide to the top bar</source>
        <translation>Añadir Pomotide a la barra superior</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EditLog</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>No se deshizo: %1. %2</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <translation>No se rehízo: %1. %2</translation>
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
        <translation>Terminar a las…</translation>
    </message>
    <message>
        <source>It ends that much later</source>
        <translation>Termina ese rato más tarde</translation>
    </message>
    <message>
        <source>The time at which it ends</source>
        <translation>La hora a la que termina</translation>
    </message>
    <message>
        <source>A time, as 10:45, or a length, as +10 or in 20 min</source>
        <translation>Una hora, como 10:45, o una duración, como +10 o en 20 min</translation>
    </message>
    <message>
        <source>Type a time…</source>
        <translation>Escribir una hora…</translation>
    </message>
    <message>
        <source>%1: it cannot end then</source>
        <translation>%1: no puede terminar entonces</translation>
    </message>
    <message>
        <source>%1 · Enter</source>
        <translation>%1 · Intro</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>Fuera desde</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>La hora a la que te fuiste</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Una hora, como 9:45, o hace cuánto, como 12m</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>Fuera desde…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryList</name>
    <message>
        <source>&amp;Edit</source>
        <translation>Edita&amp;r</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Pomodoros</source>
        <translation>Pomodoros</translation>
    </message>
    <message>
        <source>The pomodoro on “%1” is deleted.</source>
        <translation>El pomodoro de «%1» se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros are deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n pomodoro.</numerusform>
            <numerusform>Se han eliminado %n pomodoros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryModel</name>
    <message>
        <source>%1 (planned: %2)</source>
        <translation>%1 (previsto: %2)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sin valorar</translation>
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
        <translation>Aquí aún no hay nada. Lo que hagas se irá reuniendo solo.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search words or #tags</source>
        <translation>Palabras o #etiquetas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing about “%1” in this period.</source>
        <translation>Nada sobre «%1» en este periodo.</translation>
    </message>
    <message>
        <source>What you are doing now appears here once it is over.</source>
        <translation>Lo que haces ahora aparecerá aquí cuando termine.</translation>
    </message>
    <message>
        <source>Nothing was recorded then: the time was yours.</source>
        <translation>Entonces no se registró nada: el tiempo era tuyo.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionActions</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimar</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a: %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Edita&amp;r</translation>
    </message>
    <message>
        <source>“%1” is abandoned: one thing less to carry.</source>
        <translation>«%1» está descartada: una cosa menos que llevar.</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions are abandoned.</source>
        <translation>
            <numerusform>%n intención está descartada.</numerusform>
            <numerusform>%n intenciones están descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Sin estimación</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDelegate</name>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDetails</name>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>Cuánto puede llevar, si quieres calcularlo: 25m, 1h 30m</translation>
    </message>
    <message>
        <source>#tax</source>
        <translation>#impuestos</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Add ta&amp;g</source>
        <translation>Aña&amp;dir etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is one word of letters and digits, like #tax.</source>
        <translation>Una etiqueta es una palabra de letras y cifras, como #impuestos.</translation>
    </message>
    <message>
        <source>Select an intention to plan it, or to write down what helps to begin.</source>
        <translation>Elige una intención para planificarla o para anotar lo que ayude a empezar.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionModel</name>
    <message>
        <source>Intention</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Worked %1 of about %2</source>
        <translation>Trabajo: %1 de aprox. %2</translation>
    </message>
    <message>
        <source>Achieved %1</source>
        <translation>Lograda %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <translation>Descartada %1</translation>
    </message>
    <message>
        <source>Worked of the estimate</source>
        <translation>Trabajo de lo estimado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n intentions</source>
        <translation>
            <numerusform>%1, %n intención</numerusform>
            <numerusform>%1, %n intenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionNotes</name>
    <message>
        <source>Notes of the selected intention</source>
        <translation>Notas de la intención seleccionada</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Anything that helps to begin</source>
        <translation>Todo lo que ayude a empezar</translation>
    </message>
    <message>
        <source>Select one intention to see its notes.</source>
        <translation>Selecciona una intención para ver sus notas.</translation>
    </message>
    <message>
        <source>Notes have room for %1 letters; here are %2. They wait here until they are shorter.</source>
        <translation>En las notas caben %1 caracteres; aquí hay %2. Esperan aquí hasta que sean más cortas.</translation>
    </message>
    <message>
        <source>A line that begins with [ ] and a blank is a box to tick.</source>
        <translation>Una línea que empieza con [ ] y un espacio es una casilla para marcar.</translation>
    </message>
    <message>
        <source>Ctrl+Space makes one, and ticks it.</source>
        <translation>Ctrl+Espacio crea una y la marca.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionView</name>
    <message>
        <source>Intentions</source>
        <translation>Intenciones</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionsPage</name>
    <message>
        <source>Open (%1)</source>
        <translation>Abiertas (%1)</translation>
    </message>
    <message>
        <source>Achieved (%1)</source>
        <translation>Logradas (%1)</translation>
    </message>
    <message>
        <source>Abandoned (%1)</source>
        <translation>Descartadas (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Which intentions are listed</source>
        <translation>Qué intenciones muestra la lista</translation>
    </message>
    <message>
        <source>Search titles and notes</source>
        <translation>Buscar en títulos y notas</translation>
    </message>
    <message>
        <source>Nothing here with “%1”. Fewer letters may find more.</source>
        <translation>Aquí no hay nada con «%1». Con menos letras quizá aparezca más.</translation>
    </message>
    <message>
        <source>What you achieve gathers here.</source>
        <translation>Lo que logras se reúne aquí.</translation>
    </message>
    <message>
        <source>What you let go of waits here, in case you want it back.</source>
        <translation>Lo que descartas espera aquí, por si lo quieres de vuelta.</translation>
    </message>
    <message>
        <source>Nothing here yet. One small thing is enough to begin.</source>
        <translation>Aquí aún no hay nada. Una cosa pequeña basta para empezar.</translation>
    </message>
    <message>
        <source>Nothing waits for you here. One small thing is enough to go on.</source>
        <translation>Aquí no te espera nada. Basta una cosa pequeña para seguir.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Legend</name>
    <message>
        <source>How it looks</source>
        <translation>Su aspecto</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>¿Qué muestra el anillo?</translation>
    </message>
    <message>
        <source>What does the strip show?</source>
        <translation>¿Qué muestra la franja?</translation>
    </message>
    <message>
        <source>On the ring</source>
        <translation>En el anillo</translation>
    </message>
    <message>
        <source>On the strip</source>
        <translation>En la franja</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (ahora)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::LengthField</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not a length from %1 to %2 yet</source>
        <translation>aún no es una duración de %1 a %2</translation>
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
        <translation>Pomotide sigue en marcha aquí sin icono en la bandeja. Inícialo otra vez para abrir esta ventana.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Pomotide has been updated to version %1.</source>
        <translation>Pomotide se ha actualizado a la versión %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NewIntention</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>New intention</source>
        <translation>Nueva intención</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>Estimate of the new intention, if you like</source>
        <translation>Estimación de la nueva intención, si quieres</translation>
    </message>
    <message>
        <source>25m</source>
        <translation>25m</translation>
    </message>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>Cuánto puede llevar, si quieres calcularlo: 25m, 1h 30m</translation>
    </message>
    <message>
        <source>&amp;What do you want to do next?</source>
        <translation>¿&amp;Qué quieres hacer después?</translation>
    </message>
    <message>
        <source>Enter adds “%1” · estimate: %2</source>
        <translation>Intro añade «%1» · estimación: %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextEventCard</name>
    <message>
        <source>Next fixed thing</source>
        <translation>Próximo compromiso</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Cita %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextStepField</name>
    <message>
        <source>A few words to pick it up by; this can stay empty</source>
        <translation>Unas palabras para retomarlo; puede quedar vacío</translation>
    </message>
    <message>
        <source>Ne&amp;xt I was going to…</source>
        <translation>Lue&amp;go iba a…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Notices</name>
    <message>
        <source>“%1” ends at %2</source>
        <translation>«%1» termina a las %2</translation>
    </message>
    <message>
        <source>More time, or a line where to pick it up?</source>
        <translation>¿Más tiempo, o una línea para saber dónde retomarlo?</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>Descansar ya</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>Termina la idea</translation>
    </message>
    <message>
        <source>The break was planned for %1. It begins at your next pause.</source>
        <translation>El descanso estaba previsto para las %1. Empieza en cuanto pares.</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Sigo en ello</translation>
    </message>
    <message>
        <source>Your break has begun</source>
        <translation>Tu descanso ha empezado</translation>
    </message>
    <message>
        <source>That was %1.</source>
        <translation>Has hecho %1.</translation>
    </message>
    <message>
        <source>The break ends at %1</source>
        <translation>El descanso termina a las %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Next I was going to…</source>
        <translation>Luego iba a…</translation>
    </message>
    <message>
        <source>Noted for the next start: %1</source>
        <translation>Anotado para el próximo inicio: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Terminar a las %1</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Empezar «%1»</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Nueva intención…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra cosa…</translation>
    </message>
    <message>
        <source>What would you like to start?</source>
        <translation>¿Qué te gustaría empezar?</translation>
    </message>
    <message>
        <source>Pomotide</source>
        <translation>Pomotide</translation>
    </message>
    <message>
        <source>You seem to have begun</source>
        <translation>Parece que ya empezaste</translation>
    </message>
    <message>
        <source>“%1” can count from %2.</source>
        <translation>«%1» puede contar desde las %2.</translation>
    </message>
    <message>
        <source>Count from %1</source>
        <translation>Contar desde las %1</translation>
    </message>
    <message>
        <source>How was “%1”?</source>
        <translation>¿Qué tal fue «%1»?</translation>
    </message>
    <message>
        <source>There is no hurry.</source>
        <translation>No hay prisa.</translation>
    </message>
    <message>
        <source>One minute to go.</source>
        <translation>Aún queda un minuto.</translation>
    </message>
    <message>
        <source>%1 to keep the streak</source>
        <translation>%1 para mantener la racha</translation>
    </message>
    <message>
        <source>The break is over</source>
        <translation>El descanso ha terminado</translation>
    </message>
    <message>
        <source>I worked</source>
        <translation>Estuve trabajando</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Estuve fuera</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>Después: %1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowPanel</name>
    <message>
        <source>Begin with one small thing</source>
        <translation>Empieza con una cosa pequeña</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
    </message>
    <message>
        <source>%1 are enough; a break comes next.</source>
        <translation>Basta con %1; después viene un descanso.</translation>
    </message>
    <message>
        <source>Free until %1. Whatever comes after this is up to you.</source>
        <translation>Libre hasta %1. Lo que venga después es cosa tuya.</translation>
    </message>
    <message>
        <source>You can begin at any time: %1 are enough.</source>
        <translation>Puedes empezar cuando quieras: basta con %1.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 in the streak</source>
        <translation>%1 · %2 de %3 en la racha</translation>
    </message>
    <message>
        <source>Begin with one small thing; a break comes next.</source>
        <translation>Empieza con una cosa pequeña; después viene un descanso.</translation>
    </message>
    <message>
        <source>%1 are enough.</source>
        <translation>Basta con %1.</translation>
    </message>
    <message>
        <source>%1 of them if you start before %2: %3 are enough.</source>
        <translation>%1 de ellos si empiezas antes de las %2: basta con %3.</translation>
    </message>
    <message>
        <source>%1 of them if you start now: %2 are enough.</source>
        <translation>%1 de ellos si empiezas ahora: basta con %2.</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · hasta las %2</translation>
    </message>
    <message>
        <source>%1 · the break begins at your next pause</source>
        <translation>%1 · el descanso empieza en cuanto pares</translation>
    </message>
    <message>
        <source>The streak can go on until %1</source>
        <translation>La racha puede seguir hasta las %1</translation>
    </message>
    <message>
        <source>Next: %1 · start before %2</source>
        <translation>Después: %1 · empieza antes de las %2</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Switch to…</source>
        <translation>Cambiar a…</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>&amp;Omitir descanso</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>&amp;Sigo en ello</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>Descansar ya</translation>
    </message>
    <message>
        <source>Ends it now; its break begins</source>
        <translation>Termina ahora; empieza su descanso</translation>
    </message>
    <message>
        <source>As if it had not been started</source>
        <translation>Como si no hubiera empezado</translation>
    </message>
    <message>
        <source>Done, achieved</source>
        <translation>Hecho, logrado</translation>
    </message>
    <message>
        <source>It was on something else, from its begin on</source>
        <translation>Era otra cosa, desde el principio</translation>
    </message>
    <message>
        <source>As if there had been no break: the pomodoro goes on</source>
        <translation>Como si no hubiera habido descanso: el pomodoro sigue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowStrip</name>
    <message>
        <source>Take the break now</source>
        <translation>Descansar ya</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Nueva intención…</translation>
    </message>
    <message>
        <source>S&amp;tart “%1”</source>
        <translation>Empe&amp;zar «%1»</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::OpenIntentions</name>
    <message>
        <source>Open intentions</source>
        <translation>Intenciones abiertas</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PartMenu</name>
    <message>
        <source>Edit in History</source>
        <translation>Editar en el historial</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Choose what the slots are for…</source>
        <translation>Elegir para qué son los huecos…</translation>
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
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PeriodBar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PickUpCard</name>
    <message>
        <source>Pick up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Skip the break and start</source>
        <translation>Omitir el descanso y empezar</translation>
    </message>
    <message>
        <source>Start this</source>
        <translation>Empezar por esto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PlanEditor</name>
    <message>
        <source>Add a pair</source>
        <translation>Añadir un par</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Pomodoro %1, length</source>
        <translation>Pomodoro %1, duración</translation>
    </message>
    <message>
        <source>Break %1, length</source>
        <translation>Descanso %1, duración</translation>
    </message>
    <message>
        <source>Leave this pair out</source>
        <translation>Quitar este par</translation>
    </message>
    <message>
        <source>Leave pair %1 out</source>
        <translation>Quitar el par %1</translation>
    </message>
    <message>
        <source>A whole streak takes %1.</source>
        <translation>Una racha entera dura %1.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PointsBreakdown</name>
    <message>
        <source>What the points were for</source>
        <translation>Por qué son los puntos</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguno.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickEntry</name>
    <message>
        <source>I &amp;worked</source>
        <translation>Estuve &amp;trabajando</translation>
    </message>
    <message>
        <source>I was awa&amp;y</source>
        <translation>Estuve &amp;fuera</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>Cancelar el i&amp;nicio</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>&amp;Omitir descanso</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>&amp;Sigo en ello</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Entrada rápida</translation>
    </message>
    <message>
        <source>What would you like to do now?</source>
        <translation>¿Qué quieres hacer ahora?</translation>
    </message>
    <message>
        <source>Note for later</source>
        <translation>Anotar para después</translation>
    </message>
    <message>
        <source>Take the &amp;break now</source>
        <translation>Descansar &amp;ya</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickSuggestions</name>
    <message>
        <source>What is open</source>
        <translation>Lo que está abierto</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ReplaceQuestion</name>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ScreensEditor</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>On all screens</source>
        <translation>En todas las pantallas</translation>
    </message>
    <message>
        <source>On the screen %1</source>
        <translation>En la pantalla %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SessionGrips</name>
    <message>
        <source>Session from %1</source>
        <translation>Sesión desde las %1</translation>
    </message>
    <message>
        <source>Session to %1</source>
        <translation>Sesión hasta las %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The ring with this look</source>
        <translation>El anillo con este aspecto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Racha</translation>
    </message>
    <message>
        <source>A streak begins small and grows. A change applies to what has not begun.</source>
        <translation>Una racha empieza pequeña y crece. Un cambio vale para lo que aún no ha empezado.</translation>
    </message>
    <message>
        <source>Default streak</source>
        <translation>Racha por defecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of everything that Pomotide shows.</source>
        <translation>De todo lo que muestra Pomotide.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Idioma por defecto</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>How this window looks.</source>
        <translation>El aspecto de esta ventana.</translation>
    </message>
    <message>
        <source>Default window</source>
        <translation>Ventana por defecto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>While you change something here, you see it above, and on your desktop.</source>
        <translation>Cuando cambias algo aquí, lo ves arriba y en tu escritorio.</translation>
    </message>
    <message>
        <source>Default look</source>
        <translation>Aspecto por defecto</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>¿Qué muestra el anillo?</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Quick entry, from anywhere: type what you want to do, and begin.</source>
        <translation>Entrada rápida, desde cualquier lugar: escribe lo que quieres hacer y empieza.</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>Atajo por defecto</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Beside the ring, and only while you are there and not in a call or a film.</source>
        <translation>Junto al anillo, y solo mientras estés ahí y no en una llamada o una película.</translation>
    </message>
    <message>
        <source>Default notifications</source>
        <translation>Notificaciones por defecto</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Short and soft. Whatever you change here, you hear at once.</source>
        <translation>Cortos y suaves. Lo que cambies aquí lo oirás enseguida.</translation>
    </message>
    <message>
        <source>Default sounds</source>
        <translation>Sonidos por defecto</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>En este escritorio</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutEdit</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Press the keys. Backspace takes the shortcut away.</source>
        <translation>Pulsa las teclas. Retroceso quita el atajo.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutList</name>
    <message>
        <source>Search, in the intentions and the settings</source>
        <translation>Buscar, en las intenciones y la configuración</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Editar la línea</translation>
    </message>
    <message>
        <source>Abandon the intention, or delete the pomodoro</source>
        <translation>Descartar la intención o eliminar el pomodoro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move the intention</source>
        <translation>Mover la intención</translation>
    </message>
    <message>
        <source>The time before or after, in the history</source>
        <translation>El periodo anterior o posterior, en el historial</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Five minutes later or earlier</source>
        <translation>Cinco minutos más tarde o antes</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>An hour later or earlier; also with Shift and the wheel</source>
        <translation>Una hora más tarde o antes; también con Mayús y la rueda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What was there before; undo brings back what you typed</source>
        <translation>Lo que había antes; deshacer recupera lo que escribiste</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>In fields for times and lengths</source>
        <translation>En los campos de horas y duraciones</translation>
    </message>
    <message>
        <source>Start on the intention</source>
        <translation>Empezar la intención</translation>
    </message>
    <message>
        <source>Move it to Today, Next or Later</source>
        <translation>Moverla a Hoy, Después o Más tarde</translation>
    </message>
    <message>
        <source>Tick the line of notes</source>
        <translation>Marcar la línea de las notas</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en espera</numerusform>
            <numerusform>%1, %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximos días</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>A small window with what runs</source>
        <translation>Una ventana pequeña con lo que está en curso</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotBoard</name>
    <message>
        <source>Slots of this session</source>
        <translation>Huecos de esta sesión</translation>
    </message>
    <message>
        <source>Open intentions</source>
        <translation>Intenciones abiertas</translation>
    </message>
    <message>
        <source>Drag one to a slot.</source>
        <translation>Arrastra una a un hueco.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotList</name>
    <message>
        <source>No slots are to come today.</source>
        <translation>Hoy ya no quedan huecos.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more to come</source>
        <translation>
            <numerusform>y %n más por venir</numerusform>
            <numerusform>y %n más por venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Hueco %1</translation>
    </message>
    <message>
        <source>Free – for your next intention</source>
        <translation>Libre: para tu próxima intención</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotTimes</name>
    <message>
        <source>Drag to another slot: the two change places</source>
        <translation>Arrastrar a otro hueco: los dos cambian de sitio</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanField</name>
    <message>
        <source>%1, from</source>
        <translation>%1, inicio</translation>
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
        <translation>cada tramo será una sesión propia</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartLine</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>A line, and Enter</source>
        <translation>Una línea e Intro</translation>
    </message>
    <message>
        <source>What to start</source>
        <translation>Qué empezar</translation>
    </message>
    <message>
        <source>&amp;What would you like to do now?</source>
        <translation>¿&amp;Qué quieres hacer ahora?</translation>
    </message>
    <message>
        <source>Began earlier…</source>
        <translation>Empecé antes…</translation>
    </message>
    <message>
        <source>It counts from the time that you type</source>
        <translation>Cuenta desde la hora que escribas</translation>
    </message>
    <message>
        <source>The time at which you began</source>
        <translation>La hora a la que empezaste</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Una hora, como 9:45, o hace cuánto, como 12m</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Empecé a las</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartSection</name>
    <message>
        <source>Starting</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>With this, the ring is there whenever you are: you need not think of starting it.</source>
        <translation>Así, el anillo está ahí siempre que tú lo estés: no tienes que acordarte de iniciarlo.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SummaryCard</name>
    <message>
        <source>Your day</source>
        <translation>Tu día</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save your day</source>
        <translation>Guardar tu día</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>The summary is copied as text.</source>
        <translation>El resumen se ha copiado como texto.</translation>
    </message>
    <message>
        <source>The summary is copied as a picture.</source>
        <translation>El resumen se ha copiado como imagen.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeEntry</name>
    <message>
        <source>Type a time, and Enter</source>
        <translation>Escribe una hora e Intro</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeField</name>
    <message>
        <source>%1, now</source>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>not a time yet</source>
        <translation>aún no es una hora</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TodayPage</name>
    <message>
        <source>Nothing prompts you after that; it can be undone</source>
        <translation>Después ya no habrá invitaciones; se puede deshacer</translation>
    </message>
    <message>
        <source>End the session now, not at %1</source>
        <translation>Terminar ya, no a las %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TopBarSection</name>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>It then shows the minutes left, with a menu for what you do in mid-work.</source>
        <translation>Muestra entonces los minutos que quedan, con un menú para lo que hagas en pleno trabajo.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TrayMenu</name>
    <message>
        <source>I &amp;worked</source>
        <translation>Estuve &amp;trabajando</translation>
    </message>
    <message>
        <source>I was &amp;away</source>
        <translation>Estuve &amp;fuera</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>Cancelar el i&amp;nicio</translation>
    </message>
    <message>
        <source>S&amp;kip the break</source>
        <translation>&amp;Omitir el descanso</translation>
    </message>
    <message>
        <source>Sti&amp;ll on it</source>
        <translation>&amp;Sigo en ello</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry…</source>
        <translation>Entrada rápi&amp;da…</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry… (%1)</source>
        <translation>Entrada rápi&amp;da… (%1)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Not now, &amp;later</source>
        <translation>Ahora no, &amp;más tarde</translation>
    </message>
    <message>
        <source>En&amp;d at</source>
        <translation>Term&amp;inar a las</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>Cam&amp;biar a</translation>
    </message>
    <message>
        <source>&amp;Open Pomotide</source>
        <translation>&amp;Abrir Pomotide</translation>
    </message>
    <message>
        <source>What does the &amp;ring show?</source>
        <translation>¿&amp;Qué muestra el anillo?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;Take the break now</source>
        <translation>Descansar &amp;ya</translation>
    </message>
    <message>
        <source>Intention %1</source>
        <translation>Intención %1</translation>
    </message>
    <message>
        <source>&amp;New intention…</source>
        <translation>&amp;Nueva intención…</translation>
    </message>
    <message>
        <source>&amp;Evaluate “%1”</source>
        <translation>&amp;Valorar «%1»</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Valorar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Qu&amp;iet until %1</source>
        <translation>&amp;Calma hasta las %1</translation>
    </message>
    <message>
        <source>Qu&amp;iet</source>
        <translation>&amp;Calma</translation>
    </message>
    <message>
        <source>&amp;End the quiet</source>
        <translation>Fin de la &amp;calma</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>For the &amp;rest of the day</source>
        <translation>El &amp;resto del día</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta las %1</translation>
    </message>
    <message>
        <source>The pomodoro went on while you were away</source>
        <translation>El pomodoro siguió en tu ausencia</translation>
    </message>
    <message>
        <source>“%1” went on while you were away</source>
        <translation>«%1» siguió en tu ausencia</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TwoWeeks</name>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Días siguientes</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Añadir sesión</translation>
    </message>
    <message>
        <source>Or draw a session in the calendar, or press N there.</source>
        <translation>O dibuja una sesión en el calendario, o pulsa N allí.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Las horas son las de %1.</translation>
    </message>
    <message>
        <source>No sessions in the next 14 days: all this time is yours. Set work hours, or draw a session in the calendar.</source>
        <translation>No hay sesiones en los próximos 14 días: todo este tiempo es tuyo. Define un horario de trabajo o dibuja una sesión en el calendario.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TypedField</name>
    <message>
        <source>As before; %1 brings back what you typed</source>
        <translation>Como antes; %1 recupera lo que escribiste</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>Próximos días</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Próximos días</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UsualWeek</name>
    <message>
        <source>When would you like to be kept aware of time? The ring shows during these hours only.</source>
        <translation>¿Cuándo quieres tener presente el tiempo? El anillo solo aparece a esas horas.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Las horas son las de %1.</translation>
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
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekEditor</name>
    <message>
        <source>Several hours of a day can be typed in one field: 9-12, 14-18.</source>
        <translation>En un campo caben varios tramos del día: 9-12, 14-18.</translation>
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
        <translation>%1: añadir horas</translation>
    </message>
    <message>
        <source>%1: copy to other weekdays</source>
        <translation>%1: copiar a otros días de la semana</translation>
    </message>
    <message>
        <source>%1: remove these hours</source>
        <translation>%1: quitar estas horas</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>termina %1 %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>hora de %1</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>Días &amp;laborables</translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <translation>&amp;Todos los días</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Welcome to Pomotide</source>
        <translation>Hola, esto es Pomotide</translation>
    </message>
    <message>
        <source>When would you like to be kept aware of time?</source>
        <translation>¿Cuándo quieres tener presente el tiempo?</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>Puedes cambiarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>%1, in any program, opens a line: type what you want to do, and Enter begins it.</source>
        <translation>%1, en cualquier programa, abre una línea: escribe lo que quieres hacer e Intro lo empieza.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WindowKeysEditor</name>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key, or a function key.</source>
        <translation>Un atajo es Ctrl, Alt o Meta con otra tecla, o una tecla de función.</translation>
    </message>
    <message>
        <source>%1 is for what is underlined on a page.</source>
        <translation>%1 es para lo que está subrayado en una página.</translation>
    </message>
    <message>
        <source>%1 has a use in lists and fields already.</source>
        <translation>%1 ya tiene un uso en listas y campos.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Press others, or change those first.</source>
        <translation>%1 ya es de «%2». Pulsa otras teclas o cambia antes aquellas.</translation>
    </message>
</context>
</TS>
