// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/start_tick.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

namespace pomotide::ui {

StartTick::StartTick(Autostart autostart, QWidget* parent)
    : QWidget(parent), m_autostart(std::move(autostart)),
      m_tick(new QCheckBox(tr("Start with my desktop"), this)), m_message(new InlineMessage(this))
{
    m_tick->setObjectName(QStringLiteral("autostart"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tick);
    column->addWidget(m_message);
    connect(m_tick, &QCheckBox::clicked, this, &StartTick::change);
}

void StartTick::showEvent(QShowEvent* event)
{
    // The desktop's settings may have changed it.
    m_tick->setChecked(m_autostart.isOn());
    QWidget::showEvent(event);
}

void StartTick::change(bool isOn)
{
    const QString problem = m_autostart.set(isOn);
    m_tick->setChecked(m_autostart.isOn());
    m_message->say(problem);
}

} // namespace pomotide::ui
