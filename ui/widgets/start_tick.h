// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;

namespace pomotide::ui {

class InlineMessage;

/// Whether the program starts with the desktop: to be ticked, with effect at once.
class StartTick final : public QWidget {
    Q_OBJECT

public:
    /// Whether the desktop starts the program with every session.
    struct Autostart {
        std::function<bool()> isOn;
        /// Empty, or why it stays as it was.
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
