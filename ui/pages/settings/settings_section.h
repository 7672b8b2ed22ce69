// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting_table.h"
#include "ui/overlay/hud.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace pomotide::ui {

class SettingEditor;

/// The settings of one section of the table. Changes apply at once.
class SettingsSection final : public QWidget {
    Q_OBJECT

public:
    struct Contents {
        core::SettingSection section{};
        QString name;
        QString about;
        QString restore; ///< label of the button that restores the defaults
    };

    /// Both references must outlive it.
    SettingsSection(const Contents& contents, SessionBridge& bridge, EditLog& log,
                    QWidget* parent = nullptr);

    void refresh();

signals:
    /// Emitted when the setting was changed here.
    void taken(core::SettingId setting);
    /// Emitted with a preview when a control is held or has the focus, and with nothing when none
    /// is.
    void previewWished(const std::optional<Hud::Preview>& preview);

private:
    void addEditor(QFormLayout* form, const core::Setting& setting);
    void take(SettingEditor* editor, const QString& value);
    void tryOn(const SettingEditor* editor, const QString& value);
    void followFocus(const QWidget* focused);
    void restoreDefaults();
    bool change(const core::Settings& wished);

    SessionBridge& m_bridge;
    EditLog& m_log;
    std::vector<SettingEditor*> m_editors;
    QPushButton* m_restore;
    bool m_isAppearance; ///< the ring previews changes of this section
    bool m_isPreviewing = false;
};

} // namespace pomotide::ui
