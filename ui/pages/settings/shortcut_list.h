// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

#include <QDialog>

namespace pomotide::ui {

/// The keys that work in lists and fields, and perhaps those of the window, each with what it does.
class ShortcutList final : public QWidget {
    Q_OBJECT

public:
    /// `ofWindow` may be null.
    explicit ShortcutList(const core::WindowKeys* ofWindow, QWidget* parent = nullptr);
};

/// All keys, over the page on which it was asked for.
class ShortcutDialog final : public QDialog {
    Q_OBJECT

public:
    ShortcutDialog(const core::WindowKeys& chosen, QWidget* parent);
};

} // namespace pomotide::ui
