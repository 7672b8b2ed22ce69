<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AbsenceText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” ran until %2</source>
        <translation>“%1” seguiu até %2</translation>
    </message>
    <message>
        <source>“%1” went on</source>
        <translation>“%1” continuou</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>De %1 até %2: %3.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>às %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>the streak ended %1</source>
        <translation>a sequência terminou %1</translation>
    </message>
    <message>
        <source>the break ended %1</source>
        <translation>a pausa terminou %1</translation>
    </message>
    <message>
        <source>the session ended %1</source>
        <translation>a sessão terminou %1</translation>
    </message>
    <message>
        <source>a session began %1</source>
        <translation>uma sessão começou %1</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be written (%2).</source>
        <translation>A inicialização automática ficou como estava: não foi possível gravar %1 (%2).</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>a pasta dele não pôde ser criada</translation>
    </message>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be removed (%2).</source>
        <translation>A inicialização automática ficou como estava: não foi possível remover %1 (%2).</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>the rule says %1</source>
        <translation>pela regra, %1</translation>
    </message>
    <message>
        <source>the rule says %1, %2</source>
        <translation>pela regra, %1, %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>adicionada à mão</translation>
    </message>
    <message>
        <source>from your calendars</source>
        <translation>dos seus calendários</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>horário de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>O dia todo</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>termina %1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>“%1” não é nenhum destes: focused, achieved, interrupted, distracted.</translation>
    </message>
    <message>
        <source>An activation token has %1 letters at most.</source>
        <translation>Um token de ativação tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The option “%1” is a text.</source>
        <translation>A opção “%1” é um texto.</translation>
    </message>
    <message>
        <source>That is too long: a description has room for %1 letters.</source>
        <translation>É longo demais: uma descrição pode ter até %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Não há opção “%1” aqui.</translation>
    </message>
    <message>
        <source>%1 is no time of these days: times are milliseconds since 1970, in UTC.</source>
        <translation>%1 não é um horário dos nossos dias: os horários são milissegundos desde 1970, em UTC.</translation>
    </message>
    <message>
        <source>That length is a number of minutes from %1 to %2.</source>
        <translation>Essa duração é um número de minutos, de %1 a %2.</translation>
    </message>
    <message>
        <source>The option “%1” is a whole number.</source>
        <translation>A opção “%1” é um número inteiro.</translation>
    </message>
    <message>
        <source>That is one line, without control characters.</source>
        <translation>Isso é uma linha só, sem caracteres de controle.</translation>
    </message>
</context>
<context>
    <name>Civil</name>
    <message>
        <source>noon</source>
        <translation>meio-dia</translation>
    </message>
    <message>
        <source>A time of day reads like 9:30, 1815 or 6 pm.</source>
        <translation>Escreva o horário assim: 9:30, 1815 ou 18.</translation>
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
        <translation>seg</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ter</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>qua</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>fev</translation>
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
        <translation>mai</translation>
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
        <translation>set</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>out</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dez</translation>
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
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>a number with a decimal: 2.5</comment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 ponto</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>focused</source>
        <translation>focado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>distracted</source>
        <translation>distraído</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It is done, but could not be told: %1</source>
        <translation>Está feito, mas não foi possível mostrar: %1</translation>
    </message>
    <message>
        <source>Ready to begin, %1 is enough.</source>
        <translation>Tudo pronto, basta %1.</translation>
    </message>
    <message>
        <source>Ready to begin, %1 are enough.</source>
        <translation>Tudo pronto, bastam %1.</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 is enough.</source>
        <translation>Tudo pronto: %1, basta %2.</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 are enough.</source>
        <translation>Tudo pronto: %1, bastam %2.</translation>
    </message>
    <message>
        <source>%1 next, if you like. The streak can go on until %2.</source>
        <translation>A seguir %1, se você quiser. A sequência pode continuar até %2.</translation>
    </message>
    <message>
        <source>%1 next, if you like: %2. The streak can go on until %3.</source>
        <translation>A seguir %1, se você quiser: %2. A sequência pode continuar até %3.</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next.</source>
        <translation>Inicie antes de %1 e a sequência continua: a seguir %2.</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next, %3.</source>
        <translation>Inicie antes de %1 e a sequência continua: a seguir %2, %3.</translation>
    </message>
    <message>
        <source>Free time.</source>
        <translation>Tempo livre.</translation>
    </message>
    <message>
        <source>Free time until %1.</source>
        <translation>Tempo livre até %1.</translation>
    </message>
    <message>
        <source>%1: %2 left, until %3.</source>
        <comment>what runs</comment>
        <translation>%1: ainda %2, até %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what runs, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Break: %1 left, until %2.</source>
        <translation>Pausa: ainda %1, até %2.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today.</source>
        <translation>Ganho: %1. Ainda possível hoje: %2.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start by %4.</source>
        <translation>Ganho: %1. Ainda possível hoje: %2; %3 disso se você iniciar antes de %4.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start now.</source>
        <translation>Ganho: %1. Ainda possível hoje: %2; %3 disso se você iniciar agora.</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start as soon as the break is over.</source>
        <translation>Ganho: %1. Ainda possível hoje: %2; %3 disso se você iniciar assim que a pausa acabar.</translation>
    </message>
    <message>
        <source>Session until %1.</source>
        <translation>Sessão até %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros await their evaluation: pomotidectl evaluate focused</source>
        <translation>
            <numerusform>%n pomodoro aguarda sua avaliação: pomotidectl evaluate focused</numerusform>
            <numerusform>%n pomodoros aguardam sua avaliação: pomotidectl evaluate focused</numerusform>
        </translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>deixada de lado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>later, from %1</source>
        <translation>mais tarde, a partir de %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>todo dia</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>de segunda a sexta</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>toda semana</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>a seguir: %1</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>alterada, era %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>Words and prompts come as they are set.</source>
        <translation>As palavras e os convites vêm conforme as configurações.</translation>
    </message>
    <message>
        <source>Words and prompts are held back until %1.</source>
        <translation>As palavras e os convites ficam retidos até %1.</translation>
    </message>
    <message>
        <source>Nothing is intended yet. To note something: pomotidectl intend &quot;Write report&quot;</source>
        <translation>Ainda não há intenções. Para anotar uma: pomotidectl intend &quot;Escrever o relatório&quot;</translation>
    </message>
    <message>
        <source>None of them is like that. To see all: pomotidectl intentions --all</source>
        <translation>Nenhuma é assim. Para ver todas: pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>No sessions in these days. To have some: pomotidectl hours mon-fri 9:00-17:00</source>
        <translation>Não há sessões nestes dias. Para ter algumas: pomotidectl hours mon-fri 9:00-17:00</translation>
    </message>
    <message>
        <source>Today from now on: free time.</source>
        <translation>Hoje, de agora em diante: tempo livre.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <comment>hours</comment>
        <translation>Hoje: %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hours in a time zone</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>free</source>
        <comment>no work hours</comment>
        <translation>livre</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Os horários são os de %1.</translation>
    </message>
    <message>
        <source>Corrected: %1, %2, %3.</source>
        <comment>title, date, hours</comment>
        <translation>Corrigido: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Corrected: %1, %2.</source>
        <comment>date, hours</comment>
        <translation>Corrigido: %1, %2.</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <translation>Anotado: %1.</translation>
    </message>
    <message>
        <source>Noted %1, about %2.</source>
        <translation>Anotado: %1, cerca de %2.</translation>
    </message>
    <message>
        <source>Let go of %1.</source>
        <translation>Deixada de lado: %1.</translation>
    </message>
    <message>
        <source>%1 is open already. Nothing was changed.</source>
        <translation>%1 já está aberta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 está aberta.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for today.</source>
        <translation>%1 é agora a número %2 de %3 para hoje.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for later.</source>
        <translation>%1 é agora a número %2 de %3 para mais tarde.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <translation>%1 é agora a número %2 de %3.</translation>
    </message>
    <message>
        <source>It is now %1, about %2.</source>
        <translation>Agora é %1, cerca de %2.</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>Agora é %1.</translation>
    </message>
    <message>
        <source>Break until %1.</source>
        <translation>Pausa até %1.</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <comment>time left, and the end of it</comment>
        <translation>%1, até %2.</translation>
    </message>
    <message>
        <source>Achieved: %1.</source>
        <translation>Concluído: %1.</translation>
    </message>
    <message>
        <source>%1 was focused.</source>
        <translation>%1: focado.</translation>
    </message>
    <message>
        <source>%1 was interrupted.</source>
        <translation>%1: interrompido.</translation>
    </message>
    <message>
        <source>%1 was distracted.</source>
        <translation>%1: distraído.</translation>
    </message>
    <message>
        <source>Started %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Iniciado: %1, %2</translation>
    </message>
    <message>
        <source>On with %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Continuando: %1, %2</translation>
    </message>
    <message>
        <source>Started %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>Iniciado: %1, contado a partir de %2: %3</translation>
    </message>
    <message>
        <source>On with %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>Continuando: %1, contado a partir de %2: %3</translation>
    </message>
    <message>
        <source>Switched to %1: %2</source>
        <comment>title, and how long</comment>
        <translation>Mudado para %1: %2</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <comment>how long</comment>
        <translation>Pausa: %1</translation>
    </message>
    <message>
        <source>Still on %1: %2</source>
        <comment>title, and a sentence</comment>
        <translation>Ainda em %1: %2</translation>
    </message>
    <message>
        <source>It goes on until %1.</source>
        <translation>Ele continua até %1.</translation>
    </message>
    <message>
        <source>Stopped %1 after %2.</source>
        <translation>%1 parado depois de %2.</translation>
    </message>
    <message>
        <source>Taken back: it is as if %1 had not been started.</source>
        <translation>Desfeito: é como se %1 não tivesse sido iniciado.</translation>
    </message>
    <message>
        <source>The break is over. Start until %1 and the streak goes on.</source>
        <translation>A pausa acabou. Inicie antes de %1 e a sequência continua.</translation>
    </message>
    <message>
        <source>The break is over. To begin anew: pomotidectl start</source>
        <translation>A pausa acabou. Para recomeçar: pomotidectl start</translation>
    </message>
    <message>
        <source>Pomotide from the terminal: what is going on, and everything that changes it. It works on the same database as the desktop program, whether that runs or not.</source>
        <translation>Pomotide no terminal: o que está acontecendo e tudo o que o altera. Trabalha com o mesmo banco de dados que o programa da área de trabalho, esteja ele aberto ou não.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>pomotidectl start &quot;Write report&quot;</source>
        <translation>pomotidectl start &quot;Escrever o relatório&quot;</translation>
    </message>
    <message>
        <source>note it and start it</source>
        <translation>anotar e iniciar</translation>
    </message>
    <message>
        <source>say how it went</source>
        <translation>dizer como foi</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Código de saída:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>it does not go now; standard error says why, and what does</source>
        <translation>agora não dá; a saída de erros diz por quê, e o que dá</translation>
    </message>
    <message>
        <source>wrong usage, or an input that cannot be read</source>
        <translation>uso incorreto, ou uma entrada que não pode ser lida</translation>
    </message>
    <message>
        <source>the database could not be read or written; nothing was changed</source>
        <translation>o banco de dados não pôde ser lido ou gravado; nada foi alterado</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>a saída não pôde ser gravada</translation>
    </message>
    <message>
        <source>Each command has more under --help. The manual: man pomotidectl.</source>
        <translation>Cada comando diz mais com --help. O manual: man pomotidectl.</translation>
    </message>
    <message>
        <source>%1. See %2 --help.</source>
        <comment>a sentence, and a command</comment>
        <translation>%1. Veja %2 --help.</translation>
    </message>
    <message>
        <source>Say what to do, for example: pomotidectl status</source>
        <translation>Diga o que fazer, por exemplo: pomotidectl status</translation>
    </message>
    <message>
        <source>There is no command or option %1</source>
        <translation>Não há comando nem opção %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ajuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar a versão</translation>
    </message>
    <message>
        <source>work on that file instead of the usual one</source>
        <translation>trabalhar com esse arquivo em vez do habitual</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>how a command is typed</comment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a usage</comment>
        <translation>OPÇÕES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>in a usage</comment>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Argument %1 is not text in UTF-8</source>
        <translation>O argumento %1 não é texto em UTF-8</translation>
    </message>
    <message>
        <source>--database needs the name of a file</source>
        <translation>--database precisa do nome de um arquivo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>tell it as JSON, for programs</source>
        <translation>dizer em JSON, para programas</translation>
    </message>
    <message>
        <source>%1 takes a length like 40m, 1h30m or 90 (minutes), not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 recebe uma duração como 40m, 1h30m ou 90 (minutos), não %2</translation>
    </message>
    <message>
        <source>An intention is named by its number, as #12, not %1</source>
        <translation>Uma intenção é indicada pelo número, como #12, não %1</translation>
    </message>
    <message>
        <source>--date takes a day like 2026-03-02, not %1</source>
        <translation>--date recebe um dia como 2026-03-02, não %1</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90</source>
        <translation>quanto tempo vai levar: 40m, 1h30m, 90</translation>
    </message>
    <message>
        <source>the section of the list: today, next or later</source>
        <translation>a seção da lista: today, next ou later</translation>
    </message>
    <message>
        <source>--when is today, next or later, not %1</source>
        <translation>--when é today, next ou later, não %1</translation>
    </message>
    <message>
        <source>how often it comes again once achieved: daily, weekdays, weekly or never</source>
        <translation>com que frequência ela volta depois de concluída: daily, weekdays, weekly ou never</translation>
    </message>
    <message>
        <source>--repeat is daily, weekdays, weekly or never, not %1</source>
        <translation>--repeat é daily, weekdays, weekly ou never, não %1</translation>
    </message>
    <message>
        <source>Say when, as 11:00, or how much later, as +5m, not %1</source>
        <translation>Diga quando, como 11:00, ou quanto mais tarde, como +5m, não %1</translation>
    </message>
    <message>
        <source>Set the end of the running pomodoro or break</source>
        <translation>Definir o fim do pomodoro ou da pausa em andamento</translation>
    </message>
    <message>
        <source>a time, or how much later: +5m</source>
        <translation>um horário, ou quanto mais tarde: +5m</translation>
    </message>
    <message>
        <source>Still on it: take a break back that began by itself</source>
        <translation>Ainda nisso: desfazer uma pausa que começou sozinha</translation>
    </message>
    <message>
        <source>Say what each point of a day was for</source>
        <translation>Dizer de onde veio cada ponto de um dia</translation>
    </message>
    <message>
        <source>the day; otherwise it is today</source>
        <translation>o dia; senão, é hoje</translation>
    </message>
    <message>
        <source>Pomotide is not running. To start it with the quick entry: %1</source>
        <translation>O Pomotide não está aberto. Para abri-lo com a entrada rápida: %1</translation>
    </message>
    <message>
        <source>Pomotide runs, but does not answer. End that process, then: %1</source>
        <translation>O Pomotide está aberto, mas não responde. Encerre esse processo e depois: %1</translation>
    </message>
    <message>
        <source>The quick entry is open.</source>
        <translation>A entrada rápida está aberta.</translation>
    </message>
    <message>
        <source>Open the quick entry of the program that runs</source>
        <translation>Abrir a entrada rápida do programa que está aberto</translation>
    </message>
    <message>
        <source>to be put on a key in the desktop&apos;s settings</source>
        <translation>para associar a uma tecla nas configurações do ambiente gráfico</translation>
    </message>
    <message>
        <source>Say for how long, as 1h, or until 15:00, today or off, not %1</source>
        <translation>Diga por quanto tempo, como 1h, ou until 15:00, today ou off, não %1</translation>
    </message>
    <message>
        <source>Hold words and prompts back, or show whether they are</source>
        <translation>Reter as palavras e os convites, ou mostrar se estão retidos</translation>
    </message>
    <message>
        <source>the rest of it</source>
        <translation>o resto do dia</translation>
    </message>
    <message>
        <source>they come again</source>
        <translation>eles voltam</translation>
    </message>
    <message>
        <source>a LENGTH, until TIME, today or off</source>
        <translation>uma LENGTH, until TIME, today ou off</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>a entrada padrão</translation>
    </message>
    <message>
        <source>Play a scenario through, from JSON to JSON</source>
        <translation>Percorrer um cenário, de JSON para JSON</translation>
    </message>
    <message>
        <source>the scenario; otherwise standard input</source>
        <translation>o cenário; senão, a entrada padrão</translation>
    </message>
    <message>
        <source>A format may have:</source>
        <translation>Um formato pode ter:</translation>
    </message>
    <message>
        <source>a brace</source>
        <translation>uma chave</translation>
    </message>
    <message>
        <source>What is not so at the moment is left empty.</source>
        <translation>O que não se aplica no momento fica vazio.</translation>
    </message>
    <message>
        <source>It is told with --json or with --format, not with both</source>
        <translation>É com --json ou com --format, não com ambos</translation>
    </message>
    <message>
        <source>--format does not know %1</source>
        <translation>--format não conhece %1</translation>
    </message>
    <message>
        <source>Say what is going on, and what can be won</source>
        <translation>Dizer o que está acontecendo e o que se pode ganhar</translation>
    </message>
    <message>
        <source>a line of your own, for prompts and bars</source>
        <translation>uma linha do seu jeito, para prompts e barras</translation>
    </message>
    <message>
        <source>idle, prompt, pomodoro, overtime, break or grace</source>
        <translation>idle, prompt, pomodoro, overtime, break ou grace</translation>
    </message>
    <message>
        <source>the running intention, else the first open one</source>
        <translation>a intenção em andamento; senão, a primeira aberta</translation>
    </message>
    <message>
        <source>time left in the phase: 4 min</source>
        <translation>o tempo que resta da fase: 4 min</translation>
    </message>
    <message>
        <source>the same in minutes: 4</source>
        <translation>o mesmo em minutos: 4</translation>
    </message>
    <message>
        <source>how much of the phase is over: 0 to 100; of overtime 100</source>
        <translation>quanto da fase já passou: 0 a 100; no tempo extra, 100</translation>
    </message>
    <message>
        <source>when the phase ends: 09:07</source>
        <translation>quando a fase termina: 09:07</translation>
    </message>
    <message>
        <source>time since the planned end, if it goes on: 7 min</source>
        <translation>o tempo desde o fim previsto, se continua: 7 min</translation>
    </message>
    <message>
        <source>where to pick up that intention</source>
        <translation>onde retomar essa intenção</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s place in its streak, from 1</source>
        <translation>o lugar do pomodoro na sequência, a partir de 1</translation>
    </message>
    <message>
        <source>the running pomodoro&apos;s number</source>
        <translation>o número do pomodoro em andamento</translation>
    </message>
    <message>
        <source>how long a pomodoro started now would be: 10 min</source>
        <translation>quanto duraria um pomodoro iniciado agora: 10 min</translation>
    </message>
    <message>
        <source>points earned today</source>
        <translation>os pontos ganhos hoje</translation>
    </message>
    <message>
        <source>points still possible today</source>
        <translation>os pontos ainda possíveis hoje</translation>
    </message>
    <message>
        <source>of these, what waiting would cost, in whole points</source>
        <translation>quanto disso a espera custaria, em pontos inteiros</translation>
    </message>
    <message>
        <source>when it would, to five minutes: 09:05</source>
        <translation>quando custaria, em passos de cinco minutos: 09:05</translation>
    </message>
    <message>
        <source>when the session ends: 17:00</source>
        <translation>quando a sessão termina: 17:00</translation>
    </message>
    <message>
        <source>how many pomodoros await their evaluation</source>
        <translation>quantos pomodoros aguardam sua avaliação</translation>
    </message>
    <message>
        <source>until when words and prompts are held back: 15:00</source>
        <translation>até quando as palavras e os convites ficam retidos: 15:00</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Este argumento não era esperado: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Estes argumentos não eram esperados: %1</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1 precisa de um valor: %2</translation>
    </message>
    <message>
        <source>%1: At Most 1 required but received %2</source>
        <translation>%1 recebe só um valor, não %2</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1 vai de %3 a %4, não %2</translation>
    </message>
    <message>
        <source>%1: Value %2 could not be converted</source>
        <translation>%1 é um número, não %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>%1 não pode ser %2</translation>
    </message>
    <message>
        <source>%1: Should be true/false or a number</source>
        <translation>%1 é true, false ou um número</translation>
    </message>
    <message>
        <source>%1 is none of day, week, month and year</source>
        <translation>%1 não é day, week, month nem year</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Mostrar o que aconteceu</translation>
    </message>
    <message>
        <source>day, week, month or year</source>
        <translation>day, week, month ou year</translation>
    </message>
    <message>
        <source>a day in it; otherwise it is today</source>
        <translation>um dia desse período; senão, é hoje</translation>
    </message>
    <message>
        <source>A pomodoro goes by its number, not %1</source>
        <translation>Um pomodoro é indicado pelo número, não %1</translation>
    </message>
    <message>
        <source>%1 takes a time like 9:05 or 2026-03-02 9:05, not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 recebe um horário como 9:05 ou 2026-03-02 9:05, não %2</translation>
    </message>
    <message>
        <source>Correct a pomodoro that is over</source>
        <translation>Corrigir um pomodoro terminado</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s</source>
        <translation>o do pomodoro</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>quando começou</translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation>quando terminou</translation>
    </message>
    <message>
        <source>what it was for</source>
        <translation>para que foi</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Excluído.</translation>
    </message>
    <message>
        <source>Delete a pomodoro that is over, and its break</source>
        <translation>Excluir um pomodoro terminado, com sua pausa</translation>
    </message>
    <message>
        <source>Note something to do</source>
        <translation>Anotar algo a fazer</translation>
    </message>
    <message>
        <source>pomotidectl intend Write report --estimate 1h30m</source>
        <translation>pomotidectl intend Escrever o relatório --estimate 1h30m</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>o que é</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>mais detalhes</translation>
    </message>
    <message>
        <source>A place is a number from 1 on, not %1</source>
        <translation>Um lugar é um número a partir de 1, não %1</translation>
    </message>
    <message>
        <source>Say where to: a place from 1 on, or --when</source>
        <translation>Diga para onde: um lugar a partir de 1, ou --when</translation>
    </message>
    <message>
        <source>Say what to change: --title, --notes, --next, --estimate or --repeat</source>
        <translation>Diga o que alterar: --title, --notes, --next, --estimate ou --repeat</translation>
    </message>
    <message>
        <source>Change its title, notes, estimate, repeating, or where to pick up</source>
        <translation>Alterar título, notas, estimativa, repetição ou onde retomar</translation>
    </message>
    <message>
        <source>pomotidectl intentions edit &apos;#12&apos; --title &quot;Write the report&quot;</source>
        <translation>pomotidectl intentions edit &apos;#12&apos; --title &quot;Escrever o relatório&quot;</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>o número dela</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started</source>
        <translation>onde retomar: mostrado ao iniciar</translation>
    </message>
    <message>
        <source>Let go of one</source>
        <translation>Deixar uma de lado</translation>
    </message>
    <message>
        <source>Go on with a closed one</source>
        <translation>Continuar uma que está fechada</translation>
    </message>
    <message>
        <source>Give it another place; the first is what start takes</source>
        <translation>Dar outro lugar a ela; a primeira é a que start usa</translation>
    </message>
    <message>
        <source>from 1 on in its section; the last if not given</source>
        <translation>a partir de 1 na seção; senão, o último</translation>
    </message>
    <message>
        <source>List what is intended, or change it</source>
        <translation>Listar as intenções, ou alterá-las</translation>
    </message>
    <message>
        <source>pomotidectl intentions --tag tax</source>
        <translation>pomotidectl intentions --tag impostos</translation>
    </message>
    <message>
        <source>closed ones, too</source>
        <translation>as fechadas também</translation>
    </message>
    <message>
        <source>only those with that tag, as in &quot;Receipts #tax&quot;</source>
        <translation>só as que têm essa etiqueta, como em “Recibos #impostos”</translation>
    </message>
    <message>
        <source>List the sessions to come</source>
        <translation>Listar as próximas sessões</translation>
    </message>
    <message>
        <source>of how many days, up to 14</source>
        <translation>de quantos dias, até 14</translation>
    </message>
    <message>
        <source>Today is changed by one of --end, --extend, --skip and --restore at a time</source>
        <translation>Hoje é alterado por um só de --end, --extend, --skip e --restore por vez</translation>
    </message>
    <message>
        <source>--end takes a time like 15:00, not %1</source>
        <translation>--end recebe um horário como 15:00, não %1</translation>
    </message>
    <message>
        <source>Show today&apos;s sessions, or change them for today only</source>
        <translation>Mostrar as sessões de hoje, ou alterá-las só por hoje</translation>
    </message>
    <message>
        <source>nothing after that</source>
        <translation>nada depois disso</translation>
    </message>
    <message>
        <source>the session under way, or the next</source>
        <translation>a sessão em andamento, ou a próxima</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>a mesma</translation>
    </message>
    <message>
        <source>as your hours say</source>
        <translation>como diz o seu horário</translation>
    </message>
    <message>
        <source>let today&apos;s last session end then</source>
        <translation>a última sessão de hoje termina então</translation>
    </message>
    <message>
        <source>let the session go on for longer</source>
        <translation>a sessão dura mais</translation>
    </message>
    <message>
        <source>leave the session out</source>
        <translation>deixar a sessão de fora</translation>
    </message>
    <message>
        <source>take back what was changed</source>
        <translation>desfazer o que foi alterado</translation>
    </message>
    <message>
        <source>Say from when to when, as 9:00-17:00, or off</source>
        <translation>Diga de quando a quando, como 9:00-17:00, ou off</translation>
    </message>
    <message>
        <source>Hours are given as 9:00-17:00, not %1</source>
        <translation>O horário é dado como 9:00-17:00, não %1</translation>
    </message>
    <message>
        <source>Days are named as mon, mon-fri or sat,sun, not %1</source>
        <translation>Os dias são dados como mon, mon-fri ou sat,sun, não %1</translation>
    </message>
    <message>
        <source>Show the work hours, or set some days&apos; anew</source>
        <translation>Mostrar o horário de trabalho, ou definir o de alguns dias</translation>
    </message>
    <message>
        <source>one or more of FROM-TO, or off</source>
        <translation>um ou mais FROM-TO, ou off</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list, and its last word</comment>
        <translation>%1 ou %2</translation>
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
        <translation>Não há a configuração %1, mas há %2 e %3</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a setting, and its values</comment>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <comment>a setting, its values, what was typed</comment>
        <translation>%1 é %2, não %3</translation>
    </message>
    <message>
        <source>Several settings are given as KEY=VALUE each, not %1</source>
        <translation>Várias configurações são dadas cada uma como KEY=VALUE, não %1</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Configurações:</translation>
    </message>
    <message>
        <source>Size is of the screen&apos;s shorter side, thickness of the ring&apos;s radius. The opacities are a
pomodoro&apos;s: those of the other phases change with them.</source>
        <translation>O tamanho é o do lado menor da tela; a espessura, a do raio do anel.
As opacidades são as de um pomodoro: as das outras fases mudam com elas.</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>Listar as configurações</translation>
    </message>
    <message>
        <source>Change one setting, or several at once</source>
        <translation>Alterar uma configuração, ou várias de uma vez</translation>
    </message>
    <message>
        <source>its name, as settings lists it; or KEY=VALUE</source>
        <translation>o nome, como settings mostra; ou KEY=VALUE</translation>
    </message>
    <message>
        <source>the new value; or more of KEY=VALUE</source>
        <translation>o novo valor; ou mais KEY=VALUE</translation>
    </message>
    <message>
        <source>as it was at first: after one KEY, or several</source>
        <translation>como era no início: depois de um KEY, ou vários</translation>
    </message>
    <message>
        <source>--since takes a length like 12m, for so long ago, or a time like 10:36, not %1</source>
        <translation>--since recebe uma duração como 12m, para esse tempo atrás, ou um horário como 10:36, não %1</translation>
    </message>
    <message>
        <source>--for takes whole minutes from 1m to 3h, not %1</source>
        <translation>--for recebe minutos inteiros de 1m a 3h, não %1</translation>
    </message>
    <message>
        <source>the first open intention</source>
        <translation>a primeira intenção aberta</translation>
    </message>
    <message>
        <source>that one</source>
        <translation>essa</translation>
    </message>
    <message>
        <source>pomotidectl start write report</source>
        <translation>pomotidectl start escrever o relatório</translation>
    </message>
    <message>
        <source>the open one of that title; if there is none, a new one</source>
        <translation>a que está aberta com esse título; se não houver, uma nova</translation>
    </message>
    <message>
        <source>work began then, or --since 12m: so long ago</source>
        <translation>o trabalho começou então, ou --since 12m: esse tempo atrás</translation>
    </message>
    <message>
        <source>pomotidectl start taxes --for 15m</source>
        <translation>pomotidectl start impostos --for 15m</translation>
    </message>
    <message>
        <source>Start a pomodoro, or go on with the streak</source>
        <translation>Iniciar um pomodoro, ou continuar a sequência</translation>
    </message>
    <message>
        <source>an intention&apos;s number or title</source>
        <translation>o número ou o título de uma intenção</translation>
    </message>
    <message>
        <source>when work began: 10:36, or 12m ago; at most 3 h</source>
        <translation>quando o trabalho começou: 10:36, ou 12m atrás; no máximo 3 h</translation>
    </message>
    <message>
        <source>how long this one is: 15m; otherwise as planned</source>
        <translation>quanto dura este: 15m; senão, o planejado</translation>
    </message>
    <message>
        <source>Say that the running pomodoro is on another intention</source>
        <translation>Dizer que o pomodoro em andamento é de outra intenção</translation>
    </message>
    <message>
        <source>pomotidectl switch write report</source>
        <translation>pomotidectl switch escrever o relatório</translation>
    </message>
    <message>
        <source>end changed</source>
        <translation>fim alterado</translation>
    </message>
    <message>
        <source>session added at %1</source>
        <translation>sessão adicionada às %1</translation>
    </message>
    <message>
        <source>session changed at %1</source>
        <translation>sessão alterada às %1</translation>
    </message>
    <message>
        <source>session skipped at %1</source>
        <translation>sessão pulada às %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Não desfeito: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Não refeito: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refeito: %1.</translation>
    </message>
    <message>
        <source>Undo what was done last, here or anywhere</source>
        <translation>Desfazer o que foi feito por último, aqui ou em outro lugar</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Refazer o que foi desfeito por último</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started again</source>
        <translation>onde retomar: mostrado ao iniciar de novo</translation>
    </message>
    <message>
        <source>%1 is none of achieved, focused, interrupted and distracted</source>
        <translation>%1 não é achieved, focused, interrupted nem distracted</translation>
    </message>
    <message>
        <source>What is achieved leaves nothing to pick up: --next does not go with it</source>
        <translation>O que foi concluído não deixa nada a retomar: --next não combina com isso</translation>
    </message>
    <message>
        <source>--pomodoro takes a number, not %1</source>
        <translation>--pomodoro recebe um número, não %1</translation>
    </message>
    <message>
        <source>Say how a pomodoro went</source>
        <translation>Dizer como foi um pomodoro</translation>
    </message>
    <message>
        <source>achieved, focused, interrupted or distracted</source>
        <translation>achieved, focused, interrupted ou distracted</translation>
    </message>
    <message>
        <source>its number; otherwise it is the running one, or the newest that has none yet</source>
        <translation>o número; senão, é o que está em andamento, ou o último sem avaliação</translation>
    </message>
    <message>
        <source>End the running pomodoro now; its break begins</source>
        <translation>Terminar agora o pomodoro em andamento; a pausa dele começa</translation>
    </message>
    <message>
        <source>pomotidectl stop --next &quot;check the sums&quot;</source>
        <translation>pomotidectl stop --next &quot;conferir as somas&quot;</translation>
    </message>
    <message>
        <source>In its first minute: take the start back</source>
        <translation>No primeiro minuto: desfazer o início</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Terminar a pausa agora</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Fazer um backup agora</translation>
    </message>
    <message>
        <source>a new file; otherwise it is kept with the others</source>
        <translation>um arquivo novo; senão, fica com os outros</translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation>Listar os backups, os mais novos primeiro</translation>
    </message>
    <message>
        <source>Go back to a backup; what is there now is backed up first</source>
        <translation>Voltar a um backup; antes é feito backup do que há agora</translation>
    </message>
    <message>
        <source>one that backups lists, or any other</source>
        <translation>um dos que backups lista, ou qualquer outro</translation>
    </message>
    <message>
        <source>a line for each pomodoro, for spreadsheets</source>
        <translation>uma linha por pomodoro, para planilhas</translation>
    </message>
    <message>
        <source>where to; otherwise, or as -, standard output</source>
        <translation>para onde; senão, ou com -, a saída padrão</translation>
    </message>
    <message>
        <source>Replace everything by exported JSON; what is there is backed up first</source>
        <translation>Substituir tudo por JSON exportado; antes é feito backup do que há</translation>
    </message>
    <message>
        <source>what export has written</source>
        <translation>o que export gravou</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Everything is backed up in %1</source>
        <translation>O backup de tudo está em %1</translation>
    </message>
    <message>
        <source>There are no backups yet. To make one: pomotidectl backup</source>
        <translation>Ainda não há backups. Para fazer um: pomotidectl backup</translation>
    </message>
    <message>
        <source>In %1:</source>
        <comment>a folder</comment>
        <translation>Em %1:</translation>
    </message>
    <message>
        <source>Everything is as in %1</source>
        <translation>Tudo está como em %1</translation>
    </message>
    <message>
        <source>What was there was damaged, and is now at %1</source>
        <translation>O que havia estava danificado, e agora está em %1</translation>
    </message>
    <message>
        <source>To take that back: pomotidectl restore %1</source>
        <translation>Para desfazer isso: pomotidectl restore %1</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 has no room on its disk. The next command tries again.</source>
        <translation>Está feito, mas o tempo ainda não pôde avançar nele: %1 não tem espaço no disco. O próximo comando tentará de novo.</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 could not be written (%2). The next command tries again.</source>
        <translation>Está feito, mas o tempo ainda não pôde avançar nele: não foi possível gravar %1 (%2). O próximo comando tentará de novo.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports: %2. Nothing was changed.</source>
        <translation>%1 não é o que o Pomotide exporta: %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was changed.</source>
        <translation>%1 é uma pasta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Nothing was changed.</source>
        <translation>%1 não pode ser lido ou gravado (%2). Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is no backup. Nothing was changed.</source>
        <translation>%1 não é um backup. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s. Nothing was changed.</source>
        <translation>%1 é de outro programa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Pomotide. Nothing was changed.</source>
        <translation>%1 foi gravado por uma versão mais nova do Pomotide. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Nothing was changed.</source>
        <translation>%1 está danificado (%2). Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 has no room on its disk. Nothing was changed.</source>
        <translation>%1 não tem espaço no disco. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is on a disk that fails (%2). Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>%1 está em um disco com falhas (%2). Veja se foi feito, e copie o que é importante para você para outro disco.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed.</source>
        <translation>%1 está sendo usado por outro programa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Nothing was changed.</source>
        <translation>%1 não pode ser usado: %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Intention #%1 is closed. To go on with it: pomotidectl intentions reopen %1</source>
        <translation>A intenção #%1 está fechada. Para continuar com ela: pomotidectl intentions reopen %1</translation>
    </message>
    <message>
        <source>It is break time until %1. Start then, or end the break first: pomotidectl skip-break</source>
        <translation>É pausa até %1. Inicie depois, ou termine antes a pausa: pomotidectl skip-break</translation>
    </message>
    <message>
        <source>%1 is still running. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1 ainda está em andamento. Para terminar antes: pomotidectl stop. Para dizer que é outra coisa: pomotidectl switch</translation>
    </message>
    <message>
        <source>%1 is running until %2. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1 está em andamento até %2. Para terminar antes: pomotidectl stop. Para dizer que é outra coisa: pomotidectl switch</translation>
    </message>
    <message>
        <source>Give it a minute first: from %1 on it can be achieved.</source>
        <translation>Dê primeiro um minuto a ele: a partir de %1 pode ser concluído.</translation>
    </message>
    <message>
        <source>A streak plan has 1 to %1 pairs.</source>
        <translation>Um plano de sequência tem de 1 a %1 pares.</translation>
    </message>
    <message>
        <source>A pomodoro is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>Um pomodoro dura de 1 a %1 minutos: o par %2 não.</translation>
    </message>
    <message>
        <source>A break is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>Uma pausa dura de 1 a %1 minutos: o par %2 não.</translation>
    </message>
    <message>
        <source>A pomodoro lasts for %1 at most, a break for %2. Choose an earlier end.</source>
        <translation>Um pomodoro dura no máximo %1, uma pausa %2. Escolha um fim mais cedo.</translation>
    </message>
    <message>
        <source>That is too long: a note where to pick up has room for %1 characters.</source>
        <translation>É longo demais: uma nota de onde retomar tem espaço para %1 caracteres.</translation>
    </message>
    <message>
        <source>That is too long: a title has room for %1 characters, notes for %2, a session for %3 and quiet for %4 days.</source>
        <translation>É longo demais: um título tem espaço para %1 caracteres, as notas para %2, uma sessão para %3 e o silêncio para %4 dias.</translation>
    </message>
    <message>
        <source>This break stays: only a pomodoro that ended by itself goes on, and not for longer than overtime may last. To end the break: pomotidectl skip-break</source>
        <translation>Esta pausa fica: só continua um pomodoro que terminou sozinho, e não mais do que o tempo extra pode durar. Para terminar a pausa: pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It has run for over a minute, so it counts. To end it: pomotidectl stop</source>
        <translation>Ele já dura mais de um minuto, então conta. Para terminá-lo: pomotidectl stop</translation>
    </message>
    <message>
        <source>No pomodoro or break is running now. To begin one: pomotidectl start</source>
        <translation>Não há pomodoro nem pausa em andamento. Para começar: pomotidectl start</translation>
    </message>
    <message>
        <source>No pomodoro is running now. To begin one: pomotidectl start</source>
        <translation>Não há pomodoro em andamento. Para começar um: pomotidectl start</translation>
    </message>
    <message>
        <source>There is no break to take back now. To see what there is: pomotidectl status</source>
        <translation>Não há pausa a desfazer agora. Para ver o que há: pomotidectl status</translation>
    </message>
    <message>
        <source>There is no break to skip now. To see what there is: pomotidectl status</source>
        <translation>Não há pausa a pular agora. Para ver o que há: pomotidectl status</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end. To end it now: pomotidectl stop, or in a break pomotidectl skip-break</source>
        <translation>Já são %1. Escolha um fim mais tarde. Para terminar agora: pomotidectl stop, ou em uma pausa pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end, or skip the session: pomotidectl today --skip</source>
        <translation>Já são %1. Escolha um fim mais tarde, ou pule a sessão: pomotidectl today --skip</translation>
    </message>
    <message>
        <source>That does not fit: work began after all that is in the history, %1 ago at most, and its length goes on beyond now.</source>
        <translation>Isso não se encaixa: o trabalho começou depois de tudo o que está no histórico, há no máximo %1, e sua duração passa de agora.</translation>
    </message>
    <message>
        <source>An estimate is from %1 to %2.</source>
        <translation>Uma estimativa vai de %1 a %2.</translation>
    </message>
    <message>
        <source>These hours do not fit: please look at the days and times once more.</source>
        <translation>Este horário não se encaixa: veja de novo os dias e as horas, por favor.</translation>
    </message>
    <message>
        <source>An event ends after its begin, at most 31 days later.</source>
        <translation>Um compromisso termina depois do começo, no máximo 31 dias mais tarde.</translation>
    </message>
    <message>
        <source>It is %1 now: what was done has ended by then. Choose an earlier end.</source>
        <translation>Agora são %1: o que foi feito já tinha terminado. Escolha um fim mais cedo.</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is: pomotidectl start &quot;Write report&quot;</source>
        <translation>Uma ou duas palavras, por favor, para você saber o que é: pomotidectl start &quot;Escrever o relatório&quot;</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least. Choose a later end.</source>
        <translation>Um pomodoro dura pelo menos um minuto. Escolha um fim mais tarde.</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it. Evaluate that one, or say focused, interrupted or distracted.</source>
        <translation>Só o último pomodoro de uma intenção pode concluí-la. Avalie esse, ou diga focused, interrupted ou distracted.</translation>
    </message>
    <message>
        <source>That pomodoro, or the streak it is the latest of, is still under way. It can be corrected when it is over.</source>
        <translation>Esse pomodoro, ou a sequência da qual é o último, ainda está em andamento. Poderá ser corrigido depois.</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. To see them: pomotidectl history</source>
        <translation>Já há outro pomodoro ali. Para vê-los: pomotidectl history</translation>
    </message>
    <message>
        <source>That has been changed since, so it stays as it is.</source>
        <translation>Isso foi alterado depois, então fica como está.</translation>
    </message>
    <message>
        <source>The history has a pomodoro or break until %1. Work can be counted from then on.</source>
        <translation>O histórico tem um pomodoro ou pausa até %1. O trabalho pode ser contado a partir daí.</translation>
    </message>
    <message>
        <source>Work can be counted from %1 ago on. To note what was before: pomotidectl start, then pomotidectl correct</source>
        <translation>O trabalho pode ser contado desde %1 atrás. Para anotar o que foi antes: pomotidectl start, e depois pomotidectl correct</translation>
    </message>
    <message>
        <source>A pomodoro from %1 on would be over: it lasts for %2 at most. Choose a later begin.</source>
        <translation>Um pomodoro a partir de %1 já teria acabado: dura no máximo %2. Escolha um início mais tarde.</translation>
    </message>
    <message>
        <source>%1 from %2 on would be over. Choose a longer --for, or leave it out.</source>
        <translation>%1 a partir de %2 já teriam acabado. Escolha um --for maior, ou não o use.</translation>
    </message>
    <message>
        <source>%1 is what is running, so there is nothing to switch.</source>
        <translation>%1 é o que está em andamento, então não há o que mudar.</translation>
    </message>
    <message>
        <source>There is no intention #%1. To see all there are: pomotidectl intentions --all</source>
        <translation>Não há intenção #%1. Para ver todas: pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. Without --pomodoro, the newest one is evaluated.</source>
        <translation>Não há pomodoro %1. Sem --pomodoro, o último é avaliado.</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. To see them: pomotidectl history</source>
        <translation>Não há pomodoro %1. Para vê-los: pomotidectl history</translation>
    </message>
    <message>
        <source>Nothing is intended yet. Say what to start: pomotidectl start &quot;Write report&quot;</source>
        <translation>Ainda não há intenções. Diga o que iniciar: pomotidectl start &quot;Escrever o relatório&quot;</translation>
    </message>
    <message>
        <source>No pomodoro runs, and none awaits its evaluation. To change an earlier one, name it: --pomodoro NUMBER</source>
        <translation>Nenhum pomodoro está em andamento, e nenhum aguarda sua avaliação. Para mudar um anterior, indique-o: --pomodoro NUMBER</translation>
    </message>
    <message>
        <source>There is no session today, from now on. You can start all the same: pomotidectl start</source>
        <translation>Não há mais sessão hoje. Você pode iniciar mesmo assim: pomotidectl start</translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read. Is it there, and a file?</source>
        <translation>O cenário em %1 não pôde ser lido. Ele está lá, e é um arquivo?</translation>
    </message>
    <message>
        <source>The scenario in %1 was not played: %2</source>
        <translation>O cenário em %1 não foi percorrido: %2</translation>
    </message>
    <message>
        <source>Pomotide could not open its database: %1 is a folder. Choose a file with --database FILE.</source>
        <translation>O Pomotide não pôde abrir seu banco de dados: %1 é uma pasta. Escolha um arquivo com --database FILE.</translation>
    </message>
    <message>
        <source>Pomotide could not read and write its database %1 (%2). Set that right, or choose another file with --database FILE.</source>
        <translation>O Pomotide não pôde ler e gravar seu banco de dados %1 (%2). Corrija isso, ou escolha outro arquivo com --database FILE.</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2). Start Pomotide, which goes on with its newest good backup, or choose one: pomotidectl backups</source>
        <translation>O Pomotide não pôde ler %1: o arquivo está danificado (%2). Abra o Pomotide, que continua com seu último backup bom, ou escolha um: pomotidectl backups</translation>
    </message>
    <message>
        <source>Nothing was changed: another program is using %1 for too long. Please try again.</source>
        <translation>Nada foi alterado: outro programa está usando %1 há tempo demais. Tente de novo, por favor.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no room left to write %1. Make some room, then try again.</source>
        <translation>Nada foi alterado: não há espaço para gravar %1. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed: Pomotide could not work on %1 (%2).</source>
        <translation>Nada foi alterado: o Pomotide não pôde trabalhar com %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>streaks of so many pomodoros</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Streaks: %1</source>
        <translation>Sequências: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a date to a date</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nothing was noted here.</source>
        <translation>Nada foi anotado aqui.</translation>
    </message>
    <message>
        <source>Worked: %1</source>
        <translation>Trabalhado: %1</translation>
    </message>
    <message>
        <source>Achieved: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>Focused: %1</source>
        <translation>Focado: %1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Interrompido: %1</translation>
    </message>
    <message>
        <source>Distracted: %1</source>
        <translation>Distraído: %1</translation>
    </message>
    <message>
        <source>Not evaluated: %1</source>
        <translation>Sem avaliação: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planejado: %1</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Pontos: %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>depois de %n pausa inteira</numerusform>
            <numerusform>depois de %n pausas inteiras</numerusform>
        </translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation>começada pela primeira vez</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>com uma estimativa</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>rest before it</source>
        <translation>descanso antes</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>como foi</translation>
    </message>
    <message>
        <source>intentions done</source>
        <translation>intenções concluídas</translation>
    </message>
    <message>
        <source>close estimates</source>
        <translation>estimativas próximas</translation>
    </message>
    <message>
        <source>breaks taken</source>
        <translation>pausas feitas</translation>
    </message>
    <message>
        <source>%1: no points.</source>
        <comment>a date</comment>
        <translation>%1: nenhum ponto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>points by their reasons</comment>
        <translation>No total</translation>
    </message>
    <message>
        <source>You have points switched off. To see them: pomotidectl set points on</source>
        <translation>Você desativou os pontos. Para vê-los: pomotidectl set points on</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90; none takes it back</source>
        <translation>quanto tempo vai levar: 40m, 1h30m, 90; none retira a estimativa</translation>
    </message>
    <message>
        <source>It is now %1, without an estimate.</source>
        <translation>Agora é %1, sem estimativa.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está agora</translation>
    </message>
    <message>
        <source>--toggl takes the e-mail address of your account there, to which Toggl gives the times, not %1</source>
        <translation>--toggl precisa do endereço de e-mail da sua conta lá, à qual o Toggl atribui os tempos, e não %1</translation>
    </message>
    <message>
        <source>--csv, --ics, --markdown, --timew and --toggl do not go together</source>
        <translation>--csv, --ics, --markdown, --timew e --toggl não combinam</translation>
    </message>
    <message>
        <source>--date and --append are for --markdown alone</source>
        <translation>--date e --append só valem com --markdown</translation>
    </message>
    <message>
        <source>--append names the file already</source>
        <translation>--append já diz qual é o arquivo</translation>
    </message>
    <message>
        <source>pomodoros and past work hours, for calendars</source>
        <translation>pomodoros e horários de trabalho passados, para agendas</translation>
    </message>
    <message>
        <source>CSV as Toggl Track imports it, for the account of that address</source>
        <translation>CSV como o Toggl Track importa, para a conta com esse endereço</translation>
    </message>
    <message>
        <source>lines of Timewarrior&apos;s files</source>
        <translation>linhas dos arquivos do Timewarrior</translation>
    </message>
    <message>
        <source>a note of one day</source>
        <translation>uma nota de um dia</translation>
    </message>
    <message>
        <source>its day; otherwise it is today</source>
        <translation>o dia dela; senão, hoje</translation>
    </message>
    <message>
        <source>write the note into that file, in place of an earlier one</source>
        <translation>gravar a nota nesse arquivo, no lugar de uma anterior</translation>
    </message>
    <message>
        <source>In %1 the note of %2 has no line that ends it, &lt;!-- /pomotide %2 --&gt;. Nothing was changed. Add that line, or delete the one that begins the note.</source>
        <translation>Em %1, falta à nota de %2 a linha que a termina, &lt;!-- /pomotide %2 --&gt;. Nada foi alterado. Acrescente essa linha ou apague a que começa a nota.</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Próximo passo: %1</translation>
    </message>
    <message>
        <source>Write everything as JSON, or what other programs read</source>
        <translation>Gravar tudo como JSON, ou o que outros programas leem</translation>
    </message>
    <message>
        <source>Noted already: %1, about %2.</source>
        <translation>Já anotado: %1, cerca de %2.</translation>
    </message>
    <message>
        <source>Noted already: %1.</source>
        <translation>Já anotado: %1.</translation>
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
        <translation>como foi?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por vir</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation>Espaço livre</translation>
    </message>
    <message>
        <source>Pomodoro</source>
        <translation>Pomodoro</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Write the report</source>
        <translation>Escrever o relatório</translation>
    </message>
    <message>
        <source>Answer Ada&apos;s letter</source>
        <translation>Responder à carta da Ada</translation>
    </message>
    <message>
        <source>Plan the workshop</source>
        <translation>Planejar o workshop</translation>
    </message>
    <message>
        <source>Read the new draft</source>
        <translation>Ler o novo rascunho</translation>
    </message>
    <message>
        <source>Sort the receipts</source>
        <translation>Organizar os recibos</translation>
    </message>
    <message>
        <source>Prepare Thursday&apos;s talk</source>
        <translation>Preparar a palestra de quinta</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <translation>Ligar para o dentista</translation>
    </message>
    <message>
        <source>Tidy up the desk</source>
        <translation>Arrumar a mesa</translation>
    </message>
</context>
<context>
    <name>DemoCaption</name>
    <message>
        <source>Work is over: no ring</source>
        <translation>O trabalho acabou: sem anel</translation>
    </message>
    <message>
        <source>Before work: no ring, your own time</source>
        <translation>Antes do trabalho: sem anel, o tempo é seu</translation>
    </message>
    <message>
        <source>Nothing runs: the dashed ring invites again</source>
        <translation>Nada em andamento: o anel tracejado convida de novo</translation>
    </message>
    <message>
        <source>Work begins: the dashed ring invites to start</source>
        <translation>O trabalho começa: o anel tracejado convida a começar</translation>
    </message>
    <message>
        <source>A pomodoro of %1: filled is what is left</source>
        <translation>Um pomodoro de %1: a parte cheia é o que resta</translation>
    </message>
    <message>
        <source>The streak grows: %1 this time</source>
        <translation>A sequência cresce: desta vez, %1</translation>
    </message>
    <message>
        <source>Still in a thought: the ring grows in steps</source>
        <translation>Ainda no raciocínio: o anel cresce em degraus</translation>
    </message>
    <message>
        <source>A break of %1: thin and faint</source>
        <translation>Uma pausa de %1: anel fino e suave</translation>
    </message>
    <message>
        <source>The break is over: a start now keeps the streak</source>
        <translation>A pausa acabou: começar agora mantém a sequência</translation>
    </message>
</context>
<context>
    <name>DesktopAdvice</name>
    <message>
        <source>This desktop does not say when a film or a game fills the screen: the ring stays over them.</source>
        <translation>Este ambiente não diz quando um filme ou um jogo ocupa a tela: o anel fica por cima deles.</translation>
    </message>
    <message>
        <source>When your screen is shared, this desktop does not say so. Before you share it, turn on Quiet in Pomotide: then titles stay hidden.</source>
        <translation>Quando sua tela é compartilhada, este ambiente não avisa. Antes de compartilhar, ative o “Silêncio” no Pomotide: assim os títulos ficam ocultos.</translation>
    </message>
    <message>
        <source>This desktop does not say when you are at work. So a pomodoro ends when its time is up, also while you finish a thought.</source>
        <translation>Este ambiente não diz quando você está trabalhando. Por isso um pomodoro termina na hora, mesmo enquanto você termina um raciocínio.</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>“%1” added</source>
        <translation>adicionar “%1”</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>alterar “%1”</translation>
    </message>
    <message>
        <source>“%1” estimated</source>
        <translation>estimar “%1”</translation>
    </message>
    <message>
        <source>“%1” abandoned</source>
        <translation>deixar “%1” de lado</translation>
    </message>
    <message>
        <source>“%1” reopened</source>
        <translation>reabrir “%1”</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>mover “%1”</translation>
    </message>
    <message>
        <source>“%1” started</source>
        <translation>iniciar “%1”</translation>
    </message>
    <message>
        <source>“%1” evaluated</source>
        <translation>avaliar “%1”</translation>
    </message>
    <message>
        <source>“%1” stopped</source>
        <translation>parar “%1”</translation>
    </message>
    <message>
        <source>start of “%1” cancelled</source>
        <translation>cancelar o início de “%1”</translation>
    </message>
    <message>
        <source>break skipped</source>
        <translation>pular a pausa</translation>
    </message>
    <message>
        <source>still on “%1”</source>
        <translation>continuar em “%1”</translation>
    </message>
    <message>
        <source>end of “%1” changed</source>
        <translation>alterar o fim de “%1”</translation>
    </message>
    <message>
        <source>switched to “%1”</source>
        <translation>mudar para “%1”</translation>
    </message>
    <message>
        <source>next step of “%1” noted</source>
        <translation>anotar o próximo passo de “%1”</translation>
    </message>
    <message>
        <source>session added on %1</source>
        <translation>adicionar a sessão de %1</translation>
    </message>
    <message>
        <source>session changed on %1</source>
        <translation>alterar a sessão de %1</translation>
    </message>
    <message>
        <source>session skipped on %1</source>
        <translation>pular a sessão de %1</translation>
    </message>
    <message>
        <source>work hours changed</source>
        <translation>alterar o horário de trabalho</translation>
    </message>
    <message>
        <source>streak plan changed</source>
        <translation>alterar o plano da sequência</translation>
    </message>
    <message>
        <source>start of the day changed</source>
        <translation>alterar o início do dia</translation>
    </message>
    <message>
        <source>look of the ring changed</source>
        <translation>alterar a aparência do anel</translation>
    </message>
    <message>
        <source>language changed</source>
        <translation>alterar o idioma</translation>
    </message>
    <message>
        <source>alerts changed</source>
        <translation>alterar os avisos</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>alterar as configurações</translation>
    </message>
    <message>
        <source>quiet changed</source>
        <translation>alterar o silêncio</translation>
    </message>
    <message>
        <source>absence noted</source>
        <translation>anotar a ausência</translation>
    </message>
    <message>
        <source>“%1” corrected</source>
        <translation>corrigir “%1”</translation>
    </message>
    <message>
        <source>pomodoro on “%1” deleted</source>
        <translation>excluir o pomodoro de “%1”</translation>
    </message>
    <message>
        <source>end of the break changed</source>
        <translation>alterar o fim da pausa</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate of “%1” taken back</source>
        <translation>retirar a estimativa de “%1”</translation>
    </message>
    <message>
        <source>shortcut changed</source>
        <translation>atalho alterado</translation>
    </message>
</context>
<context>
    <name>EffortText</name>
    <message>
        <source>Your last %1 of this kind took about %2</source>
        <translation>Suas últimas %1 desse tipo levaram cerca de %2</translation>
    </message>
    <message>
        <source>Your last %1 of this kind took %2 to %3</source>
        <translation>Suas últimas %1 desse tipo levaram de %2 a %3</translation>
    </message>
</context>
<context>
    <name>ExtensionFiles</name>
    <message>
        <source>The top bar stays as it was: %1 could not be written (%2).</source>
        <translation>A barra superior ficou como estava: não foi possível gravar %1 (%2).</translation>
    </message>
    <message>
        <source>The top bar stays as it was: the folder %1 could not be created.</source>
        <translation>A barra superior ficou como estava: não foi possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>Pomotide is no longer in the top bar, but its file %1 could not be removed.</source>
        <translation>O Pomotide não está mais na barra superior, mas não foi possível remover o arquivo dele, %1.</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>there is no such file</source>
        <translation>não existe esse arquivo</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>há um arquivo com esse nome</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>o arquivo não pode ser gravado</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>sua pasta não pode ser gravada</translation>
    </message>
    <message>
        <source>the file that was open is not there any more</source>
        <translation>o arquivo que estava aberto não está mais lá</translation>
    </message>
    <message>
        <source>another file is there now</source>
        <translation>agora há outro arquivo lá</translation>
    </message>
    <message>
        <source>it is in use, but its log was deleted</source>
        <translation>está em uso, mas seu registro foi excluído</translation>
    </message>
    <message>
        <source>the computer&apos;s clock shows no year from 1900 to 2199</source>
        <translation>o relógio do computador não mostra um ano de 1900 a 2199</translation>
    </message>
    <message>
        <source>it is a database, which an export does not replace</source>
        <translation>é um banco de dados, que uma exportação não substitui</translation>
    </message>
    <message>
        <source>it is a device or a pipe; &quot;-&quot; is the standard output</source>
        <translation>é um dispositivo ou um pipe; &quot;-&quot; é a saída padrão</translation>
    </message>
    <message>
        <source>to go back, put its copy from before the update in its place: %1</source>
        <translation>para voltar atrás, coloque no lugar dele a cópia de antes da atualização: %1</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>What was there before is at %1.</source>
        <translation>O que havia antes está em %1.</translation>
    </message>
    <message>
        <source>A file that belongs to %1 was deleted while it was in use. Pomotide goes on.</source>
        <translation>Um arquivo que faz parte de %1 foi excluído durante o uso. O Pomotide segue em frente.</translation>
    </message>
    <message>
        <source>The file %1 was moved or deleted. Pomotide has put it back, with all that was in it.</source>
        <translation>O arquivo %1 foi movido ou excluído. O Pomotide o colocou de volta, com tudo o que havia nele.</translation>
    </message>
    <message>
        <source>Another file was put in the place of %1. Pomotide goes on with that one; what was there before is at %2.</source>
        <translation>Outro arquivo foi colocado no lugar de %1. O Pomotide segue com ele; o que havia antes está em %2.</translation>
    </message>
</context>
<context>
    <name>HistoryCharts</name>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sem etiqueta</translation>
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
        <translation>o que é possível</translation>
    </message>
    <message>
        <source>a first step</source>
        <translation>um primeiro passo</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>alguns minutos</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>uma pergunta</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>a hora</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 worked in one pomodoro</source>
        <translation>%1 de trabalho em um pomodoro</translation>
    </message>
    <message numerus="yes">
        <source>%1 worked in %n pomodoros</source>
        <translation>
            <numerusform>%1 de trabalho em %n pomodoro</numerusform>
            <numerusform>%1 de trabalho em %n pomodoros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 ponto</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>1 streak</source>
        <translation>1 sequência</translation>
    </message>
    <message numerus="yes">
        <source>%n streaks</source>
        <translation>
            <numerusform>%n sequência</numerusform>
            <numerusform>%n sequências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of one pomodoro</source>
        <translation>%1 de um pomodoro</translation>
    </message>
    <message>
        <source>%1 of %2 pomodoros</source>
        <translation>%1 de %2 pomodoros</translation>
    </message>
    <message>
        <source>Started after a prompt: %1 (%2). By yourself: %3.</source>
        <translation>Inícios após um convite: %1 (%2). Por conta própria: %3.</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 intenção</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions</source>
        <translation>
            <numerusform>%n intenção</numerusform>
            <numerusform>%n intenções</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 estimated, %3 worked (%4)</source>
        <translation>%1: %2 de estimativa, %3 de trabalho (%4)</translation>
    </message>
    <message>
        <source>%1: about %2 estimated, %3 worked</source>
        <translation>%1: cerca de %2 de estimativa, %3 de trabalho</translation>
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
            <numerusform>%n perto do tempo estimado</numerusform>
            <numerusform>%n perto do tempo estimado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went faster</source>
        <translation>
            <numerusform>%n em menos tempo</numerusform>
            <numerusform>%n em menos tempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took longer</source>
        <translation>
            <numerusform>%n em mais tempo</numerusform>
            <numerusform>%n em mais tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>worked, %1 planned</source>
        <translation>de trabalho, %1 planejadas</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>de trabalho</translation>
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
        <translation>ponto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>intention achieved</source>
        <translation>intenção concluída</translation>
    </message>
    <message>
        <source>intentions achieved</source>
        <translation>intenções concluídas</translation>
    </message>
    <message>
        <source>in the longest streak</source>
        <translation>na maior sequência</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: livre</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2 worked, %3 of it in flow</source>
        <translation>%1: %2 de trabalho, %3 em fluxo</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>Hours read like 9-17, 9:30 to 6 pm or, if there are several, 9-12, 14-18.</source>
        <translation>Escreva o horário assim: 9-17, 9:30 a 18 ou, se houver vários, 9-12, 14-18.</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todo dia</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>de segunda a sexta</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>toda semana</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>a partir de amanhã</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
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
        <translation>Não foi possível ler seus dados: o arquivo estava danificado. O Pomotide o reparou, e nada se perdeu.</translation>
    </message>
    <message>
        <source>Your data could not be read: the file is damaged, and is now at %1. Pomotide goes on with its backup of %2.</source>
        <translation>Não foi possível ler seus dados: o arquivo está danificado e agora fica em %1. O Pomotide segue com o backup de %2.</translation>
    </message>
    <message>
        <source>Pomotide could not make a folder for the demonstration: %1.</source>
        <translation>O Pomotide não conseguiu criar uma pasta para a demonstração: %1.</translation>
    </message>
    <message>
        <source>pomotide: there is no desktop to show the ring on (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from your desktop.</source>
        <translation>pomotide: não há uma área de trabalho onde mostrar o anel (nem DISPLAY nem WAYLAND_DISPLAY está definida). Inicie-o a partir da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Pomotide is running already.</source>
        <translation>O Pomotide já está em execução.</translation>
    </message>
    <message>
        <source>Pomotide is running already, but does not answer. Its database is %1. End that process, then start Pomotide again.</source>
        <translation>O Pomotide já está em execução, mas não responde. O banco de dados dele é %1. Encerre esse processo e inicie o Pomotide de novo.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The whole circle: %1</source>
        <translation>O círculo inteiro: %1</translation>
    </message>
    <message>
        <source>The whole strip: %1</source>
        <translation>A faixa inteira: %1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole circle: %1</source>
        <translation>Um traço: 5 min. O círculo inteiro: %1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole strip: %1</source>
        <translation>Um traço: 5 min. A faixa inteira: %1</translation>
    </message>
    <message>
        <source>Filled: what is left</source>
        <translation>Cheio: o que resta</translation>
    </message>
    <message>
        <source>In steps: time past the planned end</source>
        <translation>Em degraus: tempo além do fim planejado</translation>
    </message>
    <message>
        <source>Empty: what has passed</source>
        <translation>Vazio: o que já passou</translation>
    </message>
    <message>
        <source>White hand: now</source>
        <translation>Ponteiro branco: agora</translation>
    </message>
    <message>
        <source>Double line: the next event</source>
        <translation>Linha dupla: o próximo evento</translation>
    </message>
    <message>
        <source>Inside: the streak, piece by piece</source>
        <translation>Dentro: a sequência, parte por parte</translation>
    </message>
    <message>
        <source>Thin pieces: the streak, one by one</source>
        <translation>Partes finas: a sequência, uma a uma</translation>
    </message>
    <message>
        <source>Outside: points of the day. Pale: still possible</source>
        <translation>Fora: pontos do dia. Mais claro: ainda possíveis</translation>
    </message>
    <message>
        <source>At the edge: points of the day. Pale: still possible</source>
        <translation>Na borda: pontos do dia. Mais claro: ainda possíveis</translation>
    </message>
    <message>
        <source>After the mark: only if you start soon</source>
        <translation>Depois da marca: só se você começar logo</translation>
    </message>
    <message>
        <source>Dashed: nothing runs; start small</source>
        <translation>Tracejado: nada em andamento; comece com pouco</translation>
    </message>
    <message>
        <source>Full: a pomodoro</source>
        <translation>Largo: um pomodoro</translation>
    </message>
    <message>
        <source>In steps: past the end; finish the thought</source>
        <translation>Em degraus: passou do fim; termine o raciocínio</translation>
    </message>
    <message>
        <source>Thin: a break</source>
        <translation>Fino: uma pausa</translation>
    </message>
    <message>
        <source>Doubled: a start keeps the streak</source>
        <translation>Duplo: começar mantém a sequência</translation>
    </message>
    <message>
        <source>A sample: nothing runs now, this time is yours.</source>
        <translation>Um exemplo: nada em andamento agora, este tempo é seu.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Every %1 it grows brighter for a moment: time is passing.</source>
        <translation>A cada %1, um brilho breve: o tempo está passando.</translation>
    </message>
</context>
<context>
    <name>LengthText</name>
    <message>
        <source>An estimate reads like 25m, 90 or 1h 30.</source>
        <translation>Escreva a estimativa assim: 25m, 90 ou 1h 30.</translation>
    </message>
    <message>
        <source>An estimate can be from %1 to %2.</source>
        <translation>A estimativa pode ir de %1 a %2.</translation>
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
        <translation>Em seguida você ia: %1</translation>
    </message>
    <message>
        <source>%1 · you were going to: %2</source>
        <translation>%1 · você ia: %2</translation>
    </message>
</context>
<context>
    <name>NotNowText</name>
    <message>
        <source>Not for %1</source>
        <translation>Só daqui a %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Só a partir de %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Keep everything in &lt;file&gt; instead of the usual place.</source>
        <translation>Guarda tudo em &lt;file&gt; em vez do lugar de costume.</translation>
    </message>
    <message>
        <source>Open the window at once.</source>
        <translation>Abre a janela de imediato.</translation>
    </message>
    <message>
        <source>Open the quick entry at once, to start something.</source>
        <translation>Abre a entrada rápida de imediato, para começar algo.</translation>
    </message>
    <message>
        <source>Start without a window, as the message bus does for a program.</source>
        <translation>Inicia sem janela, como o barramento de mensagens faz para um programa.</translation>
    </message>
    <message>
        <source>Show a whole work day in about four minutes; nothing is kept.</source>
        <translation>Mostra um dia inteiro de trabalho em cerca de quatro minutos; nada é guardado.</translation>
    </message>
    <message>
        <source>With --demo: leave captions and the end out.</source>
        <translation>Com --demo: sem legendas nem encerramento.</translation>
    </message>
    <message>
        <source>Let time run &lt;factor&gt; times as fast (0.1 to 10000), with --demo or --clock.</source>
        <translation>Faz o tempo correr &lt;factor&gt; vezes mais rápido (0.1 a 10000), com --demo ou --clock.</translation>
    </message>
    <message>
        <source>Pretend that it is &lt;time&gt; when Pomotide starts, for example 2026-03-02T08:59:50; to try things out.</source>
        <translation>Finge que é &lt;time&gt; quando o Pomotide inicia, por exemplo 2026-03-02T08:59:50; para experimentar.</translation>
    </message>
    <message>
        <source>pomotide: %1 See pomotide --help.</source>
        <translation>pomotide: %1 Veja pomotide --help.</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database precisa do nome de um arquivo.</translation>
    </message>
    <message>
        <source>--clock cannot read &quot;%1&quot; as a time like 2026-03-02T08:59:50.</source>
        <translation>--clock não consegue ler “%1” como um horário do tipo 2026-03-02T08:59:50.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.1 to 10000, not &quot;%1&quot;.</source>
        <translation>--speed aceita um número de 0.1 a 10000, não “%1”.</translation>
    </message>
    <message>
        <source>--speed goes with --demo or --clock.</source>
        <translation>--speed só funciona com --demo ou --clock.</translation>
    </message>
    <message>
        <source>--no-captions goes with --demo.</source>
        <translation>--no-captions só funciona com --demo.</translation>
    </message>
    <message>
        <source>--demo is for a person, so it takes no --service.</source>
        <translation>--demo é para uma pessoa, por isso não aceita --service.</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --database.</source>
        <translation>--demo não guarda nada, por isso não aceita --database.</translation>
    </message>
    <message>
        <source>A huge translucent ring over your desktop that lets you feel time pass.</source>
        <translation>Um enorme anel translúcido sobre a área de trabalho que faz você sentir o tempo passar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>“%1” não é uma opção.</translation>
    </message>
</context>
<context>
    <name>OverlapText</name>
    <message>
        <source>overlaps %1; shared time counts once</source>
        <translation>coincide com %1; o que há em comum conta uma vez</translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>%1 of work and %2 before it</source>
        <translation>%1 de trabalho e %2 antes</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 de trabalho</translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation>iniciada pela primeira vez</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>com estimativa</translation>
    </message>
    <message>
        <source>after a break in full</source>
        <translation>depois de uma pausa inteira</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>depois de %n pausa inteira</numerusform>
            <numerusform>depois de %n pausas inteiras</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>com avaliação</translation>
    </message>
    <message>
        <source>the intention is done</source>
        <translation>a intenção está concluída</translation>
    </message>
    <message>
        <source>its estimate was close</source>
        <translation>a estimativa chegou perto</translation>
    </message>
    <message>
        <source>break taken</source>
        <translation>pausa feita</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 ponto</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>%1 more by steady work</source>
        <translation>mais %1 com trabalho constante</translation>
    </message>
    <message>
        <source>Waiting costs nothing.</source>
        <translation>Esperar não custa nada.</translation>
    </message>
    <message>
        <source>A start before %1 keeps %2 of them.</source>
        <translation>Começando antes das %1, você mantém %2.</translation>
    </message>
    <message>
        <source>A start now keeps %1 of them.</source>
        <translation>Começando agora, você mantém %1.</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>%1 of them if you start before %2</source>
        <translation>%1 deles se você começar antes das %2</translation>
    </message>
    <message>
        <source>%1 of them if you start now</source>
        <translation>%1 deles se você começar agora</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Comece com %1</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Quando você quiser</translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation>Uma coisa pequena</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only the first step</source>
        <translation>Só o primeiro passo</translation>
    </message>
    <message>
        <source>1 minute is a start</source>
        <translation>1 minuto já é um começo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are a start</source>
        <translation>
            <numerusform>%n minuto já é um começo</numerusform>
            <numerusform>%n minutos já são um começo</numerusform>
        </translation>
    </message>
    <message>
        <source>A break comes next</source>
        <translation>Depois vem uma pausa</translation>
    </message>
    <message>
        <source>What would be good to begin with?</source>
        <translation>Com o que seria bom começar?</translation>
    </message>
    <message>
        <source>A word or two are enough</source>
        <translation>Uma ou duas palavras bastam</translation>
    </message>
    <message>
        <source>Perhaps “%1”</source>
        <translation>Talvez “%1”</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Agora são %1</translation>
    </message>
    <message>
        <source>A good time to begin</source>
        <translation>Uma boa hora para começar</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Como está indo?</translation>
    </message>
    <message>
        <source>Words are here</source>
        <translation>As palavras ficam aqui</translation>
    </message>
</context>
<context>
    <name>QtSoundPlayer</name>
    <message>
        <source>Sounds are not heard: the part of Pomotide that plays them is missing. It needs Qt Multimedia.</source>
        <translation>Os sons não são ouvidos: falta a parte do Pomotide que os toca. Ela precisa do Qt Multimedia.</translation>
    </message>
    <message>
        <source>Sounds are not heard: this computer has no sound device now.</source>
        <translation>Os sons não são ouvidos: este computador não tem dispositivo de som agora.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Enter starts %1 on the first of your list</source>
        <translation>Enter inicia %1 na primeira da sua lista</translation>
    </message>
    <message>
        <source>Enter starts %1 on “%2”</source>
        <translation>Enter inicia %1 em “%2”</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1</source>
        <translation>Enter mantém a sequência: %1</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1 on “%2”</source>
        <translation>Enter mantém a sequência: %1 em “%2”</translation>
    </message>
    <message>
        <source>Enter notes “%1” for later</source>
        <translation>Enter anota “%1” para depois</translation>
    </message>
    <message>
        <source>Enter notes the estimate of “%1”</source>
        <translation>Enter anota a estimativa de “%1”</translation>
    </message>
    <message>
        <source>“%1” is on your list already</source>
        <translation>“%1” já está na sua lista</translation>
    </message>
    <message>
        <source>Enter switches to “%1”</source>
        <translation>Enter muda para “%1”</translation>
    </message>
    <message>
        <source>Enter lets it end at %1</source>
        <translation>Enter faz terminar às %1</translation>
    </message>
    <message>
        <source>A word or two, then Enter: %1 are enough</source>
        <translation>Uma ou duas palavras e Enter: %1 bastam</translation>
    </message>
    <message>
        <source>Something on your mind? Enter notes it for later</source>
        <translation>Algo em mente? Enter anota para depois</translation>
    </message>
    <message>
        <source>%1 · counted from %2</source>
        <translation>%1 · contado a partir das %2</translation>
    </message>
    <message>
        <source>%1 · estimate: %2</source>
        <translation>%1 · estimativa: %2</translation>
    </message>
    <message>
        <source>All of it as a title</source>
        <translation>Tudo como título</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 em “%2”</translation>
    </message>
    <message>
        <source>Count from %1: you seem to have begun then</source>
        <translation>Contar a partir das %1: parece que você começou aí</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Mudar para “%1”</translation>
    </message>
    <message>
        <source>+%1: until %2</source>
        <translation>+%1: até %2</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Terminar às %1</translation>
    </message>
    <message>
        <source>&amp;Achieved</source>
        <translation>&amp;Concluído</translation>
    </message>
    <message>
        <source>&amp;Focused</source>
        <translation>&amp;Focado</translation>
    </message>
    <message>
        <source>&amp;Interrupted</source>
        <translation>&amp;Interrompido</translation>
    </message>
    <message>
        <source>&amp;Distracted</source>
        <translation>&amp;Distraído</translation>
    </message>
    <message>
        <source>Noted for later: “%1”</source>
        <translation>Anotado para depois: “%1”</translation>
    </message>
    <message>
        <source>Estimate of “%1” noted</source>
        <translation>Estimativa de “%1” anotada</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Como está indo?</translation>
    </message>
    <message>
        <source>How is “%1” going?</source>
        <translation>Como está indo “%1”?</translation>
    </message>
    <message>
        <source>How did the last one go?</source>
        <translation>Como foi o último?</translation>
    </message>
    <message>
        <source>How did “%1” go?</source>
        <translation>Como foi “%1”?</translation>
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
        <translation>O pomodoro continuou enquanto você estava fora.</translation>
    </message>
    <message>
        <source>“%1” ran on while you were away.</source>
        <translation>“%1” continuou enquanto você estava fora.</translation>
    </message>
    <message>
        <source>%1 · already in overtime</source>
        <translation>%1 · já no tempo extra</translation>
    </message>
    <message>
        <source>%1 · already in overtime: +%2</source>
        <translation>%1 · já no tempo extra: +%2</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of these texts: &quot;de&quot;, &quot;pt-BR&quot;, &quot;zh-CN&quot;.</extracomment>
        <translation>pt-BR</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>Pomotide could not write %1 (%2). Nothing was saved.</source>
        <translation>O Pomotide não conseguiu gravar %1 (%2). Nada foi salvo.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>Nenhum programa aqui mostra pastas. A pasta é %1.</translation>
    </message>
</context>
<context>
    <name>ServiceActs</name>
    <message>
        <source>Nothing is intended yet. Say what to start.</source>
        <translation>Ainda não há intenções. Diga o que iniciar.</translation>
    </message>
    <message>
        <source>No pomodoro is running, and none awaits its evaluation.</source>
        <translation>Não há pomodoro em andamento, e nenhum aguarda avaliação.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Para daltonismo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Monocromático</translation>
    </message>
    <message>
        <source>A ring in the middle</source>
        <translation>Um anel no meio</translation>
    </message>
    <message>
        <source>A strip along the top</source>
        <translation>Uma faixa no alto</translation>
    </message>
    <message>
        <source>A strip along the right</source>
        <translation>Uma faixa à direita</translation>
    </message>
    <message>
        <source>A strip along the bottom</source>
        <translation>Uma faixa embaixo</translation>
    </message>
    <message>
        <source>A strip along the left</source>
        <translation>Uma faixa à esquerda</translation>
    </message>
    <message>
        <source>The longest pomodoro</source>
        <translation>O pomodoro mais longo</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutos</translation>
    </message>
    <message>
        <source>Whatever runs</source>
        <translation>O que está em andamento</translation>
    </message>
    <message>
        <source>As the desktop wishes</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Gentle pulses</source>
        <translation>Pulsos suaves</translation>
    </message>
    <message>
        <source>Only while it pulses</source>
        <translation>Só durante os pulsos</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Como em todo lugar</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>At each begin and near the end</source>
        <translation>A cada início e perto do fim</translation>
    </message>
    <message>
        <source>At each begin</source>
        <translation>A cada início</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>Só quando pedidas</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>No meio</translation>
    </message>
    <message>
        <source>At the foot of the ring</source>
        <translation>No pé do anel</translation>
    </message>
    <message>
        <source>In a corner of the screen</source>
        <translation>Em um canto da tela</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As fits this desktop</source>
        <translation>O que combina com este ambiente</translation>
    </message>
    <message>
        <source>Pomotide&apos;s own</source>
        <translation>Próprios do Pomotide</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>Os do sistema</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se move</translation>
    </message>
    <message>
        <source>Streak plan</source>
        <translation>Plano da sequência</translation>
    </message>
    <message>
        <source>Your day begins at</source>
        <translation>Seu dia começa às</translation>
    </message>
    <message>
        <source>Longest overtime</source>
        <translation>Tempo extra máximo</translation>
    </message>
    <message>
        <source>Show points</source>
        <translation>Mostrar pontos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>A full circle is</source>
        <translation>Um círculo completo é</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Espessura</translation>
    </message>
    <message>
        <source>Opacity at rest</source>
        <translation>Opacidade em repouso</translation>
    </message>
    <message>
        <source>Opacity in a pulse</source>
        <translation>Opacidade no pulso</translation>
    </message>
    <message>
        <source>Time between pulses</source>
        <translation>Tempo entre pulsos</translation>
    </message>
    <message>
        <source>Closer pulses before a change</source>
        <translation>Mais pulsos antes de uma mudança</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>Over full-screen films and games</source>
        <translation>Sobre filmes e jogos em tela cheia</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>Mostrar a pontuação</translation>
    </message>
    <message>
        <source>Show the streak</source>
        <translation>Mostrar a sequência</translation>
    </message>
    <message>
        <source>Words come</source>
        <translation>As palavras aparecem</translation>
    </message>
    <message>
        <source>Place of the words</source>
        <translation>Lugar das palavras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Buttons and fields</source>
        <translation>Botões e campos</translation>
    </message>
    <message>
        <source>When it is time to begin</source>
        <translation>Quando é hora de começar</translation>
    </message>
    <message>
        <source>When a pomodoro ends</source>
        <translation>Quando um pomodoro termina</translation>
    </message>
    <message>
        <source>A minute before a streak would end</source>
        <translation>Um minuto antes do fim de uma sequência</translation>
    </message>
    <message>
        <source>When a break ends</source>
        <translation>Quando uma pausa termina</translation>
    </message>
    <message>
        <source>What passed while you were away</source>
        <translation>O que aconteceu enquanto você estava fora</translation>
    </message>
    <message>
        <source>Keep the ring visible while quiet</source>
        <translation>Manter o anel visível no silêncio</translation>
    </message>
    <message>
        <source>When a pomodoro is over</source>
        <translation>Quando um pomodoro termina</translation>
    </message>
    <message>
        <source>When a break is over</source>
        <translation>Quando uma pausa termina</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Also at night, from 22:00 to 7:00</source>
        <translation>Também à noite, das 22:00 às 7:00</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>What you do before it counts for the day before.</source>
        <translation>O que você faz antes disso conta para o dia anterior.</translation>
    </message>
    <message>
        <source>While you work on past the end, the break waits, at most this long.</source>
        <translation>Enquanto você trabalha além do fim, a pausa espera, no máximo este tempo.</translation>
    </message>
    <message>
        <source>For starting, working, resting and finishing. Nothing is taken away.</source>
        <translation>Por começar, trabalhar, descansar e terminar. Nada é descontado.</translation>
    </message>
    <message>
        <source>With one length all day, equal minutes look equal.</source>
        <translation>Com a mesma duração o dia todo, minutos iguais parecem iguais.</translation>
    </message>
    <message>
        <source>How strong the ring is most of the time.</source>
        <translation>A intensidade do anel na maior parte do tempo.</translation>
    </message>
    <message>
        <source>In the last five minutes of a pomodoro, a break or a session, and before an appointment.</source>
        <translation>Nos últimos cinco minutos de um pomodoro, de uma pausa ou de uma sessão, e antes de um compromisso.</translation>
    </message>
    <message>
        <source>On which the ring is.</source>
        <translation>Aquelas em que o anel aparece.</translation>
    </message>
    <message>
        <source>What can still be won, outside the ring.</source>
        <translation>O que ainda dá para ganhar, por fora do anel.</translation>
    </message>
    <message>
        <source>The pomodoros of the streak, inside the ring.</source>
        <translation>Os pomodoros da sequência, por dentro do anel.</translation>
    </message>
    <message>
        <source>Quiet is a call, a film or do-not-disturb.</source>
        <translation>Silêncio é uma chamada, um filme ou o “não perturbe”.</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key.</source>
        <translation>Um atalho é Ctrl, Alt ou Meta junto com outra tecla.</translation>
    </message>
    <message>
        <source>Anything from %1 to %2.</source>
        <translation>Qualquer valor de %1 a %2.</translation>
    </message>
    <message>
        <source>It is written like this: %1.</source>
        <translation>Escreva assim: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Nesta janela</translation>
    </message>
</context>
<context>
    <name>ShortcutText</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximos dias</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>A new intention</source>
        <translation>Uma nova intenção</translation>
    </message>
    <message>
        <source>Undo what was done last, anywhere</source>
        <translation>Desfazer o que foi feito por último, em qualquer lugar</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>O que o anel mostra?</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>A small window with what runs, and back</source>
        <translation>Uma janela pequena com o que está em andamento, e voltar</translation>
    </message>
    <message>
        <source>Close the window; Pomotide keeps running</source>
        <translation>Fechar a janela; o Pomotide continua em execução</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>%1: %2, concluída</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · próximo passo: %2</translation>
    </message>
    <message>
        <source>You were focused nearly all of the time.</source>
        <translation>Você manteve o foco quase o tempo todo.</translation>
    </message>
    <message>
        <source>You were focused for %1 of it.</source>
        <translation>Você manteve o foco em %1 desse tempo.</translation>
    </message>
    <message>
        <source>%1 were interrupted or distracted; they count all the same.</source>
        <translation>%1 tiveram interrupções ou distrações; contam do mesmo jeito.</translation>
    </message>
    <message>
        <source>Worked %1</source>
        <translation>Trabalho %1</translation>
    </message>
    <message>
        <source>breaks %1</source>
        <translation>pausas %1</translation>
    </message>
    <message>
        <source>overtime %1</source>
        <translation>tempo extra %1</translation>
    </message>
    <message numerus="yes">
        <source>You worked for %1, in %n pomodoros.</source>
        <translation>
            <numerusform>Você trabalhou %1, em %n pomodoro.</numerusform>
            <numerusform>Você trabalhou %1, em %n pomodoros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest streak had %n pomodoros in a row.</source>
        <translation>
            <numerusform>A sequência mais longa teve %n pomodoro.</numerusform>
            <numerusform>A sequência mais longa teve %n pomodoros seguidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You rested for %1.</source>
        <translation>Você descansou %1.</translation>
    </message>
    <message>
        <source>That makes %1.</source>
        <translation>Isso dá %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>evaluation, length</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sem avaliação</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This desktop lets nothing stay over all other windows: the ring is small, in a corner.</source>
        <translation>Este ambiente gráfico não deixa nada ficar sobre todas as outras janelas: o anel é pequeno e fica em um canto.</translation>
    </message>
    <message>
        <source>On this desktop a window over others takes their clicks: instead of the ring there is a thin strip along an edge of each screen.</source>
        <translation>Neste ambiente gráfico, uma janela sobre as outras recebe os cliques delas: em vez do anel, há uma faixa fina em uma borda de cada tela.</translation>
    </message>
    <message>
        <source>No compositor runs here: the ring is woven of fine lines instead of translucent, and does not fade.</source>
        <translation>Não há um compositor em execução aqui: o anel é tecido de linhas finas em vez de translúcido e não aparece nem some aos poucos.</translation>
    </message>
    <message>
        <source>The ring is over everything, on every screen, and lets clicks and keys through.</source>
        <translation>O anel fica sobre tudo, em todas as telas, e deixa passar cliques e teclas.</translation>
    </message>
    <message>
        <source>During the hours you choose, a small ring in a corner of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>Nos horários que você escolher, um pequeno anel em um canto da tela faz você sentir o tempo passar. Quando quiser, comece com cinco minutos e deixe que cresçam.</translation>
    </message>
    <message>
        <source>During the hours you choose, a thin strip along an edge of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>Nos horários que você escolher, uma faixa fina em uma borda da tela faz você sentir o tempo passar. Quando quiser, comece com cinco minutos e deixe que cresçam.</translation>
    </message>
    <message>
        <source>During the hours you choose, a faint ring over the screen lets you feel time passing; you click and type through it as if it were not there. When you are ready, start with five minutes, and let them grow.</source>
        <translation>Nos horários que você escolher, um anel suave sobre a tela faz você sentir o tempo passar; você clica e digita através dele como se ele não estivesse lá. Quando quiser, comece com cinco minutos e deixe que cresçam.</translation>
    </message>
    <message>
        <source>What you can do: choose an X11 session when you log in, or a desktop such as KDE Plasma or Sway. On GNOME, turn Pomotide on in the top bar.</source>
        <translation>O que você pode fazer: escolher uma sessão X11 ao entrar, ou um ambiente como KDE Plasma ou Sway. No GNOME, ative o Pomotide na barra superior.</translation>
    </message>
    <message>
        <source>What you can do: start a compositor, for example picom.</source>
        <translation>O que você pode fazer: iniciar um compositor, por exemplo o picom.</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, a break %2.</source>
        <translation>Um pomodoro pode durar no máximo %1; uma pausa, %2.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later end.</source>
        <translation>Esse horário já passou. Escolha um fim mais tarde.</translation>
    </message>
    <message>
        <source>Neither a pomodoro nor a break is running now.</source>
        <translation>Não há pomodoro nem pausa em andamento agora.</translation>
    </message>
    <message>
        <source>There is no break to take back now.</source>
        <translation>Não há pausa para desfazer agora.</translation>
    </message>
    <message>
        <source>That pomodoro is done. You can start the next one after the break.</source>
        <translation>Esse pomodoro está encerrado. Você pode iniciar o próximo depois da pausa.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Isso não existe mais.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it to go on with it.</source>
        <translation>Está encerrada. Reabra para continuar com ela.</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is.</source>
        <translation>Uma ou duas palavras, por favor, para você saber o que é.</translation>
    </message>
    <message>
        <source>That is too long: a session has room for %1, a title for %2 letters.</source>
        <translation>É longo demais: uma sessão pode ter até %1; um título, até %2 caracteres.</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least.</source>
        <translation>Um pomodoro dura pelo menos um minuto.</translation>
    </message>
    <message>
        <source>That does not fit: please look at the times and days once more.</source>
        <translation>Isso não encaixa: confira mais uma vez os horários e os dias, por favor.</translation>
    </message>
    <message>
        <source>It is break time. You can start when it is over.</source>
        <translation>É hora da pausa. Você pode começar quando ela acabar.</translation>
    </message>
    <message>
        <source>A pomodoro is running already.</source>
        <translation>Já há um pomodoro em andamento.</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it.</source>
        <translation>Só o pomodoro mais recente de uma intenção pode concluí-la.</translation>
    </message>
    <message>
        <source>Give it a minute first.</source>
        <translation>Espere um minuto primeiro.</translation>
    </message>
    <message>
        <source>It has run for over a minute. Stop it instead.</source>
        <translation>Já passou de um minuto. Em vez de cancelar, você pode parar.</translation>
    </message>
    <message>
        <source>No pomodoro is running now.</source>
        <translation>Não há pomodoro em andamento agora.</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <translation>Não há pausa para pular agora.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later end.</source>
        <translation>Terminaria antes de começar. Escolha um fim mais tarde.</translation>
    </message>
    <message>
        <source>It would be over already. Choose a later end.</source>
        <translation>Já teria acabado. Escolha um fim mais tarde.</translation>
    </message>
    <message>
        <source>That has not come yet. Choose an earlier end.</source>
        <translation>Isso ainda não chegou. Escolha um fim mais cedo.</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. Choose other times.</source>
        <translation>Já há outro pomodoro aí. Escolha outros horários.</translation>
    </message>
    <message>
        <source>It has been changed since, so it stays as it is.</source>
        <translation>Isso foi alterado nesse meio-tempo, por isso fica como está.</translation>
    </message>
    <message>
        <source>That is too long: a next step has room for %1 letters.</source>
        <translation>É longo demais: um próximo passo pode ter até %1 caracteres.</translation>
    </message>
    <message>
        <source>That is too long: quiet lasts a week at most.</source>
        <translation>É longo demais: o silêncio dura no máximo uma semana.</translation>
    </message>
    <message>
        <source>Work can have begun at most %1 ago, and not before the end of what is recorded.</source>
        <translation>O trabalho pode ter começado há no máximo %1, e não antes do fim do que está registrado.</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, and reaches beyond now.</source>
        <translation>Um pomodoro pode durar no máximo %1 e vai além de agora.</translation>
    </message>
    <message>
        <source>1 point earned</source>
        <translation>1 ponto ganho</translation>
    </message>
    <message>
        <source>%1 points earned</source>
        <translation>%1 pontos ganhos</translation>
    </message>
    <message>
        <source>1 point still possible</source>
        <translation>1 ponto ainda possível</translation>
    </message>
    <message>
        <source>%1 points still possible</source>
        <translation>%1 pontos ainda possíveis</translation>
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
        <translation>Comece com %1</translation>
    </message>
    <message>
        <source>Start with %1: %2</source>
        <translation>Comece com %1: %2</translation>
    </message>
    <message>
        <source>Start in Pomotide: one small thing</source>
        <translation>Comece no Pomotide: uma coisa pequena</translation>
    </message>
    <message>
        <source>%1 are enough: start in Pomotide</source>
        <translation>%1 bastam: comece no Pomotide</translation>
    </message>
    <message>
        <source>Start in Pomotide: %1</source>
        <translation>Comece no Pomotide: %1</translation>
    </message>
    <message>
        <source>session until %1</source>
        <translation>sessão até %1</translation>
    </message>
    <message>
        <source>start now</source>
        <translation>comece agora</translation>
    </message>
    <message>
        <source>next start without a wait</source>
        <translation>próximo início sem esperar</translation>
    </message>
    <message>
        <source>start before %1</source>
        <translation>comece antes das %1</translation>
    </message>
    <message>
        <source>next start before %1</source>
        <translation>próximo início antes das %1</translation>
    </message>
    <message>
        <source>Enough for this session</source>
        <translation>É o bastante para esta sessão</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tempo livre</translation>
    </message>
    <message>
        <source>Enough for this session · free until %1</source>
        <translation>É o bastante para esta sessão · livre até %1</translation>
    </message>
    <message>
        <source>Free time until %1</source>
        <translation>Tempo livre até %1</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is a folder.</source>
        <translation>O Pomotide não conseguiu abrir %1: é uma pasta.</translation>
    </message>
    <message>
        <source>Pomotide could not read and write %1 (%2).</source>
        <translation>O Pomotide não conseguiu ler e gravar %1 (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is not a database.</source>
        <translation>O Pomotide não conseguiu abrir %1: não é um banco de dados.</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is another program&apos;s database.</source>
        <translation>O Pomotide não conseguiu abrir %1: é o banco de dados de outro programa.</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: a newer version of Pomotide wrote it (%2).</source>
        <translation>O Pomotide não conseguiu abrir %1: uma versão mais nova do Pomotide gravou o arquivo (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2).</source>
        <translation>O Pomotide não conseguiu ler %1: o arquivo está danificado (%2).</translation>
    </message>
    <message>
        <source>Another program is using %1 for too long.</source>
        <translation>Outro programa está usando %1 há tempo demais.</translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation>Não há mais espaço em disco para gravar %1.</translation>
    </message>
    <message>
        <source>The disk of %1 fails (%2).</source>
        <translation>O disco de %1 está falhando (%2).</translation>
    </message>
    <message>
        <source>Pomotide could not work on %1 (%2).</source>
        <translation>O Pomotide não conseguiu trabalhar com %1 (%2).</translation>
    </message>
    <message>
        <source>Choose a file with --database FILE.</source>
        <translation>Escolha um arquivo com --database ARQUIVO.</translation>
    </message>
    <message>
        <source>Set that right, or choose another file with --database FILE.</source>
        <translation>Corrija isso ou escolha outro arquivo com --database ARQUIVO.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file with --database FILE.</source>
        <translation>Ele ficou como estava. Escolha outro arquivo com --database ARQUIVO.</translation>
    </message>
    <message>
        <source>It was left as it is. Install that version or a later one.</source>
        <translation>Ele ficou como estava. Instale essa versão ou uma mais recente.</translation>
    </message>
    <message>
        <source>Start again with a copy of it from before, or with --database FILE.</source>
        <translation>Inicie de novo com uma cópia anterior ou com --database ARQUIVO.</translation>
    </message>
    <message>
        <source>Nothing was changed; Pomotide will try again.</source>
        <translation>Nada foi alterado; o Pomotide vai tentar de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed; make some room, then try again.</source>
        <translation>Nada foi alterado; libere um pouco de espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>Veja se foi feito e copie para outro disco o que é importante para você.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tudo está sendo salvo de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed; please try again.</source>
        <translation>Nada foi alterado; tente de novo, por favor.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back, to %1 on %2. What was running has been closed, and everything is kept.</source>
        <translation>O relógio do computador foi atrasado, para %1 de %2. O que estava em andamento foi encerrado, e tudo está guardado.</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Focused</source>
        <translation>Focado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
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
        <translation>1 minuto basta</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are enough</source>
        <translation>
            <numerusform>%n minuto basta</numerusform>
            <numerusform>%n minutos bastam</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you like to begin?</source>
        <translation>O que você gostaria de começar?</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Ainda %1</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>Termine o raciocínio</translation>
    </message>
    <message>
        <source>Finish the thought. +%1</source>
        <translation>Termine o raciocínio. +%1</translation>
    </message>
    <message>
        <source>Break, %1</source>
        <translation>Pausa, %1</translation>
    </message>
    <message>
        <source>%1 next, if you like</source>
        <translation>A seguir %1, se você quiser</translation>
    </message>
    <message>
        <source>Keep going: %1 next</source>
        <translation>Siga em frente: agora %1</translation>
    </message>
    <message>
        <source>The break begins at your next pause</source>
        <translation>A pausa começa assim que você parar</translation>
    </message>
    <message>
        <source>Stand up, look far away</source>
        <translation>Levante-se, olhe para longe</translation>
    </message>
    <message>
        <source>Finish the thought. The break begins at your next pause.</source>
        <translation>Termine o raciocínio. A pausa vem assim que você parar.</translation>
    </message>
    <message>
        <source>Finish the thought. +%1. The break begins at your next pause.</source>
        <translation>Termine o raciocínio. +%1. A pausa vem assim que você parar.</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Tudo pronto para começar</translation>
    </message>
    <message>
        <source>Ready to begin · %1</source>
        <translation>Tudo pronto para começar · %1</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <translation>Ainda %1 · %2</translation>
    </message>
    <message>
        <source>Finish the thought · %1</source>
        <translation>Termine o raciocínio · %1</translation>
    </message>
    <message>
        <source>+%1 · %2</source>
        <translation>+%1 · %2</translation>
    </message>
    <message>
        <source>Break, %1 left</source>
        <translation>Pausa, ainda %1</translation>
    </message>
    <message>
        <source>%1 left to keep the streak going</source>
        <translation>Ainda %1 para manter a sequência</translation>
    </message>
    <message>
        <source>%1 still possible</source>
        <translation>%1 ainda a ganhar</translation>
    </message>
    <message>
        <source>1 still possible</source>
        <translation>1 ainda a ganhar</translation>
    </message>
    <message>
        <source>Its streak is still going. It can be changed when the streak is over.</source>
        <translation>A sequência dele ainda está em andamento. Poderá ser alterado quando ela terminar.</translation>
    </message>
    <message>
        <source>The pomodoro began later than that.</source>
        <translation>O pomodoro começou depois disso.</translation>
    </message>
    <message>
        <source>The pomodoro had ended before that.</source>
        <translation>O pomodoro já tinha terminado.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Esse horário ainda não chegou.</translation>
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
        <translation>os relógios mudam: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BackupController</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports (%2). Nothing was changed.</source>
        <translation>%1 não é algo que o Pomotide exporta (%2). Nada foi alterado.</translation>
    </message>
    <message>
        <source>A backup of %1 is still here. To bring everything back, begin, and restore it in Settings, Data.</source>
        <translation>Ainda há um backup de %1. Para trazer tudo de volta, comece e restaure-o em Configurações, Dados.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BusService</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>Não há método “%1” aqui.</translation>
    </message>
    <message>
        <source>There is no interface “%1” here.</source>
        <translation>Não há interface “%1” aqui.</translation>
    </message>
    <message>
        <source>There is no property “%1” here.</source>
        <translation>Não há propriedade “%1” aqui.</translation>
    </message>
    <message>
        <source>The property “%1” cannot be set.</source>
        <translation>A propriedade “%1” não pode ser definida.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::DemoEnd</name>
    <message>
        <source>The day is over</source>
        <translation>O dia acabou</translation>
    </message>
    <message>
        <source>That was a day</source>
        <translation>E assim foi um dia</translation>
    </message>
    <message>
        <source>Yours can begin with five minutes. Pomotide then asks for your work hours; nothing of this day is kept.</source>
        <translation>O seu pode começar com cinco minutos. Depois o Pomotide pergunta seu horário de trabalho; nada deste dia é guardado.</translation>
    </message>
    <message>
        <source>&amp;Begin my day</source>
        <translation>&amp;Começar meu dia</translation>
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
        <translation>Outra coisa…</translation>
    </message>
</context>
<context>
    <name>pomotide::app::GnomeTopBar</name>
    <message>
        <source>The top bar stays as it was: GNOME&apos;s settings could not be changed.</source>
        <translation>A barra superior ficou como estava: não foi possível alterar as configurações do GNOME.</translation>
    </message>
    <message>
        <source>All of GNOME&apos;s extensions are switched off, so this one is, too. GNOME&apos;s program Extensions switches them on.</source>
        <translation>Todas as extensões do GNOME estão desativadas, portanto esta também. O programa Extensões, do GNOME, as ativa.</translation>
    </message>
    <message>
        <source>Pomotide will be in the top bar once you have logged out and in again.</source>
        <translation>O Pomotide aparece na barra superior depois que você encerrar a sessão do GNOME e entrar de novo.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::LoginSleepWatch</name>
    <message>
        <source>Notes when the computer falls asleep</source>
        <translation>Anota quando o computador é suspenso</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalShortcut</name>
    <message>
        <source>This desktop asks you whether Pomotide may have %1. If you do not see the question, look behind this window.</source>
        <translation>Este ambiente gráfico pergunta se o Pomotide pode usar %1. Se você não vir a pergunta, olhe atrás desta janela.</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, the key is %1. Change it there.</source>
        <translation>Nas configurações deste ambiente gráfico, a tecla é %1. Altere-a lá.</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, Pomotide has no key now. Choose one there, or have the desktop run this command on a key: %1</source>
        <translation>Nas configurações deste ambiente gráfico, o Pomotide está sem tecla agora. Escolha uma lá ou associe, no ambiente, uma tecla a este comando: %1</translation>
    </message>
    <message>
        <source>Before version 48, GNOME gives keys to no program. Pomotide has its key while it is in the top bar; or have GNOME run this command on a key: %1</source>
        <translation>Antes da versão 48, o GNOME não dá teclas a nenhum programa. O Pomotide tem a dele enquanto está na barra superior; ou associe, no GNOME, uma tecla a este comando: %1</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. In its keyboard settings, have it run this command on a key: %1</source>
        <translation>Este ambiente gráfico não dá teclas próprias aos programas. Nas configurações de teclado dele, associe uma tecla a este comando: %1</translation>
    </message>
    <message>
        <source>The desktop did not give Pomotide the key %1. Choose another shortcut, or have the desktop run this command on a key: %2</source>
        <translation>O ambiente gráfico não deu ao Pomotide a tecla %1. Escolha outro atalho ou associe, no ambiente, uma tecla a este comando: %2</translation>
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
        <translation>O Pomotide inicia com a sua sessão e mostra o tempo.</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to start Pomotide. In its settings, have it run this command at each start: flatpak run org.pomotide.Pomotide</source>
        <translation>Não é possível pedir a este ambiente que inicie o Pomotide. Nas configurações dele, faça-o executar este comando a cada início: flatpak run org.pomotide.Pomotide</translation>
    </message>
    <message>
        <source>Your desktop did not allow Pomotide to start with it. You can allow that in the desktop&apos;s settings for applications, then try again.</source>
        <translation>O seu ambiente não permitiu que o Pomotide inicie com ele. Você pode permitir isso nas configurações de aplicativos do ambiente e tentar de novo.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PresenceTracker</name>
    <message>
        <source>The time zone is now %1. Your work hours go by its clocks.</source>
        <translation>O fuso horário agora é %1. Seu horário de trabalho segue os relógios de lá.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::Service</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>Não há método “%1” aqui.</translation>
    </message>
    <message>
        <source>These are too many calls at once. Try again in a second.</source>
        <translation>São chamadas demais de uma vez. Tente de novo em um segundo.</translation>
    </message>
    <message>
        <source>%1 takes arguments of the types “%2”, not “%3”.</source>
        <translation>%1 recebe argumentos dos tipos “%2”, não “%3”.</translation>
    </message>
    <message>
        <source>The menu has changed. Please choose again.</source>
        <translation>O menu mudou. Escolha de novo, por favor.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::SingleInstance</name>
    <message>
        <source>it is not a folder of this user alone</source>
        <translation>não é uma pasta só deste usuário</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>não é permitido gravar ali</translation>
    </message>
    <message>
        <source>there may be no room</source>
        <translation>talvez não haja espaço</translation>
    </message>
    <message>
        <source>Pomotide cannot use the folder %1 (%2). It runs all the same, but does not notice when it is started again: please start it once only.</source>
        <translation>O Pomotide não consegue usar a pasta %1 (%2). Ele funciona mesmo assim, mas não percebe quando é iniciado de novo: inicie-o só uma vez, por favor.</translation>
    </message>
</context>
<context>
    <name>pomotide::app::X11Shortcut</name>
    <message>
        <source>Another program has %1 already. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>Outro programa já usa %1. Escolha outro atalho ou associe, no seu ambiente gráfico, uma tecla a este comando: %2</translation>
    </message>
    <message>
        <source>This keyboard has no key for %1. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>Este teclado não tem uma tecla para %1. Escolha outro atalho ou associe, no seu ambiente gráfico, uma tecla a este comando: %2</translation>
    </message>
    <message>
        <source>The X server no longer tells Pomotide of keys. Start Pomotide again, or have your desktop run this command on a key: %1</source>
        <translation>O servidor X não informa mais as teclas ao Pomotide. Inicie o Pomotide de novo ou associe, no seu ambiente gráfico, uma tecla a este comando: %1</translation>
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
        <translation>Software livre: você pode usar, estudar, compartilhar e modificar este programa sob a GNU General Public License, versão 3 ou posterior (GPL-3.0-or-later). Ele vem sem nenhuma garantia. Não usa rede e não tem conta: o que você faz fica neste computador.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AbsenceBar</name>
    <message>
        <source>I wo&amp;rked</source>
        <translation>Eu t&amp;rabalhei</translation>
    </message>
    <message>
        <source>&amp;I was away</source>
        <translation>Eu esta&amp;va fora</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>Fora desde…</translation>
    </message>
    <message>
        <source>If you left at another time</source>
        <translation>Se você saiu em outro momento</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>A hora em que você saiu</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Um horário, como 9:45, ou há quanto tempo, como 12m</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingCard</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingList</name>
    <message>
        <source>How did it go?</source>
        <translation>Como foi?</translation>
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
        <translation>Backups</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>do dia</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>feito à mão</translation>
    </message>
    <message>
        <source>before restoring another</source>
        <translation>antes de restaurar outro</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>antes de apagar</translation>
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
        <translation>Como na regra</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Skipped: %1, %2.</source>
        <translation>Pulado: %1, %2.</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>Removido: %1, %2.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Hoje · %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Callouts</name>
    <message>
        <source>A sample of what you will see</source>
        <translation>Um exemplo do que você vai ver</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ChartCards</name>
    <message>
        <source>Time worked</source>
        <translation>Tempo trabalhado</translation>
    </message>
    <message>
        <source>Time worked, by evaluation</source>
        <translation>Tempo trabalhado, por avaliação</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas da semana</translation>
    </message>
    <message>
        <source>Estimates and time worked</source>
        <translation>Estimativas e tempo trabalhado</translation>
    </message>
    <message>
        <source>Estimates, by month</source>
        <translation>Estimativas, por mês</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>Time worked, by intention</source>
        <translation>Tempo trabalhado, por intenção</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Time worked, by tag</source>
        <translation>Tempo trabalhado, por etiqueta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Sequências</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Máximo: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>mostly in flow</source>
        <translation>quase sempre em fluxo</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabalho</translation>
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
        <translation>Manter esta janela por cima</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>A janela inteira</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Nova intenção…</translation>
    </message>
    <message>
        <source>Skip break</source>
        <translation>Pular a pausa</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Iniciar “%1”</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Pausa agora</translation>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Tem %1.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>Everything is as in %1 now.</source>
        <translation>Agora tudo está como em %1.</translation>
    </message>
    <message>
        <source>everything imported</source>
        <translation>importar tudo</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Onde tudo fica guardado</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>M&amp;ostrar a pasta</translation>
    </message>
    <message>
        <source>Everything is kept in this file:</source>
        <translation>Tudo fica guardado neste arquivo:</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>One is made each day; the newest seven stay. Restoring one replaces everything, and leaves a backup of what was there.</source>
        <translation>Um é feito a cada dia; os sete mais recentes ficam. Restaurar um substitui tudo e deixa um backup do que havia antes.</translation>
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
        <translation>Exportação e importação</translation>
    </message>
    <message>
        <source>JSON has everything and can be imported again, here or on another computer; CSV has the pomodoros, for spreadsheets. Importing replaces everything, and leaves a backup.</source>
        <translation>O JSON contém tudo e pode ser importado de novo, aqui ou em outro computador; o CSV contém os pomodoros, para planilhas. Importar substitui tudo e deixa um backup.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>A fresh start</source>
        <translation>Um novo começo</translation>
    </message>
    <message>
        <source>Erasing takes everything back to the first day. You are asked first; the backups stay, and a new one lets you undo it.</source>
        <translation>Apagar leva tudo de volta ao primeiro dia. Antes há uma pergunta; os backups ficam, e um novo permite desfazer.</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>Apagar tudo?</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>Nenhum programa aqui mostra pastas. A pasta é %1.</translation>
    </message>
    <message>
        <source>Everything is backed up in %1.</source>
        <translation>Tudo está guardado no backup %1.</translation>
    </message>
    <message>
        <source>A backup is made first. Until you quit, %1 brings all of it back; after that, the backup in the list does.</source>
        <translation>Antes é feito um backup. Até você sair, %1 traz tudo de volta; depois disso, o backup da lista.</translation>
    </message>
    <message>
        <source>Yes, all of this may go</source>
        <translation>Sim, tudo isso pode ir embora</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 intenção</translation>
    </message>
    <message>
        <source>%1 intentions</source>
        <translation>%1 intenções</translation>
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
        <translation>Substituir tudo pelo backup de %1?</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Everything is again as it was on %1.</source>
        <translation>Tudo está de novo como em %1.</translation>
    </message>
    <message>
        <source>a backup restored</source>
        <translation>restaurar um backup</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Tudo foi apagado.</translation>
    </message>
    <message>
        <source>everything erased</source>
        <translation>apagar tudo</translation>
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
        <translation>Tudo como JSON (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Replace everything by %1?</source>
        <translation>Substituir tudo por %1?</translation>
    </message>
    <message>
        <source>%1 What was there was damaged, and is now at %2.</source>
        <translation>%1 O que havia antes estava danificado e agora fica em %2.</translation>
    </message>
    <message>
        <source>%1 What was there is kept as the newest backup.</source>
        <translation>%1 O que havia fica guardado como o backup mais recente.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>1 session that you moved, skipped or added</source>
        <translation>1 sessão que você moveu, pulou ou adicionou</translation>
    </message>
    <message>
        <source>%1 sessions that you moved, skipped or added</source>
        <translation>%1 sessões que você moveu, pulou ou adicionou</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 compromisso</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 compromissos</translation>
    </message>
    <message>
        <source>This goes away: your work hours and your settings.</source>
        <translation>Isto vai embora: seu horário de trabalho e suas configurações.</translation>
    </message>
    <message>
        <source>This goes away: %1; also your work hours and your settings.</source>
        <translation>Isto vai embora: %1; também seu horário de trabalho e suas configurações.</translation>
    </message>
    <message>
        <source>Do again: %1?</source>
        <translation>Fazer de novo: %1?</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Pomodoros and past work hours for calendars (*.ics)</source>
        <translation>Pomodoros e horários de trabalho passados para agendas (*.ics)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayCard</name>
    <message>
        <source>There are no work hours yet. With them the day has a plan, and the ring calls you when they begin.</source>
        <translation>Ainda não há horário de trabalho. Com ele, o dia tem um plano, e o anel chama você quando ele começa.</translation>
    </message>
    <message>
        <source>Nothing is planned today: the day is yours.</source>
        <translation>Nada planejado para hoje: o dia é seu.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
    <message>
        <source>Hide what is over</source>
        <translation>Ocultar o que passou</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Set work hours…</source>
        <translation>Definir o horário de trabalho…</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Planejar uma sessão…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DaySoFar</name>
    <message>
        <source>Today so far</source>
        <translation>Hoje até agora</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayTimeline</name>
    <message>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DesktopTick</name>
    <message>
        <source>Start with my desktop</source>
        <translation>Iniciar ao entrar no sistema</translation>
    </message>
    <message>
        <source>Add Pomotide to the top bar</source>
        <translation>Adicionar o Pomotide à barra superior</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EditLog</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>Não foi desfeito: %1. %2</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refeito: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <translation>Não foi refeito: %1. %2</translation>
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
        <translation>Terminar às…</translation>
    </message>
    <message>
        <source>It ends that much later</source>
        <translation>Termina esse tanto mais tarde</translation>
    </message>
    <message>
        <source>The time at which it ends</source>
        <translation>O horário em que termina</translation>
    </message>
    <message>
        <source>A time, as 10:45, or a length, as +10 or in 20 min</source>
        <translation>Um horário, como 10:45, ou uma duração, como +10 ou em 20 min</translation>
    </message>
    <message>
        <source>Type a time…</source>
        <translation>Digitar um horário…</translation>
    </message>
    <message>
        <source>%1: it cannot end then</source>
        <translation>%1: não pode terminar nesse horário</translation>
    </message>
    <message>
        <source>%1 · Enter</source>
        <translation>%1 · Enter</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>Fora desde</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>A hora em que você saiu</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Um horário, como 9:45, ou há quanto tempo, como 12m</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>Fora desde…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryList</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
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
        <translation>O pomodoro de “%1” foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros are deleted.</source>
        <translation>
            <numerusform>%n pomodoro foi excluído.</numerusform>
            <numerusform>%n pomodoros foram excluídos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryModel</name>
    <message>
        <source>%1 (planned: %2)</source>
        <translation>%1 (planejado: %2)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sem avaliação</translation>
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
        <translation>Ainda não há nada aqui. Tudo o que você fizer aparece aqui por si só.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Search words or #tags</source>
        <translation>Palavras ou #etiquetas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing about “%1” in this period.</source>
        <translation>Nada sobre “%1” neste período.</translation>
    </message>
    <message>
        <source>What you are doing now appears here once it is over.</source>
        <translation>O que você está fazendo agora aparece aqui quando terminar.</translation>
    </message>
    <message>
        <source>Nothing was recorded then: the time was yours.</source>
        <translation>Nada foi registrado então: o tempo era seu.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionActions</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
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
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover para: %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>“%1” is abandoned: one thing less to carry.</source>
        <translation>“%1” foi deixada de lado: uma coisa a menos para carregar.</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions are abandoned.</source>
        <translation>
            <numerusform>%n intenção foi deixada de lado.</numerusform>
            <numerusform>%n intenções foram deixadas de lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Sem estimativa</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDelegate</name>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDetails</name>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>Quanto tempo pode levar, se você quiser estimar: 25m, 1h 30m</translation>
    </message>
    <message>
        <source>#tax</source>
        <translation>#impostos</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Q&amp;uando</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repete</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Add ta&amp;g</source>
        <translation>A&amp;dicionar etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is one word of letters and digits, like #tax.</source>
        <translation>Uma etiqueta é uma palavra de letras e algarismos, como #impostos.</translation>
    </message>
    <message>
        <source>Select an intention to plan it, or to write down what helps to begin.</source>
        <translation>Escolha uma intenção para planejá-la ou para anotar o que ajude a começar.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionModel</name>
    <message>
        <source>Intention</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Worked %1 of about %2</source>
        <translation>%1 de trabalho, de cerca de %2</translation>
    </message>
    <message>
        <source>Achieved %1</source>
        <translation>Concluída em %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <translation>Deixada de lado em %1</translation>
    </message>
    <message>
        <source>Worked of the estimate</source>
        <translation>Trabalho do estimado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n intentions</source>
        <translation>
            <numerusform>%1, %n intenção</numerusform>
            <numerusform>%1, %n intenções</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 feitas</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionNotes</name>
    <message>
        <source>Notes of the selected intention</source>
        <translation>Notas da intenção selecionada</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Anything that helps to begin</source>
        <translation>Tudo o que ajude a começar</translation>
    </message>
    <message>
        <source>Select one intention to see its notes.</source>
        <translation>Selecione uma intenção para ver as notas dela.</translation>
    </message>
    <message>
        <source>Notes have room for %1 letters; here are %2. They wait here until they are shorter.</source>
        <translation>As notas podem ter até %1 caracteres; aqui há %2. Elas esperam aqui até ficarem mais curtas.</translation>
    </message>
    <message>
        <source>A line that begins with [ ] and a blank is a box to tick.</source>
        <translation>Uma linha que começa com [ ] e um espaço é uma caixa para marcar.</translation>
    </message>
    <message>
        <source>Ctrl+Space makes one, and ticks it.</source>
        <translation>Ctrl+Espaço cria uma e a marca.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionView</name>
    <message>
        <source>Intentions</source>
        <translation>Intenções</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionsPage</name>
    <message>
        <source>Open (%1)</source>
        <translation>Abertas (%1)</translation>
    </message>
    <message>
        <source>Achieved (%1)</source>
        <translation>Concluídas (%1)</translation>
    </message>
    <message>
        <source>Abandoned (%1)</source>
        <translation>Deixadas de lado (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Which intentions are listed</source>
        <translation>Quais intenções aparecem na lista</translation>
    </message>
    <message>
        <source>Search titles and notes</source>
        <translation>Pesquisar em títulos e notas</translation>
    </message>
    <message>
        <source>Nothing here with “%1”. Fewer letters may find more.</source>
        <translation>Nada aqui com “%1”. Menos letras podem encontrar mais.</translation>
    </message>
    <message>
        <source>What you achieve gathers here.</source>
        <translation>O que você concluir aparece aqui.</translation>
    </message>
    <message>
        <source>What you let go of waits here, in case you want it back.</source>
        <translation>O que você deixa de lado espera aqui, caso queira de volta.</translation>
    </message>
    <message>
        <source>Nothing here yet. One small thing is enough to begin.</source>
        <translation>Ainda não há nada aqui. Uma coisa pequena basta para começar.</translation>
    </message>
    <message>
        <source>Nothing waits for you here. One small thing is enough to go on.</source>
        <translation>Nada espera por você aqui. Uma coisa pequena basta para continuar.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Legend</name>
    <message>
        <source>How it looks</source>
        <translation>Como aparece</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>O que o anel mostra?</translation>
    </message>
    <message>
        <source>What does the strip show?</source>
        <translation>O que a faixa mostra?</translation>
    </message>
    <message>
        <source>On the ring</source>
        <translation>No anel</translation>
    </message>
    <message>
        <source>On the strip</source>
        <translation>Na faixa</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (agora)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::LengthField</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not a length from %1 to %2 yet</source>
        <translation>ainda não é uma duração de %1 a %2</translation>
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
        <translation>O Pomotide continua em execução aqui, sem um ícone na bandeja. Inicie-o de novo para abrir esta janela.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Pomotide has been updated to version %1.</source>
        <translation>O Pomotide foi atualizado para a versão %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NewIntention</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>New intention</source>
        <translation>Nova intenção</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escrever o relatório</translation>
    </message>
    <message>
        <source>Estimate of the new intention, if you like</source>
        <translation>Estimativa da nova intenção, se você quiser</translation>
    </message>
    <message>
        <source>25m</source>
        <translation>25m</translation>
    </message>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>Quanto tempo pode levar, se você quiser estimar: 25m, 1h 30m</translation>
    </message>
    <message>
        <source>&amp;What do you want to do next?</source>
        <translation>O &amp;que você quer fazer a seguir?</translation>
    </message>
    <message>
        <source>Enter adds “%1” · estimate: %2</source>
        <translation>Enter adiciona “%1” · estimativa: %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextEventCard</name>
    <message>
        <source>Next fixed thing</source>
        <translation>Próximo compromisso</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Compromisso %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>daqui a %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextStepField</name>
    <message>
        <source>A few words to pick it up by; this can stay empty</source>
        <translation>Algumas palavras para retomar depois; pode ficar vazio</translation>
    </message>
    <message>
        <source>Ne&amp;xt I was going to…</source>
        <translation>Em se&amp;guida eu ia…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Notices</name>
    <message>
        <source>“%1” ends at %2</source>
        <translation>“%1” termina às %2</translation>
    </message>
    <message>
        <source>More time, or a line where to pick it up?</source>
        <translation>Mais tempo, ou uma linha sobre onde retomar?</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>Fazer a pausa agora</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>Termine o raciocínio</translation>
    </message>
    <message>
        <source>The break was planned for %1. It begins at your next pause.</source>
        <translation>A pausa estava prevista para as %1. Ela começa assim que você parar.</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Ainda nisso</translation>
    </message>
    <message>
        <source>Your break has begun</source>
        <translation>Sua pausa começou</translation>
    </message>
    <message>
        <source>That was %1.</source>
        <translation>Foram %1.</translation>
    </message>
    <message>
        <source>The break ends at %1</source>
        <translation>A pausa termina às %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Next I was going to…</source>
        <translation>Em seguida eu ia…</translation>
    </message>
    <message>
        <source>Noted for the next start: %1</source>
        <translation>Anotado para o próximo início: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Terminar às %1</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Iniciar “%1”</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Nova intenção…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outra coisa…</translation>
    </message>
    <message>
        <source>What would you like to start?</source>
        <translation>O que você gostaria de iniciar?</translation>
    </message>
    <message>
        <source>Pomotide</source>
        <translation>Pomotide</translation>
    </message>
    <message>
        <source>You seem to have begun</source>
        <translation>Parece que você já começou</translation>
    </message>
    <message>
        <source>“%1” can count from %2.</source>
        <translation>“%1” pode contar a partir das %2.</translation>
    </message>
    <message>
        <source>Count from %1</source>
        <translation>Contar a partir das %1</translation>
    </message>
    <message>
        <source>How was “%1”?</source>
        <translation>Como foi “%1”?</translation>
    </message>
    <message>
        <source>There is no hurry.</source>
        <translation>Sem pressa.</translation>
    </message>
    <message>
        <source>One minute to go.</source>
        <translation>Falta um minuto.</translation>
    </message>
    <message>
        <source>%1 to keep the streak</source>
        <translation>%1 para manter a sequência</translation>
    </message>
    <message>
        <source>The break is over</source>
        <translation>A pausa acabou</translation>
    </message>
    <message>
        <source>I worked</source>
        <translation>Eu trabalhei</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Eu estava fora</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Que bom que você voltou</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>A seguir: %1 · %2</translation>
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
        <translation>Comece com uma coisa pequena</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Pronto por hoje</translation>
    </message>
    <message>
        <source>%1 are enough; a break comes next.</source>
        <translation>%1 bastam; depois vem uma pausa.</translation>
    </message>
    <message>
        <source>Free until %1. Whatever comes after this is up to you.</source>
        <translation>Livre até %1. O que vier depois disso é com você.</translation>
    </message>
    <message>
        <source>You can begin at any time: %1 are enough.</source>
        <translation>Você pode começar a qualquer momento: %1 bastam.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 in the streak</source>
        <translation>%1 · %2 de %3 na sequência</translation>
    </message>
    <message>
        <source>Begin with one small thing; a break comes next.</source>
        <translation>Comece com uma coisa pequena; depois vem uma pausa.</translation>
    </message>
    <message>
        <source>%1 are enough.</source>
        <translation>%1 bastam.</translation>
    </message>
    <message>
        <source>%1 of them if you start before %2: %3 are enough.</source>
        <translation>%1 deles se você começar antes das %2: %3 bastam.</translation>
    </message>
    <message>
        <source>%1 of them if you start now: %2 are enough.</source>
        <translation>%1 deles se você começar agora: %2 bastam.</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · até %2</translation>
    </message>
    <message>
        <source>%1 · the break begins at your next pause</source>
        <translation>%1 · a pausa começa assim que você parar</translation>
    </message>
    <message>
        <source>The streak can go on until %1</source>
        <translation>A sequência pode continuar até %1</translation>
    </message>
    <message>
        <source>Next: %1 · start before %2</source>
        <translation>A seguir: %1 · comece antes das %2</translation>
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
        <translation>Mudar para…</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>Pu&amp;lar a pausa</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>Ainda &amp;nisso</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>Fazer a pausa agora</translation>
    </message>
    <message>
        <source>Ends it now; its break begins</source>
        <translation>Termina agora; a pausa começa</translation>
    </message>
    <message>
        <source>As if it had not been started</source>
        <translation>Como se não tivesse começado</translation>
    </message>
    <message>
        <source>Done, achieved</source>
        <translation>Pronto, concluído</translation>
    </message>
    <message>
        <source>It was on something else, from its begin on</source>
        <translation>Era outra coisa, desde o começo</translation>
    </message>
    <message>
        <source>As if there had been no break: the pomodoro goes on</source>
        <translation>Como se não tivesse havido pausa: o pomodoro continua</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowStrip</name>
    <message>
        <source>Take the break now</source>
        <translation>Fazer a pausa agora</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Nova intenção…</translation>
    </message>
    <message>
        <source>S&amp;tart “%1”</source>
        <translation>Ini&amp;ciar “%1”</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::OpenIntentions</name>
    <message>
        <source>Open intentions</source>
        <translation>Intenções abertas</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PartMenu</name>
    <message>
        <source>Edit in History</source>
        <translation>Editar no histórico</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Iniciar agora</translation>
    </message>
    <message>
        <source>Choose what the slots are for…</source>
        <translation>Escolher para que são os espaços…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PercentField</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seguinte</translation>
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
        <translation>Pular a pausa e começar</translation>
    </message>
    <message>
        <source>Start this</source>
        <translation>Começar com isto</translation>
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
        <translation>Adicionar um par</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Pomodoro %1, length</source>
        <translation>Pomodoro %1, duração</translation>
    </message>
    <message>
        <source>Break %1, length</source>
        <translation>Pausa %1, duração</translation>
    </message>
    <message>
        <source>Leave this pair out</source>
        <translation>Deixar este par de fora</translation>
    </message>
    <message>
        <source>Leave pair %1 out</source>
        <translation>Deixar o par %1 de fora</translation>
    </message>
    <message>
        <source>A whole streak takes %1.</source>
        <translation>Uma sequência inteira leva %1.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PointsBreakdown</name>
    <message>
        <source>What the points were for</source>
        <translation>De onde vieram os pontos</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nenhum ainda.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickEntry</name>
    <message>
        <source>I &amp;worked</source>
        <translation>Eu &amp;trabalhei</translation>
    </message>
    <message>
        <source>I was awa&amp;y</source>
        <translation>Eu esta&amp;va fora</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>Cancela&amp;r o início</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>Pu&amp;lar a pausa</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>Ainda &amp;nisso</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Entrada rápida</translation>
    </message>
    <message>
        <source>What would you like to do now?</source>
        <translation>O que você gostaria de fazer agora?</translation>
    </message>
    <message>
        <source>Note for later</source>
        <translation>Anotar para depois</translation>
    </message>
    <message>
        <source>Take the &amp;break now</source>
        <translation>Fazer a pausa &amp;agora</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickSuggestions</name>
    <message>
        <source>What is open</source>
        <translation>O que está aberto</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ReplaceQuestion</name>
    <message>
        <source>Leave all as it is</source>
        <translation>Deixar tudo como está</translation>
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
        <translation>Em todas as telas</translation>
    </message>
    <message>
        <source>On the screen %1</source>
        <translation>Na tela %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SessionGrips</name>
    <message>
        <source>Session from %1</source>
        <translation>Sessão a partir das %1</translation>
    </message>
    <message>
        <source>Session to %1</source>
        <translation>Sessão até as %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem essas palavras.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>The ring with this look</source>
        <translation>O anel com esta aparência</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>A streak begins small and grows. A change applies to what has not begun.</source>
        <translation>Uma sequência começa pequena e cresce. Uma mudança vale para o que ainda não começou.</translation>
    </message>
    <message>
        <source>Default streak</source>
        <translation>Sequência padrão</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of everything that Pomotide shows.</source>
        <translation>De tudo o que o Pomotide mostra.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Idioma padrão</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>How this window looks.</source>
        <translation>A aparência desta janela.</translation>
    </message>
    <message>
        <source>Default window</source>
        <translation>Janela padrão</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>While you change something here, you see it above, and on your desktop.</source>
        <translation>Enquanto você muda algo aqui, vê o resultado acima e na sua área de trabalho.</translation>
    </message>
    <message>
        <source>Default look</source>
        <translation>Aparência padrão</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>O que o anel mostra?</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Quick entry, from anywhere: type what you want to do, and begin.</source>
        <translation>Entrada rápida, de qualquer lugar: digite o que quer fazer e comece.</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>Atalho padrão</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Beside the ring, and only while you are there and not in a call or a film.</source>
        <translation>Ao lado do anel, e só enquanto você está aqui e não em uma chamada ou em um filme.</translation>
    </message>
    <message>
        <source>Default notifications</source>
        <translation>Notificações padrão</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Short and soft. Whatever you change here, you hear at once.</source>
        <translation>Curtos e suaves. O que você mudar aqui, ouve na hora.</translation>
    </message>
    <message>
        <source>Default sounds</source>
        <translation>Sons padrão</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>Neste ambiente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Nesta janela</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutEdit</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Press the keys. Backspace takes the shortcut away.</source>
        <translation>Pressione as teclas. Backspace remove o atalho.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Pressione…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutList</name>
    <message>
        <source>Search, in the intentions and the settings</source>
        <translation>Pesquisar, nas intenções e nas configurações</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Editar a linha</translation>
    </message>
    <message>
        <source>Abandon the intention, or delete the pomodoro</source>
        <translation>Deixar a intenção de lado ou excluir o pomodoro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move the intention</source>
        <translation>Mover a intenção</translation>
    </message>
    <message>
        <source>The time before or after, in the history</source>
        <translation>O período anterior ou seguinte, no histórico</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Seta acima, Seta abaixo</translation>
    </message>
    <message>
        <source>Five minutes later or earlier</source>
        <translation>Cinco minutos mais tarde ou mais cedo</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>An hour later or earlier; also with Shift and the wheel</source>
        <translation>Uma hora mais tarde ou mais cedo; também com Shift e a roda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What was there before; undo brings back what you typed</source>
        <translation>O que havia antes; desfazer traz de volta o que você digitou</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Em listas</translation>
    </message>
    <message>
        <source>In fields for times and lengths</source>
        <translation>Em campos de horário e duração</translation>
    </message>
    <message>
        <source>Start on the intention</source>
        <translation>Iniciar a intenção</translation>
    </message>
    <message>
        <source>Move it to Today, Next or Later</source>
        <translation>Mover para Hoje, A seguir ou Mais tarde</translation>
    </message>
    <message>
        <source>Tick the line of notes</source>
        <translation>Marcar a linha das notas</translation>
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
            <numerusform>%1, %n aguardando</numerusform>
            <numerusform>%1, %n aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximos dias</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>A small window with what runs</source>
        <translation>Uma janela pequena com o que está em andamento</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotBoard</name>
    <message>
        <source>Slots of this session</source>
        <translation>Espaços desta sessão</translation>
    </message>
    <message>
        <source>Open intentions</source>
        <translation>Intenções abertas</translation>
    </message>
    <message>
        <source>Drag one to a slot.</source>
        <translation>Arraste uma para um espaço.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotList</name>
    <message>
        <source>No slots are to come today.</source>
        <translation>Não há mais espaços hoje.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more to come</source>
        <translation>
            <numerusform>e mais %n por vir</numerusform>
            <numerusform>e mais %n por vir</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Espaço %1</translation>
    </message>
    <message>
        <source>Free – for your next intention</source>
        <translation>Livre – para sua próxima intenção</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotTimes</name>
    <message>
        <source>Drag to another slot: the two change places</source>
        <translation>Arraste para outro espaço: os dois trocam de lugar</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanField</name>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, até</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanPopover</name>
    <message>
        <source>each becomes a session of its own</source>
        <translation>cada um vira uma sessão própria</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartLine</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>A line, and Enter</source>
        <translation>Uma linha e Enter</translation>
    </message>
    <message>
        <source>What to start</source>
        <translation>O que iniciar</translation>
    </message>
    <message>
        <source>&amp;What would you like to do now?</source>
        <translation>O &amp;que você gostaria de fazer agora?</translation>
    </message>
    <message>
        <source>Began earlier…</source>
        <translation>Comecei antes…</translation>
    </message>
    <message>
        <source>It counts from the time that you type</source>
        <translation>Conta a partir da hora que você digitar</translation>
    </message>
    <message>
        <source>The time at which you began</source>
        <translation>A hora em que você começou</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>Um horário, como 9:45, ou há quanto tempo, como 12m</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Comecei às</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartSection</name>
    <message>
        <source>Starting</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>With this, the ring is there whenever you are: you need not think of starting it.</source>
        <translation>Assim, o anel está lá sempre que você estiver: não é preciso lembrar de iniciá-lo.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SummaryCard</name>
    <message>
        <source>Your day</source>
        <translation>Seu dia</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save your day</source>
        <translation>Salvar seu dia</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>The summary is copied as text.</source>
        <translation>O resumo foi copiado como texto.</translation>
    </message>
    <message>
        <source>The summary is copied as a picture.</source>
        <translation>O resumo foi copiado como imagem.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeEntry</name>
    <message>
        <source>Type a time, and Enter</source>
        <translation>Digite um horário e Enter</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeField</name>
    <message>
        <source>%1, now</source>
        <translation>%1, agora</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, daqui a %2</translation>
    </message>
    <message>
        <source>not a time yet</source>
        <translation>ainda não é um horário</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, há %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TodayPage</name>
    <message>
        <source>Nothing prompts you after that; it can be undone</source>
        <translation>Depois disso, nada mais chama você; dá para desfazer</translation>
    </message>
    <message>
        <source>End the session now, not at %1</source>
        <translation>Encerrar a sessão agora, não às %1</translation>
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
        <translation>Ela passa a mostrar os minutos restantes, com um menu para o que você faz em pleno trabalho.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TrayMenu</name>
    <message>
        <source>I &amp;worked</source>
        <translation>Eu &amp;trabalhei</translation>
    </message>
    <message>
        <source>I was &amp;away</source>
        <translation>Eu estava &amp;fora</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>&amp;Cancelar o início</translation>
    </message>
    <message>
        <source>S&amp;kip the break</source>
        <translation>Pu&amp;lar a pausa</translation>
    </message>
    <message>
        <source>Sti&amp;ll on it</source>
        <translation>Ain&amp;da nisso</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry…</source>
        <translation>Entrada &amp;rápida…</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry… (%1)</source>
        <translation>Entrada &amp;rápida… (%1)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Not now, &amp;later</source>
        <translation>A&amp;gora não, depois</translation>
    </message>
    <message>
        <source>En&amp;d at</source>
        <translation>Ter&amp;minar às</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>M&amp;udar para</translation>
    </message>
    <message>
        <source>&amp;Open Pomotide</source>
        <translation>&amp;Abrir o Pomotide</translation>
    </message>
    <message>
        <source>What does the &amp;ring show?</source>
        <translation>O &amp;que o anel mostra?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Take the break now</source>
        <translation>Fa&amp;zer a pausa agora</translation>
    </message>
    <message>
        <source>Intention %1</source>
        <translation>Intenção %1</translation>
    </message>
    <message>
        <source>&amp;New intention…</source>
        <translation>&amp;Nova intenção…</translation>
    </message>
    <message>
        <source>&amp;Evaluate “%1”</source>
        <translation>A&amp;valiar “%1”</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>A&amp;valiar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Qu&amp;iet until %1</source>
        <translation>Silênci&amp;o até %1</translation>
    </message>
    <message>
        <source>Qu&amp;iet</source>
        <translation>Silênci&amp;o</translation>
    </message>
    <message>
        <source>&amp;End the quiet</source>
        <translation>&amp;Encerrar o silêncio</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Por uma &amp;hora</translation>
    </message>
    <message>
        <source>For the &amp;rest of the day</source>
        <translation>Pelo resto do &amp;dia</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>The pomodoro went on while you were away</source>
        <translation>O pomodoro continuou enquanto você estava fora</translation>
    </message>
    <message>
        <source>“%1” went on while you were away</source>
        <translation>“%1” continuou enquanto você estava fora</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TwoWeeks</name>
    <message>
        <source>Earlier days</source>
        <translation>Dias anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Dias seguintes</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Adicionar sessão</translation>
    </message>
    <message>
        <source>Or draw a session in the calendar, or press N there.</source>
        <translation>Ou desenhe uma sessão no calendário, ou pressione N ali.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Os horários são os de %1.</translation>
    </message>
    <message>
        <source>No sessions in the next 14 days: all this time is yours. Set work hours, or draw a session in the calendar.</source>
        <translation>Nenhuma sessão nos próximos 14 dias: todo esse tempo é seu. Defina o horário de trabalho ou desenhe uma sessão no calendário.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TypedField</name>
    <message>
        <source>As before; %1 brings back what you typed</source>
        <translation>Como antes; %1 traz de volta o que você digitou</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>Próximos dias</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Horário de trabalho</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Espaços</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Próximos dias</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UsualWeek</name>
    <message>
        <source>When would you like to be kept aware of time? The ring shows during these hours only.</source>
        <translation>Quando você quer manter a noção do tempo? O anel aparece só nesses horários.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Os horários são os de %1.</translation>
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
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekEditor</name>
    <message>
        <source>Several hours of a day can be typed in one field: 9-12, 14-18.</source>
        <translation>Vários horários de um dia cabem em um campo: 9-12, 14-18.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekdayRow</name>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>%1: add hours</source>
        <translation>%1: adicionar horário</translation>
    </message>
    <message>
        <source>%1: copy to other weekdays</source>
        <translation>%1: copiar para outros dias da semana</translation>
    </message>
    <message>
        <source>%1: remove these hours</source>
        <translation>%1: remover este horário</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>termina %1 %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>horário de %1</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>&amp;Dias úteis</translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <translation>&amp;Todos os dias</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Welcome to Pomotide</source>
        <translation>Boas-vindas ao Pomotide</translation>
    </message>
    <message>
        <source>When would you like to be kept aware of time?</source>
        <translation>Quando você quer manter a noção do tempo?</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>Você pode mudar isso a qualquer momento.</translation>
    </message>
    <message>
        <source>%1, in any program, opens a line: type what you want to do, and Enter begins it.</source>
        <translation>%1, em qualquer programa, abre uma linha: digite o que quer fazer, e Enter começa.</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WindowKeysEditor</name>
    <message>
        <source>In this window</source>
        <translation>Nesta janela</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Redefinir: %1</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key, or a function key.</source>
        <translation>Um atalho é Ctrl, Alt ou Meta com outra tecla, ou uma tecla de função.</translation>
    </message>
    <message>
        <source>%1 is for what is underlined on a page.</source>
        <translation>%1 é para o que está sublinhado em uma página.</translation>
    </message>
    <message>
        <source>%1 has a use in lists and fields already.</source>
        <translation>%1 já tem um uso em listas e campos.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Press others, or change those first.</source>
        <translation>%1 já é de “%2”. Pressione outras teclas ou mude aquelas antes.</translation>
    </message>
</context>
</TS>
