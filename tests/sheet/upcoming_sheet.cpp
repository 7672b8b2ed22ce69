// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the Upcoming page with little and much in it, for review: upcoming_sheet
// FOLDER

#include "tests/sheet/sheet_program.h"
#include "tests/ui/window_fixture.h"
#include "ui/colour/roles.h"
#include "ui/pages/upcoming/calendar_handle.h"
#include "ui/pages/upcoming/upcoming_page.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace pomotide {

namespace {

using Tab = ui::UpcomingPage::Tab;

constexpr QSize kUsual(960, 720);
constexpr QSize kSmall(500, 340);
constexpr QSize kWide(3600, 2100);

core::Instant onDay(int day, std::chrono::minutes sinceMidnight)
{
    return at(kToday + std::chrono::days(day), sinceMidnight);
}

/// Sessions of the morning and of the afternoon, as in PRODUCT.md, with many exceptions.
void makeExceptions(WindowFixture& core)
{
    core::Week week;
    for (const std::size_t day : {1U, 2U, 3U, 4U, 5U}) {
        week.days.at(day) = {{{9h}, {12h + 30min}, {}}, {{13h + 30min}, {17h}, {}}};
    }
    core.run(core::SetWorkHours{core::rulesOf(week, {})});
    const auto sessions = core.sessions();
    core.run(core::ChangeSession{sessions.at(2).key, onDay(1, 10h), onDay(1, 13h)});
    core.run(core::SkipSession{sessions.at(8).key});
    core.run(core::SkipSession{sessions.at(9).key});
    core.run(core::ChangeSession{sessions.at(5).key, {}, onDay(2, 20h)});
    core.run(core::AddSession{onDay(5, 14h), onDay(5, 16h)});
    core.run(core::SetEvents{{{onDay(0, 10h + 45min), onDay(0, 11h + 10min)},
                              {onDay(2, 15h), onDay(2, 16h)},
                              {onDay(2, 15h + 30min), onDay(2, 17h)},
                              {onDay(3, 9h), onDay(3, 12h + 30min)},
                              {onDay(6, 0h), onDay(8, 0h)}}});
}

void makeOverlaps(WindowFixture& core)
{
    makeExceptions(core);
    core.run(core::AddSession{onDay(1, 12h), onDay(1, 15h)});
    core.run(core::AddSession{onDay(3, 10h), onDay(3, 16h)});
    core.run(core::AddSession{onDay(3, 11h), onDay(3, 11h + 30min)});
}

void makeNights(WindowFixture& core)
{
    core::Week week;
    for (const std::size_t day : {0U, 1U, 2U, 5U}) {
        week.days.at(day) = {{{21h + 30min}, {3h}, {}}};
    }
    core.run(core::SetWorkHours{core::rulesOf(week, {})});
    core.run(core::AddSession{onDay(1, 1h), onDay(1, 4h)});
}

void addIntentions(WindowFixture& core)
{
    core.setUsualHours();
    for (const auto* title : {"Letter to the tax office", "Report for the council",
                              "Receipts of November", "Read chapter 4"}) {
        core.run(core::AddIntention{title, {}, {}});
    }
}

struct Scene {
    QString name;
    void (*make)(WindowFixture&);
    Tab tab = Tab::TwoWeeks;
    QSize size = kUsual;
    bool isDark = false;
    bool isCardOpen = false;
    bool isGerman = false; ///< with a font of double size, and from right to left
};

bool write(const QDir& folder, const Scene& scene)
{
    QApplication::setPalette(ui::ownPalette(scene.isDark, ui::usualAccent(scene.isDark)));
    const QFont usual = QApplication::font();
    if (scene.isGerman) {
        QFont large = usual;
        large.setPointSizeF(2 * usual.pointSizeF());
        QApplication::setFont(large);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QLocale::German));
    }
    WindowFixture core;
    scene.make(core);
    ui::EditLog log(core.bridge);
    ui::UpcomingPage page(core.bridge, log);
    page.showTab(scene.tab);
    page.resize(scene.size);
    page.show();
    settle();
    if (scene.isCardOpen) {
        for (auto* handle : page.findChildren<ui::CalendarHandle*>()) {
            if (handle->key() && handle->column() == 1) {
                handle->click();
                break;
            }
        }
    }
    settle();
    const QString path = folder.filePath(scene.name + QStringLiteral(".png"));
    QTextStream(stdout) << path << '\n';
    const bool isSaved = page.grab().save(path);
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
    return isSaved;
}

bool writeAll(const QDir& folder)
{
    const auto usual = [](WindowFixture& core) { core.setUsualHours(); };
    const Scene scenes[] = {
        {"empty", [](WindowFixture&) {}},
        {"usual", usual},
        {"exceptions", makeExceptions},
        {"exceptions-dark", makeExceptions, Tab::TwoWeeks, kUsual, true},
        {"overlaps", makeOverlaps, Tab::TwoWeeks, {1100, 760}},
        {"overlaps-small", makeOverlaps, Tab::TwoWeeks, {600, 600}, true},
        {"card", makeExceptions, Tab::TwoWeeks, kUsual, false, true},
        {"card-small", makeExceptions, Tab::TwoWeeks, kSmall, false, true},
        {"small", makeExceptions, Tab::TwoWeeks, kSmall},
        {"wide", makeExceptions, Tab::TwoWeeks, kWide},
        {"nights", makeNights},
        {"hours", makeExceptions, Tab::WorkHours},
        {"hours-wide", makeExceptions, Tab::WorkHours, {1600, 900}},
        {"hours-dark", makeNights, Tab::WorkHours, kUsual, true, true},
        {"hours-small", makeExceptions, Tab::WorkHours, kSmall},
        {"german-large", makeExceptions, Tab::TwoWeeks, kUsual, false, true, true},
        {"slots", addIntentions, Tab::Slots},
        {"slots-small", addIntentions, Tab::Slots, kSmall, true},
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
