// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/length_field.h"

#include "ui/text/length_text.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr std::chrono::minutes kMinute{1};
constexpr std::chrono::minutes kUsual{85};
constexpr int kLargeStep = 12; // an hour where a small one is five minutes

bool isEmpty(const QString& text)
{
    return text.trimmed().isEmpty();
}

bool isBareNumber(const QString& text)
{
    const QString digits = text.trimmed();
    return std::all_of(digits.begin(), digits.end(), [](QChar each) { return each.isDigit(); });
}

} // namespace

LengthField::LengthField(const Range& range, QWidget* parent) : TypedField(parent), m_range(range)
{}

std::optional<core::Duration> LengthField::length() const
{
    const QString& entered = isTouched() && isReadable() ? text() : offeredText();
    return read(entered);
}

void LengthField::offer(std::optional<core::Duration> length)
{
    offerText(length ? lengthToType(*length) : QString());
}

bool LengthField::canRead(const QString& text) const
{
    return isEmpty(text) ? m_isOptional : read(text).has_value();
}

QString LengthField::understood(const QString& text) const
{
    return isEmpty(text) ? tr("none") : written(text);
}

QString LengthField::advice() const
{
    return tr("not a length from %1 to %2 yet")
        .arg(lengthToType(m_range.least), lengthToType(m_range.most));
}

QString LengthField::written(const QString& text) const
{
    const auto length = read(text);
    return length ? lengthToType(*length) : QString();
}

QString LengthField::stepped(const QString& text, int steps, Step step) const
{
    const auto by = m_range.step * (step == Step::Large ? kLargeStep : 1);
    const auto from = read(text).value_or(core::Duration{});
    // From one minute on, five more are five.
    const auto sum =
        from / m_range.step * m_range.step +
        (steps < 0 && from % m_range.step != core::Duration{} ? m_range.step : core::Duration{}) +
        steps * by;
    return lengthToType(std::clamp(sum, m_range.least, m_range.most));
}

QString LengthField::widest() const
{
    const QString most = lengthToType(m_range.most);
    const QString usual = lengthToType(kUsual);
    return most.size() > usual.size() ? most : usual;
}

std::optional<core::Duration> LengthField::read(const QString& text) const
{
    const bool isInMinutes = m_range.step % kMinute == core::Duration{};
    auto length = parseLength(isInMinutes || !isBareNumber(text) ? text : text + QLatin1Char('s'));
    if (length && isInMinutes) {
        length = std::chrono::round<std::chrono::minutes>(*length);
    }
    const bool isWithin = length && m_range.least <= *length && *length <= m_range.most;
    return isWithin ? length : std::nullopt;
}

} // namespace pomotide::ui
