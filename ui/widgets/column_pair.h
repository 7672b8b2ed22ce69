// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace pomotide::ui {

/// The parts of a page: one below the other, or in a wide and a narrow column where there is room
/// for both. Parts across both columns are above them, or below if they are added after others.
/// All are in the middle of the room.
class ColumnPair final : public QWidget {
    Q_OBJECT

public:
    enum class Column { Wide, Narrow, Both };

    /// Returns the width of both columns where there is room for more.
    [[nodiscard]] static int widest(const QFontMetrics& metrics);

    explicit ColumnPair(QWidget* parent = nullptr);

    /// Adds a part below the others, in that column if there are two.
    void add(QWidget* part, Column column = Column::Wide);

    /// Puts a part that was added to a column into that one. Both keep their order.
    void move(const QWidget* part, Column column);

    [[nodiscard]] bool isPair() const { return m_isPair; }

signals:
    /// Emitted when the parts are in other columns than before.
    void rearranged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        QWidget* widget = nullptr;
        Column column = Column::Wide;
    };

    void arrange();
    void placeAll();
    void place(const Part& part);

    std::vector<Part> m_parts;
    QVBoxLayout* m_above;
    QHBoxLayout* m_columns;
    QVBoxLayout* m_wide;
    QVBoxLayout* m_narrow;
    QVBoxLayout* m_below;
    bool m_isPair = false;
};

} // namespace pomotide::ui
