// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"
#include "core/time/zones.h"

#include <QListWidget>

#include <optional>

namespace pomotide::ui {

/// Backups to choose one of: when each was made, what for, and how large it is.
class BackupList final : public QListWidget {
    Q_OBJECT

public:
    /// `zone` must outlive it.
    explicit BackupList(const core::Zone& zone, QWidget* parent = nullptr);

    /// Newest first; the one that was chosen stays so if it is still there, else it is the newest.
    void setBackups(std::vector<core::Backup> backups);

    void choose(const core::Backup& backup);

    [[nodiscard]] std::optional<core::Backup> chosen() const;

private:
    [[nodiscard]] static QString reasonText(core::BackupReason reason);

    const core::Zone& m_zone;
    std::vector<core::Backup> m_backups;
};

/// When it was made: day and time as people here write them.
[[nodiscard]] QString madeText(const core::Backup& backup, const core::Zone& zone);

/// "1.2 MB", in the locale's way.
[[nodiscard]] QString sizeText(std::uint64_t bytes);

} // namespace pomotide::ui
