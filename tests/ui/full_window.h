// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/window_fixture.h"
#include "ui/pages/settings/start_section.h"
#include "ui/pages/settings/top_bar_section.h"
#include "ui/pages/upcoming/upcoming_page.h"
#include "ui/window/absence_bar.h"
#include "ui/window/main_window.h"

#include <QListWidget>

#include <array>

namespace pomotide {

/// The window in the middle of a busy day, with content on every page.
class FullWindow final {
public:
    static constexpr int kWelcome = 5;
    /// The window's, the welcome page, other tabs of Upcoming, and other sections of the settings.
    static constexpr int kPages = 18;
    static constexpr int kFirstSection = 7; ///< less the number of a section

    [[nodiscard]] static QString nameOf(int page)
    {
        static const std::array names{"today",
                                      "upcoming",
                                      "intentions",
                                      "history",
                                      "settings",
                                      "welcome",
                                      "work-hours",
                                      "slots",
                                      "settings-look",
                                      "settings-shortcuts",
                                      "settings-notifications",
                                      "settings-sounds",
                                      "settings-language",
                                      "settings-window",
                                      "settings-starting",
                                      "settings-top-bar",
                                      "settings-desktop",
                                      "settings-about"};
        return QString::fromLatin1(names.at(std::size_t(page)));
    }

    void open(int page, QSize size)
    {
        m_page = page;
        m_core = std::make_unique<WindowFixture>();
        m_absence = std::make_unique<ui::AwayTracker>(m_core->bridge);
        fill();
        m_log = std::make_unique<ui::EditLog>(m_core->bridge);
        m_window = std::make_unique<ui::MainWindow>(m_core->bridge, *m_log);
        m_window->addBanner(new ui::AbsenceBar(m_core->bridge, *m_absence));
        const ui::DesktopTick::Choice choice{.isOn = [] { return true; },
                                             .set = [](bool) { return QString(); }};
        m_window->addSettings(new ui::StartSection(choice));
        m_window->addSettings(new ui::TopBarSection(choice));
        using Service = ui::DesktopTick::Service;
        m_window->addToWelcome(new ui::DesktopTick(Service::Autostart, choice));
        m_window->addToWelcome(new ui::DesktopTick(Service::TopBar, choice));
        m_window->setShortcutProblem(
            "Another program has Ctrl+Alt+P already. Choose another shortcut, "
            "or have your desktop run this command on a key: pomotidectl quick");
        m_window->resize(size);
        if (page == kWelcome) {
            m_window->showWelcome();
        } else if (page < kWelcome) {
            m_window->showPage(static_cast<ui::MainWindow::Page>(page));
        } else if (page > kFirstSection) {
            m_window->showPage(ui::MainWindow::Page::Settings);
            m_window->findChild<QListWidget*>("sectionList")->setCurrentRow(page - kFirstSection);
        } else {
            m_window->showPage(ui::MainWindow::Page::Upcoming);
            m_window->findChild<ui::UpcomingPage*>()->showTab(
                static_cast<ui::UpcomingPage::Tab>(page - kWelcome));
        }
        m_window->show();
    }

    void close()
    {
        m_window.reset();
        m_log.reset();
        m_absence.reset();
        m_core.reset();
    }

    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    [[nodiscard]] QWidget* page() const
    {
        const QString name = m_page > kFirstSection ? QStringLiteral("settings")
                             : m_page > kWelcome    ? QStringLiteral("upcoming")
                                                    : nameOf(m_page);
        return shown(m_window.get(), name + QStringLiteral("Page"));
    }

private:
    void fill()
    {
        m_core->setUsualHours();
        m_core->run(core::SkipSession{m_core->sessions().at(1).key});
        m_core->run(core::AddSession{at(kToday, 22h), at(kToday, 26h)});
        m_core->run(core::AddIntention{
            "Write the report & send it to everybody who asked #work", {}, 25min});
        m_core->run(core::AddIntention{"Read", "Chapters 3 and 4.", {}});
        m_core->run(core::AddIntention{"Answer letters", {}, {}});
        m_core->run(core::AbandonIntention{m_core->state().open.back().id});
        for (int count = 0; count < 3; ++count) {
            m_core->run(core::RecordPrompt{});
            m_core->run(core::Start{m_core->state().open.front().id});
            m_absence->begin(m_core->state().now + 2min);
            m_core->advanceTo(m_core->state().now + 12min);
            m_absence->end();
        }
        m_core->run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Focused});
        m_core->run(core::Start{m_core->state().open.front().id});
    }

    int m_page = 0;
    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::AwayTracker> m_absence;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace pomotide
