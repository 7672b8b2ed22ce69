// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_actions.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace pomotide::ui {

/// The four evaluations of one pomodoro, a click each. One that does not work now says why.
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
