// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/page_layout.h"

#include <QScrollArea>

namespace pomotide::ui {

namespace {

/// Width in line heights. In wider rows, the two ends would seem unrelated.
constexpr int kWidest = 64;

} // namespace

QVBoxLayout* scrollingPage(QWidget* page, Qt::Alignment alignment)
{
    auto* area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAlignment(alignment);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    area->setWidget(content);

    content->setMaximumWidth(kWidest * page->fontMetrics().height());
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    const int margin = page->fontMetrics().height();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    return column;
}

} // namespace pomotide::ui
