// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/message_bar.h"

#include "ui/style/icons.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
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
    m_isReport = false;
    show(sentence, {}, {});
}

void MessageBar::report(const QString& sentence)
{
    offer(sentence, {}, {});
}

void MessageBar::offer(const QString& sentence, const QString& label, std::function<void()> action)
{
    const bool wasVisible = isVisible();
    m_isReport = true;
    show(sentence, label, std::move(action));
    if (wasVisible) {
        emit reported();
    }
}

void MessageBar::endReport()
{
    if (m_isReport) {
        hide();
    }
}

void MessageBar::expire()
{
    if (!isVisible()) {
        return; // it was not seen
    }
    const bool isUsed = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (m_isReport && isUsed) {
        emit reported();
    } else {
        endReport();
    }
}

void MessageBar::forget()
{
    if (!m_action) {
        hide();
    }
}

void MessageBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (m_isReport) {
        emit reported();
    }
}

void MessageBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void MessageBar::show(const QString& sentence, const QString& label, std::function<void()> action)
{
    m_action = std::move(action);
    m_sentence->setText(sentence);
    m_button->setText(label);
    m_button->setVisible(m_action != nullptr);
    setVisible(true);
    announce(*this, sentence);
}

void MessageBar::act()
{
    hide();
    // The action may show a new message with a new action.
    const auto action = std::exchange(m_action, nullptr);
    action();
}

} // namespace pomotide::ui
