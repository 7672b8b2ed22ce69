// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/transition.h"

namespace pomotide::core {

bool isAccepted(Outcome outcome)
{
    return outcome < Outcome::Unknown;
}

} // namespace pomotide::core
