// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace pomotide::ui {

/// Tells screen readers a sentence that is shown somewhere in the widget's window, wherever the
/// focus is. Does nothing if the widget is not visible.
void announce(const QWidget& widget, const QString& sentence);

/// Says to screen readers what the widget is. A radio button must be a checkable QAbstractButton. A
/// QComboBox is heard by its accessible name and its value.
void setSpokenRole(QWidget* widget, QAccessible::Role role);

} // namespace pomotide::ui
