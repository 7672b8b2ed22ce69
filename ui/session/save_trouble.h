// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <array>

namespace pomotide::ui {

/// Tracks failures to save the data and the daily backups.
class SaveTrouble final : public QObject {
    Q_OBJECT

public:
    /// `bridge` must outlive it.
    explicit SaveTrouble(SessionBridge& bridge, QObject* parent = nullptr);

    /// Why, in sentences for people; empty while everything can be saved.
    [[nodiscard]] QString sentence() const;

    /// Called when the daily backup has failed, or without a failure when one succeeds again.
    void onBackup(const std::optional<core::Failure>& failure);

signals:
    void changed(const QString& sentence);

private:
    enum class Task { Data, Backup };

    void set(Task task, const QString& sentence);

    std::array<QString, 2> m_sentences; ///< by task
};

} // namespace pomotide::ui
