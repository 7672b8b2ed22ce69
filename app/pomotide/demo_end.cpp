// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/demo_end.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace pomotide::app {

namespace {

constexpr auto kPatience = std::chrono::minutes{1};
constexpr int kWidth = 26; // in line heights

} // namespace

DemoEnd::DemoEnd(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("demoEnd"));
    setWindowTitle(tr("The day is over"));
    setAttribute(Qt::WA_ShowWithoutActivating); // perhaps its user works on something else
    auto* column = new QVBoxLayout(this);
    column->addWidget(new ui::Heading(tr("That was a day"), ui::Heading::Rank::Page, this));
    auto* next =
        new QLabel(tr("Yours can begin with five minutes. Pomotide then asks for your work "
                      "hours; nothing of this day is kept."),
                   this);
    next->setWordWrap(true);
    column->addWidget(next);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* begin = buttons->addButton(tr("&Begin my day"), QDialogButtonBox::AcceptRole);
    begin->setObjectName(QStringLiteral("beginMyDay"));
    begin->setDefault(true);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(buttons);
    setMinimumWidth(kWidth * fontMetrics().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QDialog::reject);
    m_patience.start(kPatience);
}

} // namespace pomotide::app
