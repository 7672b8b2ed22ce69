// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_delegate.h"

#include "ui/pages/intentions/intention_model.h"

#include <QPainter>

#include <algorithm>

namespace pomotide::ui {

void paintShare(QPainter& painter, double share, QRect room, const QPalette& palette,
                bool isSelected)
{
    const QColor done = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight);
    QColor track = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    track.setAlphaF(0.2F);
    const int line = std::max(2, painter.fontMetrics().height() / 8);
    const QRect whole(room.left(), room.bottom() - 2 * line, room.width(), line);
    const auto part = [&](double from, double to) {
        const int begin = static_cast<int>(from * whole.width());
        const int end = static_cast<int>(to * whole.width());
        return QRect(whole.left() + begin, whole.top(), end - begin, line);
    };
    if (share <= 1) {
        painter.fillRect(whole, track);
        painter.fillRect(part(0, share), done);
    } else {
        const double gap = static_cast<double>(line) / std::max(1, whole.width());
        painter.fillRect(part(0, 1 / share), done);
        painter.fillRect(part(std::min(1.0, 1 / share + gap), 1), done);
    }
}

void IntentionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    InPlaceDelegate::paint(painter, option, index);
    const QVariant share = index.data(IntentionModel::ShareRole);
    if (index.column() == IntentionModel::Effort && share.isValid()) {
        const int margin = option.fontMetrics.height() / 4;
        paintShare(*painter, share.toDouble(), option.rect.adjusted(margin, 0, -margin, 0),
                   option.palette, option.state.testFlag(QStyle::State_Selected));
    }
}

void IntentionDelegate::initStyleOption(QStyleOptionViewItem* option,
                                        const QModelIndex& index) const
{
    InPlaceDelegate::initStyleOption(option, index);
    if (index.data(IntentionModel::RunningRole).toBool()) {
        option->text.prepend(QStringLiteral("\u25b6 "));
    }
}

} // namespace pomotide::ui
