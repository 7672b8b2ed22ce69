<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbsenceText</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ran until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the streak ended at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the break ended at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session ended at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session began at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be removed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>the rule says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule says %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>“%1” is none of focused, achieved, interrupted and distracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activation token has %1 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” is a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: a description has room for %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no time of these days: times are milliseconds since 1970, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That length is a number of minutes from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is one line, without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Civil</name>
    <message>
        <source>noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day reads like 9:30, 1815 or 6 pm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>%1 + %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomodoro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Ada&apos;s letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare Thursday&apos;s talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCaption</name>
    <message>
        <source>Work is over: no ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before work: no ring, your own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs: the dashed ring invites again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work begins: the dashed ring invites to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pomodoro of %1: filled is what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streak grows: %1 this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in a thought: the ring grows in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break of %1: thin and faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is over: a start now keeps the streak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>“%1” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of “%1” cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step of “%1” noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session added on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session changed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session skipped on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work hours changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streak plan changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the day changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look of the ring changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerts changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absence noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pomodoro on “%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the break changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffortText</name>
    <message>
        <source>Your last %1 of this kind took about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last %1 of this kind took %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtensionFiles</name>
    <message>
        <source>The top bar stays as it was: %1 could not be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top bar stays as it was: the folder %1 could not be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide is no longer in the top bar, but its file %1 could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>What was there before is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that belongs to %1 was deleted while it was in use. Pomotide goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was moved or deleted. Pomotide has put it back, with all that was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file was put in the place of %1. Pomotide goes on with that one; what was there before is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCharts</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worked in one pomodoro</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 worked in %n pomodoros</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 intention achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n intentions achieved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n streaks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of one pomodoro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pomodoros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started after a prompt: %1 (%2). By yourself: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took about as long as estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n intentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 estimated, %3 worked (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: about %2 estimated, %3 worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Your data could not be read: the file was damaged. Pomotide has repaired it, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data could not be read: the file is damaged, and is now at %1. Pomotide goes on with its backup of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide could not make a folder for the demonstration: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pomotide: there is no desktop to show the ring on (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide is running already, but does not answer. Its database is %1. End that process, then start Pomotide again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The whole circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole strip: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole strip: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In steps: time past the planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: what has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White hand: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double line: the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside: the streak, piece by piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin pieces: the streak, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside: points of the day. Pale: still possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the edge: points of the day. Pale: still possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the mark: only if you start soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: nothing runs; start small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: a pomodoro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In steps: past the end; finish the thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin: a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubled: a start keeps the streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample: nothing runs now, this time is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 it grows brighter for a moment: time is passing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthText</name>
    <message>
        <source>An estimate reads like 25m, 90 or 1h 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate can be from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepText</name>
    <message>
        <source>Next you were going to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · you were going to: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotNowText</name>
    <message>
        <source>Not for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in &lt;file&gt; instead of the usual place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the quick entry at once, to start something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a window, as the message bus does for a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a whole work day in about four minutes; nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --demo: leave captions and the end out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let time run &lt;factor&gt; times as fast (0.1 to 10000), with --demo or --clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretend that it is &lt;time&gt; when Pomotide starts, for example 2026-03-02T08:59:50; to try things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pomotide: %1 See pomotide --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--clock cannot read &quot;%1&quot; as a time like 2026-03-02T08:59:50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--speed takes a number from 0.1 to 10000, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--speed goes with --demo or --clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--no-captions goes with --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo is for a person, so it takes no --service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A huge translucent ring over your desktop that lets you feel time pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>%1 of work and %2 before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a break in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the intention is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its estimate was close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more by steady work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start before %1 keeps %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start now keeps %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start right after this keeps %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>%1 of them if you start before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them if you start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute is a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are a start</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A break comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be good to begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good time to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Enter starts %1 on the first of your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter starts %1 on “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1 on “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter notes “%1” for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter notes the estimate of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on your list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter switches to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter lets it end at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two, then Enter: %1 are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on your mind? Enter notes it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · counted from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · estimate: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it as a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from %1: you seem to have begun then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1: until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted for later: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of “%1” noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is “%1” going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the last one go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did “%1” go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pomodoro ran on while you were away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ran on while you were away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide could not write %1 (%2). Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceActs</name>
    <message>
        <source>Nothing is intended yet. Say what to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pomodoro is running, and none awaits its evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip along the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip along the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip along the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip along the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest pomodoro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle pulses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while it pulses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each begin and near the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the foot of the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a corner of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fits this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streak plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full circle is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity in a pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between pulses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer pulses before a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over full-screen films and games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is time to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a pomodoro ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute before a streak would end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a break ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passed while you were away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ring visible while quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a pomodoro is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a break is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also at night, from 22:00 to 7:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do before it counts for the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you work on past the end, the break waits, at most this long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For starting, working, resting and finishing. Nothing is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one length all day, equal minutes look equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the ring is most of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last five minutes of a pomodoro, a break or a session, and before an appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which the ring is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be won, outside the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pomodoros of the streak, inside the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet is a call, a film or do-not-disturb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written like this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1: %2, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were focused nearly all of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were focused for %1 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were interrupted or distracted; they count all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You worked for %1, in %n pomodoros.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest streak had %n pomodoros in a row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You rested for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That makes %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This desktop lets nothing stay over all other windows: the ring is small, in a corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desktop a window over others takes their clicks: instead of the ring there is a thin strip along an edge of each screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No compositor runs here: the ring is woven of fine lines instead of translucent, and does not fade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring is over everything, on every screen, and lets clicks and keys through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the hours you choose, a small ring in a corner of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the hours you choose, a thin strip along an edge of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the hours you choose, a faint ring over the screen lets you feel time passing; you click and type through it as if it were not there. When you are ready, start with five minutes, and let them grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do: choose an X11 session when you log in, or a desktop such as KDE Plasma or Sway. On GNOME, turn Pomotide on in the top bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do: start a compositor, for example picom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, a break %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a pomodoro nor a break is running now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no break to take back now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That pomodoro is done. You can start the next one after the break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed. Reopen it to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: a session has room for %1, a title for %2 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not fit: please look at the times and days once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is break time. You can start when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pomodoro is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a minute first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has run for over a minute. Stop it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pomodoro is running now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be over already. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still under way. You can change it when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has not come yet. Choose an earlier end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pomodoro is there already. Choose other times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been changed since, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: a next step has room for %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: quiet lasts a week at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work can have begun at most %1 ago, and not before the end of what is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, and reaches beyond now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point still possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points still possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in Pomotide: one small thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are enough: start in Pomotide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in Pomotide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next start without a wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next start before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for this session · free until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free time until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide could not read and write %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is another program&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide could not open %1: a newer version of Pomotide wrote it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using %1 for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 fails (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide could not work on %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with --database FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set that right, or choose another file with --database FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file with --database FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Install that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a copy of it from before, or with --database FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; Pomotide will try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back, to %1 on %2. What was running has been closed, and everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are enough</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the thought. +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 next, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going: %1 next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break begins at your next pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up, look far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the thought. The break begins at your next pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the thought. +%1. The break begins at your next pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to begin · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the thought · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left to keep the streak going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayDigits</name>
    <message>
        <source>%1h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clocks change: from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::Application</name>
    <message>
        <source>This desktop does not say when a film or a game fills the screen: the ring stays over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your screen is shared, this desktop does not say so. Before you share it, turn on Quiet in Pomotide: then titles stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop does not say when you are at work. So a pomodoro ends when its time is up, also while you finish a thought.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::BackupController</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::BusService</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interface “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no property “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property “%1” cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::DemoEnd</name>
    <message>
        <source>The day is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours can begin with five minutes. Pomotide then asks for your work hours; nothing of this day is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin my day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::GnomeTopBar</name>
    <message>
        <source>The top bar stays as it was: GNOME&apos;s settings could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of GNOME&apos;s extensions are switched off, so this one is, too. GNOME&apos;s program Extensions switches them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide will be in the top bar once you have logged out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::LoginSleepWatch</name>
    <message>
        <source>Notes when the computer falls asleep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalShortcut</name>
    <message>
        <source>This desktop asks you whether Pomotide may have %1. If you do not see the question, look behind this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, the key is %1. Change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, Pomotide has no key now. Choose one there, or have the desktop run this command on a key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before version 48, GNOME gives keys to no program. Pomotide has its key while it is in the top bar; or have GNOME run this command on a key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. In its keyboard settings, have it run this command on a key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not give Pomotide the key %1. Choose another shortcut, or have the desktop run this command on a key: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::PresenceTracker</name>
    <message>
        <source>The time zone is now %1. Your work hours go by its clocks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::Service</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many calls at once. Try again in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes arguments of the types “%2”, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu has changed. Please choose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::SingleInstance</name>
    <message>
        <source>it is not a folder of this user alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there may be no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide cannot use the folder %1 (%2). It runs all the same, but does not notice when it is started again: please start it once only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::app::X11Shortcut</name>
    <message>
        <source>Another program has %1 already. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keyboard has no key for %1. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The X server no longer tells Pomotide of keys. Start Pomotide again, or have your desktop run this command on a key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AboutSection</name>
    <message>
        <source>Pomotide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty. It uses no network and has no account: what you do stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AbsenceBar</name>
    <message>
        <source>I wo&amp;rked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I was away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingCard</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingList</name>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::BackupList</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before restoring another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarEditor</name>
    <message>
        <source>As the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Callouts</name>
    <message>
        <source>A sample of what you will see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DataSection</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as in %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in this file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made each day; the newest seven stay. Restoring one replaces everything, and leaves a backup of what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has everything and can be imported again, here or on another computer; CSV has the pomodoros, for spreadsheets. Importing replaces everything, and leaves a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing takes everything back to the first day. You are asked first; the backups stay, and a new one lets you undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is backed up in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made first. Until you quit, %1 brings all of it back; after that, the backup in the list does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all of this may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pomodoro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pomodoros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes away: %1, your work hours and your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes away: %1 and %2, since %3; also your work hours and your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace everything by the backup of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is again as it was on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomodoros as CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace everything by %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What was there was damaged, and is now at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What was there is in the backup %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayCard</name>
    <message>
        <source>There are no work hours yet. With them the day has a plan, and the ring calls you when they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned today: the day is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set work &amp;hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a s&amp;ession…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DaySoFar</name>
    <message>
        <source>Today so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayTimeline</name>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DesktopTick</name>
    <message>
        <source>Start with my desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Pomotide to the top bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EditLog</name>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EndButtons</name>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends that much later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at which it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time, as 10:45, or a length, as +10 or in 20 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time, and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it cannot end then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryModel</name>
    <message>
        <source>%1 (planned: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::HeatMap</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 worked, %3 of it in flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::HistoryPage</name>
    <message>
        <source>Nothing here yet. Whatever you do gathers here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time worked, by evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates and time worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomodoros</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionModel</name>
    <message>
        <source>%1, running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked %1 of about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionNotes</name>
    <message>
        <source>Notes of the selected intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that helps to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one intention to see its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes have room for %1 letters; here are %2. They wait here until they are shorter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionView</name>
    <message>
        <source>Intentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>88 h 88 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionsPage</name>
    <message>
        <source>Open (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which intentions are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here with “%1”. Fewer letters may find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you achieve gathers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you let go of waits here, in case you want it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. One small thing is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Legend</name>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the strip show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::LengthField</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a length from %1 to %2 yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::MainWindow</name>
    <message>
        <source>Pomotide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide keeps running without a tray icon here. Start it again to open this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is abandoned: one thing less to carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NewIntention</name>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of the new intention, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What do you want to do next?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextEventCard</name>
    <message>
        <source>Next fixed thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextStepField</name>
    <message>
        <source>A few words to pick it up by; this can stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt I was going to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Notices</name>
    <message>
        <source>“%1” ends at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time, or a line where to pick it up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break was planned for %1. It begins at your next pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your break has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break ends at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next I was going to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted for the next start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomotide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You seem to have begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can count from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to keep the streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowPanel</name>
    <message>
        <source>Begin with one small thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are enough; a break comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free until %1. Whatever comes after this is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can begin at any time: %1 are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 in the streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one small thing; a break comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them if you start before %2: %3 are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them if you start now: %2 are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the break begins at your next pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streak can go on until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 · start before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;break now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends it now; its break begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if it had not been started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on something else, from its begin on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if there had been no break: the pomodoro goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowStrip</name>
    <message>
        <source>Take the break now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;intention…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::OpenIntentions</name>
    <message>
        <source>Open intentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PeriodBar</name>
    <message>
        <source>T&amp;oday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PickUpCard</name>
    <message>
        <source>Pick up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the break and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PlanEditor</name>
    <message>
        <source>&amp;Add a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomodoro %1, length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break %1, length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this pair out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave pair %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole streak takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PointsBreakdown</name>
    <message>
        <source>What the points were for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickEntry</name>
    <message>
        <source>I &amp;worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was awa&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;break now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickSuggestions</name>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ReplaceQuestion</name>
    <message>
        <source>Leave all as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ScreensEditor</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SessionGrips</name>
    <message>
        <source>Session from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SettingEditor</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring with this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A streak begins small and grows. A change applies to what has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything that Pomotide shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this window looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you change something here, you see it above, and on your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What does the ring show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry, from anywhere: type what you want to do, and begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the ring, and only while you are there and not in a call or a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and soft. Whatever you change here, you hear at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutEdit</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys. Backspace takes the shortcut away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutList</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, Upcoming, Intentions, History, Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, in the intentions and the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was done last, anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; Pomotide keeps running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon the intention, or delete the pomodoro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time before or after, in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes later or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour later or earlier; also with Shift and the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before; undo brings back what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In fields for times and lengths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotBoard</name>
    <message>
        <source>Slots of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open intentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag one to a slot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotList</name>
    <message>
        <source>No slots are to come today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An intention for this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotTimes</name>
    <message>
        <source>Drag to another slot: the two change places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanField</name>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartLine</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line, and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What would you like to do now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartSection</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then there is nothing to remember.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SummaryCard</name>
    <message>
        <source>Your day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeField</name>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TodayPage</name>
    <message>
        <source>Nothing prompts you after that; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the session now, not at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TopBarSection</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then shows the minutes left, with a menu for what you do in mid-work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TrayMenu</name>
    <message>
        <source>I &amp;worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was &amp;away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sti&amp;ll on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick e&amp;ntry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick e&amp;ntry… (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now, &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;d at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Pomotide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the &amp;ring show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the break now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New intention…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu&amp;iet until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu&amp;iet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;rest of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pomodoro went on while you were away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” went on while you were away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TwoWeeks</name>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or draw a session in the calendar, or press N there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions in the next 14 days: all this time is yours. Set work hours, or draw a session in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TypedField</name>
    <message>
        <source>As before; %1 brings back what you typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UsualWeek</name>
    <message>
        <source>When would you like to be kept aware of time? The ring shows during these hours only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::VerdictButtons</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekdayRow</name>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: copy to other weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WelcomePage</name>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Pomotide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When would you like to be kept aware of time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
