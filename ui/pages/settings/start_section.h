// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/desktop_tick.h"

namespace pomotide::ui {

/// The part of the settings about starting the program with the desktop.
class StartSection final : public QWidget {
    Q_OBJECT

public:
    explicit StartSection(DesktopTick::Choice autostart, QWidget* parent = nullptr);
};

} // namespace pomotide::ui
