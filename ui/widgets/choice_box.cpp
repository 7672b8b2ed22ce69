// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choice_box.h"

#include "ui/widgets/spoken.h"

#include <QWheelEvent>

namespace pomotide::ui {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::ComboBox);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    hasFocus() ? QComboBox::wheelEvent(event) : event->ignore();
}

} // namespace pomotide::ui
