// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a process asks of the Pomotide that runs already.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace pomotide::app {

/// Where the Pomotide on that database, a file's absolute path, can be reached.
[[nodiscard]] QString socketPath(const QString& database);

enum class Wish { Window, QuickEntry };

enum class Reply {
    Granted,
    NobodyThere, ///< it does not run
    Silence,     ///< it runs, but does not answer within three seconds
};

struct Asked {
    Wish wish = Wish::Window;
    QString token; ///< proves to the desktop that its user wants a window now; may be empty

    bool operator==(const Asked&) const = default;
};

/// The line in which that is asked, and what a line asks for; nothing if it is no such line.
[[nodiscard]] QByteArray wishLine(const Asked& asked);
[[nodiscard]] std::optional<Asked> readWish(const QByteArray& line);

/// The line that answers it.
inline constexpr auto kGranted = "granted\n";

/// Asks whoever listens there.
[[nodiscard]] Reply askRunning(const QString& socketPath, const Asked& asked);

/// The token that this process was started with.
[[nodiscard]] QString activationToken();

} // namespace pomotide::app
