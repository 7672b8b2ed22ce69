// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/percent_field.h"

#include "core/settings/value_text.h"
#include "ui/text/civil.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kWhole = 100;
constexpr int kLargeStep = 10;

} // namespace

QString PercentField::percentText(int percent)
{
    return tr("%1 %", "percentage").arg(percent);
}

PercentField::PercentField(const Range& range, QWidget* parent) : TypedField(parent), m_range(range)
{}

int PercentField::percent() const
{
    const QString& entered = isTouched() && isReadable() ? text() : offeredText();
    return read(entered).value_or(m_range.least);
}

void PercentField::offer(int percent)
{
    offerText(percentText(percent));
}

bool PercentField::canRead(const QString& text) const
{
    return read(text).has_value();
}

/// What was typed says it all.
QString PercentField::understood(const QString&) const
{
    return {};
}

QString PercentField::advice() const
{
    return tr("from %1 to %2").arg(percentText(m_range.least), percentText(m_range.most));
}

QString PercentField::written(const QString& text) const
{
    return percentText(read(text).value_or(m_range.least));
}

QString PercentField::stepped(const QString& text, int steps, Step step) const
{
    const int by = steps * (step == Step::Large ? kLargeStep : 1);
    const int from = read(text).value_or(m_range.least);
    return percentText(std::clamp(from + by, m_range.least, m_range.most));
}

QString PercentField::widest() const
{
    return percentText(kWhole); // all are equally wide then
}

std::optional<int> PercentField::read(const QString& text) const
{
    const auto percent = core::parsePercent(plainly(text.trimmed()));
    const bool isWithin = percent && m_range.least <= *percent && *percent <= m_range.most;
    return isWithin ? percent : std::nullopt;
}

} // namespace pomotide::ui
