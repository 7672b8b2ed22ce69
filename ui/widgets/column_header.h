// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace pomotide::ui {

/// The part of a cell where its content is: apart from the cells beside it.
[[nodiscard]] QRect cellRoom(const QRect& cell, const QFontMetrics& metrics);

/// A header above columns whose delegate keeps to cellRoom(): titles are exactly over the content.
class ColumnHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString title(int section) const;
};

} // namespace pomotide::ui
