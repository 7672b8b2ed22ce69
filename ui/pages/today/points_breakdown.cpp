// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/points_breakdown.h"

#include "core/time/resolve.h"
#include "ui/text/points_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace pomotide::ui {

PointsBreakdown::PointsBreakdown(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_fold(new QToolButton(this)),
      m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("pointsBreakdown"));
    m_fold->setObjectName(QStringLiteral("foldPoints"));
    m_fold->setText(tr("What the points were for"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_column->setContentsMargins(0, 0, 0, 0);
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
    if (m_column->isEmpty() || m_model != model) {
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
    while (QLayoutItem* const item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const core::PointsEntry& entry : m_model.entries) {
        addEntry(entry);
    }
    if (m_model.entries.empty()) {
        add(new SecondaryLabel(tr("None yet."), m_content));
    }
}

void PointsBreakdown::addEntry(const core::PointsEntry& entry)
{
    auto* title = new ElidedLabel(m_content);
    title->setText(text::plainTitle(entry.title));
    auto* times =
        new SecondaryLabel(spanText(m_bridge.zones().system(), entry.pomodoro.span), m_content);
    times->setWordWrap(false);
    auto* total = new QLabel(text::points(entry.points.total()), m_content);
    auto* line = new QWidget(m_content);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    row->addWidget(times);
    row->addWidget(total);
    add(line);
    add(new SecondaryLabel(text::pointReasons(entry), m_content));
}

/// Shows the line at once: the layout would wait for the event loop.
void PointsBreakdown::add(QWidget* line)
{
    m_column->addWidget(line);
    line->show();
}

} // namespace pomotide::ui
