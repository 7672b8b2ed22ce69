// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/in_place_delegate.h"

#include <functional>

namespace pomotide::ui {

/// Draws intentions in one line each: title, tags, and where to pick up; beside them, a bar for the
/// time worked of the estimate. Headings of sections have a line below them.
class IntentionDelegate final : public InPlaceDelegate {
    Q_OBJECT

public:
    using Tags = std::function<QStringList()>;

    /// `known` has the tags that are offered while a title is edited.
    explicit IntentionDelegate(Tags known, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// The tag at that point of the row, without its #; empty if there is none.
    [[nodiscard]] QString tagAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                                const QPoint& point) const;

private:
    static QWidget* effortEditor(QWidget* parent, const QModelIndex& index);

    Tags m_known;
};

} // namespace pomotide::ui
