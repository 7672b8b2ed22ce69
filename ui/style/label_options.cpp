// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/label_options.h"

#include <QListView>

namespace pomotide::ui {

QStyleOptionButton labelOnMain(const QStyleOptionButton& button)
{
    QStyleOptionButton label(button);
    label.palette.setBrush(QPalette::ButtonText, button.palette.brush(QPalette::HighlightedText));
    if (!button.icon.isNull()) {
        label.icon = QIcon(button.icon.pixmap(button.iconSize, QIcon::Selected));
    }
    return label;
}

QStyleOptionViewItem withUsualInk(const QStyleOptionViewItem& item)
{
    QStyleOptionViewItem copy(item);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        copy.palette.setBrush(group, QPalette::HighlightedText,
                              item.palette.brush(group, QPalette::Text));
    }
    return copy;
}

QStyleOptionTab withoutFocus(const QStyleOptionTab& tab)
{
    QStyleOptionTab copy(tab);
    copy.state &= ~QStyle::State_HasFocus;
    return copy;
}

QStyleOptionToolButton withoutArrow(const QStyleOptionToolButton& button)
{
    QStyleOptionToolButton copy(button);
    if (!button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup) &&
        button.text.isEmpty()) {
        copy.features &= ~QStyleOptionToolButton::HasMenu;
    }
    return copy;
}

bool isPlainRow(const QStyleOption& option, const QWidget* widget)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    return item != nullptr && qobject_cast<const QListView*>(widget) != nullptr &&
           !item->features.testFlag(QStyleOptionViewItem::HasDecoration) &&
           !item->features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
}

} // namespace pomotide::ui
