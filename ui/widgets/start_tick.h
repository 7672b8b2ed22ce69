// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;

namespace pomotide::ui {

class InlineMessage;

/// A check box for starting the program with the desktop. Applies at once.
class StartTick final : public QWidget {
    Q_OBJECT

public:
    /// Reads and changes whether the desktop starts the program with every session.
    struct Autostart {
        std::function<bool()> isOn;
        /// Returns why nothing was changed; empty if it was.
        std::function<QString(bool isOn)> set;
    };

    explicit StartTick(Autostart autostart, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void change(bool isOn);

    Autostart m_autostart;
    QCheckBox* m_tick;
    InlineMessage* m_message;
};

} // namespace pomotide::ui
