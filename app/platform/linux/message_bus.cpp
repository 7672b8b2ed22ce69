// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/message_bus.h"

#include <QByteArray>
#include <QList>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace pomotide::app {

namespace {

constexpr std::chrono::milliseconds kPatience{2000};

/// The address of a bus that does not exist.
constexpr auto kNoBus = "unix:path=/dev/null";

struct Socket {
    sockaddr_un address{};
    socklen_t length = 0;
};

std::optional<Socket> socketNamed(const QByteArray& name, bool isAbstract)
{
    Socket socket;
    const std::size_t begin = isAbstract ? 1 : 0;
    const auto size = static_cast<std::size_t>(name.size());
    if (name.isEmpty() || begin + size >= sizeof socket.address.sun_path) {
        return std::nullopt;
    }
    socket.address.sun_family = AF_UNIX;
    std::copy(name.begin(), name.end(), socket.address.sun_path + begin);
    const auto end = isAbstract ? begin + size : size + 1;
    socket.length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + end);
    return socket;
}

/// The socket of "unix:path=/run/user/1000/bus,guid=12"; nothing for addresses of other kinds.
std::optional<Socket> socketOf(const QByteArray& address)
{
    static const QByteArray kUnix = "unix:";
    if (!address.startsWith(kUnix)) {
        return std::nullopt;
    }
    for (const auto& part : address.mid(kUnix.size()).split(',')) {
        const auto value = QByteArray::fromPercentEncoding(part.mid(part.indexOf('=') + 1));
        if (part.startsWith("path=") || part.startsWith("abstract=")) {
            return socketNamed(value, part.startsWith("abstract="));
        }
    }
    return std::nullopt;
}

/// True if it takes the begin of a conversation and says nothing in return.
bool isSilent(const Socket& socket)
{
    constexpr std::array kGreeting{'\0', 'A', 'U', 'T', 'H', '\r', '\n'};
    const int file = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const auto* const address = reinterpret_cast<const sockaddr*>(&socket.address);
    const bool isConnected = file >= 0 && connect(file, address, socket.length) == 0;
    pollfd answer{.fd = file, .events = POLLIN, .revents = 0};
    const bool isOpen = isConnected && send(file, kGreeting.data(), kGreeting.size(),
                                            MSG_NOSIGNAL) == static_cast<ssize_t>(kGreeting.size());
    const bool silent = isOpen && poll(&answer, 1, static_cast<int>(kPatience.count())) == 0;
    if (file >= 0) {
        close(file);
    }
    return silent;
}

void leaveIfSilent(const char* variable, const QByteArray& usual)
{
    const auto set = qgetenv(variable);
    const auto addresses = (set.isEmpty() ? usual : set).split(';');
    if (const auto socket = socketOf(addresses.first()); socket && isSilent(*socket)) {
        qWarning("The message bus at %s does not answer. Pomotide does without it.",
                 addresses.first().constData());
        qputenv(variable, kNoBus);
    }
}

} // namespace

void leaveSilentBuses()
{
    leaveIfSilent("DBUS_SESSION_BUS_ADDRESS",
                  "unix:path=" + qgetenv("XDG_RUNTIME_DIR").toPercentEncoding("/") + "/bus");
    leaveIfSilent("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/dbus/system_bus_socket");
}

} // namespace pomotide::app
