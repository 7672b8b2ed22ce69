// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/length_text.h"

#include "core/model/intention.h"
#include "core/text/duration.h"
#include "ui/text/civil.h"
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

QString lengthToType(core::Duration length)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(length);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(length - minutes);
    if (seconds == seconds.zero()) {
        return text::length(length);
    }
    const QString rest = LengthText::tr("%1 s").arg(seconds.count());
    return minutes == minutes.zero()
               ? rest
               : LengthText::tr("%1 %2", "minutes, seconds").arg(text::length(minutes), rest);
}

std::optional<core::Duration> parseLength(const QString& typed)
{
    if (const auto length = core::parseDuration(plainly(typed))) {
        return length;
    }
    // In some languages the written units are no typed ones.
    for (core::Duration length{}; length <= std::chrono::days{1};
         length += std::chrono::minutes{1}) {
        if (lengthToType(length) == typed.trimmed()) {
            return length;
        }
    }
    return {};
}

} // namespace pomotide::ui
