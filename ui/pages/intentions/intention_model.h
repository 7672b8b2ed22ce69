// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/intention_list.h"
#include "ui/pages/intentions/intention_search.h"
#include "ui/session/edit_log.h"

#include <QAbstractTableModel>

namespace pomotide::ui {

/// The intentions of one choice that a search finds: the open ones in their user's order, then the
/// closed ones, the last closed first. Editing one is a wish like any other.
///
/// Another choice or search resets the model; all else changes it row by row, so that views keep
/// selection, place and editor.
class IntentionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Estimate, Worked, Closed, ColumnCount };

    /// Of a cell in Worked: the time worked as a share of the estimate; none without an estimate.
    static constexpr int kShareRole = Qt::UserRole;

    /// Of a title: whether a pomodoro runs on it.
    static constexpr int kRunningRole = Qt::UserRole + 1;

    /// Both must outlive the model.
    IntentionModel(SessionBridge& bridge, EditLog& log, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                       int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    void choose(core::IntentionChoice choice);
    [[nodiscard]] core::IntentionChoice choice() const { return m_choice; }
    void search(const QString& typed);

    /// Shows what has changed since. The closed ones are read anew where `rereads`; otherwise only
    /// those that were closed or reopened, or are looked at.
    void refresh(bool rereads = false);

    /// How many there are, found by the search or not.
    [[nodiscard]] std::size_t count(core::IntentionChoice choice) const;

    [[nodiscard]] const core::Intention& at(int row) const;

    /// Where that intention is; -1 if it is not listed.
    [[nodiscard]] int rowOf(core::IntentionId id) const;

    /// The listed ones that are open: they are the first.
    [[nodiscard]] int openRows() const;

    /// Brings open ones together before the one in that row.
    void moveBefore(int row, const core::IntentionIds& moved);

signals:
    /// An edit was not carried out, or the one before it was: then the sentence is empty.
    void editJudged(const QString& sentence);

private:
    using Rows = std::vector<const core::Intention*>;

    [[nodiscard]] Rows wanted();
    void reset();
    void followClosed(bool rereads);
    void adopt(const Rows& wanted);
    void removeOthers(const core::IntentionIds& stay);
    void insertNew(const Rows& wanted);
    void adoptOrder(const Rows& wanted);
    void adoptValues(const Rows& wanted);
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] QString closedText(const core::Intention& intention) const;
    [[nodiscard]] core::Duration workedOn(int row) const;
    bool setTitle(core::IntentionId id, const QString& title);
    bool setEstimate(core::IntentionId id, const QString& typed);
    bool ask(const std::vector<core::Command>& commands, const QString& invalid = {});

    SessionBridge& m_bridge;
    EditLog& m_log;
    core::IntentionChoice m_choice = core::IntentionChoice::Open;
    IntentionSearch m_search;
    core::ClosedIntentions m_closed;
    std::vector<core::Intention> m_rows;
    std::optional<core::IntentionId> m_running;
    /// Of those that were looked at since the last refresh: reading all would take too long.
    mutable std::unordered_map<core::IntentionId, core::Duration> m_worked;
};

} // namespace pomotide::ui
