// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/backup_controller.h"

#include "app/exchange/exchange.h"
#include "app/pomotide/save_file.h"

#include "ui/pages/settings/backup_list.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"

#include <algorithm>

namespace pomotide::app {

using ui::DataSection;

BackupController::BackupController(const QString& path, core::Store& store,
                                   ui::SessionBridge& bridge, ui::SaveTrouble& trouble)
    : m_store(store), m_bridge(bridge), m_backupService(path.toStdString()),
      m_daily(m_backupService, bridge.zones(),
              [&trouble](const auto& failure) { trouble.onBackup(failure); })
{
    // Queued, so that a backup delays neither the command nor the start.
    connect(&bridge, &ui::SessionBridge::stateChanged, this, &BackupController::checkBackup,
            Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &BackupController::checkBackup, Qt::QueuedConnection);
}

void BackupController::setUpWindow(ui::MainWindow& window, ui::EditLog& log)
{
    DataSection::Exchange exchange{
        .exportTo =
            [this](const QString& path, DataSection::Format format,
                   const DataSection::Progress& progress) {
                return exportTo(path, format, progress);
            },
        .importFrom =
            [this](const QString& path, const DataSection::Progress& progress) {
                return importFrom(path, progress);
            }};
    auto* section = new DataSection(m_backupService, m_bridge, log, std::move(exchange));
    window.addSettings(section);
    const auto say = [&window](const QString& sentence) { window.say(sentence); };
    connect(section, &DataSection::undoOffered, &window, [&window, &log](const QString& sentence) {
        window.say(sentence, tr("Undo"), [&log] { log.undo(); });
    });
    connect(section, &DataSection::erased, &window,
            [&window] { window.showPage(ui::MainWindow::Page::Today); });
    connect(section, &DataSection::done, &window, say);
    connect(section, &DataSection::saved, &window,
            [&window](const QString& sentence, const QString& path) {
                tellSaved(window, sentence, path);
            });
    connect(section, &DataSection::failed, &window, say);
    tellBackup(window);
}

void BackupController::tellBackup(ui::MainWindow& window)
{
    const auto info = m_backupService.storageInfo();
    const auto backups = info ? info->backups : std::vector<core::Backup>{};
    const auto erased = std::find_if(backups.begin(), backups.end(), [](const core::Backup& each) {
        return each.reason == core::BackupReason::BeforeErase;
    });
    if (erased != backups.end()) {
        window.addToWelcome(new ui::SecondaryLabel(
            tr("A backup of %1 is still here. To bring everything back, begin, and restore it in "
               "Settings, Data.")
                .arg(ui::madeText(*erased, m_bridge.zones().system()))));
    }
}

void BackupController::checkBackup()
{
    m_daily.checkBackup(m_bridge.state(), m_bridge.now());
}

std::optional<QString> BackupController::exportTo(const QString& path, DataSection::Format format,
                                                  const DataSection::Progress& progress)
{
    const auto kind = format == DataSection::Format::Csv   ? exchange::Format::Csv
                      : format == DataSection::Format::Ics ? exchange::Format::Ics
                                                           : exchange::Format::Json;
    const auto written =
        exchange::exportTo(path.toStdString(), kind, m_store, m_bridge.zones(), progress);
    return written ? std::nullopt : std::optional{ui::text::fileNotTaken(written.failure())};
}

std::variant<core::Backup, QString>
BackupController::importFrom(const QString& path, const DataSection::Progress& progress)
{
    auto imported =
        exchange::importFrom(path.toStdString(), m_backupService, m_bridge.now(), progress);
    if (const auto* fault = std::get_if<exchange::Fault>(&imported)) {
        return tr("%1 is not what Pomotide exports (%2). Nothing was changed.")
            .arg(path, QString::fromStdString(json::textOf(*fault)));
    }
    if (const auto* failure = std::get_if<core::Failure>(&imported)) {
        return ui::text::fileNotTaken(*failure);
    }
    return std::get<core::Backup>(std::move(imported));
}

} // namespace pomotide::app
