// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/calendar_cursor.h"
#include "ui/pages/upcoming/calendar_picture.h"

#include <QAbstractScrollArea>

namespace pomotide::ui {

class CalendarHandle;

/// Shows days as columns, and in them blocks that can be dragged, drawn, and changed by keys. It
/// emits what is wished, and changes only what is offered.
class CalendarView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `zones` must outlive the view.
    explicit CalendarView(const core::Zones& zones, QWidget* parent = nullptr);

    /// Shows the calendar. The cursor stays on its block; a block that is being dragged stays so.
    void offer(const core::CalendarModel& model);

    /// Returns the calendar as offered.
    [[nodiscard]] const core::CalendarModel& model() const { return m_model; }

    [[nodiscard]] core::CalendarCursor cursor() const { return m_cursor; }

    /// Puts the cursor and the keyboard's focus there.
    void focusOn(const core::CalendarCursor& cursor, Qt::FocusReason reason = Qt::OtherFocusReason);

    /// Puts the cursor there, and the focus only if the calendar has it.
    void moveTo(const core::CalendarCursor& cursor, Qt::FocusReason reason = Qt::OtherFocusReason);

    /// Paints the ring around the cursor even without the focus, while a card about it is open.
    void setMarked(bool isMarked);

    /// Returns the visible area of a block, or of the name of a day, in the view's coordinates.
    [[nodiscard]] QRect placeOf(const core::CalendarCursor& cursor) const;

    /// Returns in how many columns the times of blocks are readable.
    [[nodiscard]] int columnsThatFit() const;

    /// Returns the least width in which the times of blocks are readable in so many columns.
    [[nodiscard]] int leastWidth(int columns) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Emitted when a block should have other times.
    void changeWished(const core::BlockKey& key, const core::WallSpan& at);
    /// Emitted when a block was drawn.
    void addWished(int column, const core::WallSpan& at);
    /// Emitted when a block should be added, by key.
    void newWished(int column);
    /// Emitted when a block was clicked, or Enter was pressed on it.
    void openWished(const core::BlockKey& key);
    /// Emitted when a block should be skipped, or brought back if it is skipped.
    void skipWished(const core::BlockKey& key);
    /// Emitted when the days before (-1) or after (1) should be shown.
    void pageWished(int pages);
    /// Emitted when the number of columns that fit may have changed.
    void resized();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A press of the mouse that goes on.
    struct Drag {
        std::optional<core::BlockKey> key; ///< none while a block is drawn
        core::Grip grip = core::Grip::Whole;
        int column = 0;
        std::chrono::minutes from{};
        std::chrono::minutes to{};
        QPoint begin;
        bool isUnderWay = false; ///< the pointer was moved far enough
    };

    void matchHandles();
    [[nodiscard]] CalendarHandle* findHandle(const core::CalendarCursor& cursor) const;
    CalendarHandle* addHandle(int column, const std::optional<core::BlockKey>& key);
    void nameHandles();
    void place();
    void setUpScrollBar();
    void showUsedHours();
    void reveal(const core::CalendarCursor& cursor);
    [[nodiscard]] bool hasFocusWithin() const;

    bool handleEditKey(QKeyEvent* event);
    bool handleMoveKey(QKeyEvent* event);
    void stepBlock(core::Grip grip, int steps);

    void hover(const QPoint& point);
    void dragTo(const QPoint& point);
    void drop(const Drag& drag);
    void cancelDrag();
    void showDragged();
    [[nodiscard]] const core::CalendarBlock* findBlock(const core::BlockKey& key) const;
    [[nodiscard]] CalendarHit hitAtPoint(const QPoint& point) const;

    const core::Zones& m_zones;
    core::CalendarModel m_model;
    CalendarPicture m_picture;
    core::CalendarCursor m_cursor;
    std::optional<core::BlockKey> m_cursorKey;
    std::vector<CalendarHandle*> m_handles; ///< of the days, then of the blocks
    std::optional<Drag> m_drag;
    core::WallSpan m_used;     ///< hours that fill the view; they stay when blocks change
    double m_fittedRoom = 0;   ///< height for which the used hours were fitted
    bool m_isScrolled = false; ///< by the user
    bool m_isMarked = false;
};

} // namespace pomotide::ui
