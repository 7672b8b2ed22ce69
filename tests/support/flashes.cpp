// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/flashes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace pomotide {

namespace {

using namespace std::chrono_literals;

/// Changes between colours brighter than this do not count.
constexpr double kGlare = 0.8;

/// The least share of red in a saturated red.
constexpr double kSaturated = 0.8;

/// The linear light of a channel of an sRGB screen, from 0 to 1.
double lightOf(int channel)
{
    static const auto lights = [] {
        std::array<double, 256> made{};
        for (int i = 0; i < 256; ++i) {
            const double value = i / 255.0;
            made[static_cast<std::size_t>(i)] =
                value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return made;
    }();
    return lights[static_cast<std::size_t>(channel)];
}

} // namespace

bool Swings::isChange(const End& low, const End& high) const
{
    return high.value - low.value >= m_least && (low.matters || high.matters);
}

void Swings::add(core::Duration time, double value, bool matters)
{
    const End end{value, matters};
    if (std::exchange(m_isCut, false)) {
        m_low = m_high = end;
        m_direction = 0;
    }
    m_low = value < m_low.value ? end : m_low;
    m_high = value > m_high.value ? end : m_high;
    const bool falls = m_direction >= 0 && isChange(end, m_high);
    const bool rises = m_direction <= 0 && isChange(m_low, end);
    if (falls || rises) {
        m_times.push_back(time);
        m_direction = falls ? -1 : 1;
        m_low = m_high = end;
    }
}

int Swings::pairsInASecond() const
{
    std::ptrdiff_t most = 0;
    auto first = m_times.begin();
    for (auto last = m_times.begin(); last != m_times.end(); ++last) {
        while (*last - *first >= 1s) {
            ++first;
        }
        most = std::max(most, last - first + 1);
    }
    return static_cast<int>(most / 2);
}

void Flashes::cut()
{
    m_luminance.cut();
    m_red.cut();
}

void Flashes::show(core::Duration time, QRgb opaque)
{
    const double red = lightOf(qRed(opaque));
    const double green = lightOf(qGreen(opaque));
    const double blue = lightOf(qBlue(opaque));
    const double luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    const bool isSaturated = red > 0 && red / (red + green + blue) >= kSaturated;
    m_luminance.add(time, luminance, luminance < kGlare);
    m_red.add(time, std::max(0.0, red - green - blue), isSaturated);
}

} // namespace pomotide
