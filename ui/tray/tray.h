// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/tray_model.h"
#include "ui/session_bridge.h"
#include "ui/tray/tray_icon_painter.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <optional>

namespace pomotide::ui {

/// The icon in the panel: what is going on at a glance, and everything one does in mid-work.
class Tray final : public QObject {
    Q_OBJECT

public:
    /// Visible at once, or as soon as the desktop has a tray. `bridge` must outlive it.
    explicit Tray(SessionBridge& bridge, QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] const QMenu& menu() const { return m_menu; }

signals:
    void newIntentionWished();
    void windowWished();
    void quitWished();

public slots:
    /// Shows that time has passed. Costs next to nothing while that cannot be seen.
    void refresh();

private:
    void buildMenu();
    void describe(const core::NowModel& now);
    void updateStart(const core::TrayModel& model);
    void updateEvaluate(const core::TrayModel& model);
    void start(core::IntentionId intention);
    void evaluate(core::Verdict verdict);
    void stop();
    void carryOut(const core::Command& command);
    void say(const QString& sentence);
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    SessionBridge& m_bridge;
    QMenu m_menu;
    QMenu m_startMenu;
    QMenu m_evaluateMenu;
    QAction* m_header; ///< these belong to the menu
    QAction* m_figures;
    QAction* m_stop;
    QSystemTrayIcon m_icon;
    std::optional<TrayRing> m_ring;           ///< as the icon shows it
    std::optional<core::TrayModel> m_offered; ///< what the menu offers
};

} // namespace pomotide::ui
