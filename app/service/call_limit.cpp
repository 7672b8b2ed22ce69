// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/call_limit.h"

#include <algorithm>
#include <utility>

namespace pomotide::app {

namespace {

double filled(double tokens, core::Duration passed)
{
    const std::chrono::duration<double> seconds = passed;
    return std::min(tokens + seconds.count() * CallLimit::kPerSecond, CallLimit::kAtOnce);
}

} // namespace

bool CallLimit::allows(const QString& caller, core::Duration at)
{
    forgetFull(at);
    auto& [tokens, since] = m_buckets.try_emplace(caller, Bucket{.at = at}).first->second;
    tokens = filled(tokens, at - std::exchange(since, at));
    if (tokens < 1) {
        return false;
    }
    tokens -= 1;
    return true;
}

/// A full bucket is like that of a program that has not called yet.
void CallLimit::forgetFull(core::Duration at)
{
    std::erase_if(m_buckets, [at](const auto& entry) {
        const Bucket& bucket = entry.second;
        return filled(bucket.tokens, at - bucket.at) >= kAtOnce;
    });
}

} // namespace pomotide::app
