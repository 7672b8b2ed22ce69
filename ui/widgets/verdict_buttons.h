// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_actions.h"

#include <QWidget>

#include <array>

class QPushButton;
class QToolButton;

namespace pomotide::ui {

/// Buttons for the four evaluations of a pomodoro. The tool tip of a disabled one says why.
class VerdictButtons final : public QWidget {
    Q_OBJECT

public:
    enum class Form {
        Flowing, ///< on as many lines as they need
        Folding, ///< on one line; those that do not fit are in a menu
    };

    explicit VerdictButtons(QWidget* parent = nullptr, Form form = Form::Flowing);

    void offer(const core::EvaluablePomodoro& pomodoro);

    /// Makes that the main button.
    void setMain(core::Verdict verdict);

    [[nodiscard]] QPushButton* button(core::Verdict verdict) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(core::Verdict verdict);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addMore();
    void fold();
    void showVerdict();
    void drawSigns();

    std::optional<core::Verdict> m_verdict;
    QToolButton* m_more = nullptr;           ///< only if they fold
    std::array<QPushButton*, 4> m_buttons{}; ///< in the order of core::Verdict
};

} // namespace pomotide::ui
