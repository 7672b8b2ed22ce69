// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/replace_question.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace pomotide::ui {

namespace {

/// Width in letters, so that the sentences are easy to read.
constexpr int kLetters = 56;

QPushButton* answer(const QString& label, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(label, parent);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter presses no button here
    return button;
}

} // namespace

ReplaceQuestion::ReplaceQuestion(const Contents& contents, QWidget* parent)
    : QDialog(parent), m_sure(new QCheckBox(contents.tick, this)),
      m_yes(answer(contents.verb, QStringLiteral("yes"), this))
{
    setObjectName(QStringLiteral("askBefore"));
    setWindowTitle(contents.question);
    setAttribute(Qt::WA_DeleteOnClose);
    m_sure->setObjectName(QStringLiteral("sure"));
    m_yes->setEnabled(false);
    QPushButton* keep = answer(tr("Leave all as it is"), QStringLiteral("keep"), this);
    auto* goes = new QLabel(contents.goes, this);
    goes->setObjectName(QStringLiteral("goes"));
    for (QLabel* label : {goes, static_cast<QLabel*>(new SecondaryLabel(contents.back, this))}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    goes->setMinimumWidth(kLetters * fontMetrics().averageCharWidth());
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_yes);
    answers->addStretch(1);
    answers->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Heading(contents.question, Heading::Rank::Part, this));
    column->addWidget(goes);
    column->addWidget(findChild<SecondaryLabel*>());
    column->addWidget(m_sure);
    column->addLayout(answers);
    setTabOrder(m_sure, m_yes);
    setTabOrder(m_yes, keep);
    keep->setFocus();
    connect(m_sure, &QCheckBox::toggled, m_yes, &QWidget::setEnabled);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        accept();
        emit agreed();
    });
}

void ReplaceQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    }
}

} // namespace pomotide::ui
