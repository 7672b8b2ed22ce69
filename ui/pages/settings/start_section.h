// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;

namespace pomotide::ui {

class Remark;

/// The part of the settings about when the program starts.
class StartSection final : public QWidget {
    Q_OBJECT

public:
    /// Whether the desktop starts the program with every session.
    struct Autostart {
        std::function<bool()> isOn;
        /// Empty, or why it stays as it was.
        std::function<QString(bool isOn)> set;
    };

    explicit StartSection(Autostart autostart, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void change(bool isOn);

    Autostart m_autostart;
    QCheckBox* m_tick;
    Remark* m_remark;
};

} // namespace pomotide::ui
