// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/settings/settings_section.h"

class QVBoxLayout;

namespace pomotide::ui {

class SecondaryLabel;

/// All settings except the work hours, which are on the Upcoming page.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    SettingsPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);
    ~SettingsPage() override;
    SettingsPage(const SettingsPage&) = delete;
    SettingsPage& operator=(const SettingsPage&) = delete;

    /// Shows changes that were made elsewhere.
    void refresh();

    /// Sets the sentence about how the ring is shown on this desktop and what it cannot do.
    void setOverlayInfo(const QString& sentence);

    /// Sets why the shortcut does not work everywhere; empty if it does.
    void setShortcutProblem(const QString& problem);

    /// Adds a part below the others.
    void addPart(QWidget* part);

signals:
    /// Emitted when a sound setting was changed. The sound should be played.
    void soundTried(core::SettingId setting);
    void previewWished(const std::optional<Hud::Preview>& preview);
    /// Emitted when the meaning of the ring's parts should be shown.
    void legendWished();

private:
    SettingsSection* add(const SettingsSection::Contents& contents);
    void addLegendButton();
    void addPrompts();
    void addDesktop();

    SessionBridge& m_bridge;
    EditLog& m_log;
    QVBoxLayout* m_column;
    std::vector<SettingsSection*> m_sections;
    SecondaryLabel* m_shortcut;
    SecondaryLabel* m_overlay;
    int m_partsEnd = 0;
};

} // namespace pomotide::ui
