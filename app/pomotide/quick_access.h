// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/focus.h"
#include "app/platform/global_shortcut.h"

#include "ui/alerts/quick_entry.h"

#include <QObject>

#include <memory>

namespace pomotide::app {

/// The quick entry, and the global shortcut of the settings that opens it.
class QuickAccess final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    QuickAccess(ui::SessionBridge& bridge, ui::AwayTracker& absence, QObject* parent = nullptr);
    ~QuickAccess() override;

    /// Explains why the shortcut does not work, and what works instead. Empty if it works or if
    /// none is set.
    [[nodiscard]] QString shortcutProblem() const { return m_shortcut->problem(); }

    /// Makes the entry anew, as texts are set when widgets are made.
    void changeLanguage();

public slots:
    /// `token` is the activation token of the process that asks; it may be empty.
    void open(const QString& token);

signals:
    /// `shortcutProblem` may have changed.
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
    std::string m_wanted;                    ///< the latest shortcut that was set
    std::unique_ptr<ui::QuickEntry> m_entry; ///< once it is needed
};

} // namespace pomotide::app
