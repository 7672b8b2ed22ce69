// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/window_fixture.h"
#include "ui/pages/upcoming/upcoming_page.h"

namespace pomotide {

/// Each test has a new core with the usual hours and a shown, active Upcoming page.
class UpcomingFixture : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_core = std::make_unique<WindowFixture>();
        m_core->setUsualHours();
        m_log = std::make_unique<ui::EditLog>(m_core->bridge);
        m_page = std::make_unique<ui::UpcomingPage>(m_core->bridge, *m_log);
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
    [[nodiscard]] QWidget* weekday(int day) const
    {
        return shown(m_page.get(), QStringLiteral("weekday%1").arg(day));
    }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<ui::UpcomingPage> m_page;
};

} // namespace pomotide
