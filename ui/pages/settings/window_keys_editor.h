// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

#include <QWidget>

#include <map>

class QFormLayout;
class QPushButton;

namespace pomotide::ui {

class InlineMessage;
class ShortcutEdit;

/// Chooses the keys of the window's acts: a line for each, in which keys are recorded.
class WindowKeysEditor final : public QWidget {
    Q_OBJECT

public:
    explicit WindowKeysEditor(QWidget* parent = nullptr);

    /// Shows the keys.
    void offer(const core::WindowKeys& chosen);

signals:
    void edited(const core::WindowKeys& chosen);

private:
    struct Line {
        ShortcutEdit* field = nullptr;
        QPushButton* reset = nullptr;
        InlineMessage* message = nullptr;
    };

    void addLine(core::WindowAct act, QFormLayout* form);
    /// Takes recorded keys, or says why they cannot be the act's.
    void take(core::WindowAct act, const QString& shortcut);
    void reset(core::WindowAct act);
    [[nodiscard]] QString objection(core::WindowAct act, const QString& shortcut) const;

    core::WindowKeys m_chosen;
    std::map<core::WindowAct, Line> m_lines;
};

} // namespace pomotide::ui
