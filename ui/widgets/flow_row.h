// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHBoxLayout>

#include <initializer_list>
#include <span>
#include <vector>

namespace pomotide::ui {

/// Items side by side, each as wide as its size hint. Items that do not fit begin a new line, for
/// example with large fonts or in a narrow window. An item with a stretch factor first shrinks to
/// its minimum; it takes the rest of its line.
class FlowRow final : public QHBoxLayout {
    Q_OBJECT

public:
    explicit FlowRow(QWidget* parent = nullptr);
    /// A row of two items. `wide` has a stretch factor.
    FlowRow(QWidget* wide, QWidget* other);

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize maximumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// An item that is not empty, and its geometry if the row is written from left to right.
    struct Place {
        QLayoutItem* item = nullptr;
        bool stretches = false;
        QRect rect;
    };

    [[nodiscard]] std::vector<Place> places(const QRect& rect) const;
    static int finishLine(std::span<Place> line, const QRect& rect);
    [[nodiscard]] int gap() const;
};

/// Returns a widget that contains the widgets side by side. `wide` takes the room that is left.
[[nodiscard]] QWidget* beside(std::initializer_list<QWidget*> widgets,
                              const QWidget* wide = nullptr);

} // namespace pomotide::ui
