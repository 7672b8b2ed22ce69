// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/points_breakdown.h"

#include "core/time/resolve.h"
#include "ui/style/measures.h"
#include "ui/text/points_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace pomotide::ui {

PointsBreakdown::PointsBreakdown(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_fold(new QToolButton(this)),
      m_content(new QWidget(this)), m_grid(new QGridLayout(m_content))
{
    setObjectName(QStringLiteral("pointsBreakdown"));
    m_fold->setObjectName(QStringLiteral("foldPoints"));
    m_fold->setText(tr("What the points were for"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_fold, &QToolButton::toggled, this, &PointsBreakdown::setUnfolded);
    setUnfolded(false);
}

void PointsBreakdown::refresh()
{
    if (!m_fold->isChecked()) {
        return;
    }
    core::PointsModel model;
    m_bridge.read([&](const core::State& state, const core::History& history) {
        const core::Zone& zone = m_bridge.zones().system();
        const core::TimeOfDay dayStart = state.settings.dayStart;
        model = core::pointsModel(history, zone, dayStart,
                                  core::localDay(zone, dayStart, m_bridge.now()));
    });
    if (m_grid->isEmpty() || m_model != model) {
        m_model = std::move(model);
        showEntries();
    }
}

void PointsBreakdown::setUnfolded(bool isUnfolded)
{
    m_fold->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(isUnfolded);
    refresh();
}

void PointsBreakdown::showEntries()
{
    while (QLayoutItem* const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const core::PointsEntry& entry : m_model.entries) {
        addEntry(entry, row);
        row += 2;
    }
    if (m_model.entries.empty()) {
        add(new SecondaryLabel(tr("None yet."), m_content), 0, 0, 1);
    }
}

/// The entry has two rows, and all entries share the columns.
void PointsBreakdown::addEntry(const core::PointsEntry& entry, int row)
{
    auto* title = new ElidedLabel(m_content);
    title->setText(text::plainTitle(entry.title));
    auto* times = new SecondaryLabel(
        spanText(m_bridge.zones().system(), core::workedSpan(entry.pomodoro)), m_content);
    times->setWordWrap(false);
    auto* total = new QLabel(text::pointsInList(entry.points.total()), m_content);
    total->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* reasons = new SecondaryLabel(text::pointReasons(entry), m_content);
    reasons->setContentsMargins(0, 0, 0, gap(Gap::Small, fontMetrics()));
    add(title, row, 0, 1);
    add(times, row, 1, 1);
    add(total, row, 2, 1);
    add(reasons, row + 1, 0, 3);
}

/// Shows the part at once: the layout would wait for the event loop.
void PointsBreakdown::add(QWidget* part, int row, int column, int columns)
{
    m_grid->addWidget(part, row, column, 1, columns);
    part->show();
}

} // namespace pomotide::ui
