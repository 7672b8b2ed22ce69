// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/chart_legend.h"

#include "ui/widgets/flow_row.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace pomotide::ui {

namespace {

/// A sample and its text.
class LegendItem final : public QLabel {
public:
    LegendItem(const ChartLegend::Entry& entry, QWidget* parent)
        : QLabel(entry.text, parent), m_swatch(entry.swatch)
    {
        setTextFormat(Qt::PlainText);
        const int line = fontMetrics().height();
        const int sample = line + line / 4;
        const int after = line / 2;
        setContentsMargins(isRightToLeft() ? after : sample, 0, isRightToLeft() ? sample : after,
                           0);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int size = 3 * fontMetrics().height() / 4;
        paintSwatch(
            painter,
            style()->visualRect(layoutDirection(), rect(), {0, (height() - size) / 2, size, size}),
            m_swatch);
        QLabel::paintEvent(event);
    }

private:
    Swatch m_swatch;
};

} // namespace

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent), m_row(new FlowRow(this)) {}

void ChartLegend::offer(const std::vector<Entry>& entries)
{
    if (entries == m_entries) {
        return;
    }
    m_entries = entries;
    while (QLayoutItem* const item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Entry& entry : entries) {
        auto* item = new LegendItem(entry, this);
        m_row->addWidget(item);
        item->show();
    }
    updateGeometry(); // its height may be another, also while it is hidden
}

} // namespace pomotide::ui
