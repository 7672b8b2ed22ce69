// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tab_order.h"

#include <QLayout>
#include <QWidget>

namespace pomotide::ui {

namespace {

void collect(QWidget* widget, QWidgetList& stops);

void collect(const QLayout* layout, QWidgetList& stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget() != nullptr) {
            collect(item->widget(), stops);
        } else if (const auto* inner = item->layout()) {
            collect(inner, stops);
        }
    }
}

void collect(QWidget* widget, QWidgetList& stops)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
        stops << widget;
    }
    if (widget->layout() != nullptr) {
        collect(widget->layout(), stops);
        return;
    }
    for (QObject* child : widget->children()) {
        if (auto* inner = qobject_cast<QWidget*>(child); inner != nullptr && !inner->isWindow()) {
            collect(inner, stops);
        }
    }
}

} // namespace

void orderTabs(QWidget* page)
{
    QWidgetList stops;
    collect(page, stops);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

} // namespace pomotide::ui
