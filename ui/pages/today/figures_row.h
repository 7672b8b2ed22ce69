// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_model.h"

#include <QWidget>

#include <array>

class QLabel;

namespace pomotide::ui {

class SecondaryLabel;

/// Three figures: points earned, points still possible, and the next loss.
class FiguresRow final : public QWidget {
    Q_OBJECT

public:
    explicit FiguresRow(QWidget* parent = nullptr);

    void offer(const core::NowModel& now, core::Instant at, const core::Zone& zone);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Figure {
        QLabel* number = nullptr;
        SecondaryLabel* caption = nullptr;
    };

    void show(Figure& figure, const QString& number, const QString& caption);
    void adoptFont();

    std::array<Figure, 3> m_figures;
    SecondaryLabel* m_nothing;
};

} // namespace pomotide::ui
