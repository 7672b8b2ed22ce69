// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/call_limit.h"

#include <algorithm>
#include <utility>

namespace pomotide::app {

namespace {

/// Of a bucket that is `times` as large.
double filled(double tokens, double times, core::Duration passed)
{
    const std::chrono::duration<double> seconds = passed;
    return std::min(tokens + seconds.count() * times * CallLimit::kPerSecond,
                    times * CallLimit::kAtOnce);
}

} // namespace

bool CallLimit::allows(const QString& caller, core::Duration at)
{
    forgetFull(at);
    Bucket& own = m_buckets.try_emplace(caller, Bucket{.at = at}).first->second;
    return take(own, 1, at) && take(m_together, kTogether, at);
}

bool CallLimit::take(Bucket& bucket, double times, core::Duration at)
{
    bucket.tokens = filled(bucket.tokens, times, at - std::exchange(bucket.at, at));
    if (bucket.tokens < 1) {
        return false;
    }
    bucket.tokens -= 1;
    return true;
}

/// A full bucket is like that of a program that has not called yet.
void CallLimit::forgetFull(core::Duration at)
{
    std::erase_if(m_buckets, [at](const auto& entry) {
        const Bucket& bucket = entry.second;
        return filled(bucket.tokens, 1, at - bucket.at) >= kAtOnce;
    });
}

} // namespace pomotide::app
