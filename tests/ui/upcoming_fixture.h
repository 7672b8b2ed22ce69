// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/window_fixture.h"
#include "ui/pages/upcoming/calendar_handle.h"
#include "ui/pages/upcoming/calendar_view.h"
#include "ui/pages/upcoming/span_popover.h"
#include "ui/pages/upcoming/upcoming_page.h"

namespace pomotide {

/// Each test has a new core with the usual hours and a shown, active tab of the Upcoming page.
class UpcomingFixture : public QObject {
    Q_OBJECT

public:
    explicit UpcomingFixture(ui::UpcomingPage::Tab tab) : m_tab(tab) {}

private slots:
    void init()
    {
        m_core = std::make_unique<WindowFixture>();
        m_core->setUsualHours();
        m_log = std::make_unique<ui::EditLog>(m_core->bridge);
        m_page = std::make_unique<ui::UpcomingPage>(m_core->bridge, *m_log);
        m_page->showTab(m_tab);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page->hide();
        m_page.reset();
        m_log.reset();
        m_core.reset();
    }

protected:
    using Tab = ui::UpcomingPage::Tab;

    [[nodiscard]] QWidget* weekday(int day) const
    {
        return shown(m_page.get(), QStringLiteral("weekday%1").arg(day));
    }

    /// Returns what stands for a block, or for a day, in the shown calendar. Null if there is none.
    [[nodiscard]] ui::CalendarHandle* handle(const std::optional<core::BlockKey>& key,
                                             int column = 0) const
    {
        for (auto* handle : m_page->findChildren<ui::CalendarHandle*>()) {
            if (handle->isVisible() && handle->key() == key &&
                (key || handle->column() == column)) {
                return handle;
            }
        }
        return nullptr;
    }
    [[nodiscard]] ui::CalendarHandle* session(std::size_t place) const
    {
        return handle(core::BlockKey(m_core->sessions().at(place).key));
    }
    [[nodiscard]] ui::CalendarView* calendar() const
    {
        return shown<ui::CalendarView>(m_page.get(), QStringLiteral("calendar"));
    }
    [[nodiscard]] QWidget* days() const { return calendar()->viewport(); }
    [[nodiscard]] ui::SpanPopover* card() const
    {
        return shown<ui::SpanPopover>(m_page.get(), QStringLiteral("spanPopover"));
    }
    [[nodiscard]] bool isCardOpen() const
    {
        const auto cards = m_page->findChildren<ui::SpanPopover*>();
        return std::any_of(cards.begin(), cards.end(),
                           [](const auto* each) { return each->isVisible(); });
    }

    /// Presses the mouse at one point of the calendar and moves it to another.
    void drag(const QPoint& from, const QPoint& to) const
    {
        QTest::mousePress(days(), Qt::LeftButton, {}, from);
        QTest::mouseMove(days(), (from + to) / 2);
        QTest::mouseMove(days(), to);
    }
    void drop(const QPoint& from, const QPoint& to) const
    {
        drag(from, to);
        QTest::mouseRelease(days(), Qt::LeftButton, {}, to);
    }
    /// The height of an hour, from that of a visible block.
    [[nodiscard]] static double hourOf(const QWidget* block, double hours)
    {
        return block->height() / hours;
    }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<ui::UpcomingPage> m_page;

private:
    Tab m_tab;
};

} // namespace pomotide
