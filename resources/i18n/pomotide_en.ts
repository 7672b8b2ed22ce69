<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intentions achieved</source>
        <translation>
            <numerusform>%n intention achieved</numerusform>
            <numerusform>%n intentions achieved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streaks</source>
        <translation>
            <numerusform>%n streak</numerusform>
            <numerusform>%n streaks</numerusform>
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
    <name>Text</name>
    <message numerus="yes">
        <source>%n points earned</source>
        <translation>
            <numerusform>%n point earned</numerusform>
            <numerusform>%n points earned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points still possible</source>
        <translation>
            <numerusform>%n point still possible</numerusform>
            <numerusform>%n points still possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still possible</source>
        <translation>
            <numerusform>%n still possible</numerusform>
            <numerusform>%n still possible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::FiguresRow</name>
    <message numerus="yes">
        <source>start before then and keep %n points more</source>
        <translation>
            <numerusform>start before then and keep %n point more</numerusform>
            <numerusform>start before then and keep %n points more</numerusform>
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
