// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace pomotide::ui {

/// Takes a shortcut by its keys being pressed. Tab and Esc do what they do elsewhere.
class ShortcutEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit ShortcutEdit(QWidget* parent = nullptr);

    /// As settings write it: "Ctrl+Alt+P", or "off".
    void offer(const QString& shortcut);

signals:
    /// As settings write it; also what is none, as a letter alone.
    void pressed(const QString& shortcut);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace pomotide::ui
