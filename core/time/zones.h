// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <chrono>
#include <string>
#include <string_view>

namespace pomotide::core {

/// The rules of one time zone. Queries cannot fail: an instant outside the zone data has the
/// nearest known rule.
class Zone {
public:
    virtual ~Zone() = default;

    /// The IANA name, for example "Europe/Berlin".
    [[nodiscard]] virtual const std::string& id() const = 0;

    /// The seconds by which local clocks are ahead of UTC at `instant`: positive in the east.
    [[nodiscard]] virtual std::chrono::seconds offsetAt(Instant instant) const = 0;
};

/// All time zones that this computer knows.
class Zones {
public:
    virtual ~Zones() = default;

    /// The zone that the user's computer is set to.
    [[nodiscard]] virtual const Zone& system() const = 0;

    /// The zone of that IANA name, or null if there is none.
    [[nodiscard]] virtual const Zone* find(std::string_view id) const = 0;
};

} // namespace pomotide::core
