// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/worked_legend.h"

#include "ui/colour/ink.h"
#include "ui/pages/history/history_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/verdict_tones.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace pomotide::ui {

namespace {

/// A sample and its text.
class LegendItem final : public QLabel {
public:
    LegendItem(std::optional<core::Verdict> verdict, QWidget* parent)
        : QLabel(parent), m_verdict(verdict)
    {
        setTextFormat(Qt::PlainText);
        const int line = fontMetrics().height();
        setContentsMargins(line + line / 4, 0, line / 2, 0);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        const int size = 3 * fontMetrics().height() / 4;
        const QRect sample =
            style()->visualRect(layoutDirection(), rect(), {0, (height() - size) / 2, size, size});
        if (m_verdict) {
            const VerdictTone tone = toneOf(*m_verdict);
            painter.fillRect(sample, tone.fill);
            if (tone.pattern != Qt::SolidPattern) {
                painter.fillRect(sample, QBrush(inkOn(tone.fill), tone.pattern));
            }
        } else {
            painter.fillRect(sample, toneOfUnevaluated(palette()));
        }
        QLabel::paintEvent(event);
    }

private:
    std::optional<core::Verdict> m_verdict;
};

} // namespace

WorkedLegend::WorkedLegend(QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowRow(this);
    for (const WorkedPart& part : workedParts({})) {
        auto* item = new LegendItem(part.verdict, this);
        row->addWidget(item);
        m_items.push_back(item);
    }
}

void WorkedLegend::setWorked(const core::WorkedTime& worked)
{
    const auto parts = workedParts(worked);
    for (std::size_t index = 0; index < parts.size(); ++index) {
        m_items[index]->setText(partText(parts[index]));
        m_items[index]->setVisible(parts[index].length > core::Duration{});
    }
    updateGeometry(); // its height may be another, also while it is hidden
}

} // namespace pomotide::ui
