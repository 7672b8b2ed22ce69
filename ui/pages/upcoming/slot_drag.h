// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"
#include "ui/widgets/labels.h"

#include <QMimeData>

#include <functional>
#include <memory>
#include <optional>

namespace pomotide::ui {

/// An open intention that is dragged to a slot.
struct DraggedIntention {
    core::IntentionId id{};
    bool isFromSlot = false; ///< two slots change places

    bool operator==(const DraggedIntention&) const = default;
};

[[nodiscard]] std::unique_ptr<QMimeData> toMimeData(const DraggedIntention& dragged);

/// Returns nothing for other data.
[[nodiscard]] std::optional<DraggedIntention> draggedIn(const QMimeData* data);

/// The times of a slot, which can be dragged to another one.
class SlotTimes final : public SecondaryLabel {
    Q_OBJECT

public:
    explicit SlotTimes(QWidget* parent = nullptr);

    /// Without an intention, the slot cannot be dragged.
    void offer(const QString& times, std::optional<core::IntentionId> intention);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    std::optional<core::IntentionId> m_intention;
    QPoint m_pressed;
};

} // namespace pomotide::ui
