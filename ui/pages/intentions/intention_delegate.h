// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/in_place_delegate.h"

namespace pomotide::ui {

/// Marks the intention that runs, and draws beneath the time worked how it compares with the
/// estimate.
class IntentionDelegate final : public InPlaceDelegate {
    Q_OBJECT

public:
    using InPlaceDelegate::InPlaceDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// A line along the room's lower edge: how much of the estimate, a share of 1, is worked. Where
/// that is more, a gap marks where the estimate was.
void paintShare(QPainter& painter, double share, QRect room, const QPalette& palette,
                bool isSelected);

} // namespace pomotide::ui
