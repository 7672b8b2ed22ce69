<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AbsenceText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” ran until %2</source>
        <translation>“%1”运行到 %2</translation>
    </message>
    <message>
        <source>“%1” went on</source>
        <translation>“%1”一直在运行</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>从 %1 到 %2：%3。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the streak ended %1</source>
        <translation>这一轮于 %1 结束</translation>
    </message>
    <message>
        <source>the break ended %1</source>
        <translation>休息于 %1 结束</translation>
    </message>
    <message>
        <source>the session ended %1</source>
        <translation>时段于 %1 结束</translation>
    </message>
    <message>
        <source>a session began %1</source>
        <translation>一个时段于 %1 开始</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be written (%2).</source>
        <translation>登录时启动的设置保持原样：无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建它所在的文件夹</translation>
    </message>
    <message>
        <source>Starting with your desktop stays as it was: %1 could not be removed (%2).</source>
        <translation>登录时启动的设置保持原样：无法删除 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>the rule says %1</source>
        <translation>规则为 %1</translation>
    </message>
    <message>
        <source>the rule says %1, %2</source>
        <translation>规则为 %1，%2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>from your calendars</source>
        <translation>来自你的日历</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1 时间</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 时间 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>%1 %2 结束</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation>“%1”不是 focused、achieved、interrupted、distracted 中的任何一个。</translation>
    </message>
    <message>
        <source>An activation token has %1 letters at most.</source>
        <translation>激活令牌最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The option “%1” is a text.</source>
        <translation>选项“%1”应为文本。</translation>
    </message>
    <message>
        <source>That is too long: a description has room for %1 letters.</source>
        <translation>太长了：描述最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>这里没有选项“%1”。</translation>
    </message>
    <message>
        <source>%1 is no time of these days: times are milliseconds since 1970, in UTC.</source>
        <translation>%1 不是当今的时间：时间是 UTC 自 1970 年起的毫秒数。</translation>
    </message>
    <message>
        <source>That length is a number of minutes from %1 to %2.</source>
        <translation>该时长应为 %1 到 %2 之间的分钟数。</translation>
    </message>
    <message>
        <source>The option “%1” is a whole number.</source>
        <translation>选项“%1”应为整数。</translation>
    </message>
    <message>
        <source>That is one line, without control characters.</source>
        <translation>这里应为一行文本，不含控制字符。</translation>
    </message>
</context>
<context>
    <name>Civil</name>
    <message>
        <source>noon</source>
        <translation>中午</translation>
    </message>
    <message>
        <source>A time of day reads like 9:30, 1815 or 6 pm.</source>
        <translation>时刻可以这样写：9:30、1815 或下午6点。</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a date: Mon 9 Nov</comment>
        <translation>%3%2日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: Tue 09:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2 on %3</source>
        <comment>hours into another day</comment>
        <translation>%3的 %1–%2</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>a number with a decimal: 2.5</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>focused</source>
        <translation>专注</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>被打断</translation>
    </message>
    <message>
        <source>distracted</source>
        <translation>分心</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It is done, but could not be told: %1</source>
        <translation>已做到，但无法显示：%1</translation>
    </message>
    <message>
        <source>Ready to begin, %1 is enough.</source>
        <translation>准备好了，%1就够了。</translation>
    </message>
    <message>
        <source>Ready to begin, %1 are enough.</source>
        <translation>准备好了，%1就够了。</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 is enough.</source>
        <translation>准备好了：%1，%2就够了。</translation>
    </message>
    <message>
        <source>Ready to begin: %1, %2 are enough.</source>
        <translation>准备好了：%1，%2就够了。</translation>
    </message>
    <message>
        <source>%1 next, if you like. The streak can go on until %2.</source>
        <translation>愿意的话，接下来 %1。这一轮可以延续到 %2。</translation>
    </message>
    <message>
        <source>%1 next, if you like: %2. The streak can go on until %3.</source>
        <translation>愿意的话，接下来 %1：%2。这一轮可以延续到 %3。</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next.</source>
        <translation>在 %1 前开始，这一轮就会继续：接下来 %2。</translation>
    </message>
    <message>
        <source>Start until %1 and the streak goes on: %2 next, %3.</source>
        <translation>在 %1 前开始，这一轮就会继续：接下来 %2，%3。</translation>
    </message>
    <message>
        <source>Free time.</source>
        <translation>自由时间。</translation>
    </message>
    <message>
        <source>Free time until %1.</source>
        <translation>自由时间，到 %1。</translation>
    </message>
    <message>
        <source>%1: %2 left, until %3.</source>
        <comment>what runs</comment>
        <translation>%1：还剩 %2，到 %3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what runs, and a sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Break: %1 left, until %2.</source>
        <translation>休息：还剩 %1，到 %2。</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today.</source>
        <translation>已得 %1，今天还能得 %2。</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start by %4.</source>
        <translation>已得 %1，今天还能得 %2；其中 %3 需要在 %4 前开始。</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start now.</source>
        <translation>已得 %1，今天还能得 %2；其中 %3 需要现在开始。</translation>
    </message>
    <message>
        <source>%1 earned, %2 still possible today; %3 of them if you start as soon as the break is over.</source>
        <translation>已得 %1，今天还能得 %2；其中 %3 需要休息一结束就开始。</translation>
    </message>
    <message>
        <source>Session until %1.</source>
        <translation>时段到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros await their evaluation: pomotidectl evaluate focused</source>
        <translation>
            <numerusform>%n 个番茄钟等待评价：pomotidectl evaluate focused</numerusform>
        </translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>已放下</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>later, from %1</source>
        <translation>以后，从 %1 起</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>有改动，原为 %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Words and prompts come as they are set.</source>
        <translation>文字和提示按设置出现。</translation>
    </message>
    <message>
        <source>Words and prompts are held back until %1.</source>
        <translation>文字和提示暂停到 %1。</translation>
    </message>
    <message>
        <source>Nothing is intended yet. To note something: pomotidectl intend &quot;Write report&quot;</source>
        <translation>还没有事项。要记下一件：pomotidectl intend &quot;写报告&quot;</translation>
    </message>
    <message>
        <source>None of them is like that. To see all: pomotidectl intentions --all</source>
        <translation>没有这样的事项。查看全部：pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>No sessions in these days. To have some: pomotidectl hours mon-fri 9:00-17:00</source>
        <translation>这些天没有时段。要安排：pomotidectl hours mon-fri 9:00-17:00</translation>
    </message>
    <message>
        <source>Today from now on: free time.</source>
        <translation>今天从现在起：自由时间。</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <comment>hours</comment>
        <translation>今天：%1。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hours in a time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>free</source>
        <comment>no work hours</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>时间以 %1 为准。</translation>
    </message>
    <message>
        <source>Corrected: %1, %2, %3.</source>
        <comment>title, date, hours</comment>
        <translation>已更正：%1，%2，%3。</translation>
    </message>
    <message>
        <source>Corrected: %1, %2.</source>
        <comment>date, hours</comment>
        <translation>已更正：%1，%2。</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <translation>已记下：%1。</translation>
    </message>
    <message>
        <source>Noted %1, about %2.</source>
        <translation>已记下：%1，约 %2。</translation>
    </message>
    <message>
        <source>Let go of %1.</source>
        <translation>已放下：%1。</translation>
    </message>
    <message>
        <source>%1 is open already. Nothing was changed.</source>
        <translation>%1本来就是未完成的。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1重新打开了。</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for today.</source>
        <translation>%1现在是今天 %3 件中的第 %2 件。</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3 for later.</source>
        <translation>%1现在是以后 %3 件中的第 %2 件。</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <translation>%1现在是 %3 件中的第 %2 件。</translation>
    </message>
    <message>
        <source>It is now %1, about %2.</source>
        <translation>现在是%1，约 %2。</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>现在是%1。</translation>
    </message>
    <message>
        <source>Break until %1.</source>
        <translation>休息到 %1。</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <comment>time left, and the end of it</comment>
        <translation>%1，到 %2。</translation>
    </message>
    <message>
        <source>Achieved: %1.</source>
        <translation>完成：%1。</translation>
    </message>
    <message>
        <source>%1 was focused.</source>
        <translation>%1：专注。</translation>
    </message>
    <message>
        <source>%1 was interrupted.</source>
        <translation>%1：被打断。</translation>
    </message>
    <message>
        <source>%1 was distracted.</source>
        <translation>%1：分心。</translation>
    </message>
    <message>
        <source>Started %1: %2</source>
        <comment>title, and how long</comment>
        <translation>已开始%1：%2</translation>
    </message>
    <message>
        <source>On with %1: %2</source>
        <comment>title, and how long</comment>
        <translation>继续%1：%2</translation>
    </message>
    <message>
        <source>Started %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>已开始%1，从 %2 算起：%3</translation>
    </message>
    <message>
        <source>On with %1, counted from %2: %3</source>
        <comment>title, time, and how long</comment>
        <translation>继续%1，从 %2 算起：%3</translation>
    </message>
    <message>
        <source>Switched to %1: %2</source>
        <comment>title, and how long</comment>
        <translation>已切换到%1：%2</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <comment>how long</comment>
        <translation>休息：%1</translation>
    </message>
    <message>
        <source>Still on %1: %2</source>
        <comment>title, and a sentence</comment>
        <translation>还在做%1：%2</translation>
    </message>
    <message>
        <source>It goes on until %1.</source>
        <translation>它会持续到 %1。</translation>
    </message>
    <message>
        <source>Stopped %1 after %2.</source>
        <translation>已停止%1，用了 %2。</translation>
    </message>
    <message>
        <source>Taken back: it is as if %1 had not been started.</source>
        <translation>已撤销：就像%1没有开始过一样。</translation>
    </message>
    <message>
        <source>The break is over. Start until %1 and the streak goes on.</source>
        <translation>休息结束了。在 %1 前开始，这一轮就会继续。</translation>
    </message>
    <message>
        <source>The break is over. To begin anew: pomotidectl start</source>
        <translation>休息结束了。要重新开始：pomotidectl start</translation>
    </message>
    <message>
        <source>Pomotide from the terminal: what is going on, and everything that changes it. It works on the same database as the desktop program, whether that runs or not.</source>
        <translation>在终端中使用 Pomotide：查看当前情况，并做出各种更改。无论桌面程序是否在运行，都使用同一个数据库。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>pomotidectl start &quot;Write report&quot;</source>
        <translation>pomotidectl start &quot;写报告&quot;</translation>
    </message>
    <message>
        <source>note it and start it</source>
        <translation>记下并开始</translation>
    </message>
    <message>
        <source>say how it went</source>
        <translation>说说做得如何</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>退出状态：</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>it does not go now; standard error says why, and what does</source>
        <translation>现在做不了；标准错误输出会说明原因和可行的办法</translation>
    </message>
    <message>
        <source>wrong usage, or an input that cannot be read</source>
        <translation>用法错误，或输入无法读取</translation>
    </message>
    <message>
        <source>the database could not be read or written; nothing was changed</source>
        <translation>数据库无法读写；没有任何更改</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>输出无法写入</translation>
    </message>
    <message>
        <source>Each command has more under --help. The manual: man pomotidectl.</source>
        <translation>每个命令的 --help 有更多说明。手册：man pomotidectl。</translation>
    </message>
    <message>
        <source>%1. See %2 --help.</source>
        <comment>a sentence, and a command</comment>
        <translation>%1。参见 %2 --help。</translation>
    </message>
    <message>
        <source>Say what to do, for example: pomotidectl status</source>
        <translation>请说明要做什么，例如：pomotidectl status</translation>
    </message>
    <message>
        <source>There is no command or option %1</source>
        <translation>没有命令或选项 %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>work on that file instead of the usual one</source>
        <translation>使用该文件，而不是默认的文件</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>how a command is typed</comment>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a usage</comment>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>in a usage</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Argument %1 is not text in UTF-8</source>
        <translation>参数 %1 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>--database needs the name of a file</source>
        <translation>--database 需要文件名</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>tell it as JSON, for programs</source>
        <translation>以 JSON 输出，供程序使用</translation>
    </message>
    <message>
        <source>%1 takes a length like 40m, 1h30m or 90 (minutes), not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 接受 40m、1h30m 或 90（分钟）这样的时长，而不是 %2</translation>
    </message>
    <message>
        <source>An intention is named by its number, as #12, not %1</source>
        <translation>事项用编号表示，如 #12，而不是 %1</translation>
    </message>
    <message>
        <source>--date takes a day like 2026-03-02, not %1</source>
        <translation>--date 接受 2026-03-02 这样的日期，而不是 %1</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90</source>
        <translation>需要多久：40m、1h30m、90</translation>
    </message>
    <message>
        <source>the section of the list: today, next or later</source>
        <translation>列表中的分组：today、next 或 later</translation>
    </message>
    <message>
        <source>--when is today, next or later, not %1</source>
        <translation>--when 是 today、next 或 later，而不是 %1</translation>
    </message>
    <message>
        <source>how often it comes again once achieved: daily, weekdays, weekly or never</source>
        <translation>完成后多久再来一次：daily、weekdays、weekly 或 never</translation>
    </message>
    <message>
        <source>--repeat is daily, weekdays, weekly or never, not %1</source>
        <translation>--repeat 是 daily、weekdays、weekly 或 never，而不是 %1</translation>
    </message>
    <message>
        <source>Say when, as 11:00, or how much later, as +5m, not %1</source>
        <translation>请说明时刻，如 11:00，或推迟多久，如 +5m，而不是 %1</translation>
    </message>
    <message>
        <source>Set the end of the running pomodoro or break</source>
        <translation>设定当前番茄钟或休息的结束时间</translation>
    </message>
    <message>
        <source>a time, or how much later: +5m</source>
        <translation>时刻，或推迟多久：+5m</translation>
    </message>
    <message>
        <source>Still on it: take a break back that began by itself</source>
        <translation>还在做：收回自动开始的休息</translation>
    </message>
    <message>
        <source>Say what each point of a day was for</source>
        <translation>说明某天的每一分从何而来</translation>
    </message>
    <message>
        <source>the day; otherwise it is today</source>
        <translation>日期；默认为今天</translation>
    </message>
    <message>
        <source>Pomotide is not running. To start it with the quick entry: %1</source>
        <translation>Pomotide 没有运行。要启动并打开快速输入：%1</translation>
    </message>
    <message>
        <source>Pomotide runs, but does not answer. End that process, then: %1</source>
        <translation>Pomotide 在运行，但没有响应。请结束该进程，然后：%1</translation>
    </message>
    <message>
        <source>The quick entry is open.</source>
        <translation>快速输入已打开。</translation>
    </message>
    <message>
        <source>Open the quick entry of the program that runs</source>
        <translation>打开正在运行的程序的快速输入</translation>
    </message>
    <message>
        <source>to be put on a key in the desktop&apos;s settings</source>
        <translation>可在桌面设置中绑定到按键</translation>
    </message>
    <message>
        <source>Say for how long, as 1h, or until 15:00, today or off, not %1</source>
        <translation>请说明多久，如 1h，或 until 15:00、today、off，而不是 %1</translation>
    </message>
    <message>
        <source>Hold words and prompts back, or show whether they are</source>
        <translation>暂停文字和提示，或查看是否已暂停</translation>
    </message>
    <message>
        <source>the rest of it</source>
        <translation>今天剩下的时间</translation>
    </message>
    <message>
        <source>they come again</source>
        <translation>恢复出现</translation>
    </message>
    <message>
        <source>a LENGTH, until TIME, today or off</source>
        <translation>LENGTH（时长）、until TIME、today 或 off</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Play a scenario through, from JSON to JSON</source>
        <translation>推演一个场景，从 JSON 到 JSON</translation>
    </message>
    <message>
        <source>the scenario; otherwise standard input</source>
        <translation>场景；默认为标准输入</translation>
    </message>
    <message>
        <source>A format may have:</source>
        <translation>格式中可以有：</translation>
    </message>
    <message>
        <source>a brace</source>
        <translation>一个花括号</translation>
    </message>
    <message>
        <source>What is not so at the moment is left empty.</source>
        <translation>当前不适用的内容留空。</translation>
    </message>
    <message>
        <source>It is told with --json or with --format, not with both</source>
        <translation>只能用 --json 或 --format 之一，不能同时用</translation>
    </message>
    <message>
        <source>--format does not know %1</source>
        <translation>--format 不认识 %1</translation>
    </message>
    <message>
        <source>Say what is going on, and what can be won</source>
        <translation>说明当前情况，以及能得多少分</translation>
    </message>
    <message>
        <source>a line of your own, for prompts and bars</source>
        <translation>自定义的一行，用于提示符和状态栏</translation>
    </message>
    <message>
        <source>idle, prompt, pomodoro, overtime, break or grace</source>
        <translation>idle、prompt、pomodoro、overtime、break 或 grace</translation>
    </message>
    <message>
        <source>the running intention, else the first open one</source>
        <translation>正在做的事项，否则是第一个未完成的</translation>
    </message>
    <message>
        <source>time left in the phase: 4 min</source>
        <translation>当前阶段剩余时间：4 min</translation>
    </message>
    <message>
        <source>the same in minutes: 4</source>
        <translation>同上，以分钟计：4</translation>
    </message>
    <message>
        <source>how much of the phase is over: 0 to 100; of overtime 100</source>
        <translation>当前阶段过去了多少：0 到 100；加时为 100</translation>
    </message>
    <message>
        <source>when the phase ends: 09:07</source>
        <translation>当前阶段何时结束：09:07</translation>
    </message>
    <message>
        <source>time since the planned end, if it goes on: 7 min</source>
        <translation>超过原定结束的时间（如果仍在继续）：7 min</translation>
    </message>
    <message>
        <source>where to pick up that intention</source>
        <translation>该事项从哪里接着做</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s place in its streak, from 1</source>
        <translation>番茄钟在这一轮中的位置，从 1 起</translation>
    </message>
    <message>
        <source>the running pomodoro&apos;s number</source>
        <translation>当前番茄钟的编号</translation>
    </message>
    <message>
        <source>how long a pomodoro started now would be: 10 min</source>
        <translation>现在开始的番茄钟有多长：10 min</translation>
    </message>
    <message>
        <source>points earned today</source>
        <translation>今天已得的分</translation>
    </message>
    <message>
        <source>points still possible today</source>
        <translation>今天还能得的分</translation>
    </message>
    <message>
        <source>of these, what waiting would cost, in whole points</source>
        <translation>其中等待会失去多少，以整分计</translation>
    </message>
    <message>
        <source>when it would, to five minutes: 09:05</source>
        <translation>何时失去，精确到五分钟：09:05</translation>
    </message>
    <message>
        <source>when the session ends: 17:00</source>
        <translation>时段何时结束：17:00</translation>
    </message>
    <message>
        <source>how many pomodoros await their evaluation</source>
        <translation>有多少番茄钟等待评价</translation>
    </message>
    <message>
        <source>until when words and prompts are held back: 15:00</source>
        <translation>文字和提示暂停到何时：15:00</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>意外的参数：%1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>意外的参数：%1</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1 需要一个值：%2</translation>
    </message>
    <message>
        <source>%1: At Most 1 required but received %2</source>
        <translation>%1 只接受一个值，而不是 %2</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1 的范围是 %3 到 %4，而不是 %2</translation>
    </message>
    <message>
        <source>%1: Value %2 could not be converted</source>
        <translation>%1 是数字，而不是 %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>%1 不能是 %2</translation>
    </message>
    <message>
        <source>%1: Should be true/false or a number</source>
        <translation>%1 是 true、false 或数字</translation>
    </message>
    <message>
        <source>%1 is none of day, week, month and year</source>
        <translation>%1 不是 day、week、month 或 year</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>显示做过的事</translation>
    </message>
    <message>
        <source>day, week, month or year</source>
        <translation>day、week、month 或 year</translation>
    </message>
    <message>
        <source>a day in it; otherwise it is today</source>
        <translation>其中的一天；默认为今天</translation>
    </message>
    <message>
        <source>A pomodoro goes by its number, not %1</source>
        <translation>番茄钟用编号表示，而不是 %1</translation>
    </message>
    <message>
        <source>%1 takes a time like 9:05 or 2026-03-02 9:05, not %2</source>
        <comment>an option, and what was typed</comment>
        <translation>%1 接受 9:05 或 2026-03-02 9:05 这样的时间，而不是 %2</translation>
    </message>
    <message>
        <source>Correct a pomodoro that is over</source>
        <translation>更正已结束的番茄钟</translation>
    </message>
    <message>
        <source>the pomodoro&apos;s</source>
        <translation>番茄钟的编号</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>何时开始</translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation>何时结束</translation>
    </message>
    <message>
        <source>what it was for</source>
        <translation>做的是什么</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Delete a pomodoro that is over, and its break</source>
        <translation>删除已结束的番茄钟及其休息</translation>
    </message>
    <message>
        <source>Note something to do</source>
        <translation>记下要做的事</translation>
    </message>
    <message>
        <source>pomotidectl intend Write report --estimate 1h30m</source>
        <translation>pomotidectl intend 写报告 --estimate 1h30m</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>是什么事</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>更多说明</translation>
    </message>
    <message>
        <source>A place is a number from 1 on, not %1</source>
        <translation>位置是从 1 起的数字，而不是 %1</translation>
    </message>
    <message>
        <source>Say where to: a place from 1 on, or --when</source>
        <translation>请说明移到哪里：从 1 起的位置，或 --when</translation>
    </message>
    <message>
        <source>Say what to change: --title, --notes, --next, --estimate or --repeat</source>
        <translation>请说明改什么：--title、--notes、--next、--estimate 或 --repeat</translation>
    </message>
    <message>
        <source>Change its title, notes, estimate, repeating, or where to pick up</source>
        <translation>更改标题、备注、预计、重复，或从哪里接着做</translation>
    </message>
    <message>
        <source>pomotidectl intentions edit &apos;#12&apos; --title &quot;Write the report&quot;</source>
        <translation>pomotidectl intentions edit &apos;#12&apos; --title &quot;写报告&quot;</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>它的编号</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started</source>
        <translation>从哪里接着做：开始时显示</translation>
    </message>
    <message>
        <source>Let go of one</source>
        <translation>放下一件</translation>
    </message>
    <message>
        <source>Go on with a closed one</source>
        <translation>继续已结束的一件</translation>
    </message>
    <message>
        <source>Give it another place; the first is what start takes</source>
        <translation>换一个位置；start 会取第一件</translation>
    </message>
    <message>
        <source>from 1 on in its section; the last if not given</source>
        <translation>在分组中从 1 起；默认为最后</translation>
    </message>
    <message>
        <source>List what is intended, or change it</source>
        <translation>列出事项，或更改事项</translation>
    </message>
    <message>
        <source>pomotidectl intentions --tag tax</source>
        <translation>pomotidectl intentions --tag 税</translation>
    </message>
    <message>
        <source>closed ones, too</source>
        <translation>也包括已结束的</translation>
    </message>
    <message>
        <source>only those with that tag, as in &quot;Receipts #tax&quot;</source>
        <translation>只列出带该标签的，如“收据 #税”</translation>
    </message>
    <message>
        <source>List the sessions to come</source>
        <translation>列出接下来的时段</translation>
    </message>
    <message>
        <source>of how many days, up to 14</source>
        <translation>多少天，最多 14</translation>
    </message>
    <message>
        <source>Today is changed by one of --end, --extend, --skip and --restore at a time</source>
        <translation>对今天的更改每次只能用 --end、--extend、--skip、--restore 之一</translation>
    </message>
    <message>
        <source>--end takes a time like 15:00, not %1</source>
        <translation>--end 接受 15:00 这样的时间，而不是 %1</translation>
    </message>
    <message>
        <source>Show today&apos;s sessions, or change them for today only</source>
        <translation>显示今天的时段，或只为今天更改</translation>
    </message>
    <message>
        <source>nothing after that</source>
        <translation>之后不再有</translation>
    </message>
    <message>
        <source>the session under way, or the next</source>
        <translation>进行中的时段，或下一个</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>as your hours say</source>
        <translation>与工作时间一致</translation>
    </message>
    <message>
        <source>let today&apos;s last session end then</source>
        <translation>让今天最后一个时段在那时结束</translation>
    </message>
    <message>
        <source>let the session go on for longer</source>
        <translation>让时段延长这么久</translation>
    </message>
    <message>
        <source>leave the session out</source>
        <translation>略去这个时段</translation>
    </message>
    <message>
        <source>take back what was changed</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Say from when to when, as 9:00-17:00, or off</source>
        <translation>请说明从何时到何时，如 9:00-17:00，或 off</translation>
    </message>
    <message>
        <source>Hours are given as 9:00-17:00, not %1</source>
        <translation>时间写作 9:00-17:00，而不是 %1</translation>
    </message>
    <message>
        <source>Days are named as mon, mon-fri or sat,sun, not %1</source>
        <translation>日期写作 mon、mon-fri 或 sat,sun，而不是 %1</translation>
    </message>
    <message>
        <source>Show the work hours, or set some days&apos; anew</source>
        <translation>显示工作时间，或重新设定某些天</translation>
    </message>
    <message>
        <source>one or more of FROM-TO, or off</source>
        <translation>一个或多个 FROM-TO，或 off</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list, and its last word</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>written like %1</source>
        <translation>写法如 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bounds</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>There is no setting %1, but %2 and %3</source>
        <comment>what was typed, a list, and its last word</comment>
        <translation>没有设置 %1，但有 %2 和 %3</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a setting, and its values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <comment>a setting, its values, what was typed</comment>
        <translation>%1：%2，而不是 %3</translation>
    </message>
    <message>
        <source>Several settings are given as KEY=VALUE each, not %1</source>
        <translation>多个设置须各写作 KEY=VALUE，而不是 %1</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>设置：</translation>
    </message>
    <message>
        <source>Size is of the screen&apos;s shorter side, thickness of the ring&apos;s radius. The opacities are a
pomodoro&apos;s: those of the other phases change with them.</source>
        <translation>大小相对于屏幕的短边，粗细相对于圆环的半径。
不透明度是番茄钟的：其他阶段的随之改变。</translation>
    </message>
    <message>
        <source>List the settings</source>
        <translation>列出设置</translation>
    </message>
    <message>
        <source>Change one setting, or several at once</source>
        <translation>更改一个或多个设置</translation>
    </message>
    <message>
        <source>its name, as settings lists it; or KEY=VALUE</source>
        <translation>settings 列出的名称；或 KEY=VALUE</translation>
    </message>
    <message>
        <source>the new value; or more of KEY=VALUE</source>
        <translation>新的值；或更多 KEY=VALUE</translation>
    </message>
    <message>
        <source>as it was at first: after one KEY, or several</source>
        <translation>恢复最初的值：写在一个或多个 KEY 之后</translation>
    </message>
    <message>
        <source>--since takes a length like 12m, for so long ago, or a time like 10:36, not %1</source>
        <translation>--since 接受 12m 这样的时长（多久以前），或 10:36 这样的时刻，而不是 %1</translation>
    </message>
    <message>
        <source>--for takes whole minutes from 1m to 3h, not %1</source>
        <translation>--for 接受 1m 到 3h 的整分钟，而不是 %1</translation>
    </message>
    <message>
        <source>the first open intention</source>
        <translation>第一个未完成的事项</translation>
    </message>
    <message>
        <source>that one</source>
        <translation>那一件</translation>
    </message>
    <message>
        <source>pomotidectl start write report</source>
        <translation>pomotidectl start 写报告</translation>
    </message>
    <message>
        <source>the open one of that title; if there is none, a new one</source>
        <translation>有该标题的未完成事项；没有则新建</translation>
    </message>
    <message>
        <source>work began then, or --since 12m: so long ago</source>
        <translation>工作从那时开始，或 --since 12m：这么久以前</translation>
    </message>
    <message>
        <source>pomotidectl start taxes --for 15m</source>
        <translation>pomotidectl start 报税 --for 15m</translation>
    </message>
    <message>
        <source>Start a pomodoro, or go on with the streak</source>
        <translation>开始一个番茄钟，或继续这一轮</translation>
    </message>
    <message>
        <source>an intention&apos;s number or title</source>
        <translation>事项的编号或标题</translation>
    </message>
    <message>
        <source>when work began: 10:36, or 12m ago; at most 3 h</source>
        <translation>工作何时开始：10:36，或 12m 以前；最多 3 小时</translation>
    </message>
    <message>
        <source>how long this one is: 15m; otherwise as planned</source>
        <translation>这一个有多长：15m；默认按计划</translation>
    </message>
    <message>
        <source>Say that the running pomodoro is on another intention</source>
        <translation>说明当前番茄钟做的是另一件事</translation>
    </message>
    <message>
        <source>pomotidectl switch write report</source>
        <translation>pomotidectl switch 写报告</translation>
    </message>
    <message>
        <source>end changed</source>
        <translation>更改结束时间</translation>
    </message>
    <message>
        <source>session added at %1</source>
        <translation>添加 %1 的时段</translation>
    </message>
    <message>
        <source>session changed at %1</source>
        <translation>更改 %1 的时段</translation>
    </message>
    <message>
        <source>session skipped at %1</source>
        <translation>跳过 %1 的时段</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的。</translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>没有撤销：%1。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的。</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>没有重做：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Undo what was done last, here or anywhere</source>
        <translation>撤销上一步操作，无论在哪里做的</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>重做上一步撤销的操作</translation>
    </message>
    <message>
        <source>where to pick up: shown when it is started again</source>
        <translation>从哪里接着做：再次开始时显示</translation>
    </message>
    <message>
        <source>%1 is none of achieved, focused, interrupted and distracted</source>
        <translation>%1 不是 achieved、focused、interrupted 或 distracted</translation>
    </message>
    <message>
        <source>What is achieved leaves nothing to pick up: --next does not go with it</source>
        <translation>完成的事没有可接着做的：不能与 --next 同用</translation>
    </message>
    <message>
        <source>--pomodoro takes a number, not %1</source>
        <translation>--pomodoro 接受编号，而不是 %1</translation>
    </message>
    <message>
        <source>Say how a pomodoro went</source>
        <translation>说说番茄钟做得如何</translation>
    </message>
    <message>
        <source>achieved, focused, interrupted or distracted</source>
        <translation>achieved、focused、interrupted 或 distracted</translation>
    </message>
    <message>
        <source>its number; otherwise it is the running one, or the newest that has none yet</source>
        <translation>它的编号；默认为正在进行的，或最近一个未评价的</translation>
    </message>
    <message>
        <source>End the running pomodoro now; its break begins</source>
        <translation>现在结束当前番茄钟；它的休息开始</translation>
    </message>
    <message>
        <source>pomotidectl stop --next &quot;check the sums&quot;</source>
        <translation>pomotidectl stop --next &quot;核对数字&quot;</translation>
    </message>
    <message>
        <source>In its first minute: take the start back</source>
        <translation>在第一分钟内：撤销开始</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>现在结束休息</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>a new file; otherwise it is kept with the others</source>
        <translation>新文件；默认与其他备份放在一起</translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation>列出备份，最新的在前</translation>
    </message>
    <message>
        <source>Go back to a backup; what is there now is backed up first</source>
        <translation>恢复到一个备份；会先备份现有的内容</translation>
    </message>
    <message>
        <source>one that backups lists, or any other</source>
        <translation>backups 列出的，或任何其他备份</translation>
    </message>
    <message>
        <source>a line for each pomodoro, for spreadsheets</source>
        <translation>每个番茄钟一行，用于电子表格</translation>
    </message>
    <message>
        <source>where to; otherwise, or as -, standard output</source>
        <translation>写到哪里；默认或写作 - 时为标准输出</translation>
    </message>
    <message>
        <source>Replace everything by exported JSON; what is there is backed up first</source>
        <translation>用导出的 JSON 替换全部内容；会先备份现有的内容</translation>
    </message>
    <message>
        <source>what export has written</source>
        <translation>export 写出的文件</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Everything is backed up in %1</source>
        <translation>全部内容已备份到 %1</translation>
    </message>
    <message>
        <source>There are no backups yet. To make one: pomotidectl backup</source>
        <translation>还没有备份。要备份：pomotidectl backup</translation>
    </message>
    <message>
        <source>In %1:</source>
        <comment>a folder</comment>
        <translation>在 %1 中：</translation>
    </message>
    <message>
        <source>Everything is as in %1</source>
        <translation>全部内容与 %1 一致</translation>
    </message>
    <message>
        <source>What was there was damaged, and is now at %1</source>
        <translation>原有的内容已损坏，现在位于 %1</translation>
    </message>
    <message>
        <source>To take that back: pomotidectl restore %1</source>
        <translation>要撤销：pomotidectl restore %1</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 has no room on its disk. The next command tries again.</source>
        <translation>已做到，但其中的时间还无法推进：%1 所在磁盘没有空间。下一个命令会再试。</translation>
    </message>
    <message>
        <source>That is done, but time could not pass in it yet: %1 could not be written (%2). The next command tries again.</source>
        <translation>已做到，但其中的时间还无法推进：%1 无法写入（%2）。下一个命令会再试。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports: %2. Nothing was changed.</source>
        <translation>%1 不是 Pomotide 导出的文件：%2。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was changed.</source>
        <translation>%1 是文件夹。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2). Nothing was changed.</source>
        <translation>%1 无法读写（%2）。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 is no backup. Nothing was changed.</source>
        <translation>%1 不是备份。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s. Nothing was changed.</source>
        <translation>%1 是其他程序的文件。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Pomotide. Nothing was changed.</source>
        <translation>%1 由更新版本的 Pomotide 写成。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Nothing was changed.</source>
        <translation>%1 已损坏（%2）。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 has no room on its disk. Nothing was changed.</source>
        <translation>%1 所在磁盘没有空间。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 is on a disk that fails (%2). Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>%1 所在的磁盘出现故障（%2）。请查看是否已做到，并把重要的内容复制到其他磁盘。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed.</source>
        <translation>%1 正被其他程序使用。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2. Nothing was changed.</source>
        <translation>%1 无法使用：%2。没有任何更改。</translation>
    </message>
    <message>
        <source>Intention #%1 is closed. To go on with it: pomotidectl intentions reopen %1</source>
        <translation>事项 #%1 已结束。要继续：pomotidectl intentions reopen %1</translation>
    </message>
    <message>
        <source>It is break time until %1. Start then, or end the break first: pomotidectl skip-break</source>
        <translation>休息到 %1。到时再开始，或先结束休息：pomotidectl skip-break</translation>
    </message>
    <message>
        <source>%1 is still running. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1还在进行。要先结束：pomotidectl stop。要说明做的是别的事：pomotidectl switch</translation>
    </message>
    <message>
        <source>%1 is running until %2. To end it first: pomotidectl stop. To say that it is on something else: pomotidectl switch</source>
        <translation>%1进行到 %2。要先结束：pomotidectl stop。要说明做的是别的事：pomotidectl switch</translation>
    </message>
    <message>
        <source>Give it a minute first: from %1 on it can be achieved.</source>
        <translation>先做一分钟吧：从 %1 起可以完成。</translation>
    </message>
    <message>
        <source>A streak plan has 1 to %1 pairs.</source>
        <translation>轮次计划有 1 到 %1 组。</translation>
    </message>
    <message>
        <source>A pomodoro is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>番茄钟为 1 到 %1 分钟：第 %2 组不是。</translation>
    </message>
    <message>
        <source>A break is from 1 to %1 minutes: pair %2 is not.</source>
        <translation>休息为 1 到 %1 分钟：第 %2 组不是。</translation>
    </message>
    <message>
        <source>A pomodoro lasts for %1 at most, a break for %2. Choose an earlier end.</source>
        <translation>番茄钟最长 %1，休息最长 %2。请选择更早的结束时间。</translation>
    </message>
    <message>
        <source>That is too long: a note where to pick up has room for %1 characters.</source>
        <translation>太长了：接着做的备注最多 %1 个字符。</translation>
    </message>
    <message>
        <source>That is too long: a title has room for %1 characters, notes for %2, a session for %3 and quiet for %4 days.</source>
        <translation>太长了：标题最多 %1 个字符，备注最多 %2 个，时段最长 %3，安静最长 %4 天。</translation>
    </message>
    <message>
        <source>This break stays: only a pomodoro that ended by itself goes on, and not for longer than overtime may last. To end the break: pomotidectl skip-break</source>
        <translation>这次休息不变：只有自动结束的番茄钟可以继续，而且不能超过加时的上限。要结束休息：pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It has run for over a minute, so it counts. To end it: pomotidectl stop</source>
        <translation>它已进行了一分钟以上，所以算数。要结束：pomotidectl stop</translation>
    </message>
    <message>
        <source>No pomodoro or break is running now. To begin one: pomotidectl start</source>
        <translation>现在没有番茄钟或休息在进行。要开始：pomotidectl start</translation>
    </message>
    <message>
        <source>No pomodoro is running now. To begin one: pomotidectl start</source>
        <translation>现在没有番茄钟在进行。要开始：pomotidectl start</translation>
    </message>
    <message>
        <source>There is no break to take back now. To see what there is: pomotidectl status</source>
        <translation>现在没有可收回的休息。查看当前情况：pomotidectl status</translation>
    </message>
    <message>
        <source>There is no break to skip now. To see what there is: pomotidectl status</source>
        <translation>现在没有可跳过的休息。查看当前情况：pomotidectl status</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end. To end it now: pomotidectl stop, or in a break pomotidectl skip-break</source>
        <translation>已经 %1 了。请选择更晚的结束时间。要现在结束：pomotidectl stop，休息时用 pomotidectl skip-break</translation>
    </message>
    <message>
        <source>It is %1 already. Choose a later end, or skip the session: pomotidectl today --skip</source>
        <translation>已经 %1 了。请选择更晚的结束时间，或跳过这个时段：pomotidectl today --skip</translation>
    </message>
    <message>
        <source>That does not fit: work began after all that is in the history, %1 ago at most, and its length goes on beyond now.</source>
        <translation>不合适：工作须在历史中的一切之后开始，最多 %1 以前，并且时长要超过现在。</translation>
    </message>
    <message>
        <source>An estimate is from %1 to %2.</source>
        <translation>预计为 %1 到 %2。</translation>
    </message>
    <message>
        <source>These hours do not fit: please look at the days and times once more.</source>
        <translation>这些时间不合适：请再看看日期和时间。</translation>
    </message>
    <message>
        <source>An event ends after its begin, at most 31 days later.</source>
        <translation>日程在开始之后结束，最多晚 31 天。</translation>
    </message>
    <message>
        <source>It is %1 now: what was done has ended by then. Choose an earlier end.</source>
        <translation>现在是 %1：做过的事那时已经结束。请选择更早的结束时间。</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is: pomotidectl start &quot;Write report&quot;</source>
        <translation>请写一两个词，好知道是什么事：pomotidectl start &quot;写报告&quot;</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least. Choose a later end.</source>
        <translation>番茄钟至少一分钟。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it. Evaluate that one, or say focused, interrupted or distracted.</source>
        <translation>只有事项最近的番茄钟能完成它。请评价那一个，或用 focused、interrupted、distracted。</translation>
    </message>
    <message>
        <source>That pomodoro, or the streak it is the latest of, is still under way. It can be corrected when it is over.</source>
        <translation>那个番茄钟，或以它为最后一个的那一轮，还在进行。结束后可以更正。</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. To see them: pomotidectl history</source>
        <translation>那里已经有另一个番茄钟。查看：pomotidectl history</translation>
    </message>
    <message>
        <source>That has been changed since, so it stays as it is.</source>
        <translation>这之后已有改动，所以保持不变。</translation>
    </message>
    <message>
        <source>The history has a pomodoro or break until %1. Work can be counted from then on.</source>
        <translation>历史中到 %1 有番茄钟或休息。工作可以从那时算起。</translation>
    </message>
    <message>
        <source>Work can be counted from %1 ago on. To note what was before: pomotidectl start, then pomotidectl correct</source>
        <translation>工作最多可以从 %1 以前算起。要记下更早的：先 pomotidectl start，再 pomotidectl correct</translation>
    </message>
    <message>
        <source>A pomodoro from %1 on would be over: it lasts for %2 at most. Choose a later begin.</source>
        <translation>从 %1 起的番茄钟已经结束：最长 %2。请选择更晚的开始时间。</translation>
    </message>
    <message>
        <source>%1 from %2 on would be over. Choose a longer --for, or leave it out.</source>
        <translation>从 %2 起的 %1 已经结束。请选择更长的 --for，或不用它。</translation>
    </message>
    <message>
        <source>%1 is what is running, so there is nothing to switch.</source>
        <translation>%1正在进行，无需切换。</translation>
    </message>
    <message>
        <source>There is no intention #%1. To see all there are: pomotidectl intentions --all</source>
        <translation>没有事项 #%1。查看全部：pomotidectl intentions --all</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. Without --pomodoro, the newest one is evaluated.</source>
        <translation>没有番茄钟 %1。不用 --pomodoro 时，评价最近的一个。</translation>
    </message>
    <message>
        <source>There is no pomodoro %1. To see them: pomotidectl history</source>
        <translation>没有番茄钟 %1。查看：pomotidectl history</translation>
    </message>
    <message>
        <source>Nothing is intended yet. Say what to start: pomotidectl start &quot;Write report&quot;</source>
        <translation>还没有事项。请说明要开始什么：pomotidectl start &quot;写报告&quot;</translation>
    </message>
    <message>
        <source>No pomodoro runs, and none awaits its evaluation. To change an earlier one, name it: --pomodoro NUMBER</source>
        <translation>没有番茄钟在进行，也没有等待评价的。要改更早的，请指明：--pomodoro NUMBER</translation>
    </message>
    <message>
        <source>There is no session today, from now on. You can start all the same: pomotidectl start</source>
        <translation>今天从现在起没有时段了。仍可以开始：pomotidectl start</translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read. Is it there, and a file?</source>
        <translation>无法读取 %1 中的场景。它在那里吗？是文件吗？</translation>
    </message>
    <message>
        <source>The scenario in %1 was not played: %2</source>
        <translation>没有推演 %1 中的场景：%2</translation>
    </message>
    <message>
        <source>Pomotide could not open its database: %1 is a folder. Choose a file with --database FILE.</source>
        <translation>Pomotide 无法打开数据库：%1 是文件夹。请用 --database FILE 选择一个文件。</translation>
    </message>
    <message>
        <source>Pomotide could not read and write its database %1 (%2). Set that right, or choose another file with --database FILE.</source>
        <translation>Pomotide 无法读写数据库 %1（%2）。请解决这个问题，或用 --database FILE 选择另一个文件。</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2). Start Pomotide, which goes on with its newest good backup, or choose one: pomotidectl backups</source>
        <translation>Pomotide 无法读取 %1：文件已损坏（%2）。请启动 Pomotide，它会用最新的可用备份继续，或选择一个：pomotidectl backups</translation>
    </message>
    <message>
        <source>Nothing was changed: another program is using %1 for too long. Please try again.</source>
        <translation>没有任何更改：其他程序占用 %1 太久了。请再试一次。</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no room left to write %1. Make some room, then try again.</source>
        <translation>没有任何更改：没有空间写入 %1。请腾出空间再试。</translation>
    </message>
    <message>
        <source>Nothing was changed: Pomotide could not work on %1 (%2).</source>
        <translation>没有任何更改：Pomotide 无法处理 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>streaks of so many pomodoros</comment>
        <translation>%1 轮，每轮 %2 个</translation>
    </message>
    <message>
        <source>Streaks: %1</source>
        <translation>轮次：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a date to a date</comment>
        <translation>%1到 %2</translation>
    </message>
    <message>
        <source>Nothing was noted here.</source>
        <translation>这里没有记录。</translation>
    </message>
    <message>
        <source>Worked: %1</source>
        <translation>已工作：%1</translation>
    </message>
    <message>
        <source>Achieved: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Focused: %1</source>
        <translation>专注：%1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>被打断：%1</translation>
    </message>
    <message>
        <source>Distracted: %1</source>
        <translation>分心：%1</translation>
    </message>
    <message>
        <source>Not evaluated: %1</source>
        <translation>未评价：%1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>积分：%1</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>在 %n 次完整休息之后</numerusform>
        </translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation>第一次开始</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>有预计时长</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>rest before it</source>
        <translation>之前的休息</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>做得如何</translation>
    </message>
    <message>
        <source>intentions done</source>
        <translation>完成的事项</translation>
    </message>
    <message>
        <source>close estimates</source>
        <translation>接近的预计</translation>
    </message>
    <message>
        <source>breaks taken</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>%1: no points.</source>
        <comment>a date</comment>
        <translation>%1：没有得分。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and points</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>points by their reasons</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>You have points switched off. To see them: pomotidectl set points on</source>
        <translation>积分已关闭。要查看：pomotidectl set points on</translation>
    </message>
    <message>
        <source>how long it will take: 40m, 1h30m, 90; none takes it back</source>
        <translation>需要多久：40m、1h30m、90；none 撤回预计时长</translation>
    </message>
    <message>
        <source>It is now %1, without an estimate.</source>
        <translation>现在是%1，没有预计时长。</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>--toggl takes the e-mail address of your account there, to which Toggl gives the times, not %1</source>
        <translation>--toggl 需要你在那里的帐户的电子邮件地址，Toggl 会把时间记到它名下，而不是 %1</translation>
    </message>
    <message>
        <source>--csv, --ics, --markdown, --timew and --toggl do not go together</source>
        <translation>--csv、--ics、--markdown、--timew 和 --toggl 不能一起使用</translation>
    </message>
    <message>
        <source>--date and --append are for --markdown alone</source>
        <translation>--date 和 --append 只能与 --markdown 一起使用</translation>
    </message>
    <message>
        <source>--append names the file already</source>
        <translation>--append 已经指明了文件</translation>
    </message>
    <message>
        <source>pomodoros and past work hours, for calendars</source>
        <translation>番茄钟和过去的工作时间，用于日历</translation>
    </message>
    <message>
        <source>CSV as Toggl Track imports it, for the account of that address</source>
        <translation>Toggl Track 可导入的 CSV，用于该地址的帐户</translation>
    </message>
    <message>
        <source>lines of Timewarrior&apos;s files</source>
        <translation>Timewarrior 文件的行</translation>
    </message>
    <message>
        <source>a note of one day</source>
        <translation>一天的笔记</translation>
    </message>
    <message>
        <source>its day; otherwise it is today</source>
        <translation>笔记的日期；默认为今天</translation>
    </message>
    <message>
        <source>write the note into that file, in place of an earlier one</source>
        <translation>把笔记写入该文件，替换先前的笔记</translation>
    </message>
    <message>
        <source>In %1 the note of %2 has no line that ends it, &lt;!-- /pomotide %2 --&gt;. Nothing was changed. Add that line, or delete the one that begins the note.</source>
        <translation>%1 中 %2 的笔记缺少结尾行 &lt;!-- /pomotide %2 --&gt;。未作任何更改。请补上该行，或删除笔记的开头行。</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Write everything as JSON, or what other programs read</source>
        <translation>把全部内容写成 JSON，或写成其他程序能读取的格式</translation>
    </message>
    <message>
        <source>Noted already: %1, about %2.</source>
        <translation>早已记下：%1，约 %2。</translation>
    </message>
    <message>
        <source>Noted already: %1.</source>
        <translation>早已记下：%1。</translation>
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
        <translation>做得如何？</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation>空闲时间格</translation>
    </message>
    <message>
        <source>Pomodoro</source>
        <translation>番茄钟</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空闲 %1</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Write the report</source>
        <translation>写报告</translation>
    </message>
    <message>
        <source>Answer Ada&apos;s letter</source>
        <translation>回复艾达的信</translation>
    </message>
    <message>
        <source>Plan the workshop</source>
        <translation>策划研讨会</translation>
    </message>
    <message>
        <source>Read the new draft</source>
        <translation>阅读新草稿</translation>
    </message>
    <message>
        <source>Sort the receipts</source>
        <translation>整理收据</translation>
    </message>
    <message>
        <source>Prepare Thursday&apos;s talk</source>
        <translation>准备周四的演讲</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <translation>给牙医打电话</translation>
    </message>
    <message>
        <source>Tidy up the desk</source>
        <translation>收拾书桌</translation>
    </message>
</context>
<context>
    <name>DemoCaption</name>
    <message>
        <source>Work is over: no ring</source>
        <translation>下班了：没有圆环</translation>
    </message>
    <message>
        <source>Before work: no ring, your own time</source>
        <translation>上班前：没有圆环，时间是你自己的</translation>
    </message>
    <message>
        <source>Nothing runs: the dashed ring invites again</source>
        <translation>没有在计时：虚线圆环再次邀请你</translation>
    </message>
    <message>
        <source>Work begins: the dashed ring invites to start</source>
        <translation>开始上班：虚线圆环邀请你开始</translation>
    </message>
    <message>
        <source>A pomodoro of %1: filled is what is left</source>
        <translation>一个 %1的番茄钟：填充部分是剩余时间</translation>
    </message>
    <message>
        <source>The streak grows: %1 this time</source>
        <translation>这一轮在成长：这次是 %1</translation>
    </message>
    <message>
        <source>Still in a thought: the ring grows in steps</source>
        <translation>思路还没断：圆环一级一级地增长</translation>
    </message>
    <message>
        <source>A break of %1: thin and faint</source>
        <translation>休息 %1：细而淡</translation>
    </message>
    <message>
        <source>The break is over: a start now keeps the streak</source>
        <translation>休息结束：现在开始就能延续这一轮</translation>
    </message>
</context>
<context>
    <name>DesktopAdvice</name>
    <message>
        <source>This desktop does not say when a film or a game fills the screen: the ring stays over them.</source>
        <translation>此桌面不会告知电影或游戏何时占满屏幕：圆环会留在上面。</translation>
    </message>
    <message>
        <source>When your screen is shared, this desktop does not say so. Before you share it, turn on Quiet in Pomotide: then titles stay hidden.</source>
        <translation>屏幕被共享时，此桌面不会告知。共享前请在 Pomotide 中开启“安静”：这样标题会保持隐藏。</translation>
    </message>
    <message>
        <source>This desktop does not say when you are at work. So a pomodoro ends when its time is up, also while you finish a thought.</source>
        <translation>此桌面不会告知你何时在工作。所以番茄钟到时就结束，即使你正在把思路收尾。</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>“%1” added</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>“%1” estimated</source>
        <translation>预计“%1”的时长</translation>
    </message>
    <message>
        <source>“%1” abandoned</source>
        <translation>放下“%1”</translation>
    </message>
    <message>
        <source>“%1” reopened</source>
        <translation>重新打开“%1”</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>“%1” started</source>
        <translation>开始“%1”</translation>
    </message>
    <message>
        <source>“%1” evaluated</source>
        <translation>评价“%1”</translation>
    </message>
    <message>
        <source>“%1” stopped</source>
        <translation>停止“%1”</translation>
    </message>
    <message>
        <source>start of “%1” cancelled</source>
        <translation>取消“%1”的开始</translation>
    </message>
    <message>
        <source>break skipped</source>
        <translation>跳过休息</translation>
    </message>
    <message>
        <source>still on “%1”</source>
        <translation>继续做“%1”</translation>
    </message>
    <message>
        <source>end of “%1” changed</source>
        <translation>更改“%1”的结束时间</translation>
    </message>
    <message>
        <source>switched to “%1”</source>
        <translation>切换到“%1”</translation>
    </message>
    <message>
        <source>next step of “%1” noted</source>
        <translation>记下“%1”的下一步</translation>
    </message>
    <message>
        <source>session added on %1</source>
        <translation>添加 %1的时段</translation>
    </message>
    <message>
        <source>session changed on %1</source>
        <translation>更改 %1的时段</translation>
    </message>
    <message>
        <source>session skipped on %1</source>
        <translation>跳过 %1的时段</translation>
    </message>
    <message>
        <source>work hours changed</source>
        <translation>更改工作时间</translation>
    </message>
    <message>
        <source>streak plan changed</source>
        <translation>更改轮次计划</translation>
    </message>
    <message>
        <source>start of the day changed</source>
        <translation>更改一天的开始时间</translation>
    </message>
    <message>
        <source>look of the ring changed</source>
        <translation>更改圆环外观</translation>
    </message>
    <message>
        <source>language changed</source>
        <translation>更改语言</translation>
    </message>
    <message>
        <source>alerts changed</source>
        <translation>更改提醒</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>quiet changed</source>
        <translation>更改安静时间</translation>
    </message>
    <message>
        <source>absence noted</source>
        <translation>记录离开时间</translation>
    </message>
    <message>
        <source>“%1” corrected</source>
        <translation>更正“%1”</translation>
    </message>
    <message>
        <source>pomodoro on “%1” deleted</source>
        <translation>删除“%1”的番茄钟</translation>
    </message>
    <message>
        <source>end of the break changed</source>
        <translation>更改休息的结束时间</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1，以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate of “%1” taken back</source>
        <translation>撤回“%1”的预计时长</translation>
    </message>
    <message>
        <source>shortcut changed</source>
        <translation>已更改快捷键</translation>
    </message>
</context>
<context>
    <name>EffortText</name>
    <message>
        <source>Your last %1 of this kind took about %2</source>
        <translation>你最近的 %1 个同类事项大约用了 %2</translation>
    </message>
    <message>
        <source>Your last %1 of this kind took %2 to %3</source>
        <translation>你最近的 %1 个同类事项用了 %2到 %3</translation>
    </message>
</context>
<context>
    <name>ExtensionFiles</name>
    <message>
        <source>The top bar stays as it was: %1 could not be written (%2).</source>
        <translation>顶栏保持原样：无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>The top bar stays as it was: the folder %1 could not be created.</source>
        <translation>顶栏保持原样：无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Pomotide is no longer in the top bar, but its file %1 could not be removed.</source>
        <translation>Pomotide 已不在顶栏中，但无法删除它的文件 %1。</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>有一个同名的文件</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>该文件不可写入</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>所在文件夹不可写入</translation>
    </message>
    <message>
        <source>the file that was open is not there any more</source>
        <translation>原来打开的文件已经不在了</translation>
    </message>
    <message>
        <source>another file is there now</source>
        <translation>那里现在是另一个文件</translation>
    </message>
    <message>
        <source>it is in use, but its log was deleted</source>
        <translation>它正在使用，但日志被删除了</translation>
    </message>
    <message>
        <source>the computer&apos;s clock shows no year from 1900 to 2199</source>
        <translation>计算机时钟显示的年份不在 1900 到 2199 之间</translation>
    </message>
    <message>
        <source>it is a database, which an export does not replace</source>
        <translation>这是数据库，导出不会替换它</translation>
    </message>
    <message>
        <source>it is a device or a pipe; &quot;-&quot; is the standard output</source>
        <translation>这是设备或管道；&quot;-&quot; 表示标准输出</translation>
    </message>
    <message>
        <source>to go back, put its copy from before the update in its place: %1</source>
        <translation>要退回旧版本，请用更新前的副本替换它：%1</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>What was there before is at %1.</source>
        <translation>原有内容在 %1。</translation>
    </message>
    <message>
        <source>A file that belongs to %1 was deleted while it was in use. Pomotide goes on.</source>
        <translation>%1 的一个附属文件在使用中被删除了。Pomotide 会继续运行。</translation>
    </message>
    <message>
        <source>The file %1 was moved or deleted. Pomotide has put it back, with all that was in it.</source>
        <translation>文件 %1 被移动或删除了。Pomotide 已将它连同全部内容放回原处。</translation>
    </message>
    <message>
        <source>Another file was put in the place of %1. Pomotide goes on with that one; what was there before is at %2.</source>
        <translation>%1 的位置上换成了另一个文件。Pomotide 将使用这个文件继续；原有内容在 %2。</translation>
    </message>
</context>
<context>
    <name>HistoryCharts</name>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>what is possible</source>
        <translation>还能得到的积分</translation>
    </message>
    <message>
        <source>a first step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>几分钟</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>一个问题</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>%1 worked in one pomodoro</source>
        <translation>用一个番茄钟工作了 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 worked in %n pomodoros</source>
        <translation>
            <numerusform>用 %n 个番茄钟工作了 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>1 streak</source>
        <translation>1 轮</translation>
    </message>
    <message numerus="yes">
        <source>%n streaks</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of one pomodoro</source>
        <translation>%1，每轮 1 个番茄钟</translation>
    </message>
    <message>
        <source>%1 of %2 pomodoros</source>
        <translation>%1，每轮 %2 个番茄钟</translation>
    </message>
    <message>
        <source>Started after a prompt: %1 (%2). By yourself: %3.</source>
        <translation>经提示后开始：%1（%2）。自己开始：%3。</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 个事项</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions</source>
        <translation>
            <numerusform>%n 个事项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 estimated, %3 worked (%4)</source>
        <translation>%1：预计 %2，实际 %3（%4）</translation>
    </message>
    <message>
        <source>%1: about %2 estimated, %3 worked</source>
        <translation>%1：预计约 %2，实际 %3</translation>
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
            <numerusform>%n 个与预计相近</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went faster</source>
        <translation>
            <numerusform>%n 个更快</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took longer</source>
        <translation>
            <numerusform>%n 个更久</numerusform>
        </translation>
    </message>
    <message>
        <source>worked, %1 planned</source>
        <translation>已工作，计划 %1</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>已工作</translation>
    </message>
    <message>
        <source>pomodoro</source>
        <translation>个番茄钟</translation>
    </message>
    <message>
        <source>pomodoros</source>
        <translation>个番茄钟</translation>
    </message>
    <message>
        <source>point</source>
        <translation>分</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>intention achieved</source>
        <translation>个事项完成</translation>
    </message>
    <message>
        <source>intentions achieved</source>
        <translation>个事项完成</translation>
    </message>
    <message>
        <source>in the longest streak</source>
        <translation>个，最长的一轮</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1：空闲</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 到 %3</translation>
    </message>
    <message>
        <source>%1: %2 worked, %3 of it in flow</source>
        <translation>%1：工作 %2，其中心流 %3</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>Hours read like 9-17, 9:30 to 6 pm or, if there are several, 9-12, 14-18.</source>
        <translation>时间可以这样写：9-17、9:30到18:00；有多段时写 9-12, 14-18。</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>从明天起</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1起</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 / %2 分钟</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list that have commas</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>A blank, or nothing in languages without blanks between sentences: then write %1%2.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Your data could not be read: the file was damaged. Pomotide has repaired it, and nothing is lost.</source>
        <translation>无法读取你的数据：文件曾损坏。Pomotide 已将其修复，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Your data could not be read: the file is damaged, and is now at %1. Pomotide goes on with its backup of %2.</source>
        <translation>无法读取你的数据：文件已损坏，现位于 %1。Pomotide 将使用 %2 的备份继续运行。</translation>
    </message>
    <message>
        <source>Pomotide could not make a folder for the demonstration: %1.</source>
        <translation>Pomotide 无法为演示创建文件夹：%1。</translation>
    </message>
    <message>
        <source>pomotide: there is no desktop to show the ring on (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from your desktop.</source>
        <translation>pomotide: 这里没有可以显示圆环的桌面（DISPLAY 和 WAYLAND_DISPLAY 均未设置）。请从你的桌面启动它。</translation>
    </message>
    <message>
        <source>Pomotide is running already.</source>
        <translation>Pomotide 已在运行。</translation>
    </message>
    <message>
        <source>Pomotide is running already, but does not answer. Its database is %1. End that process, then start Pomotide again.</source>
        <translation>Pomotide 已在运行，但没有响应。它的数据库是 %1。请结束该进程，然后重新启动 Pomotide。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The whole circle: %1</source>
        <translation>整圈：%1</translation>
    </message>
    <message>
        <source>The whole strip: %1</source>
        <translation>整条：%1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole circle: %1</source>
        <translation>一格：5 分钟。整圈：%1</translation>
    </message>
    <message>
        <source>A tick: 5 min. The whole strip: %1</source>
        <translation>一格：5 分钟。整条：%1</translation>
    </message>
    <message>
        <source>Filled: what is left</source>
        <translation>填充：剩余时间</translation>
    </message>
    <message>
        <source>In steps: time past the planned end</source>
        <translation>阶梯状：超过计划结束的时间</translation>
    </message>
    <message>
        <source>Empty: what has passed</source>
        <translation>空白：已过去的时间</translation>
    </message>
    <message>
        <source>White hand: now</source>
        <translation>白色指针：现在</translation>
    </message>
    <message>
        <source>Double line: the next event</source>
        <translation>双线：下一个日程</translation>
    </message>
    <message>
        <source>Inside: the streak, piece by piece</source>
        <translation>内侧：这一轮，一段一段</translation>
    </message>
    <message>
        <source>Thin pieces: the streak, one by one</source>
        <translation>细段：这一轮，一个接一个</translation>
    </message>
    <message>
        <source>Outside: points of the day. Pale: still possible</source>
        <translation>外侧：今天的积分。浅色：仍可获得</translation>
    </message>
    <message>
        <source>At the edge: points of the day. Pale: still possible</source>
        <translation>边缘：今天的积分。浅色：仍可获得</translation>
    </message>
    <message>
        <source>After the mark: only if you start soon</source>
        <translation>标记之后：尽快开始才能获得</translation>
    </message>
    <message>
        <source>Dashed: nothing runs; start small</source>
        <translation>虚线：没有在计时；从小处开始</translation>
    </message>
    <message>
        <source>Full: a pomodoro</source>
        <translation>实心：番茄钟</translation>
    </message>
    <message>
        <source>In steps: past the end; finish the thought</source>
        <translation>阶梯状：已过结束时间；把思路收个尾</translation>
    </message>
    <message>
        <source>Thin: a break</source>
        <translation>细线：休息</translation>
    </message>
    <message>
        <source>Doubled: a start keeps the streak</source>
        <translation>双层：现在开始就能延续这一轮</translation>
    </message>
    <message>
        <source>A sample: nothing runs now, this time is yours.</source>
        <translation>示例：现在没有在计时，这段时间属于你。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Every %1 it grows brighter for a moment: time is passing.</source>
        <translation>每隔 %1，它会亮一下：时间正在流逝。</translation>
    </message>
</context>
<context>
    <name>LengthText</name>
    <message>
        <source>An estimate reads like 25m, 90 or 1h 30.</source>
        <translation>预计时长可以这样写：25分钟、90 或 1h 30。</translation>
    </message>
    <message>
        <source>An estimate can be from %1 to %2.</source>
        <translation>预计时长可以是 %1到 %2。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
        <translation>接下来你打算：%1</translation>
    </message>
    <message>
        <source>%1 · you were going to: %2</source>
        <translation>%1 · 你打算：%2</translation>
    </message>
</context>
<context>
    <name>NotNowText</name>
    <message>
        <source>Not for %1</source>
        <translation>%1后再说</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>%1 后再说</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Keep everything in &lt;file&gt; instead of the usual place.</source>
        <translation>将所有内容保存在 &lt;file&gt;，而不是通常的位置。</translation>
    </message>
    <message>
        <source>Open the window at once.</source>
        <translation>立即打开窗口。</translation>
    </message>
    <message>
        <source>Open the quick entry at once, to start something.</source>
        <translation>立即打开快速输入，以便开始做一件事。</translation>
    </message>
    <message>
        <source>Start without a window, as the message bus does for a program.</source>
        <translation>不打开窗口启动，如同消息总线为其他程序启动它那样。</translation>
    </message>
    <message>
        <source>Show a whole work day in about four minutes; nothing is kept.</source>
        <translation>用大约四分钟展示一整个工作日；不保存任何内容。</translation>
    </message>
    <message>
        <source>With --demo: leave captions and the end out.</source>
        <translation>与 --demo 一起使用：省略说明文字和结尾。</translation>
    </message>
    <message>
        <source>Let time run &lt;factor&gt; times as fast (0.1 to 10000), with --demo or --clock.</source>
        <translation>让时间以 &lt;factor&gt; 倍的速度流逝（0.1 到 10000），与 --demo 或 --clock 一起使用。</translation>
    </message>
    <message>
        <source>Pretend that it is &lt;time&gt; when Pomotide starts, for example 2026-03-02T08:59:50; to try things out.</source>
        <translation>假定 Pomotide 启动时是 &lt;time&gt;，例如 2026-03-02T08:59:50；用于试用。</translation>
    </message>
    <message>
        <source>pomotide: %1 See pomotide --help.</source>
        <translation>pomotide: %1 请参阅 pomotide --help。</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database 需要一个文件名。</translation>
    </message>
    <message>
        <source>--clock cannot read &quot;%1&quot; as a time like 2026-03-02T08:59:50.</source>
        <translation>--clock 无法将“%1”识别为 2026-03-02T08:59:50 这样的时间。</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.1 to 10000, not &quot;%1&quot;.</source>
        <translation>--speed 接受 0.1 到 10000 之间的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>--speed goes with --demo or --clock.</source>
        <translation>--speed 须与 --demo 或 --clock 一起使用。</translation>
    </message>
    <message>
        <source>--no-captions goes with --demo.</source>
        <translation>--no-captions 须与 --demo 一起使用。</translation>
    </message>
    <message>
        <source>--demo is for a person, so it takes no --service.</source>
        <translation>--demo 是给人看的，因此不接受 --service。</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --database.</source>
        <translation>--demo 不保存任何内容，因此不接受 --database。</translation>
    </message>
    <message>
        <source>A huge translucent ring over your desktop that lets you feel time pass.</source>
        <translation>桌面上一个巨大的半透明圆环，让你感受到时间的流逝。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>“%1”不是有效的选项。</translation>
    </message>
</context>
<context>
    <name>OverlapText</name>
    <message>
        <source>overlaps %1; shared time counts once</source>
        <translation>与 %1 重叠；重叠部分只算一次</translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>%1 of work and %2 before it</source>
        <translation>工作 %1，之前 %2</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>工作 %1</translation>
    </message>
    <message>
        <source>begun for the first time</source>
        <translation>首次开始</translation>
    </message>
    <message>
        <source>with an estimate</source>
        <translation>有预计时长</translation>
    </message>
    <message>
        <source>after a break in full</source>
        <translation>完整休息之后</translation>
    </message>
    <message numerus="yes">
        <source>after %n breaks in full</source>
        <translation>
            <numerusform>%n 次完整休息之后</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>the intention is done</source>
        <translation>事项已完成</translation>
    </message>
    <message>
        <source>its estimate was close</source>
        <translation>预计得很准</translation>
    </message>
    <message>
        <source>break taken</source>
        <translation>已休息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 more by steady work</source>
        <translation>坚持工作还能再得 %1 分</translation>
    </message>
    <message>
        <source>Waiting costs nothing.</source>
        <translation>等一等也不会有损失。</translation>
    </message>
    <message>
        <source>A start before %1 keeps %2 of them.</source>
        <translation>在 %1 前开始，可保住其中 %2。</translation>
    </message>
    <message>
        <source>A start now keeps %1 of them.</source>
        <translation>现在开始，可保住其中 %1。</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>%1 of them if you start before %2</source>
        <translation>在 %2 前开始，可得其中 %1 分</translation>
    </message>
    <message>
        <source>%1 of them if you start now</source>
        <translation>现在开始，可得其中 %1 分</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>按 %1 开始</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>随时可以开始</translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation>一件小事</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Only the first step</source>
        <translation>只做第一步</translation>
    </message>
    <message>
        <source>1 minute is a start</source>
        <translation>1 分钟就是开始</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are a start</source>
        <translation>
            <numerusform>%n 分钟就是开始</numerusform>
        </translation>
    </message>
    <message>
        <source>A break comes next</source>
        <translation>之后就休息</translation>
    </message>
    <message>
        <source>What would be good to begin with?</source>
        <translation>从什么开始比较好？</translation>
    </message>
    <message>
        <source>A word or two are enough</source>
        <translation>一两个词就够了</translation>
    </message>
    <message>
        <source>Perhaps “%1”</source>
        <translation>也许是“%1”</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>现在是 %1</translation>
    </message>
    <message>
        <source>A good time to begin</source>
        <translation>正是开始的好时候</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>进展如何？</translation>
    </message>
    <message>
        <source>Words are here</source>
        <translation>文字在这里</translation>
    </message>
</context>
<context>
    <name>QtSoundPlayer</name>
    <message>
        <source>Sounds are not heard: the part of Pomotide that plays them is missing. It needs Qt Multimedia.</source>
        <translation>听不到声音：缺少 Pomotide 播放声音的部分。它需要 Qt Multimedia。</translation>
    </message>
    <message>
        <source>Sounds are not heard: this computer has no sound device now.</source>
        <translation>听不到声音：这台电脑现在没有音频设备。</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Enter starts %1 on the first of your list</source>
        <translation>按 Enter 开始列表中的第一项：%1</translation>
    </message>
    <message>
        <source>Enter starts %1 on “%2”</source>
        <translation>按 Enter 开始“%2”：%1</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1</source>
        <translation>按 Enter 延续这一轮：%1</translation>
    </message>
    <message>
        <source>Enter keeps the streak going: %1 on “%2”</source>
        <translation>按 Enter 延续这一轮：“%2”，%1</translation>
    </message>
    <message>
        <source>Enter notes “%1” for later</source>
        <translation>按 Enter 记下“%1”，以后再做</translation>
    </message>
    <message>
        <source>Enter notes the estimate of “%1”</source>
        <translation>按 Enter 记下“%1”的预计时长</translation>
    </message>
    <message>
        <source>“%1” is on your list already</source>
        <translation>“%1”已在你的列表中</translation>
    </message>
    <message>
        <source>Enter switches to “%1”</source>
        <translation>按 Enter 切换到“%1”</translation>
    </message>
    <message>
        <source>Enter lets it end at %1</source>
        <translation>按 Enter 让它在 %1 结束</translation>
    </message>
    <message>
        <source>A word or two, then Enter: %1 are enough</source>
        <translation>写一两个词，然后按 Enter：%1就够了</translation>
    </message>
    <message>
        <source>Something on your mind? Enter notes it for later</source>
        <translation>想到什么了吗？按 Enter 记下，以后再做</translation>
    </message>
    <message>
        <source>%1 · counted from %2</source>
        <translation>%1 · 从 %2 算起</translation>
    </message>
    <message>
        <source>%1 · estimate: %2</source>
        <translation>%1 · 预计：%2</translation>
    </message>
    <message>
        <source>All of it as a title</source>
        <translation>全部作为标题</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>“%2”，%1</translation>
    </message>
    <message>
        <source>Count from %1: you seem to have begun then</source>
        <translation>从 %1 算起：你似乎那时就开始了</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>切换到“%1”</translation>
    </message>
    <message>
        <source>+%1: until %2</source>
        <translation>+%1：到 %2</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>&amp;Achieved</source>
        <translation>完成(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Focused</source>
        <translation>专注(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Interrupted</source>
        <translation>被打断(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Distracted</source>
        <translation>分心(&amp;D)</translation>
    </message>
    <message>
        <source>Noted for later: “%1”</source>
        <translation>已记下，以后再做：“%1”</translation>
    </message>
    <message>
        <source>Estimate of “%1” noted</source>
        <translation>已记下“%1”的预计时长</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>进展如何？</translation>
    </message>
    <message>
        <source>How is “%1” going?</source>
        <translation>进展如何？“%1”</translation>
    </message>
    <message>
        <source>How did the last one go?</source>
        <translation>上一个做得如何？</translation>
    </message>
    <message>
        <source>How did “%1” go?</source>
        <translation>“%1”做得如何？</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>已记下：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The pomodoro ran on while you were away.</source>
        <translation>你离开期间，番茄钟一直在运行。</translation>
    </message>
    <message>
        <source>“%1” ran on while you were away.</source>
        <translation>你离开期间，“%1”一直在运行。</translation>
    </message>
    <message>
        <source>%1 · already in overtime</source>
        <translation>%1 · 已在加时</translation>
    </message>
    <message>
        <source>%1 · already in overtime: +%2</source>
        <translation>%1 · 已在加时：+%2</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of these texts: &quot;de&quot;, &quot;pt-BR&quot;, &quot;zh-CN&quot;.</extracomment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Pomotide could not write %1 (%2). Nothing was saved.</source>
        <translation>Pomotide 无法写入 %1（%2）。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>这里没有能显示文件夹的程序。文件夹是 %1。</translation>
    </message>
</context>
<context>
    <name>ServiceActs</name>
    <message>
        <source>Nothing is intended yet. Say what to start.</source>
        <translation>还没有事项。请说明要开始什么。</translation>
    </message>
    <message>
        <source>No pomodoro is running, and none awaits its evaluation.</source>
        <translation>没有番茄钟在运行，也没有等待评价的番茄钟。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>色盲友好</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>单色</translation>
    </message>
    <message>
        <source>A ring in the middle</source>
        <translation>中间的圆环</translation>
    </message>
    <message>
        <source>A strip along the top</source>
        <translation>顶部的长条</translation>
    </message>
    <message>
        <source>A strip along the right</source>
        <translation>右侧的长条</translation>
    </message>
    <message>
        <source>A strip along the bottom</source>
        <translation>底部的长条</translation>
    </message>
    <message>
        <source>A strip along the left</source>
        <translation>左侧的长条</translation>
    </message>
    <message>
        <source>The longest pomodoro</source>
        <translation>最长的番茄钟</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 分钟</translation>
    </message>
    <message>
        <source>Whatever runs</source>
        <translation>当前计时的时长</translation>
    </message>
    <message>
        <source>As the desktop wishes</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Gentle pulses</source>
        <translation>柔和的脉动</translation>
    </message>
    <message>
        <source>Only while it pulses</source>
        <translation>仅在脉动时</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>与其他地方一样</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全不显示</translation>
    </message>
    <message>
        <source>At each begin and near the end</source>
        <translation>每次开始时和临近结束时</translation>
    </message>
    <message>
        <source>At each begin</source>
        <translation>每次开始时</translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>仅在需要时</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>At the foot of the ring</source>
        <translation>圆环底部</translation>
    </message>
    <message>
        <source>In a corner of the screen</source>
        <translation>屏幕一角</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As fits this desktop</source>
        <translation>适合此桌面的样式</translation>
    </message>
    <message>
        <source>Pomotide&apos;s own</source>
        <translation>Pomotide 自带</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>桌面自带</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>没有动画</translation>
    </message>
    <message>
        <source>Streak plan</source>
        <translation>轮次计划</translation>
    </message>
    <message>
        <source>Your day begins at</source>
        <translation>一天的开始时间</translation>
    </message>
    <message>
        <source>Longest overtime</source>
        <translation>最长加时</translation>
    </message>
    <message>
        <source>Show points</source>
        <translation>显示积分</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A full circle is</source>
        <translation>一整圈表示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Opacity at rest</source>
        <translation>静止时的不透明度</translation>
    </message>
    <message>
        <source>Opacity in a pulse</source>
        <translation>脉动时的不透明度</translation>
    </message>
    <message>
        <source>Time between pulses</source>
        <translation>脉动间隔</translation>
    </message>
    <message>
        <source>Closer pulses before a change</source>
        <translation>变化前脉动更密</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Over full-screen films and games</source>
        <translation>在全屏电影和游戏上方</translation>
    </message>
    <message>
        <source>Show the score</source>
        <translation>显示得分</translation>
    </message>
    <message>
        <source>Show the streak</source>
        <translation>显示轮次</translation>
    </message>
    <message>
        <source>Words come</source>
        <translation>何时显示文字</translation>
    </message>
    <message>
        <source>Place of the words</source>
        <translation>文字位置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Buttons and fields</source>
        <translation>按钮和输入框</translation>
    </message>
    <message>
        <source>When it is time to begin</source>
        <translation>该开始的时候</translation>
    </message>
    <message>
        <source>When a pomodoro ends</source>
        <translation>番茄钟结束时</translation>
    </message>
    <message>
        <source>A minute before a streak would end</source>
        <translation>一轮结束前一分钟</translation>
    </message>
    <message>
        <source>When a break ends</source>
        <translation>休息结束时</translation>
    </message>
    <message>
        <source>What passed while you were away</source>
        <translation>你离开期间发生的事</translation>
    </message>
    <message>
        <source>Keep the ring visible while quiet</source>
        <translation>安静时仍显示圆环</translation>
    </message>
    <message>
        <source>When a pomodoro is over</source>
        <translation>番茄钟结束时</translation>
    </message>
    <message>
        <source>When a break is over</source>
        <translation>休息结束时</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Also at night, from 22:00 to 7:00</source>
        <translation>夜间（22:00 至 7:00）也播放</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What you do before it counts for the day before.</source>
        <translation>在此之前所做的事计入前一天。</translation>
    </message>
    <message>
        <source>While you work on past the end, the break waits, at most this long.</source>
        <translation>到时间后你继续工作，休息会等你，但最多等这么久。</translation>
    </message>
    <message>
        <source>For starting, working, resting and finishing. Nothing is taken away.</source>
        <translation>开始、工作、休息和完成都有积分。不会扣分。</translation>
    </message>
    <message>
        <source>With one length all day, equal minutes look equal.</source>
        <translation>全天使用同一长度，相同的分钟数看起来就一样长。</translation>
    </message>
    <message>
        <source>How strong the ring is most of the time.</source>
        <translation>圆环在大部分时间里的浓淡。</translation>
    </message>
    <message>
        <source>In the last five minutes of a pomodoro, a break or a session, and before an appointment.</source>
        <translation>在番茄钟、休息或时段的最后五分钟，以及日程之前。</translation>
    </message>
    <message>
        <source>On which the ring is.</source>
        <translation>圆环显示在哪些屏幕上。</translation>
    </message>
    <message>
        <source>What can still be won, outside the ring.</source>
        <translation>还能得到的积分，在圆环外侧。</translation>
    </message>
    <message>
        <source>The pomodoros of the streak, inside the ring.</source>
        <translation>这一轮的番茄钟，在圆环内侧。</translation>
    </message>
    <message>
        <source>Quiet is a call, a film or do-not-disturb.</source>
        <translation>安静是指通话、看电影或开启“勿扰”的时候。</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key.</source>
        <translation>快捷键是 Ctrl、Alt 或 Meta 与另一个键的组合。</translation>
    </message>
    <message>
        <source>Anything from %1 to %2.</source>
        <translation>%1 到 %2 之间的任意值。</translation>
    </message>
    <message>
        <source>It is written like this: %1.</source>
        <translation>写法如下：%1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>在此窗口中</translation>
    </message>
</context>
<context>
    <name>ShortcutText</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>A new intention</source>
        <translation>新事项</translation>
    </message>
    <message>
        <source>Undo what was done last, anywhere</source>
        <translation>撤销上一步操作，无论在哪里</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>圆环显示什么？</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>A small window with what runs, and back</source>
        <translation>显示当前事项的小窗口，以及返回</translation>
    </message>
    <message>
        <source>Close the window; Pomotide keeps running</source>
        <translation>关闭窗口；Pomotide 继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1: %2, done</source>
        <translation>%1：%2，已完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · 下一步：%2</translation>
    </message>
    <message>
        <source>You were focused nearly all of the time.</source>
        <translation>你几乎全程保持专注。</translation>
    </message>
    <message>
        <source>You were focused for %1 of it.</source>
        <translation>其中 %1你保持了专注。</translation>
    </message>
    <message>
        <source>%1 were interrupted or distracted; they count all the same.</source>
        <translation>有 %1被打断或分心；这些时间同样算数。</translation>
    </message>
    <message>
        <source>Worked %1</source>
        <translation>工作 %1</translation>
    </message>
    <message>
        <source>breaks %1</source>
        <translation>休息 %1</translation>
    </message>
    <message>
        <source>overtime %1</source>
        <translation>加时 %1</translation>
    </message>
    <message numerus="yes">
        <source>You worked for %1, in %n pomodoros.</source>
        <translation>
            <numerusform>你工作了 %1，共 %n 个番茄钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest streak had %n pomodoros in a row.</source>
        <translation>
            <numerusform>最长的一轮连续完成了 %n 个番茄钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>You rested for %1.</source>
        <translation>你休息了 %1。</translation>
    </message>
    <message>
        <source>That makes %1.</source>
        <translation>一共 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>evaluation, length</comment>
        <translation>%1. {1 %2?}</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评价</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This desktop lets nothing stay over all other windows: the ring is small, in a corner.</source>
        <translation>此桌面不允许任何内容一直位于其他窗口之上：圆环很小，位于一角。</translation>
    </message>
    <message>
        <source>On this desktop a window over others takes their clicks: instead of the ring there is a thin strip along an edge of each screen.</source>
        <translation>在此桌面上，位于其他窗口之上的窗口会挡住点击：因此不显示圆环，而是在每个屏幕的边缘显示一根细长条。</translation>
    </message>
    <message>
        <source>No compositor runs here: the ring is woven of fine lines instead of translucent, and does not fade.</source>
        <translation>这里没有运行合成器：圆环不是半透明的，而是由细线交织而成，也不会淡入淡出。</translation>
    </message>
    <message>
        <source>The ring is over everything, on every screen, and lets clicks and keys through.</source>
        <translation>圆环位于每个屏幕的所有内容之上，点击和按键都能穿过它。</translation>
    </message>
    <message>
        <source>During the hours you choose, a small ring in a corner of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>在你选择的时间里，屏幕一角的小圆环让你感受到时间的流逝。准备好后，从五分钟开始，再慢慢变长。</translation>
    </message>
    <message>
        <source>During the hours you choose, a thin strip along an edge of the screen lets you feel time passing. When you are ready, start with five minutes, and let them grow.</source>
        <translation>在你选择的时间里，屏幕边缘的细长条让你感受到时间的流逝。准备好后，从五分钟开始，再慢慢变长。</translation>
    </message>
    <message>
        <source>During the hours you choose, a faint ring over the screen lets you feel time passing; you click and type through it as if it were not there. When you are ready, start with five minutes, and let them grow.</source>
        <translation>在你选择的时间里，屏幕上一个淡淡的圆环让你感受到时间的流逝；你可以透过它点击和打字，就像它不存在一样。准备好后，从五分钟开始，再慢慢变长。</translation>
    </message>
    <message>
        <source>What you can do: choose an X11 session when you log in, or a desktop such as KDE Plasma or Sway. On GNOME, turn Pomotide on in the top bar.</source>
        <translation>你可以：登录时选择 X11 会话，或选择 KDE Plasma、Sway 等桌面。在 GNOME 上，请在顶栏中开启 Pomotide。</translation>
    </message>
    <message>
        <source>What you can do: start a compositor, for example picom.</source>
        <translation>你可以：启动一个合成器，例如 picom。</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, a break %2.</source>
        <translation>番茄钟最长 %1，休息最长 %2。</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later end.</source>
        <translation>那个时间已经过去。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>Neither a pomodoro nor a break is running now.</source>
        <translation>现在既没有番茄钟在运行，也不在休息。</translation>
    </message>
    <message>
        <source>There is no break to take back now.</source>
        <translation>现在没有可收回的休息。</translation>
    </message>
    <message>
        <source>That pomodoro is done. You can start the next one after the break.</source>
        <translation>那个番茄钟已经结束。休息之后可以开始下一个。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>它已经不在了。</translation>
    </message>
    <message>
        <source>It is closed. Reopen it to go on with it.</source>
        <translation>它已关闭。重新打开即可继续。</translation>
    </message>
    <message>
        <source>A word or two, please, so that you know what it is.</source>
        <translation>请写一两个词，好让你知道这是什么。</translation>
    </message>
    <message>
        <source>That is too long: a session has room for %1, a title for %2 letters.</source>
        <translation>太长了：时段最长 %1，标题最多 %2 个字符。</translation>
    </message>
    <message>
        <source>A pomodoro takes a minute at least.</source>
        <translation>番茄钟至少一分钟。</translation>
    </message>
    <message>
        <source>That does not fit: please look at the times and days once more.</source>
        <translation>这样不合适：请再看一下时间和日期。</translation>
    </message>
    <message>
        <source>It is break time. You can start when it is over.</source>
        <translation>现在是休息时间。休息结束后就可以开始。</translation>
    </message>
    <message>
        <source>A pomodoro is running already.</source>
        <translation>已有番茄钟在运行。</translation>
    </message>
    <message>
        <source>Only the latest pomodoro of an intention can achieve it.</source>
        <translation>只有事项最近的一个番茄钟才能将它完成。</translation>
    </message>
    <message>
        <source>Give it a minute first.</source>
        <translation>请先等一分钟。</translation>
    </message>
    <message>
        <source>It has run for over a minute. Stop it instead.</source>
        <translation>它已运行超过一分钟。你可以停止它。</translation>
    </message>
    <message>
        <source>No pomodoro is running now.</source>
        <translation>现在没有番茄钟在运行。</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <translation>现在没有可跳过的休息。</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later end.</source>
        <translation>那样它在开始之前就结束了。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>It would be over already. Choose a later end.</source>
        <translation>那样它早已结束。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>That has not come yet. Choose an earlier end.</source>
        <translation>那个时间还没有到。请选择更早的结束时间。</translation>
    </message>
    <message>
        <source>Another pomodoro is there already. Choose other times.</source>
        <translation>那里已有另一个番茄钟。请选择其他时间。</translation>
    </message>
    <message>
        <source>It has been changed since, so it stays as it is.</source>
        <translation>它后来又有更改，因此保持原样。</translation>
    </message>
    <message>
        <source>That is too long: a next step has room for %1 letters.</source>
        <translation>太长了：下一步最多 %1 个字符。</translation>
    </message>
    <message>
        <source>That is too long: quiet lasts a week at most.</source>
        <translation>太长了：安静最长一周。</translation>
    </message>
    <message>
        <source>Work can have begun at most %1 ago, and not before the end of what is recorded.</source>
        <translation>工作最早可从 %1前算起，且不早于已有记录的结尾。</translation>
    </message>
    <message>
        <source>A pomodoro can take %1 at most, and reaches beyond now.</source>
        <translation>番茄钟最长 %1，并且要延续到现在之后。</translation>
    </message>
    <message>
        <source>1 point earned</source>
        <translation>已得 1 分</translation>
    </message>
    <message>
        <source>%1 points earned</source>
        <translation>已得 %1 分</translation>
    </message>
    <message>
        <source>1 point still possible</source>
        <translation>还能得 1 分</translation>
    </message>
    <message>
        <source>%1 points still possible</source>
        <translation>还能得 %1 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>按 %1 开始</translation>
    </message>
    <message>
        <source>Start with %1: %2</source>
        <translation>按 %1 开始：%2</translation>
    </message>
    <message>
        <source>Start in Pomotide: one small thing</source>
        <translation>在 Pomotide 中开始：一件小事</translation>
    </message>
    <message>
        <source>%1 are enough: start in Pomotide</source>
        <translation>%1就够了：在 Pomotide 中开始</translation>
    </message>
    <message>
        <source>Start in Pomotide: %1</source>
        <translation>在 Pomotide 中开始：%1</translation>
    </message>
    <message>
        <source>session until %1</source>
        <translation>时段到 %1</translation>
    </message>
    <message>
        <source>start now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>next start without a wait</source>
        <translation>接着就开始下一个</translation>
    </message>
    <message>
        <source>start before %1</source>
        <translation>请在 %1 前开始</translation>
    </message>
    <message>
        <source>next start before %1</source>
        <translation>请在 %1 前开始下一个</translation>
    </message>
    <message>
        <source>Enough for this session</source>
        <translation>这个时段已经足够了</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>Enough for this session · free until %1</source>
        <translation>这个时段已经足够了 · 空闲到 %1</translation>
    </message>
    <message>
        <source>Free time until %1</source>
        <translation>空闲到 %1</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is a folder.</source>
        <translation>Pomotide 无法打开 %1：这是一个文件夹。</translation>
    </message>
    <message>
        <source>Pomotide could not read and write %1 (%2).</source>
        <translation>Pomotide 无法读写 %1（%2）。</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is not a database.</source>
        <translation>Pomotide 无法打开 %1：这不是数据库。</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: it is another program&apos;s database.</source>
        <translation>Pomotide 无法打开 %1：这是其他程序的数据库。</translation>
    </message>
    <message>
        <source>Pomotide could not open %1: a newer version of Pomotide wrote it (%2).</source>
        <translation>Pomotide 无法打开 %1：它由更新版本的 Pomotide 写入（%2）。</translation>
    </message>
    <message>
        <source>Pomotide could not read %1: the file is damaged (%2).</source>
        <translation>Pomotide 无法读取 %1：文件已损坏（%2）。</translation>
    </message>
    <message>
        <source>Another program is using %1 for too long.</source>
        <translation>另一个程序占用 %1 太久了。</translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation>没有剩余空间来写入 %1。</translation>
    </message>
    <message>
        <source>The disk of %1 fails (%2).</source>
        <translation>%1 所在的磁盘出现故障（%2）。</translation>
    </message>
    <message>
        <source>Pomotide could not work on %1 (%2).</source>
        <translation>Pomotide 无法处理 %1（%2）。</translation>
    </message>
    <message>
        <source>Choose a file with --database FILE.</source>
        <translation>请用“--database 文件名”选择一个文件。</translation>
    </message>
    <message>
        <source>Set that right, or choose another file with --database FILE.</source>
        <translation>请解决此问题，或用“--database 文件名”选择另一个文件。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file with --database FILE.</source>
        <translation>文件保持原样。请用“--database 文件名”选择另一个文件。</translation>
    </message>
    <message>
        <source>It was left as it is. Install that version or a later one.</source>
        <translation>文件保持原样。请安装该版本或更新的版本。</translation>
    </message>
    <message>
        <source>Start again with a copy of it from before, or with --database FILE.</source>
        <translation>请用以前的副本重新启动，或使用“--database 文件名”。</translation>
    </message>
    <message>
        <source>Nothing was changed; Pomotide will try again.</source>
        <translation>未作任何更改；Pomotide 会再试一次。</translation>
    </message>
    <message>
        <source>Nothing was changed; make some room, then try again.</source>
        <translation>未作任何更改；请腾出一些空间，然后再试一次。</translation>
    </message>
    <message>
        <source>Look whether it was done, and copy what is dear to you to another disk.</source>
        <translation>请检查操作是否已完成，并将重要的内容复制到另一个磁盘。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>一切又能正常保存了。</translation>
    </message>
    <message>
        <source>Nothing was changed; please try again.</source>
        <translation>未作任何更改；请再试一次。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back, to %1 on %2. What was running has been closed, and everything is kept.</source>
        <translation>电脑的时钟被调回到 %2 %1。正在运行的已经结束，所有内容都已保留。</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Focused</source>
        <translation>专注</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>被打断</translation>
    </message>
    <message>
        <source>Distracted</source>
        <translation>分心</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 minute is enough</source>
        <translation>1 分钟就够了</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are enough</source>
        <translation>
            <numerusform>%n 分钟就够了</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you like to begin?</source>
        <translation>你想从什么开始？</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>把思路收个尾</translation>
    </message>
    <message>
        <source>Finish the thought. +%1</source>
        <translation>把思路收个尾。+%1</translation>
    </message>
    <message>
        <source>Break, %1</source>
        <translation>休息，%1</translation>
    </message>
    <message>
        <source>%1 next, if you like</source>
        <translation>愿意的话，接下来 %1</translation>
    </message>
    <message>
        <source>Keep going: %1 next</source>
        <translation>继续：接下来 %1</translation>
    </message>
    <message>
        <source>The break begins at your next pause</source>
        <translation>等你停下来就休息</translation>
    </message>
    <message>
        <source>Stand up, look far away</source>
        <translation>站起来，看看远处</translation>
    </message>
    <message>
        <source>Finish the thought. The break begins at your next pause.</source>
        <translation>把思路收个尾。等你停下来就休息。</translation>
    </message>
    <message>
        <source>Finish the thought. +%1. The break begins at your next pause.</source>
        <translation>把思路收个尾。+%1。等你停下来就休息。</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>准备开始</translation>
    </message>
    <message>
        <source>Ready to begin · %1</source>
        <translation>准备开始 · %1</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <translation>还剩 %1 · %2</translation>
    </message>
    <message>
        <source>Finish the thought · %1</source>
        <translation>把思路收个尾 · %1</translation>
    </message>
    <message>
        <source>+%1 · %2</source>
        <translation>+%1 · %2</translation>
    </message>
    <message>
        <source>Break, %1 left</source>
        <translation>休息，还剩 %1</translation>
    </message>
    <message>
        <source>%1 left to keep the streak going</source>
        <translation>还有 %1可延续这一轮</translation>
    </message>
    <message>
        <source>%1 still possible</source>
        <translation>还能得 %1 分</translation>
    </message>
    <message>
        <source>1 still possible</source>
        <translation>还能得 1 分</translation>
    </message>
    <message>
        <source>Its streak is still going. It can be changed when the streak is over.</source>
        <translation>它所在的那一轮还在进行。等这一轮结束后可以更改。</translation>
    </message>
    <message>
        <source>The pomodoro began later than that.</source>
        <translation>番茄钟是在那之后才开始的。</translation>
    </message>
    <message>
        <source>The pomodoro had ended before that.</source>
        <translation>那时番茄钟已经结束了。</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>这个时间还没到。</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>clocks change: from %1 to %2</source>
        <translation>时钟调整：从 %1到 %2</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BackupController</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is not what Pomotide exports (%2). Nothing was changed.</source>
        <translation>%1 不是 Pomotide 导出的内容（%2）。未作任何更改。</translation>
    </message>
    <message>
        <source>A backup of %1 is still here. To bring everything back, begin, and restore it in Settings, Data.</source>
        <translation>还有一份 %1 的备份。要找回一切，请先开始，然后在“设置”的“数据”中恢复它。</translation>
    </message>
</context>
<context>
    <name>pomotide::app::BusService</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>这里没有方法“%1”。</translation>
    </message>
    <message>
        <source>There is no interface “%1” here.</source>
        <translation>这里没有接口“%1”。</translation>
    </message>
    <message>
        <source>There is no property “%1” here.</source>
        <translation>这里没有属性“%1”。</translation>
    </message>
    <message>
        <source>The property “%1” cannot be set.</source>
        <translation>无法设置属性“%1”。</translation>
    </message>
</context>
<context>
    <name>pomotide::app::DemoEnd</name>
    <message>
        <source>The day is over</source>
        <translation>这一天结束了</translation>
    </message>
    <message>
        <source>That was a day</source>
        <translation>这就是一天</translation>
    </message>
    <message>
        <source>Yours can begin with five minutes. Pomotide then asks for your work hours; nothing of this day is kept.</source>
        <translation>你的一天可以从五分钟开始。接下来 Pomotide 会询问你的工作时间；这一天的内容不会保留。</translation>
    </message>
    <message>
        <source>&amp;Begin my day</source>
        <translation>开始我的一天(&amp;B)</translation>
    </message>
</context>
<context>
    <name>pomotide::app::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>pomotide::app::GnomeTopBar</name>
    <message>
        <source>The top bar stays as it was: GNOME&apos;s settings could not be changed.</source>
        <translation>顶栏保持原样：无法更改 GNOME 的设置。</translation>
    </message>
    <message>
        <source>All of GNOME&apos;s extensions are switched off, so this one is, too. GNOME&apos;s program Extensions switches them on.</source>
        <translation>GNOME 的所有扩展都已关闭，所以这个扩展也已关闭。可在 GNOME 的“扩展”程序中开启。</translation>
    </message>
    <message>
        <source>Pomotide will be in the top bar once you have logged out and in again.</source>
        <translation>注销并重新登录后，Pomotide 就会出现在顶栏中。</translation>
    </message>
</context>
<context>
    <name>pomotide::app::LoginSleepWatch</name>
    <message>
        <source>Notes when the computer falls asleep</source>
        <translation>记录电脑何时进入睡眠</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalShortcut</name>
    <message>
        <source>This desktop asks you whether Pomotide may have %1. If you do not see the question, look behind this window.</source>
        <translation>此桌面会询问 Pomotide 是否可以使用 %1。如果没有看到询问，请看看此窗口的后面。</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, the key is %1. Change it there.</source>
        <translation>在此桌面的设置中，按键是 %1。请在那里更改。</translation>
    </message>
    <message>
        <source>In this desktop&apos;s settings, Pomotide has no key now. Choose one there, or have the desktop run this command on a key: %1</source>
        <translation>在此桌面的设置中，Pomotide 现在没有按键。请在那里选择一个，或让桌面用某个按键运行此命令：%1</translation>
    </message>
    <message>
        <source>Before version 48, GNOME gives keys to no program. Pomotide has its key while it is in the top bar; or have GNOME run this command on a key: %1</source>
        <translation>48 版之前的 GNOME 不向程序提供按键。Pomotide 在顶栏中时就有自己的按键；也可以让 GNOME 用某个按键运行此命令：%1</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own. In its keyboard settings, have it run this command on a key: %1</source>
        <translation>此桌面不向程序提供专用按键。请在桌面的键盘设置中，让某个按键运行此命令：%1</translation>
    </message>
    <message>
        <source>The desktop did not give Pomotide the key %1. Choose another shortcut, or have the desktop run this command on a key: %2</source>
        <translation>桌面没有将按键 %1 分配给 Pomotide。请选择另一个快捷键，或让桌面用某个按键运行此命令：%2</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速输入</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PortalStart</name>
    <message>
        <source>Pomotide starts with your session, and shows the time.</source>
        <translation>Pomotide 会随会话启动，并显示时间。</translation>
    </message>
    <message>
        <source>This desktop cannot be asked to start Pomotide. In its settings, have it run this command at each start: flatpak run org.pomotide.Pomotide</source>
        <translation>无法请求此桌面启动 Pomotide。请在桌面设置中让它每次启动时运行此命令：flatpak run org.pomotide.Pomotide</translation>
    </message>
    <message>
        <source>Your desktop did not allow Pomotide to start with it. You can allow that in the desktop&apos;s settings for applications, then try again.</source>
        <translation>你的桌面没有允许 Pomotide 随它启动。你可以在桌面的应用程序设置中允许，然后再试一次。</translation>
    </message>
</context>
<context>
    <name>pomotide::app::PresenceTracker</name>
    <message>
        <source>The time zone is now %1. Your work hours go by its clocks.</source>
        <translation>时区现在是 %1。你的工作时间以当地时钟为准。</translation>
    </message>
</context>
<context>
    <name>pomotide::app::Service</name>
    <message>
        <source>There is no method “%1” here.</source>
        <translation>这里没有方法“%1”。</translation>
    </message>
    <message>
        <source>These are too many calls at once. Try again in a second.</source>
        <translation>一次调用太多了。请一秒后再试。</translation>
    </message>
    <message>
        <source>%1 takes arguments of the types “%2”, not “%3”.</source>
        <translation>%1 的参数类型应为“%2”，而不是“%3”。</translation>
    </message>
    <message>
        <source>The menu has changed. Please choose again.</source>
        <translation>菜单已改变。请重新选择。</translation>
    </message>
</context>
<context>
    <name>pomotide::app::SingleInstance</name>
    <message>
        <source>it is not a folder of this user alone</source>
        <translation>此文件夹并非只属于该用户</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>那里不允许写入</translation>
    </message>
    <message>
        <source>there may be no room</source>
        <translation>可能没有空间了</translation>
    </message>
    <message>
        <source>Pomotide cannot use the folder %1 (%2). It runs all the same, but does not notice when it is started again: please start it once only.</source>
        <translation>Pomotide 无法使用文件夹 %1（%2）。它仍会运行，但无法察觉自己被再次启动：请只启动一次。</translation>
    </message>
</context>
<context>
    <name>pomotide::app::X11Shortcut</name>
    <message>
        <source>Another program has %1 already. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>另一个程序已占用 %1。请选择另一个快捷键，或让桌面用某个按键运行此命令：%2</translation>
    </message>
    <message>
        <source>This keyboard has no key for %1. Choose another shortcut, or have your desktop run this command on a key: %2</source>
        <translation>此键盘上没有 %1 对应的按键。请选择另一个快捷键，或让桌面用某个按键运行此命令：%2</translation>
    </message>
    <message>
        <source>The X server no longer tells Pomotide of keys. Start Pomotide again, or have your desktop run this command on a key: %1</source>
        <translation>X 服务器不再向 Pomotide 报告按键。请重新启动 Pomotide，或让桌面用某个按键运行此命令：%1</translation>
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
        <translation>自由软件：你可以依据 GNU 通用公共许可证第 3 版或更高版本（GPL-3.0-or-later）使用、研究、分享和修改它。它不附带任何担保。它不使用网络，也没有账户：你所做的一切都留在这台电脑上。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AbsenceBar</name>
    <message>
        <source>I wo&amp;rked</source>
        <translation>我在工作(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;I was away</source>
        <translation>我离开了(&amp;V)</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>离开于…</translation>
    </message>
    <message>
        <source>If you left at another time</source>
        <translation>如果是在其他时间离开的</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>离开的时间</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>时刻，如 9:45，或多久以前，如 12m</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingCard</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::AwaitingList</name>
    <message>
        <source>How did it go?</source>
        <translation>做得如何？</translation>
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
        <translation>备份</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>before restoring another</source>
        <translation>恢复另一个备份之前</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>清除之前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarEditor</name>
    <message>
        <source>As the rule</source>
        <translation>与规则相同</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>取消跳过</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Skipped: %1, %2.</source>
        <translation>已跳过：%1，%2。</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>已移除：%1，%2。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>今天 · %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Callouts</name>
    <message>
        <source>A sample of what you will see</source>
        <translation>你将看到的样子</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ChartCards</name>
    <message>
        <source>Time worked</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Time worked, by evaluation</source>
        <translation>工作时间，按评价</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>一周各小时</translation>
    </message>
    <message>
        <source>Estimates and time worked</source>
        <translation>预计与实际工作时间</translation>
    </message>
    <message>
        <source>Estimates, by month</source>
        <translation>预计，按月</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Time worked, by intention</source>
        <translation>工作时间，按事项</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Time worked, by tag</source>
        <translation>工作时间，按标签</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>最多：%1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>mostly in flow</source>
        <translation>多为心流</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>已工作</translation>
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
        <translation>将此窗口置于顶层</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>完整窗口</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>新事项…</translation>
    </message>
    <message>
        <source>Skip break</source>
        <translation>跳过休息</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>开始“%1”</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>现在休息</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DataSection</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>大小为 %1。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Everything is as in %1 now.</source>
        <translation>现在一切都与 %1 中的相同。</translation>
    </message>
    <message>
        <source>everything imported</source>
        <translation>导入全部内容</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>数据的存放位置</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Everything is kept in this file:</source>
        <translation>所有内容都保存在此文件中：</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>One is made each day; the newest seven stay. Restoring one replaces everything, and leaves a backup of what was there.</source>
        <translation>每天备份一次，保留最新的七个。恢复备份会替换全部内容，并为原有内容留下一个备份。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出和导入</translation>
    </message>
    <message>
        <source>JSON has everything and can be imported again, here or on another computer; CSV has the pomodoros, for spreadsheets. Importing replaces everything, and leaves a backup.</source>
        <translation>JSON 包含全部内容，可以在这台或另一台电脑上重新导入；CSV 包含番茄钟，供电子表格使用。导入会替换全部内容，并留下一个备份。</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>清除全部内容</translation>
    </message>
    <message>
        <source>A fresh start</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Erasing takes everything back to the first day. You are asked first; the backups stay, and a new one lets you undo it.</source>
        <translation>清除会让一切回到第一天。清除前会先询问你；备份会保留，还会新建一个备份，以便撤销。</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>清除全部内容？</translation>
    </message>
    <message>
        <source>No program here shows folders. It is %1.</source>
        <translation>这里没有能显示文件夹的程序。文件夹是 %1。</translation>
    </message>
    <message>
        <source>Everything is backed up in %1.</source>
        <translation>所有内容都已备份到 %1。</translation>
    </message>
    <message>
        <source>A backup is made first. Until you quit, %1 brings all of it back; after that, the backup in the list does.</source>
        <translation>会先创建一个备份。在你退出之前，按 %1 可恢复全部内容；之后可以用列表中的备份恢复。</translation>
    </message>
    <message>
        <source>Yes, all of this may go</source>
        <translation>是的，这些都可以清除</translation>
    </message>
    <message>
        <source>1 intention</source>
        <translation>1 个事项</translation>
    </message>
    <message>
        <source>%1 intentions</source>
        <translation>%1 个事项</translation>
    </message>
    <message>
        <source>1 pomodoro</source>
        <translation>1 个番茄钟</translation>
    </message>
    <message>
        <source>%1 pomodoros</source>
        <translation>%1 个番茄钟</translation>
    </message>
    <message>
        <source>Replace everything by the backup of %1?</source>
        <translation>用 %1 的备份替换全部内容？</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Everything is again as it was on %1.</source>
        <translation>一切又恢复到 %1 时的样子。</translation>
    </message>
    <message>
        <source>a backup restored</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>所有内容都已清除。</translation>
    </message>
    <message>
        <source>everything erased</source>
        <translation>清除全部内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Pomodoros as CSV (*.csv)</source>
        <translation>番茄钟，CSV 格式 (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>全部内容，JSON 格式 (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Replace everything by %1?</source>
        <translation>用 %1 替换全部内容？</translation>
    </message>
    <message>
        <source>%1 What was there was damaged, and is now at %2.</source>
        <translation>%1原有内容已损坏，现位于 %2。</translation>
    </message>
    <message>
        <source>%1 What was there is kept as the newest backup.</source>
        <translation>%1原有的内容保存为最新的备份。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 以来的 %1</translation>
    </message>
    <message>
        <source>1 session that you moved, skipped or added</source>
        <translation>1 个你移动、跳过或添加的时段</translation>
    </message>
    <message>
        <source>%1 sessions that you moved, skipped or added</source>
        <translation>%1 个你移动、跳过或添加的时段</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个日程</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个日程</translation>
    </message>
    <message>
        <source>This goes away: your work hours and your settings.</source>
        <translation>将会清除：你的工作时间和设置。</translation>
    </message>
    <message>
        <source>This goes away: %1; also your work hours and your settings.</source>
        <translation>将会清除：%1；还有你的工作时间和设置。</translation>
    </message>
    <message>
        <source>Do again: %1?</source>
        <translation>再做一次：%1？</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>再做一次</translation>
    </message>
    <message>
        <source>Pomodoros and past work hours for calendars (*.ics)</source>
        <translation>番茄钟和过去的工作时间，用于日历 (*.ics)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayCard</name>
    <message>
        <source>There are no work hours yet. With them the day has a plan, and the ring calls you when they begin.</source>
        <translation>还没有工作时间。有了工作时间，一天就有了计划，到时圆环会提醒你开始。</translation>
    </message>
    <message>
        <source>Nothing is planned today: the day is yours.</source>
        <translation>今天没有计划：这一天属于你。</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>这一天</translation>
    </message>
    <message>
        <source>Hide what is over</source>
        <translation>隐藏已结束的部分</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Set work hours…</source>
        <translation>设置工作时间…</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>计划一个时段…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DaySoFar</name>
    <message>
        <source>Today so far</source>
        <translation>今天到现在</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DayTimeline</name>
    <message>
        <source>The day</source>
        <translation>这一天</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::DesktopTick</name>
    <message>
        <source>Start with my desktop</source>
        <translation>登录桌面时启动</translation>
    </message>
    <message>
        <source>Add Pomotide to the top bar</source>
        <translation>将 Pomotide 添加到顶栏</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EditLog</name>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>未撤销：%1。%2</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <translation>未重做：%1。%2</translation>
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
        <translation>结束于…</translation>
    </message>
    <message>
        <source>It ends that much later</source>
        <translation>推迟这么久结束</translation>
    </message>
    <message>
        <source>The time at which it ends</source>
        <translation>结束的时刻</translation>
    </message>
    <message>
        <source>A time, as 10:45, or a length, as +10 or in 20 min</source>
        <translation>时刻，如 10:45；或时长，如 +10 或 20分钟后</translation>
    </message>
    <message>
        <source>Type a time…</source>
        <translation>输入时刻…</translation>
    </message>
    <message>
        <source>%1: it cannot end then</source>
        <translation>%1：不能在那时结束</translation>
    </message>
    <message>
        <source>%1 · Enter</source>
        <translation>%1 · 按 Enter</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>离开于</translation>
    </message>
    <message>
        <source>The time at which you left</source>
        <translation>离开的时间</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>时刻，如 9:45，或多久以前，如 12m</translation>
    </message>
    <message>
        <source>Away since…</source>
        <translation>离开于…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryList</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Pomodoros</source>
        <translation>番茄钟</translation>
    </message>
    <message>
        <source>The pomodoro on “%1” is deleted.</source>
        <translation>“%1”的番茄钟已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n pomodoros are deleted.</source>
        <translation>
            <numerusform>已删除 %n 个番茄钟。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pomotide::ui::EntryModel</name>
    <message>
        <source>%1 (planned: %2)</source>
        <translation>%1（计划：%2）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>已工作</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未评价</translation>
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
        <translation>这里还没有内容。你所做的一切会自动汇集在这里。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Search words or #tags</source>
        <translation>搜索文字或 #标签</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing about “%1” in this period.</source>
        <translation>这段时间没有与“%1”有关的内容。</translation>
    </message>
    <message>
        <source>What you are doing now appears here once it is over.</source>
        <translation>你正在做的事，结束后会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing was recorded then: the time was yours.</source>
        <translation>那段时间没有记录：时间属于你自己。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionActions</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预计时长</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移到：%1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>放下</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>“%1” is abandoned: one thing less to carry.</source>
        <translation>已放下“%1”：少了一件要惦记的事。</translation>
    </message>
    <message numerus="yes">
        <source>%n intentions are abandoned.</source>
        <translation>
            <numerusform>已放下 %n 件事项。</numerusform>
        </translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>取消预计时长</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDelegate</name>
    <message>
        <source>Estimate</source>
        <translation>预计</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionDetails</name>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>可能需要多久，愿意的话可以估一估：25分钟、1h 30m</translation>
    </message>
    <message>
        <source>#tax</source>
        <translation>#税</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>什么时候(&amp;H)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Add ta&amp;g</source>
        <translation>添加标签(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is one word of letters and digits, like #tax.</source>
        <translation>标签是由文字和数字组成的一个词，如 #税。</translation>
    </message>
    <message>
        <source>Select an intention to plan it, or to write down what helps to begin.</source>
        <translation>选择一个事项来安排它，或写下有助于开始的内容。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionModel</name>
    <message>
        <source>Intention</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Worked %1 of about %2</source>
        <translation>已工作 %1，预计约 %2</translation>
    </message>
    <message>
        <source>Achieved %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <translation>%1 放下</translation>
    </message>
    <message>
        <source>Worked of the estimate</source>
        <translation>已工作与预计</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n intentions</source>
        <translation>
            <numerusform>%1，%n 件事项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionNotes</name>
    <message>
        <source>Notes of the selected intention</source>
        <translation>所选事项的备注</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Anything that helps to begin</source>
        <translation>任何有助于开始的内容</translation>
    </message>
    <message>
        <source>Select one intention to see its notes.</source>
        <translation>选择一个事项以查看其备注。</translation>
    </message>
    <message>
        <source>Notes have room for %1 letters; here are %2. They wait here until they are shorter.</source>
        <translation>备注最多 %1 个字符；这里有 %2 个。缩短之前，内容会留在这里。</translation>
    </message>
    <message>
        <source>A line that begins with [ ] and a blank is a box to tick.</source>
        <translation>以 [ ] 加空格开头的一行是可勾选的方框。</translation>
    </message>
    <message>
        <source>Ctrl+Space makes one, and ticks it.</source>
        <translation>Ctrl+空格键可创建并勾选。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionView</name>
    <message>
        <source>Intentions</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::IntentionsPage</name>
    <message>
        <source>Open (%1)</source>
        <translation>未完成（%1）</translation>
    </message>
    <message>
        <source>Achieved (%1)</source>
        <translation>已完成（%1）</translation>
    </message>
    <message>
        <source>Abandoned (%1)</source>
        <translation>已放下（%1）</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>Which intentions are listed</source>
        <translation>列出哪些事项</translation>
    </message>
    <message>
        <source>Search titles and notes</source>
        <translation>搜索标题和备注</translation>
    </message>
    <message>
        <source>Nothing here with “%1”. Fewer letters may find more.</source>
        <translation>这里没有包含“%1”的内容。少输几个字也许能找到更多。</translation>
    </message>
    <message>
        <source>What you achieve gathers here.</source>
        <translation>你完成的事项会汇集在这里。</translation>
    </message>
    <message>
        <source>What you let go of waits here, in case you want it back.</source>
        <translation>你放下的事项在这里等着，以备你想把它找回来。</translation>
    </message>
    <message>
        <source>Nothing here yet. One small thing is enough to begin.</source>
        <translation>这里还没有内容。一件小事就足以开始。</translation>
    </message>
    <message>
        <source>Nothing waits for you here. One small thing is enough to go on.</source>
        <translation>这里没有等着你的事。一件小事就足以继续。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Legend</name>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>圆环显示什么？</translation>
    </message>
    <message>
        <source>What does the strip show?</source>
        <translation>长条显示什么？</translation>
    </message>
    <message>
        <source>On the ring</source>
        <translation>圆环上</translation>
    </message>
    <message>
        <source>On the strip</source>
        <translation>长条上</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（现在）</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::LengthField</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not a length from %1 to %2 yet</source>
        <translation>还不是 %1到 %2之间的时长</translation>
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
        <translation>这里没有托盘图标，Pomotide 会继续运行。再次启动它即可打开此窗口。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Pomotide has been updated to version %1.</source>
        <translation>Pomotide 已更新到版本 %1。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新变化</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NewIntention</name>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>New intention</source>
        <translation>新事项</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写报告</translation>
    </message>
    <message>
        <source>Estimate of the new intention, if you like</source>
        <translation>新事项的预计时长，可以不填</translation>
    </message>
    <message>
        <source>25m</source>
        <translation>25分钟</translation>
    </message>
    <message>
        <source>How long it may take, if you like to guess: 25m, 1h 30m</source>
        <translation>可能需要多久，愿意的话可以估一估：25分钟、1h 30m</translation>
    </message>
    <message>
        <source>&amp;What do you want to do next?</source>
        <translation>你接下来想做什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Enter adds “%1” · estimate: %2</source>
        <translation>按 Enter 添加“%1” · 预计：%2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextEventCard</name>
    <message>
        <source>Next fixed thing</source>
        <translation>下一个固定日程</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>日程 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NextStepField</name>
    <message>
        <source>A few words to pick it up by; this can stay empty</source>
        <translation>用几个词记下从哪里接着做；可以留空</translation>
    </message>
    <message>
        <source>Ne&amp;xt I was going to…</source>
        <translation>接下来我要(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::Notices</name>
    <message>
        <source>“%1” ends at %2</source>
        <translation>“%1”将在 %2 结束</translation>
    </message>
    <message>
        <source>More time, or a line where to pick it up?</source>
        <translation>需要更多时间，还是写一句从哪里接着做？</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>现在休息</translation>
    </message>
    <message>
        <source>Finish the thought</source>
        <translation>把思路收个尾</translation>
    </message>
    <message>
        <source>The break was planned for %1. It begins at your next pause.</source>
        <translation>休息原定于 %1 开始。等你停下来就休息。</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>还在做</translation>
    </message>
    <message>
        <source>Your break has begun</source>
        <translation>休息开始了</translation>
    </message>
    <message>
        <source>That was %1.</source>
        <translation>用了 %1。</translation>
    </message>
    <message>
        <source>The break ends at %1</source>
        <translation>休息将在 %1 结束</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>Next I was going to…</source>
        <translation>接下来我要…</translation>
    </message>
    <message>
        <source>Noted for the next start: %1</source>
        <translation>已为下次开始记下：%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>开始“%1”</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>新事项…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>What would you like to start?</source>
        <translation>你想开始做什么？</translation>
    </message>
    <message>
        <source>Pomotide</source>
        <translation>Pomotide</translation>
    </message>
    <message>
        <source>You seem to have begun</source>
        <translation>你似乎已经开始了</translation>
    </message>
    <message>
        <source>“%1” can count from %2.</source>
        <translation>“%1”可以从 %2 算起。</translation>
    </message>
    <message>
        <source>Count from %1</source>
        <translation>从 %1 算起</translation>
    </message>
    <message>
        <source>How was “%1”?</source>
        <translation>“%1”做得如何？</translation>
    </message>
    <message>
        <source>There is no hurry.</source>
        <translation>不着急。</translation>
    </message>
    <message>
        <source>One minute to go.</source>
        <translation>还剩一分钟。</translation>
    </message>
    <message>
        <source>%1 to keep the streak</source>
        <translation>还有 %1可延续这一轮</translation>
    </message>
    <message>
        <source>The break is over</source>
        <translation>休息结束了</translation>
    </message>
    <message>
        <source>I worked</source>
        <translation>我在工作</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>我离开了</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>接下来：%1 · %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowPanel</name>
    <message>
        <source>Begin with one small thing</source>
        <translation>从一件小事开始</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天已完成</translation>
    </message>
    <message>
        <source>%1 are enough; a break comes next.</source>
        <translation>%1就够了；之后就休息。</translation>
    </message>
    <message>
        <source>Free until %1. Whatever comes after this is up to you.</source>
        <translation>空闲到 %1。之后做什么由你决定。</translation>
    </message>
    <message>
        <source>You can begin at any time: %1 are enough.</source>
        <translation>你随时可以开始：%1就够了。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 in the streak</source>
        <translation>%1 · 这一轮第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>Begin with one small thing; a break comes next.</source>
        <translation>从一件小事开始；之后就休息。</translation>
    </message>
    <message>
        <source>%1 are enough.</source>
        <translation>%1就够了。</translation>
    </message>
    <message>
        <source>%1 of them if you start before %2: %3 are enough.</source>
        <translation>在 %2 前开始，可得其中 %1 分：%3就够了。</translation>
    </message>
    <message>
        <source>%1 of them if you start now: %2 are enough.</source>
        <translation>现在开始，可得其中 %1 分：%2就够了。</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · 到 %2</translation>
    </message>
    <message>
        <source>%1 · the break begins at your next pause</source>
        <translation>%1 · 等你停下来就休息</translation>
    </message>
    <message>
        <source>The streak can go on until %1</source>
        <translation>这一轮可以延续到 %1</translation>
    </message>
    <message>
        <source>Next: %1 · start before %2</source>
        <translation>接下来：%1 · 请在 %2 前开始</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Switch to…</source>
        <translation>切换到…</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>跳过休息(&amp;B)</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>还在做(&amp;O)</translation>
    </message>
    <message>
        <source>Take the break now</source>
        <translation>现在休息</translation>
    </message>
    <message>
        <source>Ends it now; its break begins</source>
        <translation>现在结束，并开始休息</translation>
    </message>
    <message>
        <source>As if it had not been started</source>
        <translation>就像从未开始一样</translation>
    </message>
    <message>
        <source>Done, achieved</source>
        <translation>做完了</translation>
    </message>
    <message>
        <source>It was on something else, from its begin on</source>
        <translation>从一开始做的就是别的事</translation>
    </message>
    <message>
        <source>As if there had been no break: the pomodoro goes on</source>
        <translation>就像没有休息过：番茄钟继续</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::NowStrip</name>
    <message>
        <source>Take the break now</source>
        <translation>现在休息</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>新事项…</translation>
    </message>
    <message>
        <source>S&amp;tart “%1”</source>
        <translation>开始“%1”(&amp;T)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::OpenIntentions</name>
    <message>
        <source>Open intentions</source>
        <translation>未完成的事项</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PartMenu</name>
    <message>
        <source>Edit in History</source>
        <translation>在历史中编辑</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>Choose what the slots are for…</source>
        <translation>选择时间格的事项…</translation>
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
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PeriodBar</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PickUpCard</name>
    <message>
        <source>Pick up again</source>
        <translation>接着做</translation>
    </message>
    <message>
        <source>Skip the break and start</source>
        <translation>跳过休息并开始</translation>
    </message>
    <message>
        <source>Start this</source>
        <translation>开始做这个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PlanEditor</name>
    <message>
        <source>Add a pair</source>
        <translation>添加一组</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Pomodoro %1, length</source>
        <translation>第 %1 个番茄钟的时长</translation>
    </message>
    <message>
        <source>Break %1, length</source>
        <translation>第 %1 次休息的时长</translation>
    </message>
    <message>
        <source>Leave this pair out</source>
        <translation>去掉这一组</translation>
    </message>
    <message>
        <source>Leave pair %1 out</source>
        <translation>去掉第 %1 组</translation>
    </message>
    <message>
        <source>A whole streak takes %1.</source>
        <translation>一整轮需要 %1。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::PointsBreakdown</name>
    <message>
        <source>What the points were for</source>
        <translation>积分从哪里来</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickEntry</name>
    <message>
        <source>I &amp;worked</source>
        <translation>我在工作(&amp;W)</translation>
    </message>
    <message>
        <source>I was awa&amp;y</source>
        <translation>我离开了(&amp;Y)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>取消开始(&amp;C)</translation>
    </message>
    <message>
        <source>Skip &amp;break</source>
        <translation>跳过休息(&amp;B)</translation>
    </message>
    <message>
        <source>Still &amp;on it</source>
        <translation>还在做(&amp;O)</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速输入</translation>
    </message>
    <message>
        <source>What would you like to do now?</source>
        <translation>你现在想做什么？</translation>
    </message>
    <message>
        <source>Note for later</source>
        <translation>记下，以后再做</translation>
    </message>
    <message>
        <source>Take the &amp;break now</source>
        <translation>现在休息(&amp;B)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::QuickSuggestions</name>
    <message>
        <source>What is open</source>
        <translation>未完成的事项</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ReplaceQuestion</name>
    <message>
        <source>Leave all as it is</source>
        <translation>全部保持原样</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ScreensEditor</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>On all screens</source>
        <translation>在所有屏幕上</translation>
    </message>
    <message>
        <source>On the screen %1</source>
        <translation>在屏幕 %1 上</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SessionGrips</name>
    <message>
        <source>Session from %1</source>
        <translation>时段从 %1 开始</translation>
    </message>
    <message>
        <source>Session to %1</source>
        <translation>时段到 %1 结束</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>The ring with this look</source>
        <translation>此外观下的圆环</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>A streak begins small and grows. A change applies to what has not begun.</source>
        <translation>一轮从小处开始，逐渐变长。更改只影响尚未开始的部分。</translation>
    </message>
    <message>
        <source>Default streak</source>
        <translation>恢复默认轮次</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of everything that Pomotide shows.</source>
        <translation>Pomotide 显示的所有内容的语言。</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>恢复默认语言</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How this window looks.</source>
        <translation>此窗口的外观。</translation>
    </message>
    <message>
        <source>Default window</source>
        <translation>恢复默认窗口</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>While you change something here, you see it above, and on your desktop.</source>
        <translation>在这里更改时，你会在上方和桌面上看到效果。</translation>
    </message>
    <message>
        <source>Default look</source>
        <translation>恢复默认外观</translation>
    </message>
    <message>
        <source>What does the ring show?</source>
        <translation>圆环显示什么？</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Quick entry, from anywhere: type what you want to do, and begin.</source>
        <translation>在任何地方快速输入：写下你想做的事，然后开始。</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>恢复默认快捷键</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Beside the ring, and only while you are there and not in a call or a film.</source>
        <translation>与圆环同时出现，且仅在你在场、没有通话也没有看电影的时候。</translation>
    </message>
    <message>
        <source>Default notifications</source>
        <translation>恢复默认通知</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Short and soft. Whatever you change here, you hear at once.</source>
        <translation>短促而轻柔。在这里更改后，你马上就能听到。</translation>
    </message>
    <message>
        <source>Default sounds</source>
        <translation>恢复默认声音</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>在此桌面上</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>在此窗口中</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutEdit</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Press the keys. Backspace takes the shortcut away.</source>
        <translation>请按下按键。按 Backspace 可移除快捷键。</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::ShortcutList</name>
    <message>
        <source>Search, in the intentions and the settings</source>
        <translation>搜索事项和设置</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>编辑此行</translation>
    </message>
    <message>
        <source>Abandon the intention, or delete the pomodoro</source>
        <translation>放下事项，或删除番茄钟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Move the intention</source>
        <translation>移动事项</translation>
    </message>
    <message>
        <source>The time before or after, in the history</source>
        <translation>历史中的前一段或后一段时间</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>向上键、向下键</translation>
    </message>
    <message>
        <source>Five minutes later or earlier</source>
        <translation>推迟或提前五分钟</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>An hour later or earlier; also with Shift and the wheel</source>
        <translation>推迟或提前一小时；也可按住 Shift 滚动滚轮</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What was there before; undo brings back what you typed</source>
        <translation>恢复原有内容；撤销可找回你输入的内容</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>In fields for times and lengths</source>
        <translation>在时刻和时长输入框中</translation>
    </message>
    <message>
        <source>Start on the intention</source>
        <translation>开始此事项</translation>
    </message>
    <message>
        <source>Move it to Today, Next or Later</source>
        <translation>移到“今天”、“接下来”或“以后”</translation>
    </message>
    <message>
        <source>Tick the line of notes</source>
        <translation>勾选备注中的这一行</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 个待评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>A small window with what runs</source>
        <translation>显示当前事项的小窗口</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotBoard</name>
    <message>
        <source>Slots of this session</source>
        <translation>此时段的时间格</translation>
    </message>
    <message>
        <source>Open intentions</source>
        <translation>未完成的事项</translation>
    </message>
    <message>
        <source>Drag one to a slot.</source>
        <translation>将一个事项拖到时间格。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotList</name>
    <message>
        <source>No slots are to come today.</source>
        <translation>今天没有剩余的时间格了。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more to come</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>时间格 %1</translation>
    </message>
    <message>
        <source>Free – for your next intention</source>
        <translation>空闲 – 留给下一个事项</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SlotTimes</name>
    <message>
        <source>Drag to another slot: the two change places</source>
        <translation>拖到另一个时间格：两者互换位置</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanField</name>
    <message>
        <source>%1, from</source>
        <translation>%1，从</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，到</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SpanPopover</name>
    <message>
        <source>each becomes a session of its own</source>
        <translation>每段各成一个时段</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartLine</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>A line, and Enter</source>
        <translation>写一句，然后按 Enter</translation>
    </message>
    <message>
        <source>What to start</source>
        <translation>要开始的事</translation>
    </message>
    <message>
        <source>&amp;What would you like to do now?</source>
        <translation>你现在想做什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Began earlier…</source>
        <translation>已经开始…</translation>
    </message>
    <message>
        <source>It counts from the time that you type</source>
        <translation>从输入的时间算起</translation>
    </message>
    <message>
        <source>The time at which you began</source>
        <translation>开始的时间</translation>
    </message>
    <message>
        <source>A time, as 9:45, or how long ago, as 12m</source>
        <translation>时刻，如 9:45，或多久以前，如 12m</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>开始于</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::StartSection</name>
    <message>
        <source>Starting</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>With this, the ring is there whenever you are: you need not think of starting it.</source>
        <translation>这样，您在时圆环就在：不必记着启动它。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::SummaryCard</name>
    <message>
        <source>Your day</source>
        <translation>你的一天</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save your day</source>
        <translation>保存你的一天</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The summary is copied as text.</source>
        <translation>摘要已复制为文本。</translation>
    </message>
    <message>
        <source>The summary is copied as a picture.</source>
        <translation>摘要已复制为图片。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeEntry</name>
    <message>
        <source>Type a time, and Enter</source>
        <translation>输入时刻，然后按 Enter</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TimeField</name>
    <message>
        <source>%1, now</source>
        <translation>%1，现在</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2后</translation>
    </message>
    <message>
        <source>not a time yet</source>
        <translation>还不是时刻</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1，%2前</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TodayPage</name>
    <message>
        <source>Nothing prompts you after that; it can be undone</source>
        <translation>之后不会再提示你；可以撤销</translation>
    </message>
    <message>
        <source>End the session now, not at %1</source>
        <translation>现在结束时段，不等到 %1</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TopBarSection</name>
    <message>
        <source>Top bar</source>
        <translation>顶栏</translation>
    </message>
    <message>
        <source>It then shows the minutes left, with a menu for what you do in mid-work.</source>
        <translation>顶栏会显示剩余的分钟数，并有一个供你在工作中使用的菜单。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TrayMenu</name>
    <message>
        <source>I &amp;worked</source>
        <translation>我在工作(&amp;W)</translation>
    </message>
    <message>
        <source>I was &amp;away</source>
        <translation>我离开了(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel the start</source>
        <translation>取消开始(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;kip the break</source>
        <translation>跳过休息(&amp;K)</translation>
    </message>
    <message>
        <source>Sti&amp;ll on it</source>
        <translation>还在做(&amp;G)</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry…</source>
        <translation>快速输入(&amp;N)…</translation>
    </message>
    <message>
        <source>Quick e&amp;ntry… (%1)</source>
        <translation>快速输入(&amp;N)…（%1）</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Not now, &amp;later</source>
        <translation>现在不做，稍后(&amp;L)</translation>
    </message>
    <message>
        <source>En&amp;d at</source>
        <translation>结束于(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>切换到(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Open Pomotide</source>
        <translation>打开 Pomotide(&amp;O)</translation>
    </message>
    <message>
        <source>What does the &amp;ring show?</source>
        <translation>圆环显示什么(&amp;R)？</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Take the break now</source>
        <translation>现在休息(&amp;T)</translation>
    </message>
    <message>
        <source>Intention %1</source>
        <translation>事项 %1</translation>
    </message>
    <message>
        <source>&amp;New intention…</source>
        <translation>新事项(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Evaluate “%1”</source>
        <translation>评价“%1”(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评价(&amp;E)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Qu&amp;iet until %1</source>
        <translation>安静到 %1(&amp;I)</translation>
    </message>
    <message>
        <source>Qu&amp;iet</source>
        <translation>安静(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;End the quiet</source>
        <translation>结束安静(&amp;I)</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>一小时(&amp;H)</translation>
    </message>
    <message>
        <source>For the &amp;rest of the day</source>
        <translation>今天剩余的时间(&amp;R)</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>The pomodoro went on while you were away</source>
        <translation>你离开期间，番茄钟一直在运行</translation>
    </message>
    <message>
        <source>“%1” went on while you were away</source>
        <translation>你离开期间，“%1”一直在运行</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TwoWeeks</name>
    <message>
        <source>Earlier days</source>
        <translation>更早的日子</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>更晚的日子</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>添加时段</translation>
    </message>
    <message>
        <source>Or draw a session in the calendar, or press N there.</source>
        <translation>也可以在日历中画出一个时段，或在那里按 N。</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>时间以 %1 为准。</translation>
    </message>
    <message>
        <source>No sessions in the next 14 days: all this time is yours. Set work hours, or draw a session in the calendar.</source>
        <translation>接下来 14 天没有时段：这些时间都属于你。可以设置工作时间，或在日历中画出一个时段。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::TypedField</name>
    <message>
        <source>As before; %1 brings back what you typed</source>
        <translation>与之前相同；%1 可找回你输入的内容</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>时间格</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>接下来几天</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::UsualWeek</name>
    <message>
        <source>When would you like to be kept aware of time? The ring shows during these hours only.</source>
        <translation>你希望在什么时候感受到时间？圆环只在这些时间显示。</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>时间以 %1 为准。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::VerdictButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekEditor</name>
    <message>
        <source>Several hours of a day can be typed in one field: 9-12, 14-18.</source>
        <translation>一个输入框可以写一天的多段时间：9-12, 14-18。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WeekdayRow</name>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1: add hours</source>
        <translation>%1：添加时间</translation>
    </message>
    <message>
        <source>%1: copy to other weekdays</source>
        <translation>%1：复制到一周中的其他日子</translation>
    </message>
    <message>
        <source>%1: remove these hours</source>
        <translation>%1：移除这段时间</translation>
    </message>
    <message>
        <source>ends %1 %2</source>
        <translation>%1 %2 结束</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1 时间</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>工作日(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <translation>每天(&amp;A)</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Welcome to Pomotide</source>
        <translation>欢迎使用 Pomotide</translation>
    </message>
    <message>
        <source>When would you like to be kept aware of time?</source>
        <translation>你希望在什么时候感受到时间？</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>你随时可以更改。</translation>
    </message>
    <message>
        <source>%1, in any program, opens a line: type what you want to do, and Enter begins it.</source>
        <translation>在任何程序中按 %1 都会打开一行：输入想做的事，按 Enter 即可开始。</translation>
    </message>
</context>
<context>
    <name>pomotide::ui::WindowKeysEditor</name>
    <message>
        <source>In this window</source>
        <translation>在此窗口中</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta together with another key, or a function key.</source>
        <translation>快捷键是 Ctrl、Alt 或 Meta 加另一个键，或一个功能键。</translation>
    </message>
    <message>
        <source>%1 is for what is underlined on a page.</source>
        <translation>%1 用于页面上带下划线的内容。</translation>
    </message>
    <message>
        <source>%1 has a use in lists and fields already.</source>
        <translation>%1 在列表和输入框中已有用途。</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Press others, or change those first.</source>
        <translation>%1 已用于“%2”。请按其他键，或先更改那一个。</translation>
    </message>
</context>
</TS>
