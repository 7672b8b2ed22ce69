// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace pomotide::app {

/// Options of the command line.
struct Options {
    std::optional<QString> database; ///< none means the user's default
    bool demo = false;
    bool captions = true;           ///< of the demonstration
    bool window = false;            ///< open the window at once
    bool quick = false;             ///< open the quick entry at once
    bool service = false;           ///< started by the message bus, not by the user
    double speed = 1;               ///< of simulated time
    std::optional<QDateTime> clock; ///< simulated local time at the start

    bool operator==(const Options&) const = default;
};

/// A text to print, and the exit status.
struct Answer {
    QString text;
    int status = 0;

    bool operator==(const Answer&) const = default;
};

/// Without --speed, the demonstration shows a work day in about four minutes.
inline constexpr double kDemoSpeed = 120;

/// `arguments` begin with the program's name. Status 0 is for --help and --version, 2 for wrong
/// arguments.
[[nodiscard]] std::variant<Options, Answer> parseOptions(const QStringList& arguments);

} // namespace pomotide::app
