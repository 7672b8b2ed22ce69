// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/weight.h"

#include <QPushButton>
#include <QToolButton>

namespace pomotide::ui {

namespace {

constexpr auto kProperty = "weight";

} // namespace

void setWeight(QWidget* button, Weight weight)
{
    button->setProperty(kProperty, static_cast<int>(weight));
    if (auto* const push = qobject_cast<QPushButton*>(button)) {
        push->setFlat(weight == Weight::Quiet);
    } else if (auto* const tool = qobject_cast<QToolButton*>(button)) {
        tool->setAutoRaise(weight == Weight::Quiet);
    }
    button->update();
}

Weight weightOf(const QWidget* button)
{
    return button != nullptr ? static_cast<Weight>(button->property(kProperty).toInt())
                             : Weight::Usual;
}

} // namespace pomotide::ui
