// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/score_model.h"

#include <QWidget>

namespace pomotide::ui {

/// Points of the day as a bar: earned, still possible, out of reach. Words beside it tell the same.
class PointsBar final : public QWidget {
    Q_OBJECT

public:
    explicit PointsBar(QWidget* parent = nullptr);

    void offer(const std::optional<core::ScoreRing>& score);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<core::ScoreRing> m_score;
};

} // namespace pomotide::ui
