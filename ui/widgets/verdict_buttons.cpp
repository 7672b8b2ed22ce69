// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/verdict_buttons.h"

#include "ui/colour/ink.h"
#include "ui/text/refusal_text.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/verdict_tones.h"
#include "ui/widgets/verdicts.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace pomotide::ui {

namespace {

std::size_t placeOf(core::Verdict verdict)
{
    return static_cast<std::size_t>(verdict);
}

/// Returns the evaluation's sign on its colour.
QIcon signOf(core::Verdict verdict, int size, qreal ratio)
{
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0, 0, size, size);
    painter.fillRect(whole, toneOf(verdict).fill);
    painter.setPen(QPen(inkOn(toneOf(verdict).fill), size / 8.0));
    const double margin = size / 4.0;
    paintSign(painter, verdict, whole.adjusted(margin, margin, -margin, -margin));
    return picture;
}

} // namespace

VerdictButtons::VerdictButtons(QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowRow(this);
    for (const core::Verdict verdict : kVerdicts) {
        auto* button = new QPushButton(text::verdict(verdict), this);
        button->setObjectName(QStringLiteral("verdict%1").arg(placeOf(verdict)));
        button->setCheckable(true);
        button->setAutoDefault(true);
        row->addWidget(button);
        m_buttons[placeOf(verdict)] = button;
        connect(button, &QPushButton::clicked, this, [this, verdict] {
            showVerdict();
            emit chosen(verdict);
        });
    }
    drawSigns();
}

void VerdictButtons::offer(const core::EvaluablePomodoro& pomodoro)
{
    const QString title = text::oneLine(pomodoro.title);
    for (const core::Verdict verdict : kVerdicts) {
        button(verdict)->setAccessibleName(tr("%1: %2").arg(text::verdict(verdict), title));
    }
    const bool isWithheld = pomodoro.notAchievable && pomodoro.verdict != core::Verdict::Achieved;
    const QString reason = isWithheld ? text::refusal(*pomodoro.notAchievable) : QString();
    QPushButton* const achieved = button(core::Verdict::Achieved);
    achieved->setEnabled(!isWithheld);
    achieved->setToolTip(reason);
    achieved->setAccessibleDescription(reason);
    m_verdict = pomodoro.verdict;
    showVerdict();
}

QPushButton* VerdictButtons::button(core::Verdict verdict) const
{
    return m_buttons[placeOf(verdict)];
}

void VerdictButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        drawSigns();
    }
}

void VerdictButtons::showVerdict()
{
    for (const core::Verdict verdict : kVerdicts) {
        button(verdict)->setChecked(m_verdict == verdict);
    }
}

void VerdictButtons::drawSigns()
{
    const int size = fontMetrics().height();
    for (const core::Verdict verdict : kVerdicts) {
        button(verdict)->setIconSize({size, size});
        button(verdict)->setIcon(signOf(verdict, size, devicePixelRatioF()));
    }
}

} // namespace pomotide::ui
