// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace pomotide::ui {

/// Records a shortcut when its keys are pressed. Tab, Esc and Enter keep their usual meaning.
class ShortcutEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit ShortcutEdit(QWidget* parent = nullptr);

    /// Shows a shortcut in the format of the settings: "Ctrl+Alt+P", or "off".
    void offer(const QString& shortcut);

signals:
    /// Emitted with the shortcut in the format of the settings. It can be invalid, for example a
    /// letter alone.
    void pressed(const QString& shortcut);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace pomotide::ui
