// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/shortcut_edit.h"

#include "core/model/settings.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionFrame>

namespace pomotide::ui {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

/// True for keys that move the focus, close or accept. These are not recorded.
bool isLeftAlone(const QKeyEvent& event)
{
    const bool isPlain = event.modifiers() == Qt::NoModifier;
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab ||
           (isPlain && (event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return ||
                        event.key() == Qt::Key_Enter));
}

QString off()
{
    constexpr std::string_view kOff = core::AlertSettings::kNoShortcut;
    return QString::fromLatin1(kOff.data(), kOff.size());
}

} // namespace

ShortcutEdit::ShortcutEdit(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("None"));
    setToolTip(tr("Press the keys. Backspace takes the shortcut away."));
    setAccessibleDescription(toolTip());
}

void ShortcutEdit::offer(const QString& shortcut)
{
    const QString shown = shortcut == off() ? QString() : shortcut;
    if (text() != shown) {
        setText(shown);
    }
}

bool ShortcutEdit::event(QEvent* event)
{
    // Record the keys instead of triggering the window's shortcuts.
    if (event->type() == QEvent::ShortcutOverride &&
        !isLeftAlone(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ShortcutEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    setWaiting(true);
}

void ShortcutEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    setWaiting(false);
    emit left();
}

void ShortcutEdit::paintEvent(QPaintEvent* event)
{
    if (!m_isWaiting) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(tr("Press the keys…"), Qt::ElideRight, room.width()));
}

void ShortcutEdit::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    update();
}

void ShortcutEdit::keyPressEvent(QKeyEvent* event)
{
    if (isLeftAlone(*event)) {
        if (event->key() == Qt::Key_Escape) {
            setWaiting(false);
            emit left();
        }
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (isModifier(event->key())) {
        return;
    }
    setWaiting(false);
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        emit pressed(off());
        return;
    }
    const auto held = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier |
                                            Qt::ShiftModifier | Qt::MetaModifier);
    emit pressed(QKeySequence(held | static_cast<Qt::Key>(event->key()))
                     .toString(QKeySequence::PortableText));
}

} // namespace pomotide::ui
