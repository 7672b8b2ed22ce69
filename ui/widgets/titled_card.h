// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace pomotide::ui {

class Card;

/// A card with a heading above it.
class TitledCard final : public QWidget {
    Q_OBJECT

public:
    explicit TitledCard(const QString& title, QWidget* parent = nullptr);

    /// The parent of what is in the card.
    [[nodiscard]] Card* card() const { return m_card; }

    /// Where its content goes, one below the other.
    [[nodiscard]] QVBoxLayout* column() const;

private:
    Card* m_card;
};

} // namespace pomotide::ui
