// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/history/history_text.h"

#include <QWidget>

namespace pomotide::ui {

class FlowRow;

/// A card with numbers, side by side where there is room.
class FiguresCard final : public QWidget {
    Q_OBJECT

public:
    explicit FiguresCard(QWidget* parent = nullptr);

    void offer(const std::vector<Figure>& figures);

private:
    FlowRow* m_row;
    std::vector<Figure> m_figures;
};

} // namespace pomotide::ui
