// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drags and moves the intention model's rows.

#include "ui/pages/intentions/intention_model.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace pomotide::ui {

namespace {

using core::Intention;
using core::IntentionId;
using core::IntentionIds;

constexpr auto kMimeType = "application/x-pomotide-intentions";

} // namespace

Qt::DropActions IntentionModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList IntentionModel::mimeTypes() const
{
    return {QLatin1String(kMimeType)};
}

QMimeData* IntentionModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray ids;
    QDataStream stream(&ids, QIODevice::WriteOnly);
    for (const QModelIndex& index : indexes) {
        if (index.column() == Title) {
            stream << static_cast<qint64>(at(index.row()).id);
        }
    }
    auto* data = new QMimeData; // owned by the caller
    data->setData(QLatin1String(kMimeType), ids);
    return data;
}

bool IntentionModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                     const QModelIndex& parent) const
{
    const bool isAmongOpen =
        parent.isValid() ? isHeading(parent.row()) && at(parent.row()).isOpen() : row <= openRows();
    return action == Qt::MoveAction && isAmongOpen && data->hasFormat(QLatin1String(kMimeType));
}

bool IntentionModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                  const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    IntentionIds moved;
    QDataStream stream(data->data(QLatin1String(kMimeType)));
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        moved.insert(IntentionId{id});
    }
    if (parent.isValid()) {
        moveBefore(parent.row() + 1, moved); // onto a heading
    } else {
        moveBefore(row < 0 ? openRows() : row, moved);
    }
    return true;
}

IntentionModel::Place IntentionModel::placeBefore(int row) const
{
    const auto& open = m_bridge.state().open;
    const auto placeOf = [&](int of) {
        const Intention& intention = at(of);
        std::size_t order = 0;
        for (const Intention& each : open) {
            if (each.id == intention.id) {
                break;
            }
            order += each.when == intention.when ? 1 : 0;
        }
        return Place{.when = intention.when, .order = order};
    };
    const bool followsHeading = row <= 0 || isHeading(row - 1);
    if (row < openRows() && !isHeading(row)) {
        return placeOf(row);
    }
    if (followsHeading) {
        const auto when = row <= 0 ? core::When::Today : at(row - 1).when;
        return {.when = when, .order = 0};
    }
    Place place = placeOf(row - 1); // intentions after it may be hidden by the search
    ++place.order;
    return place;
}

void IntentionModel::moveBefore(int row, const IntentionIds& moved)
{
    const Place place = placeBefore(row);
    const auto moves = core::movesTo(m_bridge.state().open, moved, place.when, place.order);
    ask(std::vector<core::Command>(moves.begin(), moves.end()));
}

void IntentionModel::moveBy(int by, const IntentionIds& moved)
{
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < openRows(); ++row) {
        if (moved.count(at(row).id) != 0) {
            first = std::min(first, row);
            last = row;
        }
    }
    const int target = by < 0 ? first - 1 : last + 2;
    if (last < 0 || target < 0 || target > openRows() + 1) {
        return;
    }
    if (by < 0 && isHeading(first - 1)) {
        if (first > 1) { // to the end of the section above
            moveTo(static_cast<core::When>(static_cast<int>(at(first - 1).when) - 1), moved);
        }
    } else if (by > 0 && last + 1 < openRows() && isHeading(last + 1)) {
        moveBefore(last + 2, moved);
    } else if (last + 1 < openRows() || by < 0) {
        moveBefore(target, moved);
    }
}

void IntentionModel::moveTo(core::When when, const IntentionIds& moved)
{
    const auto& open = m_bridge.state().open;
    IntentionIds others; // those in the section stay where they are
    for (const Intention& each : open) {
        if (each.when != when && moved.count(each.id) != 0) {
            others.insert(each.id);
        }
    }
    const auto moves = core::movesTo(open, others, when, open.size());
    ask(std::vector<core::Command>(moves.begin(), moves.end()));
}

} // namespace pomotide::ui
