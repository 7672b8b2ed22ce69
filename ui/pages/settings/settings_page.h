// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/settings/settings_section.h"

class QVBoxLayout;

namespace pomotide::ui {

class Note;

/// All that can be set, but the work hours, which are with the sessions that follow from them.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    SettingsPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows what has changed elsewhere.
    void refresh();

    /// Says how the ring is shown on this desktop, and what it cannot do here.
    void noteOverlay(const QString& sentence);

    /// Puts a part that the program brings along beneath the others.
    void addPart(QWidget* part);

signals:
    void previewWished(const std::optional<Hud::Preview>& preview);

private:
    void add(const SettingsSection::Contents& contents);
    void addDesktop();

    SessionBridge& m_bridge;
    EditLog& m_log;
    QVBoxLayout* m_column;
    std::vector<SettingsSection*> m_sections;
    Note* m_overlay;
    int m_partsEnd = 0;
};

} // namespace pomotide::ui
