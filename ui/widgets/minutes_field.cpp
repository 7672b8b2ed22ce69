// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/minutes_field.h"

#include "core/text/duration.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>

namespace pomotide::ui {

MinutesField::MinutesField(QWidget* parent) : QSpinBox(parent) {}

QValidator::State MinutesField::validate(QString& text, int& /*position*/) const
{
    const auto minutes = typed(text);
    const bool isValue = minutes && minimum() <= *minutes && *minutes <= maximum();
    return isValue ? QValidator::Acceptable : QValidator::Intermediate;
}

int MinutesField::valueFromText(const QString& text) const
{
    return typed(text).value_or(value());
}

void MinutesField::fixup(QString& text) const
{
    text = textFromValue(std::clamp(typed(text).value_or(value()), minimum(), maximum()));
}

std::optional<int> MinutesField::typed(const QString& text) const
{
    auto bare = text;
    if (bare.endsWith(suffix())) {
        bare.chop(suffix().size());
    }
    const auto length = core::parseDuration(bare.toStdString());
    if (!length) {
        return std::nullopt;
    }
    constexpr std::chrono::seconds kHalf{30};
    const auto minutes = std::chrono::floor<std::chrono::minutes>(*length + kHalf).count();
    return static_cast<int>(std::min<std::int64_t>(minutes, std::numeric_limits<int>::max()));
}

} // namespace pomotide::ui
