// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QStyleOptionViewItem>

#include <vector>

class QPainter;

namespace pomotide::ui {

/// The width of a tag that is painted by paintTag().
[[nodiscard]] int tagWidth(const QString& tag, const QFontMetrics& metrics);

/// Paints a tag in its colours, from one side of the room to the other.
/// Outlined, it stands out from any ground.
void paintTag(QPainter& painter, const QRectF& room, const QString& tag, const QPalette& palette,
              bool isOutlined = false);

/// Lays out the parts of a row of a list one after the other, from where reading begins, and draws
/// them if there is a painter.
class RowLine final {
public:
    /// `painter` may be null. It and `option` must outlive the line.
    RowLine(QPainter* painter, const QStyleOptionViewItem& option, QRect room)
        : m_painter(painter), m_option(option), m_room(room)
    {}

    /// The width that is left.
    [[nodiscard]] int left() const { return m_room.width(); }

    /// Leaves out so many pixels, and returns where they are.
    QRect take(int width);

    void text(const QString& text, const QFont& font, const QColor& ink, int most);
    /// `extent` is its width and height.
    void sign(const QIcon& icon, int extent);

    /// A title and its tags, as many as there is room for, and how many are left out. Where there
    /// is little room, the title has more than half of it.
    void title(const QString& title, const QFont& font, const QStringList& tags);

    /// The tag at that point, without its #; empty if there is none.
    [[nodiscard]] QString tagAt(const QPoint& point) const;

private:
    struct Chip {
        QRect target; ///< as high as the row
        QString tag;
    };

    void chips(const QStringList& tags);
    void chip(const QString& tag);

    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_room;
    std::vector<Chip> m_chips;
};

} // namespace pomotide::ui
