// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/paint_parts.h"

#include "ui/colour/mixed_colour.h"
#include "ui/colour/roles.h"
#include "ui/style/measures.h"
#include "ui/style/weight.h"

#include <QPainter>

namespace pomotide::ui {

namespace {

constexpr float kHoverStrength = 0.88F;
constexpr float kPressedStrength = 0.78F;

bool has(const QStyleOption& option, QStyle::State state)
{
    return (option.state & state) == state;
}

bool isPressed(const QStyleOption& option)
{
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_Sunken);
}

bool isHovered(const QStyleOption& option)
{
    return has(option, QStyle::State_Enabled | QStyle::State_MouseOver);
}

int controlRadius(const QStyleOption& option)
{
    return radius(Radius::Control, option.fontMetrics);
}

QColor lineOf(const QStyleOption& option)
{
    return colourOf(ColourRole::Line, option.palette);
}

/// The highlight's colour, nearer to its text's under the pointer.
QColor mainFill(const QStyleOption& option)
{
    const QColor usual = option.palette.color(QPalette::Active, QPalette::Highlight);
    const QColor ink = option.palette.color(QPalette::Active, QPalette::HighlightedText);
    if (isPressed(option)) {
        return mixed(usual, ink, kPressedStrength);
    }
    return isHovered(option) ? mixed(usual, ink, kHoverStrength) : usual;
}

QColor usualFill(const QStyleOption& option, const QColor& resting)
{
    if (isPressed(option)) {
        return colourOf(ColourRole::Pressed, option.palette);
    }
    if (has(option, QStyle::State_On)) {
        return colourOf(ColourRole::Selected, option.palette);
    }
    return isHovered(option) ? colourOf(ColourRole::Hovered, option.palette) : resting;
}

/// The square or disc in front of a choice.
struct Mark {
    QColor fill;
    QColor line;
    QColor ink;
};

Mark markOf(const QStyleOption& option)
{
    const auto& palette = option.palette;
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!has(option, QStyle::State_Enabled)) {
        const auto faint = palette.color(QPalette::Disabled, QPalette::WindowText);
        return {.fill = palette.color(QPalette::Window), .line = faint, .ink = faint};
    }
    if (isOn) {
        return {.fill = mainFill(option),
                .line = mainFill(option),
                .ink = palette.color(QPalette::HighlightedText)};
    }
    return {.fill = usualFill(option, palette.color(QPalette::Base)),
            .line = colourOf(ColourRole::Edge, palette),
            .ink = {}};
}

QPointF within(const QRectF& rect, double x, double y)
{
    return {rect.x() + x * rect.width(), rect.y() + y * rect.height()};
}

} // namespace

void paintPanel(QPainter& painter, const QRect& rect, int radius, const QBrush& fill,
                const QPen& line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(fill);
    const double half = line.style() == Qt::NoPen ? 0 : line.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintFocus(QPainter& painter, const QStyleOption& option)
{
    if (has(option, QStyle::State_KeyboardFocusChange)) {
        paintPanel(painter, option.rect, controlRadius(option), Qt::NoBrush,
                   QPen(option.palette.color(QPalette::Highlight), scaled(2, option.fontMetrics)));
    }
}

void paintFocusOnMain(QPainter& painter, const QStyleOption& option)
{
    QStyleOption focus(option);
    const int margin = scaled(3, option.fontMetrics);
    focus.rect.adjust(margin, margin, -margin, -margin);
    focus.palette.setBrush(QPalette::Highlight, option.palette.brush(QPalette::HighlightedText));
    paintFocus(painter, focus);
}

std::optional<Qt::ArrowType> arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
    case QStyle::PE_IndicatorButtonDropDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return std::nullopt;
    }
}

void paintArrow(QPainter& painter, const QStyleOption& option, const QRect& rect,
                Qt::ArrowType arrow)
{
    constexpr double kReach = 4; // with a text of 15 pixels
    constexpr double kStroke = 1.6;
    const double share = scaled(100, option.fontMetrics) / 100.0;
    const double reach = qMin(kReach * share, qMin(rect.width(), rect.height()) / 2.0 - 1);
    const auto group = has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(group, QPalette::ButtonText), kStroke * share,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(rect).center());
    switch (arrow) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    const std::array points{QPointF(-reach, -reach / 2), QPointF(0, reach / 2),
                            QPointF(reach, -reach / 2)};
    painter.drawPolyline(points.data(), points.size());
    painter.restore();
}

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault =
        button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isQuiet = weightOf(widget) == Weight::Quiet ||
                         (button != nullptr ? button->features.testFlag(QStyleOptionButton::Flat)
                                            : has(option, QStyle::State_AutoRaise));
    const bool isStrong = standsOut(widget, isDefault);
    const int round = controlRadius(option);
    if (!has(option, QStyle::State_Enabled)) {
        paintPanel(painter, option.rect, round, Qt::NoBrush,
                   isQuiet ? QPen(Qt::NoPen) : QPen(lineOf(option)));
    } else if (isStrong) {
        paintPanel(painter, option.rect, round, mainFill(option), QPen(Qt::NoPen));
    } else if (isQuiet) {
        paintPanel(painter, option.rect, round, usualFill(option, Qt::transparent),
                   QPen(Qt::NoPen));
    } else {
        const bool isOn = has(option, QStyle::State_On);
        const auto line = isOn ? option.palette.color(QPalette::Highlight)
                               : mixed(option.palette.color(QPalette::WindowText),
                                       option.palette.color(QPalette::Base), 0.22F);
        paintPanel(painter, option.rect, round,
                   usualFill(option, option.palette.color(QPalette::Base)), QPen(line));
    }
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Mark mark = markOf(option);
    const int side = qMin(option.rect.width(), option.rect.height());
    paintPanel(painter, option.rect, side / 4, mark.fill, QPen(mark.line));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mark.ink, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF whole(option.rect);
    if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(within(whole, 0.27, 0.5), within(whole, 0.73, 0.5));
    } else if (has(option, QStyle::State_On)) {
        const std::array tick{within(whole, 0.24, 0.53), within(whole, 0.43, 0.71),
                              within(whole, 0.76, 0.31)};
        painter.drawPolyline(tick.data(), tick.size());
    }
    painter.restore();
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Mark mark = markOf(option);
    const int side = qMin(option.rect.width(), option.rect.height());
    paintPanel(painter, option.rect, side / 2, mark.fill, QPen(mark.line));
    if (has(option, QStyle::State_On)) {
        const int margin = side / 3;
        paintPanel(painter, option.rect.adjusted(margin, margin, -margin, -margin), side / 2,
                   mark.ink, QPen(Qt::NoPen));
    }
}

void paintField(QPainter& painter, const QStyleOption& option)
{
    const auto& palette = option.palette;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    QPen line(isEnabled ? colourOf(ColourRole::Edge, palette) : lineOf(option));
    if (isEnabled && has(option, QStyle::State_HasFocus)) {
        line = QPen(palette.color(QPalette::Highlight), scaled(2, option.fontMetrics));
    }
    const auto fill = palette.color(isEnabled ? QPalette::Base : QPalette::Window);
    paintPanel(painter, option.rect, controlRadius(option), fill, line);
}

void paintItem(QPainter& painter, const QStyleOption& option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    if (!isSelected && !isHovered(option)) {
        return;
    }
    const auto fill =
        colourOf(isSelected ? ColourRole::Selected : ColourRole::Hovered, option.palette);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    const bool isAlone = item == nullptr ||
                         item->viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                         item->viewItemPosition == QStyleOptionViewItem::Invalid;
    if (isAlone) {
        paintPanel(painter, option.rect, controlRadius(option), fill, QPen(Qt::NoPen));
    } else {
        painter.fillRect(option.rect, fill);
    }
}

void paintScrollHandle(QPainter& painter, const QRect& handle, const QStyleOptionSlider& option)
{
    const bool isHeld = has(option, QStyle::State_Sunken) &&
                        option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool isNear = isHovered(option);
    const auto strength = isHeld ? 0.6F : isNear ? 0.46F : 0.3F;
    const auto fill = mixed(option.palette.color(QPalette::WindowText),
                            option.palette.color(QPalette::Window), strength);
    const int margin = isNear || isHeld ? 2 : 3;
    const QRect thin = handle.adjusted(margin, margin, -margin, -margin);
    paintPanel(painter, thin, qMin(thin.width(), thin.height()) / 2, fill, QPen(Qt::NoPen));
}

QRect scrollPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const int room = isFlat ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const auto share = range > 0 ? double(bar.pageStep) / (double(range) + bar.pageStep) : 1.0;
    const int length =
        qBound(qMin(room, scaled(kLeastScrollHandle, bar.fontMetrics)), int(room * share), room);
    const int from = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                     room - length, bar.upsideDown);
    const auto stretch = [&](int begin, int end) {
        return isFlat ? QRect(bar.rect.x() + begin, bar.rect.y(), end - begin, bar.rect.height())
                      : QRect(bar.rect.x(), bar.rect.y() + begin, bar.rect.width(), end - begin);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(from, from + length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, from);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(from + length, room);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default: // no buttons at its ends
        return {};
    }
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const bool isFlat = option.orientation == Qt::Horizontal;
    const int thick = scaled(4, option.fontMetrics);
    const QPoint middle = option.rect.center();
    const QRect groove =
        isFlat ? QRect(option.rect.x(), middle.y() - thick / 2, option.rect.width(), thick)
               : QRect(middle.x() - thick / 2, option.rect.y(), thick, option.rect.height());
    QRect done = groove;
    if (!isFlat) {
        done.setTop(handle.center().y());
    } else if (option.upsideDown) {
        done.setLeft(handle.center().x());
    } else {
        done.setRight(handle.center().x());
    }
    const bool isEnabled = has(option, QStyle::State_Enabled);
    paintPanel(painter, groove, thick / 2, colourOf(ColourRole::Plan, option.palette),
               QPen(Qt::NoPen));
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const auto tone = option.palette.color(group, QPalette::Highlight);
    paintPanel(painter, done, thick / 2, tone, QPen(Qt::NoPen));
    const int side = qMin(handle.width(), handle.height());
    QRect knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    const bool hasKeys = has(option, QStyle::State_HasFocus);
    paintPanel(painter, knob, side / 2, option.palette.base(),
               QPen(tone, scaled(hasKeys ? 4 : 2, option.fontMetrics)));
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const int thick = qMin(scaled(8, option.fontMetrics), option.rect.height());
    QRect groove(0, 0, option.rect.width(), thick);
    groove.moveCenter(option.rect.center());
    paintPanel(painter, groove, thick / 2, colourOf(ColourRole::Plan, option.palette),
               QPen(Qt::NoPen));
    const auto all = static_cast<double>(option.maximum) - option.minimum;
    const double share = all > 0 ? (option.progress - option.minimum) / all : 0;
    QRect done = groove;
    done.setWidth(qRound(groove.width() * qBound(0.0, share, 1.0)));
    if (done.width() > 0) {
        done = QStyle::visualRect(option.direction, groove, done);
        paintPanel(painter, done, thick / 2, option.palette.highlight(), QPen(Qt::NoPen));
    }
}

void paintTab(QPainter& painter, const QStyleOptionTab& option)
{
    const int margin = scaled(2, option.fontMetrics);
    const QRect room = option.rect.adjusted(margin, margin, -margin, -margin);
    if (has(option, QStyle::State_Selected)) {
        paintPanel(painter, room, controlRadius(option),
                   colourOf(ColourRole::Selected, option.palette), QPen(Qt::NoPen));
    } else if (isHovered(option)) {
        paintPanel(painter, room, controlRadius(option),
                   colourOf(ColourRole::Hovered, option.palette), QPen(Qt::NoPen));
    }
    if (has(option, QStyle::State_HasFocus)) {
        QStyleOptionTab focus(option);
        focus.rect = room;
        paintFocus(painter, focus);
    }
}

void paintHeader(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, option.palette.base());
    if (isHovered(option)) {
        painter.fillRect(option.rect, colourOf(ColourRole::Hovered, option.palette));
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     lineOf(option));
}

} // namespace pomotide::ui
