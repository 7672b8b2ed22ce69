// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace pomotide::ui {

/// Makes the tab order follow the page's layout. Needed if widgets are added later: Qt orders them
/// by creation.
void orderTabs(QWidget* page);

} // namespace pomotide::ui
