// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/next_step_text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

/// Translation context of these texts.
struct NextStepText {
    Q_DECLARE_TR_FUNCTIONS(NextStepText)
};

} // namespace

QString nextStep(const QString& step)
{
    return step.isEmpty() ? step : NextStepText::tr("Next you were going to: %1").arg(step);
}

QString withNextStep(const QString& sentence, const QString& step)
{
    return step.isEmpty() ? sentence : sentence + QLatin1Char('\n') + nextStep(step);
}

QString nextWithStep(const QString& next, const QString& step)
{
    return step.isEmpty() ? next : NextStepText::tr("%1 · you were going to: %2").arg(next, step);
}

} // namespace pomotide::ui::text
