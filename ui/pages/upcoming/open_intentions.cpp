// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/open_intentions.h"

#include "ui/pages/upcoming/slot_drag.h"
#include "ui/text/title_text.h"
#include "ui/widgets/labels.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kId = Qt::UserRole;

/// In letters and lines.
constexpr int kNarrowest = 12;
constexpr int kWidth = 28;
constexpr int kLeastLines = 4;
constexpr int kMostLines = 16;

} // namespace

OpenIntentions::OpenIntentions(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("openIntentions"));
    setAccessibleName(tr("Open intentions"));
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
}

void OpenIntentions::offer(const std::vector<core::Intention>& open)
{
    const QVariant current = currentItem() != nullptr ? currentItem()->data(kId) : QVariant();
    int row = std::max(currentRow(), 0);
    const int places = static_cast<int>(open.size());
    while (count() > places) {
        delete takeItem(count() - 1);
    }
    while (count() < places) {
        addItem(QString());
    }
    for (int i = 0; i < places; ++i) {
        const core::Intention& intention = open[static_cast<std::size_t>(i)];
        const QString title = text::titleWithTags(intention.title);
        item(i)->setText(title);
        item(i)->setToolTip(plainToolTip(title));
        item(i)->setData(kId, static_cast<qlonglong>(intention.id));
        row = item(i)->data(kId) == current ? i : row;
    }
    setCurrentRow(std::min(row, places - 1));
    updateGeometry(); // each has a line
}

QSize OpenIntentions::sizeHint() const
{
    const int lines = std::clamp(count(), kLeastLines, kMostLines);
    return {kWidth * fontMetrics().averageCharWidth(),
            lines * std::max(fontMetrics().height(), sizeHintForRow(0)) + 2 * frameWidth()};
}

QSize OpenIntentions::minimumSizeHint() const
{
    return {kNarrowest * fontMetrics().averageCharWidth(), kLeastLines * fontMetrics().height()};
}

QMimeData* OpenIntentions::mimeData(const QList<QListWidgetItem*>& items) const
{
    if (items.isEmpty()) {
        return nullptr;
    }
    const core::IntentionId id{items.front()->data(kId).toLongLong()};
    return toMimeData({id, false}).release(); // owned by the caller
}

} // namespace pomotide::ui
