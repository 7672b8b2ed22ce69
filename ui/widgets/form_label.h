// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace pomotide::ui {

/// Puts the text of a form's label on the height of that in the control. Of its own accord the
/// form puts it two pixels higher.
void alignLabel(QWidget* label, const QWidget* control);

} // namespace pomotide::ui
