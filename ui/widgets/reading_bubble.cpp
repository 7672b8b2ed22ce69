// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/reading_bubble.h"

#include "ui/widgets/typed_field.h"

#include <algorithm>

namespace pomotide::ui {

ReadingBubble::ReadingBubble(TypedField* field) : QLabel(field->parentWidget())
{
    setObjectName(QStringLiteral("readingBubble"));
    setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setFrameShape(QFrame::Box);
    setMargin(fontMetrics().height() / 4);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(field, &TypedField::touched, this, [this, field] { follow(*field); });
    connect(field, &TypedField::reverted, this, [this, field] { follow(*field); });
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
}

void ReadingBubble::follow(const TypedField& field)
{
    setText(field.reading());
    adjustSize();
    const QRect room = parentWidget()->rect();
    const QRect under = field.geometry();
    const int below = under.bottom() + 1;
    const int top = below + height() <= room.bottom() ? below : under.top() - height();
    move(std::clamp(under.left(), 0, std::max(0, room.width() - width())), top);
    raise();
    setVisible(!text().isEmpty());
}

} // namespace pomotide::ui
