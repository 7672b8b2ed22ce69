// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/in_place_delegate.h"

namespace pomotide::ui {

/// Marks the running intention, and draws a bar for the share of the estimate below the time
/// worked.
class IntentionDelegate final : public InPlaceDelegate {
    Q_OBJECT

public:
    using InPlaceDelegate::InPlaceDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Draws a bar along the lower edge of `room`. `share` is the time worked relative to the estimate.
/// If it exceeds 1, a gap in the bar marks the estimate.
void paintShare(QPainter& painter, double share, QRect room, const QPalette& palette,
                bool isSelected);

} // namespace pomotide::ui
