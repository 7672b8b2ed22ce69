// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;

namespace pomotide::ui {

class InlineMessage;

/// A check box for what the desktop does for the program. Applies at once.
class DesktopTick final : public QWidget {
    Q_OBJECT

public:
    enum class Service {
        Autostart, ///< starts it with every session
        TopBar,    ///< shows it in the top bar
    };

    /// Reads and changes whether the desktop does so.
    struct Choice {
        std::function<bool()> isOn;
        /// Returns why nothing was changed, or what is left for the user to do; mostly empty.
        std::function<QString(bool isOn)> set;
        /// Connects answers that come later to `renew`; empty if there are none.
        std::function<void(DesktopTick& tick)> follow{};
    };

    DesktopTick(Service service, Choice choice, QWidget* parent = nullptr);

public slots:
    /// Shows how it is now, and why it is not as wished.
    void renew(const QString& problem);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void change(bool isOn);

    Choice m_choice;
    QCheckBox* m_tick;
    InlineMessage* m_message;
};

} // namespace pomotide::ui
