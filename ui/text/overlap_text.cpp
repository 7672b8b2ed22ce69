// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/overlap_text.h"

#include "ui/text/joined.h"

#include <QCoreApplication>

namespace pomotide::ui {

namespace {

/// Translation context of this text.
struct OverlapText {
    Q_DECLARE_TR_FUNCTIONS(OverlapText)
};

} // namespace

QString overlapText(const QStringList& others)
{
    return OverlapText::tr("overlaps %1; shared time counts once").arg(text::listed(others));
}

} // namespace pomotide::ui
