// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/slot_plan.h"
#include "ui/session/edit_log.h"

#include <QWidget>

#include <span>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace pomotide::ui {

class IntentionField;
class SecondaryLabel;
class InlineMessage;
class SlotTimes;

/// The slots to come in the current session, or in the next one today. Each that has an intention,
/// and the first one without, has a field for it, which looks like text until it is used. The times
/// of the others can be unfolded: slots are filled in order. A drop on a slot without an intention
/// goes to the first of them.
class SlotList final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    SlotList(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    void refresh();

signals:
    /// Emitted when there is a new field in `place`.
    void fieldOpened(QWidget& place);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QWidget* row = nullptr;
        SlotTimes* times = nullptr;
        IntentionField* field = nullptr;
        InlineMessage* message = nullptr;
    };

    void addLine();
    void removeLine();
    void showLine(std::size_t order, const core::PlannedSlot& slot);
    void alignTitles();
    void showRest(std::span<const core::PlannedSlot> rest);
    void takeOver(std::size_t order);
    /// Puts the line's intention at `order`. Returns false and shows the reason if that was
    /// refused.
    bool putAt(std::size_t order, const Line& line);
    [[nodiscard]] std::optional<std::size_t> orderAt(const QPoint& point) const;
    [[nodiscard]] std::optional<std::size_t> landingOf(core::IntentionId id,
                                                       const QPoint& point) const;
    void aimAt(std::optional<std::size_t> order);
    bool ask(const Line& line, const std::vector<core::Command>& commands);

    SessionBridge& m_bridge;
    EditLog& m_log;
    std::vector<Line> m_lines;
    QVBoxLayout* m_column;
    QToolButton* m_fold;
    SecondaryLabel* m_rest;           ///< the times of the other slots, or that there are none
    std::optional<std::size_t> m_aim; ///< the slot under what is dragged
    bool m_isTakingOver = false;
};

} // namespace pomotide::ui
