// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace pomotide::ui {

/// A rounded frame around what belongs together.
class Card final : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// Where its content goes, one below the other.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void adoptFont();

    QVBoxLayout* m_column;
};

} // namespace pomotide::ui
