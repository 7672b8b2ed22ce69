// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QString>

#include <map>

namespace pomotide::app {

/// How often programs may call: each has a bucket of tokens that fills with time.
class CallLimit final {
public:
    static constexpr double kAtOnce = 20;
    static constexpr double kPerSecond = 10;

    /// All callers together may call that many times as often: each connection is a caller.
    static constexpr double kTogether = 10;

    /// Takes a token of that caller; false if none is left. `at` never goes back.
    [[nodiscard]] bool allows(const QString& caller, core::Duration at);

private:
    struct Bucket {
        double tokens = kAtOnce;
        core::Duration at{}; ///< when there were so many
    };

    /// Takes a token of a bucket that is `times` as large.
    static bool take(Bucket& bucket, double times, core::Duration at);

    void forgetFull(core::Duration at);

    Bucket m_together{.tokens = kTogether * kAtOnce};
    std::map<QString, Bucket> m_buckets;
};

} // namespace pomotide::app
