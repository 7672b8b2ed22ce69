// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace pomotide::ui {

/// The keys that work in the window, each with what it does.
class ShortcutList final : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutList(QWidget* parent = nullptr);
};

/// The same as a window of its own, over the page on which it was asked for.
class ShortcutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutDialog(QWidget* parent);
};

} // namespace pomotide::ui
