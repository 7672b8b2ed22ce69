// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/reading_bubble.h"

#include "ui/widgets/typed_field.h"

#include <algorithm>

namespace pomotide::ui {

ReadingBubble::ReadingBubble(TypedField* field) : ReadingBubble(field, field->parentWidget())
{
    const auto follow = [this, field] { say(field->reading()); };
    connect(field, &TypedField::touched, this, follow);
    connect(field, &TypedField::reverted, this, follow);
}

ReadingBubble::ReadingBubble(QWidget* field, QWidget* room) : QLabel(room), m_field(field)
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
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
}

void ReadingBubble::say(const QString& reading)
{
    const QRect room = parentWidget()->rect();
    setText(reading);
    setWordWrap(false);
    adjustSize();
    if (width() > room.width()) {
        setWordWrap(true);
        resize(room.width(), heightForWidth(room.width()));
    }
    const QRect under(m_field->mapTo(parentWidget(), QPoint()), m_field->size());
    const int below = under.bottom() + 1;
    const int top = below + height() <= room.bottom() ? below : under.top() - height();
    move(std::clamp(under.left(), 0, std::max(0, room.width() - width())), top);
    raise();
    setVisible(!reading.isEmpty());
}

} // namespace pomotide::ui
