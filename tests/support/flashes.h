// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Flashes as WCAG 2.3.1 counts them: pairs of opposing changes.
#pragma once

#include "core/model/instant.h"

#include <QRgb>

#include <vector>

namespace pomotide {

/// The changes of one value over time, each in the opposite direction of the one before.
class Swings final {
public:
    /// Changes smaller than `least` are none.
    explicit Swings(double least) : m_least(least) {}

    /// A change is one if it begins or ends with a value that matters.
    void add(core::Duration time, double value, bool matters);

    /// The next value is no change.
    void cut() { m_isCut = true; }

    /// The most pairs within one second.
    [[nodiscard]] int pairsInASecond() const;

private:
    struct End {
        double value;
        bool matters;
    };

    [[nodiscard]] bool isChange(const End& low, const End& high) const;

    double m_least;
    bool m_isCut = true;
    End m_low{};  ///< since the latest rise
    End m_high{}; ///< since the latest fall
    int m_direction = 0;
    std::vector<core::Duration> m_times;
};

/// Of one region: general flashes, and those of saturated red.
class Flashes final {
public:
    void show(core::Duration time, QRgb opaque);
    void cut();

    [[nodiscard]] int general() const { return m_luminance.pairsInASecond(); }
    [[nodiscard]] int red() const { return m_red.pairsInASecond(); }

private:
    Swings m_luminance{0.1};
    Swings m_red{20.0 / 320};
};

} // namespace pomotide
