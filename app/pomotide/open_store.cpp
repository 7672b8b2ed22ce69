// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/open_store.h"

#include "core/store/failures.h"
#include "core/store/private_files.h"
#include "core/store/scratch_directory.h"

#include <cstdint>
#include <filesystem>
#include <system_error>

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

/// True if nothing in the file is damaged, as far as that can be found out in a moment: the daily
/// backup checks a large one.
bool isWhole(OpenedStore& opened, const std::string& path)
{
    constexpr std::uintmax_t kSmall = 4U << 20U;
    std::error_code unknown;
    const auto size = std::filesystem::file_size(store::pathOf(path), unknown);
    if (unknown || size > kSmall) {
        return true;
    }
    const auto checked = opened.store->checkWhole();
    return checked || !store::isDamage(checked.failure());
}

} // namespace

Result<OpenedStore> openStore(const std::string& path, core::Instant now,
                              const FirstStep& firstStep)
{
    store::removeLeftovers(store::pathOf(path));
    auto opened = openUsable(path, now, firstStep);
    const bool isUsable(opened);
    if (isUsable ? isWhole(*opened, path) : !store::isDamage(opened.failure())) {
        return opened;
    }
    if (isUsable) {
        opened->store.reset(); // nothing may have the file open while it is replaced
    }
    const auto recovered = store::recoverDatabase(path, now);
    if (!recovered && !isUsable) {
        return recovered.failure();
    }
    if (!isUsable && !*recovered) {
        return opened;
    }
    auto again = openUsable(path, now, firstStep);
    if (again && recovered) {
        again->recovered = *recovered;
    }
    return again;
}

} // namespace pomotide::app
