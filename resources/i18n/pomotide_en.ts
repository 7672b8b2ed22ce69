<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n pomodoros await their evaluation: pomotidectl evaluate focused</source>
        <translation>
            <numerusform>%n pomodoro awaits its evaluation: pomotidectl evaluate focused</numerusform>
            <numerusform>%n pomodoros await their evaluation: pomotidectl evaluate focused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>after %n break in full</numerusform>
            <numerusform>after %n breaks in full</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%1 worked in %n pomodoros</source>
        <translation>
            <numerusform>%1 worked in %n pomodoro</numerusform>
            <numerusform>%1 worked in %n pomodoros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streaks</source>
        <translation>
            <numerusform>%n streak</numerusform>
            <numerusform>%n streaks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intentions</source>
        <translation>
            <numerusform>%n intention</numerusform>
            <numerusform>%n intentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took about as long as estimated</source>
        <translation>
            <numerusform>%n took about as long as estimated</numerusform>
            <numerusform>%n took about as long as estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went faster</source>
        <translation>
            <numerusform>%n went faster</numerusform>
            <numerusform>%n went faster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took longer</source>
        <translation>
            <numerusform>%n took longer</numerusform>
            <numerusform>%n took longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>after %n break in full</numerusform>
            <numerusform>after %n breaks in full</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message numerus="yes">
        <source>%n minutes are a start</source>
        <translation>
            <numerusform>%n minute is a start</numerusform>
            <numerusform>%n minutes are a start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>You worked for %1, in %n pomodoros.</source>
        <translation>
            <numerusform>You worked for %1, in %n pomodoro.</numerusform>
            <numerusform>You worked for %1, in %n pomodoros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest streak had %n pomodoros in a row.</source>
        <translation>
            <numerusform>The longest streak had %n pomodoro in a row.</numerusform>
            <numerusform>The longest streak had %n pomodoros in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n minutes are enough</source>
        <translation>
            <numerusform>%n minute is enough</numerusform>
            <numerusform>%n minutes are enough</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryList</name>
    <message numerus="yes">
        <source>%n pomodoros are deleted.</source>
        <translation>
            <numerusform>%n pomodoro is deleted.</numerusform>
            <numerusform>%n pomodoros are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionActions</name>
    <message numerus="yes">
        <source>%n intentions are abandoned.</source>
        <translation>
            <numerusform>%n intention is abandoned.</numerusform>
            <numerusform>%n intentions are abandoned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDetails</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionModel</name>
    <message numerus="yes">
        <source>%1, %n intentions</source>
        <translation>
            <numerusform>%1, %n intention</numerusform>
            <numerusform>%1, %n intentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SideBar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotList</name>
    <message numerus="yes">
        <source>and %n more to come</source>
        <translation>
            <numerusform>and %n more to come</numerusform>
            <numerusform>and %n more to come</numerusform>
        </translation>
    </message>
</context>
</TS>
