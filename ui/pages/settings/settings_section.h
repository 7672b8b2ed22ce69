// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting_table.h"
#include "ui/overlay/hud.h"
#include "ui/pages/settings/settings_search.h"
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

    [[nodiscard]] core::SettingSection section() const { return m_section; }

    void refresh();

    /// Adds a widget below the settings, which the search finds with the section.
    void addBelow(QWidget* widget);

    /// Shows only the settings that are found by their own or the section's texts. False if there
    /// is none.
    bool filter(const SettingsSearch& search);

signals:
    /// Emitted when the setting was changed here.
    void taken(core::SettingId setting);
    /// Emitted with a preview when a control is held or has the focus, and with nothing when none
    /// is.
    void previewWished(const std::optional<Hud::Preview>& preview);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void alignLabels();
    void alignChoices();
    void addEditor(const core::Setting& setting);
    [[nodiscard]] bool isFound(const SettingEditor& editor) const;
    void take(SettingEditor* editor, const QString& value);
    void tryOn(const SettingEditor* editor, const QString& value);
    void followFocus(const QWidget* focused);
    void restoreDefaults();
    bool change(const core::Settings& wished);

    SessionBridge& m_bridge;
    EditLog& m_log;
    QString m_texts; ///< the section's own, for the search
    SettingsSearch m_search;
    QFormLayout* m_form;
    std::vector<SettingEditor*> m_editors;
    std::vector<QWidget*> m_below;
    QPushButton* m_restore;
    core::SettingSection m_section;
    bool m_isPreviewing = false;
};

} // namespace pomotide::ui
