// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/top_bar.h"
#include "ui/window/main_window.h"

namespace pomotide::app {

/// Adds the choice to have Pomotide in the top bar to the settings and the first page. It is shown
/// once there is such a bar, which must outlive the window.
void addTopBarParts(ui::MainWindow& window, TopBar& topBar);

} // namespace pomotide::app
