// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into the program under test, this replaces its clocks: they are the computer's own,
// ahead by the offsets that SetClocks writes. When those change, it does what the kernel would do:
// timers of the wall clock expire when it reaches their instant, and timers with cancel-on-set are
// cancelled.

#include "tests/support/set_clocks.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <ctime>

using pomotide::Ahead;

namespace {

constexpr std::int64_t kNano = 1'000'000'000;
constexpr int kTimers = 8;

/// Zero offsets if the file cannot be mapped.
const Ahead& ahead()
{
    static const Ahead* const shared = [] {
        static constexpr Ahead kNothing{};
        const char* const path = std::getenv(pomotide::kClocksVariable);
        const int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
        void* const place =
            file < 0 ? MAP_FAILED : mmap(nullptr, sizeof(Ahead), PROT_READ, MAP_SHARED, file, 0);
        return place == MAP_FAILED ? &kNothing : static_cast<const Ahead*>(place);
    }();
    return *shared;
}

std::int64_t aheadOf(clockid_t clock)
{
    switch (clock) {
    case CLOCK_REALTIME:
        return (ahead().set + ahead().slept) * 1'000'000;
    case CLOCK_BOOTTIME:
        return ahead().slept * 1'000'000;
    default:
        return 0;
    }
}

timespec moved(timespec time, std::int64_t by)
{
    const auto whole = time.tv_sec * kNano + time.tv_nsec + by;
    return {.tv_sec = whole / kNano, .tv_nsec = whole % kNano};
}

/// A timer of the wall clock.
struct Timer {
    int descriptor = -1;
    itimerspec at{};
};
Timer timers[kTimers];
int cancelTimer = -1; ///< replaces a timer that is cancelled when the clock is set

long setTimer(int descriptor, const itimerspec& spec)
{
    auto real = spec;
    if (real.it_value.tv_sec != 0) {
        real.it_value = moved(real.it_value, -aheadOf(CLOCK_REALTIME));
    }
    return syscall(SYS_timerfd_settime, descriptor, TFD_TIMER_ABSTIME, &real, nullptr);
}

int openCancelTimer(int descriptor)
{
    const int pipe =
        open(std::getenv(pomotide::kClockSetVariable), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    cancelTimer = dup3(pipe, descriptor, O_CLOEXEC);
    close(pipe);
    return cancelTimer < 0 ? -1 : 0;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* time)
{
    const auto result = syscall(SYS_clock_gettime, clock, time);
    if (result == 0) {
        *time = moved(*time, aheadOf(clock));
    }
    return static_cast<int>(result);
}

extern "C" int timerfd_settime(int descriptor, int flags, const itimerspec* spec, itimerspec*)
{
    if ((flags & TFD_TIMER_CANCEL_ON_SET) != 0) {
        return openCancelTimer(descriptor);
    }
    for (auto& timer : timers) {
        if (timer.descriptor == descriptor || timer.descriptor < 0) {
            timer = {.descriptor = descriptor, .at = *spec};
            break;
        }
    }
    return static_cast<int>(setTimer(descriptor, *spec));
}

extern "C" ssize_t read(int descriptor, void* buffer, size_t size)
{
    const auto result = syscall(SYS_read, descriptor, buffer, size);
    if (descriptor != cancelTimer || result <= 0) {
        return result;
    }
    for (const auto& timer : timers) {
        if (timer.descriptor >= 0) {
            setTimer(timer.descriptor, timer.at);
        }
    }
    errno = ECANCELED;
    return -1;
}
