// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"
#include "ui/session/edit_log.h"

#include <QAbstractTableModel>

namespace pomotide::ui {

/// The pomodoros of a period. Edits are dispatched through the log.
class EntryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Begin, End, Title, Length, Evaluation, Points, ColumnCount };
    enum Role {
        PlainRole = Qt::UserRole, ///< of titles: the title without its tags
        TagsRole,                 ///< of titles: a QStringList
    };

    /// Both must outlive the model.
    EntryModel(SessionBridge& bridge, EditLog& log, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Evaluations are core::Verdict as int, intentions are ids, times are text. Invalid values
    /// change nothing.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Persistent indexes of rows that remain stay valid.
    void setEntries(const std::vector<core::HistoryEntry>& entries, bool withDates);

    [[nodiscard]] const core::HistoryEntry& at(int row) const;

    /// Carries out commands about entries. Returns true if all were carried out.
    bool ask(std::span<const core::Command> commands);

signals:
    /// Emitted after each edit: why it was refused, or empty if it was carried out.
    void editJudged(const QString& sentence);

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QVariant value(const QModelIndex& index) const;
    [[nodiscard]] core::TimeOfDay timeAt(core::Instant instant) const;
    [[nodiscard]] core::Command correction(const QModelIndex& index, core::TimeOfDay time) const;
    [[nodiscard]] core::Command correction(const QModelIndex& index, const QVariant& value) const;

    SessionBridge& m_bridge;
    EditLog& m_log;
    std::vector<core::HistoryEntry> m_entries;
    bool m_withDates = false;
};

} // namespace pomotide::ui
