// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/history_page.h"

#include "core/present/current_pomodoro.h"
#include "core/present/tag_counts.h"
#include "core/time/resolve.h"
#include "ui/pages/history/chart_cards.h"
#include "ui/pages/history/entry_list.h"
#include "ui/pages/history/figures_card.h"
#include "ui/pages/history/period_bar.h"
#include "ui/style/measures.h"
#include "ui/text/folded.h"
#include "ui/text/intention_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_pair.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/tag_completer.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace pomotide::ui {

namespace {

/// In average letters.
constexpr int kNarrowestSearch = 16;

} // namespace

HistoryPage::HistoryPage(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_area(scrollAreaOf(this)),
      m_columns(new ColumnPair(m_area)), m_bar(new PeriodBar(m_columns)),
      m_search(new SearchField(m_columns)), m_name(new Heading({}, Heading::Rank::Part, m_columns)),
      m_figures(new FiguresCard(m_columns)), m_charts(nullptr),
      m_entries(new EntryList(bridge, log, m_columns))
{
    setObjectName(QStringLiteral("historyPage"));
    setFocusProxy(m_search);
    build();
    connectAll();
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

void HistoryPage::showEntry(core::PomodoroId pomodoro)
{
    std::optional<core::Pomodoro> found;
    m_bridge.read([&](const core::State&, const core::History& history) {
        found = history.pomodoro(pomodoro);
    });
    if (!found) {
        return;
    }
    m_search->clear();
    m_bar->show(core::Period::Day,
                core::userDate(m_bridge.zones().system(), m_bridge.state().settings.dayStart,
                               found->span.begin));
    m_entries->select(pomodoro);
    // Its place is known once the page is laid out.
    QMetaObject::invokeMethod(
        m_area, [this] { m_area->ensureWidgetVisible(m_entries); }, Qt::QueuedConnection);
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
        showCharts();
    }
}

void HistoryPage::build()
{
    using Column = ColumnPair::Column;
    m_columns->add(head(), Column::Both);
    m_columns->add(m_figures, Column::Both);
    m_columns->add(emptyCard(), Column::Both);
    m_charts = new ChartCards(m_columns);
    m_columns->add(m_entries, Column::Both);
    m_area->setWidget(m_columns);
    orderTabs(this);
}

QWidget* HistoryPage::head()
{
    m_name->setObjectName(QStringLiteral("periodName"));
    m_search->setObjectName(QStringLiteral("searchHistory"));
    m_search->setPlaceholderText(tr("Search words or #tags"));
    m_search->setAccessibleName(tr("Search"));
    new TagCompleter(m_search, [this] { return knownTags(); }); // the field's
    m_search->setMinimumWidth(kNarrowestSearch * fontMetrics().averageCharWidth());
    auto* part = new QWidget(m_columns);
    auto* choices = new QWidget(part);
    auto* row = new FlowRow(choices);
    row->addWidget(m_bar);
    row->addWidget(m_search, 1);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::Usual, fontMetrics()));
    column->addWidget(new Heading(tr("History"), Heading::Rank::Page, part));
    column->addWidget(choices);
    column->addWidget(m_name);
    return part;
}

QWidget* HistoryPage::emptyCard()
{
    auto* card = new Card(m_columns);
    m_emptyCard = card;
    m_empty = new SecondaryLabel({}, card);
    m_empty->setObjectName(QStringLiteral("emptyHistory"));
    m_clear = new QPushButton(tr("Show everything"), card);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    card->column()->addWidget(m_empty);
    card->column()->addWidget(m_clear, 0, Qt::AlignLeft);
    return card;
}

void HistoryPage::connectAll()
{
    const auto step = [this](Qt::Key key, int by) {
        connect(new QShortcut(Qt::ALT | key, this), &QShortcut::activated, m_bar,
                [this, by] { m_bar->step(by); });
    };
    step(Qt::Key_Left, -1);
    step(Qt::Key_Right, 1);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_bar, &PeriodBar::chosen, this, &HistoryPage::renew);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::search);
    connect(m_clear, &QPushButton::clicked, m_search, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_columns, &ColumnPair::rearranged, this, [this] { orderTabs(this); });
    connect(m_charts, &ChartCards::reached, this, &HistoryPage::scrollTo);
    connect(m_charts, &ChartCards::dateChosen, this, &HistoryPage::goTo);
    connect(m_charts, &ChartCards::wordsChosen, m_search, &QLineEdit::setText);
    connect(m_entries, &EntryList::tagChosen, m_search,
            [this](const QString& tag) { m_search->setText(QLatin1Char('#') + tag); });
    connect(m_entries, &EntryList::deleted, this, &HistoryPage::deleted);
    connect(&m_bridge, &SessionBridge::stateChanged, this, [this] {
        m_tags.reset();
        renewIfShown();
    });
}

void HistoryPage::search()
{
    const QString typed = m_search->text();
    m_finds.setTyped(typed, typed.contains(QLatin1Char('#')) ? knownTags() : QStringList());
    m_model = {}; // the same work may be told of differently
    renewIfShown();
}

/// The tags of all intentions. Reading these takes too long for each change.
const QStringList& HistoryPage::knownTags()
{
    if (!m_tags) {
        core::TagCounts counts(folded);
        m_bridge.read([&counts](const core::State&, const core::History& history) {
            for (const core::Intention& each : history.intentions()) {
                counts.add(each);
            }
        });
        m_tags = text::tagsByUse(counts);
    }
    return *m_tags;
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
    m_choice = m_bar->choice();
    core::IntentionFilter filter;
    if (!m_finds.isEmpty()) {
        filter = [this](const core::Intention& intention) { return m_finds.finds(intention); };
    }
    core::HistoryModel model;
    m_bridge.read([&](const core::State&, const core::History& history) {
        model = core::historyModel(history, zone, m_choice, filter);
    });
    const bool hasPoints = state.settings.points;
    if (!model.days.empty() && (model != m_model || hasPoints != m_hasPoints)) {
        m_model = std::move(model);
        m_hasPoints = hasPoints;
        showModel();
    }
    m_empty->setText(emptySentence());
}

void HistoryPage::showModel()
{
    const bool isEmpty = m_model.entries.empty();
    m_name->setText(periodName(m_model, m_choice.period));
    m_figures->offer(figuresOf(m_model, m_hasPoints, m_finds.isEmpty()));
    m_figures->setVisible(!isEmpty);
    m_emptyCard->setVisible(isEmpty);
    m_clear->setVisible(!m_finds.isEmpty());
    m_entries->offer(m_model.entries, m_choice.period != core::Period::Day, m_hasPoints);
    m_entries->setVisible(!isEmpty);
    showCharts();
}

void HistoryPage::showCharts()
{
    if (m_model.entries.empty()) {
        m_charts->hide();
    } else {
        m_charts->offer(m_model, m_choice, m_bridge.zones().system(), m_hasPoints);
    }
}

/// Shows the day; if a year is shown, the month.
void HistoryPage::goTo(core::LocalDate date)
{
    m_bar->show(m_choice.period == core::Period::Year ? core::Period::Month : core::Period::Day,
                date);
}

QString HistoryPage::emptySentence() const
{
    if (!m_finds.isEmpty()) {
        return tr("Nothing about “%1” in this period.").arg(m_search->text().simplified());
    }
    const core::Pomodoro* running = core::runningPomodoro(m_bridge.state());
    if (running != nullptr && m_model.span.contains(running->span.begin)) {
        return tr("What you are doing now appears here once it is over.");
    }
    if (m_model.span.end <= m_bridge.now()) {
        return tr("Nothing was recorded then: the time was yours.");
    }
    return tr("Nothing here yet. Whatever you do gathers here by itself.");
}

void HistoryPage::scrollTo(const QWidget* widget, const QRect& place)
{
    const QPoint centre = widget->mapTo(m_columns, place.center());
    const int around = gap(Gap::Wide, fontMetrics());
    m_area->ensureVisible(centre.x(), centre.y(), 0, place.height() / 2 + around);
}

} // namespace pomotide::ui
