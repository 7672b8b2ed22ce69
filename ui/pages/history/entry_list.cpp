// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/entry_list.h"

#include "ui/pages/history/entry_delegate.h"
#include "ui/pages/history/entry_model.h"
#include "ui/text/title_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_header.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tag_clicks.h"
#include "ui/widgets/titled_card.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// The list scrolls if it has more.
constexpr int kMostRows = 14;

constexpr qsizetype kTitleLetters = 40;

} // namespace

EntryList::EntryList(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_entries(new EntryModel(bridge, log, this)), m_view(new QTreeView(this)),
      m_message(new InlineMessage(this)), m_edit(new QPushButton(tr("&Edit"), this)),
      m_delete(new QPushButton(tr("Delete"), this)), m_editAction(new QAction(tr("Edit"), this)),
      m_deleteAction(new QAction(tr("Delete"), this))
{
    auto* card = new TitledCard(tr("Pomodoros"), this);
    build(card->column());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    auto* delegate = new EntryDelegate(bridge, m_view);
    m_view->setItemDelegate(delegate);
    setUpView();
    setUpActions();
    const auto* tags = new TagClicks(
        m_view, [delegate](const auto&... place) { return delegate->tagAt(place...); });
    connect(tags, &TagClicks::chosen, this, &EntryList::tagChosen);
    connect(m_entries, &EntryModel::editJudged, m_message, &InlineMessage::say);
    connect(delegate, &EntryDelegate::restored, m_message, &InlineMessage::clear);
    connect(delegate, &EntryDelegate::closeEditor, m_message, &InlineMessage::clear);
    adoptSelection();
}

void EntryList::offer(const std::vector<core::HistoryEntry>& entries, bool withDates,
                      bool withPoints)
{
    m_entries->setEntries(entries, withDates);
    m_view->setColumnHidden(EntryModel::Points, !withPoints);
    adoptSelection();
    adoptHeight();
}

void EntryList::select(core::PomodoroId pomodoro)
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (m_entries->at(row).pomodoro.id == pomodoro) {
            m_view->setCurrentIndex(m_entries->index(row, EntryModel::Begin));
            m_view->setFocus();
        }
    }
}

void EntryList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adoptHeight();
    }
}

void EntryList::build(QVBoxLayout* column)
{
    m_edit->setObjectName(QStringLiteral("editEntry"));
    m_delete->setObjectName(QStringLiteral("deleteEntry"));
    auto* buttons = new QWidget(this);
    auto* row = new FlowRow(buttons);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    column->addWidget(m_view);
    column->addWidget(m_message);
    column->addWidget(buttons);
}

void EntryList::setUpView()
{
    m_view->setObjectName(QStringLiteral("entries"));
    m_view->setAccessibleName(tr("Pomodoros"));
    m_view->setModel(m_entries);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                            QAbstractItemView::EditKeyPressed);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* header = new ColumnHeader(m_view);
    m_view->setHeader(header);
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setResizeContentsPrecision(0);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(EntryModel::Title, QHeaderView::Stretch);
    header->setMinimumSectionSize(5 * fontMetrics().horizontalAdvance(QLatin1Char('M')));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntryList::adoptSelection);
}

void EntryList::setUpActions()
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
    connect(m_deleteAction, &QAction::triggered, this, &EntryList::removeSelected);
    connect(m_edit, &QPushButton::clicked, m_editAction, &QAction::trigger);
    connect(m_delete, &QPushButton::clicked, m_deleteAction, &QAction::trigger);
}

void EntryList::adoptSelection()
{
    const bool isSelected = m_view->selectionModel()->hasSelection();
    m_editAction->setEnabled(isSelected);
    m_deleteAction->setEnabled(isSelected);
    m_edit->setEnabled(isSelected);
    m_delete->setEnabled(isSelected);
}

/// All rows are visible if they are few.
void EntryList::adoptHeight()
{
    const int rows = std::min(m_entries->rowCount(), kMostRows);
    const int row = rows == 0 ? 0 : m_view->sizeHintForIndex(m_entries->index(0, 0)).height();
    m_view->setFixedHeight(m_view->header()->sizeHint().height() + rows * row);
}

void EntryList::removeSelected()
{
    std::vector<core::Command> removals;
    std::string title;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        const core::HistoryEntry& entry = m_entries->at(index.row());
        removals.emplace_back(core::DeletePomodoro{entry.pomodoro.id});
        title = entry.title;
    }
    if (!removals.empty() && m_entries->ask(removals)) {
        const auto count = static_cast<int>(removals.size());
        emit deleted(
            count == 1
                ? tr("The pomodoro on “%1” is deleted.").arg(text::plainTitle(title, kTitleLetters))
                : tr("%n pomodoros are deleted.", nullptr, count));
    }
}

} // namespace pomotide::ui
