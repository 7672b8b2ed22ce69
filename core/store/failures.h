// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/result.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>
#include <utility>

/// Inside the store a failure travels as an exception, SQLite's, the file system's or a
/// core::Failure, so that it passes through decisions that know nothing of it. attempt() is where
/// it ends.
namespace pomotide::store {

[[nodiscard]] core::Failure failureOf(const SQLite::Exception& exception);
[[nodiscard]] core::Failure failureOf(const std::filesystem::filesystem_error& error);

/// What is to be thrown when rows say what the schema and the program never let be written.
[[nodiscard]] core::Failure damage(std::string detail);

/// What `work` returns, or how it failed; `subject` is what is worked on, unless the failure says.
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
