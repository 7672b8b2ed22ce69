// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/effort_text.h"

#include "ui/text/text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

/// Translation context of these texts.
struct EffortText {
    Q_DECLARE_TR_FUNCTIONS(EffortText)
};

} // namespace

QString pastEfforts(const std::optional<core::PastEfforts>& efforts)
{
    if (!efforts) {
        return {};
    }
    const QString from = length(efforts->from);
    const QString to = length(efforts->to);
    return from == to ? EffortText::tr("Your last %1 of this kind took about %2")
                            .arg(efforts->count)
                            .arg(to)
                      : EffortText::tr("Your last %1 of this kind took %2 to %3")
                            .arg(efforts->count)
                            .arg(from, to);
}

} // namespace pomotide::ui::text
