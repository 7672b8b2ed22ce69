// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/not_now.h"

#include "core/present/quiet_times.h"
#include "ui/text/text.h"

#include <QCoreApplication>

namespace pomotide::ui {

namespace {

/// Translation context of these texts.
struct NotNowText {
    Q_DECLARE_TR_FUNCTIONS(NotNowText)
};

} // namespace

std::vector<NotNow> notNow(core::Instant now, const core::Zone& zone)
{
    std::vector<NotNow> choices;
    choices.reserve(core::kNotNow.size() + 1);
    for (const auto length : core::kNotNow) {
        choices.push_back({NotNowText::tr("Not for %1").arg(text::length(length)),
                           [length](core::Instant chosen) { return chosen + length; }});
    }
    const core::Instant time = core::notNowTime(zone, now);
    choices.push_back({NotNowText::tr("Not before %1").arg(text::moment(time, now, zone)),
                       [time](core::Instant) { return time; }});
    return choices;
}

} // namespace pomotide::ui
