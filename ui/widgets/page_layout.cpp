// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/page_layout.h"

#include "ui/style/measures.h"

#include <QScrollArea>

namespace pomotide::ui {

QVBoxLayout* scrollingPage(QWidget* page, int widest)
{
    auto* area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignHCenter);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    area->setWidget(content);

    const auto metrics = page->fontMetrics();
    const int margin = gap(Gap::Wide, metrics);
    content->setMaximumWidth(scaled(widest, metrics) + 2 * margin);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    return column;
}

} // namespace pomotide::ui
