// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotide/daily_backup.h"

#include "core/store/sqlite_backup_service.h"
#include "ui/pages/settings/data_section.h"
#include "ui/session/save_trouble.h"
#include "ui/window/main_window.h"

#include <QObject>

namespace pomotide::app {

/// Makes the daily backups, and adds their section to the settings.
class BackupController final : public QObject {
    Q_OBJECT

public:
    /// `store` is the store of the file at `path`. All references must outlive this.
    BackupController(const QString& path, core::Store& store, ui::SessionBridge& bridge,
                     ui::SaveTrouble& trouble);

    /// Adds the section to the window's settings. What it replaces can be undone in `log`, which
    /// must outlive the window.
    void setUpWindow(ui::MainWindow& window, ui::EditLog& log);

private:
    void checkBackup();
    /// Says on the welcome page that there is a backup: everything was erased.
    void tellBackup(ui::MainWindow& window);
    [[nodiscard]] std::optional<QString> exportTo(const QString& path,
                                                  ui::DataSection::Format format,
                                                  const ui::DataSection::Progress& progress);
    [[nodiscard]] std::variant<core::Backup, QString>
    importFrom(const QString& path, const ui::DataSection::Progress& progress);

    core::Store& m_store;
    ui::SessionBridge& m_bridge;
    store::SqliteBackupService m_backupService;
    DailyBackup m_daily;
};

} // namespace pomotide::app
