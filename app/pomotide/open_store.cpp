// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/open_store.h"

namespace pomotide::app {

namespace {

using core::Failure;
using core::Result;

/// Opens the store and reads it, as damage may show only then.
Result<OpenedStore> openReadable(const std::string& path, core::Instant now)
{
    auto opened = store::SqliteStore::open(path, now);
    if (!opened) {
        return opened.failure();
    }
    const auto seen = (*opened)->read([](const core::State&, const core::History&) {});
    if (!seen) {
        return seen.failure();
    }
    return OpenedStore{.store = *std::move(opened), .recovered = {}};
}

/// A file with a torn first page is not recognised as a database.
bool isDamage(Failure::Kind kind)
{
    return kind == Failure::Kind::Damaged || kind == Failure::Kind::NotADatabase;
}

} // namespace

Result<OpenedStore> openStore(const std::string& path, core::Instant now)
{
    auto opened = openReadable(path, now);
    if (opened || !isDamage(opened.failure().kind)) {
        return opened;
    }
    const auto recovered = store::recoverDatabase(path, now);
    if (!recovered) {
        return recovered.failure();
    }
    if (!*recovered) {
        return opened;
    }
    auto again = openReadable(path, now);
    if (again) {
        again->recovered = *recovered;
    }
    return again;
}

} // namespace pomotide::app
