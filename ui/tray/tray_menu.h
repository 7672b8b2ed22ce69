// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/tray_model.h"
#include "ui/alerts/away_tracker.h"
#include "ui/session/session_bridge.h"
#include "ui/tray/menu_lines.h"

#include <QMenu>

#include <optional>
#include <vector>

namespace pomotide::ui {

/// The tray's menu, also for panels that have no tray.
class TrayMenu final : public QObject {
    Q_OBJECT

public:
    /// All arguments must outlive it.
    TrayMenu(SessionBridge& bridge, AwayTracker& awayTracker, QObject* parent = nullptr);

    [[nodiscard]] QMenu& menu() { return m_menu; }
    [[nodiscard]] const QMenu& menu() const { return m_menu; }

    /// What is going on: a sentence, then figures and trouble if there are any.
    [[nodiscard]] const QStringList& description() const { return m_description; }

    /// The menu without that description, as it is now.
    [[nodiscard]] QList<MenuLine> lines();

    /// Chooses a line that `lines` returned. False if it is no longer there with that label, or
    /// cannot be chosen. `token` is the activation token for a window that it opens.
    [[nodiscard]] bool choose(uint id, const QString& label, const QString& token);

    /// Sets the text of the shortcut that opens the quick entry; empty if there is none.
    void setShortcut(const QString& shortcut);

    /// Sets why something cannot be saved; empty if everything can.
    void setTrouble(const QString& sentence);

signals:
    /// Emitted when the menu shows that state and time.
    void refreshed(const core::NowModel& now);
    // The activation tokens are empty unless the line was chosen with one.
    void quickEntryWished(const QString& token);
    void newIntentionWished(const QString& token);
    void windowWished(const QString& token);
    /// Emitted when the meaning of the ring's parts should be shown.
    void legendWished(const QString& token);
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
    void connectMenu();
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
    void evaluate(core::Verdict verdict);
    void beQuiet(std::optional<core::Instant> until);
    void beQuietToday();
    void ask(const core::Command& command);

    SessionBridge& m_bridge;
    AwayTracker& m_awayTracker;
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
    QString m_trouble;
    QStringList m_description;
    QString m_token;                          ///< of the line that is being chosen
    uint m_newestId = 0;                      ///< of a line
    std::optional<core::TrayModel> m_offered; ///< shown by the menu
    std::optional<QuietOffer> m_quietOffer;   ///< shown by the quiet menu
    std::optional<core::Instant> m_notNow;    ///< latest time in the menu about not now
};

} // namespace pomotide::ui
