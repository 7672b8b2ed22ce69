// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/titled_card.h"

#include "ui/style/measures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

namespace pomotide::ui {

TitledCard::TitledCard(const QString& title, QWidget* parent)
    : QWidget(parent), m_card(new Card(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::Small, fontMetrics()));
    column->addWidget(new Heading(title, Heading::Rank::Part, this));
    column->addWidget(m_card);
}

QVBoxLayout* TitledCard::column() const
{
    return m_card->column();
}

} // namespace pomotide::ui
