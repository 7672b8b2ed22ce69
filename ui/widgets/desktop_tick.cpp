// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/desktop_tick.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

namespace pomotide::ui {

DesktopTick::DesktopTick(Service service, Choice choice, QWidget* parent)
    : QWidget(parent), m_choice(std::move(choice)), m_tick(new QCheckBox(this)),
      m_message(new InlineMessage(this))
{
    switch (service) {
    case Service::Autostart:
        m_tick->setText(tr("Start with my desktop"));
        m_tick->setObjectName(QStringLiteral("autostart"));
        break;
    case Service::TopBar:
        m_tick->setText(tr("Add Pomotide to the top bar"));
        m_tick->setObjectName(QStringLiteral("topBar"));
        break;
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tick);
    column->addWidget(m_message);
    connect(m_tick, &QCheckBox::clicked, this, &DesktopTick::change);
    if (m_choice.follow) {
        m_choice.follow(*this);
    }
}

void DesktopTick::renew(const QString& problem)
{
    m_tick->setChecked(m_choice.isOn());
    m_message->say(problem);
}

void DesktopTick::showEvent(QShowEvent* event)
{
    // The desktop's settings may have changed it.
    m_tick->setChecked(m_choice.isOn());
    QWidget::showEvent(event);
}

void DesktopTick::change(bool isOn)
{
    renew(m_choice.set(isOn));
}

} // namespace pomotide::ui
