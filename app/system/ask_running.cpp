// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/ask_running.h"

#include "core/store/private_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace pomotide::app {

namespace {

constexpr auto kWindow = "open";
constexpr auto kQuickEntry = "quick";

} // namespace

QString socketPath(const QString& database)
{
    // The folder depends on the user, the name on the database. Socket paths must be short.
    const auto file = store::utf8Of(store::fileBehind(store::pathOf(database.toStdString())));
    const auto digest =
        QCryptographicHash::hash(QByteArray::fromStdString(file), QCryptographicHash::Sha256);
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString()
                            : QDir(folder).filePath("pomotide-" + digest.toHex().left(16));
}

QByteArray wishLine(const Asked& asked)
{
    const QByteArray wish = asked.wish == Wish::QuickEntry ? kQuickEntry : kWindow;
    // A token is one word. Other characters must not end the line.
    return (wish + ' ' + asked.token.toUtf8()).simplified() + '\n';
}

std::optional<Asked> readWish(const QByteArray& line)
{
    const QByteArrayList words = line.simplified().split(' ');
    const QByteArray& wish = words.constFirst();
    const QString token = QString::fromUtf8(words.value(1));
    if (wish == kQuickEntry) {
        return Asked{.wish = Wish::QuickEntry, .token = token};
    }
    return wish == kWindow ? std::optional{Asked{.wish = Wish::Window, .token = token}}
                           : std::nullopt;
}

QString activationToken()
{
    const auto token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

} // namespace pomotide::app
