// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/page_layout.h"

#include "ui/style/measures.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace pomotide::ui {

namespace {

/// Stays where it is when the widget with the focus goes and another one takes the focus.
class PageArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    bool focusNextPrevChild(bool next) override
    {
        const QWidget* const focus = QApplication::focusWidget();
        const bool isGoing = focus != nullptr && !focus->isVisible();
        const int place = verticalScrollBar()->value();
        const bool hasMoved = QScrollArea::focusNextPrevChild(next); // and scrolls to it
        if (isGoing) {
            verticalScrollBar()->setValue(place);
        }
        return hasMoved;
    }
};

} // namespace

QScrollArea* scrollAreaOf(QWidget* page)
{
    auto* area = new PageArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignHCenter);
    area->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    return area;
}

QVBoxLayout* scrollingPage(QWidget* page, int widest)
{
    QScrollArea* area = scrollAreaOf(page);
    auto* content = new QWidget(area);
    area->setWidget(content);

    const auto metrics = page->fontMetrics();
    const int margin = gap(Gap::Wide, metrics);
    content->setMaximumWidth(scaled(widest, metrics) + 2 * margin);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    return column;
}

} // namespace pomotide::ui
