// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace pomotide::ui {

/// Paints a page's pictogram, its name and how many things wait there.
class SideBarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kWaiting = Qt::UserRole; ///< the role of that number
    static constexpr int kPictogram = 20;         ///< its side, as in ui/style/measures.h

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The room that an item with that name needs.
    [[nodiscard]] static int widthOf(const QString& name, bool isNarrow,
                                     const QFontMetrics& metrics);

    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }

    void paint(QPainter* painter, const QStyleOptionViewItem& given,
               const QModelIndex& index) const override;

private:
    bool m_isNarrow = false;
};

} // namespace pomotide::ui
