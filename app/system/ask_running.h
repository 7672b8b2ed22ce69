// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests to a running Pomotide.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace pomotide::app {

/// The socket of the Pomotide that runs on that database, given by the absolute path of its file. A
/// symbolic link to the file has the same. Empty if the user has no folder for sockets.
[[nodiscard]] QString socketPath(const QString& database);

enum class Wish { Window, QuickEntry };

enum class Reply {
    Granted,
    NobodyThere, ///< no program is running
    Silence,     ///< it did not answer within three seconds
};

struct Asked {
    Wish wish = Wish::Window;
    QString token; ///< activation token: proves to the desktop that the user wants a window now;
                   ///< may be empty

    bool operator==(const Asked&) const = default;
};

/// Writes a request as a line, and reads it again; nothing for any other line.
[[nodiscard]] QByteArray wishLine(const Asked& asked);
[[nodiscard]] std::optional<Asked> readWish(const QByteArray& line);

/// The line that answers a request.
inline constexpr auto kGranted = "granted\n";

/// Sends the request to `socketPath` and waits for the reply.
[[nodiscard]] Reply askRunning(const QString& socketPath, const Asked& asked);

/// The activation token that this process was started with.
[[nodiscard]] QString activationToken();

} // namespace pomotide::app
