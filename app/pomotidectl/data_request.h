// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <variant>

namespace pomotide::cli {

/// Makes a backup among the others, or copies everything to that file.
struct BackUp {
    std::optional<std::string> file;

    bool operator==(const BackUp&) const = default;
};

struct ListBackups {
    bool operator==(const ListBackups&) const = default;
};

/// Everything is as in that backup: a file, or the name of one of those that are listed.
struct Restore {
    std::string file;

    bool operator==(const Restore&) const = default;
};

/// Writes everything as JSON, or the pomodoros as CSV; to standard output where no file is named.
struct Export {
    bool csv = false;
    std::optional<std::string> file;

    bool operator==(const Export&) const = default;
};

/// Everything is as in that file of exported JSON.
struct Import {
    std::string file;

    bool operator==(const Import&) const = default;
};

/// Something to do with all that is kept at once.
using DataRequest = std::variant<BackUp, ListBackups, Restore, Export, Import>;

} // namespace pomotide::cli
