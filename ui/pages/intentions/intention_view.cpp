// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_view.h"

#include "ui/colour/roles.h"
#include "ui/pages/intentions/intention_delegate.h"
#include "ui/pages/intentions/intention_model.h"
#include "ui/style/measures.h"
#include "ui/widgets/tag_clicks.h"

#include <QDragMoveEvent>
#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kFewestRows = 5;

} // namespace

IntentionView::IntentionView(IntentionModel& model, QWidget* parent)
    : QTreeView(parent), m_model(model)
{
    setObjectName(QStringLiteral("intentions"));
    setAccessibleName(tr("Intentions"));
    auto* delegate = new IntentionDelegate([&model] { return model.knownTags(); }, this);
    setItemDelegate(delegate);
    // Before the selection hears of it.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { noteRemoved(first, last); });
    setModel(&model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(IntentionModel::Title, QHeaderView::Stretch);
    adoptFont();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &IntentionView::keepSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &IntentionView::restoreSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IntentionView::selectionMoved);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IntentionView::selectionMoved);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, &IntentionView::editorClosed);
    connect(delegate, &IntentionDelegate::columnWished, this, &IntentionView::editColumn);
    const auto* tags =
        new TagClicks(this, [delegate](const auto&... place) { return delegate->tagAt(place...); });
    connect(tags, &TagClicks::chosen, this, &IntentionView::tagChosen);
}

std::vector<int> IntentionView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::erase_if(rows, [this](int row) { return m_model.isHeading(row); });
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void IntentionView::selectFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isHeading(row)) {
            setCurrentIndex(m_model.index(row, IntentionModel::Title));
            return;
        }
    }
}

void IntentionView::select(core::IntentionId id)
{
    if (const int row = m_model.rowOf(id); row >= 0) {
        setCurrentIndex(m_model.index(row, IntentionModel::Title));
        scrollTo(currentIndex());
    }
}

void IntentionView::editTitle()
{
    setFocus();
    setCurrentIndex(currentIndex().siblingAtColumn(IntentionModel::Title));
    edit(currentIndex());
}

QSize IntentionView::minimumSizeHint() const
{
    return {QTreeView::minimumSizeHint().width(), kFewestRows * 2 * fontMetrics().height()};
}

bool IntentionView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool isEdited = QTreeView::edit(index, trigger, event);
    if (isEdited) {
        emit editorOpened(index);
    }
    return isEdited;
}

void IntentionView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        adoptFont();
    }
}

void IntentionView::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeView::dragMoveEvent(event);
    m_dropLine = event->isAccepted() ? dropLineAt(event->position().toPoint()) : -1;
    viewport()->update();
}

int IntentionView::dropLineAt(const QPoint& place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid()) { // below all rows: to the end of the open ones
        return visualRect(m_model.index(m_model.openRows() - 1, 0)).bottom() + 1;
    }
    const QRect rect = visualRect(index);
    return dropIndicatorPosition() == AboveItem ? rect.top() : rect.bottom() + 1;
}

void IntentionView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QTreeView::dragLeaveEvent(event);
    m_dropLine = -1;
    viewport()->update();
}

void IntentionView::dropEvent(QDropEvent* event)
{
    QTreeView::dropEvent(event);
    m_dropLine = -1;
    viewport()->update();
}

void IntentionView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (m_dropLine < 0 || state() != DraggingState) {
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(ColourRole::SessionEdge, palette()));
    const double thick = scaled(3, fontMetrics());
    const QRectF line(0, m_dropLine - thick / 2, viewport()->width(), thick);
    painter.drawRoundedRect(line, thick / 2, thick / 2);
    painter.drawEllipse(QPointF(thick * 1.5, m_dropLine), thick * 1.5, thick * 1.5);
}

void IntentionView::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    // Keys such as Delete and Enter need a selection, also if the focus came by keyboard.
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid() &&
        !selectionModel()->hasSelection()) {
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void IntentionView::adoptFont()
{
    const auto widthOf = [this](const QString& sample) {
        return fontMetrics().horizontalAdvance(sample) + fontMetrics().height();
    };
    header()->setMinimumSectionSize(widthOf(QStringLiteral("MMMMM")));
    constexpr std::chrono::minutes kLong{1188};
    setColumnWidth(IntentionModel::Effort,
                   std::max({widthOf(IntentionModel::effortText(std::chrono::minutes{88},
                                                                std::chrono::minutes{88})),
                             widthOf(IntentionModel::effortText(kLong, std::chrono::hours{18})),
                             widthOf(IntentionModel::effortText(kLong, {})),
                             widthOf(IntentionModel::effortText(std::chrono::seconds{30}, {}))}));
}

void IntentionView::noteRemoved(int first, int last)
{
    for (const int row : selectedRows()) {
        if (first <= row && row <= last) {
            m_removed.insert(m_model.at(row).id);
        }
    }
}

void IntentionView::selectReturned()
{
    QItemSelection returned;
    for (int row = 0; row < m_model.rowCount() && !m_removed.empty(); ++row) {
        if (m_removed.erase(m_model.at(row).id) != 0) {
            returned.append(QItemSelectionRange(
                m_model.index(row, 0), m_model.index(row, IntentionModel::ColumnCount - 1)));
        }
    }
    if (!returned.isEmpty()) {
        selectionModel()->setCurrentIndex(returned.first().topLeft(),
                                          QItemSelectionModel::NoUpdate);
        selectionModel()->select(returned, QItemSelectionModel::ClearAndSelect);
        scrollTo(currentIndex());
    }
}

void IntentionView::keepSelection()
{
    m_removed.clear();
    m_kept.clear();
    for (const int row : selectedRows()) {
        m_kept.insert(m_model.at(row).id);
    }
    const int row = currentIndex().row();
    m_keptCurrent = row < 0 ? std::nullopt : std::optional(m_model.at(row).id);
}

void IntentionView::restoreSelection()
{
    QItemSelection kept;
    for (int row = 0; row < m_model.rowCount() && !m_kept.empty(); ++row) {
        if (m_kept.count(m_model.at(row).id) != 0) {
            kept.append(QItemSelectionRange(m_model.index(row, 0),
                                            m_model.index(row, IntentionModel::ColumnCount - 1)));
        }
    }
    if (const int row = m_keptCurrent ? m_model.rowOf(*m_keptCurrent) : -1; row >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(row, IntentionModel::Title),
                                          QItemSelectionModel::NoUpdate);
        scrollTo(currentIndex());
    }
    selectionModel()->select(kept, QItemSelectionModel::Select);
    emit selectionMoved();
}

void IntentionView::editColumn(int by)
{
    const QModelIndex wished = currentIndex().siblingAtColumn(currentIndex().column() + by);
    if (wished.isValid() && wished.flags().testFlag(Qt::ItemIsEditable)) {
        setCurrentIndex(wished);
        edit(wished);
    }
}

} // namespace pomotide::ui
