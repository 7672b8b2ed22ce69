// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/end_signals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace pomotide::app {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

/// A signal handler reaches nothing but globals.
volatile std::sig_atomic_t gWake = -1;

void wake(int)
{
    const int error = errno;
    const std::uint64_t one = 1;
    // Nothing can be done here about a failure; the same signal again ends the program.
    static_cast<void>(!::write(gWake, &one, sizeof one));
    errno = error;
}

} // namespace

EndSignals::EndSignals(QObject* parent)
    : QObject(parent), m_wake(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)),
      m_notifier(std::make_unique<QSocketNotifier>(m_wake, QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit endWished();
    });
    gWake = m_wake;
    for (const int signal : kSignals) {
        struct sigaction before {};
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) {
            struct sigaction action {};
            action.sa_handler = wake;
            action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
            sigaction(signal, &action, nullptr);
        }
    }
}

EndSignals::~EndSignals()
{
    // The rest of the end is orderly, too, and short: late requests change nothing.
    for (const int signal : kSignals) {
        struct sigaction before {};
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler == wake) {
            std::signal(signal, SIG_DFL);
        }
    }
    m_notifier.reset();
    close(m_wake);
}

} // namespace pomotide::app
