// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"

#include <algorithm>
#include <vector>

namespace pomotide::app {

/// Set while any of several flags is set.
class AnyFlag final : public DesktopFlag {
    Q_OBJECT

public:
    void add(std::unique_ptr<DesktopFlag> flag)
    {
        connect(flag.get(), &DesktopFlag::changed, this, &AnyFlag::compare);
        m_flags.push_back(std::move(flag));
        compare();
    }

private:
    void compare()
    {
        set(std::any_of(m_flags.begin(), m_flags.end(),
                        [](const auto& flag) { return flag->isSet(); }));
    }

    std::vector<std::unique_ptr<DesktopFlag>> m_flags;
};

} // namespace pomotide::app
