// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/window_fixture.h"
#include "ui/pages/history/history_page.h"

#include <QLabel>
#include <QPushButton>

namespace pomotide {

/// The page History with a core that can be worked in.
class HistoryFixture final {
public:
    HistoryFixture() : log(core.bridge), page(core.bridge, log)
    {
        page.resize(700, 700);
        page.show();
    }
    ~HistoryFixture() { page.hide(); }
    HistoryFixture(const HistoryFixture&) = delete;
    HistoryFixture& operator=(const HistoryFixture&) = delete;

    void work(std::int64_t intention, pomotide::core::Duration sinceNow,
              std::optional<pomotide::core::Verdict> verdict)
    {
        using namespace pomotide::core;
        core.advanceTo(kNow + sinceNow);
        QVERIFY(isAccepted(core.run(Start{IntentionId{intention}})));
        const Pomodoro running = *runningPomodoro(core.state());
        core.advanceTo(running.span.end);
        if (verdict) {
            QVERIFY(isAccepted(core.run(Evaluate{running.id, *verdict})));
        }
    }

    /// Three pomodoros of five minutes from 9:20, 9:40 and 10:00. Their streaks are over.
    void workAWhile(const std::string& letter = "Letter", const std::string& report = "Report")
    {
        using pomotide::core::Verdict;
        core.run(pomotide::core::AddIntention{letter, {}, 5min});
        core.run(pomotide::core::AddIntention{report, {}, {}});
        work(1, 0min, Verdict::Focused);
        work(1, 20min, std::nullopt);
        work(0, 40min, Verdict::Achieved);
        core.advanceTo(kNow + 60min);
    }

    /// Chooses a day, week, month or year.
    void choose(pomotide::core::Period period)
    {
        pressButton(shown(&page, QString("period%1").arg(static_cast<int>(period))));
    }

    [[nodiscard]] QString label(const char* name) const
    {
        return shown<QLabel>(&page, name)->text();
    }

    /// Returns the numbers of the period with what they count.
    [[nodiscard]] QStringList figures() const
    {
        QStringList said;
        for (const auto* figure : page.findChildren<QLabel*>("figure")) {
            if (figure->isVisible()) {
                said << figure->accessibleName();
            }
        }
        return said;
    }

    WindowFixture core;
    ui::EditLog log;
    ui::HistoryPage page;
};

} // namespace pomotide
