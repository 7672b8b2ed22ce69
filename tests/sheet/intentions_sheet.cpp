// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the window's Intentions page with little and much in it, for review:
// intentions_sheet FOLDER

#include "tests/sheet/sheet_program.h"
#include "tests/ui/window_fixture.h"
#include "ui/colour/roles.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QTranslator>
#include <QTreeView>

namespace pomotide {

namespace {

using core::IntentionId;
using core::Repeat;
using core::When;

constexpr QSize kUsual(1100, 760);
constexpr QSize kMedium(800, 600);
constexpr QSize kSmall(640, 400);
constexpr QSize kLarge(3840, 2160);

constexpr auto kNotes = "Bring along:\n- [x] passport\n- [ ] photograph\n- [ ] the old form\n\n"
                        "Ask for Ms Berger.";

void addTen(WindowFixture& core)
{
    const auto add = [&core](const char* title, When when, std::optional<core::Duration> estimate,
                             Repeat repeat = Repeat::Never, const char* notes = "") {
        core.run(core::AddIntention{title, notes, estimate, when, repeat});
    };
    add("Renew the identity card #town", When::Today, 20min, Repeat::Never, kNotes);
    add("Receipts of November #tax", When::Today, 45min);
    add("Answer letters #office", When::Today, 25min, Repeat::Weekdays);
    add("Report for the council #office #council", When::Next, 6h);
    add("Read chapter 4", When::Next, std::nullopt);
    add("Water the plants #home", When::Next, std::nullopt, Repeat::Weekly);
    add("Prepare the workshop #council", When::Next, 3h, Repeat::Never, "- [ ] room\n- [ ] tea");
    add("Learn to solder", When::Later, std::nullopt);
    add("Paint the shed #home #garden", When::Later, 8h);
    add("Sort photographs", When::Later, std::nullopt);
    core.run(core::SetSettings{{.streakPlan = {{.pomodoro = 30min, .pause = 5min}}}});
    core.run(core::Start{IntentionId{1}});
    core.advanceTo(kNow + 30min);
    core.run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Focused});
    core.advanceTo(kNow + 36min);
    core.run(core::Start{IntentionId{0}});
    core.advanceTo(kNow + 66min);
    core.run(core::Evaluate{core::PomodoroId{1}, core::Verdict::Focused});
    core.run(core::SetNextStep{IntentionId{3}, "the figures of last year"});
    core.advanceTo(kNow + 68min);
    core.run(core::Start{IntentionId{2}});
    core.advanceTo(kNow + 80min);
}

void addMany(WindowFixture& core)
{
    for (int number = 0; number < 500; ++number) {
        const auto title = "Answer letter " + std::to_string(number) + " #tag" +
                           std::to_string(number % 23) + " #office";
        core.run(core::AddIntention{title, "", (number % 9 + 1) * 15min,
                                    static_cast<When>(number % 3), Repeat::Never});
    }
}

void addLong(WindowFixture& core)
{
    const std::string sentence = "Write to everybody who asked for the minutes of the meeting in "
                                 "March and has not yet had them, ";
    core.run(core::AddIntention{sentence + sentence + "#office", "", 1h, When::Today});
    core.run(core::AddIntention{"Two\nlines #office", "", 1000h, When::Today});
    core.run(core::AddIntention{std::string(300, 'W'), "", 1h, When::Today, Repeat::Daily});
    core.run(core::AddIntention{"Tags #a #bb #ccc #dddd #eeeee #ffffff #ggggggg #hhhhhhhh "
                                "#iiiiiiiii #jjjjjjjjjj #kkkkkkkkkkk #llllllllllll",
                                "",
                                {},
                                When::Next});
    core.run(core::AddIntention{"#only #tags", "", {}, When::Next});
    core.run(core::AddIntention{"#" + std::string(120, 'x'), "", {}, When::Next});
    core.run(core::AddIntention{"להכין את הדוח #משרד", "", 2h, When::Next});
    core.run(core::AddIntention{"报告 #办公室", "", 2h, When::Later});
    core.run(core::SetNextStep{IntentionId{4}, sentence});
}

struct Scene {
    QString name;
    void (*make)(WindowFixture&);
    QSize size = kUsual;
    std::vector<int> selected{};
    bool isDark = false;
    bool isGerman = false;
    double scale = 1; ///< of the font
    bool isReversed = false;
    bool withClosed = false;
};

void select(QTreeView& view, const std::vector<int>& rows)
{
    for (const int row : rows) {
        view.selectionModel()->setCurrentIndex(
            view.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

bool save(const QDir& folder, const Scene& scene)
{
    WindowFixture core;
    scene.make(core);
    ui::EditLog log(core.bridge);
    ui::MainWindow window(core.bridge, log);
    window.resize(scene.size);
    window.showPage(ui::MainWindow::Page::Intentions);
    window.show();
    if (scene.withClosed) {
        core.run(core::AbandonIntention{IntentionId{3}});
        auto* choice = window.findChild<QComboBox*>(QStringLiteral("intentionChoice"));
        choice->setCurrentIndex(choice->count() - 1);
    }
    settle();
    select(*window.findChild<QTreeView*>(QStringLiteral("intentions")), scene.selected);
    settle();
    const QString path = folder.filePath(scene.name + QStringLiteral(".png"));
    QTextStream(stdout) << path << '\n';
    return window.grab().save(path);
}

bool write(const QDir& folder, const Scene& scene)
{
    QApplication::setPalette(ui::ownPalette(scene.isDark, ui::usualAccent(scene.isDark)));
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(scene.scale * usual.pointSizeF());
    QApplication::setFont(font);
    QTranslator german;
    if (scene.isGerman && german.load(QStringLiteral(":/i18n/pomotide_de.qm"))) {
        QApplication::installTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::German));
    }
    QApplication::setLayoutDirection(scene.isReversed ? Qt::RightToLeft : Qt::LeftToRight);
    const bool isSaved = save(folder, scene);
    QApplication::setFont(usual);
    QLocale::setDefault(QLocale::c());
    return isSaved;
}

bool writeAll(const QDir& folder)
{
    const Scene scenes[] = {
        {.name = "empty", .make = [](WindowFixture&) {}},
        {.name = "empty-dark", .make = [](WindowFixture&) {}, .isDark = true},
        {.name = "ten", .make = addTen, .selected = {1}},
        {.name = "ten-dark", .make = addTen, .selected = {1}, .isDark = true},
        {.name = "all", .make = addTen, .selected = {1}, .withClosed = true},
        {.name = "all-long", .make = addLong, .size = kMedium, .withClosed = true},
        {.name = "several", .make = addTen, .selected = {2, 5, 6}},
        {.name = "medium", .make = addTen, .size = kMedium, .selected = {1}},
        {.name = "small", .make = addTen, .size = kSmall},
        {.name = "small-dark", .make = addTen, .size = kSmall, .isDark = true},
        {.name = "large", .make = addMany, .size = kLarge, .selected = {3}, .scale = 2},
        {.name = "many", .make = addMany, .selected = {3}},
        {.name = "many-dark", .make = addMany, .isDark = true},
        {.name = "long", .make = addLong, .selected = {1}},
        {.name = "long-dark", .make = addLong, .selected = {1}, .isDark = true},
        {.name = "long-medium", .make = addLong, .size = kMedium, .selected = {5}},
        {.name = "german", .make = addTen, .selected = {1}, .isGerman = true},
        {.name = "double", .make = addTen, .selected = {1}, .isGerman = true, .scale = 2},
        {.name = "double-small", .make = addTen, .size = kMedium, .isGerman = true, .scale = 2},
        {.name = "reversed", .make = addTen, .selected = {1}, .isReversed = true},
    };
    const auto isWritten = [&](const Scene& scene) { return write(folder, scene); };
    return std::all_of(std::begin(scenes), std::end(scenes), isWritten);
}

} // namespace

} // namespace pomotide

int main(int argc, char** argv)
{
    return pomotide::runSheet(argc, argv, pomotide::writeAll);
}
