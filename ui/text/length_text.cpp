// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/length_text.h"

#include "core/model/intention.h"
#include "ui/text/text.h"

#include <QCoreApplication>

namespace pomotide::ui {

namespace {

/// Translation context of these texts.
struct LengthText {
    Q_DECLARE_TR_FUNCTIONS(LengthText)
};

} // namespace

QString estimateAdvice()
{
    return LengthText::tr("An estimate reads like 25m, 90 or 1h 30.");
}

QString estimateLimits()
{
    return LengthText::tr("An estimate can be from %1 to %2.")
        .arg(text::length(core::kShortestEstimate), text::length(core::kLongestEstimate));
}

} // namespace pomotide::ui
