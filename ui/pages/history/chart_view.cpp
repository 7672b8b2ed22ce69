// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/chart_view.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/spoken.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

ChartView::ChartView(const QString& name, QWidget* parent) : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartView::offer(Chart chart, const QString& summary)
{
    const ChartGrid before = grid();
    m_chart = std::move(chart);
    m_summary = summary;
    m_hovered.reset();
    m_pressed.reset();
    if (grid() != before) {
        m_cursor.reset();
    }
    if (hasFocus() && grid().count() > 0) {
        const int usual = std::visit([](const auto& one) { return usualItem(one); }, m_chart);
        m_cursor = m_cursor.value_or(usual);
        describe(sentenceOf(*m_cursor));
    } else {
        describe(m_summary);
    }
    updateGeometry();
    update();
}

QRectF ChartView::placeOf(int item) const
{
    const auto places = std::visit(
        [&](const auto& chart) { return placesOf(chart, stage(), fontMetrics()); }, m_chart);
    return places[static_cast<std::size_t>(item)];
}

QSize ChartView::sizeHint() const
{
    return std::visit([this](const auto& chart) { return leastSize(chart, fontMetrics()); },
                      m_chart);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        update();
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (grid().count() > 0 && event->reason() != Qt::MouseFocusReason) {
        const int usual = std::visit([](const auto& chart) { return usualItem(chart); }, m_chart);
        moveTo(m_cursor.value_or(usual));
    }
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    describe(m_summary);
    update();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isChoice = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                          event->key() == Qt::Key_Space;
    if (!m_cursor || modifiers != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
    } else if (isChoice && m_isChoosable) {
        emit chosen(*m_cursor);
    } else if (const auto item = itemByKey(grid(), *m_cursor, event->key(), isRightToLeft())) {
        moveTo(*item);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover({}, {});
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    hover(itemAt(event->position()), event->globalPosition().toPoint());
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = itemAt(event->position());
    if (m_pressed) {
        m_cursor = m_pressed;
        describe(sentenceOf(*m_cursor));
        update();
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (m_isChoosable && pressed && event->button() == Qt::LeftButton &&
        itemAt(event->position()) == pressed) {
        emit chosen(*pressed);
    }
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (grid().count() == 0) {
        return;
    }
    ChartStage stage = this->stage();
    stage.hovered = m_hovered;
    stage.focused = hasFocus() ? m_cursor : std::nullopt;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // places are mirrored already
    std::visit([&](const auto& chart) { paint(painter, chart, stage); }, m_chart);
}

ChartStage ChartView::stage() const
{
    return {.room = QRectF(rect()), .palette = palette(), .isMirrored = isRightToLeft()};
}

ChartGrid ChartView::grid() const
{
    return std::visit([](const auto& chart) { return gridOf(chart); }, m_chart);
}

QString ChartView::sentenceOf(int item) const
{
    return std::visit([item](const auto& chart) { return chart.says.value(item); }, m_chart);
}

std::optional<int> ChartView::itemAt(const QPointF& point) const
{
    const auto places = std::visit(
        [&](const auto& chart) { return placesOf(chart, stage(), fontMetrics()); }, m_chart);
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const QRectF& place) { return place.contains(point); });
    return found == places.end() ? std::nullopt
                                 : std::optional{static_cast<int>(found - places.begin())};
}

void ChartView::hover(std::optional<int> item, const QPoint& globalPlace)
{
    if (item == m_hovered) {
        return;
    }
    m_hovered = item;
    setCursor(item && m_isChoosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (item) {
        QToolTip::showText(globalPlace, plainToolTip(sentenceOf(*item)), this,
                           placeOf(*item).toAlignedRect());
    } else {
        QToolTip::hideText();
    }
    update();
}

void ChartView::moveTo(int item)
{
    m_cursor = item;
    const QRect place = placeOf(item).toAlignedRect();
    emit reached(place);
    describe(sentenceOf(item));
    QToolTip::showText(mapToGlobal(place.bottomLeft()), plainToolTip(sentenceOf(item)), this,
                       place);
    update();
}

void ChartView::describe(const QString& text)
{
    if (text != accessibleDescription()) {
        setAccessibleDescription(text);
        QAccessibleEvent change(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&change);
    }
}

} // namespace pomotide::ui
