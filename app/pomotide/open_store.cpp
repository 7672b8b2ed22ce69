// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/open_store.h"

#include "core/store/failures.h"
#include "core/store/private_files.h"
#include "core/store/scratch_directory.h"

namespace pomotide::app {

namespace {

using core::Result;

/// Opens it and takes the first step, as damage may show only then.
Result<OpenedStore> openUsable(const std::string& path, core::Instant now,
                               const FirstStep& firstStep)
{
    auto opened = store::SqliteStore::open(path, now);
    if (!opened) {
        return opened.failure();
    }
    auto stepped = firstStep(**opened);
    if (!stepped) {
        return stepped.failure();
    }
    return OpenedStore{
        .store = *std::move(opened), .recovered = {}, .stepped = *std::move(stepped)};
}

} // namespace

Result<OpenedStore> openStore(const std::string& path, core::Instant now,
                              const FirstStep& firstStep)
{
    store::removeLeftovers(store::pathOf(path));
    auto opened = openUsable(path, now, firstStep);
    if (opened || !store::isDamage(opened.failure())) {
        return opened;
    }
    const auto recovered = store::recoverDatabase(path, now);
    if (!recovered) {
        return recovered.failure();
    }
    if (!*recovered) {
        return opened;
    }
    auto again = openUsable(path, now, firstStep);
    if (again) {
        again->recovered = *recovered;
    }
    return again;
}

} // namespace pomotide::app
