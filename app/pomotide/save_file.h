// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::app {

/// Writes the whole file or nothing. Returns a sentence for people about what was done.
[[nodiscard]] QString saveFile(const QString& path, const QByteArray& content);

} // namespace pomotide::app
