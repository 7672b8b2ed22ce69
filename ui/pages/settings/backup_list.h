// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"
#include "core/time/zones.h"

#include <QListWidget>

#include <optional>

namespace pomotide::ui {

/// A list of backups to choose from, with date, reason and size.
class BackupList final : public QListWidget {
    Q_OBJECT

public:
    /// `zone` must outlive it.
    explicit BackupList(const core::Zone& zone, QWidget* parent = nullptr);

    /// Replaces the backups, which must be sorted newest first. The chosen one stays chosen;
    /// otherwise the newest one is.
    void setBackups(std::vector<core::Backup> backups);

    void choose(const core::Backup& backup);

    [[nodiscard]] std::optional<core::Backup> chosen() const;

private:
    [[nodiscard]] static QString reasonText(core::BackupReason reason);

    const core::Zone& m_zone;
    std::vector<core::Backup> m_backups;
};

/// Day and time at which the backup was made, in the user's locale.
[[nodiscard]] QString madeText(const core::Backup& backup, const core::Zone& zone);

/// "1.2 MB", in the user's locale.
[[nodiscard]] QString sizeText(std::uint64_t bytes);

} // namespace pomotide::ui
