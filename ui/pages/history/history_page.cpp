// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/history_page.h"

#include "core/scoring/points.h"
#include "core/time/resolve.h"
#include "ui/pages/history/chart_view.h"
#include "ui/pages/history/entry_delegate.h"
#include "ui/pages/history/entry_model.h"
#include "ui/pages/history/heat_map.h"
#include "ui/pages/history/history_charts.h"
#include "ui/pages/history/history_text.h"
#include "ui/pages/history/period_bar.h"
#include "ui/pages/history/worked_legend.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kFewestRows = 6;
constexpr int kChartLines = 12;

QLabel* sentence(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HistoryPage::HistoryPage(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_entries(new EntryModel(bridge, log, this)),
      m_bar(new PeriodBar(this)), m_name(new Heading({}, Heading::Rank::Part, this)),
      m_figures(sentence(this)),
      m_empty(new SecondaryLabel(tr("Nothing here yet. Whatever you do gathers here by itself."),
                                 this)),
      m_content(new QWidget(this)), m_pictures(new QWidget(m_content)),
      m_worked(new WorkedLegend(m_content)),
      m_workedChart(new ChartView(tr("Time worked, by evaluation"), kChartLines, m_pictures)),
      m_pointsPart(new QWidget(m_pictures)),
      m_pointsChart(new ChartView(tr("Points"), kChartLines, m_pointsPart)),
      m_streaks(sentence(m_content)), m_starts(sentence(m_content)),
      m_hours(new HeatMap(m_pictures)), m_hour(new SecondaryLabel({}, m_pictures)),
      m_estimatePart(new QWidget(m_content)), m_estimates(sentence(m_estimatePart)),
      m_calibration(sentence(m_estimatePart)),
      m_estimateChart(new ChartView(tr("Estimates and time worked"), kChartLines, m_estimatePart)),
      m_view(new QTreeView(m_content)), m_message(new InlineMessage(m_content)),
      m_edit(new QPushButton(tr("&Edit"), m_content)),
      m_delete(new QPushButton(tr("Delete"), m_content)),
      m_editAction(new QAction(tr("Edit"), this)), m_deleteAction(new QAction(tr("Delete"), this))
{
    setObjectName(QStringLiteral("historyPage"));
    setUpView();
    build();
    setUpActions();
    connect(m_bar, &PeriodBar::chosen, this, &HistoryPage::renew);
    connect(m_entries, &EntryModel::editJudged, m_message, &InlineMessage::say);
    connect(m_hours, &HeatMap::described, m_hour, &QLabel::setText);
    connect(&bridge, &SessionBridge::stateChanged, this, &HistoryPage::renewIfShown);
}

void HistoryPage::refresh()
{
    const core::State& state = m_bridge.state();
    const auto today =
        core::userDate(m_bridge.zones().system(), state.settings.dayStart, m_bridge.now());
    if (isVisible() && today != m_today) {
        renew();
    }
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renew();
}

void HistoryPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        draw(m_bar->choice());
    }
}

void HistoryPage::build()
{
    QVBoxLayout* column = scrollingPage(this);
    const int line = fontMetrics().height();
    const std::pair<QWidget*, QString> names[] = {
        {m_name, QStringLiteral("periodName")},     {m_figures, QStringLiteral("figures")},
        {m_worked, QStringLiteral("worked")},       {m_streaks, QStringLiteral("streaks")},
        {m_starts, QStringLiteral("starts")},       {m_hour, QStringLiteral("hour")},
        {m_estimates, QStringLiteral("estimates")}, {m_calibration, QStringLiteral("calibration")}};
    for (const auto& [widget, name] : names) {
        widget->setObjectName(name);
    }
    column->addWidget(new Heading(tr("History"), Heading::Rank::Page, this));
    column->addSpacing(line / 2);
    column->addWidget(m_bar);
    column->addSpacing(line / 2);
    column->addWidget(m_name);
    column->addWidget(m_figures);
    column->addWidget(m_empty);
    column->addWidget(m_content);
    column->addStretch(1);

    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_worked);
    content->addWidget(m_streaks);
    content->addWidget(m_starts);
    content->addWidget(m_pictures);
    content->addWidget(m_estimatePart);
    addPictures(new QVBoxLayout(m_pictures));
    auto* estimates = new QVBoxLayout(m_estimatePart);
    estimates->setContentsMargins(0, 0, 0, 0);
    estimates->addWidget(
        new Heading(tr("Estimates and time worked"), Heading::Rank::Group, m_estimatePart));
    estimates->addWidget(m_estimates);
    estimates->addWidget(m_calibration);
    estimates->addWidget(m_estimateChart);
    addEntries(content);
}

void HistoryPage::addPictures(QVBoxLayout* column)
{
    column->setContentsMargins(0, 0, 0, 0);
    const auto heading = [this](const QString& text) {
        return new Heading(text, Heading::Rank::Group, m_pictures);
    };
    column->addWidget(heading(m_workedChart->accessibleName()));
    column->addWidget(m_workedChart);
    auto* points = new QVBoxLayout(m_pointsPart);
    points->setContentsMargins(0, 0, 0, 0);
    points->addWidget(heading(m_pointsChart->accessibleName()));
    points->addWidget(m_pointsChart);
    column->addWidget(m_pointsPart);
    column->addWidget(heading(m_hours->accessibleName()));
    column->addWidget(m_hours);
    column->addWidget(m_hour);
}

void HistoryPage::addEntries(QVBoxLayout* column)
{
    column->addWidget(new Heading(tr("Pomodoros"), Heading::Rank::Group, m_content));
    column->addWidget(m_view);
    column->addWidget(m_message);
    m_edit->setObjectName(QStringLiteral("editEntry"));
    m_delete->setObjectName(QStringLiteral("deleteEntry"));
    auto* buttons = new QWidget(m_content);
    auto* row = new FlowRow(buttons);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    column->addWidget(buttons);
}

void HistoryPage::setUpView()
{
    m_view->setObjectName(QStringLiteral("entries"));
    m_view->setAccessibleName(tr("Pomodoros"));
    m_view->setModel(m_entries);
    auto* delegate = new EntryDelegate(m_bridge, m_view);
    m_view->setItemDelegate(delegate);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setMinimumHeight((2 * kFewestRows + 2) * fontMetrics().height());
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setResizeContentsPrecision(0);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(EntryModel::Title, QHeaderView::Stretch);
    header->setMinimumSectionSize(5 * fontMetrics().horizontalAdvance(QLatin1Char('M')));
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_message, &InlineMessage::clear);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::adoptSelection);
}

void HistoryPage::setUpActions()
{
    m_editAction->setShortcut(Qt::Key_F2);
    m_deleteAction->setShortcut(QKeySequence::Delete);
    for (QAction* action : {m_editAction, m_deleteAction}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    connect(m_editAction, &QAction::triggered, this, [this] {
        m_view->setFocus();
        m_view->edit(m_view->currentIndex());
    });
    connect(m_deleteAction, &QAction::triggered, this, &HistoryPage::removeSelected);
    connect(m_edit, &QPushButton::clicked, m_editAction, &QAction::trigger);
    connect(m_delete, &QPushButton::clicked, m_deleteAction, &QAction::trigger);
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, m_bar,
            [this] { m_bar->step(-1); });
    connect(new QShortcut(Qt::ALT | Qt::Key_Right, this), &QShortcut::activated, m_bar,
            [this] { m_bar->step(1); });
}

void HistoryPage::renewIfShown()
{
    if (isVisible()) {
        renew();
    }
}

void HistoryPage::renew()
{
    const core::State& state = m_bridge.state();
    const core::Zone& zone = m_bridge.zones().system();
    m_today = core::userDate(zone, state.settings.dayStart, m_bridge.now());
    m_bar->setToday(m_today, state.settings.dayStart);
    const core::PeriodChoice choice = m_bar->choice();
    core::HistoryModel model;
    m_bridge.read([&](const core::State&, const core::History& history) {
        model = core::historyModel(history, zone, choice);
    });
    const bool hasPoints = state.settings.points;
    if (!model.days.empty() && (model != m_model || hasPoints != m_hasPoints)) {
        m_model = std::move(model);
        m_hasPoints = hasPoints;
        showModel(choice);
    }
}

void HistoryPage::showModel(const core::PeriodChoice& choice)
{
    const bool isEmpty = m_model.entries.empty();
    const bool hasFigures = !isEmpty || (m_hasPoints && core::tenthsOf(m_model.points) > 0);
    m_name->setText(periodName(m_model, choice.period));
    m_figures->setText(figuresText(m_model, m_hasPoints));
    m_figures->setVisible(hasFigures);
    m_empty->setVisible(!hasFigures);
    m_content->setVisible(!isEmpty);
    m_entries->setEntries(m_model.entries, choice.period != core::Period::Day);
    adoptSelection();
    if (isEmpty) {
        return;
    }
    m_worked->setWorked(m_model.worked);
    m_streaks->setText(streaksText(m_model));
    const QString starts = startsText(m_model);
    m_starts->setText(starts);
    m_starts->setVisible(!starts.isEmpty());
    m_pictures->setVisible(choice.period != core::Period::Day);
    m_pointsPart->setVisible(m_hasPoints);
    m_view->setColumnHidden(EntryModel::Points, !m_hasPoints);
    const QString estimates = estimatesText(m_model);
    m_estimates->setText(estimates);
    m_estimatePart->setVisible(!estimates.isEmpty());
    m_calibration->setText(calibrationText(
        core::calibrationOf(m_model.completed, m_bridge.zones().system(), choice.dayStart)));
    m_calibration->setVisible(choice.period == core::Period::Month ||
                              choice.period == core::Period::Year);
    draw(choice);
}

void HistoryPage::draw(const core::PeriodChoice& choice)
{
    const auto bars = core::barsOf(m_model, choice.period);
    m_workedChart->draw(workedChart(bars, choice.period, palette()),
                        barsWorkedText(bars, choice.period));
    m_pointsChart->draw(pointsChart(bars, choice.period, palette()),
                        barsPointsText(bars, choice.period));
    m_estimateChart->draw(estimateChart(m_model.completed, palette()),
                          completedText(m_model.completed));
    m_hours->setHistory(m_model, choice.firstOfWeek.iso_encoding() - 1);
}

void HistoryPage::adoptSelection()
{
    const bool isSelected = m_view->selectionModel()->hasSelection();
    m_editAction->setEnabled(isSelected);
    m_deleteAction->setEnabled(isSelected);
    m_edit->setEnabled(isSelected);
    m_delete->setEnabled(isSelected);
}

void HistoryPage::removeSelected()
{
    std::vector<core::Command> removals;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        removals.emplace_back(core::DeletePomodoro{m_entries->at(index.row()).pomodoro.id});
    }
    m_entries->ask(removals);
}

} // namespace pomotide::ui
