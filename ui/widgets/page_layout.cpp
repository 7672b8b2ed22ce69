// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/page_layout.h"

#include "ui/style/measures.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QScrollArea>
#include <QScrollBar>

namespace pomotide::ui {

namespace {

/// True for a button that does something when it is pressed. The chosen one of several does not.
bool acts(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr && !(button->isChecked() && button->group() != nullptr);
}

/// Stays where it is when the widget with the focus is hidden or disabled and another one takes the
/// focus. That one is no button that acts: the next key was not meant for it.
class PageArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    bool focusNextPrevChild(bool next) override
    {
        const QWidget* const focus = QApplication::focusWidget();
        const bool isGoing = focus != nullptr && (!focus->isVisible() || !focus->isEnabled());
        const int place = verticalScrollBar()->value();
        const bool hasMoved = QScrollArea::focusNextPrevChild(next); // and scrolls to it
        if (isGoing) {
            passButtons(next);
            verticalScrollBar()->setValue(place);
        }
        return hasMoved;
    }

private:
    void passButtons(bool next)
    {
        const QWidget* const first = QApplication::focusWidget();
        const QWidget* focus = first;
        while (acts(focus) && isAncestorOf(focus)) {
            QScrollArea::focusNextPrevChild(next);
            focus = QApplication::focusWidget();
            if (focus == first) {
                break;
            }
        }
        if (acts(focus) || !isAncestorOf(focus)) {
            widget()->setFocus(); // nothing else takes keys
        }
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
