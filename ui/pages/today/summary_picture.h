// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_summary.h"
#include "ui/text/summary_text.h"

#include <QImage>

class QFont;
class QPainter;
class QPalette;

namespace pomotide::ui {

/// A picture of the summary, to keep or to send: its words, and how the time worked was evaluated
/// as a bar.
[[nodiscard]] QImage summaryPicture(const core::DaySummary& summary, const text::SummaryText& words,
                                    const QPalette& palette, const QFont& font);

/// Paints a sample of the evaluation's tone as it is in that bar.
void paintSample(QPainter& painter, const std::optional<core::Verdict>& verdict, const QRectF& rect,
                 const QPalette& palette);

/// Paints the time worked by verdict as a bar in the size of `rect`.
void paintWorked(QPainter& painter, const core::WorkedTime& worked, const QRectF& rect,
                 const QPalette& palette);

} // namespace pomotide::ui
