// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/heat_map.h"

#include "ui/text/civil.h"
#include "ui/text/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kDays = 7;
constexpr int kHours = 24;

/// Hours between two labels; with fewer, labels would overlap in large fonts.
constexpr int kNamedEvery = 6;

constexpr float kEmptyStrength = 0.08F;
constexpr float kRestStrength = 0.45F;

/// Positions of the map's parts.
struct Grid {
    Grid(const QRect& room, const QFontMetrics& letters)
        : line(letters.height()), left(room.left() + 4 * line), top(room.top() + line),
          cellWidth(std::max(1, (room.width() - 4 * line) / kHours)),
          cellHeight(std::max(1, (room.height() - line) / kDays))
    {}

    [[nodiscard]] QRect cell(int row, int hour) const
    {
        return {left + hour * cellWidth, top + row * cellHeight, cellWidth - 1, cellHeight - 1};
    }

    int line;
    int left;
    int top;
    int cellWidth;
    int cellHeight;
};

std::size_t dayOf(const HeatMapModel& model, std::size_t row)
{
    return (model.firstDay + row) % kDays;
}

/// Sunday is 0, as std::chrono counts.
std::size_t weekdayOf(const HeatMapModel& model, std::size_t row)
{
    return (dayOf(model, row) + 1) % kDays;
}

core::Duration longest(const core::HourTable& table)
{
    core::Duration most{};
    for (const auto& day : table) {
        most = std::max(most, *std::max_element(day.begin(), day.end()));
    }
    return most;
}

QString hourText(std::size_t hour)
{
    return timeText({std::chrono::hours{hour % kHours}});
}

void paintNames(QPainter& painter, const HeatMapModel& model, const Grid& grid)
{
    for (int row = 0; row < kDays; ++row) {
        const QRect beside(grid.cell(row, 0).left() - 4 * grid.line, grid.cell(row, 0).top(),
                           4 * grid.line - grid.line / 4, grid.cellHeight);
        const QString name = shortWeekdayText(weekdayOf(model, static_cast<std::size_t>(row)));
        painter.drawText(beside, Qt::AlignVCenter | Qt::AlignRight, name);
    }
    for (int hour = 0; hour < kHours; hour += kNamedEvery) {
        const QRect above(grid.cell(0, hour).left(), grid.top - grid.line,
                          kNamedEvery * grid.cellWidth, grid.line);
        painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                         hourText(static_cast<std::size_t>(hour)));
    }
}

} // namespace

void paintHeatMap(QPainter& painter, const HeatMapModel& model, const QRect& room,
                  const QPalette& palette, bool hasFocus)
{
    const Grid grid(room, painter.fontMetrics());
    painter.setPen(palette.color(QPalette::WindowText));
    paintNames(painter, model, grid);
    QColor empty = palette.color(QPalette::WindowText);
    empty.setAlphaF(kEmptyStrength);
    const QColor solid = palette.color(QPalette::Highlight);
    QColor rest = solid;
    rest.setAlphaF(kRestStrength);
    const double most = std::max(1.0, static_cast<double>(longest(model.worked).count()));
    for (int row = 0; row < kDays; ++row) {
        const std::size_t day = dayOf(model, static_cast<std::size_t>(row));
        for (int hour = 0; hour < kHours; ++hour) {
            const QRect cell = grid.cell(row, hour);
            const auto columnOf = [&](const core::HourTable& table) {
                const auto length = table.at(day).at(static_cast<std::size_t>(hour)).count();
                QRect column = cell;
                column.setTop(cell.bottom() + 1 -
                              static_cast<int>(static_cast<double>(length) / most * cell.height()));
                return column;
            };
            painter.fillRect(cell, empty);
            painter.fillRect(columnOf(model.worked), rest);
            painter.fillRect(columnOf(model.flowed), solid);
        }
    }
    if (hasFocus) {
        painter.setPen(QPen(palette.color(QPalette::WindowText), 2));
        painter.drawRect(grid.cell(static_cast<int>(model.row), static_cast<int>(model.hour)));
    }
}

QString cellText(const HeatMapModel& model)
{
    const std::size_t day = dayOf(model, model.row);
    const core::Duration worked = model.worked.at(day).at(model.hour);
    const core::Duration flowed = model.flowed.at(day).at(model.hour);
    const QString when = HeatMap::tr("%1, %2 to %3")
                             .arg(weekdayText(weekdayOf(model, model.row)), hourText(model.hour),
                                  hourText(model.hour + 1));
    if (worked == core::Duration{}) {
        return HeatMap::tr("%1: free").arg(when);
    }
    return HeatMap::tr("%1: %2 worked, %3 of it in flow")
        .arg(when, text::length(worked), text::length(flowed));
}

HeatMap::HeatMap(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("heatMap"));
    setAccessibleName(tr("Hours of the week"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setHistory(const core::HistoryModel& history, std::size_t firstDay)
{
    m_model.worked = history.workedAt;
    m_model.flowed = history.flowedAt;
    m_model.firstDay = firstDay;
    describe();
}

QSize HeatMap::sizeHint() const
{
    const int line = fontMetrics().height();
    return {16 * line, line + kDays * (line + line / 3)};
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHeatMap(painter, m_model, rect(), palette(), hasFocus());
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const int row = static_cast<int>(m_model.row);
    const int hour = static_cast<int>(m_model.hour);
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(row, hour - 1);
    case Qt::Key_Right:
        return goTo(row, hour + 1);
    case Qt::Key_Up:
        return goTo(row - 1, hour);
    case Qt::Key_Down:
        return goTo(row + 1, hour);
    case Qt::Key_Home:
        return goTo(row, 0);
    case Qt::Key_End:
        return goTo(row, kHours - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    const Grid grid(rect(), fontMetrics());
    const QPoint at = event->position().toPoint();
    goTo((at.y() - grid.top) / grid.cellHeight, (at.x() - grid.left) / grid.cellWidth);
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    describe();
}

void HeatMap::goTo(int row, int hour)
{
    m_model.row = static_cast<std::size_t>(std::clamp(row, 0, kDays - 1));
    m_model.hour = static_cast<std::size_t>(std::clamp(hour, 0, kHours - 1));
    describe();
}

void HeatMap::describe()
{
    const QString text = cellText(m_model);
    setAccessibleDescription(text);
    emit described(text);
    update();
}

} // namespace pomotide::ui
