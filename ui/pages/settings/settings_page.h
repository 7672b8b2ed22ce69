// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/settings/settings_section.h"

class QVBoxLayout;

namespace pomotide::ui {

class SecondaryLabel;

/// All that can be set, but the work hours, which are with the sessions that follow from them.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    SettingsPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);
    ~SettingsPage() override;
    SettingsPage(const SettingsPage&) = delete;
    SettingsPage& operator=(const SettingsPage&) = delete;

    /// Shows what has changed elsewhere.
    void refresh();

    /// Says how the ring is shown on this desktop, and what it cannot do here.
    void setOverlayInfo(const QString& sentence);

    /// Says why the shortcut does not work everywhere, or, with nothing, that it does.
    void setShortcutProblem(const QString& problem);

    /// Puts a part that the program brings along beneath the others.
    void addPart(QWidget* part);

signals:
    /// A sound setting was changed: play what it sounds like now.
    void soundTried(core::SettingId setting);
    void previewWished(const std::optional<Hud::Preview>& preview);

private:
    SettingsSection* add(const SettingsSection::Contents& contents);
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
