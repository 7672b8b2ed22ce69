// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/focus.h"
#include "app/platform/global_shortcut.h"

#include "ui/alerts/quick_entry.h"

#include <QObject>

#include <memory>

namespace pomotide::app {

/// The quick entry and the global shortcut, as the settings have it, that opens it.
class QuickAccess final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    QuickAccess(ui::SessionBridge& bridge, ui::AwayTracker& absence, QObject* parent = nullptr);
    ~QuickAccess() override;

    /// Why the shortcut does not work, and what does; empty if it works or there is to be none.
    [[nodiscard]] QString shortcutProblem() const { return m_shortcut->problem(); }

    /// Texts are put in as things are made: the entry is made anew.
    void changeLanguage();

public slots:
    /// `token` is what the desktop gave the process that asks for it; empty if nothing.
    void open(const QString& token);

signals:
    /// Of the shortcut's problem.
    void shortcutStateChanged();
    /// A sentence for people: what was done in the quick entry.
    void said(const QString& sentence);

private:
    void followSettings();
    ui::QuickEntry& entry();

    ui::SessionBridge& m_bridge;
    ui::AwayTracker& m_absence;
    Focus m_focus;
    std::unique_ptr<GlobalShortcut> m_shortcut;
    std::string m_wanted;                    ///< the shortcut, as it was set last
    std::unique_ptr<ui::QuickEntry> m_entry; ///< once it is needed
};

} // namespace pomotide::app
