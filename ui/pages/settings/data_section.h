// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"
#include "ui/session/edit_log.h"

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

/// The part of the settings about the database: its place, backups, export, import and erasing. All
/// that replaces the database can be undone.
class DataSection final : public QWidget {
    Q_OBJECT

public:
    enum class Format { Json, Csv, Ics };
    using Progress = std::function<void(double share)>;

    /// Writes and reads files that the user has chosen.
    struct Exchange {
        /// Returns nothing, or why the file was not written.
        std::function<std::optional<QString>(const QString& path, Format format,
                                             const Progress& progress)>
            exportTo;
        /// Returns the backup that undoes the import, or why nothing was changed.
        std::function<std::variant<core::Backup, QString>(const QString& path,
                                                          const Progress& progress)>
            importFrom;
    };

    /// `backupService`, `bridge` and `log` must outlive it.
    DataSection(core::BackupService& backupService, SessionBridge& bridge, EditLog& log,
                Exchange exchange, QWidget* parent = nullptr);

    /// Reads the database's size and the backups again. Does nothing while hidden.
    void refresh();

    void exportTo(const QString& path, Format format);
    void importFrom(const QString& path);

signals:
    /// Emitted when something was done that the log can undo now.
    void undoOffered(const QString& sentence);
    /// Emitted when everything was erased, before the undo of that is offered.
    void erased();
    /// Emitted when something was done that needs no undo.
    void done(const QString& sentence);
    /// Emitted when a file was written.
    void saved(const QString& sentence, const QString& path);
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
    /// Asks the question, says what goes, and acts if the answer is `verb`.
    void askBefore(const QString& question, const QString& verb, std::function<void()> act);
    [[nodiscard]] QString whatGoes();
    void restoreChosen();
    void restore(const core::Backup& backup);
    void erase();
    void askWhereToExport();
    void askWhatToImport();

    /// What was done, as a sentence and as the name of an act.
    struct Done {
        QString sentence;
        QString name;
    };

    /// Reports that the database was replaced and offers to undo it, or reports the failure.
    /// `before` is the backup of the replaced database.
    void settle(const core::Result<core::Backup>& before, const Done& done);
    void offerWayBack(const core::Backup& before, const Done& done);
    /// Asks before an act with that name is done again.
    void askAgain(const QString& name);
    [[nodiscard]] Progress progress();

    core::BackupService& m_backupService;
    SessionBridge& m_bridge;
    EditLog& m_log;
    Exchange m_exchange;
    QString m_folder;
    QLabel* m_path;
    SecondaryLabel* m_size;
    BackupList* m_backups;
    QPushButton* m_restore;
    QProgressBar* m_bar;
    bool m_mayReplaceAgain = false; ///< the user has just agreed
};

} // namespace pomotide::ui
