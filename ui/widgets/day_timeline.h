// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/timeline_layout.h"

#include <QWidget>

namespace pomotide::ui {

class SessionGrips;

/// The day as a tall line of time: what was, what runs and what is planned, beside the hours and
/// the sessions, whose bounds have handles. Arrow keys choose a part; the tool tip and screen
/// readers describe it. A double click or Enter opens one.
class DayTimeline final : public QWidget {
    Q_OBJECT

public:
    explicit DayTimeline(QWidget* parent = nullptr);

    /// Shows the day. A handle that is being dragged or has the focus stays so. `zone` must outlive
    /// the widget.
    void offer(const core::DayModel& day, const core::Zone& zone);

    /// Returns the day as shown, including a bound that is being dragged.
    [[nodiscard]] const core::DayModel& day() const { return m_timeline.day; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Emitted when the user has moved a bound of the session. `span` has the new bounds.
    void changeWished(const core::DaySession& session, const core::Span& span);
    /// Emitted when the keyboard has reached the part at that place.
    void reached(const QRect& place);
    void opened(const core::DayPart& part);
    /// Emitted when the acts for the part should be offered at that point of the screen.
    void menuWished(const core::DayPart& part, const QPoint& point);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void placeGrips();
    void showDragged();
    void describeDay();
    void focusPart(std::optional<std::size_t> part);
    void chooseByKey(std::size_t part);
    [[nodiscard]] std::optional<std::size_t> partAt(const QPointF& point) const;
    [[nodiscard]] QRect placeOf(std::size_t part) const;

    Timeline m_timeline;
    core::DayModel m_offered;
    SessionGrips* m_grips;
};

} // namespace pomotide::ui
