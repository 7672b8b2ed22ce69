// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace pomotide {

/// While it exists, a function is asked before every access of SQLite to a file opened since.
class DiskHook final {
public:
    enum class Access { Read, Change };

    /// Returns SQLITE_OK to let it be done, or the error that SQLite gets instead.
    using Before = std::function<int(Access)>;

    explicit DiskHook(Before before);
    ~DiskHook();
    DiskHook(const DiskHook&) = delete;
    DiskHook& operator=(const DiskHook&) = delete;
};

} // namespace pomotide
