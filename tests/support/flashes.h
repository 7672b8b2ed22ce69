// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts flashes as WCAG 2.3.1 defines them: pairs of opposing changes.
#pragma once

#include "core/model/instant.h"

#include <QRgb>

#include <vector>

namespace pomotide {

/// The changes of one value over time; each is in the opposite direction of the one before.
class Swings final {
public:
    /// Changes smaller than `least` are ignored.
    explicit Swings(double least) : m_least(least) {}

    /// Adds a value. A change counts if its first or last value has `matters`.
    void add(core::Duration time, double value, bool matters);

    /// The step to the next value is not counted as a change.
    void cut() { m_isCut = true; }

    /// The maximum number of pairs within one second.
    [[nodiscard]] int pairsInASecond() const;

private:
    struct End {
        double value;
        bool matters;
    };

    [[nodiscard]] bool isChange(const End& low, const End& high) const;

    double m_least;
    bool m_isCut = true;
    End m_low{};  ///< value since the latest rise
    End m_high{}; ///< value since the latest fall
    int m_direction = 0;
    std::vector<core::Duration> m_times;
};

/// The flashes of one region: general ones, and those of saturated red.
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
