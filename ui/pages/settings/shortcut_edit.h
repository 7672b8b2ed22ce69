// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace pomotide::ui {

/// Records a shortcut when its keys are pressed, and says while it has the focus that it waits for
/// them. Tab, Esc and Enter keep their usual meaning.
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
    /// Emitted when no keys are waited for any more.
    void left();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setWaiting(bool isWaiting);

    bool m_isWaiting = false;
};

} // namespace pomotide::ui
