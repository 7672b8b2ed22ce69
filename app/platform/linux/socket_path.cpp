// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/ask_running.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace pomotide::app {

namespace {

constexpr timeval kPatience{.tv_sec = 3, .tv_usec = 0};

class Socket final {
public:
    Socket() : m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {}
    ~Socket() { ::close(m_descriptor); }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    [[nodiscard]] bool connectTo(const QByteArray& path) const
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path)) {
            errno = ENAMETOOLONG;
            return false;
        }
        std::copy(path.begin(), path.end(), std::begin(address.sun_path));
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
        // The system's interface requires the cast.
        const auto* const any = reinterpret_cast<const sockaddr*>(&address); // NOLINT(*-cast)
        return ::connect(m_descriptor, any, sizeof address) == 0;
    }

    [[nodiscard]] bool send(const QByteArray& line) const
    {
        const auto size = static_cast<std::size_t>(line.size());
        return ::send(m_descriptor, line.constData(), size, MSG_NOSIGNAL) ==
               static_cast<ssize_t>(size);
    }

    /// Reads until the end of the line or of the reply.
    [[nodiscard]] QByteArray line() const
    {
        QByteArray line;
        for (char letter = 0; letter != '\n' && ::recv(m_descriptor, &letter, 1, 0) == 1;) {
            line += letter;
        }
        return line;
    }

private:
    int m_descriptor;
};

} // namespace

Reply askRunning(const QString& socketPath, const Asked& asked)
{
    const Socket socket;
    if (!socket.connectTo(QFile::encodeName(socketPath))) {
        // EAGAIN: it is running, but its queue of connections is full.
        return errno == EAGAIN ? Reply::Silence : Reply::NobodyThere;
    }
    const bool isGranted = socket.send(wishLine(asked)) && socket.line() == kGranted;
    return isGranted ? Reply::Granted : Reply::Silence;
}

} // namespace pomotide::app
