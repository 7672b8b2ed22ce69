// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_actions.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace pomotide::ui {

/// Buttons for the four evaluations of a pomodoro. The tool tip of a disabled one says why.
class VerdictButtons final : public QWidget {
    Q_OBJECT

public:
    explicit VerdictButtons(QWidget* parent = nullptr);

    void offer(const core::EvaluablePomodoro& pomodoro);

    [[nodiscard]] QPushButton* button(core::Verdict verdict) const;

signals:
    void chosen(core::Verdict verdict);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showVerdict();
    void drawSigns();

    std::optional<core::Verdict> m_verdict;
    std::array<QPushButton*, 4> m_buttons{}; ///< in the order of core::Verdict
};

} // namespace pomotide::ui
