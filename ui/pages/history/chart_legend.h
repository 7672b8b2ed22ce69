// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/history/swatch.h"

#include <QWidget>

#include <vector>

namespace pomotide::ui {

class FlowRow;

/// Texts beside samples of what they stand for in a chart.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        Swatch swatch;
        QString text;

        bool operator==(const Entry&) const = default;
    };

    explicit ChartLegend(QWidget* parent = nullptr);

    void offer(const std::vector<Entry>& entries);

private:
    FlowRow* m_row;
    std::vector<Entry> m_entries;
};

} // namespace pomotide::ui
