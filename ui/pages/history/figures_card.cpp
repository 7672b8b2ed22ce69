// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/figures_card.h"

#include "ui/style/measures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"

namespace pomotide::ui {

namespace {

/// A number above what it counts. Screen readers hear both as one.
QWidget* partOf(const Figure& figure, QWidget* parent)
{
    auto* part = new QWidget(parent);
    auto* value = new Heading(figure.value, Heading::Rank::Page, part);
    auto* caption = new SecondaryLabel(figure.caption, part);
    value->setObjectName(QStringLiteral("figure"));
    value->setWordWrap(false);
    caption->setWordWrap(false);
    value->setAccessibleName(
        FiguresCard::tr("%1 %2", "number, what it counts").arg(figure.value, figure.caption));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, gap(Gap::Wide, part->fontMetrics()), 0);
    column->setSpacing(0);
    column->addWidget(value);
    column->addWidget(caption);
    return part;
}

} // namespace

FiguresCard::FiguresCard(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("figures"));
    auto* card = new Card(this);
    auto* row = new QWidget(card);
    m_row = new FlowRow(row);
    card->column()->addWidget(row);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

void FiguresCard::offer(const std::vector<Figure>& figures)
{
    if (figures == m_figures) {
        return;
    }
    m_figures = figures;
    while (QLayoutItem* const item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Figure& figure : figures) {
        QWidget* const part = partOf(figure, m_row->parentWidget());
        m_row->addWidget(part);
        part->show(); // the layout would wait for the event loop
    }
    updateGeometry();
}

} // namespace pomotide::ui
