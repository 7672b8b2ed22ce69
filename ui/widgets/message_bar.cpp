// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/message_bar.h"

#include "ui/style/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace pomotide::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this)),
      m_dismiss(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("act"));
    m_dismiss->setObjectName(QStringLiteral("dismiss"));
    setSymbol(m_dismiss, Symbol::Close);
    m_dismiss->setAccessibleName(tr("Close this message"));
    m_dismiss->setToolTip(m_dismiss->accessibleName());
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::StrongFocus);

    auto* row = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 2;
    row->setContentsMargins(2 * margin, margin, margin, margin);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    row->addWidget(m_dismiss);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::act);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::hide);
    hide();
}

void MessageBar::say(const QString& sentence)
{
    offer(sentence, {}, {});
}

void MessageBar::offer(const QString& sentence, const QString& label, std::function<void()> action)
{
    m_action = std::move(action);
    m_isReport = false;
    m_sentence->setText(sentence);
    m_button->setText(label);
    m_button->setVisible(m_action != nullptr);
    show();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::report(const QString& sentence)
{
    say(sentence);
    m_isReport = true;
}

void MessageBar::withdrawOffer()
{
    if (m_action || m_isReport) {
        hide();
    }
}

void MessageBar::forget()
{
    if (!m_action) {
        hide();
    }
}

void MessageBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void MessageBar::act()
{
    hide();
    // The action may show a new message with a new action.
    const auto action = std::exchange(m_action, nullptr);
    action();
}

} // namespace pomotide::ui
