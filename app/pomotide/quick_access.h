// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/focus.h"
#include "app/platform/global_shortcut.h"
#include "app/platform/top_window.h"
#include "app/pomotide/qt_ticker.h"

#include "ui/alerts/prompt_scheduler.h"
#include "ui/alerts/quick_entry.h"

#include <QObject>

#include <memory>

namespace pomotide::app {

/// The quick entry, and the global shortcut of the settings that opens it.
class QuickAccess final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    QuickAccess(ui::SessionBridge& bridge, ui::AwayTracker& absence,
                const ui::PromptScheduler& promptScheduler, QObject* parent = nullptr);
    ~QuickAccess() override;

    /// The keys that open the entry, as the user reads them; empty if there are none.
    [[nodiscard]] QString shortcutKeys() const { return m_shortcut->keys(); }

    /// Explains why the shortcut of the settings does not work, and what works instead. Empty if it
    /// works or none is set.
    [[nodiscard]] QString shortcutProblem() const { return m_shortcut->problem(); }
    [[nodiscard]] bool isShortcutSupported() const { return !m_shortcut->isUnsupported(); }

    /// True while the entry is shown.
    [[nodiscard]] bool isOpen() const;

    /// Recreates the entry, as texts are set when widgets are created.
    void changeLanguage();

public slots:
    /// `token` is the activation token of the requesting process; it may be empty.
    void open(const QString& token);

signals:
    /// Emitted when the result of `shortcutProblem` may have changed.
    void shortcutStateChanged();
    /// Emitted when the entry was made, before it is shown.
    void entryMade(QWidget& entry);
    /// Emitted with a message for the user about what was done in the quick entry.
    void said(const QString& sentence);

private:
    void followSettings();
    ui::QuickEntry& entry();

    ui::SessionBridge& m_bridge;
    ui::AwayTracker& m_absence;
    const ui::PromptScheduler& m_promptScheduler;
    Focus m_focus;
    std::unique_ptr<GlobalShortcut> m_shortcut;
    std::string m_wanted; ///< the latest shortcut of the settings
    QtTicker m_ticker;
    std::unique_ptr<ui::QuickEntry> m_entry; ///< null until needed
    std::unique_ptr<TopWindow> m_topWindow;  ///< of the entry
};

} // namespace pomotide::app
