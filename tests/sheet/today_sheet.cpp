// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the page Today at all times of a day, for review: today_sheet FOLDER

#include "tests/sheet/sheet_program.h"
#include "tests/ui/window_fixture.h"
#include "ui/colour/roles.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTranslator>

namespace pomotide {

namespace {

using namespace core;

constexpr QSize kUsual(1100, 760);
constexpr LocalDate kSaturday = kToday + std::chrono::days(5);

/// A Monday with hours from 9 to 17, an appointment, and intentions.
class Day final {
public:
    Day()
    {
        m_core.advanceTo(at(kToday, 8h));
        m_core.setUsualHours();
        run(SetEvents{{{at(kToday, 12h + 45min), at(kToday, 13h + 30min)},
                       {at(kToday, 13h), at(kToday, 13h + 15min)}}});
        add("Tax return");
        add("Write the report");
        add("Call the dentist");
        add("Read about ebb and flow, and note what the talk on Thursday needs from it");
        run(SetNextStep{IntentionId{0}, "find the receipts of March"});
        run(SetNextStep{IntentionId{1}, "figures for the northern office"});
    }

    Day& goTo(std::chrono::minutes time)
    {
        m_core.advanceTo(at(kToday, time));
        run(Advance{});
        return *this;
    }

    /// Works from nine to half past ten.
    Day& liveTheMorning()
    {
        goTo(9h + 2min);
        start(2);
        goTo(9h + 7min);
        evaluate(Verdict::Achieved);
        goTo(9h + 12min);
        start(0);
        goTo(9h + 21min);
        workOn(9h + 28min);
        run(Stop{});
        evaluate(Verdict::Focused);
        goTo(9h + 33min);
        start(0);
        goTo(9h + 53min);
        evaluate(Verdict::Interrupted);
        goTo(10h + 4min);
        start(3);
        goTo(10h + 9min);
        goTo(10h + 20min);
        start(1);
        return goTo(10h + 25min);
    }

    Day& start(std::int64_t intention)
    {
        run(Start{IntentionId{intention}});
        return *this;
    }

    /// The user is seen until then.
    Day& workOn(std::chrono::minutes time)
    {
        for (auto now = m_core.bridge.now(); now <= at(kToday, time); now += 30s) {
            m_core.advanceTo(now);
            run(Seen{});
        }
        return *this;
    }

    WindowFixture& core() { return m_core; }

private:
    void run(const Command& command) { m_core.run(command); }
    void add(const std::string& title) { run(AddIntention{title, {}, {}}); }
    void evaluate(Verdict verdict)
    {
        run(Evaluate{PomodoroId{m_core.state().next.pomodoro - 1}, verdict});
    }

    WindowFixture m_core;
};

struct Moment {
    const char* name;
    std::function<void(Day&)> live;
};

std::vector<Moment> moments()
{
    return {{"ahead", [](Day& day) { day.goTo(8h + 20min); }},
            {"first-prompt", [](Day& day) { day.goTo(9h + 2min); }},
            {"prompt", [](Day& day) { day.liveTheMorning().goTo(11h + 10min); }},
            {"pomodoro",
             [](Day& day) { day.liveTheMorning().goTo(10h + 31min).start(0).goTo(10h + 37min); }},
            {"overtime",
             [](Day& day) { day.liveTheMorning().goTo(10h + 31min).start(0).workOn(10h + 49min); }},
            {"break", [](Day& day) { day.liveTheMorning().goTo(10h + 27min); }},
            {"grace", [](Day& day) { day.liveTheMorning().goTo(10h + 31min); }},
            {"afternoon",
             [](Day& day) { day.liveTheMorning().goTo(15h + 10min).start(1).goTo(15h + 12min); }},
            {"over", [](Day& day) { day.liveTheMorning().goTo(17h + 40min); }}};
}

bool write(WindowFixture& core, const QSize& size, const QString& path)
{
    ui::EditLog log(core.bridge);
    ui::MainWindow window(core.bridge, log);
    window.resize(size);
    window.show();
    settle();
    QTextStream(stdout) << path << '\n';
    return window.grab().save(path);
}

bool writeMoments(const QDir& folder, const QString& kind, const QSize& size)
{
    bool isWritten = true;
    for (const Moment& moment : moments()) {
        Day day;
        moment.live(day);
        const QString name = kind + '-' + QString::fromLatin1(moment.name) + ".png";
        isWritten = write(day.core(), size, folder.filePath(name)) && isWritten;
    }
    return isWritten;
}

bool writeEmptyDays(const QDir& folder)
{
    WindowFixture first;
    const bool isWritten = write(first, kUsual, folder.filePath("light-first-start.png"));
    WindowFixture off;
    off.setUsualHours();
    off.advanceTo(at(kSaturday, 11h));
    off.run(Advance{});
    return write(off, kUsual, folder.filePath("light-off.png")) && isWritten;
}

bool writeGerman(const QDir& folder)
{
    static QTranslator german;
    if (!german.load(QStringLiteral(":/i18n/pomotide_de.qm"))) {
        return false;
    }
    QApplication::installTranslator(&german);
    QLocale::setDefault(QLocale(QLocale::German));
    const bool isWritten = writeMoments(folder, "german", kUsual);
    QFont large = QApplication::font();
    large.setPointSizeF(2 * large.pointSizeF());
    QApplication::setFont(large);
    return writeMoments(folder, "german-large", {1000, 700}) && isWritten;
}

bool writeAll(const QDir& folder)
{
    bool isWritten = true;
    for (const bool isDark : {true, false}) {
        QApplication::setPalette(ui::ownPalette(isDark, ui::usualAccent(isDark)));
        isWritten = writeMoments(folder, isDark ? "dark" : "light", kUsual) && isWritten;
    }
    isWritten = writeEmptyDays(folder) && isWritten;
    for (const QSize size :
         {QSize(640, 400), QSize(1024, 600), QSize(1920, 1080), QSize(3840, 2160)}) {
        isWritten = writeMoments(folder, QString::number(size.width()), size) && isWritten;
    }
    QApplication::setLayoutDirection(Qt::RightToLeft);
    isWritten = writeMoments(folder, "mirrored", kUsual) && isWritten;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return writeGerman(folder) && isWritten;
}

} // namespace

} // namespace pomotide

int main(int argc, char** argv)
{
    return pomotide::runSheet(argc, argv, pomotide::writeAll);
}
