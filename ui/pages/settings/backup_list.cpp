// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/backup_list.h"

#include "core/time/resolve.h"
#include "ui/text/civil.h"

#include <QLocale>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Height in lines. Shows the newest backups without making the page long.
constexpr int kHeight = 6;

} // namespace

BackupList::BackupList(const core::Zone& zone, QWidget* parent) : QListWidget(parent), m_zone(zone)
{
    setObjectName(QStringLiteral("backups"));
    setAccessibleName(tr("Backups"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(kHeight * 3 * fontMetrics().height() / 2);
}

void BackupList::setBackups(std::vector<core::Backup> backups)
{
    if (backups == m_backups) {
        return;
    }
    const auto before = chosen();
    m_backups = std::move(backups);
    clear();
    for (const core::Backup& backup : m_backups) {
        addItem(
            tr("%1 · %2 · %3")
                .arg(madeText(backup, m_zone), reasonText(backup.reason), sizeText(backup.bytes)));
    }
    if (!m_backups.empty()) {
        choose(before.value_or(m_backups.front()));
    }
}

void BackupList::choose(const core::Backup& backup)
{
    const auto found = std::find(m_backups.begin(), m_backups.end(), backup);
    setCurrentRow(found == m_backups.end() ? 0 : static_cast<int>(found - m_backups.begin()));
}

std::optional<core::Backup> BackupList::chosen() const
{
    const int row = currentRow();
    return row < 0 ? std::nullopt : std::optional{m_backups[static_cast<std::size_t>(row)]};
}

QString BackupList::reasonText(core::BackupReason reason)
{
    switch (reason) {
    case core::BackupReason::Daily:
        return tr("of the day");
    case core::BackupReason::ByHand:
        return tr("made by hand");
    case core::BackupReason::BeforeRestore:
        return tr("before restoring another");
    case core::BackupReason::BeforeImport:
        return tr("before importing");
    case core::BackupReason::BeforeErase:
        return tr("before erasing");
    case core::BackupReason::SetAside:
        break; // never in a list
    }
    return {};
}

QString madeText(const core::Backup& backup, const core::Zone& zone)
{
    const core::LocalTime local = core::localTime(zone, backup.made);
    const auto date = std::chrono::floor<std::chrono::days>(local);
    return BackupList::tr("%1, %2").arg(
        asHeading(QLocale().toString(toQDate(date), QLocale::LongFormat)),
        timeText(timeOfDay(local)));
}

QString sizeText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace pomotide::ui
