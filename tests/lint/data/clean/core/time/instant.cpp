// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time/instant.h"

#include <string_view>
#include <vector>

// Not even QDateTime::currentDateTime() is read here.
const std::string_view text = "]["; // [;
