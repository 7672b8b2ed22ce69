// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/tray_model.h"
#include "ui/alerts/away_tracker.h"
#include "ui/session/session_bridge.h"
#include "ui/session/ticker.h"
#include "ui/tray/tray_icon_painter.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <optional>
#include <vector>

namespace pomotide::ui {

/// The icon in the panel and its menu.
class Tray final : public QObject {
    Q_OBJECT

public:
    /// Shows the icon, at once or as soon as the desktop has a tray. Between changes of the state
    /// one call of the ticker is due each minute; none in Idle. Time runs `speed` times as fast as
    /// the ticker, which nothing else may use. All arguments must outlive it.
    Tray(SessionBridge& bridge, AwayTracker& awayTracker, Ticker& ticker, double speed = 1,
         QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] const QMenu& menu() const { return m_menu; }

    /// Sets the text of the shortcut that opens the quick entry; empty if there is none.
    void setShortcut(const QString& shortcut);

    /// Sets why something cannot be saved; empty if everything can.
    void setTrouble(const QString& sentence);

signals:
    void quickEntryWished();
    void newIntentionWished();
    void windowWished();
    /// Emitted when the overlay should show its text.
    void textWished();
    /// Emitted when the meaning of the ring's parts should be shown.
    void legendWished();
    void quitWished();
    /// Emitted with a sentence for people: why something chosen in the menu was not carried out.
    void refused(const QString& sentence);

public slots:
    /// Shows that time has passed. Cheap if nothing visible changes.
    void refresh();

private:
    /// Content of the menu about being quiet.
    struct QuietOffer {
        std::optional<core::Instant> until;
        std::vector<core::Instant> times;

        bool operator==(const QuietOffer&) const = default;
    };

    void buildMenu();
    void describe(const core::NowModel& now);
    void updateStart(const core::TrayModel& model);
    void updateActs(const core::TrayModel& model);
    void updateSwitch(const core::TrayModel& model);
    void updateEnds(const std::vector<core::Instant>& ends);
    void giveMoreTime();
    void updateEvaluate(const core::TrayModel& model);
    void updateQuiet();
    void updateNotNow(core::PhaseKind kind);
    void updateAbsence();
    void scheduleNext(const core::NowModel& now);
    void evaluate(core::Verdict verdict);
    void beQuiet(std::optional<core::Instant> until);
    void beQuietToday();
    void ask(const core::Command& command);
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    SessionBridge& m_bridge;
    AwayTracker& m_awayTracker;
    Ticker& m_ticker;
    double m_speed;
    QMenu m_menu;
    QMenu m_startMenu;
    QMenu m_switchMenu;
    QMenu m_endMenu;
    QMenu m_evaluateMenu;
    QMenu m_notNowMenu;
    QMenu m_quietMenu;
    QAction* m_header; ///< these belong to the menu
    QAction* m_figures;
    QAction* m_troubleLine;
    QAction* m_ranOn;
    QAction* m_worked;
    QAction* m_wasAway;
    QAction* m_quickEntry;
    QAction* m_stop;
    QAction* m_cancel;
    QAction* m_skipBreak;
    QAction* m_workOn;
    QAction* m_moreTime;
    QSystemTrayIcon m_icon{this};
    QString m_trouble;
    std::optional<TrayRing> m_ring;           ///< shown by the icon
    std::optional<core::TrayModel> m_offered; ///< shown by the menu
    std::optional<QuietOffer> m_quietOffer;   ///< shown by the quiet menu
    std::optional<core::Instant> m_notNow;    ///< latest time in the menu about not now
};

} // namespace pomotide::ui
