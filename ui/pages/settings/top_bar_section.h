// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/desktop_tick.h"

namespace pomotide::ui {

/// The part of the settings about the desktop's top bar.
class TopBarSection final : public QWidget {
    Q_OBJECT

public:
    explicit TopBarSection(DesktopTick::Choice topBar, QWidget* parent = nullptr);
};

} // namespace pomotide::ui
