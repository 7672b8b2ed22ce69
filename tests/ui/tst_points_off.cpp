// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manual_input.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/recording_notifier.h"
#include "tests/support/suite.h"
#include "tests/ui/hud_scene.h"
#include "tests/ui/window_fixture.h"
#include "ui/alerts/notices.h"
#include "ui/pages/settings/setting_text.h"
#include "ui/text/prompt_text.h"
#include "ui/text/text.h"
#include "ui/tray/tray.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

namespace pomotide {

namespace {

void addMenu(QStringList& texts, const QMenu& menu)
{
    for (const QAction* action : menu.actions()) {
        if (action->isVisible()) {
            texts += action->text();
            texts += action->toolTip();
        }
        if (action->menu() != nullptr) {
            addMenu(texts, *action->menu());
        }
    }
}

void addTable(QStringList& texts, const QTreeView& view)
{
    const QAbstractItemModel& model = *view.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (view.isColumnHidden(column)) {
            continue;
        }
        texts += model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            texts += model.index(row, column).data().toString();
            texts += model.index(row, column).data(Qt::ToolTipRole).toString();
        }
    }
}

/// Everything that can be read on a widget, and heard from a screen reader.
QStringList textsOn(const QWidget& root)
{
    QStringList texts{root.windowTitle()};
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root)) {
            continue;
        }
        texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts += label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts += button->text();
        } else if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
            texts += {field->text(), field->placeholderText()};
        } else if (const auto* view = qobject_cast<const QTreeView*>(widget)) {
            addTable(texts, *view);
        }
    }
    return texts;
}

/// The whole user interface.
class Everything final {
public:
    explicit Everything(bool hasPoints)
    {
        m_core.run(core::SetSettings{{.points = hasPoints}});
        m_core.setUsualHours();
        m_core.run(core::AddIntention{"Letter", {}, 10min});
        m_core.run(core::AddIntention{"Report", {}, {}});
    }

    void run(const core::Command& command) { m_core.run(command); }
    void advanceTo(core::Instant instant) { m_core.advanceTo(instant); }
    [[nodiscard]] const core::State& state() const { return m_core.state(); }

    [[nodiscard]] QStringList texts()
    {
        QStringList texts = windowTexts();
        addMenu(texts, m_menu.menu());
        const core::NowModel now = m_core.bridge.nowModel();
        const core::Zone& zone = m_core.bridge.zones().system();
        texts += {ui::text::headline(now), ui::text::subline(now),
                  ui::text::summary(now, m_core.bridge.now(), zone),
                  ui::text::figures(now, m_core.bridge.now(), zone)};
        for (const core::PromptForm form : core::kPromptForms) {
            if (now.kind == core::PhaseKind::Prompt) {
                const auto prompt = ui::text::prompt(form, now, m_core.bridge.now(), zone, {});
                texts += {prompt.headline, prompt.subline};
                emit m_scheduler.prompted(form);
            }
            addNotices(texts);
        }
        return texts;
    }

    /// True if the ring has shown a score since the begin.
    [[nodiscard]] bool hasScoreRing() const
    {
        return std::any_of(m_backend.shown.begin(), m_backend.shown.end(),
                           [](const auto& one) { return one.frame.ring.score.has_value(); });
    }

private:
    [[nodiscard]] QStringList windowTexts()
    {
        using Page = ui::MainWindow::Page;
        QStringList texts;
        for (const auto page :
             {Page::Today, Page::Upcoming, Page::Intentions, Page::History, Page::Settings}) {
            m_window.showPage(page);
            m_window.show();
            texts += textsOn(m_window);
        }
        texts.removeAll(ui::text::settingName(core::SettingId::Points)); // to switch them on again
        return texts;
    }

    void addNotices(QStringList& texts) const
    {
        for (const auto& [kind, notice] : m_notifier.up()) {
            texts += {notice.title, notice.text, notice.replyHint};
            for (const auto& action : notice.actions) {
                texts += action.label;
            }
        }
    }

    WindowFixture m_core;
    ui::AwayTracker m_away{m_core.bridge};
    ui::EditLog m_log{m_core.bridge};
    ui::MainWindow m_window{m_core.bridge, m_log};
    ManualTicker m_trayTicker;
    ui::TrayMenu m_menu{m_core.bridge, m_away};
    ui::Tray m_tray{m_core.bridge, m_menu, m_trayTicker};
    ManualInput m_input;
    ManualTicker m_schedulerTicker;
    ui::PromptScheduler m_scheduler{m_core.bridge, m_input, m_schedulerTicker};
    RecordingNotifier m_notifier;
    ManualTicker m_noticesTicker;
    ui::Notices m_notices{m_core.bridge, m_notifier, m_scheduler, m_away, m_noticesTicker};
    ManualTicker m_hudTicker;
    NotingBackend m_backend{m_hudTicker, ui::OverlayBackend::Translucent};
    ui::Hud m_hud{m_backend, m_core.bridge, m_input, m_hudTicker};
};

/// The texts of a day, in each of its phases.
QStringList textsOfADay(Everything& all)
{
    QStringList texts = all.texts(); // a prompt
    const auto reach = [&](core::Instant instant) {
        all.advanceTo(instant);
        texts += all.texts();
    };
    all.run(core::Start{});
    reach(kNow + 4min + 30s);
    all.run(core::Seen{});
    reach(kNow + 5min + 30s); // overtime
    all.run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Focused});
    reach(kNow + 6min + 40s);  // a break
    reach(kNow + 11min + 40s); // a grace period
    all.run(core::Start{});
    reach(kNow + 30min);
    all.run(core::Evaluate{core::PomodoroId{1}, core::Verdict::Achieved});
    reach(kNow + 2h);
    reach(kNow + 9h); // free time
    return texts;
}

} // namespace

/// Points off makes a whole program.
class PointsOffTest final : public QObject {
    Q_OBJECT

private slots:
    void withPointsOffNothingTellsOfThem();
};

void PointsOffTest::withPointsOffNothingTellsOfThem()
{
    Everything shown(true);
    Everything hidden(false);
    const QString with = textsOfADay(shown).join(QLatin1Char('\n'));
    const QStringList without = textsOfADay(hidden);
    const QRegularExpression words("point|score|possible",
                                   QRegularExpression::CaseInsensitiveOption);
    // Points have fractions; other figures are whole.
    const QRegularExpression fraction("\\d[.,]\\d");
    QVERIFY2(with.contains(words) && with.contains(fraction), qPrintable(with));
    QVERIFY(shown.hasScoreRing());
    for (const QString& text : without) {
        QVERIFY2(!text.contains(words) && !text.contains(fraction), qPrintable(text));
    }
    QVERIFY(!hidden.hasScoreRing());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PointsOffTest, QApplication)
#include "tst_points_off.moc"
