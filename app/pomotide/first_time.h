// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::app {

/// True the first time ever that it is called with that path of a file, which it makes. True again
/// if the file cannot be made.
[[nodiscard]] bool isFirstTime(const QString& path);

} // namespace pomotide::app
