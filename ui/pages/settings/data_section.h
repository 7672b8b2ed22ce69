// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"
#include "ui/session/session_bridge.h"

#include <QWidget>

#include <optional>
#include <variant>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace pomotide::ui {

class BackupList;
class SecondaryLabel;

/// The part of the settings about all that is kept: where it is, its backups, its exchange with
/// files, its end. Whatever replaces everything can be undone.
class DataSection final : public QWidget {
    Q_OBJECT

public:
    enum class Format { Json, Csv };
    using Progress = std::function<void(double share)>;

    /// How files that the user has chosen are written and read.
    struct Exchange {
        /// Nothing, or why it was not written.
        std::function<std::optional<QString>(const QString& path, Format format,
                                             const Progress& progress)>
            exportTo;
        /// The backup that takes it back, or why nothing was changed.
        std::function<std::variant<core::Backup, QString>(const QString& path,
                                                          const Progress& progress)>
            importFrom;
    };

    /// Archive and bridge must outlive it.
    DataSection(core::BackupService& backupService, SessionBridge& bridge, Exchange exchange,
                QWidget* parent = nullptr);

    /// Looks again at what is there; costs nothing while it is hidden.
    void refresh();

    void exportTo(const QString& path, Format format);
    void importFrom(const QString& path);

signals:
    /// Something was done, and `action` takes it back.
    void offered(const QString& sentence, const QString& label,
                 const std::function<void()>& action);
    /// Something was done that needs no taking back.
    void done(const QString& sentence);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addPlace(QVBoxLayout* column);
    void addBackups(QVBoxLayout* column);
    void addExchange(QVBoxLayout* column);
    void addErasing(QVBoxLayout* column);
    void showFolder();
    void backUp();
    void restore(const core::Backup& backup);
    void erase();
    void askWhereToExport();
    void askWhatToImport();

    /// What to say of everything that was replaced, and the way back.
    void settle(const core::Result<core::Backup>& before, const QString& sentence);
    void offerWayBack(const core::Backup& before, const QString& sentence);
    [[nodiscard]] Progress progress();

    core::BackupService& m_backupService;
    SessionBridge& m_bridge;
    Exchange m_exchange;
    QString m_folder;
    QLabel* m_path;
    SecondaryLabel* m_size;
    BackupList* m_backups;
    QPushButton* m_restore;
    QProgressBar* m_bar;
};

} // namespace pomotide::ui
