// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/form_label.h"

#include <QWidget>

namespace pomotide::ui {

void alignLabel(QWidget* label, const QWidget* control)
{
    while (control->focusProxy() != nullptr) {
        control = control->focusProxy();
    }
    label->setMinimumHeight(control->sizeHint().height());
    label->setSizePolicy(label->sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
}

} // namespace pomotide::ui
