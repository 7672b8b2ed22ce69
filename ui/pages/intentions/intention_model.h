// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/intention_list.h"
#include "ui/pages/intentions/intention_search.h"
#include "ui/session/edit_log.h"

#include <QAbstractTableModel>

#include <array>

namespace pomotide::ui {

/// The intentions of a choice that match a search: open ones by section in the user's order, then
/// closed ones, the last closed first. Each section has a heading, a row that cannot be selected.
/// Edits are dispatched through the log.
///
/// Another choice or search resets the model. All else changes single rows, so that views keep
/// selection, position and editor.
class IntentionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Effort is the time worked and the estimate; the estimate is what is edited.
    enum Column { Title, Effort, ColumnCount };

    enum Role {
        /// Of efforts: time worked divided by the estimate, as double; null without an estimate.
        ShareRole = Qt::UserRole,
        RunningRole, ///< of titles: true if a pomodoro runs on the intention
        HeadingRole, ///< true for headings
        CountRole,   ///< of headings: how many intentions are below it
        PlainRole,   ///< of titles: the title without its tags
        TagsRole,    ///< of titles: a QStringList
        AsideRole,   ///< of titles: where to pick up, and when it is due
        RepeatsRole, ///< of titles: true if it repeats
        ClosedRole,  ///< of titles: how and when it was closed; empty if it is open
    };

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

    /// Updates the rows. Rereads all closed intentions if `rereads`; otherwise only those that were
    /// closed, reopened or shown since.
    void refresh(bool rereads = false);

    /// Returns how many intentions the choice has, regardless of the search.
    [[nodiscard]] std::size_t count(core::IntentionChoice choice) const;

    [[nodiscard]] const core::Intention& at(int row) const;

    /// Returns the intention's row; -1 if it is not listed.
    [[nodiscard]] int rowOf(core::IntentionId id) const;

    /// Returns how many of the rows are open. These come first.
    [[nodiscard]] int openRows() const;

    [[nodiscard]] bool isHeading(int row) const;

    /// Moves open intentions before the one in that row, one after the other, in its section.
    void moveBefore(int row, const core::IntentionIds& moved);

    /// Moves open intentions by one row, together, also to the next section.
    void moveBy(int by, const core::IntentionIds& moved);

    /// Moves open intentions to the end of that section.
    void moveTo(core::When when, const core::IntentionIds& moved);

    /// "4 of 20 min", "about 20 min", "5 min so far"; empty without work and estimate.
    [[nodiscard]] static QString effortText(core::Duration worked,
                                            std::optional<core::Duration> estimate);

    /// All tags of all intentions without their #, the most frequent first.
    [[nodiscard]] QStringList knownTags() const;

signals:
    /// Emitted after each edit: why it was refused, or empty if it was carried out.
    void editJudged(const QString& sentence);

private:
    using Rows = std::vector<const core::Intention*>;

    /// Where rows are dropped: a section, and an index among all its intentions.
    struct Place {
        core::When when{};
        std::size_t order = 0;
    };

    void makeHeadings();
    [[nodiscard]] Rows wanted();
    [[nodiscard]] Rows wantedOpen();
    void addSection(Rows& rows, std::size_t heading, const Rows& section);
    [[nodiscard]] Place placeBefore(int row) const;
    [[nodiscard]] QVariant headingData(int row, int column, int role) const;
    [[nodiscard]] QVariant titleData(const core::Intention& intention, int role) const;
    [[nodiscard]] QString asideOf(const core::Intention& intention) const;
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
    [[nodiscard]] QString spokenTitle(const core::Intention& intention) const;
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
    /// Of Today, Next, Later and what is closed; rows like others, with ids of their own. Their
    /// orders are how many intentions are below them.
    std::array<core::Intention, 4> m_headings;
    std::optional<core::IntentionId> m_running;
    /// Only of rows that were shown since the last refresh: reading all would take too long.
    mutable std::unordered_map<core::IntentionId, core::Duration> m_worked;
};

} // namespace pomotide::ui
