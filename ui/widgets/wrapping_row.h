// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace pomotide::ui {

/// Two parts side by side, the first with all the room that is left; the second goes beneath where
/// the two do not fit: with large fonts, or in a narrow window.
class WrappingRow final : public QLayout {
    Q_OBJECT

public:
    WrappingRow(QWidget* first, QWidget* second);
    ~WrappingRow() override;
    WrappingRow(const WrappingRow&) = delete;
    WrappingRow& operator=(const WrappingRow&) = delete;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] bool fits(int width) const;
    [[nodiscard]] int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// One part out of several widgets; `wide` of them takes the room that is left.
[[nodiscard]] QWidget* beside(std::initializer_list<QWidget*> widgets,
                              const QWidget* wide = nullptr);

} // namespace pomotide::ui
