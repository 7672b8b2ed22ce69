// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/pomotide_style.h"

#include "ui/colour/roles.h"
#include "ui/style/label_options.h"
#include "ui/style/measures.h"
#include "ui/style/menu_parts.h"
#include "ui/style/paint_parts.h"
#include "ui/style/weight.h"

#include <QAbstractScrollArea>
#include <QMenu>
#include <QPainter>
#include <QTabBar>

namespace pomotide::ui {

namespace {

/// Height of buttons and fields, and the least in pixels, with small letters.
constexpr int kControl = 34;
constexpr int kLeastControl = 28;

/// The least height of other targets.
constexpr int kTarget = 28;
constexpr int kIndicator = 18;
constexpr int kScrollBar = 12;
constexpr int kFieldSign = 16;

/// Room before the text of a choice or a number, so that it begins as in a line.
constexpr int kTextMargin = 4;

/// Room for the arrow of a button that has a menu, and what a choice has with any letters.
constexpr int kMenuArrow = 20;
constexpr int kChoiceArrow = 19;

bool isMain(const QStyleOptionButton& button, const QWidget* widget)
{
    return standsOut(widget, button.features.testFlag(QStyleOptionButton::DefaultButton));
}

int moreForArrow(const QFontMetrics& metrics)
{
    return qMax(0, scaled(kChoiceArrow, metrics) - kChoiceArrow);
}

} // namespace

PomotideStyle::PomotideStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("pomotide"));
}

void PomotideStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const
{
    if (const auto arrow = arrowOf(element)) {
        paintArrow(*painter, *option, option->rect, *arrow);
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButton(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame == nullptr || frame->lineWidth > 0) {
            paintField(*painter, *option);
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
            paintField(*painter, *option);
            return;
        }
        if (widget == nullptr || !widget->isWindow()) {
            break;
        }
        [[fallthrough]]; // the list of a choice
    case PE_PanelTipLabel:
        paintPanel(*painter, option->rect, 0, option->palette.toolTipBase(),
                   QPen(colourOf(ColourRole::Line, option->palette)));
        return;
    case PE_PanelMenu:
        paintPopup(*painter, *option);
        return;
    case PE_FrameMenu: // belongs to the panel
        return;
    case PE_FrameFocusRect:
        paintFocus(*painter, *option);
        return;
    case PE_PanelItemViewItem:
        paintItem(*painter, *option);
        return;
    case PE_PanelItemViewRow:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void PomotideStyle::drawControl(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        const bool isEnabled = (option->state & State_Enabled) != 0;
        if (element == CE_PushButton) {
            drawControl(CE_PushButtonBevel, option, painter, widget);
            drawControl(CE_PushButtonLabel, option, painter, widget);
            if ((option->state & State_HasFocus) != 0) {
                const bool isFilled = isEnabled && isMain(*button, widget);
                isFilled ? paintFocusOnMain(*painter, *option) : paintFocus(*painter, *option);
            }
            return;
        }
        if (element == CE_PushButtonLabel && isEnabled && isMain(*button, widget)) {
            const auto label = labelOnMain(*button);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item != nullptr && element == CE_ItemViewItem) {
        const auto copy = withUsualInk(*item);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape) {
            paintTab(*painter, *tab);
            return;
        }
        if (element == CE_TabBarTabLabel) {
            const auto label = withoutFocus(*tab);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        bar != nullptr && element == CE_ProgressBar) {
        paintProgress(*painter, *bar);
        return;
    }
    if (const auto* line = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        if (element == CE_MenuItem) {
            paintMenuItem(*painter, *line);
            return;
        }
        if (element == CE_MenuEmptyArea) {
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeader(*painter, *option);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PomotideStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar) {
            if (bar->maximum > bar->minimum) {
                paintScrollHandle(*painter, scrollPart(*bar, SC_ScrollBarSlider), *bar);
            }
            return;
        }
        if (control == CC_Slider) {
            paintSlider(*painter, *bar, subControlRect(CC_Slider, option, SC_SliderHandle, widget));
            return;
        }
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo != nullptr && control == CC_ComboBox) {
        if (combo->frame) {
            paintField(*painter, *option);
        }
        paintArrow(*painter, *option, subControlRect(control, option, SC_ComboBoxArrow, widget),
                   Qt::DownArrow);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin != nullptr && control == CC_SpinBox) {
        if (spin->frame) {
            paintField(*painter, *option);
        }
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintArrow(*painter, *option, subControlRect(control, option, SC_SpinBoxUp, widget),
                       Qt::UpArrow);
            paintArrow(*painter, *option, subControlRect(control, option, SC_SpinBoxDown, widget),
                       Qt::DownArrow);
        }
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button != nullptr && control == CC_ToolButton) {
        const auto copy = withoutArrow(*button);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PomotideStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                    SubControl part, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar != nullptr && control == CC_ScrollBar) {
        return visualRect(bar->direction, bar->rect, scrollPart(*bar, part));
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                        (control == CC_SpinBox && part == SC_SpinBoxEditField);
    const int arrow = control == CC_ComboBox ? moreForArrow(option->fontMetrics) : 0;
    const int begin = isText                     ? scaled(kTextMargin, option->fontMetrics)
                      : part == SC_ComboBoxArrow ? -arrow
                                                 : 0;
    const int end = isText ? arrow : 0;
    const bool isReversed = option->direction == Qt::RightToLeft;
    return rect.adjusted(isReversed ? end : begin, 0, isReversed ? -begin : -end, 0);
}

QRect PomotideStyle::subElementRect(SubElement element, const QStyleOption* option,
                                    const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect) {
        const bool isNarrow = rect.width() < kLeastTarget; // without a text
        rect.setTop(option->rect.top());
        rect.setBottom(option->rect.bottom());
        return isNarrow ? option->rect : rect;
    }
    if (element == SE_ItemViewItemFocusRect) {
        return option->rect; // the frame is around what is selected
    }
    if (element == SE_ItemViewItemText && isPlainRow(*option, widget)) {
        const int margin = gap(Gap::Tiny, option->fontMetrics);
        return rect.adjusted(margin, 0, -margin, 0);
    }
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int margin =
            frame != nullptr && frame->lineWidth > 0 ? scaled(6, option->fontMetrics) : 0;
        return rect.adjusted(margin, 0, -margin, 0);
    }
    return rect;
}

QSize PomotideStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                      const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto metrics = option->fontMetrics;
    const int control = qMax(kLeastControl, scaled(kControl, metrics));
    const int target = qMax(kLeastTarget, scaled(kTarget, metrics));
    switch (type) {
    case CT_PushButton:
        // Fusion's buttons have a least width. What looks like text is as wide as its text.
        size.setWidth(weightOf(widget) == Weight::Quiet ? contents.width() + scaled(24, metrics)
                                                        : size.width() + scaled(16, metrics));
        size.setHeight(qMax(size.height(), control));
        break;
    case CT_ComboBox:
        size.rwidth() += moreForArrow(metrics);
        [[fallthrough]];
    case CT_LineEdit:
        size.rwidth() += scaled(12, metrics);
        size.setHeight(qMax(size.height(), control));
        break;
    case CT_SpinBox:
        size.rwidth() += scaled(kTextMargin, metrics);
        size.setHeight(qMax(contents.height(), control));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_Slider:
        size = size.expandedTo({kLeastTarget, qMax(kLeastTarget, scaled(kLeastTarget, metrics))});
        break;
    case CT_ToolButton:
        size = size.expandedTo({target, target});
        break;
    case CT_ItemViewItem:
        if (isPlainRow(*option, widget)) {
            size.rwidth() += 2 * gap(Gap::Tiny, metrics);
        }
        size.setHeight(qMax(size.height(), target));
        break;
    case CT_MenuItem:
        if (const auto* line = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            return menuItemSize(*line, contents);
        }
        break;
    case CT_TabBarTab:
        size += QSize(scaled(16, metrics), scaled(8, metrics));
        break;
    default:
        break;
    }
    return size;
}

int PomotideStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                               const QWidget* widget) const
{
    const auto metrics = option != nullptr   ? option->fontMetrics
                         : widget != nullptr ? widget->fontMetrics()
                                             : QFontMetrics(QFont());
    switch (metric) {
    case PM_DefaultFrameWidth: // room for round corners
        return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr
                   ? gap(Gap::Tiny, metrics)
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return scaled(kIndicator, metrics);
    case PM_LineEditIconSize:
        return qMax(kFieldSign, scaled(kFieldSign, metrics));
    case PM_ToolTipLabelFrameWidth:
    case PM_MenuPanelWidth:
    case PM_MenuVMargin:
        return gap(Gap::Tiny, metrics);
    case PM_MenuButtonIndicator:
        return scaled(kMenuArrow, metrics);
    case PM_ScrollBarExtent:
        return scaled(kScrollBar, metrics);
    case PM_ScrollBarSliderMin:
        return scaled(kLeastScrollHandle, metrics);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return gap(Gap::Small, metrics);
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PomotideStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: // a list below, not a menu over it
        return 0;
    case SH_Menu_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(result)) {
            mask->region = popupMask(*option);
        }
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

void PomotideStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QMenu*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_TranslucentBackground); // its corners are round
    }
}

} // namespace pomotide::ui
