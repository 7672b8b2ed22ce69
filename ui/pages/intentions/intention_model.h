// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/edit_log.h"

#include <QAbstractTableModel>

#include <unordered_set>
#include <vector>

namespace pomotide::ui {

/// The open intentions in their user's order. Editing one is a wish like any other.
class IntentionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Estimate, ColumnCount };

    /// Both must outlive the model.
    IntentionModel(SessionBridge& bridge, EditLog& log, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] const core::Intention& at(int row) const;

signals:
    /// An edit was not carried out, or the one before it was: then the sentence is empty.
    void editJudged(const QString& sentence);

private:
    using IdSet = std::unordered_set<core::IntentionId>;

    void refresh();
    void adoptOrder(const std::vector<core::Intention>& wanted);
    IdSet removeOthers(const IdSet& stay);
    void moveRow(std::size_t from, std::size_t to);
    bool setTitle(core::IntentionId id, const QString& title);
    bool setEstimate(core::IntentionId id, const QString& typed);
    bool judge(const core::Result<core::Transition>& result, const QString& invalid);

    SessionBridge& m_bridge;
    EditLog& m_log;
    std::vector<core::Intention> m_intentions;
    std::optional<core::IntentionId> m_running;
};

/// How an estimate has to be typed.
[[nodiscard]] QString estimateAdvice();

/// Between which lengths an estimate has to be.
[[nodiscard]] QString estimateLimits();

} // namespace pomotide::ui
