// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/result.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>
#include <utility>

/// Inside the store a failure is an exception: of SQLite, of the file system, or a core::Failure.
/// It passes through the core's decisions, which do not catch it, and ends in attempt().
namespace pomotide::store {

[[nodiscard]] core::Failure failureOf(const SQLite::Exception& exception);
[[nodiscard]] core::Failure failureOf(const std::filesystem::filesystem_error& error);

/// The failure to throw when rows have values that neither the schema nor the program allows.
[[nodiscard]] core::Failure damage(std::string detail);

/// True if the file is no longer what it was. One with a torn first page is not even recognised as
/// a database.
[[nodiscard]] bool isDamage(const core::Failure& failure);

/// True if a read may have failed just once. SQLite takes some such reads for damage.
[[nodiscard]] bool mayPass(const core::Failure& failure);

/// Returns the result of `work`, or its failure. `subject` is the object of the work, unless the
/// failure names one.
template<typename Work>
[[nodiscard]] auto attempt(const std::string& subject, const Work& work)
    -> core::Result<decltype(work())>
{
    core::Failure failure;
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        failure = failureOf(exception);
    } catch (const std::filesystem::filesystem_error& error) {
        failure = failureOf(error);
    } catch (const core::Failure& known) {
        failure = known;
    }
    if (failure.subject.empty()) {
        failure.subject = subject;
    }
    return failure;
}

} // namespace pomotide::store
