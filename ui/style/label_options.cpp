// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/label_options.h"

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

} // namespace pomotide::ui
