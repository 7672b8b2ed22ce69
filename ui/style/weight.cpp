// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/weight.h"

#include <QDialog>
#include <QPushButton>
#include <QToolButton>

namespace pomotide::ui {

namespace {

constexpr auto kProperty = "weight";

} // namespace

void setWeight(QWidget* button, Weight weight)
{
    button->setProperty(kProperty, static_cast<int>(weight));
    if (auto* const tool = qobject_cast<QToolButton*>(button)) {
        tool->setAutoRaise(weight == Weight::Quiet);
    } else if (auto* const push = qobject_cast<QPushButton*>(button)) {
        push->setDefault(weight == Weight::Main); // desktops' styles make it stand out
    }
    button->update();
}

Weight weightOf(const QWidget* button)
{
    return button != nullptr ? static_cast<Weight>(button->property(kProperty).toInt())
                             : Weight::Usual;
}

bool standsOut(const QWidget* button, bool isDefault)
{
    return weightOf(button) == Weight::Main ||
           (isDefault && button != nullptr &&
            qobject_cast<const QDialog*>(button->window()) != nullptr);
}

} // namespace pomotide::ui
