// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/calendar_view.h"

#include "ui/pages/upcoming/calendar_handle.h"
#include "ui/pages/upcoming/calendar_header.h"
#include "ui/pages/upcoming/calendar_text.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// In line heights.
constexpr double kLeastHour = 1.5;
constexpr double kMostHour = 4;
constexpr double kTopMargin = 0.7; ///< above the first used hour, for its time
constexpr double kSmallChange = 4; ///< of the height, for which nothing moves
constexpr int kLeastHeight = 12;
constexpr int kUsualHeight = 16;

} // namespace

CalendarView::CalendarView(const core::Zones& zones, QWidget* parent)
    : QAbstractScrollArea(parent), m_zones(zones)
{
    setObjectName(QStringLiteral("calendar"));
    setAccessibleName(tr("Calendar"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setObjectName(QStringLiteral("calendarDays"));
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_isScrolled = true; });
}

void CalendarView::offer(const core::CalendarModel& model)
{
    if (m_model == model) {
        return;
    }
    const bool isFirst = m_model.columns.empty();
    const bool hadFocus = hasFocusWithin();
    if (m_model.columns != model.columns) {
        m_used = core::hoursUsed(model);
    }
    m_model = model;
    m_cursor =
        isFirst ? core::firstCursor(model) : core::cursorAt(model, m_cursorKey, m_cursor.column);
    if (m_drag && m_drag->key && findBlock(*m_drag->key) == nullptr) {
        m_drag.reset();
    }
    matchHandles();
    moveTo(m_cursor);
    if (hadFocus && !findHandle(m_cursor)->hasFocus()) {
        findHandle(m_cursor)->setFocus();
    }
    showDragged();
    place();
    showUsedHours();
}

void CalendarView::focusOn(const core::CalendarCursor& cursor, Qt::FocusReason reason)
{
    moveTo(cursor, reason);
    findHandle(m_cursor)->setFocus(reason);
}

void CalendarView::moveTo(const core::CalendarCursor& cursor, Qt::FocusReason reason)
{
    const bool hadFocus = hasFocusWithin();
    m_cursor = cursor;
    m_cursorKey = cursor.block ? std::optional{m_model.blocks[*cursor.block].key} : std::nullopt;
    const CalendarHandle* current = findHandle(cursor);
    for (CalendarHandle* handle : m_handles) {
        // One stop of the Tab key for the whole calendar.
        handle->setFocusPolicy(handle == current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (hadFocus) {
        findHandle(cursor)->setFocus(reason);
    }
    viewport()->update();
}

void CalendarView::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    viewport()->update();
}

QRect CalendarView::placeOf(const core::CalendarCursor& cursor) const
{
    const QRectF days(0, 0, viewport()->width(), headerHeight(fontMetrics()));
    QRectF place = m_picture.frame.columnRect(cursor.column);
    place = QRectF(place.left(), 0, place.width(), days.height());
    for (const core::CalendarPiece& piece : core::piecesOf(m_model)) {
        if (cursor.block == piece.block) {
            const bool isEvent =
                m_model.blocks[piece.block].kind == core::CalendarBlock::Kind::Event;
            place = m_picture.frame.placeOf(piece, isEvent);
            if (!isEvent || !core::isWholeDay(piece)) {
                place.setTop(std::max(place.top(), m_picture.frame.wholeDays.bottom()));
            }
            break;
        }
    }
    return place.toAlignedRect().translated(viewport()->pos());
}

int CalendarView::columnsThatFit() const
{
    const double room = viewport()->width() - hoursWidth(fontMetrics());
    return std::max(1, static_cast<int>(room / leastColumnWidth(fontMetrics())));
}

int CalendarView::leastWidth(int columns) const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return static_cast<int>(hoursWidth(fontMetrics()) + columns * leastColumnWidth(fontMetrics())) +
           bar + 1;
}

QSize CalendarView::sizeHint() const
{
    return {static_cast<int>(hoursWidth(fontMetrics()) + 7 * leastColumnWidth(fontMetrics())),
            kUsualHeight * fontMetrics().height()};
}

QSize CalendarView::minimumSizeHint() const
{
    return {static_cast<int>(hoursWidth(fontMetrics()) + leastColumnWidth(fontMetrics())),
            kLeastHeight * fontMetrics().height()};
}

bool CalendarView::event(QEvent* event)
{
    // Handle Escape here instead of in the window.
    if (event->type() == QEvent::ShortcutOverride && m_drag &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool CalendarView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CalendarHit hit = hitAtPoint(help->pos());
        if (hit.block && !m_drag) {
            QToolTip::showText(help->globalPos(),
                               plainToolTip(describe(m_model, m_model.blocks[*hit.block], m_zones)),
                               viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_picture.hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
}

void CalendarView::paintEvent(QPaintEvent*)
{
    if (m_picture.model.columns.empty()) {
        return;
    }
    const bool hasFocus = hasFocusWithin() || m_isMarked;
    m_picture.palette = palette();
    m_picture.focused = hasFocus ? m_cursor.block : std::nullopt;
    m_picture.focusedDay =
        hasFocus && !m_cursor.block ? std::optional{m_cursor.column} : std::nullopt;
    QPainter painter(viewport());
    painter.setFont(font());
    paint(painter, m_picture, viewport()->rect());
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    place();
    showUsedHours();
    emit resized();
}

void CalendarView::scrollContentsBy(int, int)
{
    place();
}

void CalendarView::matchHandles()
{
    std::vector<CalendarHandle*> before;
    std::swap(before, m_handles);
    const auto take = [&](int column, const std::optional<core::BlockKey>& key) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const auto* handle) {
            return handle->key() == key && (key || handle->column() == column);
        });
        if (known == before.end()) {
            m_handles.push_back(addHandle(column, key));
        } else {
            (*known)->setColumn(column);
            m_handles.push_back(*known);
            before.erase(known);
        }
    };
    for (int column = 0; column < static_cast<int>(m_model.columns.size()); ++column) {
        take(column, {});
    }
    for (const core::CalendarBlock& block : m_model.blocks) {
        take(core::firstColumn(block), block.key);
    }
    nameHandles();
    findHandle(m_cursor)->setFocusPolicy(Qt::StrongFocus);
    for (CalendarHandle* gone : before) {
        if (gone->hasFocus()) {
            findHandle(m_cursor)->setFocus();
        }
        // Its key may be the one being handled: delete it later.
        gone->hide();
        gone->deleteLater();
    }
}

CalendarHandle* CalendarView::addHandle(int column, const std::optional<core::BlockKey>& key)
{
    auto* handle = new CalendarHandle(column, key, viewport());
    if (!m_handles.empty()) {
        setTabOrder(m_handles.back(), handle);
    }
    connect(handle, &CalendarHandle::focused, this, [this, handle](Qt::FocusReason reason) {
        moveTo(core::cursorAt(m_model, handle->key(), handle->column()), reason);
        // What is under the pointer must not move.
        if (reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason) {
            reveal(m_cursor);
        }
    });
    connect(handle, &CalendarHandle::left, viewport(), qOverload<>(&QWidget::update));
    connect(handle, &CalendarHandle::clicked, this, [this, handle] {
        handle->key() ? emit openWished(*handle->key()) : emit newWished(handle->column());
    });
    handle->show();
    return handle;
}

CalendarHandle* CalendarView::findHandle(const core::CalendarCursor& cursor) const
{
    const std::size_t days = m_model.columns.size();
    return m_handles[cursor.block ? days + *cursor.block : static_cast<std::size_t>(cursor.column)];
}

void CalendarView::nameHandles()
{
    for (std::size_t column = 0; column < m_model.columns.size(); ++column) {
        const bool isToday = m_model.now && m_model.now->column == static_cast<int>(column);
        const QString day = dayText(m_model.columns[column]);
        m_handles[column]->setAccessibleName(isToday ? tr("Today · %1").arg(day) : day);
    }
    for (std::size_t block = 0; block < m_model.blocks.size(); ++block) {
        m_handles[m_model.columns.size() + block]->setAccessibleName(
            describe(m_model, m_model.blocks[block], m_zones));
    }
}

/// Places hours, days and handles. The used hours fill the view if they are not too low then. They
/// stay where they are when a message below takes some of the room.
void CalendarView::place()
{
    if (m_model.columns.empty()) {
        return;
    }
    const double names = headerHeight(fontMetrics());
    const double header = names + wholeDaysHeight(m_model, fontMetrics());
    const double side = hoursWidth(fontMetrics());
    const double line = fontMetrics().height();
    const double room = viewport()->height() - header;
    if (std::abs(room - m_fittedRoom) > kSmallChange * line) {
        m_fittedRoom = room;
        m_used = core::hoursUsed(m_model);
    }
    const double shown = static_cast<double>((m_used.to - m_used.from).count()) / 60;
    const double fitting = (m_fittedRoom - 2 * kTopMargin * line) / shown;
    const double hour =
        std::max(std::clamp(fitting, kLeastHour * line, kMostHour * line), room / 24);
    CalendarFrame& frame = m_picture.frame;
    frame.columns = static_cast<int>(m_model.columns.size());
    frame.isMirrored = isRightToLeft();
    frame.wholeDays = QRectF(0, names, viewport()->width(), header - names);
    frame.area = QRectF(frame.isMirrored ? 0 : side, header, viewport()->width() - side, 24 * hour);
    setUpScrollBar();
    frame.area.translate(0, -verticalScrollBar()->value());
    for (CalendarHandle* handle : m_handles) {
        handle->setGeometry(placeOf(core::cursorAt(m_model, handle->key(), handle->column()))
                                .translated(-viewport()->pos()));
    }
    viewport()->update();
}

void CalendarView::setUpScrollBar()
{
    const int room = viewport()->height() - static_cast<int>(m_picture.frame.wholeDays.bottom());
    const int whole = static_cast<int>(m_picture.frame.area.height());
    const QSignalBlocker blocker(verticalScrollBar());
    verticalScrollBar()->setRange(0, std::max(0, whole - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(fontMetrics().height());
}

/// Scrolls to the used hours until the user has scrolled.
void CalendarView::showUsedHours()
{
    if (m_model.columns.empty() || m_isScrolled || m_drag) {
        return;
    }
    const double hour = m_picture.frame.area.height() / 24;
    const double from = static_cast<double>(m_used.from.count()) / 60;
    const double margin = kTopMargin * fontMetrics().height();
    verticalScrollBar()->setValue(static_cast<int>(from * hour - margin));
    place();
}

/// Scrolls as little as needed.
void CalendarView::reveal(const core::CalendarCursor& cursor)
{
    if (!cursor.block) {
        return;
    }
    const core::CalendarBlock& block = m_model.blocks[*cursor.block];
    const auto pieces = core::piecesOf(m_model, block.place, 0);
    if (block.kind == core::CalendarBlock::Kind::Event && core::isWholeDay(pieces.front())) {
        return; // it does not scroll
    }
    const double margin = fontMetrics().height();
    const double top = m_picture.frame.yOf(pieces.front().at.from) - margin;
    const double bottom = m_picture.frame.yOf(pieces.front().at.to) + margin;
    const double header = m_picture.frame.wholeDays.bottom();
    const double overhang = bottom - viewport()->height();
    double by = 0;
    if (top < header) {
        by = top - header;
    } else if (overhang > 0) {
        by = std::min(overhang, top - header);
    }
    if (by != 0) {
        m_isScrolled = true;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(by));
    }
}

bool CalendarView::hasFocusWithin() const
{
    return std::any_of(m_handles.begin(), m_handles.end(),
                       [](const CalendarHandle* handle) { return handle->hasFocus(); });
}

const core::CalendarBlock* CalendarView::findBlock(const core::BlockKey& key) const
{
    const auto found = std::find_if(m_model.blocks.begin(), m_model.blocks.end(),
                                    [&](const auto& block) { return block.key == key; });
    return found == m_model.blocks.end() ? nullptr : &*found;
}

CalendarHit CalendarView::hitAtPoint(const QPoint& point) const
{
    return hitAt(m_picture.frame, m_picture.model, QPointF(point), fontMetrics().height() / 2.5);
}

} // namespace pomotide::ui
